"""`{{ rows("equality/layers.py", "layers") }}` -> the table that a program printed."""

import re

from markupsafe import Markup

from engine import frameworks
from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering import (
    calls,
    captions,
    program_tables,
    programs,
    table_markup,
    tables,
)
from engine.rendering.addresses import Links
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns
from engine.rendering.tables import FaultsFound, Table
from engine.runs.records import Record

KEYWORDS = ("columns", "on")
FORM = '{{ rows("folder/file.py", "table") }}'


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The table that `asked` names: programs first, the table's name last.

    Args:
        asked: `on="column"` joins several programs' tables side by side, otherwise
            they stand below each other; `columns="name=Heading; name"` chooses.
        runs: of the page; those of the table are added to them.
        place: `page:line` of the call, for messages.

    Raises:
        ProblemsFound: all that is wrong with it.
    """
    names, table_name = _arguments(asked, place)
    found = program_tables.printed(names, table_name, runs, place)
    try:
        table, headings = _joined(asked, [read for *_, read in found])
    except FaultsFound as error:
        raise ProblemsFound(
            *(program_tables.problem(fault, runs, place) for fault in error.faults)
        ) from None
    runs.shows(block for block, *_ in found)
    ran = [(block, record) for block, record, _ in found]
    return _html(table, headings, table_name, ran, runs.links)


def _arguments(asked: Call, place: str) -> tuple[list[str], str]:
    """(programs, the table's name)."""
    *first, table_name = asked.arguments or ("",)
    names = [name for argument in first for name in argument.split()]
    if unknown := [name for name in asked.where if name not in KEYWORDS]:
        fact = f'rows(…) has no keyword "{unknown[0]}"'
        raise ProblemsFound(Problem(place, fact, f"there are: {', '.join(KEYWORDS)}"))
    if not names or table_name.endswith((".py", ".sh")):
        raise ProblemsFound(Problem(place, "no table is named", f"write {FORM}"))
    return names, table_name


def _joined(asked: Call, read: list[Table]) -> tuple[Table, list[str]]:
    """The one table, and its headings."""
    if key := asked.where.get("on"):
        table = tables.beside(read, key, _labels([t.program for t in read]))
    else:
        table = tables.stacked(read)
    wanted = calls.columns(asked.where.get("columns", ""))
    if not wanted:
        return table, list(table.columns)
    table = tables.chosen(table, [name for name, _ in wanted])
    return table, [heading for _, heading in wanted]


def _labels(names: list[str]) -> list[str]:
    """What tells the programs apart: the framework, if each has another."""
    parts = [programs.name_parts(name) for name in names]
    labels = [", ".join(frameworks.NAMES[f] for f in used) for _, used in parts]
    return labels if len({*labels, ""}) == len(names) + 1 else names


def _html(
    table: Table,
    headings: list[str],
    name: str,
    found: list[tuple[Block, Record]],
    links: Links,
) -> Markup:
    file = re.sub(r"[^\w-]+", "_", name)
    return table_markup.table(
        headings,
        [table_markup.row(row) for row in table.rows],
        captions.printed_by(found, links),
        [table_markup.as_csv(file, headings, table.rows)],
    )
