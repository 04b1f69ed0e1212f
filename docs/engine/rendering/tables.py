"""Tables that programs print -> one table: found in their output, checked, joined.

A program prints a line `table: NAME`, a line of headings and its rows, as CSV. A blank
line, the next table or the end closes it. Knows no HTML.
"""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

START = re.compile(r"table: *(.+?) *$")


@dataclass(frozen=True)
class Table:
    """Rows under headings.

    Attributes:
        program: path below `snippets/` of the program that printed it.
        columns: its headings.
        rows: a cell for each column; empty where a joined table has none.
        lines: the line of output each row was printed as.
    """

    program: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Fault:
    """What is wrong with a table.

    Attributes:
        program: path below `snippets/`.
        fact: what is wrong.
        remedy: what to do.
        line: the line of output it is about, or nothing.
    """

    program: str
    fact: str
    remedy: str
    line: str = ""


class FaultsFound(ValueError):
    """There is no table to show until these are mended."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(fault.fact for fault in faults))
        self.faults = faults


def printed(stdout: str) -> dict[str, list[list[str]]]:
    """Name -> each table of that name in `stdout`, as its lines."""
    out: dict[str, list[list[str]]] = {}
    lines: list[str] | None = None
    for line in stdout.splitlines():
        if start := START.match(line):
            lines = []
            out.setdefault(start[1], []).append(lines)
        elif not line.strip():
            lines = None
        elif lines is not None:
            lines.append(line)
    return out


def read(stdout: str, name: str, program: str) -> Table:
    """The table `name` that `program` printed.

    Raises:
        FaultsFound: it printed none or several, or a row does not fit the headings.
    """
    found = printed(stdout)
    start = f"table: {name}"
    if name not in found:
        have = ", ".join(f'"{other}"' for other in found) or "none"
        fact = f'printed no table "{name}"; it has: {have}'
        raise FaultsFound(Fault(program, fact, f"print it after a line `{start}`"))
    if len(found[name]) > 1:
        fact = f'printed {len(found[name])} tables "{name}"'
        raise FaultsFound(Fault(program, fact, "give each its own name", start))
    lines = found[name][0]
    if len(lines) < 2:
        fact = f'table "{name}" has no rows'
        remedy = "print a line of headings and a line for each row, as CSV"
        raise FaultsFound(Fault(program, fact, remedy, start))
    headings, *rows = [
        tuple(cell.strip() for cell in cells)
        for cells in csv.reader(lines, skipinitialspace=True)
    ]
    faults = [
        Fault(
            program, f'table "{name}" has two columns "{column}"', "rename one", start
        )
        for column, count in Counter(headings).items()
        if count > 1
    ]
    for line, row in zip(lines[1:], rows, strict=True):
        if len(row) != len(headings):
            have = f"{len(row)} cell{'s' if len(row) != 1 else ''}"
            fact = (
                f'row {line!r} of table "{name}" has {have} for {len(headings)} columns'
            )
            remedy = "print one for each, or a blank line after the table"
            faults.append(Fault(program, fact, remedy, line))
    if faults:
        raise FaultsFound(*faults)
    return Table(program, headings, tuple(rows), tuple(lines[1:]))


def stacked(tables: Sequence[Table]) -> Table:
    """`tables` below each other; all must have the columns of the first.

    Raises:
        FaultsFound: one has others.
    """
    first = tables[0]
    faults = []
    rows = list(first.rows)
    for table in tables[1:]:
        for here, there in ((table, first), (first, table)):
            if missing := [c for c in there.columns if c not in here.columns]:
                column = f"column {_quoted(missing)}"
                fact = f"its table has no {column}, which {there.program} has"
                remedy = 'print it, or join side by side on a column: on="…"'
                faults.append(Fault(here.program, fact, remedy))
        if set(table.columns) == set(first.columns):
            order = [table.columns.index(column) for column in first.columns]
            rows += [tuple(row[at] for at in order) for row in table.rows]
    if faults:
        raise FaultsFound(*faults)
    return Table(first.program, first.columns, tuple(rows))


def beside(tables: Sequence[Table], key: str, labels: Sequence[str]) -> Table:
    """`tables` side by side: rows of equal value in column `key` become one.

    A column that several tables have is named with the label of its table in brackets:
    `loss (pytorch)`. A cell that a table lacks is empty.

    Raises:
        FaultsFound: a table lacks the column, or has a value in it twice.
    """
    if faults := [fault for table in tables for fault in _unfit(table, key)]:
        raise FaultsFound(*faults)
    counts = Counter(column for table in tables for column in table.columns)
    names = [key]
    keys = dict.fromkeys(
        row[table.columns.index(key)] for table in tables for row in table.rows
    )
    cells: dict[str, list[str]] = {value: [value] for value in keys}
    for table, label in zip(tables, labels, strict=True):
        at = table.columns.index(key)
        others = [n for n in range(len(table.columns)) if n != at]
        for n in others:
            column = table.columns[n]
            names.append(f"{column} ({label})" if counts[column] > 1 else column)
        known = {row[at]: row for row in table.rows}
        for value, out in cells.items():
            row = known.get(value)
            out += [row[n] if row else "" for n in others]
    return Table(tables[0].program, tuple(names), tuple(map(tuple, cells.values())))


def chosen(table: Table, columns: Sequence[str]) -> Table:
    """`table` with only `columns`, in their order.

    Raises:
        FaultsFound: it has no such column.
    """
    if missing := [column for column in columns if column not in table.columns]:
        fact = f"its table has no column {_quoted(missing)}"
        remedy = f"there are: {', '.join(table.columns)}"
        raise FaultsFound(Fault(table.program, fact, remedy))
    order = [table.columns.index(column) for column in columns]
    rows = tuple(tuple(row[at] for at in order) for row in table.rows)
    return Table(table.program, tuple(columns), rows)


def _unfit(table: Table, key: str) -> list[Fault]:
    if key not in table.columns:
        remedy = f"print it, or join on one of: {', '.join(table.columns)}"
        return [Fault(table.program, f'its table has no column "{key}"', remedy)]
    at = table.columns.index(key)
    counts = Counter(row[at] for row in table.rows)
    last = {row[at]: line for row, line in zip(table.rows, table.lines, strict=True)}
    return [
        Fault(
            table.program,
            f'{count} rows of its table have "{value}" in column "{key}"',
            "print one, or join on another column",
            last[value],
        )
        for value, count in counts.items()
        if count > 1
    ]


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
