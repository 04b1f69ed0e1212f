"""Where the records of runs are on file, read and written."""

import logging
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from engine import files
from engine.pages.blocks import Block
from engine.runs import environments
from engine.runs.records import FORMAT, Record
from engine.settings import Settings

log = logging.getLogger("engine.runs.store")  # not "mkdocs": strict would fail
_adapter = TypeAdapter(Record)


def path(block: Block, device: str, settings: Settings) -> Path:
    """The file of the record of `block` on `device` with the versions of now."""
    digest = environments.digest(block, settings)
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
    try:
        names = _names(snippet.parent, snippet.parent.stat().st_mtime_ns)
    except FileNotFoundError:
        return []
    found = [name for name in names if name.startswith(f"{snippet.stem}.")]
    return [(Path(name).suffixes[-2][1:], snippet.with_name(name)) for name in found]


@lru_cache(maxsize=256)
def _names(folder: Path, mtime_ns: int) -> list[str]:
    """The names of the records in `folder`, sorted."""
    return sorted(file.name for file in folder.glob("*.*.json"))


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
    now = {name: files.digest(root / name) for name in record.inputs or {}}
    return record if record.format == FORMAT and now == (record.inputs or {}) else None


def filed(block: Block, device: str, settings: Settings) -> Record | None:
    """The record on file of `block` on `device`, run here or copied here."""
    return load(path(block, device, settings), block, device, settings.root)


@lru_cache(maxsize=4096)  # three readers in one build: what to run, check, show
def _read(file: Path, mtime_ns: int, size: int) -> Record:
    return _adapter.validate_json(file.read_bytes())


def save(record: Record, file: Path) -> None:
    """Write `record` to `file`, at once or not at all."""
    files.write(file, _adapter.dump_json(record, indent=1) + b"\n")
