"""A lab, executed -> Markdown; a notebook it is already."""

import json
from collections.abc import Iterator
from typing import Any

from engine.exports import page_markdown
from engine.pages.blocks import Block
from engine.rendering import notebooks
from engine.rendering.page_runs import PageRuns


def notebook(block: Block, runs: PageRuns) -> str:
    """The executed notebook, as JSON."""
    device = runs.records(block)[0][0]
    return notebooks.content(block, device, runs.settings)


def text(notebook: str, about: str = "") -> str:
    """`notebook` as Markdown, each cell with what it printed."""
    parts = [part for cell in json.loads(notebook)["cells"] for part in _cell(cell)]
    return page_markdown.headed("\n\n".join(parts), about) + "\n"


def _cell(cell: dict[str, Any]) -> Iterator[str]:
    source = "".join(cell["source"]).strip("\n")
    if cell["cell_type"] == "markdown":
        yield source
    elif source:
        yield page_markdown.fence(source, "python")
        for output in cell["outputs"]:
            data = output.get("data") or {}
            said = "".join(output.get("text") or data.get("text/plain") or "")
            if said.strip():
                yield page_markdown.fence(said, "text")
