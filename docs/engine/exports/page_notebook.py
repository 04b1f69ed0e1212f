"""The pieces of a page -> a notebook, each Python program with what it printed.

The programs of a page know nothing of each other, and a notebook runs all of them in
one process: its first cell says what that may change. Written as plain JSON: nbformat
checks each cell anew, which takes longer than all else, so a test has it check all.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

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


def text(pieces: Iterable[Piece], runs: PageRuns) -> str:
    """The page as JSON, in the format of nbformat 4.5."""
    cells = list(_cells(pieces, runs))
    if cells and cells[0]["cell_type"] == "markdown":
        cells[0]["source"] = page_markdown.headed(cells[0]["source"], MIND)
    for number, cell in enumerate(cells, start=1):
        cell["id"] = f"cell-{number}"  # the same in each build
    notebook: dict[str, Any] = {"cells": cells, "metadata": METADATA}
    notebook |= {"nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _cells(pieces: Iterable[Piece], runs: PageRuns) -> Iterator[dict[str, Any]]:
    for piece in pieces:
        if not isinstance(piece, Program):
            yield _prose(piece.text)
        elif piece.block.language == "python":
            yield _code(piece.block, runs)
        else:
            yield _prose("\n\n".join(page_markdown.program(piece.block, runs)))


def _prose(text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code(block: Block, runs: PageRuns) -> dict[str, Any]:
    ran = (record for _, record in runs.records(block) if record)
    return {
        "cell_type": "code",
        "execution_count": None,
        # Jupyter goes on to the next cell.
        "metadata": {"tags": ["raises-exception"]} if block.raises else {},
        "outputs": [out for record in islice(ran, 1) for out in _outputs(record)],
        "source": block.code.rstrip("\n"),
    }


def _outputs(record: Record) -> Iterator[dict[str, Any]]:
    if record.stdout:
        out = without_escapes(record.stdout)
        yield {"output_type": "stream", "name": "stdout", "text": out}
    for figure in record.figures:
        data = {"image/svg+xml": figure.svg, "text/plain": figure.alt}
        yield {"output_type": "display_data", "data": data, "metadata": {}}
    if record.failure:
        yield {
            "output_type": "error",
            "ename": record.failure.types[0],
            "evalue": record.failure.message,
            "traceback": without_escapes(record.stderr).splitlines(),
        }
