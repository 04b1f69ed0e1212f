"""What holds on every page of the published site, in a real browser."""

import gzip
import hashlib
from functools import cache
from urllib.request import urlopen

import pytest

from every_page import PAGES, SIZES, Opened

MOST_KB = 250  # what a page may weigh, compressed, without the index of the search


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
