"""Which versions a block's result depends on."""

import hashlib
import importlib.metadata
import json
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine import files

DISTRIBUTIONS = {"sklearn": "scikit-learn"}  # module -> distribution, where they differ


def versions(packages: Iterable[str]) -> dict[str, str]:
    """Versions of Python and of the installed packages among `packages`, by name."""
    known = {n: d.version for n in sorted(packages) if (d := _distribution(n))}
    return {"Python": platform.python_version(), **known}


@cache
def digest(packages: frozenset[str], folder: Path) -> str:
    """Twelve hex digits for Python's version and those of all `packages` depend on.

    Args:
        packages: top-level names of modules.
        folder: keeps the digests of an earlier build, which are right as long as
            nothing was installed since: reading the metadata takes longer than all
            else that is looked up.
    """
    file, key, name = folder / "versions.json", _installed(), " ".join(sorted(packages))
    try:
        known = json.loads(file.read_bytes())
        if known["key"] == key and name in known["digests"]:
            return str(known["digests"][name])
    except (OSError, ValueError, KeyError, TypeError):
        known = {}
    digests = known["digests"] if known.get("key") == key else {}
    digests[name] = _digest(packages)
    files.write(file, json.dumps({"key": key, "digests": digests}).encode())
    return str(digests[name])


@cache
def _installed() -> str:
    """What changes whenever a package is installed, removed or replaced.

    The folder of a distribution's metadata has its version in its name.
    """
    folders = [Path(name) for name in sys.path if Path(name).is_dir()]
    names = [name for folder in folders for name in os.listdir(folder)]
    found = sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))
    facts = [platform.python_version(), platform.machine(), *found]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _digest(packages: frozenset[str]) -> str:
    found: dict[str, str] = {}
    for package in sorted(packages):
        _closure(package, found)
    facts = [platform.python_version(), platform.machine(), sorted(found.items())]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class _Distribution:
    version: str
    requires: tuple[str, ...]


@cache  # reading its metadata takes a millisecond or two
def _distribution(name: str) -> _Distribution | None:
    if name in sys.stdlib_module_names:
        return None
    try:
        found = importlib.metadata.metadata(DISTRIBUTIONS.get(name, name))
    except (importlib.metadata.PackageNotFoundError, ValueError):
        return None
    from packaging.requirements import Requirement  # late: see `digest`

    requirements = map(Requirement, found.get_all("Requires-Dist") or ())
    requires = (
        r.name for r in requirements if not r.marker or r.marker.evaluate({"extra": ""})
    )
    return _Distribution(found["Version"], tuple(requires))


def _closure(name: str, found: dict[str, str]) -> None:
    distribution = _distribution(name)
    if distribution is not None and name not in found:
        found[name] = distribution.version
        for required in distribution.requires:
            _closure(required, found)
