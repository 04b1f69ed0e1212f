"""Which pages a server makes again, and what it knows of the others."""

import logging
import os
import sys
from pathlib import Path
from typing import Any

from engine import files
from engine.pages.changes import Changes

log = logging.getLogger("mkdocs.engine")


class Incremental:
    """Remembers, from build to build, what pages were made from, and their titles.

    Files and pages are those of MkDocs, which asks a file `is_modified` and then reads
    the page again or not.
    """

    def __init__(self) -> None:
        self.enabled = False
        self._code = ""
        self._changes = Changes()
        self._changed: set[str] = set()
        self._titles: dict[str, str] = {}

    def enable(self) -> None:
        """Make again only what changed, and let MkDocs not warn of it.

        It warns that navigation and links will be wrong, which they are not here.
        """
        self.enabled = True
        builder = logging.getLogger("mkdocs.commands.build")
        builder.addFilter(lambda record: "'dirty' build" not in str(record.msg))

    def start(self, root: Path) -> None:
        """Begin a build of the project at `root`: look what has changed.

        A server whose own code has changed is started again: what it has imported it
        would go on using.
        """
        if not self.enabled:
            return
        code = files.engine()
        if self._code not in ("", code):
            log.info("The engine has changed: starting again")
            os.execv(sys.executable, [sys.executable, "-m", "mkdocs", *sys.argv[1:]])
        self._code = code
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
