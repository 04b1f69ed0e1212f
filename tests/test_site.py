"""What a reader does on the published site, in a real browser."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
SIZES = {"wide": (1440, 900), "phone": (390, 844)}
DECIDED = (
    "start/decide/?goal=job&hardware=mac&team=free&background=maths&target=server"
    "&time=year"
)
SCHEMES = {"light": "default", "dark": "slate"}


def test_the_chosen_framework_stays_chosen_on_the_next_page(
    site: str, page: Page
) -> None:
    width, height = SIZES["phone"]  # on a wide screen they are columns
    page.set_viewport_size({"width": width, "height": height})
    page.goto(site + "side_by_side/reading_comparisons/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(CHOSEN) == "PyTorch"  # its first tab
    page.goto(site + "side_by_side/same_model/")
    page.locator(".tabbed-labels label", has_text="Keras").first.click()
    page.goto(site + "side_by_side/reading_comparisons/")
    page.wait_for_function(f"({CHOSEN})() === 'Keras'", timeout=5_000)


def test_the_copy_button_copies_the_code_and_nothing_else(
    site: str, page: Page
) -> None:
    page.goto(site + "questions/about/")
    first = page.locator(".block .highlight").first
    first.hover()
    first.locator("button").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    code = (ROOT / "snippets/about/draw_figure.py").read_text("utf-8")
    assert copied.strip() == code.strip()


def test_search_finds_a_page(site: str, page: Page) -> None:
    page.goto(site)
    page.wait_for_load_state("networkidle")
    page.locator("input.md-search__input").click()
    page.keyboard.type("debugger")
    hit = page.locator(".md-search-result__item a").first
    hit.wait_for(timeout=20_000)
    assert "debugging" in (hit.get_attribute("href") or "")


def test_a_lab_can_be_downloaded_as_a_notebook(site: str, page: Page) -> None:
    page.goto(site + "learn/labs/first_network/")
    with page.expect_download() as download:
        page.get_by_text("Download this lab as a notebook").click()
    assert download.value.suggested_filename == "first_network.ipynb"
    assert '"output_type"' in Path(download.value.path()).read_text("utf-8")


@pytest.mark.parametrize(
    "path",
    ["side_by_side/same_model/", "jobs/", "questions/ledger/job_market/", DECIDED],
)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_and_status_lines_are_readable(
    browser: Browser, site: str, scheme: Literal["light", "dark"], path: str
) -> None:
    """Contrast of 4.5:1 or more, WCAG 2.2 success criterion 1.4.3."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site + path)
    page.wait_for_load_state("networkidle")
    shown = page.evaluate("document.body.dataset.mdColorScheme")
    low = page.evaluate(CONTRAST)
    context.close()
    assert shown == SCHEMES[scheme]
    assert low == []


# The label of the tab that is open in the first set of tabs.
CHOSEN = """() => {
  const set = document.querySelector('.tabbed-set');
  const open = set.querySelector(':scope > input:checked');
  return set.querySelector(`label[for="${open.id}"]`).textContent.trim();
}"""
CONTRAST = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  const rgba = (colour, over) => {
    canvas.fillStyle = `rgb(${over.join(',')})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const behind = e => e
    ? rgba(getComputedStyle(e).backgroundColor, behind(e.parentElement))
    : [255, 255, 255];
  const linear = v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  const light = ([r, g, b]) =>
    .2126 * linear(r / 255) + .7152 * linear(g / 255) + .0722 * linear(b / 255);
  const out = [], looked = [...document.querySelectorAll(
      'article :is(p, li, td), .run-output, .run-status, .tabbed-labels a, ' +
      '.cite a, .claim strong, .chart text')].filter(e => e.getClientRects().length);
  if (!looked.length) out.push('nothing to look at');
  for (const e of looked) {
    const style = getComputedStyle(e), below = behind(e), drawn = e.tagName === 'text';
    const solid = drawn ? style.fillOpacity * style.opacity : 1;
    const text = rgba(drawn ? style.fill : style.color, below)
      .map((v, i) => below[i] + (v - below[i]) * solid);
    const [a, b] = [light(text), light(below)].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) out.push([e.className || e.tagName, text, below]);
  }
  return out.slice(0, 5);
}"""
