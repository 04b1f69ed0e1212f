"""A lab as the notebook that mkdocs-jupyter shows."""

from pathlib import Path

from engine import files
from engine.pages.blocks import Block
from engine.runs import store
from engine.settings import Settings


def notebook(block: Block, device: str | None, settings: Settings) -> Path:
    """The lab as a file that mkdocs-jupyter can show: executed on `device`, if it was.

    mkdocs-jupyter takes the name of the download from the name of this file.
    """
    import jupytext

    name = Path(block.page).with_suffix(".ipynb").name
    executed = device and store.path(block, device, settings).with_suffix(".ipynb")
    if executed and executed.exists():
        content = executed.read_text("utf-8")
    else:
        cells = jupytext.reads(block.code, fmt="py:percent")
        content = jupytext.writes(cells, fmt="ipynb")
    out = settings.cache / "labs" / name
    if not out.exists() or out.read_text("utf-8") != content:
        files.write(out, content.encode())
    return out
