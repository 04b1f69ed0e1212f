"""Run all that a site needs, tell how far that is, and judge it."""

import logging
import sys
import time
from collections import Counter

from engine.pages.blocks import Page
from engine.problems import Problem
from engine.runs import left_files, packages
from engine.runs.progress import Progress
from engine.runs.scheduler import Scheduler

log = logging.getLogger("mkdocs.engine")
TELL_S = 10.0  # between two lines that say how far the runs are


def run(scheduler: Scheduler, pages: list[Page]) -> tuple[set[Problem], Counter[str]]:
    """Run what has no run yet of `pages`.

    Returns:
        What is wrong, and how many runs are as they should be, by device.
    """
    if pending := scheduler.pending(pages):
        # Late: pytest takes a fifth of a second, which most builds need not pay.
        from engine.runs import pytest_session

        log.info("Running %d of the blocks", len(pending))
        if failed := pytest_session.run(scheduler, pages, pending, _Teller()):
            print(failed, file=sys.stderr)
    problems: set[Problem] = set(left_files.clashes(pages))
    problems.update(packages.problems(scheduler.project))
    tally: Counter[str] = Counter()
    for block in (block for page in pages for block in page.blocks):
        for device in scheduler.devices_of(block):
            verdict = scheduler.judge(block, device)
            if verdict.problem:
                problems.add(verdict.problem)
            else:
                tally[f"on {device.kind} ({device.name})" if device else "skipped"] += 1
    return problems, tally


class _Teller:
    """Says now and then how far the runs are."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._last >= TELL_S or progress.done == progress.total:
            self._last = now
            log.info("%s", progress)
