"""What changed for readers: the list on a page, and the feed."""

import datetime
import xml.etree.ElementTree as etree
from pathlib import Path

import pytest

from engine.exports import feed
from engine.facts import changes
from project import Project

ROOT = Path(__file__).resolve().parents[1]
ATOM = {"a": feed.ATOM}
CHANGES = """\
- date: 2026-11-24
  what: The newer <one>.
  page: sub/new.md
- date: 2026-11-22
  what: The older one.
  page: index.md
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("changes") / "project")
    project.write("docs/_data/changes.yml", CHANGES)
    project.write("docs/sub/new.md", "# New\n")
    project.write("docs/sub/changes.md", "# What changed\n\n{{ changes() }}\n")
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", f"{config}site_url: https://example.org/tf/\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def test_the_page_lists_them_newest_first_with_their_pages(project: Project) -> None:
    items = project.page("sub/changes").select(".changes li")
    assert [item.get_text() for item in items] == [
        "24 November 2026: The newer <one>. See it",
        "22 November 2026: The older one. See it",
    ]
    folder = project.root / "site/sub/changes"
    links = [str(item.select("a")[0]["href"]) for item in items]
    assert links == ["../new/", "../../"]
    assert all((folder / link / "index.html").exists() for link in links)


def test_the_feed_has_what_readers_of_atom_need(project: Project) -> None:
    found = etree.parse(project.root / "site/feed.xml").getroot()
    assert found.tag == f"{{{feed.ATOM}}}feed"
    assert found.findtext("a:title", namespaces=ATOM) == "Tiny"
    assert found.findtext("a:author/a:name", namespaces=ATOM) == "Tiny"
    entries = found.findall("a:entry", ATOM)
    ids = {entry.findtext("a:id", "", ATOM) for entry in entries}
    assert len(ids) == 2
    assert all(name.startswith("urn:uuid:") for name in ids)
    dates = [entry.findtext("a:updated", "", ATOM) for entry in entries]
    assert dates == ["2026-11-24T00:00:00Z", "2026-11-22T00:00:00Z"]
    assert found.findtext("a:updated", namespaces=ATOM) == dates[0]
    links = [entry.find("a:link", ATOM) for entry in entries]
    assert [link.get("href") for link in links if link is not None] == [
        "https://example.org/tf/sub/new/",
        "https://example.org/tf/",
    ]
    assert entries[0].findtext("a:title", namespaces=ATOM) == "The newer <one>."


def test_a_project_without_changes_has_no_feed(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    assert project.build().status == 0
    assert not (project.root / "site/feed.xml").exists()


@pytest.mark.parametrize(
    ("was", "broken", "said"),
    [
        ("2026-11-22", "2026-11-25", "2026-11-25 stands below 2026-11-24"),
        ("index.md", "none.md", "there is no docs/none.md"),
    ],
)
def test_the_order_and_the_pages_are_checked(
    tmp_path: Path, was: str, broken: str, said: str
) -> None:
    project = Project(tmp_path / "project")
    project.write("docs/sub/new.md", "# New\n")
    project.write("docs/_data/changes.yml", CHANGES.replace(was, broken))
    (problem,) = changes.are_in_order_and_on_pages(project.root)
    assert problem.fact == said
    assert problem.place.startswith("docs/_data/changes.yml:")


def test_no_change_of_the_site_is_of_tomorrow() -> None:
    today = datetime.datetime.now(datetime.UTC).date()
    told = changes.load(ROOT)
    assert told
    assert all(change.date <= today for change in told)
