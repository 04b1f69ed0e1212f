"""`pytest docs`: every block on every device as a test, run side by side."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_codeblocks.plugin import TestBlock

from engine import settings
from engine.pages import page_files, parser
from engine.pages.blocks import Block, Page
from engine.problems import Problem
from engine.runs import devices, store
from engine.runs.devices import Device
from engine.runs.executor import Executor
from engine.runs.progress import Progress
from engine.runs.scheduler import Run, Scheduler, key

NAME = "engine-runs"


class Runs:
    """The plugin that starts runs and gives each item the verdict on its own.

    Args:
        scheduler: what decides and runs.
        pages: pages that are parsed already, by path.
        wanted: if given, items are made of these runs alone.
        tell: told after each run.
    """

    def __init__(
        self,
        scheduler: Scheduler,
        pages: dict[str, Page] | None = None,
        wanted: list[Run] | None = None,
        tell: Callable[[Progress], None] | None = None,
    ) -> None:
        self.scheduler = scheduler
        self._pages = pages or {}
        self._tell = tell
        self._wanted = None if wanted is None else {key(*run): run for run in wanted}

    def page(self, file: Path) -> Page:
        """The page in `file`."""
        root = self.scheduler.project.root
        known = self._pages.get(file.relative_to(root).as_posix())
        return known or parser.read_page(file, root)

    def devices(self, block: Block) -> list[Device]:
        """Those that `block` is to be an item of."""
        fitting = devices.for_block(block, self.scheduler.devices)
        wanted = self._wanted
        return [d for d in fitting if wanted is None or key(block, d) in wanted]

    def skips(self, block: Block) -> bool:
        """Whether `block` is an item that is only skipped."""
        return bool(block.skip) and self._wanted is None

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """With `--measure`, leave the measurements alone."""
        if config.getoption("--measure"):
            kept = [i for i in items if isinstance(i, BlockItem) and i.block.rounds]
            config.hook.pytest_deselected(items=[i for i in items if i not in kept])
            items[:] = kept

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start what has to run of what is left of the items."""
        if session.config.option.collectonly:
            return
        found = devices.once(
            (item.block, item.device)
            for item in session.items
            if isinstance(item, BlockItem) and item.device
        )
        # Pages that have nothing else to run may ask for files of these.
        runs = [(self._wanted or {}).get(key(*run), run) for run in found]
        pending = [run for run in runs if self.scheduler.filed(*run) is None]
        self.scheduler.start(pending, self._tell)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Start no further run; keep the records that were asked for."""
        kept = session.config.getoption("--keep-records")
        for item in session.items:
            if isinstance(item, BlockItem) and item.device and item.device.kind == kept:
                record = self.scheduler.record(item.block, item.device)
                file = store.kept(item.block, kept, self.scheduler.project)
                if record and file:
                    store.save(record, file)
        self.scheduler.close()


class BlockFailure(Exception):
    """A block did not do what its page says; the arguments: problem, stderr."""


class PageFile(pytest.File):
    """A page or lab."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item for each problem, and for each block on each device."""
        runs: Runs = self.config.pluginmanager.getplugin(NAME)
        page = runs.page(self.path)
        for problem in page.problems:
            yield ProblemItem.from_parent(self, name=problem.place, problem=problem)
        for block in page.blocks:
            on: list[Any] = runs.devices(block) or [None] * runs.skips(block)
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
        scheduler = self.runs.scheduler
        verdict = scheduler.judge(self.block, self.device)
        if verdict.status == "expected-failure":
            pytest.xfail(verdict.reason)
        if verdict.problem:
            raise BlockFailure(str(verdict.problem), verdict.stderr)

    def repr_failure(self, excinfo: Any, style: Any = None) -> str:
        """The line of DESIGN section 7, then what the block wrote on stderr."""
        if isinstance(excinfo.value, BlockFailure):
            return "\n".join(filter(None, excinfo.value.args))
        return str(pytest.Item.repr_failure(self, excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where pytest says it stands."""
        return self.path, self.block.line - 1, self.name


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--keep-records` and `--measure`."""
    parser.addoption(
        "--keep-records",
        metavar="DEVICE",
        help="write the records of runs on DEVICE next to their snippets, to commit",
    )
    parser.addoption(
        "--measure",
        action="store_true",
        help="run every measurement anew, and nothing else",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Run blocks with an executor of this session, unless the caller brought one."""
    if not config.pluginmanager.hasplugin(NAME):
        project = settings.load(config.rootpath)
        executor = Executor(project)
        scheduler = Scheduler(executor, project, renew=config.getoption("--measure"))
        config.pluginmanager.register(Runs(scheduler), NAME)
        config.add_cleanup(executor.close)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> PageFile | None:
    """Pages and labs below `docs/`."""
    if page_files.is_page(file_path, parent.config.rootpath):
        return PageFile.from_parent(parent, path=file_path)
    return None
