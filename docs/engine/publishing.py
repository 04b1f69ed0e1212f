"""The folder that is published: made beside the old one, and put in its place whole."""

import logging
import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from engine.settings import Settings

log = logging.getLogger("mkdocs.engine")


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


def publish(project: Settings, site: Path) -> None:
    """Put what was made into the place of the old `site`."""
    old = project.cache / "site-old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        shutil.move(site, old)
    shutil.move(staging(project), site)
    shutil.rmtree(old, ignore_errors=True)
