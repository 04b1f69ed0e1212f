"""The page that tells how every block ended, and the link to it under each block."""

import gzip
import json
import posixpath
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from bs4 import Tag

from engine.pages.blocks import Block
from engine.rendering import status
from engine.rendering.addresses import Links
from engine.runs.records import Record
from project import Project, fence

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    "index": fence("print('home')"),
    "plain": fence("import json\nprint('plain')"),
    "deep/marks": (
        '<!--pytest.mark.skip(reason="needs a TPU")-->\n'
        + fence("1 / 0")
        + "\n<!--pytest.mark.xfail(raises=KeyError, strict=True)-->\n"
        + fence("{}['x']")
    ),
    "deep/index": fence('--8<-- "deep/run.py"\n') + fence("print('plain again')"),
}
DEVICE = {"fake": {"name": "Fake 1", "frameworks": ["json"]}}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("status") / "project")
    project.write("snippets/deep/run.py", "print('deep')\n")
    for name, text in PAGES.items():
        project.write(f"docs/{name}.md", f"# {name}\n\n{text}")
    project.write("docs/questions/status.md", "# Status\n\n{{ status() }}\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def rows(project: Project) -> list[dict[str, str]]:
    """The rows of the page, each a cell by its heading."""
    (table,) = project.page("questions/status").select(".run-table table")
    first, *others = table.select("tr")
    headings = [cell.get_text() for cell in first.select("th")]
    return [
        dict(zip(headings, (cell.get_text() for cell in row.select("td")), strict=True))
        for row in others
    ]


def published(project: Project) -> list[dict[str, Any]]:
    file = project.root / "site/questions/status.json"
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return found


def test_every_block_has_a_row(rows: list[dict[str, str]]) -> None:
    assert [(row["Block"], row["Ended"]) for row in rows] == [
        ("deep/run.py", "ran"),
        ("deep/index.md, line 6", "ran"),
        ("deep/marks.md, line 4", "skipped: needs a TPU"),
        ("deep/marks.md, line 9", "failed, as it should: KeyError"),
        ("index.md, line 3", "ran"),
        ("plain.md, line 3", "ran"),
    ]


def test_a_row_tells_where_in_what_and_when(
    project: Project, rows: list[dict[str, str]]
) -> None:
    record = project.record("print('home')")
    row = rows[4]
    assert row["Device"] == f"cpu ({record['device_name']})"
    assert row["Environment"] == "site"
    assert row["Versions"] == f"Python {record['versions']['Python']}"
    assert row["Seconds"] == f"{record['seconds']:.1f}"
    assert row["MiB"] == f"{record['peak_mib']:.0f}"
    assert row["Date"] == record["date"]


def test_a_skipped_block_has_no_device_and_no_figures(
    rows: list[dict[str, str]],
) -> None:
    assert {rows[2][name] for name in ("Device", "Seconds", "MiB", "Date")} == {"–"}


def test_the_same_is_published_as_json(
    project: Project, rows: list[dict[str, str]]
) -> None:
    found = published(project)
    assert len(found) == len(rows)
    assert [entry["status"] for entry in found].count("passed") == 4
    assert found[2]["reason"] == "needs a TPU"
    assert found[0]["snippet"] == "deep/run.py"
    assert found[4]["seconds"] == float(rows[4]["Seconds"])


def test_the_page_carries_the_json_that_is_published(project: Project) -> None:
    (link,) = project.page("questions/status").select("a[download='status.json']")
    content = unquote(str(link["href"]).partition(",")[2])
    assert json.loads(content) == published(project)


@pytest.mark.parametrize("name", PAGES)
def test_each_status_line_leads_to_its_row_and_back(
    project: Project, name: str
) -> None:
    page = name.removesuffix("index").strip("/")
    for run in project.page(page or "index").select(".run"):
        link = run.select_one(".run-status a")
        assert link
        assert link.get_text() == "status"
        row = _follow(project, page, str(link["href"]))
        back = row.select_one("a")
        assert row.name == "tr"
        assert back
        assert _follow(project, "questions/status", str(back["href"])) == run


def _follow(project: Project, page: str, link: str) -> Tag:
    """What `link` on `page` leads to, as a browser finds it."""
    address, _, name = link.partition("#")
    target = posixpath.normpath(posixpath.join(page, address)).removeprefix(".")
    (found,) = project.page(target or "index").select(f"[id='{name}']")
    return found


def test_without_a_status_page_nothing_leads_to_it(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("docs/plain.md", f"# T\n\n{fence('print(1)')}")
    assert project.build().status == 0
    assert project.page("plain").select(".run-status a") == []
    assert not list((project.root / "site").rglob("status.json"))


def test_a_block_has_a_row_for_each_device(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", devices=DEVICE)
    project.write("docs/plain.md", f"# T\n\n{PAGES['plain']}")
    project.write("docs/questions/status.md", "# Status\n\n{{ status() }}\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    assert [entry["device_name"] for entry in published(project)][1:] == ["Fake 1"]
    links = project.page("plain").select(".run-status a")
    rows = project.page("questions/status").select("tr[id]")
    targets = [str(link["href"]).partition("#")[2] for link in links]
    assert targets == [row["id"] for row in rows]
    assert len(set(targets)) == 2


@pytest.mark.parametrize(
    ("target", "page", "published", "rewritten"),
    [
        ("questions/status.md", "index.md", "questions/status/", "questions/status.md"),
        ("questions/status.md", "questions/index.md", "status/", "status.md"),
        (
            "questions/status.md",
            "a/b.md",
            "../../questions/status/",
            "../questions/status.md",
        ),
        ("labs/one.py", "a/b.md", "../../labs/one/", "../labs/one.md"),
        (
            "questions/status.md",
            "labs/one.py",
            "../../questions/status/",
            "../questions/status.md",
        ),
        ("index.md", "a/b.md", "../../", "../index.md"),
        ("a/b.md", "a/b.md", "", ""),
    ],
)
def test_a_link_leads_from_any_depth_to_any(
    target: str, page: str, published: str, rewritten: str
) -> None:
    assert Links(f"docs/{page}").to_page(f"docs/{target}") == published
    assert Links(f"docs/{page}", True).to_page(f"docs/{target}") == rewritten


def test_the_page_stays_light_with_a_thousand_blocks() -> None:
    """At most 250 kB compressed, DESIGN section 8; the theme takes some 100 of them."""
    made = [_block(number) for number in range(1000)]
    html = status.html(
        [(block, _status(block)) for block in made], Links("docs/s.md"), ""
    )
    assert html.count("<tr") == 1001
    assert len(gzip.compress(html.encode())) < 100_000


def _block(number: int) -> Block:
    code, page = f"print({number})\n", f"docs/topic_{number % 40}/page.md"
    name = f"topic_{number % 40}/some_idea_{number}_pytorch.py"
    return Block(page, number, "python", code, (), snippet=name)


def _status(block: Block) -> status.BlockStatus:
    versions = {"Python": "3.11.7", "torch": "2.13.0+cpu", "numpy": "2.4.6"}
    seconds, memory = block.line * 0.37 % 30, block.line * 7.3 % 900 + 100
    record = Record(
        *(block.sha, "cpu", "AMD EPYC 9B14 96-Core Processor", "", ""),
        *(seconds, memory, versions, "2026-11-24", ""),
    )
    return status.of(block, "cpu", record)
