"""One block on one device, in a process of its own -> a record."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine import files
from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.runs import (
    commands,
    environment_install,
    environment_tables,
    environments,
    font_list,
    recording,
    store,
)
from engine.runs.devices import Device
from engine.runs.forkserver_client import Forkservers, Slot
from engine.runs.records import Record
from engine.runs.scratch import Scratch
from engine.runs.worker import NOTEBOOK, Job
from engine.settings import Settings

FREE: Slot = nullcontext()


class Executor:
    """Runs blocks; keeps the processes they are forked from until it is closed."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._scratch = Scratch(settings.cache / "tmp")
        fonts = settings.cache / "fonts"
        self._servers = Forkservers(settings.preload, self._scratch, fonts)
        self._installer = ThreadPoolExecutor(1)
        self._making: Future[dict[str, Problem]] | None = None

    def prepare(
        self, runs: Iterable[tuple[Block, Device]], everything: bool = False
    ) -> None:
        """Start to import what `runs` need, and to make their environments.

        Args:
            runs: the runs, in their order.
            everything: import at once what any of them needs, not what the first does.
        """
        runs = list(runs)
        if os.name == "posix":
            self._servers.prepare(runs, everything)
        needing = [block for block, _ in runs]
        self._making = self._installer.submit(
            environment_install.make_for, needing, self._settings
        )

    def _check_environment(self, block: Block, name: str) -> None:
        """Wait until the environment `name`, which `block` asks for, is made."""
        broken = self._making.result() if self._making else {}
        if name not in broken:
            broken = environment_install.make_for([block], self._settings)
        if name in broken:
            raise ProblemsFound(broken[name])
        if environments.of(block, self._settings) is None:  # it is badly declared
            raise ProblemsFound(*environment_tables.problems(self._settings))

    def run(self, block: Block, device: Device, slot: Slot = FREE) -> Record:
        """Run `block` on `device` and file the record.

        Args:
            block: the block.
            device: where it runs.
            slot: what it occupies while it runs, and not while it waits.

        Raises:
            ProblemsFound: its environment is badly declared or cannot be made.
        """
        if block.environment:
            self._check_environment(block, block.environment)
        with tempfile.TemporaryDirectory(
            prefix="block-", dir=self._scratch.folder(), ignore_cleanup_errors=True
        ) as temporary:
            here = Path(temporary)
            job = self._job(block, here)
            result = self._start(block, device, job, here / "job.json", slot)
            record = recording.record(block, device, job, result, self._settings)
            filed = store.path(block, device.kind, self._settings)
            notebook = here / "report" / NOTEBOOK
            if notebook.exists():
                files.write(filed.with_suffix(".ipynb"), notebook.read_bytes())
        store.save(record, filed)
        return record

    def _job(self, block: Block, here: Path) -> Job:
        """What is to be run in the folder `here`, which this fills."""
        for name in ("code", "report", "home", "tmp"):
            (here / name).mkdir()
        fonts = self._settings.cache / "fonts"
        font_list.keep(self._scratch.folder(), fonts)
        font_list.give(fonts, here / "home")
        file = here / "code" / block.filename
        file.write_text(block.code, "utf-8")
        named = environments.of(block, self._settings)
        variables = named.variables() if named else {}
        if named:
            named.link_packages(here)
        folders = {"HOME": str(here / "home"), "TMPDIR": str(here / "tmp")}
        return Job(
            file=str(file),
            report=str(here / "report"),
            root=str(self._settings.root),
            env=variables | folders,
            timeout_s=environments.timeout_s(block, self._settings),
            memory_mib=self._settings.memory_mib,
            output_kib=self._settings.output_kib,
            command=commands.supervised(block, file, here, self._settings),
        )

    def _start(
        self, block: Block, device: Device, job: Job, file: Path, slot: Slot
    ) -> dict[str, Any]:
        file.write_text(json.dumps(asdict(job)), "utf-8")
        if os.name == "posix":
            return self._servers.run(block, device, file, slot)

        from engine.runs import supervisor  # late: most builds run nothing by it

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

        with slot:
            return supervisor.watch(job, start, lambda: False)

    def close(self) -> None:
        """End every forkserver, and with them all that runs."""
        self._installer.shutdown(wait=False, cancel_futures=True)
        self._servers.close()
        self._scratch.close()
