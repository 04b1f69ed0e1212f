"""Questions stand on pages by theme, and old addresses lead to their answers."""

import re
from pathlib import Path

from markdown.extensions.toc import slugify
from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs/questions"
LISTED = re.compile(r"^- \[(.+)\]\((\w+)\.md#([\w-]+)\)", re.MULTILINE)
# Anchors of the page of all questions as others link to it.
OLD = (
    "which-should-i-learn-first",
    "can-i-use-google-colab",
    "is-tfkeras-something-else",
)


def test_the_list_has_each_question_of_each_theme() -> None:
    listed = LISTED.findall((FOLDER / "index.md").read_text("utf-8"))
    for theme in {theme for _, theme, _ in listed}:
        text = (FOLDER / f"{theme}.md").read_text("utf-8")
        asked = re.findall(r"^## (.+)$", text, re.MULTILINE)
        assert asked == [question for question, page, _ in listed if page == theme]
    for question, _, anchor in listed:
        assert anchor == slugify(question.replace("`", ""), "-")


def test_an_old_address_leads_to_the_answer(page: Page, site: str) -> None:
    for anchor in OLD:
        page.goto(f"{site}faq/#{anchor}")
        page.wait_for_url(re.compile(rf"/questions/\w+/#{anchor}$"))
        assert page.locator(f"h2#{anchor}").is_visible()


def test_a_term_is_explained_on_focus(page: Page, site: str) -> None:
    page.goto(f"{site}questions/ideas/")
    term = page.locator("article abbr").first
    meaning = term.get_attribute("title")
    term.focus()
    tooltip = page.get_by_role("tooltip").filter(has_text=meaning)
    tooltip.wait_for(state="visible")


def test_a_wrong_address_offers_the_sections(page: Page, site: str) -> None:
    page.goto(f"{site}404.html")
    article = page.locator("article")
    assert (
        article.get_by_role("heading", level=1).inner_text() == "There is no page here"
    )
    assert article.locator("li a").count() >= 7
