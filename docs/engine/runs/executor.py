"""One block on one device, in a process of its own -> a record."""

import json
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from signal import Signals
from typing import Any

from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.runs import (
    commands,
    environment_install,
    environment_tables,
    environments,
    node,
    store,
    supervisor,
)
from engine.runs.devices import Device
from engine.runs.forkserver_client import Parents
from engine.runs.records import Failure, Figure, Record
from engine.runs.worker import NOTEBOOK, REPORT, STACK, Job
from engine.settings import Settings

NATIVE_LOG = re.compile(
    r"^([IWE]\d{4} [\d:.]+ +\d+ \S+\.cc:\d+\] .*"
    r"|WARNING: All log messages before absl::InitializeLog\(\) .*"
    r"|To enable the following instructions: .*, in other operations, rebuild .*"
    r"|INFO: Created TensorFlow Lite XNNPACK delegate for CPU\.)\n?",
    re.MULTILINE,
)


class Executor:
    """Runs blocks; keeps the parents they are forked from until it is closed."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._broken: dict[str, Problem] = {}
        self._parents = Parents(settings.preload)

    def prepare(self, runs: Iterable[tuple[Block, Device]]) -> None:
        """Make the environments and start the parents that `runs` need.

        Raises:
            ProblemsFound: environments are badly declared or cannot be made; the
                others are, and what needs none of these can be run.
        """
        runs = list(runs)
        problems = environment_tables.problems(self._settings)
        needing = [block for block, _ in runs]
        self._broken = environment_install.make_for(needing, self._settings)
        if os.name == "posix":
            self._parents.prepare(runs)
        if problems := [*problems, *self._broken.values()]:
            raise ProblemsFound(*problems)

    def run(self, block: Block, device: Device) -> Record:
        """Run `block` on `device` and file the record.

        Raises:
            ProblemsFound: its environment is badly declared or cannot be made.
        """
        name = block.environment
        if name and name not in self._broken:
            self._broken |= environment_install.make_for([block], self._settings)
        if name and name in self._broken:
            raise ProblemsFound(self._broken[name])
        named = environments.of(block, self._settings)
        if name and named is None:
            raise ProblemsFound(*environment_tables.problems(self._settings))
        with tempfile.TemporaryDirectory(
            prefix="block-", ignore_cleanup_errors=True
        ) as temporary:
            here = Path(os.path.realpath(temporary))
            for folder in ("code", "report", "home", "tmp"):
                (here / folder).mkdir()
            file = here / "code" / block.filename
            file.write_text(block.code, "utf-8")
            variables = named.variables() if named else {}
            if named:
                named.link_packages(here)
            job = Job(
                file=str(file),
                report=str(here / "report"),
                root=str(self._settings.root),
                env=variables
                | {"HOME": str(here / "home"), "TMPDIR": str(here / "tmp")},
                timeout_s=environments.timeout_s(block, self._settings),
                memory_mib=self._settings.memory_mib,
                output_kib=self._settings.output_kib,
                command=commands.supervised(block, file, here, self._settings),
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
                job.command or [sys.executable, "-P", "-c", code, str(file)],
                cwd=os.path.dirname(job.file),
                env=device.environment() | job.env,
                stdout=stdout,
                stderr=stderr,
            )

        return supervisor.watch(job, start, lambda: False)

    def close(self) -> None:
        """End every parent, and with them all that runs."""
        self._parents.close()


def _record(
    block: Block,
    device: Device,
    job: Job,
    result: dict[str, Any],
    settings: Settings,
) -> Record:
    report = _report(Path(job.report, REPORT))
    failure = _failure(block, job, result, report)
    named = environments.of(block, settings)
    site = str(named.site_packages) if named else None
    folders = os.path.dirname(job.file), job.env["TMPDIR"], site
    inputs = {name: store.digest(settings.root / name) for name in report["inputs"]}
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
    )


def _report(file: Path) -> dict[str, Any]:
    try:
        report: dict[str, Any] = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {"failure": None, "figures": [], "inputs": []}
    return report


def _failure(
    block: Block, job: Job, result: dict[str, Any], report: dict[str, Any]
) -> Failure | None:
    stack = Path(job.report, STACK)
    text = stack.read_text("utf-8", "replace") if stack.exists() else ""
    match = re.search(rf'File "{re.escape(job.file)}", line (\d+)', text)
    line = int(match[1]) if match else 0
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
        return Failure(**report["failure"])
    if status < 0:
        return Failure(("signal",), f"killed by {Signals(-status).name}", line)
    if status > 0 and block.language == "javascript":
        return node.failure(result["stderr"], block.filename, status)
    if status > 0:
        return Failure(("exit",), f"ended with exit status {status}", line)
    return None


def without_start_up(text: str) -> str:
    """`text`, what a run wrote on stderr, without what TensorFlow's C++ writes there.

    Its lines (severity, time, thread, file) differ from run to run and say nothing of
    the block; TF_CPP_MIN_LOG_LEVEL does not stop those written while it is imported.
    """
    return NATIVE_LOG.sub("", text)


def portable(text: str, code: str, tmp: str, site: str | None = None) -> str:
    """`text` without the paths of this machine: they mean nothing to the reader.

    Args:
        text: what a run wrote.
        code: folder of its file.
        tmp: its folder for temporary files.
        site: folder of the packages of the environment it named, if it did.
    """
    stdlib, site = sysconfig.get_path("stdlib"), site or sysconfig.get_path("purelib")
    for folder in (code, site, stdlib, tmp):
        text = text.replace(f"file://{folder}{os.sep}", "")  # so writes Node
        text = text.replace(folder + os.sep, "").replace(folder, ".")
    return text
