"""What lasts from one event of a build to the next."""

from pathlib import Path
from typing import Any

from filelock import FileLock

from engine import publishing
from engine.incremental import Incremental
from engine.pages.blocks import Block, Page
from engine.problems import Problem
from engine.runs.executor import Executor
from engine.settings import Settings


class Build:
    """What lasts from one event to the next, and under `serve` from build to build."""

    serving = False
    incremental = Incremental()
    executor: Executor | None = None
    project: Settings
    mode: str
    lock: FileLock
    site: Path
    warnings: publishing.Warnings
    pages: dict[str, Page]
    labs: dict[str, Block]
    nav: Any
    problems: set[Problem]
    tally: dict[str, int]
