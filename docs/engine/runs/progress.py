"""How far the runs of a build are, and how long the others will take."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from engine.pages.blocks import Block


@dataclass(frozen=True)
class Progress:
    """How far the runs are.

    Attributes:
        done: how many have ended.
        total: how many were started.
        block: the one that ended last.
        seconds_left: how long the others will take, at the pace so far.
    """

    done: int
    total: int
    block: Block
    seconds_left: float

    def __str__(self) -> str:
        """`Ran 12 of 183: docs/side_by_side/jax.md:41; about 2 min left`."""
        left = self.seconds_left
        time = f"{left:.0f} s" if left < 100 else f"{left / 60:.0f} min"
        text = f"Ran {self.done} of {self.total}: {self.block.page}:{self.block.line}"
        return f"{text}; about {time} left" if self.done < self.total else text


class Pace:
    """Counts runs and tells how long the others will take."""

    def __init__(self, total: int, tell: Callable[[Progress], None] | None) -> None:
        self._total, self._tell = total, tell
        self._done, self._started = 0, time.monotonic()
        self._lock = threading.Lock()

    def ended(self, block: Block) -> None:
        with self._lock:
            self._done += 1
            left = self._total - self._done
            each = (time.monotonic() - self._started) / self._done
            if self._tell:
                self._tell(Progress(self._done, self._total, block, each * left))
