"""The engine's modules build on each other in one direction."""

import ast
import re
from pathlib import Path

import pytest

import engine

FOLDER = Path(engine.__file__).parent
MODULES = sorted(file.stem for file in FOLDER.glob("[!_]*.py"))
LISTED = re.search(r"(settings,.*?hooks)\.", engine.__doc__ or "", re.DOTALL)
ORDER = re.split(r",\s+", LISTED[1]) if LISTED else []


def imported(module: str) -> set[str]:
    """The engine's modules that `module` imports."""
    found = set()
    for node in ast.walk(ast.parse((FOLDER / f"{module}.py").read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            root, _, name = node.module.partition(".")
            if root == "engine":
                found |= {name} if name else {alias.name for alias in node.names}
    return found


def test_every_module_stands_in_the_list() -> None:
    assert sorted(ORDER) == MODULES


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_what_stands_before_it(module: str) -> None:
    assert imported(module) <= set(ORDER[: ORDER.index(module)])


@pytest.mark.parametrize("module", MODULES)
def test_only_the_hooks_import_mkdocs(module: str) -> None:
    source = (FOLDER / f"{module}.py").read_text("utf-8")
    assert bool(re.search(r"^(from|import) mkdocs", source, re.MULTILINE)) == (
        module == "hooks"
    )
