"""What pydantic found wrong in a data file -> problems in an author's words."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from engine.facts.data_models import Keys, Part, descriptions, model_at
from engine.facts.suggestions import question
from engine.problems import Problem

# What to write instead, by pydantic's name of the error.
WANTED = {
    "string_type": "text",
    "int_type": "a number",
    "float_type": "a number",
    "tuple_type": 'a list, each part of which begins with "- "',
    "dict_type": "keys with a value each",
    "model_type": "keys with a value each",
    "too_short": "at least one",
}


def problems(
    error: ValidationError,
    model: type[Part],
    data: Any,
    place: Callable[[Keys], str],
) -> Iterator[Problem]:
    """One problem for each key of `data` that `error` finds fault with.

    Args:
        model: of one entry of `data`, which should be a list of them.
        place: keys that lead to a value -> the line that it stands on.
    """

    def keys_of(found: ErrorDetails) -> Keys:
        return _keys(found, data)

    for keys, group in groupby(error.errors(include_url=False), keys_of):
        found = list(group)
        fact, remedy = _words(found, model_at(model, keys[:-1], data), keys, data)
        yield Problem(place(keys), _entry(keys, data) + fact, remedy)


def _keys(found: ErrorDetails, data: Any) -> Keys:
    """The keys that lead to the fault, without what pydantic adds of its own."""
    keys: list[str | int] = []
    for key in found["loc"]:
        if isinstance(data, dict) and key not in data and key == data.get("kind"):
            continue  # which of several models it is
        if isinstance(data, dict) and (key in data or found["type"] == "missing"):
            data = data.get(key)
        elif isinstance(data, list) and isinstance(key, int):
            data = data[key]
        else:
            break
        keys.append(key)
    if found["type"] == "union_tag_invalid":
        keys.append("kind")
    return tuple(keys)


def _entry(keys: Keys, data: Any) -> str:
    """`c28: `: the entry that `keys` lead into, if it has a name."""
    entry = data[keys[0]] if keys else None
    name = entry.get("id") if isinstance(entry, dict) else None
    return f"{name}: " if isinstance(name, str) else ""


def _words(
    found: list[ErrorDetails], model: type[Part], keys: Keys, data: Any
) -> tuple[str, str]:
    """Fact and remedy of the errors `found` at `keys`, of which `model` has the last.

    There are several where a value may be of several types and is of none.
    """
    name = keys[-1] if keys else "the file"
    meaning = descriptions(model).get(str(name), "")
    kind, value = found[0]["type"], found[0]["input"]
    known = ", ".join(model.model_fields)
    if kind == "union_tag_invalid":
        tags = found[0]["ctx"]["expected_tags"].replace("'", "")
        return f"kind is {_named(value['kind'])}", f"write one of: {tags}"
    if kind == "union_tag_not_found":
        return f"{name} has no kind", "say how it is drawn, as in `kind: lines`"
    if kind == "missing":
        return f"{name} is missing", f"add it: {meaning}" if meaning else "add it"
    if kind == "extra_forbidden":
        near = question(str(name), model.model_fields)
        return f'there is no key "{name}"', near or f"there are: {known}"
    if kind == "invalid_key":  # as `on`, which YAML reads as a yes
        return "a key is no text", f"there are: {known}"
    if isinstance(name, int):
        name = (
            f"part {name + 1} of {keys[-2]}" if len(keys) > 1 else f"entry {name + 1}"
        )
    wanted = list(dict.fromkeys(_wanted(one) for one in found))
    if isinstance(value, str | list) and not value:
        return f"{name} is empty", f"write {meaning or ', or '.join(wanted)}"
    near = question(value, _choices(found)) if isinstance(value, str) else ""
    return f"{name} is {_named(value)}", near or f"write {', or '.join(wanted)}"


def _wanted(found: ErrorDetails) -> str:
    if found["type"] == "literal_error":
        choices = _choices([found])
        return f"one of: {', '.join(choices)}" if len(choices) > 1 else choices[0]
    if found["type"] == "value_error":
        return found["msg"].removeprefix("Value error, ")
    wanted = WANTED.get(found["type"], "what the schema in docs/_data/schema asks for")
    quotable = isinstance(found["input"], int | float)
    return f"{wanted}, in quotes" if wanted == "text" and quotable else wanted


def _choices(found: list[ErrorDetails]) -> list[str]:
    """The words that may stand there, where only certain ones may."""
    expected = [one.get("ctx", {}).get("expected", "") for one in found]
    return re.findall(r"'([^']*)'", " ".join(expected))


def _named(value: Any) -> str:
    """`value` as a person would name it."""
    if isinstance(value, str):
        return f'"{value}"' if len(value) < 60 else f'"{value[:57]}…"'
    if isinstance(value, bool):
        return "yes" if value else "no"
    names = {list: "a list", dict: "a group of keys", type(None): "empty"}
    return names.get(type(value), str(value))
