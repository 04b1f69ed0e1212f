"""Inside a block's own process: run its file as `__main__`, then report.

What this module imports, every block finds imported: modules of the standard library,
and of this package those that need nothing else.
"""

import atexit
import builtins
import contextlib
import os
import signal
import sys
import threading
import traceback
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from json import dumps
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, NoReturn

from engine.runs import isolation, matplotlib_svg, stack_dump

open_, exit_ = open, os._exit  # a block may replace the built-in ones
REPORT, STACK, NOTEBOOK = "report.json", "stack.txt", "notebook.ipynb"


@dataclass(frozen=True)
class Job:
    """One run: plain values, so that it can be sent to another process.

    Attributes:
        file: the block's file, alone in its folder.
        report: folder that receives `REPORT` (the exception, figures and files read)
            and `STACK` (where it was when something ended it).
        root: the repository, whose files are noted when read.
        env: variables of this run alone.
        timeout_s, memory_mib, output_kib: as in `Settings`.
        command: what runs it in the place of this process; empty: this process.
    """

    file: str
    report: str
    root: str
    env: dict[str, str]
    timeout_s: float
    memory_mib: int
    output_kib: int
    command: tuple[str, ...] = ()


def main(job: Job) -> NoReturn:
    """Run the block and end this process as `python file` would."""
    report: dict[str, Any] = {"failure": None, "figures": [], "inputs": []}
    folder = os.path.dirname(job.file)
    os.environ.update(job.env)
    os.chdir(folder)
    _standard_streams()
    if job.command:
        for name in ("SIGPIPE", "SIGXFSZ"):  # Python ignores them; what it starts would
            if number := getattr(signal, name, None):
                signal.signal(number, signal.SIG_DFL)
        os.execvp(job.command[0], list(job.command))
    stack_dump.install(os.path.join(job.report, STACK))
    isolation.forget_the_parent(folder)
    report["inputs"] = _note_files_read(job)
    code = _run(job.file, report)
    try:
        report["figures"] = matplotlib_svg.drawn()
    except Exception as error:
        report["failure"] = report["failure"] or _failure(error, job.file)
        code = code or 1
    report["inputs"] = sorted(set(report["inputs"]))
    report["peak_mib"] = _peak_mib()
    with open_(os.path.join(job.report, REPORT), "w", encoding="utf-8") as file:
        file.write(dumps(report))
    _finish()
    exit_(code)


def _standard_streams() -> None:
    """Fresh text layers over the descriptors 0 to 2, as at the start of Python."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    for name, number, mode, errors in (
        ("stdin", 0, "r", "strict"),
        ("stdout", 1, "w", "strict"),
        ("stderr", 2, "w", "backslashreplace"),
    ):
        # Line by line, so that a run that is ended has shown what it printed.
        stream = open(  # noqa: SIM115 - lives as long as the process
            number, mode, 1, encoding="utf-8", errors=errors, closefd=False
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _note_files_read(job: Job) -> list[str]:
    """A list that fills with the repository files this process opens to read."""
    seen: list[str] = []
    root = job.root + os.sep
    skip = tuple(
        os.path.join(p, "")
        for p in (
            sys.prefix,
            os.path.join(job.root, ".runs"),
            os.path.dirname(__file__),
            *(p for p in sys.path if os.path.basename(p) == "site-packages"),
        )
    )

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(args[0], str):
            path = os.path.abspath(args[0])
            if path.startswith(root) and not path.startswith(skip):
                seen.append(os.path.relpath(path, job.root))

    sys.addaudithook(hook)
    return seen


def _run(file: str, report: dict[str, Any]) -> int:
    """Execute `file` as `__main__`; its exit status."""
    main = ModuleType("__main__")
    main.__dict__.update(
        __file__=file,
        __loader__=SourceFileLoader("__main__", file),
        __builtins__=builtins,
        __cached__=None,
    )
    sys.modules["__main__"] = main
    try:
        source = Path(file).read_bytes()
        exec(compile(source, file, "exec", dont_inherit=True), main.__dict__)
    except SystemExit as exit_:
        if exit_.code is None or exit_.code == 0:
            return 0
        report["failure"] = _failure(exit_, file)
        if isinstance(exit_.code, int):
            return exit_.code & 0xFF
        print(exit_.code, file=sys.stderr)
        return 1
    except BaseException as error:
        report["failure"] = _failure(error, file)
        _show(error, file)
        return 1
    return 0


def _failure(error: BaseException, file: str) -> dict[str, Any]:
    types = [c.__name__ for c in type(error).__mro__ if c is not object]
    said = "".join(traceback.format_exception_only(error)).strip().splitlines()
    # The place comes before the message of a SyntaxError, as does nothing else.
    message = said[-1 if isinstance(error, SyntaxError) else 0]
    if isinstance(error, SystemExit):
        message = f"SystemExit: {error.code}"
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == file
    ]
    if isinstance(error, SyntaxError) and error.filename == file:
        lines.append(error.lineno)
    return {"types": types, "message": message, "line": lines[-1] if lines else 0}


def _show(error: BaseException, file: str) -> None:
    """Print the traceback from the block's own first frame on, without ours."""
    tb: TracebackType | None = error.__traceback__
    while tb is not None and tb.tb_frame.f_code.co_filename != file:
        tb = tb.tb_next
    last = tb
    while last is not None and (after := last.tb_next) is not None:
        if after.tb_frame.f_code.co_filename == stack_dump.__file__:
            last.tb_next = after.tb_next
        last = last.tb_next
    try:
        sys.excepthook(type(error), error.with_traceback(tb), tb)
    except BaseException:
        traceback.print_exc()


def _peak_mib() -> float:
    """Highest resident memory of this process so far, in MiB; 0 where unknown."""
    try:
        import resource
    except ImportError:
        return 0.0
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / (1 << 20)


def _finish() -> None:
    """What Python does at its end: join threads, exit handlers, flush."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        # It may have closed or replaced them.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
