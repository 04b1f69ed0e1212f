"""The engine's modules build on each other in one direction."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

import engine.evidence

FOLDER = Path(engine.__file__).parent


@dataclass(frozen=True)
class Package:
    """A package, its modules in the order its docstring gives, and its own packages."""

    name: str
    folder: Path
    order: tuple[str, ...]

    @property
    def parts(self) -> list[str]:
        """Names of its modules and packages, as they are on disk."""
        found = [file.stem for file in self.folder.glob("[!_]*.py")]
        found += [file.parent.name for file in self.folder.glob("*/__init__.py")]
        return sorted(found)

    def imported(self, module: str) -> set[str]:
        """What `module`, or every module of the package `module`, imports of this."""
        file = self.folder / f"{module}.py"
        files = [file] if file.exists() else list((self.folder / module).glob("*.py"))
        return {name for f in files for name in self._imported(f)} - {module}

    def _imported(self, file: Path) -> Iterator[str]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                if node.module == self.name:
                    yield from (alias.name for alias in node.names)
                elif node.module.startswith(f"{self.name}."):
                    yield node.module.removeprefix(f"{self.name}.").split(".")[0]


def package(module: ModuleType, first: str, last: str) -> Package:
    listed = re.search(rf"({first},.*?\b{last})\.", module.__doc__ or "", re.DOTALL)
    order = tuple(re.split(r",\s+", listed[1])) if listed else ()
    return Package(module.__name__, Path(str(module.__file__)).parent, order)


PACKAGES = [
    package(engine, "settings", "hooks"),
    package(engine.evidence, "days", "extension"),
]
MODULES = [(found, name) for found in PACKAGES for name in found.parts]
NAMES = [f"{found.name}.{name}" for found, name in MODULES]


@pytest.mark.parametrize("found", PACKAGES, ids=[found.name for found in PACKAGES])
def test_every_module_stands_in_the_list(found: Package) -> None:
    assert sorted(found.order) == found.parts


@pytest.mark.parametrize(("found", "module"), MODULES, ids=NAMES)
def test_a_module_imports_only_what_stands_before_it(
    found: Package, module: str
) -> None:
    before = found.order[: found.order.index(module)]
    assert found.imported(module) <= set(before)


@pytest.mark.parametrize("file", list(FOLDER.rglob("*.py")), ids=lambda f: f.stem)
def test_only_the_hooks_import_mkdocs(file: Path) -> None:
    source = file.read_text("utf-8")
    imports = re.search(r"^(from|import) mkdocs", source, re.MULTILINE)
    assert bool(imports) == (file == FOLDER / "hooks.py")
