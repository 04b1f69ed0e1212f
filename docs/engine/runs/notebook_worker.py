"""Execute a lab, a `py:percent` script, as a notebook.

Run as `python -m engine.runs.notebook_worker FILE REPORT` it is the process of one lab.
"""

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

from engine.runs.output_text import without_start_up
from engine.runs.worker import NOTEBOOK, REPORT

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def main(file: Path, report: Path) -> int:
    """Execute the lab in `file` and write notebook and report into folder `report`."""
    import jupytext
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, DeadKernelError

    text = file.read_text("utf-8")
    cells = jupytext.reads(text, fmt="py:percent")
    for number, cell in enumerate(cells.cells):
        cell.id = f"cell-{number}"  # else random, and the file never the same twice
    # The kernel's own backend, which puts figures into the notebook.
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    client = NotebookClient(
        cells,
        timeout=None,  # the supervisor's limit holds
        extra_arguments=["--InlineBackend.figure_formats={'svg'}"],
        kernel_name="python3",
        resources={"metadata": {"path": str(file.parent)}},
        record_timing=False,
    )
    failure = None
    try:
        client.execute()
    except CellExecutionError as error:
        line = _line(text, cells.cells)
        said = error.evalue.partition("\n")[0]
        message = f"{error.ename}: {said}" if said else error.ename
        failure = {"types": [error.ename], "message": message, "line": line}
        print("\n".join(ANSI.sub("", str(error)).splitlines()), file=sys.stderr)
    except DeadKernelError as error:
        failure = {"types": ["exit"], "message": f"the kernel died: {error}", "line": 0}
    for cell in cells.cells:
        if "outputs" in cell:
            cell.outputs = [o for o in cell.outputs if _said_something(o)]
    (report / NOTEBOOK).write_text(jupytext.writes(cells, fmt="ipynb"), "utf-8")
    summary: dict[str, Any] = {"failure": failure, "figures": [], "inputs": []}
    (report / REPORT).write_text(json.dumps(summary), "utf-8")
    return 1 if failure else 0


def _said_something(output: Any) -> bool:
    """Strip start-up messages from a cell's output; whether anything is left."""
    if output.get("name") == "stderr":
        output.text = without_start_up(output.text)
    return bool(output.get("text", True))


def _line(text: str, cells: list[dict]) -> int:  # type: ignore[type-arg]
    """The line of the script at which the failing cell failed, from 1."""
    starts = [n for n, t in enumerate(text.splitlines(), 1) if t.startswith("# %%")]
    for start, cell in zip(starts, cells, strict=False):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                trace = ANSI.sub("", "\n".join(output.traceback))
                inside = re.findall(r"Cell In\[\d+\], line (\d+)", trace)
                return start + int(inside[-1] if inside else 1)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
