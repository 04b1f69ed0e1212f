"""Matplotlib's list of fonts is made once, and only a forkserver's is kept."""

from pathlib import Path

from engine.runs import font_list
from project import Project, fence

LISTED = "home-1/.cache/matplotlib/fontlist-v9.json"
DRAWS = """\
import os

os.environ["OWN"] = "1"  # forked from a process that has imported nothing
from pathlib import Path

print([f.name for f in (Path.home() / ".cache/matplotlib").glob("fontlist-*")])
"""


def listed(homes: Path, text: str) -> None:
    file = homes / LISTED
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")


def test_what_a_forkserver_made_is_given_to_every_run(tmp_path: Path) -> None:
    listed(tmp_path / "tmp", "{}")
    font_list.keep(tmp_path / "tmp", tmp_path / "fonts")
    font_list.give(tmp_path / "fonts", tmp_path / "home")
    given = tmp_path / "home/.cache/matplotlib/fontlist-v9.json"
    assert given.read_text("utf-8") == "{}"


def test_a_list_that_is_being_written_is_not_kept(tmp_path: Path) -> None:
    listed(tmp_path / "tmp", '{"half')
    font_list.keep(tmp_path / "tmp", tmp_path / "fonts")
    assert not (tmp_path / "fonts").exists()


def test_a_run_finds_the_list_and_can_change_none_but_its_own(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    kept = project.root / ".runs/fonts/fontlist-v9.json"
    project.write(".runs/fonts/fontlist-v9.json", "{}")
    spoils = DRAWS + "for f in Path.home().rglob('fontlist*'): f.write_text('spoilt')\n"
    project.write("docs/index.md", f"# Tiny\n\n{fence(spoils)}\n\n{fence(DRAWS)}\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    outputs = {run.output for run in project.runs("index")}
    assert outputs == {"['fontlist-v9.json']\n"}
    assert kept.read_text("utf-8") == "{}"
