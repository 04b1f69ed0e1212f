"""Rules of the data: what a build stops for though every file is as its schema says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import files
from engine.evidence import decision_rules, rules
from engine.evidence.rules import Rule
from engine.facts import (
    changes,
    figure_rules,
    glossary,
    reader_questions,
    routes,
    source_rules,
)
from engine.problems import Problem
from project import Project

ROOT = Path(__file__).resolve().parents[1]
CLAIM = """\
- id: c01
  section: Papers
  claim: About 80% of papers use PyTorch.
  verdict: supported
  finding: It is 84%, not 80%.
  figures:
    - {value: 84, unit: "%", of: of papers, row: {file: papers, where: {year: 2020}}}
    - {value: 20.5, unit: "% more", of: papers, computed: (100+20.5)/100*100-100}
  as_of: 2021
  sources:
    - {title: A count, url: https://example.org, kind: primary, published: 2021-10-22}
    - {title: A list, kind: package list, published: undated}
  how: Read.
  checked: 2021-11-22
  recheck: 2022
  events:
    - {date: 2020, framework: JAX, kind: use, text: It is used.}
"""
SERIES = """\
- id: papers
  title: Papers
  measures: Papers.
  caution: Few.
  sources: [{title: A count, url: https://example.org, kind: primary, published: 2021}]
  how: Read.
  checked: 2026
  recheck: 2027
"""
ROWS = "year,value,unit\n2019,70,%\n2020,84.0,%\n"
EXCEPTION = "- {pattern: Keras 3, reason: a name}\n"
SHOWN = '# Claims\n\n{{ claims("Papers") }}\n'
TERMS = """\
- {term: batch, group: Training, meaning: Some examples.}
- {term: epoch, group: Training, meaning: All examples.}
"""
PAGE = "---\ntitle: A page\ndescription: >-\n  About\n  Keras 3.\n---\n# Keras 3\n"
FILES = {
    "claims/1.yml": CLAIM,
    "series.yml": SERIES,
    "series/papers.csv": ROWS,
    "exceptions.yml": EXCEPTION,
    "glossary.yml": TERMS,
}
PAGES = {"../page.md": PAGE, "../questions/ledger/papers.md": SHOWN}
OTHER = CLAIM.replace("c01", "c02")
# A rule; in which file what is replaced by what; the line and the words of the problem.
BROKEN: dict[str, tuple[Rule, str, str, str, str, str, str]] = {
    "another value than the row": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "value: 84", "value: 85",
        ":7", "c01: 85% does not stand in this row of docs/_data/series/papers.csv",
        "it says: 2020, 84.0, %",
    ),
    "the sign of the row": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "value: 84", "value: -84",
        ":7", "c01: −84% does not stand in this row of docs/_data/series/papers.csv",
        "it says: 2020, 84.0, %",
    ),
    "no such row": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "year: 2020", "year: 2018",
        ":7", "c01: no row of docs/_data/series/papers.csv is like this",
        "correct what stands after where",
    ),
    "two such rows": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "year: 2020", "unit: '%'",
        ":7", "c01: 2 rows of docs/_data/series/papers.csv are like this",
        "name more columns",
    ),
    "no such column": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "{year:", "{day:",
        ":7", 'c01: docs/_data/series/papers.csv has no column "day"',
        "it has: year, value, unit",
    ),
    "no such series": (
        figure_rules.is_what_its_row_says, "claims/1.yml", "file: papers", "file: paps",
        ":7", 'c01: there is no series "paps"', 'did you mean "papers"?',
    ),
    "a sum that does not come out": (
        figure_rules.comes_out, "claims/1.yml", "value: 20.5", "value: 20.6",
        ":8", "c01: (100+20.5)/100*100-100 is 20.5, not 20.6",
        "correct the value or the sum",
    ),
    "a sum that is none": (
        figure_rules.comes_out, "claims/1.yml", "(100+20.5)/100*100-100", "max(1)",
        ":8", 'c01: "max(1)" cannot be worked out',
        "write numbers with + - * / and brackets",
    ),
    "a primary source without address": (
        source_rules.can_be_opened, "claims/1.yml", "package list", "primary",
        ":12", 'c01: the primary source "A list" has no url', source_rules.SAY,
    ),
    "a source of a series without address": (
        source_rules.can_be_opened, "series.yml", "url: https://example.org, ", "",
        ":5", 'papers: the primary source "A count" has no url', source_rules.SAY,
    ),
    "a title only we can open": (
        source_rules.can_be_opened, "claims/1.yml", "title: A list", "title: 'index:a'",
        ":12", 'c01: "index:" is no place a reader can open', source_rules.SAY,
    ),
    "a row only we can open": (
        source_rules.can_be_opened, "series/papers.csv", "84.0,%", "84.0,local:a",
        "papers.csv:3", '"local:" is no place a reader can open', source_rules.SAY,
    ),
    "a source later than the check": (
        source_rules.are_in_time, "claims/1.yml", "2021-10-22", "2021-11-23",
        ":11", "c01: published 2021-11-23 is after checked 2021-11-22",
        "correct one of the two",
    ),
    "figures later than the check": (
        source_rules.are_in_time, "claims/1.yml", "as_of: 2021", "as_of: 2022",
        ":9", "c01: as_of 2022 is after checked 2021-11-22", "correct one of the two",
    ),
    "an event later than the check": (
        source_rules.are_in_time, "claims/1.yml", "{date: 2020", "{date: 2022",
        ":17", "c01: date 2022 is after checked 2021-11-22", "correct one of the two",
    ),
    "a source of a series later than the check": (
        source_rules.are_in_time, "series.yml", "published: 2021", "published: 2027",
        ":5", "papers: published 2027 is after checked 2026", "correct one of the two",
    ),
    "due before it is checked": (
        source_rules.are_in_time, "claims/1.yml", "recheck: 2022", "recheck: 2021",
        ":15", "c01: recheck must be later than checked, 2021-11-22",
        "choose a later day",
    ),
    "two sections in a file": (
        source_rules.stand_in_the_file_of_their_section, "claims/1.yml",
        CLAIM, CLAIM + OTHER.replace("section: Papers", "section: Jobs"),
        ":19", 'c02: "Jobs" stands in the file of "Papers"',
        "give each section a file of its own",
    ),
    "a section in two files": (
        source_rules.stand_in_the_file_of_their_section, "claims/2.yml", "", OTHER,
        "claims/2.yml:2", 'c02: "Papers" stands in docs/_data/claims/1.yml',
        "move the entry there",
    ),
    "a section that no page shows": (
        rules.every_section_has_its_page, "../questions/ledger/papers.md",
        'claims("Papers")', "claims()", "claims/1.yml:2",
        'docs/questions/ledger/papers.md does not show the section "Papers"',
        'write that page, with {{ claims("Papers") }} on a line of its own',
    ),
    "a finding that says more": (
        rules.findings_say_what_is_in_their_entry, "claims/1.yml",
        "It is 84%", "It is 85%", ":5",
        "c01: the finding says 85%, and no figure does",
        "add the figure, or correct the finding",
    ),
    "a finding with another sign": (
        rules.findings_say_what_is_in_their_entry, "claims/1.yml",
        "It is 84%", "It is −84%", ":5",
        "c01: the finding says −84%, and no figure does",
        "add the figure, or correct the finding",
    ),
    "an exception nobody needs": (
        rules.exceptions_are_few_and_needed, "exceptions.yml",
        EXCEPTION, EXCEPTION + "\n- {pattern: Keras 2, reason: a name}\n",
        ":3", "no page needs the exception Keras 2", "take it out",
    ),
    "an exception its page does not need": (
        rules.exceptions_are_few_and_needed, "exceptions.yml",
        "a name}", "a name, pages: [index.md,\n  page.md]}",
        ":1", "index.md does not need the exception Keras 3", "take the page out",
    ),
    "too many exceptions": (
        rules.exceptions_are_few_and_needed, "exceptions.yml",
        EXCEPTION, EXCEPTION * 13,
        ":13", "there are more than 12 exceptions", "give numbers an origin instead",
    ),
    "a number in a description": (
        rules.descriptions_say_no_number, "../page.md",
        "  About\n", "  About\n  84% of\n",
        "docs/page.md:5", "84% stands in the description, which cannot cite",
        "say it without the number",
    ),
    "a form of two terms": (
        glossary.forms_stand_once, "glossary.yml", "term: epoch", "term: Batch",
        ":2", '"Batch" is a form of "batch" already', "leave it to one",
    ),
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose data break no rule."""
    for name, text in FILES.items():
        write(tmp_path, name, text)
    for name, text in PAGES.items():
        write(tmp_path, name, text)
    write(tmp_path, "../index.md", "# Home\n")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    file = root / "docs/_data" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_data_that_keep_the_rules_have_no_problems(root: Path) -> None:
    assert rules.problems(root) == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_told_with_its_line(root: Path, name: str) -> None:
    rule, file, old, new, line, fact, remedy = BROKEN[name]
    text = FILES.get(file) or PAGES.get(file, "")
    assert text.count(old) == 1 or not text
    write(root, file, text.replace(old, new))
    problem, *others = rule(root)
    place = line if line[0] != ":" else f"docs/_data/{file}{line}"
    assert problem.place.endswith(place)
    assert (problem.fact, problem.remedy) == (fact, remedy)
    assert others == []
    assert problem in rules.problems(root)


def test_a_claim_that_is_supported_needs_a_source(root: Path) -> None:
    sources = CLAIM[CLAIM.index("  sources") : CLAIM.index("  how")]
    write(root, "claims/1.yml", CLAIM.replace(sources, ""))
    fact = "c01: a claim that is supported needs a source"
    place = "docs/_data/claims/1.yml:4"
    assert rules.problems(root) == [Problem(place, fact, "add sources")]
    for verdict in ("opinion", "unverifiable"):
        text = CLAIM.replace(sources, "").replace("supported", verdict)
        write(root, "claims/1.yml", text)
        assert rules.problems(root) == []


def test_sound_data_are_asked_again_only_when_they_change(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def rule(where: Path) -> Iterator[Problem]:
        asked.append(where)
        yield from figure_rules.comes_out(where)

    monkeypatch.setattr(rules, "DATA_RULES", (rule,))
    assert rules.problems(root) == rules.problems(root) == []
    assert len(asked) == 1
    write(root, "series/papers.csv", FILES["series/papers.csv"] + "2031,1,%\n")
    assert rules.problems(root) == []
    assert len(asked) == 2
    monkeypatch.setattr(files, "engine_as_loaded", lambda: "other rules")
    assert rules.problems(root) == []
    assert len(asked) == 3


def test_unsound_data_are_told_each_time(root: Path) -> None:
    assert rules.problems(root) == []
    for name, text in (
        ("exceptions.yml", "- {pattern: '(', reason: ''}\n"),
        ("claims/1.yml", CLAIM.replace("It is 84%", "It is −84%")),
    ):
        write(root, name, text)
        assert rules.problems(root) == rules.problems(root) != []
        write(root, name, FILES[name])


def test_every_rule_is_broken_by_a_test() -> None:
    broken = {rule for rule, *_ in BROKEN.values()} | {source_rules.have_sources}
    # In test_decision.py, test_changes_feed.py and their like.
    elsewhere = {*decision_rules.RULES, changes.are_in_order_and_on_pages}
    elsewhere.add(routes.are_shown_on_their_pages)
    elsewhere.add(reader_questions.every_task_has_some)
    elsewhere.add(rules.questions_lead_to_their_answers)
    assert broken | elsewhere == {*rules.DATA_RULES, *rules.PAGE_RULES}


def test_what_cannot_be_read_is_told_of_all_files_at_once(root: Path) -> None:
    write(root, "claims/1.yml", CLAIM.replace("supported", "maybe"))
    write(root, "series/papers.csv", ROWS + "2021,x,%\n2022,1\n")
    write(root, "exceptions.yml", "- {pattern: '(', reason: ''}\n")
    write(root, "charts.yml", "- {\n")
    found = [str(problem) for problem in rules.problems(root)]
    assert [text.removeprefix("docs/_data/").partition("; ")[0] for text in found] == [
        'claims/1.yml:4: c01: verdict is "maybe"',
        'series/papers.csv:4: the value "x" is no number',
        "series/papers.csv:5: 2 cells in a row of 3",
        'exceptions.yml:1: pattern is "("',
        "exceptions.yml:1: reason is empty",
        "charts.yml:2: not YAML: did not find expected node content",
    ]


def test_a_build_stops_with_all_broken_rules(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    for name, text in FILES.items():
        project.write(f"docs/_data/{name}", text.replace("value: 84", "value: 85"))
    outcome = project.build()
    assert outcome.status == 1
    assert outcome.line("docs/_data/claims/1.yml:7: c01: 85% does not stand in")
    assert outcome.line("docs/_data/exceptions.yml:1: no page needs the exception")
    assert not (project.root / "site").exists()


def test_the_data_of_this_site_keep_every_rule() -> None:
    assert rules.problems(ROOT) == []
