"""Where a block was when its process ended, if Python had no time to say so.

The stacks of all threads are written to a file just before a signal, `os._exit` or
the supervisor ends the process. The innermost line of the block names the place.
"""

import contextlib
import faulthandler
import functools
import os
import re
import signal
import sys
from typing import Any, NoReturn

# With this signal the supervisor asks where a block is; on Windows there is none: 0.
# Not SIGUSR1 if it can be helped: blocks use that themselves.
ASK: int = getattr(signal, "SIGRTMAX", getattr(signal, "SIGUSR1", 0))
# They end a process that has no handler; `faulthandler.enable` sees to SIGSEGV and the
# like. None is one that Python ignores or handles.
ENDING = ("HUP", "QUIT", "USR1", "USR2", "ALRM", "TERM", "VTALRM", "PROF", "XCPU")
SENDING = frozenset({"os.kill", "os.killpg", "signal.pthread_kill"})  # audit events


def install(path: str) -> None:
    """Have this process write its stacks to the file `path` before it ends."""
    file = open(path, "w")  # noqa: SIM115 - kept for as long as the process lives
    process = os.getpid()

    def dump() -> None:
        # Children share the file; it may be closed, with all the block has open.
        with contextlib.suppress(Exception):
            if os.getpid() == process:
                faulthandler.dump_traceback(file)

    faulthandler.enable(file)
    if hasattr(faulthandler, "register"):  # not on Windows
        faulthandler.register(ASK, file)
        for name in ENDING:
            # A handler that the block sets takes its place, as it takes the default's.
            number = getattr(signal, f"SIG{name}")
            faulthandler.register(number, file, chain=True)

    def before_kill(event: str, args: tuple[Any, ...]) -> None:
        # No handler is called for SIGKILL. The process leads its group: see `fork`.
        if event in SENDING and args[1] == getattr(signal, "SIGKILL", None):
            to_itself = args[0] in (process, -process, 0, -1)
            if to_itself or event == "signal.pthread_kill":
                dump()

    sys.addaudithook(before_kill)
    real = os._exit

    @functools.wraps(real)
    def _exit(*args: Any, **kwargs: Any) -> NoReturn:
        dump()
        real(*args, **kwargs)

    for module in (os, sys.modules[real.__module__]):  # it is pickled as the latter's
        module._exit = _exit  # type: ignore[attr-defined]


def lines(text: str, file: str) -> list[int]:
    """Lines of the block that ran at the end, from 1, innermost first.

    Args:
        text: what was written, the end last.
        file: a regular expression for the path of the block's file.
    """
    frame = re.compile(rf'File "{file}", line (\d+)')
    threads = re.split(r"^(?=Current thread |Thread )", text, flags=re.MULTILINE)
    # The thread that ended it; if the block is not on its stack, the oldest, which
    # is the last and the main one.
    for kind in ("Current thread ", ""):
        for stack in reversed(threads):
            if stack.startswith(kind) and (found := frame.findall(stack)):
                return [int(number) for number in found]
    return []
