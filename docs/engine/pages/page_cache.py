"""Pages as an earlier build parsed them, while they and their snippets are the same.

Finding fences, annotations and imports takes longer than all else that a build does
where nothing has to run. Only what is the same on every machine is kept.
"""

import hashlib
import json
import sys
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from engine import files, settings
from engine.pages import page_files, parser
from engine.pages.blocks import Block, Page
from engine.pages.programs import Import, Program

MACHINE = ("skipif", "importorskip")  # pages with these depend on the machine


def read(root: Path, evaluate: bool = True) -> list[Page]:
    """All pages and labs of the project at `root`, sorted by path.

    Args:
        root: folder that holds `docs/` and `snippets/`.
        evaluate: evaluate the conditions of skips, which are Python.
    """
    file = settings.load(root).cache / "pages.json"
    depends = _depends(root)
    known, kept = _load(file, depends), {}
    pages = []
    for path in page_files.find(root):
        name = path.relative_to(root).as_posix()
        page = _page(known.get(name), path, root)
        if page is None:
            page = parser.read_page(path, root, evaluate)
            kept[name] = _entry(page, path, root)
        else:
            kept[name] = known[name]
        pages.append(page)
    kept = {name: entry for name, entry in kept.items() if entry}
    if kept != known:
        text = json.dumps({"parser": depends, "pages": kept})
        files.write(file, text.encode())
    return pages


def _load(file: Path, depends: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(file.read_text("utf-8"))
        pages: dict[str, Any] = found["pages"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return pages if found.get("parser") == depends else {}


def _page(entry: Any, file: Path, root: Path) -> Page | None:
    """The page of `entry`, if that is still what the files say."""
    if entry is None or entry["files"] != _digests(entry["files"], root):
        return None
    made = [_block(fields) for fields in entry["blocks"]]
    path = file.relative_to(root).as_posix()
    embeds, hidden = tuple(entry["embeds"]), frozenset(entry["hidden"])
    return Page(path, tuple(made), embeds=embeds, hidden=hidden)


def _entry(page: Page, file: Path, root: Path) -> Any:
    """What is kept of `page`; None if it has to be parsed each time."""
    text = file.read_bytes().decode("utf-8", "replace")
    if page.problems or any(word in text for word in MACHINE):
        return None
    names = [page.path, *(f"snippets/{name}" for name in page.embeds)]
    fields = [asdict(block) for block in page.blocks]
    for values in fields:
        program = values["program"]
        program["packages"] = sorted(program["packages"])
        if program["variables"] is not None:
            program["variables"] = sorted(program["variables"])
    entry: dict[str, Any] = {"files": _digests(names, root), "blocks": fields}
    entry |= {"embeds": page.embeds, "hidden": sorted(page.hidden)}
    return json.loads(json.dumps(entry))  # as it will be read: tuples are lists


def _block(fields: dict[str, Any]) -> Block:
    program = fields["program"]
    imports = tuple(Import(**found) for found in program["imports"])
    packages, variables = frozenset(program["packages"]), program["variables"]
    if variables is not None:
        variables = frozenset((name, value) for name, value in variables)
    line_map = tuple((page, snippet) for page, snippet in fields["line_map"])
    return Block(
        **fields
        | {
            "line_map": line_map,
            "raises": tuple(fields["raises"]),
            "files": tuple(fields["files"]),
            "program": Program(
                **program
                | {"imports": imports, "packages": packages, "variables": variables}
            ),
        }
    )


def _digests(names: Any, root: Path) -> dict[str, str]:
    return {name: files.digest(root / name) for name in names}


def _depends(root: Path) -> str:
    """What parsing depends on beside the files of a page."""
    environments = json.dumps(settings.load(root).environments, default=str)
    return f"{_code()} {hashlib.sha256(environments.encode()).hexdigest()[:16]}"


@cache
def _code() -> str:
    """The code of this room, and Python's version."""
    code = files.digests(Path(__file__).parent.glob("*.py"))
    digest = hashlib.sha256(code.encode())
    return f"{digest.hexdigest()[:16]} {sys.version_info[:3]}"
