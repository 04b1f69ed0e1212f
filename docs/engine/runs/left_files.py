"""What a run leaves in its folder for the site to publish: models, mostly.

Kept are the files that the page names, of runs on the CPU, which every machine has.
"""

import base64
from collections.abc import Iterable
from pathlib import Path

from engine.pages.blocks import Block, Page
from engine.problems import Problem
from engine.runs.records import Failure, Record

FOLDER = "files"  # of the site


def collect(
    block: Block, device: str, folder: Path, limit_kib: int
) -> tuple[dict[str, str | None], Failure | None]:
    """The files that `block` was to leave in `folder`, as a record has them.

    Returns:
        Them, and the failure if together they are too large.
    """
    found: dict[str, str | None] = dict.fromkeys(_asked(block, device))
    there = [name for name in found if (folder / name).is_file()]
    size = sum((folder / name).stat().st_size for name in there)
    if size > limit_kib * 1024:
        message = f"left {size / 1024:,.0f} KiB of files, more than {limit_kib} KiB "
        message += "(files_kib) in [tool.blocks] of pyproject.toml"
        return found, Failure(("files",), message)
    for name in there:
        found[name] = base64.b64encode((folder / name).read_bytes()).decode()
    return found, None


def unasked(block: Block, device: str, record: Record) -> bool:
    """Whether `block` is to leave a file that it was not asked for in that run."""
    return not record.files.keys() >= set(_asked(block, device))


def missing(block: Block, device: str, record: Record) -> list[str]:
    """The names of the files that `block` was to leave and did not."""
    return [name for name in _asked(block, device) if record.files.get(name) is None]


def _asked(block: Block, device: str) -> tuple[str, ...]:
    return block.files if device == "cpu" else ()


def address(block: Block, name: str) -> str:
    """Where the site publishes the file `name` of `block`, from the site's root.

    That of a snippet lies in a folder named like the snippet's, any other in one named
    like the page.
    """
    page = Path(block.page).with_suffix("").relative_to("docs")
    folder = Path(block.snippet).parent if block.snippet else page
    return (FOLDER / folder / name).as_posix()


def clashes(pages: Iterable[Page]) -> list[Problem]:
    """Files of different programs that would have the same address."""
    taken: dict[str, Block] = {}
    found = []
    for block in (block for page in pages for block in page.blocks):
        for name in block.files:
            first = taken.setdefault(address(block, name), block)
            if (first.sha, first.environment) != (block.sha, block.environment):
                found.append(
                    Problem(
                        block.place(),
                        f'"{name}" is left by the program at {first.place()} as well',
                        "give one of them another name",
                    )
                )
    return found
