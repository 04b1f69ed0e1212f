"""What axe says of every page of the published site: WCAG 2.2 AA and best practices.

The day draws the width and the theme in which it looks at a page; COPY_ALL=1 takes all
four. Contrast costs most of the time, and most of it goes into the words of programs,
which are coloured alike on every page: a day looks at those of a tenth of the pages.
"""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

import sampling
from every_page import PAGES, SIZES, STILL, Opened

SEED = sampling.seed_of(os.environ)
ALL = bool(os.environ.get("COPY_ALL"))
THEMES = {"light": "default", "dark": "slate"}
CONTRAST = ["color-contrast", "link-in-text-block"]
THEME = "name => document.body.setAttribute('data-md-color-scheme', name)"


def drawn(size: str) -> list[tuple[str, str]]:
    """Pages to look at in this size, each with a theme."""
    looks = [(one, theme) for one in ("wide", "phone") for theme in THEMES]

    def of(address: str) -> list[tuple[str, str]]:
        place = int(sampling.place(f"look {address}", SEED), 16) % len(looks)
        return looks if ALL else [looks[place]]

    return [
        (address, theme)
        for address in PAGES
        for one, theme in of(address)
        if one == size
    ]


def in_size(size: str) -> pytest.MarkDecorator:
    """Have a test look at the pages that are drawn for this size."""
    return pytest.mark.parametrize(
        ("opened", "theme"), drawn(size), indirect=["opened"], scope="module"
    )


# A class each, so that two workers share the work.
class TestWide:
    """On a wide screen."""

    @in_size("wide")
    def test_axe_finds_nothing(self, opened: Opened, theme: str) -> None:
        assert violations(opened, "wide", theme) == []


class TestPhone:
    """On a phone."""

    @in_size("phone")
    def test_axe_finds_nothing(self, opened: Opened, theme: str) -> None:
        assert violations(opened, "phone", theme) == []


def test_each_page_is_looked_at_once_a_day() -> None:
    addresses = {address for size in ("wide", "phone") for address, _ in drawn(size)}
    assert addresses == set(PAGES)


def violations(opened: Opened, size: str, theme: str) -> list[tuple[str, list[str]]]:
    """(rule, where on the page it is broken)."""
    width, height = SIZES[size]
    page = opened.page
    page.set_viewport_size({"width": width, "height": height})
    page.add_style_tag(content=STILL)
    page.evaluate(THEME, THEMES[theme])
    code = ALL or int(sampling.place(opened.address, SEED), 16) % 10 == 0
    found = _found(page, [], rules={rule: {"enabled": False} for rule in CONTRAST})
    found += _found(page, [] if code else ["pre code"], runOnly=CONTRAST)
    page.evaluate(THEME, THEMES["light"])
    return found


def _found(
    page: Page, without: list[str], **options: object
) -> list[tuple[str, list[str]]]:
    options["resultTypes"] = ["violations"]
    context = {"exclude": [[selector] for selector in without]} if without else None
    found = Axe().run(page, context=context, options=options).response["violations"]
    return [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found]
