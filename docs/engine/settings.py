"""What a project may set: `[tool.blocks]` in its `pyproject.toml`."""

import os
import tomllib
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Settings:
    """Where the project is and how far one block may go.

    Attributes:
        root: folder that holds `docs/` and `snippets/`.
        timeout_s: wall time of one run, in seconds.
        memory_mib: private memory of one run and all its processes, in MiB.
        output_kib: stdout and stderr of one run together, in KiB.
        files_kib: what one run leaves for the site to publish, in KiB.
        jobs: runs at a time; 0 means one for each core.
        preload: top-level packages imported once and shared by fork.
        devices: further devices, `{kind: {"name": str, "env": {...},
            "frameworks": [...]}}`; for tests of what needs two devices.
        environments: what stands in each `[tool.blocks.environments.NAME]`, by name;
            `engine.runs.environment_tables` says what may.
        published: environment -> files of its npm packages that the site publishes, as
            `engine.runs.packages` says.
    """

    root: Path
    timeout_s: float = 120.0
    memory_mib: int = 4096
    output_kib: int = 1024
    files_kib: int = 200
    jobs: int = 0
    preload: tuple[str, ...] = ()
    devices: dict[str, Any] = field(default_factory=dict, hash=False)
    environments: dict[str, Any] = field(default_factory=dict, hash=False)
    published: dict[str, list[str]] = field(default_factory=dict, hash=False)

    @property
    def snippets(self) -> Path:
        """Folder that snippets are embedded from."""
        return self.root / "snippets"

    @property
    def cache(self) -> Path:
        """Folder of everything the build can make again; Zensical empties `.cache`."""
        return self.root / ".runs"

    @property
    def workers(self) -> int:
        """How many blocks run at a time."""
        if hasattr(os, "sched_getaffinity"):
            return self.jobs or len(os.sched_getaffinity(0))
        return self.jobs or os.cpu_count() or 1


def load(root: Path) -> Settings:
    """Read the settings of the project at `root`.

    Raises:
        ValueError: a name in `[tool.blocks]` is not a setting.
    """
    file = root.resolve() / "pyproject.toml"
    if not file.exists():
        return Settings(file.parent)
    status = file.stat()
    return _load(file, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=8)  # every page of a build asks
def _load(file: Path, mtime_ns: int, size: int) -> Settings:
    text = file.read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text).get("tool", {}).get("blocks", {})
    known = {f.name for f in fields(Settings)} - {"root"}
    if unknown := sorted(set(table) - known):
        raise ValueError(
            f"{file}: [tool.blocks] has no setting {unknown[0]!r}; "
            f"there are: {', '.join(sorted(known))}"
        )
    return Settings(
        file.parent, **{**table, "preload": tuple(table.get("preload", ()))}
    )
