"""What has to run, in which order, and what came of it. Knows no pytest.

Blocks run side by side, as many as there are cores; a measurement runs when no other
block does, of this build or of another of the same checkout.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Any

from engine.pages.blocks import Block, Page
from engine.problems import ProblemsFound
from engine.runs import devices, forkserver_client, left_files, store, verdicts
from engine.runs.devices import Device
from engine.runs.executor import Executor
from engine.runs.progress import Pace, Progress
from engine.runs.records import Record
from engine.runs.verdicts import Verdict
from engine.settings import Settings

Run = tuple[Block, Device]


class Scheduler:
    """Decides what is run and runs it.

    Args:
        executor: where blocks run; the caller closes it.
        project: settings of the project.
        reuse_failures: do not run again what failed before and has not changed.
        renew: run every measurement anew.
    """

    def __init__(
        self,
        executor: Executor,
        project: Settings,
        reuse_failures: bool = False,
        renew: bool = False,
    ) -> None:
        self.project = project
        self.devices = devices.devices(project)
        self._executor = executor
        self._reuse_failures = reuse_failures
        self._renew = renew
        # A queue for each forkserver: while one imports, blocks of the others run.
        self._pools: dict[Any, ThreadPoolExecutor] = {}
        self._slots = threading.Semaphore(project.workers)
        self._futures: dict[tuple[str, str | None, str], Future[Record]] = {}

    def filed(self, block: Block, device: Device) -> Record | None:
        """The record of an earlier run that saves this one."""
        if block.rounds and self._renew:
            return None
        record = store.filed(block, device.kind, self.project)
        if record is None:
            return None
        if block.rounds and record.device_name != device.name:
            return None  # measured on another machine
        if left_files.unasked(block, device.kind, record):
            return None
        if record.failure and not self._reuse_failures:
            verdict = verdicts.judge(block, device.kind, record)
            return None if verdict.problem else record
        if block.language == "notebook" and not record.failure:
            file = store.path(block, device.kind, self.project)
            return record if file.with_suffix(".ipynb").exists() else None
        return record

    def pending(self, pages: Iterable[Page]) -> list[Run]:
        """What has to be run, each code once on each device."""
        wanted = devices.all_runs(pages, self.devices)
        return [run for run in wanted if self.filed(*run) is None]

    def prepare(self, runs: Iterable[Run]) -> None:
        """Start to import what `runs` need, before the first of them is started."""
        self._executor.prepare(_ordered(runs))

    def start(
        self, runs: Iterable[Run], tell: Callable[[Progress], None] | None = None
    ) -> None:
        """Run `runs` in the background, measurements last.

        Args:
            runs: those that are pending.
            tell: called after each run, by the thread that ran it.
        """
        ordered = _ordered(runs)
        self.prepare(ordered)
        pace, others = Pace(len(ordered), tell), list[Future[Record]]()
        for block, device in ordered:
            queue = "alone" if block.rounds else forkserver_client.key(block, device)
            pool = self._pools.get(queue) or ThreadPoolExecutor(self.project.workers)
            self._pools[queue] = pool
            future = pool.submit(self._run, block, device, pace, others)
            if not block.rounds:
                others.append(future)
            self._futures[key(block, device)] = future

    def _run(
        self,
        block: Block,
        device: Device,
        pace: Pace,
        others: Sequence[Future[Record]],
    ) -> Record:
        try:
            if not block.rounds:
                return self._executor.run(block, device, self._slot())
            wait(others)  # and with them all that is imported for them
            with self._machine(alone=True):
                return self._executor.run(block, device)
        finally:
            pace.ended(block)

    @contextmanager
    def _slot(self) -> Iterator[None]:
        """One of as many as there are cores, while no measurement is at work."""
        with self._slots, self._machine(alone=False):
            yield

    @contextmanager
    def _machine(self, alone: bool) -> Iterator[None]:
        """The machine, shared with other blocks or `alone`, in all processes."""
        try:
            import fcntl
        except ImportError:  # Windows
            yield
            return
        self.project.cache.mkdir(exist_ok=True)
        with (self.project.cache / "machine.lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
            yield

    def record(self, block: Block, device: Device) -> Record | None:
        """The record of `block` on `device`, waiting for its run if there is one."""
        future = self._futures.get(key(block, device))
        return future.result() if future else self.filed(block, device)

    def devices_of(self, block: Block) -> list[Device | None]:
        """Those that `block` runs on; None alone if it is skipped."""
        return [None] if block.skip else [*devices.for_block(block, self.devices)]

    def judge(self, block: Block, device: Device | None) -> Verdict:
        """The verdict on `block`, waiting for its run if there is one."""
        if device is None:
            return verdicts.judge(block, "", None)
        try:
            record = self.record(block, device)
        except ProblemsFound as error:
            return Verdict("not-run", error.problems[0].fact, error.problems[0])
        return verdicts.judge(block, device.kind, record)

    def close(self) -> None:
        """Start no further run."""
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)


def key(block: Block, device: Device) -> tuple[str, str | None, str]:
    """What is run once: a code, in an environment, on a device."""
    return block.sha, block.environment, device.kind


def _ordered(runs: Iterable[Run]) -> list[Run]:
    """`runs` in the order in which the least time is lost.

    The first block of each forkserver is one that imports little, so that it can be
    forked soon; after that those that import much come first, since they tend to run
    long, and a long run at the very end keeps all but one core idle. What waits for an
    environment, or for the machine, keeps no others waiting.
    """
    heavy_first = sorted(runs, key=lambda run: -len(run[0].packages))
    lightest = {forkserver_client.key(*run): run for run in heavy_first}
    first = list(lightest.values())
    rest = [run for run in heavy_first if run not in first]
    return sorted(
        [*first, *rest], key=lambda run: (bool(run[0].rounds), bool(run[0].environment))
    )
