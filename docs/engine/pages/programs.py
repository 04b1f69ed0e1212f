"""The text of a Python program -> whether Python can read it, and what it imports."""

import ast
import re
import sys
from dataclasses import dataclass
from functools import lru_cache

# Packages that compute with a framework they do not import by name.
BUILT_ON = {"keras": "tensorflow", "transformers": "torch", "flax": "jax"}
SETTERS = ("environ", "putenv", "unsetenv")
KERAS_BACKEND = re.compile(r"""KERAS_BACKEND["']\]?\s*[=,]\s*["'](\w+)""")


@dataclass(frozen=True)
class Import:
    """One imported name or module.

    Attributes:
        statement: the statement that imports it and nothing else.
        package: top-level name of the module it is from.
    """

    statement: str
    package: str


@dataclass(frozen=True)
class Program:
    """What can be known of a program without running it.

    Attributes:
        imports: what it imports, wherever the statement stands.
        packages: top-level names of these, and of the frameworks beneath them.
        variables: the environment variables that it sets before it imports what may
            read them, and their values; None: it may set others, or set them later.
        error: why Python cannot read it; empty if it can.
        error_line: the line of that, from 1, where it is known.
    """

    imports: tuple[Import, ...] = ()
    packages: frozenset[str] = frozenset()
    variables: frozenset[tuple[str, str]] | None = frozenset()
    error: str = ""
    error_line: int | None = None


@lru_cache(maxsize=4096)  # a build asks several times, of each block on each device
def read(code: str) -> Program:
    """The program whose text is `code`."""
    try:
        tree = ast.parse(code)
    except SyntaxError as error:
        return Program(error=f"SyntaxError: {error.msg}", error_line=error.lineno)
    except ValueError as error:
        return Program(error=f"is not Python: {error}")
    imports = tuple(found for node in ast.walk(tree) for found in _imports(node))
    names = {found.package for found in imports}
    beneath = {BUILT_ON[name] for name in names if name in BUILT_ON}
    if "keras" in names and (match := KERAS_BACKEND.search(code)):
        beneath = beneath - {BUILT_ON["keras"]} | {match[1]}
    return Program(imports, frozenset(names | beneath), _variables(tree))


def _imports(node: ast.AST) -> list[Import]:
    if isinstance(node, ast.ImportFrom) and not node.level:
        return [Import(ast.unparse(node), (node.module or "").partition(".")[0])]
    if isinstance(node, ast.Import):
        return [
            Import(ast.unparse(ast.Import([alias])), alias.name.partition(".")[0])
            for alias in node.names
        ]
    return []


def _variables(tree: ast.Module) -> frozenset[tuple[str, str]] | None:
    """What `Program.variables` says of it."""
    found = []
    for node in tree.body:
        packages = {found.package for found in _imports(node)}
        if isinstance(node, ast.Assign) and (pair := _variable(node)):
            found.append(pair)
        elif not packages or packages - sys.stdlib_module_names:
            break
    mentions = sum(_name(node) in SETTERS for node in ast.walk(tree))
    return frozenset(found) if mentions == len(found) else None


def _variable(node: ast.Assign) -> tuple[str, str] | None:
    """`os.environ["NAME"] = "value"` -> name and value."""
    match node:
        case ast.Assign(
            targets=[
                ast.Subscript(
                    value=ast.Attribute(attr="environ"),
                    slice=ast.Constant(value=str(name)),
                )
            ],
            value=ast.Constant(value=str(value)),
        ):
            return name, value
    return None


def _name(node: ast.AST) -> str:
    """How `node` names something, if it does."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return str(name)
    return ""
