"""Where runs have their temporary folders; a build that died leaves none for long."""

import shutil
import tempfile
import threading
from pathlib import Path

from filelock import FileLock, Timeout

LOCK = "lock"


class Scratch:
    """A folder for temporary ones, made when first asked for and removed when closed.

    It is the system's temporary folder that it lies in, not the project's: a block
    would find `.git` and `pyproject.toml` above it there, and its path could be too
    long for a socket. The project only notes which folders are its own. An owner has
    its folder locked, so that one whose owner was killed can be told and is removed by
    the next.

    Args:
        notes: folder of the notes: named like the folder, they hold its path.
    """

    def __init__(self, notes: Path) -> None:
        self._notes = notes
        self._making = threading.Lock()
        self._folder: Path | None = None
        self._lock: FileLock | None = None

    def folder(self) -> Path:
        """The folder."""
        with self._making:
            if self._folder is None:
                self._folder = self._make()
            return self._folder

    def _make(self) -> Path:
        self._notes.mkdir(parents=True, exist_ok=True)
        # One at a time, so that none is seen before it is locked.
        with FileLock(self._notes / LOCK):
            for note in self._notes.glob("blocks-*"):
                _remove_if_left(note)
            folder = Path(tempfile.mkdtemp(prefix="blocks-")).resolve()
            self._lock = FileLock(folder / LOCK, thread_local=False)
            self._lock.acquire()
            (self._notes / folder.name).write_text(str(folder), "utf-8")
        return folder

    def close(self) -> None:
        """Remove the folder with all that is in it."""
        with self._making:
            if self._folder and self._lock:
                self._lock.release()
                shutil.rmtree(self._folder, ignore_errors=True)
                (self._notes / self._folder.name).unlink(missing_ok=True)
            self._folder = self._lock = None


def _remove_if_left(note: Path) -> None:
    """Remove the folder that `note` is of, unless its owner lives."""
    folder = Path(note.read_text("utf-8"))
    if folder.name == note.name and folder.is_dir():
        try:
            with FileLock(folder / LOCK, timeout=0):
                pass
        except Timeout:
            return  # its owner lives
        shutil.rmtree(folder, ignore_errors=True)
    note.unlink(missing_ok=True)
