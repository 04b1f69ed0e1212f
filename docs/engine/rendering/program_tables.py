"""Tables that programs printed, found by the programs' names: the runs and the rows."""

from collections.abc import Iterable

from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering import programs, tables
from engine.rendering.page_runs import PageRuns
from engine.rendering.tables import Fault, FaultsFound, Table
from engine.runs.records import Record


def printed(
    names: Iterable[str], table: str, runs: PageRuns, place: str
) -> list[tuple[Block, Record, Table]]:
    """What each of the snippets `names` printed as `table`, each once.

    Args:
        names: paths below `snippets/`.
        table: the name after `table:`.
        runs: of the page that shows it.
        place: `page:line` of the call, for messages.

    Raises:
        ProblemsFound: programs that are not there, have not run, or printed no such
            table.
    """
    shown = programs.by_snippet(runs.pages)
    found, problems = [], []
    for name in dict.fromkeys(names):
        try:
            block, record = programs.ran(name, shown, runs)
            found.append((block, record, tables.read(record.stdout, table, name)))
        except FaultsFound as error:
            problems += [problem(fault, runs, place) for fault in error.faults]
        except ValueError as error:
            problems.append(Problem(place, str(error)))
    if problems:
        raise ProblemsFound(*problems)
    return found


def problem(fault: Fault, runs: PageRuns, place: str) -> Problem:
    """`fault` with its place: the call, and the line that prints if it can be told."""
    block = programs.by_snippet(runs.pages)[fault.program]
    line = _printing(block.code, fault.line) if fault.line else ""
    return Problem(
        f"{place} · snippets/{fault.program}{line}", fault.fact, fault.remedy
    )


def _printing(code: str, line: str) -> str:
    """`:line` of `code` that holds what it printed as `line`, if one does."""
    for number, text in enumerate(code.splitlines(), start=1):
        if line in text:
            return f":{number}"
    return ""
