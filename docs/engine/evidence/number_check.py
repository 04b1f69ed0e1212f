"""Whether a number in the prose is one that the ledger entries cited beside it hold."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field, TypeAdapter, field_validator

from engine.facts import number_forms
from engine.facts.claims import Entry, Ledger
from engine.facts.number_forms import Number
from engine.facts.yaml_data import Part, Text, read

EXCEPTIONS = Path("docs/_data/exceptions.yml")
QUOTED = re.compile(r'"[^"]*"|“[^”]*”')


class Exempt(Part):
    """A number that is part of a name, or no claim about the world.

    Attributes:
        pattern: regular expression of what is passed over, with enough around it.
        reason: why it needs no origin.
        pages: the pages it holds for, below `docs/`; all if there are none.
    """

    pattern: Text
    reason: Text
    pages: tuple[str, ...] = Field(default=())

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"not a regular expression: {error}") from None
        return pattern


_adapter = TypeAdapter(tuple[Exempt, ...])


@dataclass(frozen=True)
class Passage:
    """A paragraph, list item or table row: what a citation in it speaks for.

    Attributes:
        text: what is read, without code, quoted runs and marks.
        cites: ids of the entries cited in it.
    """

    text: str
    cites: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Unbound:
    """A number without an origin, and what is wrong with it."""

    number: Number
    problem: str


def unbound(passage: Passage, ledger: Ledger, names: re.Pattern[str]) -> list[Unbound]:
    """The numbers of `passage` that no entry cited in it holds.

    Args:
        names: what is passed over; see `exceptions`.
    """
    text = names.sub(lambda match: re.sub(r"\d", "x", match[0]), passage.text)
    entries = [ledger.entries[i] for i in passage.cites if i in ledger.entries]
    held = [number for entry in entries for number in entry.numbers]
    myths = [number for entry in entries for number in number_forms.find(entry.claim)]
    quoted = [match.span() for match in QUOTED.finditer(text)]
    out = []
    for number in number_forms.find(text):
        inside = any(start <= number.start < end for start, end in quoted)
        allowed = held + myths if inside else held
        if not any(number_forms.same(number, origin) for origin in allowed):
            out.append(Unbound(number, _problem(number, entries)))
    return out


def _problem(number: Number, entries: list[Entry]) -> str:
    if not entries:
        return (
            f"{number.text} has no origin: cite the entry it comes from, as in [^c28], "
            'or quote a run, as in {{ run("topic/file.py", "name") }}'
        )
    listed = "; ".join(
        f"{entry.id} has {', '.join(map(str, entry.figures)) or 'no figures'}"
        for entry in entries
    )
    return (
        f"{number.text} is not what the ledger says: {listed}. Correct the page, or "
        "cite the entry that has it"
    )


def exceptions(root: Path) -> tuple[Exempt, ...]:
    """What needs no origin in the project at `root`, from `docs/_data/exceptions.yml`.

    Raises:
        DataError: the file breaks the schema, or a pattern is no expression.
    """
    return read(root, EXCEPTIONS, _adapter)[0]


def names(root: Path, page: str) -> re.Pattern[str]:
    """One expression for all that is passed over on `page`, a path below `docs/`."""
    found = [e.pattern for e in exceptions(root) if not e.pages or page in e.pages]
    return re.compile("|".join(f"(?:{pattern})" for pattern in found) or r"(?!)")
