"""What axe says of every page of the published site, at two widths, in both themes."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from every_page import SIZES, STILL, Opened


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


THEME = "name => document.body.setAttribute('data-md-color-scheme', name)"
