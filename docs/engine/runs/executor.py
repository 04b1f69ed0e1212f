"""One block on one device, in a process of its own -> a record."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from signal import Signals
from typing import Any

from engine.pages.blocks import Block
from engine.runs import environment, notebook_worker, stack_dump, store, supervisor
from engine.runs.devices import Device
from engine.runs.forkserver_client import Parents
from engine.runs.output_text import portable, without_escapes, without_start_up
from engine.runs.records import Failure, Figure, Record
from engine.runs.scratch import Scratch
from engine.runs.worker import NOTEBOOK, REPORT, STACK, Job
from engine.settings import Settings


class Executor:
    """Runs blocks; keeps the parents they are forked from until it is closed."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._scratch = Scratch(settings.cache / "tmp")
        self._parents = Parents(settings.preload, self._scratch)

    def prepare(self, runs: Iterable[tuple[Block, Device]]) -> None:
        """Start the parents that `runs` need."""
        if os.name == "posix":
            self._parents.prepare(runs)

    def run(self, block: Block, device: Device) -> Record:
        """Run `block` on `device` and file the record."""
        with tempfile.TemporaryDirectory(
            prefix="block-", dir=self._scratch.folder(), ignore_cleanup_errors=True
        ) as temporary:
            here = Path(temporary)
            for name in ("code", "report", "home", "tmp"):
                (here / name).mkdir()
            file = here / "code" / block.filename
            file.write_text(block.code, "utf-8")
            job = Job(
                file=str(file),
                language=block.language,
                report=str(here / "report"),
                root=str(self._settings.root),
                env={"HOME": str(here / "home"), "TMPDIR": str(here / "tmp")},
                timeout_s=self._settings.timeout_s,
                memory_mib=self._settings.memory_mib,
                output_kib=self._settings.output_kib,
            )
            result = self._start(block, device, job, here / "job.json")
            record = _record(block, device, job, result, self._settings)
            filed = store.path(block, device.kind, self._settings)
            notebook = here / "report" / NOTEBOOK
            if notebook.exists():
                store.write(filed.with_suffix(".ipynb"), notebook.read_bytes())
        store.save(record, filed)
        return record

    def _start(
        self, block: Block, device: Device, job: Job, file: Path
    ) -> dict[str, Any]:
        file.write_text(json.dumps(asdict(job)), "utf-8")
        if os.name == "posix":
            return self._parents.run(block, device, file)

        def start(stdout: int, stderr: int) -> supervisor.Child:
            code = "import json, sys; from engine.runs.worker import Job, main; "
            code += "main(Job(**json.load(open(sys.argv[1]))))"
            return subprocess.Popen(
                [sys.executable, "-P", "-c", code, str(file)],
                env=device.environment(),
                stdout=stdout,
                stderr=stderr,
            )

        return supervisor.watch(job, start, lambda: False)

    def close(self) -> None:
        """End every parent, and with them all that runs."""
        self._parents.close()
        self._scratch.close()


def _record(
    block: Block,
    device: Device,
    job: Job,
    result: dict[str, Any],
    settings: Settings,
) -> Record:
    report = _report(Path(job.report, REPORT))
    failure = _failure(job, result, report, settings)
    folders = os.path.dirname(job.file), job.env["TMPDIR"]
    inputs = {name: store.digest(settings.root / name) for name in report["inputs"]}
    return Record(
        code=block.sha,
        device=device.kind,
        device_name=device.name,
        stdout=portable(result.get("stdout", ""), *folders),
        stderr=portable(without_start_up(result.get("stderr", "")), *folders),
        seconds=round(result.get("seconds", 0.0), 2),
        peak_mib=round(max(result.get("peak_mib", 0), report.get("peak_mib", 0)), 1),
        versions=environment.shown(block.packages),
        date=datetime.now(UTC).date().isoformat(),
        environment=environment.digest(block.packages),
        failure=failure,
        figures=tuple(Figure(**figure) for figure in report["figures"]),
        inputs=inputs or None,
    )


def _report(file: Path) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {"failure": None, "figures": [], "inputs": []}
    return report


def _line(job: Job) -> int:
    """The line at which the block was when something ended it; 0 where unknown."""
    stack = Path(job.report, STACK)
    text = stack.read_text("utf-8", "replace") if stack.exists() else ""
    if job.language == "notebook":
        return notebook_worker.line(Path(job.report), text)
    return next(iter(stack_dump.lines(text, re.escape(job.file))), 0)


def _failure(
    job: Job, result: dict[str, Any], report: dict[str, Any], settings: Settings
) -> Failure | None:
    line = _line(job)
    limit, status = result["limit"], result.get("status")
    limits = {
        "timeout": f"ran longer than {settings.timeout_s:g} s (timeout_s)",
        "memory": f"used more than {settings.memory_mib} MiB (memory_mib)",
        "output": f"printed more than {settings.output_kib} KiB (output_kib)",
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
    if status > 0:
        return Failure(("exit",), f"ended with exit status {status}", line)
    return None
