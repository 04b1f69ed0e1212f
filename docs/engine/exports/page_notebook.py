"""The pieces of a page -> a notebook, each Python program with what it printed.

The programs of a page know nothing of each other, and a notebook runs all of them in
one process: its first cell says what that may change.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import nbformat
from nbformat import v4

from engine.exports import page_markdown
from engine.exports.pieces import Piece, Program
from engine.pages.blocks import Block
from engine.rendering.page_runs import PageRuns
from engine.runs.output_text import without_escapes
from engine.runs.records import Record

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
MIND = (
    "Each code cell of this notebook is a complete program, which the site ran in a "
    "process of its own; what it printed there stands under it. Run one cell at a "
    "time. If a result is not the same, restart the kernel: a cell before it may have "
    "set a seed, a default or a device."
)


def text(pieces: Iterable[Piece], runs: PageRuns, about: str = "") -> str:
    """The page as JSON, in the format of nbformat 4.5.

    Raises:
        nbformat.ValidationError: the notebook is none that Jupyter opens.
    """
    notebook = v4.new_notebook(metadata=METADATA)
    cells = list(_cells(pieces, runs))
    first = cells[0].source if cells and cells[0].cell_type == "markdown" else ""
    if first:
        title, _, rest = page_markdown.headed(first, about).partition("\n")
        cells[0].source = f"{title}\n\n*{MIND}*\n{rest}"
    for number, cell in enumerate(cells, start=1):
        cell.id = f"cell-{number}"  # the same in each build
    notebook.cells = cells
    nbformat.validate(notebook)
    return str(nbformat.writes(notebook))


def _cells(pieces: Iterable[Piece], runs: PageRuns) -> Iterator[Any]:
    for piece in pieces:
        if not isinstance(piece, Program):
            yield v4.new_markdown_cell(piece.text)
        elif piece.block.language == "python":
            yield _code(piece.block, runs)
        else:
            shown = page_markdown.program(piece.block, runs)
            yield v4.new_markdown_cell("\n\n".join(shown))


def _code(block: Block, runs: PageRuns) -> Any:
    ran = (record for _, record in runs.records(block) if record)
    outputs = [out for record in islice(ran, 1) for out in _outputs(record)]
    cell = v4.new_code_cell(block.code.rstrip("\n"), outputs=outputs)
    if block.raises:  # Jupyter goes on to the next cell
        cell.metadata["tags"] = ["raises-exception"]
    return cell


def _outputs(record: Record) -> Iterator[Any]:
    if record.stdout:
        out = without_escapes(record.stdout)
        yield v4.new_output("stream", name="stdout", text=out)
    for figure in record.figures:
        data = {"image/svg+xml": figure.svg, "text/plain": figure.alt}
        yield v4.new_output("display_data", data=data)
    if record.failure:
        yield v4.new_output(
            "error",
            ename=record.failure.types[0],
            evalue=record.failure.message,
            traceback=without_escapes(record.stderr).splitlines(),
        )
