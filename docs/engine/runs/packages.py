"""Files of npm packages that pages load: `[tool.blocks.published]` names them.

Each is a path below `node_modules` of the environment under whose name it stands. The
site publishes them as they are, from there; none is committed.
"""

import difflib
from collections.abc import Iterator
from pathlib import Path

from engine.problems import Problem
from engine.runs import environment_install, environment_tables, environments
from engine.runs.environment_tables import Environment
from engine.settings import Settings

FOLDER = "npm"  # of the site


def problems(settings: Settings) -> list[Problem]:
    """What keeps a file from being published; makes the environments it comes from."""
    found = list(_undeclared(settings))
    wanted = _wanted(settings)
    broken = environment_install.make((one for one, _ in wanted), settings)
    found += broken.values()
    for one, paths in wanted:
        made = environments.made(one)
        for path in paths if made else ():
            if made and not (made.node_modules / path).is_file():
                place = _place(settings, path)
                fact = f"the environment {one.name} has no file node_modules/{path}"
                found.append(Problem(place, fact, _near(made.node_modules / path)))
    return found


def files(settings: Settings) -> dict[str, Path]:
    """Where the site publishes each file, from the site's root -> the file."""
    found = [(environments.made(one), paths) for one, paths in _wanted(settings)]
    return {
        f"{FOLDER}/{path}": made.node_modules / path
        for made, paths in found
        if made
        for path in paths
    }


def _wanted(settings: Settings) -> list[tuple[Environment, list[str]]]:
    """The environments that something is published from, with what that is."""
    if any(_undeclared(settings)):
        return []
    declared = environment_tables.declared(settings)
    names = sorted(settings.published.keys() & declared.keys())
    return [(declared[name], settings.published[name]) for name in names]


def _undeclared(settings: Settings) -> Iterator[Problem]:
    for name, paths in settings.published.items():
        table = settings.environments.get(name)
        if table is None:
            place = _place(settings, name)
            fact = f'there is no environment "{name}" to publish files of'
            near = difflib.get_close_matches(name, settings.environments, n=1)
            yield Problem(place, fact, f'did you mean "{near[0]}"?' if near else "")
            continue
        if not isinstance(paths, list):
            fact = f"what is published of {name} is not a list of texts"
            yield Problem(_place(settings, name), fact, f'write {name} = ["…"]')
            continue
        packages = [item.rpartition("@")[0] for item in table.get("npm", ())]
        for path in paths:
            inside = any(path.startswith(f"{package}/") for package in packages)
            if not inside or ".." in Path(path).parts:
                place = _place(settings, path)
                fact = f'"{path}" is in no package of the environment {name}'
                yield Problem(place, fact, f"it has: {', '.join(packages) or 'none'}")


def _place(settings: Settings, item: str) -> str:
    """`pyproject.toml:LINE` of `item` in the table."""
    file = settings.root / "pyproject.toml"
    lines = file.read_text("utf-8").splitlines()
    start = next((n for n, line in enumerate(lines) if "published" in line), 0)
    found = (n for n, line in enumerate(lines[start:], start) if item in line)
    return f"{file.name}:{next(found, start) + 1}"


def _near(file: Path) -> str:
    """A file there is that may be meant in the place of `file`."""
    have = [one.name for one in file.parent.glob("*")]
    near = difflib.get_close_matches(file.name, have, n=1)
    return f'did you mean "{near[0]}"?' if near else "look into its package"
