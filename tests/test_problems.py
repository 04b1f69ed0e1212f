"""All that is wrong is told together, each once, with its place."""

from pathlib import Path

from project import Outcome, Project, fence

LINE = "\n"
PAGES = {
    "fails": fence("1 / 0"),
    "quotes": 'It is {{ run("a/b.py", "y") }} and {{ run("a/c.py", "y") }}.\n',
    "cites": f"It is.[^c98]\n{8 * LINE}And that is.[^c99]\n",
    "embeds": '```python\n--8<-- "a/c.py"\n```\n',
    "shows": "```Python\nprint(1)\n```\n",
    "marks": "<!--pytest.mark.slow-->\n" + fence("print(1)"),
}
LINES = [
    'docs/cites.md:3: the ledger has no entry "c98"',
    'docs/cites.md:12: the ledger has no entry "c99"',
    "docs/embeds.md:4: snippet",
    "docs/fails.md:4 · cpu · ZeroDivisionError: division by zero",
    "docs/marks.md:4: <!--pytest.mark.slow--> is not used here",
    'docs/quotes.md:3: a/b.py printed no line "y: …"; it has: x',
    'docs/quotes.md:3: snippet "a/c.py" does not exist',
    "docs/shows.md:4: python code is shown that was not run",
]


def built(folder: Path, *command: str) -> Outcome:
    project = Project(folder)
    project.write("snippets/a/b.py", "print('x: 1')\n")
    project.write("docs/good.md", '# T\n\n```python\n--8<-- "a/b.py"\n```\n')
    for name, text in PAGES.items():
        project.write(f"docs/{name}.md", f"# T\n\n{text}")
    return project.call(*command)


def test_a_build_ends_with_all_that_is_wrong(tmp_path: Path) -> None:
    outcome = built(tmp_path / "project", "mkdocs", "build")
    assert outcome.status == 1
    *_, listed = outcome.output.partition("8 problems; site/ is as it was:\n")
    found = listed.splitlines()
    assert len(found) == len(LINES)
    for line, start in zip(found, LINES, strict=True):
        assert line.startswith(start)
