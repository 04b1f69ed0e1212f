"""What the ledger, the charts and the notes are to a reader with a browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from engine.facts import claims

ROOT = Path(__file__).resolve().parents[1]
PHONE = {"width": 390, "height": 844}
CHARTED = ["jobs/trends/", "start/history/"]
SECTION = "questions/ledger/side_by_side/"
LAB = "learn/labs/first_network/"
SCHEMES = ["light", "dark"]


def visible(page: Page) -> list[str]:
    """Ids of the claims that a reader sees."""
    ids: list[str] = page.evaluate(
        "() => [...document.querySelectorAll('.claim')]"
        ".filter(e => e.checkVisibility()).map(e => e.id)"
    )
    return ids


def test_claims_of_a_section_are_filtered_by_verdict_and_by_page(
    site: str, page: Page
) -> None:
    page.goto(site + SECTION)
    everything = visible(page)
    book = claims.load(ROOT)
    assert everything == [e.id for e in book if e.section == "Side by side"]
    page.select_option("select[name=verdict]", "contradicted")
    some = visible(page)
    assert "c28" in some
    assert "c30" not in some
    count = page.locator(".claim-filter output").inner_text()
    assert count == f"{len(some)} of {len(everything)} shown"
    page.select_option("select[name=page]", "questions/numbers.md")
    fewer = visible(page)
    assert set(fewer) < set(some)
    assert "c28" in fewer
    page.select_option("select[name=verdict]", "")
    page.select_option("select[name=page]", "")
    assert visible(page) == everything


def test_a_filter_is_kept_in_the_address(site: str, page: Page) -> None:
    page.goto(site + SECTION)
    page.select_option("select[name=verdict]", "opinion")
    assert page.url.endswith("?verdict=opinion")
    before = visible(page)
    page.goto(page.url)
    assert visible(page) == before


def test_all_claims_are_searched_in_one_list(site: str, page: Page) -> None:
    page.goto(site + "questions/ledger/")
    rows = page.locator(".ledger-index tbody tr")
    assert rows.count() == len(claims.load(ROOT).entries)
    page.locator(".ledger-index input").fill("contradicted papers")
    assert 0 < page.locator(".ledger-index tbody tr:visible").count() < 10
    assert page.locator(".ledger-index #c28").is_visible()


@pytest.mark.parametrize("old", ["evidence/", "questions/ledger/"])
def test_an_old_address_of_an_entry_leads_to_it(
    site: str, page: Page, old: str
) -> None:
    page.goto(f"{site}{old}#c28")
    page.wait_for_url("**/questions/ledger/side_by_side/#c28")
    assert page.locator("#c28.claim").is_visible()


def test_every_entry_stands_where_the_list_says(site: str, page: Page) -> None:
    page.goto(site + "questions/ledger/")
    links = page.locator(".ledger-index tbody a").evaluate_all(
        "all => all.map(a => a.href)"
    )
    found = {}
    for address in {str(link).partition("#")[0] for link in links}:
        page.goto(address)
        found[address] = set(visible(page))
    assert [name for one in found.values() for name in one] != []
    for link in links:
        address, _, name = str(link).partition("#")
        assert name in found[address]


def test_everything_can_be_read_without_a_script(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(site + SECTION)
    assert page.locator(".claim").count() == page.locator(".claim:visible").count() > 9
    assert not page.locator(".claim-filter").is_visible()
    page.goto(site + "questions/ledger/#c28")
    assert not page.locator(".table-filter").is_visible()
    assert page.locator("#c28").get_attribute("href") == "side_by_side/#c28"
    page.goto(site + "jobs/trends/")
    assert page.locator(".chart-narrow svg:visible").count() == 6
    page.goto(site + "start/comparison/")
    assert page.locator("thead th").first.is_visible()
    context.close()


def test_a_link_to_a_claim_leads_to_it(site: str, page: Page) -> None:
    page.goto(site)
    link = page.locator(".footnote a[href*='ledger']").first
    target = str(link.evaluate("e => e.href"))
    page.goto(target)
    assert page.locator(f"#{target.partition('#')[2]}").is_visible()


def test_every_cell_of_the_comparison_leads_to_its_evidence(
    site: str, page: Page
) -> None:
    page.goto(site + "start/comparison/")
    cells = page.locator(".sortable tbody td:not(:first-child)")
    assert cells.count() > 40
    without = [
        cell.inner_text() for cell in cells.all() if not cell.locator("a").count()
    ]
    assert without == []


def test_every_sector_has_a_verdict_and_its_entry(site: str, page: Page) -> None:
    page.goto(site + "jobs/trends/")
    verdicts = page.locator(".sortable tbody td:nth-child(3)").all_inner_texts()
    known = {"supported", "outdated", "contradicted", "not counted"}
    assert len(verdicts) == 8
    assert set(verdicts) <= known
    assert page.locator(".sortable tbody tr:not(:has(.cite))").count() == 0


def column(page: Page, number: int) -> list[str]:
    return page.locator(f".sortable tbody tr td:nth-child({number})").all_inner_texts()


def test_a_table_is_sorted_by_its_heading_and_back(site: str, page: Page) -> None:
    page.goto(site + "start/comparison/")
    before = column(page, 1)
    button = page.locator(".sortable th button").first
    button.click()
    assert column(page, 1) == sorted(before, key=str.lower) != before
    heading = page.locator(".sortable th").first
    assert heading.get_attribute("aria-sort") == "ascending"
    button.press("Enter")
    assert column(page, 1) == sorted(before, key=str.lower, reverse=True)
    assert heading.get_attribute("aria-sort") == "descending"


def test_numbers_are_sorted_as_numbers(site: str, page: Page) -> None:
    page.goto(site + "jobs/trends/")
    page.locator("details.data summary").first.click()
    table = page.locator("details.data table").first
    cells = table.locator("tbody td:nth-child(2)")
    given = ["11.5%", "1,000 of them", "11.49%", "9", "2.21.0"]
    for cell, text in zip(cells.all(), given, strict=False):
        cell.evaluate("(e, text) => { e.textContent = text; }", text)
    table.locator("th button").nth(1).click()
    found = [text for text in cells.all_inner_texts() if text in given]
    assert found == ["2.21.0", "9", "11.49%", "11.5%", "1,000 of them"]
    values = [t.replace(",", "") for t in cells.all_inner_texts() if t not in given]
    assert sorted(values, key=lambda t: int(t) if t.isdigit() else 0) == values


def test_on_a_phone_a_row_is_a_card_whose_cells_are_named(
    site: str, page: Page
) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(site + "start/comparison/")
    page.wait_for_load_state("networkidle")
    named = page.evaluate(
        "() => getComputedStyle(document.querySelector("
        "'.sortable tbody td:nth-child(2)'), '::before').content"
    )
    assert "PyTorch" in named
    widths = page.evaluate(
        "() => [...document.querySelectorAll('.sortable td')]"
        ".map(e => e.getBoundingClientRect().right)"
    )
    assert max(widths) <= PHONE["width"]
    assert page.locator(".sortable table[role=table]").count() == 1
    assert page.get_by_role("table").first.get_by_role("row").count() > 20


@pytest.mark.parametrize("path", ["jobs/courses/", "start/replaced/"])
def test_a_table_of_the_data_is_filtered_and_its_rows_lead_to_their_sources(
    site: str, page: Page, path: str
) -> None:
    page.goto(site + path)
    table = page.locator(".generated .run-table").first
    rows = table.locator("tbody tr")
    assert table.locator("tbody tr a[href^='https://']").count() == rows.count() > 5
    table.locator("input").fill("serve" if "replaced" in path else "stanford")
    assert 0 < table.locator("tbody tr:visible").count() < rows.count()


@pytest.mark.parametrize("name", ["public-code", "new-packages", "papers", "surveys"])
def test_what_moved_from_the_page_of_postings_is_linked_where_it_was(
    site: str, page: Page, name: str
) -> None:
    page.goto(f"{site}jobs/#{name}")
    address = str(page.locator(f"#{name}").evaluate("e => e.href"))
    page.goto(address)
    assert page.locator(f"#{address.partition('#')[2]}").is_visible()


def test_a_note_opens_where_its_mark_is(site: str, page: Page) -> None:
    page.goto(site + "jobs/")
    page.wait_for_load_state("networkidle")
    page.locator("article .cite-fact a").first.hover()
    tip = page.locator(".md-tooltip2:visible").first
    tip.wait_for(timeout=10_000)
    text = tip.inner_text()
    assert "39.8%" in text
    assert "c68: " in text
    assert tip.locator("a[href^='https://']").count() > 0


def test_a_mark_says_in_words_what_it_is(site: str, page: Page) -> None:
    for kind, path in (("opinion", "choosing"), ("unknown", "field")):
        page.goto(f"{site}questions/{path}/")
        mark = page.locator(f".cite-{kind} a").first
        assert mark.inner_text().startswith(kind)
        assert kind in (mark.get_attribute("aria-label") or "")
    assert page.locator(".cite-fact a").first.inner_text().isdigit()


@pytest.mark.parametrize("path", CHARTED)
@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_one_picture_of_each_chart_is_shown_and_fits(
    site: str, page: Page, path: str, width: str
) -> None:
    if width == "narrow":
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto(site + path)
    charts = page.locator(".chart")
    assert charts.count() >= 2
    for number in range(charts.count()):
        pictures = charts.nth(number).locator("svg:visible")
        assert pictures.count() == 1
        box = pictures.bounding_box()
        assert box
        assert box["x"] + box["width"] <= page.viewport_size["width"]  # type: ignore[index]
        sizes = pictures.evaluate(
            "e => [...e.querySelectorAll('text')].map(t => parseFloat("
            "getComputedStyle(t).fontSize) * e.getBoundingClientRect().width"
            " / e.viewBox.baseVal.width)"
        )
        assert min(sizes) >= 10.5


@pytest.mark.parametrize("path", CHARTED)
def test_a_chart_says_what_it_shows_and_hands_out_its_data(
    site: str, page: Page, path: str
) -> None:
    page.goto(site + path)
    for svg in page.locator(".chart svg").all():
        name, text = (svg.get_attribute("aria-labelledby") or "").split()
        assert svg.get_attribute("role") == "img"
        assert len(page.locator(f"#{name}").text_content() or "") > 10
        assert len(page.locator(f"#{text}").text_content() or "") > 60
    links = page.locator(".chart-source a[href$='.csv']")
    assert links.count() >= 1
    for link in links.all():
        address = str(link.evaluate("e => e.href"))
        answer = page.request.get(address)
        assert answer.ok
        name = address.rpartition("/")[2]
        assert answer.text() == (ROOT / "docs/_data/series" / name).read_text("utf-8")


def test_only_the_series_of_the_data_are_published(site: str, page: Page) -> None:
    for name in ("claims/01_summary.yml", "series.yml", "schema/claims.json"):
        assert (ROOT / "docs/_data" / name).exists()
        assert page.request.get(f"{site}_data/{name}").status == 404


def test_a_chart_takes_the_colours_of_the_scheme(browser: Browser, site: str) -> None:
    found = []
    for scheme in SCHEMES:
        context = browser.new_context(
            color_scheme="light" if scheme == "light" else "dark"
        )
        page = context.new_page()
        page.goto(site + "jobs/")
        text = page.locator(".chart-wide text", has_text="PyTorch").first
        found.append(text.evaluate("e => getComputedStyle(e).fill"))
        context.close()
    assert found[0] != found[1]


def test_on_paper_data_and_marks_are_there_and_the_filter_is_not(
    site: str, page: Page
) -> None:
    page.goto(site + "jobs/trends/")
    page.emulate_media(media="print")
    rows = page.locator("details.data tbody tr")
    assert rows.count() > 50
    assert rows.first.evaluate("e => e.checkVisibility({contentVisibilityAuto: true})")
    assert page.locator(".cite-unknown a").first.is_visible()
    address = page.locator(".footnote a[href^='https://']").first.evaluate(
        "e => getComputedStyle(e, '::after').content"
    )
    assert "https://" in address
    page.goto(site + SECTION)
    page.emulate_media(media="print")
    assert not page.locator(".claim-filter").is_visible()
    assert page.locator(".claim-found strong").first.is_visible()


@pytest.mark.parametrize(
    "path", ["", "questions/tools/", "pytorch/compile/", "learn/labs/first_network/"]
)
def test_the_last_line_of_a_page_says_how_fresh_it_is(
    site: str, page: Page, path: str
) -> None:
    page.goto(site + path)
    text = page.locator(".freshness").inner_text()
    assert "Code last run: " in text
    assert ("Facts last checked: " in text) == (path != LAB)
