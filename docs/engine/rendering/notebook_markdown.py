"""A lab's executed notebook -> Markdown, where mkdocs-jupyter does not show it.

Its prose is Markdown like that of any page. Its code and outputs are HTML: they were
run as one notebook, cell after cell, and are no programs to be run alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from engine.rendering import markup
from engine.runs.records import Figure, Record


def lines(
    notebook: dict[str, Any],
    record: Record | None,
    highlight: Callable[[str], str],
    keep: Callable[[str], str],
) -> Iterator[str]:
    """The lines of `notebook`, in the format of nbformat 4.

    Args:
        notebook: what is in the file.
        record: of its run; None if it was not run.
        highlight: Python -> HTML.
        keep: HTML -> what stands for it in Markdown.
    """
    figures = 0
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            yield from ["", *source.split("\n"), ""]
        elif cell["cell_type"] == "code" and source.strip():
            shown = ""
            for output in cell["outputs"]:
                figures += any(kind.startswith("image/") for kind in _data(output))
                if record:
                    shown += _output(output, record, f"Figure {figures} of this lab")
            inner = f'<div class="lab-output">{shown}</div>' if shown else ""
            yield from [
                "",
                keep(f'<div class="block">{highlight(source)}{inner}</div>'),
            ]
            yield ""


def _output(output: dict[str, Any], record: Record, alt: str) -> str:
    """The HTML of one output; HTML that the lab made is not interpreted."""
    empty = replace(record, stdout="", stderr="", figures=(), failure=None)
    data = _data(output)
    if output["output_type"] == "stream":
        text = "".join(output["text"])
        if output["name"] == "stderr":
            return markup.output(replace(empty, stderr=text))
        return markup.output(replace(empty, stdout=text))
    if svg := data.get("image/svg+xml"):
        return markup.output(replace(empty, figures=(Figure("".join(svg), alt),)))
    if png := data.get("image/png"):
        source = f"data:image/png;base64,{''.join(png).strip()}"
        image = Markup('<img alt="{}" src="{}">').format(alt, source)
        return Markup('<figure class="run-figure">{}</figure>').format(image)
    return markup.output(replace(empty, stdout="".join(data.get("text/plain", ""))))


def _data(output: dict[str, Any]) -> dict[str, Any]:
    """Media type -> content; none of a stream."""
    return output.get("data") or {}
