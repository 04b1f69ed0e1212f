"""The published site in a real browser, on a wide screen and on a phone."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
SIZES = {"wide": (1440, 900), "phone": (390, 844)}
PAGES = [
    f"{'' if p.stem == 'index' else p.stem + '/'}"
    if p.parent == ROOT / "docs"
    else p.relative_to(ROOT / "docs").with_suffix("").as_posix().removesuffix("index")
    for p in sorted((ROOT / "docs").rglob("*.md"))
]


@dataclass
class Opened:
    """A page that was opened once, and what the browser asked for and met.

    Attributes:
        asked: addresses of its requests.
        errors: of its scripts, and addresses that were answered with one.
    """

    page: Page
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path or "home")
def opened(
    browser: Browser, site: str, request: pytest.FixtureRequest
) -> Iterator[Opened]:
    width, height = SIZES["wide"]
    page = browser.new_page(viewport={"width": width, "height": height})
    opened = Opened(page)
    page.on("request", lambda request: opened.asked.append(request.url))
    page.on("pageerror", lambda error: opened.errors.append(str(error)))
    page.on(
        "response",
        lambda a: opened.errors.append(a.url) if a.status >= 400 else None,
    )
    page.goto(site + request.param)
    page.wait_for_load_state("networkidle")
    yield opened
    page.close()


def test_a_page_asks_nobody_else_for_anything(opened: Opened, site: str) -> None:
    allowed = (site, "data:", "blob:")
    assert [url for url in opened.asked if not url.startswith(allowed)] == []
    assert opened.errors == []


def test_a_page_says_how_fresh_it_is(opened: Opened) -> None:
    text = opened.page.locator(".freshness").inner_text()
    assert "last checked: " in text or "last run: " in text


@pytest.mark.parametrize("size", SIZES)
def test_a_page_fits_its_screen(opened: Opened, size: str) -> None:
    width, height = SIZES[size]
    opened.page.set_viewport_size({"width": width, "height": height})
    fits = "document.documentElement.scrollWidth <= innerWidth"
    opened.page.wait_for_function(fits, timeout=5_000)


def test_every_block_shown_carries_the_run_of_the_very_code_shown(
    opened: Opened,
) -> None:
    page = opened.page
    shown = page.evaluate(
        """() => [...document.querySelectorAll(
             'div.highlight.language-python, div.highlight.language-bash')].map(e => [
             e.querySelector('code').textContent,
             e.nextElementSibling?.closest('.run, .tabbed-set')
               ?.outerHTML.match(/data-code="(\\w+)" ?/)?.[1]])"""
    )
    for code, filed in shown:
        text = code.strip("\n") + "\n"
        assert hashlib.sha256(text.encode()).hexdigest()[:12] == filed
    assert (
        page.locator(".run[data-status=failed], .run[data-status=not-run]").count() == 0
    )


def test_every_picture_has_a_text_and_every_table_a_header(opened: Opened) -> None:
    page = opened.page
    assert page.locator("article img:not([alt]), article img[alt='']").count() == 0
    tables = page.locator("article table:not(.highlighttable)")
    for number in range(tables.count()):
        assert tables.nth(number).locator("th").count() > 0


def test_the_chosen_framework_stays_chosen_on_the_next_page(
    site: str, page: Page
) -> None:
    page.goto(site + "same_model/")
    page.locator(".tabbed-labels label", has_text="Keras").first.click()
    page.goto(site + "tensorflow/saved_model/")
    labels = page.locator(".tabbed-set", has_text="Keras").first
    chosen = labels.locator("input:checked").first.get_attribute("id")
    page.wait_for_timeout(500)
    assert page.locator(f"label[for='{chosen}']").first.inner_text() == "Keras"


def test_the_copy_button_copies_the_code_and_nothing_else(
    site: str, page: Page
) -> None:
    page.goto(site + "about/")
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
    page.goto(site + "labs/first_network/")
    with page.expect_download() as download:
        page.get_by_text("Download this lab as a notebook").click()
    assert download.value.suggested_filename == "first_network.ipynb"
    assert '"output_type"' in Path(download.value.path()).read_text("utf-8")


@pytest.mark.parametrize("path", ["same_model/", "job_market/", "evidence/"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_status_lines_are_readable(
    browser: Browser, site: str, scheme: str, path: str
) -> None:
    """Contrast of 4.5:1 or more, WCAG 2.2 success criterion 1.4.3."""
    context = browser.new_context(color_scheme="light" if scheme == "light" else "dark")
    page = context.new_page()
    page.goto(site + path)
    page.wait_for_load_state("networkidle")
    low = page.evaluate(CONTRAST)
    context.close()
    assert low == []


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
  const out = [];
  for (const e of document.querySelectorAll(
      'article :is(p, li, td), .run-output, .run-status, .tabbed-labels a, ' +
      '.cite a, .claim strong, .chart text')) {
    if (!e.getClientRects().length) continue;
    const style = getComputedStyle(e), below = behind(e), drawn = e.tagName === 'text';
    const solid = drawn ? style.fillOpacity * style.opacity : 1;
    const text = rgba(drawn ? style.fill : style.color, below)
      .map((v, i) => below[i] + (v - below[i]) * solid);
    const [a, b] = [light(text), light(below)].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) out.push([e.className || e.tagName, text, below]);
  }
  return out.slice(0, 5);
}"""
