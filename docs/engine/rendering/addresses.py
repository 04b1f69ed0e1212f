"""Where a page, a block and its row on the status page are: addresses and ids.

What a fence or a table becomes is raw HTML. MkDocs leaves its links as they are, so
they start from the folder that a page is published in. Zensical rewrites them as it
does those of Markdown, so they start from the page's file and name the target's.
"""

import posixpath
from dataclasses import dataclass
from pathlib import Path

from engine.pages.blocks import Block

STATUS_PAGE = "docs/questions/status.md"


@dataclass(frozen=True)
class Links:
    """Addresses as seen from one page.

    Attributes:
        page: its path from the project's root.
        rewritten: the builder of the site rewrites links in raw HTML.
        flat: pages are published as files, not as folders: for a copy without a server.
    """

    page: str
    rewritten: bool = False
    flat: bool = False

    def to_page(self, target: str) -> str:
        """Of the page or lab `target`, a path from the project's root."""
        target = _address(target)
        if target == _address(self.page) or not self.page.startswith("docs/"):
            return ""
        if self.rewritten:
            return posixpath.relpath(target, posixpath.dirname(self.page))
        if self.flat:
            here = posixpath.dirname(self.page.removeprefix("docs/")) or "."
            return posixpath.relpath(published(target, flat=True), here)
        return posixpath.relpath(_folder(target), _folder(self.page)) + "/"

    def to_file(self, address: str) -> str:
        """Of the published file at `address`, which starts from the site's root."""
        if not self.page.startswith("docs/"):
            return address
        below = self.page.removeprefix("docs/")
        if self.rewritten or self.flat:
            return posixpath.relpath(address, posixpath.dirname(below) or ".")
        return posixpath.relpath(address, _folder(self.page))

    def to_block(self, block: Block) -> str:
        """Of what `block` printed."""
        return f"{self.to_page(block.page)}#{run_id(block)}"

    def to_status(self, block: Block, device: str | None, root: Path) -> str:
        """Of the row about `block` on `device`; empty without a status page."""
        if not (root / STATUS_PAGE).exists():
            return ""
        return f"{self.to_page(STATUS_PAGE)}#{status_id(block, device)}"


def published(page: str, flat: bool) -> str:
    """Where `page`, a path from the project's root, is, from the site's root.

    Args:
        page: `docs/learn/path.md`.
        flat: pages are published as files: `learn/path.html`, not `learn/path/`.
    """
    if flat:
        return f"{page.removeprefix('docs/').removesuffix('.md')}.html"
    folder = _folder(page)
    return "" if folder == "." else f"{folder}/"


def run_id(block: Block) -> str:
    """Id of the first run shown under `block`."""
    return f"run-{block.sha[:12]}"


def status_id(block: Block, device: str | None) -> str:
    """Id of the row on the status page about `block` on `device`, None if skipped."""
    return f"status-{block.sha[:12]}-{device or 'none'}"


def _address(path: str) -> str:
    """The page that shows `path`: a lab is shown by the page beside it."""
    return f"{path.removesuffix('.py')}.md" if path.endswith(".py") else path


def _folder(path: str) -> str:
    """Where page `path` is published, as a path below `docs/`: `learn/path`; or `.`."""
    below = Path(path).relative_to("docs").with_suffix("")
    return (below.parent if below.name == "index" else below).as_posix()
