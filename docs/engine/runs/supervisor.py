"""Watch one block's process: its output, its limits, and its end."""

import contextlib
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import psutil

from engine.runs import stack_dump
from engine.runs.worker import STACK, Job

POLL_S, LOOK_S = 0.01, 0.25  # how often the end is looked for, and all its memory


class Child(Protocol):
    """A started process (`subprocess.Popen` is one)."""

    pid: int

    def poll(self) -> int | None:
        """Exit status, negative for a signal, or None while it runs."""


class _Reader(threading.Thread):
    """Reads one pipe to its end, keeping at most `limit` bytes."""

    def __init__(self, pipe: int, limit: int) -> None:
        super().__init__(daemon=True)
        self.pipe, self.limit = pipe, limit
        self.data = bytearray()
        self.full = False

    def run(self) -> None:
        while chunk := os.read(self.pipe, 1 << 16):
            room = self.limit - len(self.data)
            self.data += chunk[:room]
            self.full = self.full or len(chunk) > room
        os.close(self.pipe)


def watch(
    job: Job, start: Callable[[int, int], Child], given_up: Callable[[], bool]
) -> dict[str, Any]:
    """Run `job` in a process that `start(stdout, stderr)` makes, within its limits.

    Returns:
        `status` (exit status, negative for a signal), `limit` (None, or one of
        `timeout`, `memory`, `output`, `given up`), `stdout` and `stderr` (text),
        `seconds`, and `peak_mib`, resident.
    """
    pipes = [os.pipe(), os.pipe()]
    begun = time.monotonic()
    child = start(pipes[0][1], pipes[1][1])
    readers = []
    for read, write in pipes:
        os.close(write)
        readers.append(_Reader(read, job.output_kib * 1024))
        readers[-1].start()
    limit, peak, look, enough = None, 0, 0.0, 0
    while (status := child.poll()) is None and limit is None:
        now = time.monotonic()
        if now >= look or _resident(child.pid) > enough:
            look = now + LOOK_S
            private, resident = _memory(child.pid)
            peak = max(peak, resident)
            # What is private takes milliseconds to count. It can hardly have passed the
            # limit before the process has grown by half of what is left.
            enough = resident + ((job.memory_mib << 20) - private) // 2
            if private > job.memory_mib << 20:
                limit = "memory"
            elif given_up():
                limit = "given up"
        if now - begun > job.timeout_s:
            limit = "timeout"
        elif any(reader.full for reader in readers):
            limit = "output"
        time.sleep(POLL_S)
    seconds = time.monotonic() - begun
    if limit and status is None:
        _ask_where(child.pid, Path(job.report, STACK))
    _end(child)
    for reader in readers:
        reader.join(5)
    if any(reader.full for reader in readers):
        limit = limit or "output"
    texts = [bytes(r.data).decode("utf-8", "backslashreplace") for r in readers]
    return {
        "status": status,
        "limit": limit,
        "stdout": texts[0],
        "stderr": texts[1],
        "seconds": seconds,
        "peak_mib": peak / (1 << 20),
    }


def _family(pid: int) -> list[psutil.Process]:
    """The process `pid` and all below it; none if it is gone."""
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    return []


def _resident(pid: int) -> int:
    """Resident bytes of the process `pid`; 0 if it is gone."""
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).memory_info().rss
    return 0


def _memory(pid: int) -> tuple[int, int]:
    """(private bytes of the whole family, resident bytes of `pid` itself)."""
    private, resident = 0, 0
    for process in _family(pid):
        with contextlib.suppress(psutil.Error):
            rss = process.memory_info().rss
            resident = rss if process.pid == pid else resident
            # Only what is private counts: the frameworks are shared by fork.
            private += process.memory_full_info().uss
    return private, resident


def _ask_where(pid: int, stack: Path) -> None:
    """Have the block's process write where it is; wait for it a little."""
    if not stack_dump.ASK or not stack.exists():
        return  # it is not Python's
    written = stack.stat().st_size  # by the block's own children
    with contextlib.suppress(OSError):
        os.kill(pid, stack_dump.ASK)
    for _ in range(20):
        if stack.stat().st_size > written:
            break
        time.sleep(0.05)


def _end(child: Child) -> None:
    """End the block's process and every process it left."""
    while True:
        left = _family(child.pid) if child.poll() is None else []
        if os.name == "posix":  # orphans come to this process: see forkserver.answer
            left += psutil.Process().children(recursive=True)
        if not left:
            return
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        with contextlib.suppress(ChildProcessError):
            child.poll()
            while os.name == "posix" and os.waitpid(-1, os.WNOHANG)[0]:
                pass
        time.sleep(POLL_S)
