"""What axe says of every page of the published site: WCAG 2.2 AA and best practices.

Both widths and both themes, combined as the day draws; COPY_ALL=1 takes all four.
Contrast costs most of the time, and most of it goes into the words of programs, which
are coloured alike on every page: a day looks at those of a tenth of the pages.
"""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

import sampling
from every_page import SIZES, STILL, Opened

SEED = sampling.seed_of(os.environ)
ALL = bool(os.environ.get("COPY_ALL"))
THEMES = {"light": "default", "dark": "slate"}
EVEN = int(sampling.place("theme", SEED), 16) % 2 == 0
WIDE = list(THEMES) if ALL else ["light" if EVEN else "dark"]
PHONE = list(THEMES) if ALL else ["dark" if EVEN else "light"]
CONTRAST = ["color-contrast", "link-in-text-block"]
THEME = "name => document.body.setAttribute('data-md-color-scheme', name)"


# A class each, so that two workers share the work.
class TestWide:
    """On a wide screen."""

    @pytest.mark.parametrize("theme", WIDE)
    def test_axe_finds_nothing(self, opened: Opened, theme: str) -> None:
        assert violations(opened, "wide", theme) == []


class TestPhone:
    """On a phone."""

    @pytest.mark.parametrize("theme", PHONE)
    def test_axe_finds_nothing(self, opened: Opened, theme: str) -> None:
        assert violations(opened, "phone", theme) == []


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
