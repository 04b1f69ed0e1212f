"""Whether a number in the prose is one that the ledger entries cited beside it hold."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import field_validator

from engine.facts import number_forms
from engine.facts.claims import Entry, Ledger
from engine.facts.data_models import Part, Text
from engine.facts.number_forms import Number
from engine.facts.yaml_data import DataFile, read

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
    pages: tuple[str, ...] = ()

    @field_validator("pattern")
    @classmethod
    def _compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"a regular expression (this is none: {error})") from None
        return pattern


@dataclass(frozen=True)
class Segment:
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


def unbound(segment: Segment, ledger: Ledger, names: re.Pattern[str]) -> list[Unbound]:
    """The numbers of `segment` that no entry cited in it holds.

    Args:
        names: what is passed over; see `exceptions`.
    """
    text = without_names(segment.text, names)
    entries = [ledger.entries[i] for i in segment.cites if i in ledger.entries]
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


def exceptions(root: Path) -> DataFile[Exempt]:
    """What needs no origin in the project at `root`, from `docs/_data/exceptions.yml`.

    Raises:
        ProblemsFound: the file breaks the schema, or a pattern is no expression.
    """
    return read(root, EXCEPTIONS, Exempt)


def names(root: Path, page: str) -> re.Pattern[str]:
    """One expression for all that is passed over on `page`, a path below `docs/`."""
    patterns = [
        f"(?:{exempt.pattern})"
        for exempt in exceptions(root).entries
        if not exempt.pages or page in exempt.pages
    ]
    return re.compile("|".join(patterns) or r"(?!)")


def without_names(text: str, names: re.Pattern[str]) -> str:
    """`text` with an x for each digit of what `names` passes over."""
    return names.sub(lambda match: re.sub(r"\d", "x", match[0]), text)
