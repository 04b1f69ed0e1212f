"""Prose quotes what a run printed, or the build fails."""

import re
from pathlib import Path

import pytest

from project import Project

CODE = "print('accuracy: 0.97')\nprint('note: a: b <i>')\nprint('accuracy: 0.11')\n"
FIGURES = (
    '{{ site("programs") }} programs on {{ site("pages") }} pages, last on '
    '{{ site("last run") }}, {{ site("failed on purpose") }} fails'
)
FAILS = (
    "<!--pytest.mark.xfail(raises=ValueError, strict=True)-->\n"
    "```python\nraise ValueError\n```\n"
)
EMBED = '```python\n--8<-- "a/b.py"\n```\n'
WRONG = {
    '{{ run("a/b.py", "loss") }}': (
        'a/b.py printed no line "loss: …"; it has: accuracy, note'
    ),
    '{{ run("a/c.py", "loss") }}': 'snippet "a/c.py" does not exist',
    '{{ run("a/alone.py", "x") }}': "a/alone.py has not been run; embed it in a page",
    '{{ site("x") }}': 'the site has no value "x"; it has: programs, pages, ',
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("values") / "project")
    project.write("snippets/a/b.py", CODE)
    project.write("snippets/a/alone.py", "print('x: 1')\n")
    project.write("docs/code.md", f"# T\n\n{EMBED}")
    project.write(
        "docs/prose.md",
        '# T\n\nIt is **{{ run("a/b.py", "accuracy") }}**'
        ' and {{run("a/b.py","note")}}, `{{ run("a/b.py", "none") }}`.\n\n'
        '| a |\n| --- |\n| {{ run("a/b.py", "accuracy") }} |\n\n'
        '```text\n{{ run("a/b.py", "none") }}\n```\n',
    )
    project.write("docs/home.md", f"# T\n\n{FIGURES}\n")
    project.write("docs/fails.md", f"# T\n\n{FAILS}")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def test_a_printed_value_stands_in_the_text(project: Project) -> None:
    text = project.page("prose").select("article p")[0].get_text()
    assert text.startswith("It is 0.97 and a: b <i>, ")


def test_a_value_tells_where_it_comes_from(project: Project) -> None:
    span = project.page("prose").select("strong .run-value")[0]
    assert "a/b.py" in str(span["title"])
    assert span["data-code"] == project.runs("code")[0].code


def test_a_value_stands_in_a_table(project: Project) -> None:
    assert project.page("prose").select("td")[0].get_text() == "0.97"


def test_figures_of_the_whole_site_are_counted_by_the_build(project: Project) -> None:
    text = project.page("home").select("article p")[0].get_text()
    day = r"\d+ [A-Z]\w+ \d{4}"
    wanted = f"2 programs on 2 pages, last on {day}, 1 fails"
    assert re.fullmatch(wanted, text)


def test_code_that_shows_the_notation_stays_code(project: Project) -> None:
    codes = [code.get_text() for code in project.page("prose").select("article code")]
    assert codes == ['{{ run("a/b.py", "none") }}', '{{ run("a/b.py", "none") }}\n']


@pytest.mark.parametrize("quote", WRONG)
def test_a_value_that_does_not_exist_fails_the_build_with_its_place(
    project: Project, quote: str
) -> None:
    page = project.write(
        "docs/wrong.md", f"---\ntitle: x\n---\n# T\n\nIt is {quote}.\n"
    )
    outcome = project.build()
    page.unlink()
    assert outcome.status == 1
    assert outcome.line(f"docs/wrong.md:6: {WRONG[quote]}")
    assert not (project.root / "site/wrong").exists()


def test_a_changed_run_changes_the_text(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    page = f'# T\n\n{EMBED}\nIt is {{{{ run("a/b.py", "x") }}}}.\n'
    project.write("docs/page.md", page)
    for value in ("1", "2"):
        project.write("snippets/a/b.py", f"print('x: {value}')\n")
        assert project.build().status == 0
        assert f"It is {value}." in project.page("page").get_text()
