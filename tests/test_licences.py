"""The licence of data is shown wherever the data are, and named as it asks."""

from pathlib import Path

import pytest

from engine.evidence import ledger_page, macros
from engine.facts import claims, series

ROOT = Path(__file__).resolve().parents[1]
BY_SA = "[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)"
SERIES = """\
- id: jobs
  title: Postings
  measures: Postings.
  caution: One sample.
  sources: [{title: A count, url: https://example.org, kind: copy, published: undated}]
  how: Only the last value of each year is kept.
  checked: 2026-11-22
  recheck: 2027-11-22
  licence: {name: CC BY-SA 4.0, url: https://creativecommons.org/licenses/by-sa/4.0/}
"""
CLAIM = """\
- id: c01
  section: Jobs
  claim: PyTorch is wanted.
  verdict: supported
  finding: It is.
  figures:
    - {value: 40, unit: "%", of: of all, row: {file: jobs, where: {year: 2024}}}
  sources: [{title: A count, url: https://example.org, kind: copy, published: undated}]
  how: Read.
  checked: 2026-11-22
  recheck: 2027-11-22
"""
CHART = """\
- id: postings
  title: Postings
  series: jobs
  drawing: {kind: dots, frameworks: [pytorch], heading: "{year}", note: "{sample}"}
  alt: One bar.
  measures: Postings.
  leaves_out: Most.
  conclude: Little.
  columns: {framework: Framework, shown: Share}
"""
ROWS = """\
year,framework,value,unit,source_url,sample
2024,pytorch,40,% of postings,https://example.org,"10 postings"
"""
CALLS = [
    '{{ chart("postings") }}',
    '{{ table("jobs", columns="year=Year; value=Share") }}',
    "{{ series() }}",
    '{{ claims("Jobs") }}',
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    files = {
        "claims/1.yml": CLAIM,
        "series.yml": SERIES,
        "charts.yml": CHART,
        "series/jobs.csv": ROWS,
    }
    for name, text in files.items():
        file = tmp_path / "docs/_data" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def expanded(root: Path, text: str) -> str:
    call = macros.call(text)
    assert call
    return macros.expand(call, "jobs/index.md", root)


@pytest.mark.parametrize("call", CALLS)
def test_a_licence_stands_beside_every_download(root: Path, call: str) -> None:
    text = expanded(root, call)
    assert f"jobs.csv](../_data/series/jobs.csv) (licence: {BY_SA})" in text
    assert text.count("../_data/series/jobs.csv") == text.count(BY_SA) == 1
    # Who made it and what was changed, as the licence asks.
    assert "[A count](https://example.org)" in text
    if "claims" not in call:
        assert "Only the last value of each year is kept." in text


def test_a_licence_of_a_part_says_of_which(root: Path) -> None:
    text = SERIES.replace("4.0/}", "4.0/, of: the days}")
    (root / series.FILE).write_text(text, "utf-8")
    assert f"(licence of the days: {BY_SA})" in expanded(root, "{{ series() }}")


def test_data_without_a_licence_say_none(root: Path) -> None:
    (root / series.FILE).write_text(SERIES.partition("  licence")[0], "utf-8")
    assert "licence" not in expanded(root, CALLS[0])


def test_the_timeline_of_this_site_names_the_licence_of_its_dates() -> None:
    text = expanded(ROOT, "{{ history() }}")
    assert f"licence of the list of versions from best-of-ml-python: {BY_SA}" in text


def test_every_series_that_the_ledger_takes_figures_from_has_its_licence() -> None:
    book, page = claims.load(ROOT), "questions/ledger/x.md"
    text = "".join(
        ledger_page.markdown(book, section, {}, page, ROOT)
        for section in {entry.section for entry in book}
    )
    for item in series.load(ROOT).values():
        if item.licence and f"{item.id}.csv" in text:
            linked = f"[{item.licence.name}]({item.licence.url})"
            assert text.count(f"/{item.id}.csv)") <= text.count(linked)
