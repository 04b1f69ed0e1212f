"""The site by keyboard alone and without motion, in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from every_page import STILL

# Pages with all that can be worked: tabs, columns, tables, questions, search, pictures.
WORKED = {
    "home": "",
    "columns": "side_by_side/same_model/",
    "table": "start/comparison/",
    "questions": "start/decide/",
    "charts": "jobs/",
    "ledger": "questions/ledger/",
    "lab": "learn/labs/first_network/",
}
STEPS = 400  # of the Tab key, on the longest page


@pytest.fixture(params=["wide", "phone"])
def sized(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page on a wide screen, and on a phone."""
    width, height = {"wide": (1440, 900), "phone": (390, 844)}[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", WORKED.values(), ids=WORKED)
def test_the_tab_key_reaches_all_that_can_be_worked_and_shows_where_it_is(
    sized: Page, site: str, path: str
) -> None:
    sized.goto(site + path)
    sized.wait_for_load_state("networkidle")
    sized.add_style_tag(content=STILL)
    sized.evaluate(WATCH)
    for _ in range(STEPS):
        sized.keyboard.press("Tab")
        if sized.evaluate("window.ended"):
            break
    # Within a group of radio buttons the arrow keys go on.
    assert sized.evaluate("window.missed()") == []
    assert sized.evaluate("[...window.unseen]") == []


def test_the_first_stop_skips_to_the_content(site: str, page: Page) -> None:
    page.goto(site + "start/comparison/")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Tab")
    assert "Skip to content" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash !== ''", timeout=5_000)
    assert page.evaluate("!!document.querySelector(location.hash).closest('article')")


@pytest.mark.parametrize("path", WORKED.values(), ids=WORKED)
def test_nothing_moves_for_who_wants_no_motion(
    browser: Browser, site: str, path: str
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(site + path)
    page.wait_for_load_state("networkidle")
    page.mouse.wheel(0, 600)  # what waits for this would begin now
    moving = page.evaluate(MOVING)
    context.close()
    assert moving == []


# Notes each element that had the focus, and those whose focus cannot be seen.
WATCH = """() => {
  const had = new Set();
  window.unseen = new Set();
  window.ended = false;
  const name = e => `${e.tagName}.${e.className} ${(e.textContent || e.id).trim()}`
    .slice(0, 90);
  const how = {visibilityProperty: true, opacityProperty: true};
  const shown = e => e.checkVisibility(how) && e.getBoundingClientRect().width > 0;
  const marked = e => {
    const style = getComputedStyle(e);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
      || style.boxShadow !== 'none';
  };
  document.addEventListener('focusin', ({target: e}) => {
    if (had.has(e)) window.ended = true;
    had.add(e);
    const labels = [...(e.labels || []), e.nextElementSibling].filter(Boolean);
    if (e.closest('.md-search')) return; // the search opens
    const seen = [e, ...labels].some(one => shown(one) && marked(one));
    if (!seen) window.unseen.add(name(e));
  });
  const rules = 'a[href], button, input, select, summary, [tabindex="0"]';
  window.missed = () => [...document.querySelectorAll(`article :is(${rules})`)]
    .filter(e => shown(e) && e.tabIndex >= 0 && !e.disabled && !had.has(e))
    .filter(e => e.type !== 'radio')
    .map(name);
}"""
MOVING = """() => [...document.querySelectorAll('*')].flatMap(e =>
  e.getAnimations().filter(a => a.playState === 'running' &&
    a.effect.getComputedTiming().duration > 100).map(() => e.className || e.tagName))"""
