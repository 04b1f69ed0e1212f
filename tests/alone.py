"""Run a block as a reader would who copied it: `python file` in an empty folder."""

import subprocess
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from engine.pages import parser
from engine.pages.blocks import Block
from engine.runs import commands, devices, environments, records, store
from engine.runs.devices import Device
from engine.runs.output_text import portable
from engine.runs.records import Record
from engine.settings import Settings

PATIENCE_S = 600  # a block that takes longer hangs


def all_runs(project: Settings) -> list[tuple[Block, Device]]:
    """What a build without a cache runs: each code once on each of its devices."""
    return devices.all_runs(parser.read(project.root), devices.devices(project))


def invocation(
    block: Block, device: Device, project: Settings
) -> tuple[list[str], dict[str, str]]:
    """(program, variables) that a reader runs the file of `block` with.

    The one place that knows what differs between languages and environments.
    """
    made = environments.of(block, project)
    variables = made.variables() if made else {}
    program = list(commands.plain(block, project))
    return program, device.environment() | variables


def execute(
    block: Block, device: Device, project: Settings, home: Path
) -> tuple[float, int | None, str, str]:
    """(seconds, exit status or None if it does not end, stdout, stderr).

    Args:
        block: the code.
        device: gives the environment.
        project: whose environments are used.
        home: HOME; one for all runs, as readers have.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        code, tmp = Path(temporary, "code"), Path(temporary, "tmp")
        for folder in (code, tmp, home):
            folder.mkdir(exist_ok=True)
        (code / block.filename).write_text(block.code, "utf-8")
        program, variables = invocation(block, device, project)
        if made := environments.of(block, project):
            made.link_packages(Path(temporary))
        started = time.monotonic()
        try:
            ended = subprocess.run(
                [*program, block.filename],
                cwd=code,
                env=variables | {"HOME": str(home), "TMPDIR": str(tmp)},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE_S,
            )
        except subprocess.TimeoutExpired:
            return PATIENCE_S, None, "", ""
        seconds = time.monotonic() - started
        packages = map(str, made.package_folders if made else ())
        folders = str(code), str(tmp), *packages
        stdout, stderr = (
            portable(output.decode("utf-8", "backslashreplace"), *folders)
            for output in (ended.stdout, ended.stderr)
        )
    return seconds, ended.returncode, stdout, stderr


def run(
    block: Block, device: Device, project: Settings, home: Path
) -> tuple[float, str]:
    """(seconds, in what it differs from its record; empty: in nothing)."""
    seconds, status, stdout, stderr = execute(block, device, project, home)
    if status is None:
        return seconds, f"{block.place()} · {device.kind} · does not end"
    record = store.filed(block, device.kind, project)
    fact = _difference(block, record, status, stdout, stderr)
    return seconds, fact and f"{block.place()} · {device.kind} · {fact}"


def _difference(
    block: Block, record: Record | None, status: int, stdout: str, stderr: str
) -> str:
    """In what a run that ended like this differs from `record`."""
    if record is None:
        return "has no record"
    if bool(status) != bool(record.failure):
        wanted = record.failure.message if record.failure else "it passed"
        last = (stderr.strip().splitlines() or [""])[-1]
        return f"ended with exit status {status} ({last}); on record: {wanted}"
    if record.failure and block.raises and record.failure.types[0] not in stderr:
        return f"did not raise {record.failure.types[0]}, but {stderr[-200:]!r}"
    if block.rounds:  # what it measured differs from run to run
        names = sorted(records.values(replace(record, stdout=stdout)))
        known = sorted(records.values(record))
        return "" if names == known else f"measured {names}; on record: {known}"
    # What a lab printed is in its notebook, cell by cell.
    if block.language != "notebook" and stdout != record.stdout:
        return f"printed {stdout[-200:]!r}; on record: {record.stdout[-200:]!r}"
    return ""
