"""Which programs have changed since all copies were compared with their records.

A full comparison leaves the names of the records that it found equal in
`.runs/compared.json`; each later one adds its own. Where there was no full one, as on
a fresh clone, git tells what has changed.
"""

import io
import json
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engine import files
from engine.pages import parser
from engine.pages.blocks import Block
from engine.runs import store
from engine.runs.devices import Device
from engine.settings import Settings

Run = tuple[Block, Device]
# Branches that this work may be merged into, the likeliest first.
UPSTREAM = ("origin/HEAD", "origin/main", "main", "@{upstream}")


@dataclass(frozen=True)
class Compared:
    """What was compared on this machine and found equal.

    Attributes:
        records: names of the records; they hold code, device and versions.
        full: day of the last comparison of all, ISO 8601; empty: there was none.
    """

    records: frozenset[str] = frozenset()
    full: str = ""


def changed(runs: Iterable[Run], project: Settings) -> tuple[list[Run], str]:
    """(those of `runs` that are to be compared, since when they have changed).

    Without a full comparison on file these are the programs whose code differs from
    the commit at which this branch left the one it will be merged into, or, on that
    branch itself, from the commit before; without such a commit, none.
    """
    known = load(project)
    base = None if known.full else _base(project.root)
    if base is None and not known.full:
        return [], "(no earlier comparison or commit to tell)"
    before = _codes(project.root, base) if base else frozenset()
    new = [
        run
        for run in runs
        if _record(run, project) not in known.records and run[0].sha not in before
    ]
    return new, f"since commit {base[:12]}" if base else f"since {known.full}"


def note(
    equal: Iterable[Run], different: Iterable[Run], project: Settings, full: bool
) -> None:
    """File what was compared in this session; `full`: it was all there is."""
    known = load(project)
    right = {_record(run, project) for run in equal}
    wrong = {_record(run, project) for run in different}
    records = right if full else (known.records | right) - wrong
    day = datetime.now(UTC).date().isoformat() if full else known.full
    content = json.dumps({"full": day, "equal": sorted(records)}, indent=1)
    files.write(_file(project), content.encode() + b"\n")


def load(project: Settings) -> Compared:
    """What was compared so far."""
    try:
        found = json.loads(_file(project).read_text("utf-8"))
        return Compared(frozenset(found["equal"]), str(found["full"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Compared()


def _file(project: Settings) -> Path:
    return project.cache / "compared.json"


def _record(run: Run, project: Settings) -> str:
    """Name of the record that the copy of `run` is compared with."""
    block, device = run
    return store.path(block, device.kind, project).stem


def _base(root: Path) -> str | None:
    head = _git(root, "rev-parse", "HEAD")
    bases = (_git(root, "merge-base", "HEAD", branch) for branch in UPSTREAM)
    apart = next((base for base in bases if base and base != head), None)
    return apart or _git(root, "rev-parse", "--verify", "HEAD^")


def _git(root: Path, *words: str) -> str | None:
    """What git answers; None if it cannot or is not installed."""
    try:
        ended = subprocess.run(
            ["git", *words], cwd=root, capture_output=True, text=True
        )
    except OSError:
        return None
    return ended.stdout.strip() if ended.returncode == 0 else None


def _codes(root: Path, commit: str) -> frozenset[str]:
    """SHA-256 of the code of each block at `commit`."""
    command = ["git", "archive", "--format=zip", commit]
    archive = subprocess.run(command, cwd=root, capture_output=True, check=True)
    with tempfile.TemporaryDirectory() as temporary:
        with zipfile.ZipFile(io.BytesIO(archive.stdout)) as content:
            content.extractall(temporary)
        pages = parser.read(Path(temporary))
    return frozenset(block.sha for page in pages for block in page.blocks)
