"""A YAML list below `docs/_data` -> its entries, and the line of each of their keys.

Reading YAML takes five times as long as all that is done with it, so what an earlier
build read is kept as JSON, and the lines are looked up when a problem asks for one.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from engine import files, settings
from engine.facts import validation, yaml_habits
from engine.facts.data_models import Keys, Part
from engine.problems import Problem, ProblemsFound

P = TypeVar("P", bound=Part)
TIMESTAMP = "tag:yaml.org,2002:timestamp"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Leaves dates as they are written, so that a wrong one is told with its place."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as PyYAML has it
        first: [(tag, expression) for tag, expression in found if tag != TIMESTAMP]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@dataclass(frozen=True)
class DataFile(Generic[P]):
    """What one data file holds.

    Attributes:
        path: from the project's root, with forward slashes.
        entries: its entries, in its order; none if there is no such file.
        text: of the file, which knows the lines.
    """

    path: str
    entries: tuple[P, ...] = ()
    text: str = field(default="", repr=False, compare=False)

    @cached_property
    def _lines(self) -> Mapping[Keys, int]:
        tree = _Loader(self.text).get_single_node()
        return dict(_lines(tree)) if tree else {}

    def place(self, keys: Keys) -> str:
        """`docs/_data/series.yml:41`: the line of what `keys` lead to.

        Args:
            keys: the number of an entry, from 0, then keys and numbers in it, such as
                `(3, "sources", 0, "url")`. Where the last is missing, the line is that
                of what it is missing from.
        """
        while keys and keys not in self._lines:
            keys = keys[:-1]
        return f"{self.path}:{self._lines.get(keys, 1)}"


def read(root: Path, file: Path, model: type[P]) -> DataFile[P]:
    """What `file`, a path below `root`, holds: a list of entries of `model`.

    Raises:
        ProblemsFound: it is no YAML, an entry breaks the schema, or an id stands twice.
    """
    try:
        mtime_ns = (root / file).stat().st_mtime_ns
    except FileNotFoundError:
        return DataFile(file.as_posix())
    found: DataFile[P] = _read(root, file, model, mtime_ns)
    return found


@lru_cache(maxsize=64)
def _read(root: Path, file: Path, model: type[P], mtime_ns: int) -> DataFile[P]:
    path = file.as_posix()
    text, data, problems = _data(root, path)
    raw: DataFile[P] = DataFile(path, (), text)
    try:
        entries = _adapter(model).validate_python(() if data is None else data)
    except ValidationError as error:
        problems += validation.problems(error, model, data, raw.place)
        raise ProblemsFound(*sorted(problems, key=_line)) from None
    problems += yaml_habits.ids_twice(entries, raw.place)
    problems += yaml_habits.out_of_order(entries, data or (), raw.place)
    if problems:
        raise ProblemsFound(*sorted(problems, key=_line))
    return DataFile(path, entries, text)


@cache
def _adapter(model: type[P]) -> TypeAdapter[tuple[P, ...]]:
    return TypeAdapter(tuple[model, ...])  # type: ignore[valid-type]


def _data(root: Path, path: str) -> tuple[str, Any, list[Problem]]:
    """The text of the file at `path`, what it says, and the keys that stand twice."""
    try:
        text = (root / path).read_text("utf-8")
    except UnicodeDecodeError:
        fact, remedy = "is not UTF-8", "save it as UTF-8"
        raise ProblemsFound(Problem(f"{path}:1", fact, remedy)) from None
    digest = hashlib.sha256(text.encode()).hexdigest()
    kept = settings.load(root).cache / "data" / f"{digest[:32]}.json"
    try:
        return text, json.loads(kept.read_bytes()), []
    except (OSError, ValueError):
        tree, data = _parse(text, path)
    problems = [*yaml_habits.keys_twice(tree, path)] if tree else []
    made = json.dumps(data, default=str)
    if not problems and json.loads(made) == data:
        files.write(kept, made.encode())
    return text, data, problems


def _parse(text: str, path: str) -> tuple[yaml.Node | None, Any]:
    try:
        loader = _Loader(text)
        tree = loader.get_single_node()
        return tree, loader.construct_document(tree) if tree else None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        fact = f"not YAML: {getattr(error, 'problem', None) or error}"
        remedy = "look at indentation, quotes and colons there and in the line above"
        raise ProblemsFound(Problem(f"{path}:{line}", fact, remedy)) from None


def _line(problem: Problem) -> int:
    return int(problem.place.rpartition(":")[2])


def _lines(node: yaml.Node, keys: Keys = ()) -> Iterator[tuple[Keys, int]]:
    """Keys -> line, of `node`, to which `keys` lead, and all below it."""
    yield keys, node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            yield from _lines(item, (*keys, number))
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield from _lines(value, (*keys, key.value))
                # In place of the line that its value begins on.
                yield (*keys, key.value), key.start_mark.line + 1
