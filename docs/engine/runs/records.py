"""The record of one run: what it holds, and what the run printed by name."""

import base64
from collections.abc import Mapping
from dataclasses import field

from pydantic.dataclasses import dataclass

FORMAT = 2  # of the record and of how a run is made; raise it to run all again


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
        environment_name: the named environment it ran in; None: that of the site.
        files: name of each file that it was to leave for the site -> its content, in
            base64; None: it left none.
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
    environment_name: str | None = None
    files: dict[str, str | None] = field(default_factory=dict)
    format: int = FORMAT


def values(record: Record) -> Mapping[str, str]:
    """What the run printed as `name: value`, by name; the first of each name."""
    pairs = [line.split(": ", 1) for line in record.stdout.splitlines() if ": " in line]
    return {name.strip(): value.strip() for name, value in reversed(pairs)}


def left(record: Record) -> dict[str, bytes]:
    """The content of each file that the run left for the site, by name."""
    found = record.files.items()
    return {name: base64.b64decode(text) for name, text in found if text is not None}
