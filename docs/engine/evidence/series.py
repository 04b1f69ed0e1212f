"""The register of the data series, `docs/_data/series.yml`, and the rows they hold."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError, model_validator

from engine.evidence import days
from engine.evidence.days import Day
from engine.evidence.ledger import Part, Source, Text

FILE = Path("docs/_data/series.yml")
FOLDER = Path("docs/_data/series")
P = TypeVar("P", bound=Part)


class Series(Part):
    """What one data series is, says and does not say.

    Attributes:
        id: name of its file below `docs/_data/series`, without `.csv`.
        measures: what one value is.
        caution: what it does not say.
        how: how it was made.
        checked: when.
        recheck: when it is to be checked again.
        licence: of the data it is taken from, where we know it.
    """

    id: Text
    title: Text
    measures: Text
    caution: Text
    sources: tuple[Source, ...]
    how: Text
    checked: Day
    recheck: Day
    licence: Text | None = None

    @model_validator(mode="after")
    def _sourced(self) -> "Series":
        if not self.sources:
            raise ValueError("a data series needs a source")
        if days.first(self.recheck) <= days.first(self.checked):
            raise ValueError("recheck must be later than checked")
        return self


_adapter = TypeAdapter(tuple[Series, ...])
_days: TypeAdapter[str] = TypeAdapter(Day)


class SeriesError(ValueError):
    """The data cannot be used; each line of the message begins with a place."""


def load(root: Path) -> dict[str, Series]:
    """Read the register of the project at `root`; empty if it has none.

    Raises:
        SeriesError: it is no YAML, an entry breaks the schema, or entries and files
            do not match.
    """
    file = root / FILE
    if not file.exists():
        return {}
    entries, lines = entered(root, FILE, _adapter)
    files = {path.stem for path in (root / FOLDER).glob("*.csv")}
    problems = [
        f"{FILE.as_posix()}:{lines[name]}: {name}: there is no {path(name)}"
        f"{hint(name, files)}; add the file or take the entry out"
        for name in entries
        if name not in files
    ]
    problems += [
        f"{path(name)}:1: has no entry in {FILE.as_posix()}; say there what it measures"
        for name in sorted(files - set(entries))
    ]
    if problems:
        raise SeriesError("\n".join(problems))
    return entries


def rows(root: Path, name: str) -> tuple[dict[str, str], ...]:
    """The rows of the data series `name`, column -> cell.

    Raises:
        SeriesError: there is no such file, or a row does not fit its header.
    """
    file = root / FOLDER / f"{name}.csv"
    if not file.exists():
        files = {found.stem for found in (root / FOLDER).glob("*.csv")}
        raise SeriesError(f"{path(name)}:1: does not exist{hint(name, files)}")
    status = file.stat()
    return _rows(file, name, status.st_mtime_ns, status.st_size)


def path(name: str) -> str:
    """`docs/_data/series/releases.csv`."""
    return f"{FOLDER.as_posix()}/{name}.csv"


def hint(name: str, known: set[str]) -> str:
    """` (did you mean "releases"?)`, or nothing."""
    close = get_close_matches(name, sorted(known), 1)
    return f' (did you mean "{close[0]}"?)' if close else ""


def entered(
    root: Path, file: Path, adapter: TypeAdapter[tuple[P, ...]]
) -> tuple[dict[str, P], dict[str, int]]:
    """The entries of the YAML list `file` by id, and the line of each.

    Raises:
        SeriesError: it is no YAML, an entry breaks the schema, or an id stands twice.
    """
    mtime_ns = (root / file).stat().st_mtime_ns
    entries, lines = _entered(root / file, file.as_posix(), adapter, mtime_ns)
    return entries, lines


@lru_cache(maxsize=8)
def _entered(file: Path, place: str, adapter: TypeAdapter[Any], mtime_ns: int) -> Any:
    text = file.read_text("utf-8")
    try:
        data: Any = yaml.load(
            text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        )
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise SeriesError(f"{place}:{line}: not YAML: {error}") from None
    starts = [n for n, line in enumerate(text.splitlines(), 1) if re.match("- ", line)]
    try:
        entries = adapter.validate_python(data or ())
    except ValidationError as error:
        raise SeriesError("\n".join(_problems(error, data, starts, place))) from None
    ids = [entry.id for entry in entries]
    if twice := [name for name, count in Counter(ids).items() if count > 1]:
        line = starts[max(n for n, name in enumerate(ids) if name == twice[0])]
        raise SeriesError(
            f"{place}:{line}: the id {twice[0]} stands twice; give one another"
        )
    return dict(zip(ids, entries, strict=True)), dict(zip(ids, starts, strict=True))


def _problems(
    error: ValidationError, data: Any, starts: list[int], place: str
) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        where = problem["loc"]
        number = where[0] if where and isinstance(where[0], int) else 0
        line = starts[number] if number < len(starts) else 1
        entry = data[number] if isinstance(data, list) and number < len(data) else None
        name = entry.get("id", "?") if isinstance(entry, dict) else "?"
        field = ".".join(str(part) for part in where[1:])
        message = problem["msg"].removeprefix("Value error, ")
        yield f"{place}:{line}: {name}: {field or 'entry'}: {message}"


@lru_cache(maxsize=64)
def _rows(
    file: Path, name: str, mtime_ns: int, size: int
) -> tuple[dict[str, str], ...]:
    with file.open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle)
        header = reader.fieldnames or []
        if "" in header or len(set(header)) < max(len(header), 1):
            raise SeriesError(f"{path(name)}:1: each column needs a name of its own")
        found = []
        for row in reader:
            place = f"{path(name)}:{reader.line_num}"
            cells = len(row) - (None in row) + len(row.get(None, ()))
            cells -= sum(cell is None for cell in row.values())
            if cells != len(header):
                raise SeriesError(
                    f"{place}: {cells} cells in a row of {len(header)}; "
                    "put quotation marks around a cell that holds a comma"
                )
            if not re.fullmatch(r"-?\d+(\.\d+)?|", row.get("value", "")):
                raise SeriesError(
                    f'{place}: the value "{row["value"]}" is no number; '
                    "write digits alone, or leave it empty"
                )
            try:
                _days.validate_python(row.get("date") or "2000")
            except ValidationError as error:
                fact = f'the date "{row["date"]}" is none'
                remedy = error.errors()[0]["msg"].removeprefix("Value error, ")
                raise SeriesError(f"{place}: {fact}; {remedy}") from None
            found.append(row)
    return tuple(found)
