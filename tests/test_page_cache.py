"""Pages that are not parsed again, and those that must be."""

from pathlib import Path

import pytest

from engine.pages import blocks, page_cache, parser
from project import Project, fence

PAGE = f"""\
---
title: T
---
# T

<!--pytest.mark.xfail(raises=KeyError, strict=True)-->

```python
--8<-- "a/b.py"
```

{fence("print(1)")}
```text
--8<-- "a/c.txt"
```
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    project = Project(tmp_path / "project")
    project.write("snippets/a/b.py", "import numpy as np\n\n{}['x']\n")
    project.write("snippets/a/c.txt", "text\n")
    project.write("docs/page.md", PAGE)
    project.write("docs/labs/lab.py", "# %%\nprint(1)\n")
    first = page_cache.read(project.root)
    assert first == parser.read(project.root)
    return project


@pytest.fixture
def parsings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that were parsed since."""
    names: list[str] = []
    read_page = parser.read_page

    def noted(file: Path, root: Path, evaluate: bool = True) -> blocks.Page:
        names.append(file.name)
        return read_page(file, root, evaluate)

    monkeypatch.setattr(parser, "read_page", noted)
    return names


def test_what_has_not_changed_is_not_parsed_again(
    project: Project, parsings: list[str]
) -> None:
    again = page_cache.read(project.root)
    assert parsings == []
    assert again == parser.read(project.root)
    assert [b.program for b in again[2].blocks] == [
        b.program for b in parser.read(project.root)[2].blocks
    ]


@pytest.mark.parametrize("path", ["docs/page.md", "snippets/a/b.py"])
def test_a_page_is_parsed_when_it_or_its_snippet_changed(
    project: Project, parsings: list[str], path: str
) -> None:
    file = project.root / path
    file.write_text(file.read_text("utf-8") + "\n# more\n", "utf-8")
    again = page_cache.read(project.root)
    assert parsings == ["page.md"]
    parsings.clear()
    assert again == parser.read(project.root)


def test_a_page_is_parsed_when_a_text_it_shows_is_gone(project: Project) -> None:
    (project.root / "snippets/a/c.txt").unlink()
    pages = page_cache.read(project.root)
    assert [p.place for page in pages for p in page.problems] == ["docs/page.md:17"]


@pytest.mark.parametrize(
    "text",
    [
        '<!--pytest.mark.skipif(True, reason="why")-->\n' + fence("print(1)"),
        "<!--pytest-codeblocks:importorskip(numpy)-->\n" + fence("print(1)"),
        fence("if x"),
    ],
    ids=["condition", "package", "problem"],
)
def test_what_depends_on_the_machine_or_is_wrong_is_always_parsed(
    project: Project, parsings: list[str], text: str
) -> None:
    project.write("docs/other.md", f"# T\n\n{text}")
    page_cache.read(project.root)
    parsings.clear()
    page_cache.read(project.root)
    assert parsings == ["other.md"]


@pytest.mark.parametrize("text", ["", "{", '{"pages": 1}', '{"parser": "old"}'])
def test_a_broken_file_does_no_harm(project: Project, text: str) -> None:
    (project.cache / "pages.json").write_text(text, "utf-8")
    assert page_cache.read(project.root) == parser.read(project.root)
