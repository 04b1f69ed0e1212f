"""Programs named by their snippet: where they are shown, what they did, how named."""

import difflib
from collections.abc import Iterable
from pathlib import Path

from engine import frameworks
from engine.pages import includes
from engine.pages.blocks import Block, Page
from engine.rendering.page_runs import PageRuns
from engine.runs.records import Record


def by_snippet(pages: Iterable[Page]) -> dict[str, Block]:
    """Snippet -> the first block on `pages` that is that snippet."""
    found: dict[str, Block] = {}
    for block in (block for page in pages for block in page.blocks):
        if block.snippet:
            found.setdefault(block.snippet, block)
    return found


def ran(name: str, shown: dict[str, Block], runs: PageRuns) -> tuple[Block, Record]:
    """The block of snippet `name` and its record, on the first device that has one.

    Raises:
        ValueError: there is no such snippet, it is on no page or has not been run.
    """
    if name not in shown:
        includes.read_snippet(name, runs.settings.snippets)
        raise ValueError(
            f"{name} is shown on no page; embed it in one, so that it runs"
        )
    block = shown[name]
    if block.skip:
        raise ValueError(f"{name} is not run ({block.skip}); take a program that is")
    for _, record in runs.records(block):
        if record is not None:
            return block, record
    raise ValueError(f"{name} has not been run; run `pytest {block.page}`")


def of_folder(name: str, root: Path) -> list[str]:
    """The snippets in `snippets/name` that are Python, sorted.

    Raises:
        ValueError: there is no such folder, or no program in it.
    """
    folder = root / "snippets" / name
    found = sorted(folder.glob("*.py"))
    if not found:
        have = [p.name for p in (root / "snippets").iterdir() if p.is_dir()]
        near = difflib.get_close_matches(name, have, n=1)
        hint = f'did you mean "{near[0]}"?' if near else "write them, or name another"
        raise ValueError(f"there are no programs in snippets/{name}; {hint}")
    return [f"{name}/{file.name}" for file in found]


def name_parts(snippet: str) -> tuple[str, tuple[str, ...]]:
    """(idea, frameworks): `m/wrong_axis_keras.py` -> `wrong_axis`, `(keras,)`."""
    parts = Path(snippet).stem.split("_")
    last = len(parts)
    while last > 1 and parts[last - 1] in frameworks.NAMES:
        last -= 1
    return "_".join(parts[:last]), tuple(parts[last:])
