"""The register of the data series, `docs/_data/series.yml`, and the rows they hold."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field

from engine.facts import csv_data, partial_dates
from engine.facts.claims import Source
from engine.facts.data_models import Address, Part, Text
from engine.facts.partial_dates import Day
from engine.facts.suggestions import question
from engine.facts.yaml_data import DataFile, read
from engine.problems import Problem, ProblemsFound

FILE = Path("docs/_data/series.yml")
FOLDER = Path("docs/_data/series")


class Licence(Part):
    """On what terms the data may be used and passed on.

    Attributes:
        name: as its authors write it, such as `CC BY-SA 4.0`.
        url: address of its text.
        of: what of the series is under it, if that is not all.
    """

    name: Text
    url: Address
    of: Text | None = None


class Series(Part):
    """What one data series is, says and does not say.

    Attributes:
        id: name of its file below `docs/_data/series`, without `.csv`.
        title: what a reader calls it.
        measures: what one value is.
        caution: what it does not say.
        sources: where the data were read.
        how: how it was made.
        checked: the day we last checked it.
        recheck: the day by which it is to be checked again.
        licence: of the data it is taken from, where there is one; shown wherever they
            are.
    """

    id: Text
    title: Text
    measures: Text
    caution: Text
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    how: Text
    checked: Day
    recheck: Day
    licence: Licence | None = None


def load(root: Path) -> dict[str, Series]:
    """Read the register of the project at `root`; empty if it has none.

    Raises:
        ProblemsFound: it is no YAML, an entry breaks the schema, or entries and files
            do not match.
    """
    file = _register(root)
    entries = {entry.id: entry for entry in file.entries}
    if not entries:
        return {}
    files = {path.stem for path in (root / FOLDER).glob("*.csv")}
    problems = [
        Problem(
            file.place((number, "id")),
            f"{entry.id}: there is no {path(entry.id)}",
            question(entry.id, files) or "add the file, or take the entry out",
        )
        for number, entry in enumerate(file.entries)
        if entry.id not in files
    ]
    problems += [
        Problem(
            f"{path(name)}:1",
            f"has no entry in {FILE.as_posix()}",
            "say there what it measures",
        )
        for name in sorted(files - set(entries))
    ]
    if problems:
        raise ProblemsFound(*problems)
    return entries


def place(root: Path, name: str, *keys: str | int) -> str:
    """`docs/_data/series.yml:41`: the line of the series `name`, or of a key in it."""
    file = _register(root)
    number = [entry.id for entry in file.entries].index(name)
    return file.place((number, *keys))


def _register(root: Path) -> DataFile[Series]:
    return read(root, FILE, Series)


def path(name: str) -> str:
    """`docs/_data/series/releases.csv`."""
    return f"{FOLDER.as_posix()}/{name}.csv"


def rows(root: Path, name: str) -> tuple[dict[str, str], ...]:
    """The rows of the data series `name`, column -> cell.

    Raises:
        ProblemsFound: there is no such file, it has no rows, or some do not fit.
    """
    file = FOLDER / f"{name}.csv"
    if not (root / file).is_file():
        known = {found.stem for found in (root / FOLDER).glob("*.csv")}
        problem = Problem(f"{path(name)}:1", "does not exist", question(name, known))
        raise ProblemsFound(problem)
    return tuple(line.cells for line in csv_data.read(root, file, _wrong))


def _wrong(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Fact and remedy of each cell of `row` that is not what its column holds."""
    if not re.fullmatch(r"-?\d+(\.\d+)?|", row.get("value", "")):
        fact = f'the value "{row["value"]}" is no number'
        yield fact, "write digits alone, or leave it empty"
    try:
        partial_dates.check(row.get("date") or "2000")
    except ValueError as error:
        yield f'the date "{row["date"]}" is none', f"write {error}"
