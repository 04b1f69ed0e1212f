"""A server makes again the pages that changed, and no others."""

from pathlib import Path

import pytest

from engine.pages.changes import Changes
from project import Project, fence

EMBEDDING = '# T\n\n```python\n--8<-- "a/b.py"\n```\n'
QUOTING = '# T\n\nIt is {{ run("a/b.py", "x") }}.\n'
ALL = {"docs/index.md", "docs/embeds.md", "docs/quotes.md", "docs/plain.md"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path / "project")
    project.write("snippets/a/b.py", "print('x: 1')\n")
    project.write("docs/embeds.md", EMBEDDING)
    project.write("docs/quotes.md", QUOTING)
    project.write("docs/plain.md", f"# T\n\n{fence('print(1)')}")
    project.write("docs/_data/series/x.csv", "a\n1\n")
    return project


@pytest.mark.parametrize(
    ("path", "pages"),
    [
        ("docs/plain.md", {"docs/plain.md"}),
        ("docs/new.md", {"docs/new.md"}),
        ("snippets/a/b.py", {"docs/embeds.md", "docs/quotes.md"}),
        ("snippets/a/new.py", set()),
        ("docs/_data/series/x.csv", ALL),
        ("mkdocs.yml", ALL),
        ("docs/engine/x.md", set()),
    ],
)
def test_a_change_is_one_of_the_pages_that_show_it(
    project: Project, path: str, pages: set[str]
) -> None:
    changes = Changes()
    assert changes.since_last_time(project.root) == ALL
    assert changes.since_last_time(project.root) == set()
    project.write(path, "# another text\n")
    assert changes.since_last_time(project.root) == pages
    assert changes.since_last_time(project.root) == set()
