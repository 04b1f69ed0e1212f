"""CSV files of the data: their rows, each with its line."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.problems import Problem, ProblemsFound

# A row -> fact and remedy of each cell that is not what its column holds.
Check = Callable[[dict[str, str]], Iterable[tuple[str, str]]]


@dataclass(frozen=True)
class Line:
    """A row: the number of the line it ends on, from 1, and column -> cell."""

    number: int
    cells: dict[str, str]


def read(
    root: Path, file: Path, check: Check, columns: Sequence[str] = ()
) -> tuple[Line, ...]:
    """The rows of `file`, a path from `root`.

    Args:
        check: what is wrong with a row.
        columns: those that the file must have, in their order; none: any.

    Raises:
        FileNotFoundError: there is no such file.
        ProblemsFound: it is not UTF-8, has no rows, or some have not the cells that the
            heading asks for, or are not as `check` wants them; tells all.
    """
    status = (root / file).stat()
    changed = status.st_mtime_ns, status.st_size
    return _lines(root / file, file.as_posix(), check, tuple(columns), changed)


@lru_cache(maxsize=64)
def _lines(
    file: Path,
    name: str,
    check: Check,
    columns: tuple[str, ...],
    changed: tuple[int, int],
) -> tuple[Line, ...]:
    first = f"{name}:1"
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        problem = Problem(first, "is not UTF-8", "save it as UTF-8")
        raise ProblemsFound(problem) from None
    reader = csv.DictReader(io.StringIO(text, newline=""))
    header = reader.fieldnames or []
    if "" in header or len(set(header)) < max(len(header), 1):
        raise ProblemsFound(Problem(first, "each column needs a name of its own"))
    if columns and tuple(header) != columns:
        fact = f"its columns are {', '.join(header)}"
        raise ProblemsFound(Problem(first, fact, f"write {', '.join(columns)}"))
    found, problems = [], []
    for row in reader:
        place, cells = f"{name}:{reader.line_num}", _cells(row)
        if cells != len(header):
            fact = f"{cells} cells in a row of {len(header)}"
            remedy = "put quotation marks around a cell that holds a comma"
            problems.append(Problem(place, fact, remedy))
        else:
            problems += [Problem(place, *words) for words in check(row)]
        found.append(Line(reader.line_num, row))
    if not found:
        problems.append(Problem(first, "has no rows", "add some, or take the file out"))
    if problems:
        raise ProblemsFound(*problems)
    return tuple(found)


def _cells(row: dict[Any, Any]) -> int:
    """How many cells were in `row`, as `csv.DictReader` gives it."""
    cells = len(row) - (None in row) + len(row.get(None, ()))
    return cells - sum(cell is None for cell in row.values())
