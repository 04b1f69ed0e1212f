"""A lab as the notebook that mkdocs-jupyter shows."""

import re
from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from engine import files
from engine.pages.blocks import Block, Page
from engine.problems import Problem
from engine.runs import devices, store
from engine.settings import Settings

# mkdocs-jupyter sends JupyterLab's whole stylesheet, half a megabyte, and each cell
# twice, for a copy button of its own. Here a lab is dressed like any page.
UNDRESSED = (
    (re.compile(r"<(style|script)\b.*?</\1>\s*", re.DOTALL), ""),
    (re.compile(r'<div class="zeroclip.*?</clipboard-copy>\s*</div>', re.DOTALL), ""),
    (re.compile(r'<div class="clipboard-copy-txt".*?</div>', re.DOTALL), ""),
    (re.compile(r'(jp-Cell-(?:in|out)putWrapper") tabindex="0"'), r"\1"),
    (
        re.compile(r"highlight-ipynb ([^>]*><pre>)(.*?)</pre>", re.DOTALL),
        r"highlight \1<code>\2</code></pre>",
    ),
)


def notebook(block: Block, executed: bool, settings: Settings) -> Path:
    """The lab as a file that mkdocs-jupyter can show: executed on `device`, if it was.

    mkdocs-jupyter takes the name of the download from the name of this file.
    """
    (on,) = devices.for_block(block, devices.devices(settings))
    made = content(block, on.kind if executed else None, settings)
    out = settings.cache / "labs" / Path(block.page).with_suffix(".ipynb").name
    if not out.exists() or out.read_text("utf-8") != made:
        files.write(out, made.encode())
    return out


def page(block: Block) -> str:
    """Path below `docs/` of the page that shows the lab `block`."""
    return Path(block.page).relative_to("docs").with_suffix(".md").as_posix()


def without_page(pages: Sequence[Page]) -> list[Problem]:
    """A problem for each lab among `pages` that no page shows."""
    have = {page.path for page in pages}
    return [
        Problem(
            f"{block.page}:1",
            "this lab has no page",
            f"write docs/{page(block)}, with {{{{ lab() }}}}",
        )
        for block in (block for found in pages for block in found.blocks)
        if block.language == "notebook" and f"docs/{page(block)}" not in have
    ]


def content(block: Block, device: str | None, settings: Settings) -> str:
    """The lab as JSON: with what its cells printed on `device`, if it ran there."""
    import jupytext

    executed = device and store.path(block, device, settings).with_suffix(".ipynb")
    if executed and executed.exists():
        return executed.read_text("utf-8")
    cells = jupytext.reads(block.code, fmt="py:percent")
    return str(jupytext.writes(cells, fmt="ipynb"))


def framed(html: str, block: Block, below: Markup) -> str:
    """The page of the lab `block` that mkdocs-jupyter made: with its download.

    Args:
        html: the page.
        block: the lab.
        below: what stands under it.
    """
    name = Path(block.page).with_suffix(".ipynb").name
    link = f'<a href="{name}" download>Download this lab as a notebook</a>'
    for pattern, instead in UNDRESSED:
        html = pattern.sub(instead, html)
    head, title, rest = html.partition("</h1>")
    return f'{head}{title}<p class="lab-download">{link}</p>{rest}{below}'
