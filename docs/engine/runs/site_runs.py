"""Run all that a site needs, tell how far that is, and judge it."""

import logging
import sys
import time
from collections.abc import Iterator

from engine.pages.blocks import Page
from engine.runs.devices import Device
from engine.runs.scheduler import Progress, Scheduler
from engine.runs.verdicts import Verdict

log = logging.getLogger("mkdocs.engine")
TELL_S = 10.0  # between two lines that say how far the runs are


def run(
    scheduler: Scheduler, pages: list[Page]
) -> Iterator[tuple[Device | None, Verdict]]:
    """Run what has no run yet of `pages`.

    Yields:
        The device of each run of theirs, no device for a block that is skipped, and
        the verdict on it.
    """
    if pending := scheduler.pending(pages):
        # Late: pytest takes a fifth of a second, which most builds need not pay.
        from engine.runs import pytest_session

        log.info("Running %d of the blocks", len(pending))
        if failed := pytest_session.run(scheduler, pages, pending, _Teller()):
            print(failed, file=sys.stderr)
    for block in (block for page in pages for block in page.blocks):
        for device in scheduler.devices_of(block):
            yield device, scheduler.judge(block, device)


class _Teller:
    """Says now and then how far the runs are."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._last >= TELL_S or progress.done == progress.total:
            self._last = now
            log.info("%s", progress)
