"""What an author is told of a wrong data file: the line, the fault, the cure."""

import re
from pathlib import Path

import pytest

from engine.facts import claims, series, yaml_data
from engine.problems import ProblemsFound

ENTRY = """\
- id: c28
  section: Papers
  claim: About 80% of papers use PyTorch.
  verdict: supported
  finding: >-
    It is 84% of those
    that name one.
  figures:
    - {value: 84, unit: "%", of: of papers}
    - value: 1091
      unit: papers
      of: name PyTorch
      row: {file: papers, where: {year: 2020}}
  sources:
    - title: A count
      url: https://example.org/count
      kind: primary
      published: 2021-10-22
  how: Read at the source.
  checked: 2026-11-22
  recheck: 2126-05-22
"""
FIELDS = (
    "id, section, claim, verdict, finding, figures, as_of, sources, how, checked, "
    "recheck, versions, events"
)
LIST = 'write a list, each part of which begins with "- "'
# What is changed in the entry, and what its author is told.
BROKEN = {
    "a word that is none of those allowed": (
        "verdict: supported", "verdict: maybe",
        '4: c28: verdict is "maybe"; write one of: supported, outdated, contradicted, '
        "opinion, unverifiable",
    ),
    "a word spelt wrongly": (
        "verdict: supported", "verdict: suported",
        '4: c28: verdict is "suported"; did you mean "supported"?',
    ),
    "a key spelt wrongly, deep inside": (
        "      published:", "      publishd:",
        '18: c28: there is no key "publishd"; did you mean "published"?\n'
        "15: c28: published is missing; add it: day, month or year, or `undated`",
    ),
    "a key that does not exist": (
        "  how: Read", "  xyz: Read",
        f'19: c28: there is no key "xyz"; there are: {FIELDS}\n'
        "1: c28: how is missing; add it: how we checked",
    ),
    "a key that stands twice": (
        "unit: papers\n", "unit: papers\n      unit: pages\n",
        '12: the key "unit" stands twice; keep one',
    ),
    "keys in another order": (
        "      unit: papers\n      of: name PyTorch\n",
        "      of: name PyTorch\n      unit: papers\n",
        '12: the key "unit" stands after "of"; keep the order: value, unit, of, row',
    ),
    "a date that is none": (
        "published: 2021-10-22", "published: 2021-13-22",
        '18: c28: published is "2021-13-22"; write a day as 2026-11-22, a month as '
        "2026-11, a year as 2026, or undated",
    ),
    "an address that is none": (
        "url: https", "url: local",
        '16: c28: url is "local://example.org/count"; write the address of a page, '
        "which begins with https://",
    ),
    "an id that is none": (
        "id: c28", "id: 28",
        "1: id is 28; write text, in quotes",
    ),
    "an id of no kind": (
        "id: c28", "id: k28",
        '1: k28: id is "k28"; write c and two digits for a claim, s-some-words for a '
        "fact of ours",
    ),
    "a number where text belongs": (
        "claim: About 80% of papers use PyTorch.", "claim: 80",
        "3: c28: claim is 80; write text, in quotes",
    ),
    "a list where a value belongs": (
        "value: 1091\n", "value: [1091]\n",
        "10: c28: value is a list; write a number, or a day as 2026-11-22, a month as "
        "2026-11, a year as 2026, or text",
    ),
    "a number as text": (
        "value: 1091\n", "value: 1.091,0\n",
        '11: c28: unit is "papers"; write the value in digits, without quotes or '
        "commas",
    ),
    "a version as a number": (
        "unit: papers", "unit: version",
        '11: c28: unit is "version"; write the value in quotes: without them "2.10" '
        "is 2.1",
    ),
    "a date that is a count": (
        'unit: "%"', "unit: date",
        '9: c28: unit is "date"; write a day as 2026-11-22, a month as 2026-11, a '
        "year as 2026",
    ),
    "text where a list belongs": (
        re.search(r"  figures:\n(?s:.*?)(?=  sources)", ENTRY)[0],  # type: ignore[index]
        "  figures: 84%\n",
        f'8: c28: figures is "84%"; {LIST}',
    ),
    "text where keys belong": (
        "row: {file: papers, where: {year: 2020}}", "row: papers",
        '13: c28: row is "papers"; write keys with a value each',
    ),
    "nothing where text belongs": (
        "  how: Read at the source.", "  how:",
        "19: c28: how is empty; write text",
    ),
    "an empty text": (
        "  how: Read at the source.", "  how: ''",
        "19: c28: how is empty; write how we checked",
    ),
    "several faults in one entry": (
        "value: 84, unit: \"%\", of", "unit: 5, off: x, offf",
        "9: c28: value is missing; add it: number, version (in quotes) or day; less "
        "than zero only where the page shows the minus sign too\n"
        "9: c28: unit is 5; write text, in quotes\n"
        '9: c28: of is missing; add it: what it measures, as the end of "value unit '
        '…"; says the denominator\n'
        '9: c28: there is no key "offf"; did you mean "of"?\n'
        "9: c28: a key is no text; there are: value, unit, of, sample, computed, row",
    ),
    "no list": (
        ENTRY, "id: c28\n",
        f"1: the file is a group of keys; {LIST}",
    ),
    "no YAML": (
        "section: Papers", "section: Papers: all",
        "2: not YAML: mapping values are not allowed in this context; look at "
        "indentation, quotes and colons there and in the line above",
    ),
}  # fmt: skip


def ledger(root: Path, **files: str) -> claims.Ledger:
    """The ledger of a project that has the given files in its folder of claims."""
    folder = root / claims.FOLDER
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, "utf-8")
    return claims.load(root)


def told(error: pytest.ExceptionInfo[ProblemsFound]) -> list[str]:
    return [
        str(problem).removeprefix("docs/_data/claims/")
        for problem in error.value.problems
    ]


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_is_told_with_its_own_line_and_what_to_write(
    tmp_path: Path, name: str
) -> None:
    old, new, message = BROKEN[name]
    assert ENTRY.count(old) == 1
    with pytest.raises(ProblemsFound) as error:
        ledger(tmp_path, a_yml=ENTRY.replace(old, new))
    lines = [f"a.yml:{line}" for line in message.split("\n")]
    assert sorted(told(error)) == sorted(lines)


def test_the_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    other = ENTRY.replace("c28", "c29")
    with pytest.raises(ProblemsFound) as error:
        ledger(
            tmp_path,
            a_yml=ENTRY.replace("supported", "maybe") + other.replace("how:", "who:"),
            b_yml=ENTRY.replace("section: Papers\n", "section: ''\n"),
        )
    found = [text.partition("; ")[0] for text in told(error)]
    assert found == [
        'a.yml:4: c28: verdict is "maybe"',
        "a.yml:22: c29: how is missing",
        'a.yml:40: c29: there is no key "who"',
        "b.yml:2: c28: section is empty",
    ]


def test_an_id_stands_once_in_all_files(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound) as error:
        ledger(tmp_path, a_yml=ENTRY, b_yml=ENTRY.replace("c28", "c29") + ENTRY)
    assert told(error) == [
        "b.yml:22: the id c28 stands in docs/_data/claims/a.yml too; give one another"
    ]


def test_an_id_stands_once_in_a_file(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound) as error:
        ledger(tmp_path, a_yml=ENTRY + ENTRY)
    assert told(error) == ["a.yml:22: the id c28 stands twice; give one another"]


def test_a_file_that_would_be_passed_over_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound) as error:
        ledger(tmp_path, a_yml=ENTRY, b_yaml=ENTRY)
    assert told(error) == ["b.yaml:1: is not read; end its name in .yml"]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / claims.FOLDER).mkdir(parents=True)
    file = tmp_path / claims.FOLDER / "a.yml"
    file.write_bytes(ENTRY.replace("papers", "Körper").encode("latin-1"))
    with pytest.raises(ProblemsFound) as error:
        claims.load(tmp_path)
    assert told(error) == ["a.yml:1: is not UTF-8; save it as UTF-8"]


def test_entries_keep_the_order_of_files_and_know_their_lines(tmp_path: Path) -> None:
    found = ledger(tmp_path, b_yml=ENTRY, a_yml=ENTRY.replace("c28", "c29"))
    assert [entry.id for entry in found] == ["c29", "c28"]
    entry = found.entries["c28"]
    assert found.place(entry) == "docs/_data/claims/b.yml:1"
    assert found.place(entry, "figures") == "docs/_data/claims/b.yml:8"
    assert found.place(entry, "finding") == "docs/_data/claims/b.yml:5"
    assert found.place(entry, "figures", 1, "unit") == "docs/_data/claims/b.yml:11"
    assert found.place(entry, "sources", 0, "gone") == "docs/_data/claims/b.yml:15"


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    before = ledger(tmp_path, a_yml=ENTRY)
    (tmp_path / claims.FOLDER / "b.yml").write_text(ENTRY.replace("c28", "c29"))
    after = claims.load(tmp_path)
    assert list(before.entries) == ["c28"]
    assert list(after.entries) == ["c28", "c29"]


def test_an_empty_project_has_an_empty_ledger(tmp_path: Path) -> None:
    assert list(claims.load(tmp_path)) == []
    assert series.load(tmp_path) == {}
    assert list(ledger(tmp_path, a_yml="# Nothing yet.\n")) == []


def test_every_wrong_row_of_a_series_is_told(tmp_path: Path) -> None:
    folder = tmp_path / series.FOLDER
    folder.mkdir(parents=True)
    (folder / "x.csv").write_text("date,value\n2020,1\n20,1\n2020,x\n2020\n2020,-2.5\n")
    with pytest.raises(ProblemsFound) as error:
        series.rows(tmp_path, "x")
    path = "docs/_data/series/x.csv"
    assert [str(problem) for problem in error.value.problems] == [
        f'{path}:3: the date "20" is none; write a day as 2026-11-22, a month as '
        "2026-11, a year as 2026",
        f'{path}:4: the value "x" is no number; write digits alone, or leave it empty',
        f"{path}:5: 1 cells in a row of 2; put quotation marks around a cell that "
        "holds a comma",
    ]


def test_a_file_read_from_what_was_kept_has_the_same_lines(tmp_path: Path) -> None:
    text = ENTRY.replace("verdict: supported", "verdict: maybe")
    file = tmp_path / "docs/_data/claims/1.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    told = []
    for _ in range(2):
        yaml_data._read.cache_clear()
        with pytest.raises(ProblemsFound) as found:
            claims.load(tmp_path)
        told.append(str(found.value))
    assert list((tmp_path / ".runs/data").iterdir())
    assert told[0] == told[1]
    assert "docs/_data/claims/1.yml:4" in told[0]


def test_what_json_would_change_is_not_kept(tmp_path: Path) -> None:
    text = ENTRY.replace("- id: c28", "- id: c28\n  1: one")
    file = tmp_path / "docs/_data/claims/1.yml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    with pytest.raises(ProblemsFound, match="a key is no text"):
        claims.load(tmp_path)
    assert not (tmp_path / ".runs/data").exists()
