"""Run what is pending through pytest, inside a build."""

import textwrap
from collections.abc import Callable

import pytest

from engine.pages.blocks import Page
from engine.runs.progress import Progress
from engine.runs.pytest_plugin import NAME, Runs
from engine.runs.scheduler import Run, Scheduler

Tell = Callable[[Progress], None]


def run(scheduler: Scheduler, pages: list[Page], pending: list[Run], tell: Tell) -> str:
    """Run the blocks `pending`, each as one item of pytest.

    Args:
        scheduler: what runs them, and knows afterwards what came of each.
        pages: all pages, parsed; pytest collects those that have something to run.
        pending: the runs.
        tell: told after each run.

    Returns:
        What pytest has to say of the blocks that failed, with their stderr.

    Raises:
        RuntimeError: pytest could not do its work.
    """
    scheduler.prepare(pending)  # frameworks are imported while pytest collects
    root = scheduler.project.root
    by_path = {page.path: page for page in pages}
    found = dict.fromkeys(root / block.page for block, _ in pending)
    # Named itself, a lab would be imported by pytest: it is found in its folder.
    files = [str(file.parent if file.suffix == ".py" else file) for file in found]
    session = _Session(Runs(scheduler, by_path, pending, tell))
    # A quiet pytest: what has to be said, the build says. Options of a project may
    # belong to what is left out here.
    quiet = ["-p", "no:terminal", "-p", "no:cacheprovider", "-W", "ignore"]
    quiet += ["-o", "addopts=", "--capture=no"]  # the build tells how far it is
    # Plugins of other packages take most of the time that pytest takes to start.
    quiet += ["--disable-plugin-autoload", "-p", "engine.runs.pytest_plugin"]
    ini = ["-c", str(root / "pyproject.toml"), f"--rootdir={root}"]
    code = pytest.main([*files, *ini, *quiet], [session])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"pytest ended with {code!r}")
    return textwrap.indent("\n\n".join(session.failures), "    ")


class _Session:
    """The plugin that brings the runs along and keeps what failed."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.failures: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        config.pluginmanager.register(self._runs, NAME)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failures.append(report.longreprtext.strip())
