"""What holds on every page of the published site, in a real browser."""

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import bench_sites
from engine.pages import parser

ROOT = Path(__file__).resolve().parents[1]
# The last is a wide screen at 400%, WCAG 2.2 success criterion 1.4.10.
SIZES = {"wide": (1440, 900), "phone": (390, 844), "zoomed": (320, 256)}
MOST_KB = 250  # what a page may weigh, compressed, without the index of the search
# Address of a page -> how many of its fences are runnable.
PAGES = {
    bench_sites.address_of(page.path): sum(
        block.language != "notebook" for block in page.blocks
    )
    for page in parser.read(ROOT)
}


@dataclass
class Opened:
    """A page that was opened once, and what the browser asked for and met.

    Attributes:
        page: the tab it is open in.
        address: of the page, from that of the site.
        asked: addresses of its requests.
        errors: of its scripts, and addresses that were answered with one.
    """

    page: Page
    address: str = ""
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Opened]:
    """One tab for all pages: a new one for each takes nearly twice as long."""
    tab = Opened(browser.new_page())
    tab.page.on("request", lambda request: tab.asked.append(request.url))
    tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.page.on(
        "response", lambda a: tab.errors.append(a.url) if a.status >= 400 else None
    )
    yield tab
    tab.page.close()


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path or "home")
def opened(tab: Opened, site: str, request: pytest.FixtureRequest) -> Opened:
    """Each page, opened once for all that is looked at on it."""
    width, height = SIZES["wide"]
    tab.page.goto("about:blank")  # ends what the page before still asks for
    tab.address = request.param
    tab.asked.clear()
    tab.errors.clear()
    tab.page.set_viewport_size({"width": width, "height": height})
    tab.page.goto(site + tab.address)
    tab.page.wait_for_load_state("networkidle")
    return tab


def test_a_page_asks_nobody_else_for_anything(opened: Opened, site: str) -> None:
    allowed = (site, "data:", "blob:")
    assert [url for url in opened.asked if not url.startswith(allowed)] == []
    assert site + opened.address in opened.asked
    assert opened.errors == []
    assert opened.page.evaluate("document.cookie") == ""


def test_a_page_says_how_fresh_it_is(opened: Opened) -> None:
    page = opened.page
    if not page.locator(".run, .lab-download, .cite").count():
        return  # a list of links, or of words
    text = page.locator(".freshness").inner_text()
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
             ['python', 'bash', 'javascript']
                   .map(name => `div.highlight.language-${name}`).join())].map(e => [
             e.querySelector('code').textContent,
             e.nextElementSibling?.closest('.run, .tabbed-set')
               ?.outerHTML.match(/data-code="(\\w+)" ?/)?.[1]])"""
    )
    assert len(shown) == PAGES[opened.address]
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


def test_a_page_is_light(opened: Opened) -> None:
    weights = {url: _compressed(url) for url in opened.asked if url.startswith("http")}
    total = sum(bytes_ for url, bytes_ in weights.items() if "/search/" not in url)
    assert total <= MOST_KB * 1000, weights


@cache
def _compressed(url: str) -> int:
    """What the file at `url` weighs as a server sends it, in bytes."""
    with urlopen(url) as answer:
        content = answer.read()
    packed = url.endswith((".png", ".woff2", ".webp", ".jpg"))
    return len(content if packed else gzip.compress(content))


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_axe_finds_nothing(opened: Opened, size: str) -> None:
    """WCAG 2.2 AA and best practices; of the dark theme, what depends on colours."""
    width, height = SIZES[size]
    opened.page.set_viewport_size({"width": width, "height": height})
    assert _violations(opened.page) == []
    opened.page.add_style_tag(content=STILL)
    opened.page.evaluate(THEME, "slate")
    only = {"runOnly": ["color-contrast", "link-in-text-block"]}
    dark = _violations(opened.page, **only)
    opened.page.evaluate(THEME, "default")
    assert dark == []


def _violations(page: Page, **options: object) -> list[tuple[str, list[str]]]:
    """(rule, where on the page it is broken)."""
    options["resultTypes"] = ["violations"]
    found = Axe().run(page, options=options).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found]


# Colours that fade would be looked at half-way.
STILL = "*, ::before, ::after { transition: none !important; }"
THEME = "name => document.body.setAttribute('data-md-color-scheme', name)"
