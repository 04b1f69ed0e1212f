"""`pytest docs`: every block on every device as a test, run side by side."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytest_codeblocks.plugin import TestBlock

from engine import settings
from engine.pages import blocks
from engine.pages.blocks import Block, Page
from engine.problems import Problem
from engine.runs import devices, records, store
from engine.runs.devices import Device
from engine.runs.executor import Executor
from engine.runs.records import Record
from engine.settings import Settings

NAME = "engine-runs"


class Runs:
    """The plugin that decides what is run, runs it, and gives each item its record.

    Args:
        executor: where blocks run; the caller closes it.
        project: settings of the project.
        reuse_failures: do not run again what failed before and has not changed.
    """

    def __init__(
        self, executor: Executor, project: Settings, reuse_failures: bool = False
    ) -> None:
        self.project = project
        self.devices = devices.devices(project)
        self._executor = executor
        self._reuse_failures = reuse_failures
        self._pool = ThreadPoolExecutor(project.workers)
        self._futures: dict[tuple[str, str], Future[Record]] = {}

    def filed(self, block: Block, device: Device) -> Record | None:
        """The record of an earlier run that saves this one."""
        record = store.filed(block, device.kind, self.project)
        if record and not record.failure and block.language == "notebook":
            file = store.path(block, device.kind, self.project)
            return record if file.with_suffix(".ipynb").exists() else None
        if record and record.failure and not self._reuse_failures:
            status, _ = records.verdict(block, record)
            return record if status == "expected-failure" else None
        return record

    def pending(self, pages: Iterable[Page]) -> list[tuple[Block, Device]]:
        """What has to be run, each code once on each device."""
        wanted = devices.all_runs(pages, self.devices)
        return [run for run in wanted if self.filed(*run) is None]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start all runs, as many at a time as there are cores."""
        if session.config.option.collectonly:
            return
        runs = {
            (item.block.sha, item.device.kind): (item.block, item.device)
            for item in session.items
            if isinstance(item, BlockItem) and item.device
        }
        todo = {key: run for key, run in runs.items() if self.filed(*run) is None}
        self._executor.prepare(todo.values())
        for key, run in todo.items():
            self._futures[key] = self._pool.submit(self._executor.run, *run)

    def record(self, block: Block, device: Device) -> Record | None:
        """The record of `block` on `device`, waiting for its run if there is one."""
        future = self._futures.get((block.sha, device.kind))
        return future.result() if future else self.filed(block, device)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Start no further run; keep the records that were asked for."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        kept = session.config.getoption("--keep-records")
        for item in session.items:
            if isinstance(item, BlockItem) and item.device and item.device.kind == kept:
                record = self.filed(item.block, item.device)
                file = store.kept(item.block, kept, self.project)
                if record and file:
                    store.save(record, file)


class BlockFailure(Exception):
    """A block did not do what its page says; the text is place and reason."""


class PageFile(pytest.File):
    """A page or lab."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each problem, and for each block on each device."""
        runs: Runs = self.config.pluginmanager.getplugin(NAME)
        page = blocks.read_page(self.path, runs.project.root)
        for problem in page.problems:
            yield ProblemItem.from_parent(self, name=problem.place, problem=problem)
        for block in page.blocks:
            on: list[Any] = devices.for_block(block, runs.devices) or [None]
            for device in on:
                name = f"line {block.line} {device.kind if device else 'skipped'}"
                item = BlockItem.from_parent(
                    self, name=name, block=block, device=device, runs=runs
                )
                if block.skip:
                    item.add_marker(pytest.mark.skip(reason=block.skip))
                yield item


class ProblemItem(pytest.Item):
    """A page that cannot be built as it is."""

    def __init__(self, *, problem: Problem, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.problem = problem

    def runtest(self) -> None:
        """Fail with the problem."""
        raise BlockFailure(str(self.problem))

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        """Place, fact and remedy."""
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where pytest says it stands."""
        return self.path, 0, self.name


class BlockItem(TestBlock):  # type: ignore[misc]
    """pytest-codeblocks' item, run in a process of its own."""

    def __init__(
        self, *, block: Block, device: Device | None, runs: Runs, **kwargs: Any
    ) -> None:
        super().__init__(**kwargs)
        self.block, self.device, self.runs = block, device, runs

    def runtest(self) -> None:
        """Pass or fail as the page says the block should."""
        assert self.device is not None, "a block that runs nowhere is marked to skip"
        record = self.runs.record(self.block, self.device)
        status, reason = records.verdict(self.block, record)
        if status == "expected-failure":
            pytest.xfail(reason)
        elif status != "passed":
            line = record.failure.line if record and record.failure else None
            text = place(self.block, self.device.kind, line, reason)
            raise BlockFailure(text, record.stderr if record else "")

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        """The line of DESIGN section 6, then what the block wrote on stderr."""
        if isinstance(excinfo.value, BlockFailure):
            return "\n".join(filter(None, excinfo.value.args))
        return str(pytest.Item.repr_failure(self, excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where pytest says it stands."""
        return self.path, self.block.line - 1, self.name


def place(block: Block, device: str, line: int | None, reason: str) -> str:
    """`docs/page.md:41 · snippets/x/y.py:17 · cpu · RuntimeError: …`."""
    return " · ".join([block.place(line), device, reason.splitlines()[0]])


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--keep-records`, for machines with a device that others lack."""
    parser.addoption(
        "--keep-records",
        metavar="DEVICE",
        help="write the records of runs on DEVICE next to their snippets, to commit",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Run blocks with an executor of this session, unless the caller brought one."""
    if not config.pluginmanager.hasplugin(NAME):
        project = settings.load(config.rootpath)
        executor = Executor(project)
        config.pluginmanager.register(Runs(executor, project), NAME)
        config.add_cleanup(executor.close)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> PageFile | None:
    """Pages and labs below `docs/`."""
    root = parent.config.rootpath
    if file_path.is_relative_to(root / "docs") and blocks.is_page(file_path, root):
        return PageFile.from_parent(parent, path=file_path)
    return None
