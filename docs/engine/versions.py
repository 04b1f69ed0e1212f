"""Which versions a block's result depends on."""

import hashlib
import importlib.metadata
import json
import platform
import sys
from collections.abc import Iterable
from functools import cache

from packaging.requirements import Requirement

DISTRIBUTIONS = {"sklearn": "scikit-learn"}  # module -> distribution, where they differ
# Packages that compute with a framework they do not import by name.
BUILT_ON = {"keras": "tensorflow", "transformers": "torch", "flax": "jax"}


def shown(packages: Iterable[str]) -> dict[str, str]:
    """Versions of Python and of the installed packages among `packages`, by name."""
    known = {n: d.version for n in _with_base(packages) if (d := _distribution(n))}
    return {"Python": platform.python_version(), **known}


def digest(packages: Iterable[str]) -> str:
    """Twelve hex digits for Python's version and those of all `packages` depend on."""
    found: dict[str, str] = {}
    for package in _with_base(packages):
        _closure(package, found)
    facts = [platform.python_version(), platform.machine(), sorted(found.items())]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:12]


def _with_base(packages: Iterable[str]) -> list[str]:
    packages = set(packages)
    return sorted(packages | {BUILT_ON.get(name, name) for name in packages})


@cache
def _distribution(name: str) -> importlib.metadata.Distribution | None:
    if name in sys.stdlib_module_names:
        return None
    try:
        return importlib.metadata.distribution(DISTRIBUTIONS.get(name, name))
    except (importlib.metadata.PackageNotFoundError, ValueError):
        return None


@cache
def _requires(name: str) -> tuple[str, ...]:
    distribution = _distribution(name)
    requirements = map(Requirement, (distribution and distribution.requires) or ())
    return tuple(
        r.name for r in requirements if not r.marker or r.marker.evaluate({"extra": ""})
    )


def _closure(name: str, found: dict[str, str]) -> None:
    distribution = _distribution(name)
    if distribution is not None and name not in found:
        found[name] = distribution.version
        for required in _requires(name):
            _closure(required, found)
