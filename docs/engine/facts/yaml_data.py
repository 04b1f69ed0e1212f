"""A YAML list below `docs/_data` -> its entries, each with its line."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from engine.problems import Problem, ProblemsFound

Text = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """A part of a data file: no key but those named, nothing changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


P = TypeVar("P", bound=Part)


TIMESTAMP = "tag:yaml.org,2002:timestamp"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Leaves days as they are written, so that a wrong one is told with its place."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as PyYAML has it
        first: [
            found for found in resolvers if found[0] != "tag:yaml.org,2002:timestamp"
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


class DataError(ProblemsFound):
    """Data cannot be used; each line of the message begins with a place."""

    def __init__(self, message: str) -> None:
        parts = [line.partition(": ") for line in message.splitlines()]
        super().__init__(*(Problem(place, fact) for place, _, fact in parts))


def read(
    root: Path, file: Path, adapter: TypeAdapter[tuple[P, ...]]
) -> tuple[tuple[P, ...], tuple[int, ...]]:
    """The entries of `file`, a path below `root`, and the line that each begins on.

    Both are empty if there is no such file.

    Raises:
        DataError: it is no YAML, an entry breaks the schema, or an id stands twice.
    """
    if not (root / file).exists():
        return (), ()
    mtime_ns = (root / file).stat().st_mtime_ns
    entries, lines = _read(root / file, file.as_posix(), adapter, mtime_ns)
    return entries, lines


def hint(name: str, known: Iterable[str]) -> str:
    """` Did you mean "releases"?`, or nothing."""
    near = get_close_matches(name, sorted(known), 1, 0.5)
    return f' Did you mean "{near[0]}"?' if near else ""


@lru_cache(maxsize=8)
def _read(file: Path, place: str, adapter: TypeAdapter[Any], mtime_ns: int) -> Any:
    try:
        text = file.read_text("utf-8")
        data: Any = yaml.load(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = getattr(error, "problem", None) or error
        raise DataError(f"{place}:{line}: not YAML: {problem}") from None
    except UnicodeDecodeError:
        raise DataError(f"{place}:1: is not UTF-8; save it as UTF-8") from None
    lines = [n for n, line in enumerate(text.splitlines(), 1) if re.match("- ", line)]
    try:
        entries = adapter.validate_python(data or ())
    except ValidationError as error:
        raise DataError("\n".join(_problems(error, data, lines, place))) from None
    if len(lines) != len(entries):
        raise DataError(f'{place}:1: begin each entry with "- " at the start of a line')
    ids = [getattr(entry, "id", number) for number, entry in enumerate(entries)]
    if twice := [name for name, count in Counter(ids).items() if count > 1]:
        line = lines[max(n for n, name in enumerate(ids) if name == twice[0])]
        raise DataError(
            f"{place}:{line}: the id {twice[0]} stands twice; give one another"
        )
    return entries, tuple(lines)


def _problems(
    error: ValidationError, data: Any, lines: list[int], place: str
) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        where = problem["loc"]
        number = where[0] if where and isinstance(where[0], int) else 0
        line = lines[number] if number < len(lines) else 1
        entry = data[number] if isinstance(data, list) and number < len(data) else None
        name = entry.get("id", "?") if isinstance(entry, dict) else "?"
        field = ".".join(str(part) for part in where[1:])
        message = problem["msg"].removeprefix("Value error, ")
        yield f"{place}:{line}: {name}: {field or 'entry'}: {message}"
