"""Every page as Markdown and as a notebook, the list of them, and what is beside."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine import files
from engine.exports import (
    beside,
    feed,
    lab_export,
    llms,
    page_markdown,
    page_notebook,
    reader,
)
from engine.exports.llms import Entry
from engine.facts import changes
from engine.pages.blocks import Block, Page
from engine.rendering.page_runs import DEFAULTS, PageRuns


def write(config: Any, options: Mapping[str, Any], nav: Any) -> None:
    """Write all of it into the site, if it is one whose programs ran.

    Args:
        config: MkDocs' configuration: the folder, name and address of the site.
        options: those of `engine.rendering.extension`.
        nav: MkDocs' navigation.
    """
    if options.get("mode", "run") != "run":
        return
    site = Path(config.site_dir)
    listed = llms.entries(nav.items)
    for number, entry in enumerate(listed):
        markdown, notebook = _forms(entry, options)
        title = markdown.partition("\n")[0].removeprefix("# ")
        listed[number] = replace(entry, title=title)
        files.write(site / entry.path, markdown.encode())
        files.write((site / entry.path).with_suffix(".ipynb"), notebook.encode())
    name, about = config.site_name, config.site_description or ""
    address = (config.site_url or "").rstrip("/")
    start = f"{address}/" if address else ""
    files.write(site / "llms.txt", llms.text(name, about, start, listed).encode())
    root = Path(options["root"])
    if told := changes.load(root):
        made = feed.text(name, start, told, config.use_directory_urls)
        files.write(site / "feed.xml", made.encode())
    beside.write(config, options)


def _forms(entry: Entry, options: Mapping[str, Any]) -> tuple[str, str]:
    """The page as Markdown and as a notebook.

    Made anew when its source or what it shows has changed, or the code that makes them:
    nothing stands in them that the page does not show.
    """
    path = f"docs/{entry.path}"
    runs = PageRuns(DEFAULTS | dict(options) | {"page": path, "offset": 0})
    text = (runs.settings.root / path).read_text("utf-8")
    made_from = "\0".join([path, text, entry.shown, files.engine_as_loaded()])
    digest = hashlib.sha256(made_from.encode()).hexdigest()
    kept = runs.settings.cache / "forms" / f"{digest[:32]}.json"
    made = files.kept(kept, lambda: json.dumps(_made(entry, text, runs, options)))
    markdown, notebook = json.loads(made)
    return markdown, notebook


def _made(
    entry: Entry, text: str, runs: PageRuns, options: Mapping[str, Any]
) -> tuple[str, str]:
    runs.rewritten = True  # links in what macros make lead from file to file
    if lab := _lab(runs.page, options["pages"]):
        notebook = lab_export.notebook(lab, runs)
        return lab_export.text(notebook, entry.description), notebook
    pieces = reader.read(text, runs)
    return (
        page_markdown.text(pieces, runs, entry.description),
        page_notebook.text(pieces, runs),
    )


def _lab(path: str, pages: Mapping[str, Page]) -> Block | None:
    """The lab that the page `path` shows, if it shows one."""
    page = pages.get(Path(path).with_suffix(".py").as_posix())
    return page.blocks[0] if page and page.blocks else None
