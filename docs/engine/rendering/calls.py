"""`{{ rows("a/b.py", "layers") }}` on a line of its own -> name and arguments."""

import ast
from dataclasses import dataclass


@dataclass(frozen=True)
class Call:
    """What a page asks for: `{{ name("argument", keyword="value") }}`."""

    name: str
    arguments: tuple[str, ...]
    where: dict[str, str]


def read(line: str) -> Call | None:
    """The call that `line` is, if it is one of literals only."""
    text = line.strip()
    if not (text.startswith("{{") and text.endswith("}}")):
        return None
    try:
        node = ast.parse(text[2:-2].strip(), mode="eval").body
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return None
        arguments = tuple(str(ast.literal_eval(a)) for a in node.args)
        where = {str(k.arg): str(ast.literal_eval(k.value)) for k in node.keywords}
    except (SyntaxError, ValueError):
        return None
    return Call(node.func.id, arguments, where)


def columns(asked: str) -> list[tuple[str, str]]:
    """(column, heading) for each part of `asked`: `"call=Call; difference"`."""
    named = [part.strip().partition("=") for part in asked.split(";") if part.strip()]
    return [(name.strip(), heading.strip() or name) for name, _, heading in named]
