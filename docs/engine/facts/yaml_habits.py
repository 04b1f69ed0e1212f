"""What holds for every data file: no key or id twice, keys in the schema's order."""

from collections.abc import Callable, Iterator
from typing import Any

import yaml

from engine.facts.data_models import Keys, Part
from engine.problems import Problem

Place = Callable[[Keys], str]


def keys_twice(node: yaml.Node, path: str) -> Iterator[Problem]:
    """A problem for each key that stands twice: YAML would keep the last, silently."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from keys_twice(item, path)
    elif isinstance(node, yaml.MappingNode):
        known = set()
        for key, value in node.value:
            if key.value in known:
                line = f"{path}:{key.start_mark.line + 1}"
                yield Problem(line, f'the key "{key.value}" stands twice', "keep one")
            known.add(key.value if isinstance(key, yaml.ScalarNode) else None)
            if not isinstance(value, yaml.ScalarNode):
                yield from keys_twice(value, path)


def ids_twice(entries: tuple[Part, ...], place: Place) -> Iterator[Problem]:
    """A problem for each entry whose id another has before it."""
    known = set()
    for number, entry in enumerate(entries):
        name = getattr(entry, "id", None)
        if name is not None and name in known:
            fact = f"the id {name} stands twice"
            yield Problem(place((number, "id")), fact, "give one another")
        known.add(name)


def out_of_order(
    parts: Any, data: Any, place: Place, keys: Keys = ()
) -> Iterator[Problem]:
    """A problem for each key that stands after one it should stand before."""
    if isinstance(parts, tuple):
        for number, (part, inner) in enumerate(zip(parts, data, strict=False)):
            yield from out_of_order(part, inner, place, (*keys, number))
    elif isinstance(parts, Part):
        order = list(type(parts).model_fields)
        for before, key in zip(data, list(data)[1:], strict=False):
            if order.index(key) < order.index(before):
                fact = f'the key "{key}" stands after "{before}"'
                remedy = f"keep the order: {', '.join(k for k in order if k in data)}"
                yield Problem(place((*keys, key)), fact, remedy)
        for key, inner in data.items():
            yield from out_of_order(getattr(parts, key), inner, place, (*keys, key))
