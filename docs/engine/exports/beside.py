"""Files beside the pages: snippets, what runs left, and what pages load of npm."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from engine import files, settings
from engine.pages.blocks import Page
from engine.runs import left_files, packages, records, store

SNIPPETS = "snippets"


def write(config: Any, options: Mapping[str, Any]) -> None:
    """Write them into the site, if it is one whose programs ran.

    Args:
        config: MkDocs' configuration: the folder of the site.
        options: those of `engine.rendering.extension`.
    """
    if options.get("mode", "run") == "preview":
        return
    site, root = Path(config.site_dir), Path(options["root"])
    project, pages = settings.load(root), options["pages"].values()
    for name in sorted({name for page in pages for name in page.embeds}):
        _copy(root / SNIPPETS / name, site / SNIPPETS / name)
    for address, content in _left(pages, project).items():
        files.write(site / address, content)
    if config.use_directory_urls:  # no browser loads a module from a file
        for address, file in packages.files(project).items():
            _copy(file, site / address)


def _left(pages: Iterable[Page], project: settings.Settings) -> dict[str, bytes]:
    """Where the site publishes each file that a run left -> its content."""
    found = {}
    for block in (block for page in pages for block in page.blocks if block.files):
        record = store.filed(block, "cpu", project)
        for name, content in records.left(record).items() if record else ():
            if name in block.files:
                found[left_files.address(block, name)] = content
    return found


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
