"""Which pages a server makes again, and what it knows of the others."""

from pathlib import Path
from typing import Any

from engine.pages.changes import Changes


class Incremental:
    """Remembers, from build to build, what pages were made from, and their titles.

    Files and pages are those of MkDocs, which asks a file `is_modified` and then reads
    the page again or not.
    """

    def __init__(self) -> None:
        self.enabled = False
        self._changes = Changes()
        self._changed: set[str] = set()
        self._titles: dict[str, str] = {}

    def start(self, root: Path) -> None:
        """Begin a build of the project at `root`: look what has changed."""
        self._changed = self._changes.since_last_time(root)

    def mark(self, file: Any, *sources: str) -> None:
        """Say whether the page of `file` has to be made again.

        Args:
            file: the file of the page.
            sources: paths from the project's root of all that it is made from, where
                that is not the file itself.
        """
        if self.enabled:
            paths = {f"docs/{file.src_uri}", *sources}
            changed = not self._changed.isdisjoint(paths)
            file.is_modified = lambda: changed

    def note(self, page: Any) -> None:
        """Remember the title of `page`, which was just made."""
        self._titles[page.file.src_uri] = page.title or ""

    def restore(self, page: Any) -> None:
        """Give `page`, if it is not made again, the title it had."""
        title = self._titles.get(page.file.src_uri)
        if title and self.enabled and not page.file.is_modified():
            page.title = title
