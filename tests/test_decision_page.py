"""The decision helper in a browser: what a reader does, and what they are told."""

import json
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page

from engine.facts import decision, decision_outcomes
from engine.facts.decision import NAMES

ROOT = Path(__file__).resolve().parents[1]
PATH = "start/decide/"
QUESTIONS = decision.load(ROOT).entries
EVERY = decision_outcomes.every(QUESTIONS)
# On a Mac, with a table of one's own, free to choose: PyTorch, and Keras close behind.
CLOSE = {
    "goal": "own_data",
    "hardware": "mac",
    "team": "free",
    "background": "python",
    "target": "phone",
    "time": "term",
}
# What each combination leads to, as [first, close], in the order of `EVERY`.
ALL = """() => {
  const rules = decision.read(document);
  let combinations = [{}];
  for (const [question, { options }] of rules.questions) {
    combinations = combinations.flatMap((chosen) =>
      [...options.keys()].map((option) => ({ ...chosen, [question]: option })));
  }
  return combinations.map((chosen) => {
    const { first, close } = decision.outcome(rules, chosen);
    return [first, close];
  });
}"""


def numbers(chosen: dict[str, str]) -> tuple[int, ...]:
    """The numbers of the options `chosen`, as `EVERY` has them."""
    return tuple(
        [option.id for option in question.options].index(chosen[question.id])
        for question in QUESTIONS
    )


def answer(page: Page) -> Locator:
    return page.locator(".decide-answer")


def focused(page: Page) -> str:
    """The text of the element that has the focus."""
    text: str = page.evaluate("document.activeElement.textContent")
    return text


def test_the_page_leads_to_the_same_as_the_build_for_every_combination(
    site: str, page: Page
) -> None:
    page.goto(site + PATH)
    found = page.evaluate(ALL)
    assert found == [[outcome.first, outcome.close] for outcome in EVERY.values()]


def test_who_has_a_keyboard_only_gets_an_answer_and_hears_it(
    site: str, page: Page
) -> None:
    page.goto(site + PATH)
    status = page.locator(".decide-status")
    assert status.get_attribute("role") == "status"
    assert status.inner_text() == "0 of 6 answered."
    page.locator(".decide input").first.focus()
    for number, question in enumerate(QUESTIONS, start=1):
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")  # the second option
        assert page.evaluate("document.activeElement.name") == question.id
        if number < len(QUESTIONS):
            assert status.inner_text() == f"{number} of 6 answered."
            assert answer(page).is_hidden()
        page.keyboard.press("Tab")
    name = NAMES[EVERY[(1,) * len(QUESTIONS)].first]
    assert status.inner_text() == f"Start with {name}. See why"
    assert focused(page) == "See why"
    page.keyboard.press("Enter")
    assert focused(page) == f"Start with {name}"
    assert answer(page).locator("h3", has_text=f"Why {name}").is_visible()


def test_a_link_that_is_shared_gives_the_same_answer(
    site: str, page: Page, browser: Browser
) -> None:
    page.goto(site + PATH)
    for question, option in CLOSE.items():
        page.check(f"input[name={question}][value={option}]")
    assert page.url == f"{site}{PATH}?{urlencode(CLOSE)}"
    told = answer(page).inner_text()
    other = browser.new_page()
    other.goto(page.url)
    assert answer(other).inner_text() == told
    assert focused(other) == "Start with PyTorch"
    assert other.context.cookies() == []
    other.close()


def test_answers_of_an_address_that_mean_nothing_are_passed_over(
    site: str, page: Page
) -> None:
    page.goto(f"{site}{PATH}?goal=own_data&hardware=toaster&colour=blue")
    assert page.locator(".decide-status").inner_text() == "1 of 6 answered."
    assert page.is_checked("input[name=goal][value=own_data]")
    assert page.url == f"{site}{PATH}?goal=own_data"


def test_the_answer_gives_reasons_with_links_and_names_who_is_close(
    site: str, page: Page
) -> None:
    page.goto(f"{site}{PATH}?{urlencode(CLOSE)}")
    text = answer(page).inner_text()
    assert "Keras is close behind, so read its reasons too." in text
    for name in ("PyTorch", "Keras"):
        scores = EVERY[numbers(CLOSE)]
        at = list(NAMES.values()).index(name)
        start = "Why" if name == "PyTorch" else "What speaks for"
        reasons = answer(page).locator(f"h3:has-text('{start} {name}') + ul > li")
        assert reasons.count() == scores.reasons[at]
        for number in range(reasons.count()):
            assert reasons.nth(number).locator("a[href]").count() > 0
    sums = answer(page).locator(".decide-sums li").all_inner_texts()
    assert [s.split() for s in sums] == [
        ["PyTorch", "6"], ["Keras", "5"], ["TensorFlow", "1"], ["JAX", "0"],
    ]  # fmt: skip


def test_it_names_every_answer_that_would_change_it_and_no_other(
    site: str, page: Page
) -> None:
    page.goto(f"{site}{PATH}?{urlencode(CLOSE)}")
    chosen = numbers(CLOSE)
    expected = []
    for at, question in enumerate(QUESTIONS):
        for number, option in enumerate(question.options):
            other = EVERY[(*chosen[:at], number, *chosen[at + 1 :])].first
            if other != "pytorch":
                expected.append(f"{option.answer}: {NAMES[other]}")
    assert answer(page).locator(".decide-changes li").all_inner_texts() == expected
    answer(page).locator(".decide-changes a", has_text="This week").click()
    assert focused(page) == "Start with Keras"
    assert page.url.endswith("time=week")
    assert page.is_checked("input[name=time][value=week]")


def test_starting_over_forgets_all_answers(site: str, page: Page) -> None:
    page.goto(f"{site}{PATH}?{urlencode(CLOSE)}")
    page.get_by_role("button", name="Start over").click()
    assert page.url == site + PATH
    assert answer(page).is_hidden()
    assert page.locator(".decide input:checked").count() == 0
    assert page.evaluate("document.activeElement.name") == "goal"


def test_a_screen_reader_hears_the_question_of_each_answer(
    site: str, page: Page
) -> None:
    page.goto(site + PATH)
    for question in QUESTIONS:
        group = page.get_by_role("group", name=question.question)
        options = group.get_by_role("radio")
        assert options.count() == len(question.options)
    picture = page.locator(".flowchart svg")
    assert picture.get_attribute("role") == "img"
    title, said = (picture.get_attribute("aria-labelledby") or "").split()
    assert page.locator(f"#{title}").text_content() == "The short way to an answer"
    assert "otherwise go on." in (page.locator(f"#{said}").text_content() or "")


def test_without_a_script_the_rules_and_the_chart_are_there(
    browser: Browser, site: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{PATH}?goal=own_data")
    assert page.locator(".decide").is_hidden()
    # Chromium shows it where scripts are off by setting, not where Playwright is.
    assert "needs JavaScript" in (page.locator("noscript p").text_content() or "")
    assert page.locator(".flowchart svg").is_visible()
    for question in QUESTIONS:
        for option in question.options:
            group = page.locator(
                f"tbody[data-question={question.id}][data-option={option.id}]"
            )
            assert group.locator("th").inner_text() == option.answer
            assert group.locator("tr:visible").count() == 1 + len(option.reasons)
            for row in group.locator("tr[data-weights]").all():
                assert row.locator(".decide-see a[href]").count() > 0
    context.close()


def test_the_weights_on_the_page_are_those_of_the_file(site: str, page: Page) -> None:
    page.goto(site + PATH)
    rows = page.locator("tr[data-weights] .decide-for").all_inner_texts()
    reasons = [r for q in QUESTIONS for o in q.options for r in o.reasons]
    assert len(rows) == len(reasons)
    for text, reason in zip(rows, reasons, strict=True):
        weights = {NAMES[name]: n for name, n in reason.speaks_for.items()}
        pairs = (part.rsplit(" ", 1) for part in text.split(", ") if text != "none")
        assert {name: int(n) for name, n in pairs} == weights, json.dumps(weights)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_the_answer_fits_its_screen(
    browser: Browser, site: str, width: int, scheme: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 844},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page = context.new_page()
    page.goto(f"{site}{PATH}?{urlencode(CLOSE)}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    box = page.locator(".flowchart svg").bounding_box()
    assert box
    assert 300 < box["width"] <= 480
    assert answer(page).locator("h2").is_visible()
    context.close()


def test_it_works_after_the_theme_has_swapped_pages(site: str, page: Page) -> None:
    page.goto(site + "start/overview/")
    page.wait_for_load_state("networkidle")
    page.locator(".md-nav--primary a[href$='decide/']:visible").first.click()
    page.wait_for_url("**/start/decide/")
    page.locator(".decide label").first.click()
    assert page.locator(".decide-status").inner_text() == "1 of 6 answered."
