"""The record of one run: what it holds, under which key, read and written."""

import hashlib
import logging
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from engine import versions
from engine.blocks import Block
from engine.settings import Settings

log = logging.getLogger("engine.records")  # not "mkdocs": strict would fail
FORMAT = 1  # of the record and of how a run is made; raise it to run all again


@dataclass(frozen=True)
class Failure:
    """Why a run did not pass.

    Attributes:
        types: class names of the exception, most derived first; or the limit that
            was passed (`timeout`, `memory`, `output`), or how the process ended.
        message: one line.
        line: line of the code, from 1; 0 where unknown.
    """

    types: tuple[str, ...]
    message: str
    line: int = 0


@dataclass(frozen=True)
class Figure:
    """A figure that was open at the end: its SVG and a text for who cannot see it."""

    svg: str
    alt: str


@dataclass(frozen=True)
class Record:
    """What one run of one block on one device did.

    Attributes:
        code: SHA-256 of the code shown, in hex.
        device: kind of device; `device_name` is its product name.
        stdout, stderr: text, undecodable bytes as `\\xNN`.
        seconds: wall time, imports of preloaded frameworks aside.
        peak_mib: highest resident memory of the process, in MiB.
        versions: of Python and of what the block imports.
        date: day of the run, ISO 8601, UTC.
        environment: digest of the versions of all it depends on.
        inputs: repository files it read -> SHA-256 of their content.
    """

    code: str
    device: str
    device_name: str
    stdout: str
    stderr: str
    seconds: float
    peak_mib: float
    versions: dict[str, str]
    date: str
    environment: str
    failure: Failure | None = None
    figures: tuple[Figure, ...] = ()
    inputs: dict[str, str] | None = None
    format: int = FORMAT


_adapter = TypeAdapter(Record)


def path(block: Block, device: str, settings: Settings) -> Path:
    """The file of the record of `block` on `device` in this environment."""
    digest = versions.digest(block.packages)
    name = f"{block.sha[:16]}-{device}-{digest}-{FORMAT}.json"
    return settings.cache / "runs" / name


def kept(block: Block, device: str, settings: Settings) -> Path | None:
    """The file in which a record of `block` is committed, if it can be."""
    if block.snippet is None:
        return None
    return (settings.snippets / block.snippet).with_suffix(f".{device}.json")


def committed(block: Block, settings: Settings) -> list[tuple[str, Path]]:
    """(device, file) of records from other machines, committed next to the snippet."""
    if block.snippet is None:
        return []
    snippet = settings.snippets / block.snippet
    files = sorted(snippet.parent.glob(f"{snippet.stem}.*.json"))
    return [(file.suffixes[-2][1:], file) for file in files]


def load(file: Path, block: Block, device: str, root: Path) -> Record | None:
    """The record in `file` if it belongs to `block` on `device` and still holds."""
    try:
        status = file.stat()
        record = _read(file, status.st_mtime_ns, status.st_size)
    except FileNotFoundError:
        return None
    except (ValidationError, OSError) as error:
        reason = str(error).splitlines()[0]
        log.warning("%s is not a record (%s); the block is run again", file, reason)
        return None
    if (record.code, record.device) != (block.sha, device):
        log.warning("%s is the record of another run; it is ignored", file)
        return None
    now = {name: digest(root / name) for name in record.inputs or {}}
    return record if record.format == FORMAT and now == (record.inputs or {}) else None


def filed(block: Block, device: str, settings: Settings) -> Record | None:
    """The record on file of `block` on `device`, run here or copied here."""
    return load(path(block, device, settings), block, device, settings.root)


def all_filed(settings: Settings) -> list[Record]:
    """Every record on file that can be read, of whatever versions, oldest first."""
    out = []
    for file in sorted((settings.cache / "runs").glob("*.json")):
        with suppress(ValidationError, OSError):
            status = file.stat()
            record = _read(file, status.st_mtime_ns, status.st_size)
            out.append((status.st_mtime_ns, file.name, record))
    return [record for _, _, record in sorted(out, key=lambda found: found[:2])]


@lru_cache(maxsize=4096)  # three readers in one build: what to run, check, show
def _read(file: Path, mtime_ns: int, size: int) -> Record:
    return _adapter.validate_json(file.read_bytes())


def save(record: Record, file: Path) -> None:
    """Write `record` to `file`, at once or not at all."""
    write(file, _adapter.dump_json(record, indent=1) + b"\n")


def write(file: Path, content: bytes) -> None:
    """Write `content` to `file`, at once or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as temporary:
        temporary.write(content)
    os.chmod(temporary.name, 0o644)  # readable by whoever merges caches
    os.replace(temporary.name, file)


def digest(file: Path) -> str:
    """SHA-256 of the content of `file`, in hex; empty if it cannot be read."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""


def verdict(block: Block, record: Record | None) -> tuple[str, str]:
    """(status, reason) of `block` given the record of its run, as shown on the page.

    The status is one of `passed`, `failed`, `expected-failure`, `skipped`, `not-run`.
    """
    if block.skip:
        return "skipped", block.skip
    if record is None:
        return "not-run", "no run of this code is on file"
    failure = record.failure
    if block.raises:
        wanted = " or ".join(block.raises)
        if failure and set(block.raises) & set(failure.types):
            return "expected-failure", failure.message
        happened = failure.message if failure else "it raised nothing"
        return "failed", f"was to raise {wanted}, but {happened}"
    if failure:
        return "failed", failure.message
    if block.expected is not None:
        texts = [block.expected, record.stdout]
        if block.loose:
            texts = ["".join(text.split()) for text in texts]
        if texts[0].rstrip() != texts[1].rstrip():
            return "failed", f"printed {record.stdout!r}, not {block.expected!r}"
    return "passed", ""


def values(record: Record) -> Mapping[str, str]:
    """What the run printed as `name: value`, by name; the first of each name."""
    pairs = [line.split(": ", 1) for line in record.stdout.splitlines() if ": " in line]
    return {name.strip(): value.strip() for name, value in reversed(pairs)}
