"""What a snippet printed as `name: value`, for a page that quotes it."""

from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering.page_runs import PageRuns
from engine.runs import records
from engine.runs.records import Record


def find(runs: PageRuns, snippet: str, name: str) -> tuple[str, Block, Record]:
    """The value `name` of `snippet`, its block and the record of the run.

    Raises:
        ProblemsFound: it has not been run, or printed no such line.
    """
    block = runs.block_of(snippet)
    for _, record in runs.in_any_environment(block):
        if record is not None:
            values = records.values(record)
            if name in values:
                return values[name], block, record
            have = ", ".join(sorted(values)) or "none"
            fact = f'{snippet} printed no line "{name}: …"'
            raise ProblemsFound(Problem("", fact, f"it has: {have}"))
    fact = f"{snippet} has not been run"
    raise ProblemsFound(Problem("", fact, "embed it in a page"))
