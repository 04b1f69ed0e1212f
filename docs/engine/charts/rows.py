"""What a chart draws, as rows made from its data series, and its table."""

import calendar
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import singledispatch
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from engine.charts.options import Dots, Events, Lines, Panels, Releases
from engine.facts import partial_dates
from engine.facts.claims import Event

Row = dict[str, Any]
Cells = Mapping[str, str]  # column -> cell, as a series has it
# Framework, as series write it -> its name; another is written as it is.
NAMES = {
    "pytorch": "PyTorch",
    "tensorflow": "TensorFlow",
    "tensorflow_or_keras": "TensorFlow or Keras",
    "keras": "Keras",
    "jax": "JAX",
    "transformers": "Hugging Face",
}
YEAR = 1.01  # years; points further apart have a gap between them, which no line joins


def when(day: str) -> float:
    """`day` as a year with decimals; the middle of a month or year known no better."""
    year, *rest = (int(part) for part in day.split("-"))
    if not rest:
        return year + 0.5
    length = calendar.monthrange(year, rest[0])[1]
    day_of_month = rest[1] if len(rest) > 1 else (length + 1) / 2
    before = (date(year, rest[0], 1) - date(year, 1, 1)).days
    whole = 366 if calendar.isleap(year) else 365
    return round(year + (before + day_of_month - 0.5) / whole, 4)


@singledispatch
def make(options: Any, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """The rows to draw, from those `found` in the chart's series.

    Args:
        options: what the chart asks for; its type is the kind of the chart.
        events: what a chart of events draws beside milestones.

    Raises:
        KeyError: a series lacks a column.
        ValueError: a series lacks what the options name, or a cell is no good.
    """
    raise TypeError(options)


@make.register
def _(options: Lines, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """By framework, then time; rows of one `part` are joined by a line."""
    made = []
    for name, cells in _chosen(found, options.frameworks, {}).items():
        rows = []
        for cell in cells:
            day = cell.get("date") or cell["year"]
            if not re.match(r"\d{4}", day) or day < options.since:
                continue
            # A year's count is drawn at the year's tick, not in its middle.
            row: Row = {"framework": name, "date": partial_dates.words(day)}
            row["x"] = float(day) if len(day) == 4 else when(day)
            row["value"] = float(cell["value"])
            if options.rate:
                row["all"] = float(cell[options.rate.of])
                row["value"] *= options.rate.per / row["all"]
            rows.append(row | {"part": 0})
        rows.sort(key=lambda row: row["x"])
        at = [when(one.date) for one in options.breaks]
        for before, row in pairwise(rows):
            apart = row["x"] - before["x"] > YEAR
            apart |= any(before["x"] < x <= row["x"] for x in at)
            row["part"] = before["part"] + apart
        made += rows
    return made


@make.register
def _(options: Dots, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """By group as the series have them, then framework as the options have them."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for name, cells in _chosen(found, options.frameworks, options.where).items():
        for cell in cells:
            group = options.heading.format_map(cell), options.note.format_map(cell)
            qualifier = cell.get("qualifier", "")
            row = {
                **cell,
                "group": group[0],
                "note": group[1],
                "framework": name,
                "value": float(cell["value"]),
                "shown": f"{qualifier} {cell['value']}{options.unit}".strip(),
                "qualifier": qualifier,
                "source": urlsplit(cell["source_url"]).netloc.removeprefix("www."),
            }
            groups.setdefault(group, []).append(row)
    order = [
        (options.heading.format_map(cell), options.note.format_map(cell))
        for cell in found
    ]
    return [row for group in sorted(groups, key=order.index) for row in groups[group]]


@make.register
def _(options: Panels, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """By panel as the options have them, then year."""
    made = []
    for name in [name for names in options.rows.values() for name in names]:
        mine = [cell for cell in found if cell[options.panel] == name]
        values = _where(mine, options.where)
        if not values:
            raise ValueError(f'no such row in the panel "{name}"')
        for cell in sorted(values, key=lambda cell: cell["year"]):
            same = [other for other in mine if other["year"] == cell["year"]]
            row: Row = {**cell, "panel": name, "x": int(cell["year"])}
            for count, at in options.counts.items():
                found_in = cell if isinstance(at, str) else _where(same, at)[0]
                row[count] = float(found_in[at if isinstance(at, str) else "value"])
            row["framework"] = NAMES.get(cell["framework"], cell["framework"])
            row["size"] = sum(row[count] for count in options.size)
            row["shown"] = f"{cell['value']}{options.unit}"
            row["rounded"] = f"{float(cell['value']):.0f}{options.unit}"
            made.append(row | {"value": float(cell["value"])})
    return made


@make.register
def _(options: Releases, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """One row a minor version: its first release that is known."""
    made = []
    for name, cells in _chosen(found, options.frameworks, {}).items():
        first: dict[tuple[int, int], tuple[int, Cells]] = {}
        for cell in cells:
            if version := re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", cell["version"]):
                major, minor, patch = (int(part) for part in version.groups())
                if (major, minor) not in first or patch < first[major, minor][0]:
                    first[major, minor] = patch, cell
        for (major, minor), (_, cell) in first.items():
            row: Row = {"framework": name, "x": when(cell["date"])}
            row |= {"version": cell["version"], "label": f"{major}.{minor}"}
            row |= {"major": minor == 0, "date": partial_dates.words(cell["date"])}
            made.append(row | {"known": cell["date_precision"]})
    order = list(dict.fromkeys(row["framework"] for row in made))
    return sorted(made, key=lambda row: (order.index(row["framework"]), row["x"]))


@make.register
def _(options: Events, found: Sequence[Cells], events: Sequence[Event]) -> list[Row]:
    """One numbered row an event, and a milestone of which no event tells."""
    made: list[Row] = [event.model_dump() for event in events]
    told = {(row["framework"], row["date"][:7]) for row in made}
    for cell in found:
        name = NAMES.get(cell["framework"], cell["framework"])
        if cell["milestone"] and (name, cell["date"][:7]) not in told:
            row = {"date": cell["date"], "framework": name, "kind": "release"}
            made.append(row | {"text": cell["milestone"]})
    made.sort(key=lambda row: (when(row["date"]), row["framework"], row["text"]))
    for number, event in enumerate(made, 1):
        event |= {"number": str(number), "x": when(event["date"])}
        event["date"] = partial_dates.words(event["date"])
    return made


def table(options: Any, rows: Sequence[Row]) -> list[dict[str, str]]:
    """The rows as a reader sees them; `–` where the source has no value."""
    if isinstance(options, Lines):
        return _pivot(options, rows)
    return [{key: _cell(value) for key, value in row.items()} for row in rows]


def _pivot(options: Lines, rows: Sequence[Row]) -> list[dict[str, str]]:
    """A line a date, a column a framework."""
    columns = {NAMES.get(name, name): name for name in options.frameworks}
    lines: dict[str, dict[str, str]] = {}
    for row in sorted(rows, key=lambda row: row["x"]):
        blank = {"date": row["date"], **dict.fromkeys(options.frameworks, "–")}
        line = lines.setdefault(row["date"], blank)
        line[columns[row["framework"]]] = format(row["value"], options.cells)
        if "all" in row:
            line["all"] = _cell(row["all"])
    return list(lines.values())


def _cell(value: Any) -> str:
    return f"{value:,.0f}" if isinstance(value, float) else str(value)


def _where(found: Iterable[Cells], where: Mapping[str, str]) -> list[Cells]:
    return [cell for cell in found if all(cell[key] == where[key] for key in where)]


def _chosen(
    found: Iterable[Cells], frameworks: Sequence[str], where: Mapping[str, str]
) -> dict[str, list[Cells]]:
    """Name of each of `frameworks` -> its rows; those without a value are left out."""
    rows = [cell for cell in _where(found, where) if cell.get("value", "-")]
    there = dict.fromkeys(cell["framework"] for cell in rows)
    for name in frameworks if there else ():
        if name not in there:
            raise ValueError(f'no framework "{name}"; there are: {", ".join(there)}')
    return {
        NAMES.get(name, name): [cell for cell in rows if cell["framework"] == name]
        for name in frameworks
    }
