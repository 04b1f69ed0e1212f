"""Execute a lab, a `py:percent` script, as a notebook.

Run as `python -m engine.runs.notebook_worker FILE REPORT` it is the process of one lab.
"""

import json
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

from engine.runs import stack_dump
from engine.runs.output_text import without_escapes, without_start_up
from engine.runs.worker import NOTEBOOK, REPORT, STACK

CELL = "cell.txt"  # in the report: the line at which the running cell starts
CELL_FILE = r"[^\"]*ipykernel_\d+[^\"]*"  # as the kernel names the code of a cell
# How Jupyter's kernel is told to write where it is, as a block's own process does.
INSTALL = "__import__('engine.runs.stack_dump', fromlist=['install']).install({!r})"


def main(file: Path, report: Path) -> int:
    """Execute the lab in `file` and write notebook and report into folder `report`."""
    # Not imported with this module: the build, which imports it, needs neither.
    import jupytext
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, DeadKernelError

    text = file.read_text("utf-8")
    cells = jupytext.reads(text, fmt="py:percent")
    for number, cell in enumerate(cells.cells):
        cell.id = f"cell-{number}"  # else random, and the file never the same twice
    starts = [n for n, t in enumerate(text.splitlines(), 1) if t.startswith("# %%")]

    def note(cell: Any, cell_index: int) -> None:
        """Note which cell runs, for whoever asks where the lab is."""
        if cell_index < len(starts):
            (report / CELL).write_text(str(starts[cell_index]), "utf-8")

    # The kernel's own backend, which puts figures into the notebook.
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    client = NotebookClient(
        cells,
        timeout=None,  # the supervisor's limit holds
        extra_arguments=[
            "--InlineBackend.figure_formats={'svg'}",
            f"--IPKernelApp.exec_lines={INSTALL.format(str(report / STACK))}",
        ],
        kernel_name="python3",
        resources={"metadata": {"path": str(file.parent)}},
        record_timing=False,
        on_cell_execute=note,
    )

    def ask_the_kernel(number: int, frame: Any) -> None:
        """Pass on the supervisor's question: it is the kernel that knows."""
        provisioner: Any = client.km and client.km.provisioner
        if provisioner and provisioner.pid:
            os.kill(provisioner.pid, number)

    if stack_dump.ASK:
        signal.signal(stack_dump.ASK, ask_the_kernel)
    failure = None
    try:
        client.execute()
    except CellExecutionError as error:
        said = error.evalue.partition("\n")[0]
        message = f"{error.ename}: {said}" if said else error.ename
        place = _failed_at(cells.cells, starts)
        failure = {"types": [error.ename], "message": message, "line": place}
        trace = without_escapes(str(error)).splitlines()
        print("\n".join(trace), file=sys.stderr)
    except DeadKernelError as error:
        failure = {"types": ["exit"], "message": f"the kernel died: {error}", "line": 0}
    for cell in cells.cells:
        if "outputs" in cell:
            cell.outputs = [o for o in cell.outputs if _said_something(o)]
    (report / NOTEBOOK).write_text(jupytext.writes(cells, fmt="ipynb"), "utf-8")
    summary: dict[str, Any] = {"failure": failure, "figures": [], "inputs": []}
    (report / REPORT).write_text(json.dumps(summary), "utf-8")
    return 1 if failure else 0


def line(report: Path, stack: str) -> int:
    """The line of the script at which the lab was; 0 where unknown.

    Args:
        report: as in `main`.
        stack: the kernel's, as `stack_dump` wrote it.
    """
    cell = report / CELL
    if not cell.exists():
        return 0
    # The outermost line is one of the cell itself, not of a function of another.
    inside = stack_dump.lines(stack, CELL_FILE)[-1:]
    return int(cell.read_text("utf-8")) + sum(inside)


def _said_something(output: Any) -> bool:
    """Strip from a cell's output what no page should show; whether anything is left."""
    if output.output_type == "error":
        output.evalue = without_escapes(output.evalue)
        output.traceback = [without_escapes(text) for text in output.traceback]
    if output.output_type == "stream":
        output.text = without_escapes(output.text)
    if output.get("name") == "stderr":
        output.text = without_start_up(output.text)
    return bool(output.get("text", True))


def _failed_at(cells: list[Any], starts: list[int]) -> int:
    """The line of the script at which the failing cell failed, from 1."""
    for start, cell in zip(starts, cells, strict=False):
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                trace = without_escapes("\n".join(output.traceback))
                inside = re.findall(r"Cell In\[\d+\], line (\d+)", trace)
                return start + int(inside[-1] if inside else 1)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
