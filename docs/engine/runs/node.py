"""How a program that Node ran says that it failed."""

import re

from engine.runs.records import Failure

# The error, and the stack below it.
THROWN = re.compile(
    r"^([A-Z]\w*)(?: \[\w+\])?(?:: (.*))?\n(?:\s+at .*|.*\n\s+at )", re.M
)


def failure(stderr: str, file: str, status: int) -> Failure:
    """Why the JavaScript in `file` ended with exit status `status`.

    Args:
        stderr: what it wrote.
        file: name of its file.
        status: not 0.
    """
    found = list(THROWN.finditer(stderr))
    at = rf"{re.escape(file)}:(\d+)"
    if not found:
        return Failure(("exit",), f"ended with exit status {status}", _line(at, stderr))
    kind, message = found[-1].groups()
    line = _line(at, stderr[found[-1].start() :]) or _line(at, stderr)
    types = (kind,) if kind == "Error" else (kind, "Error")
    return Failure(types, f"{kind}: {message}" if message else kind, line)


def _line(at: str, text: str) -> int:
    match = re.search(at, text)
    return int(match[1]) if match else 0
