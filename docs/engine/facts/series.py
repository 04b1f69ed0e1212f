"""The register of the data series, `docs/_data/series.yml`, and the rows they hold."""

import csv
import io
import re
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError, model_validator

from engine.facts import partial_dates
from engine.facts.claims import Source
from engine.facts.partial_dates import Day
from engine.facts.yaml_data import DataError, Part, Text, hint, read

FILE = Path("docs/_data/series.yml")
FOLDER = Path("docs/_data/series")


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
        if partial_dates.first(self.recheck) <= partial_dates.first(self.checked):
            raise ValueError("recheck must be later than checked")
        return self


_adapter = TypeAdapter(tuple[Series, ...])
_days: TypeAdapter[str] = TypeAdapter(Day)


def load(root: Path) -> dict[str, Series]:
    """Read the register of the project at `root`; empty if it has none.

    Raises:
        DataError: it is no YAML, an entry breaks the schema, or entries and files
            do not match.
    """
    found, at = read(root, FILE, _adapter)
    entries = {entry.id: entry for entry in found}
    lines = dict(zip(entries, at, strict=True))
    if not entries:
        return {}
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
        raise DataError("\n".join(problems))
    return entries


def place(root: Path, name: str) -> str:
    """`docs/_data/series.yml:41`, where the entry of the series `name` begins."""
    found, at = read(root, FILE, _adapter)
    line = next(n for entry, n in zip(found, at, strict=True) if entry.id == name)
    return f"{FILE.as_posix()}:{line}"


def rows(root: Path, name: str) -> tuple[dict[str, str], ...]:
    """The rows of the data series `name`, column -> cell.

    Raises:
        DataError: there is no such file, or a row does not fit its header.
    """
    file = root / FOLDER / f"{name}.csv"
    if not file.exists():
        files = {found.stem for found in (root / FOLDER).glob("*.csv")}
        raise DataError(f"{path(name)}:1: does not exist{hint(name, files)}")
    status = file.stat()
    return _rows(file, name, status.st_mtime_ns, status.st_size)


def path(name: str) -> str:
    """`docs/_data/series/releases.csv`."""
    return f"{FOLDER.as_posix()}/{name}.csv"


@lru_cache(maxsize=64)
def _rows(
    file: Path, name: str, mtime_ns: int, size: int
) -> tuple[dict[str, str], ...]:
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError:
        raise DataError(f"{path(name)}:1: is not UTF-8; save it as UTF-8") from None
    with io.StringIO(text, newline="") as handle:
        reader = csv.DictReader(handle)
        header = reader.fieldnames or []
        if "" in header or len(set(header)) < max(len(header), 1):
            raise DataError(f"{path(name)}:1: each column needs a name of its own")
        found = []
        for row in reader:
            place = f"{path(name)}:{reader.line_num}"
            cells = len(row) - (None in row) + len(row.get(None, ()))
            cells -= sum(cell is None for cell in row.values())
            if cells != len(header):
                raise DataError(
                    f"{place}: {cells} cells in a row of {len(header)}; "
                    "put quotation marks around a cell that holds a comma"
                )
            if not re.fullmatch(r"-?\d+(\.\d+)?|", row.get("value", "")):
                raise DataError(
                    f'{place}: the value "{row["value"]}" is no number; '
                    "write digits alone, or leave it empty"
                )
            try:
                _days.validate_python(row.get("date") or "2000")
            except ValidationError as error:
                fact = f'the date "{row["date"]}" is none'
                remedy = error.errors()[0]["msg"].removeprefix("Value error, ")
                raise DataError(f"{place}: {fact}; {remedy}") from None
            found.append(row)
    return tuple(found)
