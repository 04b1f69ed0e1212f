"""The folder for temporary ones: its own, removed at the end, or else by the next."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.runs.scratch import Scratch
from project import Project

OWNER = """\
import sys
from pathlib import Path
from engine.runs.scratch import Scratch

folder = Scratch(Path(sys.argv[1])).folder()
(folder / "block").mkdir()
print(folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    return tmp_path / "notes"


def killed(notes: Path) -> Path:
    """The folder of a process that was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(notes)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        process.kill()
    return folder


def test_nothing_is_made_before_it_is_asked_for(notes: Path) -> None:
    Scratch(notes).close()
    assert not notes.exists()


def test_the_folder_goes_with_its_owner(notes: Path) -> None:
    scratch = Scratch(notes)
    folder = scratch.folder()
    (folder / "block").mkdir()
    assert scratch.folder() == folder
    scratch.close()
    assert not folder.exists()
    assert [file.name for file in notes.glob("blocks-*")] == []


def test_the_folder_of_a_killed_owner_is_removed_by_the_next(notes: Path) -> None:
    left = killed(notes)
    assert (left / "block").is_dir()
    scratch = Scratch(notes)
    folder = scratch.folder()
    assert not left.exists()
    assert [file.name for file in notes.glob("blocks-*")] == [folder.name]
    scratch.close()


def test_the_folder_of_a_living_owner_is_left_alone(notes: Path) -> None:
    first, second = Scratch(notes), Scratch(notes)
    (first.folder() / "block").mkdir()
    second.folder()
    assert (first.folder() / "block").is_dir()
    second.close()
    first.close()


def test_a_note_of_another_folder_removes_nothing(notes: Path, tmp_path: Path) -> None:
    notes.mkdir()
    (notes / "blocks-x").write_text(str(tmp_path / "mine"), "utf-8")
    (tmp_path / "mine").mkdir()
    Scratch(notes).folder()
    assert (tmp_path / "mine").is_dir()
    assert not (notes / "blocks-x").exists()


def test_a_killed_build_leaves_nothing_for_long(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    tmp = tmp_path / "tmp"
    tmp.mkdir()
    project.programs({"page": f"{project.mark('here')}import time\ntime.sleep(600)"})
    process = project.start("mkdocs", "build", TMPDIR=str(tmp))
    deadline = time.monotonic() + 100
    while not project.marked().exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert list(tmp.glob("blocks-*"))
    project.programs({"page": "print('short')"})
    assert project.build(TMPDIR=str(tmp)).status == 0
    assert list(tmp.glob("blocks-*")) == []
