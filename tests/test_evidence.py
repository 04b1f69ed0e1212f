"""What a page says of the world stands in the ledger, or the build fails."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from bs4 import Tag

from project import Outcome, Project

LEDGER = """\
- id: c28
  section: Papers
  claim: About 80% of papers use PyTorch.
  verdict: contradicted
  finding: It is 84.0% of those that name one of the two.
  figures:
    - value: 84.0
      unit: "%"
      of: of ICLR 2022 papers that name one
      sample: 1,299 papers
    - {value: 1091, unit: papers, of: name PyTorch}
    - {value: 69812345, unit: downloads, of: a month}
    - {value: -2.5, unit: "%", of: a year from 2021 to 2022}
    - {value: "2.21.0", unit: version, of: is the newest}
  as_of: 2021-10-22
  sources:
    - title: A *count* of papers
      url: https://example.org/count
      kind: primary
      published: 2021-10-22
  how: Read at the source.
  checked: 2026-11-22
  recheck: 2126-05-22
- id: c02
  section: Papers
  claim: PyTorch is nicer.
  verdict: opinion
  finding: Nobody has measured it.
  how: Looked for a measurement.
  checked: 2026-11-22
  recheck: 2126-05-22
- id: c39
  section: Papers
  claim: Most start-ups use it.
  verdict: unverifiable
  finding: Nobody has counted it.
  how: Looked for a count.
  checked: 2026-11-22
  recheck: 2126-05-22
"""
EXCEPTIONS = "- {pattern: Keras 3, reason: a name}\n"
# All are in c28, as they stand or in a shorter form.
BOUND = {
    "percentage": "It is 84.0% of them.[^c28]",
    "rounded": "It is 84% of them.[^c28]",
    "plus": "It is +84% of them.[^c28]",
    "fall": "It went down, to −2.5%, in 2021-2022.[^c28]",
    "count": "They are 1,091.[^c28]",
    "million": "It is 69.8 million.[^c28]",
    "version": "It is version 2.21.[^c28]",
    "day": "On 22 October 2021, or October 2021, or in 2021.[^c28]",
    "sample": "It counts 1,299 of 2022.[^c28]",
    "myth": 'They say "80% of papers".[^c28]',
    "in a row": "| a | b |\n| --- | --- |\n| 84% | x[^c28] |",
    "name": "Keras 3 is a name.",
    "code": "Write `Dense(64)`, or\n\n```text\n99 bottles\n```",
    "number of the program": "It runs `12` times.\n\n```python\nprint(12)\n```",
    "part of a word": "GPT-2 and WSL2 and float32.",
    "ledger": 'It has {{ ledger("claims") }} claims.',
}
UNBOUND = {
    "percentage": ("It is 73% of them.", "73%"),
    "minus": ("It is −84%.", "−84%"),
    "count": ("There are 1,234 of them.", "1,234"),
    "year": ("It came out in 2015.", "2015"),
    "version": ("Version 2.99 is new.", "2.99"),
    "date": ("On 9 November 2015 it was.", "9 November 2015"),
    "times": ("It is 3 times faster.", "3"),
    "glued": ("It is 40x faster.", "40"),
    "item": ("- It is 73% of them.", "73%"),
    "cell": ("| a |\n| --- |\n| 73% |", "73%"),
    "heading": ("## It is 73% of them", "73%"),
    "quotation": ("> It is 73% of them.", "73%"),
    "bold": ("It is **73%** of them.", "73%"),
    "picture": ("![73% of them](x.png)", "73%"),
    "admonition": ('!!! note "73% of them"\n\n    Text.', "73%"),
    "raw": ("<p>It is 73% of them.</p>", "73%"),
    "cited elsewhere": ("It is 84%.\n\nAnd so on.[^c28]", "84%"),
}
WRONG = {
    "percentage": ("It is 85% of them.[^c28]", "85%"),
    "minus": ("It is −84% of them.[^c28]", "−84%"),
    "hyphen for minus": ("It is -84% of them.[^c28]", "-84%"),
    "no percentage": ("It is 84 of them.[^c28]", "84"),
    "count": ("They are 1,092.[^c28]", "1,092"),
    "rounded up": ("It is 69.9 million.[^c28]", "69.9 million"),
    "version": ("It is version 2.2.[^c28]", "2.2"),
    "day": ("On 23 October 2021.[^c28]", "23 October 2021"),
    "myth as fact": ("80% of papers use it.[^c28]", "80%"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("evidence") / "project")
    project.write("docs/_data/claims/1.yml", LEDGER)
    project.write("docs/_data/exceptions.yml", EXCEPTIONS)
    ledger_pages(project)
    project.write("docs/x.png", "")
    for name, text in BOUND.items():
        project.write(f"docs/{name}.md", f"# T\n\n{text}\n")
    project.write(
        "docs/cites.md",
        "# T\n\nNicer.[^c02] Most.[^c39] Papers.[^c28]\n\n"
        "### Is it?\n\nYes, with `a < b`.[^c28]\n\n```python\nprint(5)\n```\n\n"
        "### Not a question\n\nText.\n",
    )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def ledger_pages(project: Project) -> None:
    """Write the list of all claims, and the page of their section."""
    for name, call in (("index", "claims()"), ("papers", 'claims("Papers")')):
        project.write(f"docs/questions/ledger/{name}.md", f"# L\n\n{{{{ {call} }}}}\n")


def failing(project: Project, text: str) -> Outcome:
    """A build with a page of `text` on line 6 and below; the page is gone after."""
    page = project.write("docs/wrong.md", f"---\ntitle: x\n---\n# T\n\n{text}\n")
    outcome = project.build()
    page.unlink()
    return outcome


def note(project: Project, name: str) -> Tag:
    found = project.page("cites").find(id=f"fn:{name}")
    assert isinstance(found, Tag)
    return found


@pytest.mark.parametrize("name", BOUND)
def test_a_number_of_the_entry_cited_passes(project: Project, name: str) -> None:
    assert project.page(name).select("article")


@pytest.fixture(scope="module")
def told(project: Project) -> Outcome:
    """One build with a page, `wrong-1.md` and so on, for each wrong number."""
    texts = [text for text, _ in (*UNBOUND.values(), *WRONG.values())]
    pages = [
        project.write(f"docs/wrong-{number}.md", f"---\ntitle: x\n---\n# T\n\n{text}\n")
        for number, text in enumerate(texts, 1)
    ]
    outcome = project.build()
    for page in pages:
        page.unlink()
    assert outcome.status == 1
    assert not (project.root / "site/wrong-1").exists()
    return outcome


@pytest.mark.parametrize("name", UNBOUND)
def test_a_number_without_an_origin_fails_the_build_with_its_place(
    told: Outcome, name: str
) -> None:
    page = list(UNBOUND).index(name) + 1
    line = 8 if name == "cell" else 6
    number = UNBOUND[name][1]
    expected = f"docs/wrong-{page}.md:{line}: {number} has no origin: cite"
    assert expected in told.output


@pytest.mark.parametrize("name", WRONG)
def test_a_number_that_differs_from_the_ledger_fails_the_build(
    told: Outcome, name: str
) -> None:
    page = len(UNBOUND) + list(WRONG).index(name) + 1
    number = WRONG[name][1]
    expected = f"{number} is not what the ledger says: c28 has 84.0%, 1,091"
    assert f"docs/wrong-{page}.md:6: {expected}" in told.output


def test_a_number_in_backticks_must_be_one_of_the_program(project: Project) -> None:
    outcome = failing(project, "It runs `13` times.\n\n```python\nprint(12)\n```")
    assert outcome.status == 1
    assert "docs/wrong.md:6: `13` stands in no program on this page" in outcome.output


@pytest.mark.parametrize(
    "text",
    ['{{ chrat("downloads") }}', 'See {{ lodger("claims") }}.', "- {{ claims( }}"],
)
def test_a_token_that_means_nothing_fails_the_build(
    project: Project, text: str
) -> None:
    outcome = failing(project, text)
    assert outcome.status == 1
    assert "docs/wrong.md:6: {{ " in outcome.output
    assert (
        "means nothing here; there are: run(…), ledger(…) and site(…)" in outcome.output
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{{ chart("x") }}', 'there is no chart "x"'),
        ('{{ table("x", columns="a") }}', 'there is no series "x"'),
        ('{{ ledger("x") }}', 'the ledger has no value "x"; it has: entries, claims'),
    ],
)
def test_what_a_token_asks_for_must_exist(
    project: Project, text: str, problem: str
) -> None:
    outcome = failing(project, text)
    assert outcome.status == 1
    assert f"docs/wrong.md:6: {problem}" in outcome.output


def test_an_unknown_entry_fails_the_build_and_names_a_near_one(
    project: Project,
) -> None:
    outcome = failing(project, "Text.[^c288]")
    assert outcome.status == 1
    expected = 'docs/wrong.md:6: the ledger has no entry "c288". Did you mean "c28"?'
    assert expected in outcome.output


def test_a_broken_ledger_fails_the_build_with_the_line_of_each_fault(
    project: Project,
) -> None:
    text = LEDGER.replace("verdict: opinion", "verdict: maybe")
    text = text.replace("as_of: 2021-10-22", "as_of: 2021-13-22")
    project.write("docs/_data/claims/1.yml", text)
    outcome = project.build()
    project.write("docs/_data/claims/1.yml", LEDGER)
    assert outcome.status == 1
    found = [line for line in outcome.output.splitlines() if "claims/1.yml" in line]
    assert [line.partition("; ")[0] for line in found] == [
        'docs/_data/claims/1.yml:15: c28: as_of is "2021-13-22"',
        'docs/_data/claims/1.yml:27: c02: verdict is "maybe"',
    ]
    assert "Traceback" not in outcome.output


def test_a_note_has_figure_date_and_link(project: Project) -> None:
    found = note(project, "c28")
    text = " ".join(found.get_text().split())
    assert text.startswith(
        "84.0% of ICLR 2022 papers that name one (1,299 papers); 1,091 papers name "
        "PyTorch; 69,812,345 downloads a month (as of 22 October 2021). "
        "A *count* of papers, 22 October 2021."
    )
    assert "c28: the common claim is contradicted; checked 22 November 2026" in text
    links = [str(link["href"]) for link in found.select("a:not(.footnote-backref)")]
    assert links == ["https://example.org/count", "../questions/ledger/papers/#c28"]


def test_a_mark_says_whether_it_is_fact_opinion_or_unknown(project: Project) -> None:
    links = project.page("cites").select("p .footnote-ref")
    assert [link.get_text() for link in links[:3]] == ["opinion 1", "unknown 2", "3"]
    names = [str(link["aria-label"]) for link in links[:3]]
    assert names == ["note 1: opinion", "note 2: unknown", "note 3: fact"]
    assert note(project, "c02").get_text().startswith("\nOpinion:")
    assert "Nobody has counted it." in note(project, "c39").get_text()


def test_the_ledger_shows_every_entry_and_where_it_is_used(project: Project) -> None:
    entries = project.page("questions/ledger/papers").select(".claim")
    assert [(str(e["id"]), str(e["data-verdict"])) for e in entries] == [
        ("c28", "contradicted"),
        ("c02", "opinion"),
        ("c39", "unverifiable"),
    ]
    text = " ".join(entries[0].get_text().split())
    assert "“About 80% of papers use PyTorch.”" in text
    assert "Contradicted. It is 84.0% of those" in text
    assert "cites.md" in str(entries[0]["data-pages"])
    assert entries[1].select('a[href="../../../cites/"]')


def test_the_list_of_all_claims_leads_to_each_where_its_old_address_was(
    project: Project,
) -> None:
    page = project.page("questions/ledger")
    links = page.select(".ledger-index a")
    assert [(str(a["id"]), str(a["href"])) for a in links] == [
        (name, f"papers/#{name}") for name in ("c28", "c02", "c39")
    ]
    row = links[0].find_parent("tr")
    assert row
    cells = [cell.get_text() for cell in row.select("td")]
    said = "About 80% of papers use PyTorch."
    assert cells == ["c28", said, "contradicted", "Papers"]
    section, count, verdicts = page.select(".sortable tbody tr")[0].select("td")
    assert str(section.select("a")[0]["href"]) == "papers/"
    assert count.get_text() == "3"
    assert verdicts.get_text() == "1 contradicted, 1 opinion, 1 unverifiable"


def test_a_section_that_the_ledger_lacks_is_told_with_those_it_has(
    project: Project,
) -> None:
    outcome = failing(project, '{{ claims("Paper") }}')
    assert outcome.status == 1
    expected = 'docs/wrong.md:6: the ledger has no section "Paper"; it has: Papers'
    assert outcome.line(expected)


def test_the_last_line_says_when_facts_were_checked_and_code_was_run(
    project: Project,
) -> None:
    line = project.page("cites").select(".freshness")[0].get_text()
    today = date.today()
    assert line == (
        "Facts last checked: 22 November 2026 (3 entries of the ledger) · "
        f"Code last run: {today.day} {today:%B %Y} (1 run)"
    )


@pytest.fixture
def late(tmp_path: Path) -> Project:
    """A project of which one entry is past its day and one is cited nowhere."""
    project = Project(tmp_path / "project")
    yesterday = date.today() - timedelta(1)
    text = LEDGER.replace("2126-05-22", yesterday.isoformat(), 1)
    text = text.replace("checked: 2026-11-22", "checked: 2021-11-01", 1)
    project.write("docs/_data/claims/1.yml", text)
    ledger_pages(project)
    project.write("docs/cites.md", "# T\n\nText.[^c28] And.[^c39]\n")
    return project


def test_what_is_overdue_or_unused_is_told_and_the_build_goes_on(late: Project) -> None:
    outcome = late.build()
    assert outcome.status == 0, outcome.output
    assert "docs/_data/claims/1.yml:23: c28 is to be checked again by" in outcome.output
    assert "docs/_data/claims/1.yml:24: no page cites c02; cite it as" in outcome.output
    assert "c39" not in outcome.output
    line = late.page("cites").select(".freshness")[0].get_text()
    assert "1 of them to be checked again" in line


def test_a_command_lists_what_is_due(late: Project) -> None:
    outcome = late.call("engine.evidence.recheck")
    assert outcome.status == 1
    assert outcome.output.startswith("1 to be checked again\n  docs/_data/claims/1.yml")
    late.write("docs/_data/claims/1.yml", LEDGER)
    outcome = late.call("engine.evidence.recheck")
    assert outcome.status == 0
    assert outcome.output == "0 to be checked again\n"
