"""Rules of the ledger's figures: each is what the series says, or comes out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import partial
from pathlib import Path

from engine.facts import arithmetic, claims, series
from engine.facts.figures import Figure, SeriesRow
from engine.facts.number_forms import SCALES
from engine.facts.suggestions import question
from engine.problems import Problem


def is_what_its_row_says(root: Path) -> Iterator[Problem]:
    """A figure with a `row` is a cell of the one row of the series that it names."""
    known = {name: series.rows(root, name) for name in series.load(root)}
    for name, figure, place in _figures(root, "row"):
        if figure.row is not None and (wrong := _row(known, figure, figure.row)):
            fact, remedy = wrong
            yield Problem(place(), f"{name}: {fact}", remedy)


def comes_out(root: Path) -> Iterator[Problem]:
    """A figure that is `computed` has the value that its sum gives."""
    for name, figure, place in _figures(root, "computed"):
        if figure.computed is None:
            continue
        try:
            result = arithmetic.value(figure.computed)
        except ValueError:
            fact = f'{name}: "{figure.computed}" cannot be worked out'
            yield Problem(place(), fact, "write numbers with + - * / and brackets")
            continue
        places = len(str(figure.value).partition(".")[2])
        if isinstance(figure.value, str) or (
            abs(result - figure.value) > 0.5 * 10**-places + 1e-9
        ):
            fact = f"{name}: {figure.computed} is {result:.10g}, not {figure.value}"
            yield Problem(place(), fact, "correct the value or the sum")


def _figures(root: Path, key: str) -> Iterator[tuple[str, Figure, Callable[[], str]]]:
    """Each figure that has `key`: id of its entry, figure, what gives the line."""
    ledger = claims.load(root)
    for entry in ledger:
        for number, figure in enumerate(entry.figures):
            if getattr(figure, key) is not None:
                keys = ("figures", number, key)
                yield entry.id, figure, partial(ledger.place, entry, *keys)


def _row(
    known: Mapping[str, Sequence[dict[str, str]]], figure: Figure, row: SeriesRow
) -> tuple[str, str] | None:
    """What is wrong with the row that `figure` names, and what to do.

    Args:
        known: id of a series -> its rows.
    """
    if row.file not in known:
        near = question(row.file, known)
        return (
            f'there is no series "{row.file}"',
            near or f"there are: {', '.join(known)}",
        )
    path, rows = series.path(row.file), known[row.file]
    for column in row.where:
        if column not in rows[0]:
            return f'{path} has no column "{column}"', f"it has: {', '.join(rows[0])}"
    where = [(column, str(cell)) for column, cell in row.where.items()]
    found = [cells for cells in rows if all(cells[c] == cell for c, cell in where)]
    if not found:
        return f"no row of {path} is like this", "correct what stands after where"
    if len(found) > 1:
        return f"{len(found)} rows of {path} are like this", "name more columns"
    cells = [cell for cell in found[0].values() if cell]
    if str(figure.value) in cells or any(_is(figure, cell) for cell in cells):
        return None
    says = f"it says: {', '.join(cells)}"
    return f"{figure} does not stand in this row of {path}", says


def _is(figure: Figure, cell: str) -> bool:
    """Whether `figure` is what the cell of a series says, in its unit and rounded."""
    try:
        there, here = Decimal(cell), Decimal(str(figure.value))
    except InvalidOperation:
        return False
    exponent = here.as_tuple().exponent
    if not isinstance(exponent, int):  # not a number, or infinite
        return False
    scale = SCALES.get(figure.unit.split()[0], 0)
    step = Decimal(1).scaleb(exponent)
    return there.scaleb(-scale).quantize(step, ROUND_HALF_UP) == here
