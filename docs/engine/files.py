"""Files on disk: written at once or not at all, and known by their content."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

ENGINE = Path(__file__).parent


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


def digests(files: Iterable[Path]) -> str:
    """That of each of `files`, sorted by path: equal while none of them changes."""
    return " ".join(map(digest, sorted(files)))


def engine() -> str:
    """Those of all modules of this package, as they are now."""
    return digests(ENGINE.rglob("*.py"))


@cache
def engine_as_loaded() -> str:
    """The same, as they were when first asked for: what this process has imported."""
    return engine()


def kept(file: Path, make: Callable[[], str]) -> str:
    """The text in `file`, whose name says what it is made from; made if not there."""
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        made = make()
        write(file, made.encode())
        return made
