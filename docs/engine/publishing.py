"""The folder that is published: made beside the old one, and put in its place whole."""

import logging
import shutil
from collections.abc import Mapping
from pathlib import Path

from filelock import FileLock, Timeout
from jinja2 import FileSystemBytecodeCache

from engine.settings import Settings

log = logging.getLogger("mkdocs.engine")


class Warnings(logging.Handler):
    """Counts the warnings of a build until it is stopped.

    Args:
        fatal: whether a strict build ends with an error when there were some. A server
            shows them and goes on, so MkDocs' own count is taken away from it.
    """

    def __init__(self, fatal: bool) -> None:
        super().__init__(logging.WARNING)
        self.count = 0
        self._logger = logging.getLogger("mkdocs")
        for handler in list(self._logger.handlers):
            if not fatal and type(handler).__name__ == "CountHandler":
                self._logger.removeHandler(handler)
        self._logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Count it."""
        self.count += 1

    def stop(self) -> None:
        """Count no more."""
        self._logger.removeHandler(self)


def staging(project: Settings) -> Path:
    """The folder that a build is made in."""
    return project.cache / "site"


def lock(project: Settings) -> FileLock:
    """The checkout, for one build at a time; waits for another, and says so."""
    project.cache.mkdir(exist_ok=True)
    taken = FileLock(project.cache / "build.lock")
    try:
        taken.acquire(timeout=0)
    except Timeout:
        log.info("Another build of this checkout is at work; waiting for it")
        taken.acquire()
    return taken


def template_cache(project: Settings) -> FileSystemBytecodeCache:
    """Where the theme's templates are kept as compiled."""
    folder = project.cache / "templates"
    folder.mkdir(exist_ok=True)
    return FileSystemBytecodeCache(str(folder))


def publish(project: Settings, site: Path, tally: Mapping[str, int]) -> None:
    """Put what was made into the place of the old `site`, and say what is in it.

    Args:
        project: whose build it is.
        site: the folder that is published.
        tally: what kind of runs -> how many.
    """
    old = project.cache / "site-old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        shutil.move(site, old)
    shutil.move(staging(project), site)
    shutil.rmtree(old, ignore_errors=True)
    for what, count in sorted(tally.items()):
        log.info("%d runs %s", count, what)
    log.info("Look at it: python -m http.server -d %s", site.name)
