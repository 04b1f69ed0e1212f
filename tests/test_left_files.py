"""Files that a run leaves are kept, published and offered to the reader."""

import json
from pathlib import Path

import pytest

from engine import settings
from engine.pages import parser
from engine.runs import left_files
from project import Outcome, Project, fence

ZENSICAL = ("zensical", "build", "--clean")
LEAVES = """\
from pathlib import Path

Path("model.bin").write_bytes(bytes(range(256)) * 6)
Path("model.json").write_text("{}")
Path("notes.txt").write_text("for nobody")
print("left")
"""
MARK = '<!--pytest.mark.files("model.json", "model.bin")-->\n'


def leaving(code: str, *names: str) -> str:
    """A fence that shows `code`, from which the files `names` are kept."""
    listed = ", ".join(map(repr, names))
    return f"<!--pytest.mark.files({listed})-->\n{fence(code)}"


def built(project: Project, text: str) -> Outcome:
    project.write("docs/index.md", f"# Tiny\n\n{text}")
    return project.build()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A site with a snippet and a fence that leave files, built."""
    project = Project(tmp_path_factory.mktemp("left") / "project", material=True)
    project.write("snippets/sub/net/leave.py", LEAVES)
    shown = MARK + fence('--8<-- "sub/net/leave.py"')
    project.write("docs/sub/page.md", f"---\ndescription: D.\n---\n\n# Page\n\n{shown}")
    result = built(project, leaving(LEAVES + "# here\n", "model.json"))
    assert result.status == 0, result.output
    return project


def test_a_file_is_published_under_the_folder_of_its_snippet(site: Project) -> None:
    published = site.root / "site/files"
    assert (published / "sub/net/model.bin").read_bytes() == bytes(range(256)) * 6
    assert (published / "sub/net/model.json").read_text() == "{}"


def test_a_file_of_a_fence_is_published_under_its_page(site: Project) -> None:
    assert (site.root / "site/files/index/model.json").read_text() == "{}"


def test_what_the_page_does_not_name_is_not_published(site: Project) -> None:
    assert list((site.root / "site/files").rglob("notes.txt")) == []
    assert not (site.root / "site/files/index/model.bin").exists()


def test_a_reader_sees_name_size_and_a_link_that_leads_there(site: Project) -> None:
    (run,) = site.runs("sub/page")
    items = [item.get_text() for item in run.tag.select(".run-files li")]
    assert items == ["model.bin (1.5 kB)", "model.json (0.0 kB)"]
    for link in run.tag.select(".run-files a[download]"):
        target = (site.root / "site/sub/page" / str(link["href"])).resolve()
        assert target.is_file()


def test_a_page_taken_along_has_the_links(site: Project) -> None:
    page = site.root / "site/sub/page.md"
    assert "File: [model.bin](../files/sub/net/model.bin)." in page.read_text("utf-8")


def test_zensical_shows_the_same_links(site: Project, tmp_path: Path) -> None:
    twin = site.copied(tmp_path / "twin")
    result = twin.call(*ZENSICAL)
    assert result.status == 0, result.output
    before, after = site.runs("sub/page"), twin.runs("sub/page")
    links = [[a["href"] for a in run.tag.select(".run-files a")] for run in before]
    assert links[0]
    assert [[a["href"] for a in r.tag.select(".run-files a")] for r in after] == links


def test_a_file_that_is_not_left_is_one_problem_with_its_place(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    result = built(project, leaving("print(1)\n", "model.bin"))
    assert result.status == 1
    assert "1 problem; site/ is as it was" in result.output
    assert result.line("docs/index.md:4") == (
        "docs/index.md:4 · cpu · left no file model.bin"
    )


def test_files_that_are_too_large_are_one_problem_with_the_limit(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "p", files_kib=2)
    code = "for n in 'ab':\n    open(n, 'wb').write(bytes(1500))\nprint(1)\n"
    result = built(project, leaving(code, "a", "b"))
    assert result.status == 1
    assert "1 problem; site/ is as it was" in result.output
    assert "left 3 KiB of files, more than 2 KiB (files_kib)" in result.output
    result = built(project, leaving(code, "a"))
    assert result.status == 0, result.output


def test_a_mark_that_is_added_later_runs_the_block_again(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    code = LEAVES + project.mark("ran")
    assert built(project, fence(code)).status == 0
    result = built(project, leaving(code, "model.json"))
    assert result.status == 0, result.output
    assert project.marks() == ["ran", "ran"]
    assert project.build().status == 0
    assert project.marks() == []


def test_a_program_on_two_pages_leaves_what_either_asks_for(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    code = LEAVES + project.mark("ran")
    project.write("docs/other.md", f"# O\n\n{leaving(code, 'model.bin')}")
    result = built(project, leaving(code, "model.json") + "\n" + fence(code))
    assert result.status == 0, result.output
    assert project.marks() == ["ran"]
    assert sorted(json.loads(project.records()[0].read_text())["files"]) == [
        "model.bin",
        "model.json",
    ]


def test_two_programs_that_leave_the_same_address_are_told(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    file = project.write(
        "docs/index.md",
        f"# T\n\n{leaving('print(1)', 'a')}\n{leaving('print(2)', 'a')}",
    )
    page = parser.read_page(file, project.root)
    (problem,) = left_files.clashes([page])
    assert problem.place == "docs/index.md:9"
    assert '"a" is left by the program at docs/index.md:4 as well' in problem.fact
    assert left_files.clashes([page, page]) == [problem, problem]


def test_the_limit_is_a_setting() -> None:
    assert settings.load(Path(__file__).resolve().parents[1]).files_kib == 200
