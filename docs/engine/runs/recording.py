"""What came of a run, as its supervisor and its worker tell it -> a record."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from signal import Signals
from typing import Any

from engine import files
from engine.pages.blocks import Block
from engine.runs import environments, left_files, node, notebook_worker, stack_dump
from engine.runs.devices import Device
from engine.runs.output_text import portable, without_escapes, without_start_up
from engine.runs.records import Failure, Figure, Record
from engine.runs.worker import REPORT, STACK, Job
from engine.settings import Settings


def record(
    block: Block,
    device: Device,
    job: Job,
    result: dict[str, Any],
    settings: Settings,
) -> Record:
    """The record of the run of `block` on `device`.

    Args:
        block: what ran.
        device: where.
        job: how; its folders still hold what the run left there.
        result: what `supervisor.watch` returned.
        settings: of the project.
    """
    report = _report(Path(job.report, REPORT))
    folder = Path(job.file).parent
    left, too_large = left_files.collect(block, device.kind, folder, settings.files_kib)
    failure = _failure(block, job, result, report) or too_large
    named = environments.of(block, settings)
    packages = [str(one) for one in named.package_folders] if named else []
    folders = str(folder), job.env["TMPDIR"], *packages
    inputs = {name: files.digest(settings.root / name) for name in report["inputs"]}
    return Record(
        code=block.sha,
        device=device.kind,
        device_name=device.name,
        stdout=portable(result.get("stdout", ""), *folders),
        stderr=portable(without_start_up(result.get("stderr", "")), *folders),
        seconds=round(result.get("seconds", 0.0), 2),
        peak_mib=round(max(result.get("peak_mib", 0), report.get("peak_mib", 0)), 1),
        versions=environments.versions(block, settings),
        date=datetime.now(UTC).date().isoformat(),
        environment=environments.digest(block, settings),
        environment_name=block.environment,
        failure=failure,
        figures=tuple(Figure(**figure) for figure in report["figures"]),
        inputs=inputs or None,
        files=left,
    )


def _report(file: Path) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {"failure": None, "figures": [], "inputs": []}
    return report


def _line(block: Block, job: Job) -> int:
    """The line at which the block was when something ended it; 0 where unknown."""
    stack = Path(job.report, STACK)
    text = stack.read_text("utf-8", "replace") if stack.exists() else ""
    if block.language == "notebook":
        return notebook_worker.line(Path(job.report), text)
    return next(iter(stack_dump.lines(text, re.escape(job.file))), 0)


def _failure(
    block: Block, job: Job, result: dict[str, Any], report: dict[str, Any]
) -> Failure | None:
    line = _line(block, job)
    limit, status = result["limit"], result.get("status")
    limits = {
        "timeout": f"ran longer than {job.timeout_s:g} s (timeout_s)",
        "memory": f"used more than {job.memory_mib} MiB (memory_mib)",
        "output": f"printed more than {job.output_kib} KiB (output_kib)",
    }
    if limit in limits:
        message = f"{limits[limit]} in [tool.blocks] of pyproject.toml"
        return Failure((limit,), message, line)
    if limit or status is None:
        return Failure(("lost",), "the process that watched it was ended", line)
    if report["failure"]:
        failure = Failure(**report["failure"])
        message = without_escapes(failure.message)
        return replace(failure, message=message, line=failure.line or line)
    if status < 0:
        return Failure(("signal",), f"killed by {Signals(-status).name}", line)
    if status > 0 and block.language == "javascript":
        return node.failure(result["stderr"], block.filename, status)
    if status > 0:
        return Failure(("exit",), f"ended with exit status {status}", line)
    return None
