"""The evidence ledger, `docs/_data/claims.yml`: what is claimed, what sources say."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from engine.evidence import days, numbers
from engine.evidence.days import Day
from engine.evidence.numbers import SCALES, Number

FILE = Path("docs/_data/claims.yml")
Verdict = Literal["supported", "outdated", "contradicted", "opinion", "unverifiable"]
# What a reader is told a citation is; None: a fact, which needs no label.
KINDS = {"opinion": "opinion", "unverifiable": "unknown"}
Text = Annotated[str, Field(min_length=1)]


class Part(BaseModel):
    """Anything in the ledger: no key but those below, nothing changed once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Row(Part):
    """The row of a data series that a figure stands in: `file`.csv where all match."""

    file: Text
    where: dict[str, str | int | float]


class Figure(Part):
    """A value with its unit, and what it is a value of.

    Attributes:
        value: number, version (in quotes) or day.
        unit: `%`, `US$`, `version`, `date`, or what is counted.
        of: what it measures, as the end of "value unit …"; says the denominator.
        sample: how many were asked or counted, where it is a sample.
        computed: the sum that gives it from other figures, such as `827538/601822-1`.
        row: where it stands in a data series.
    """

    value: int | float | Day | str
    unit: Text
    of: Text
    sample: str | None = None
    computed: str | None = None
    row: Row | None = None

    def __str__(self) -> str:
        """The value, with its unit if that is short: `84.0%`, `26.2 million`."""
        value = self.value
        if self.unit == "date":
            return days.words(str(value))
        text = f"{value:,}" if isinstance(value, int | float) else value
        first = self.unit.split()[0]
        if first in ("%", *SCALES):
            return f"{text}%" if first == "%" else f"{text} {first}"
        return f"US${text}" if self.unit == "US$" else text

    @property
    def sentence(self) -> str:
        """The value, its unit and what it is a value of, as a reader reads it."""
        rest = self.unit
        for word in ("%", "US$", "date", "version", *SCALES):
            rest = rest.removeprefix(word)
        colon = ":" if self.unit == "date" else ""
        start = f"version {self}" if self.unit == "version" else f"{self}{colon}"
        said = " ".join(f"{start} {rest} {self.of}".split())
        return f"{said} ({self.sample})" if self.sample else said


class Source(Part):
    """Where it was read.

    Attributes:
        url: address, if it is a page on the web.
        kind: `primary`: who measured or decided it says so; `copy`: a mirror of that;
            `second-hand`: someone who quotes it; `package list`: an index of packages
            and their latest releases; `own run`: blocks of this site.
        published: day, month or year, or `undated`.
    """

    title: Text
    url: Annotated[str, Field(pattern=r"^https?://")] | None = None
    kind: Literal["primary", "copy", "second-hand", "package list", "own run"]
    published: Day | Literal["undated"]


class Event(Part):
    """Something that happened on a day: an entry of the timeline."""

    date: Day
    framework: Literal["PyTorch", "TensorFlow", "Keras", "JAX", "Hugging Face"]
    kind: Literal["release", "renaming", "governance", "deprecation", "archival", "use"]
    text: Text


class Entry(Part):
    """One claim, the verdict on it and why.

    Attributes:
        id: what pages cite: `c28` for a claim of common wisdom, `s-…` for a fact of
            ours that answers none.
        claim: what is commonly said; or the fact, in an entry of ours.
        finding: what the sources say.
        as_of: the day that the figures hold for.
        how: how we checked.
        checked: when.
        recheck: when it is to be checked again.
        versions: package -> version that an own run used.
    """

    id: Annotated[str, Field(pattern=r"^(c\d\d|s-[a-z0-9-]+)$")]
    section: Text
    claim: Text
    verdict: Verdict
    finding: Text
    figures: tuple[Figure, ...] = ()
    as_of: Day | None = None
    sources: tuple[Source, ...] = ()
    how: Text
    checked: Day
    recheck: Day
    versions: dict[str, str] = {}
    events: tuple[Event, ...] = ()

    @model_validator(mode="after")
    def _sourced(self) -> "Entry":
        if (
            self.verdict in ("supported", "outdated", "contradicted")
            and not self.sources
        ):
            raise ValueError(f"a claim that is {self.verdict} needs a source")
        if days.first(self.recheck) <= days.first(self.checked):
            raise ValueError("recheck must be later than checked")
        return self

    @property
    def kind(self) -> str:
        """`fact`, `opinion` or `unknown`."""
        return KINDS.get(self.verdict, "fact")

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Every number that a citation of this entry stands for."""
        texts = [self.as_of or "", self.checked, *self.versions.values()]
        for figure in self.figures:
            texts += [str(figure), figure.of, figure.unit, figure.sample or ""]
        for source in self.sources:
            texts += [source.title, source.published]
        for event in self.events:
            texts += [event.date, event.text]
        return tuple(number for text in texts for number in numbers.find(text))

    def due(self, today: date) -> bool:
        """Whether it should have been checked again by `today`."""
        return days.first(self.recheck) <= today


_adapter = TypeAdapter(tuple[Entry, ...])


class LedgerError(ValueError):
    """The ledger cannot be used; each line of the message begins with a place."""


class Ledger:
    """The entries by id, in their order, and where each stands."""

    def __init__(self, entries: tuple[Entry, ...], lines: dict[str, int]) -> None:
        self.entries = {entry.id: entry for entry in entries}
        self.lines = lines

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def place(self, entry: Entry) -> str:
        """`docs/_data/claims.yml:41`."""
        return f"{FILE.as_posix()}:{self.lines[entry.id]}"

    def values(self) -> dict[str, str]:
        """What a page may quote of the ledger itself, by name."""
        claims = [entry for entry in self if entry.id.startswith("c")]
        counts = Counter(entry.verdict for entry in claims)
        checked = max((entry.checked for entry in self), default="")
        return {
            "entries": str(len(self.entries)),
            "claims": str(len(claims)),
            "facts of ours": str(len(self.entries) - len(claims)),
            "checked": days.words(checked) if checked else "",
            **{verdict: str(count) for verdict, count in counts.items()},
        }


def load(root: Path) -> Ledger:
    """Read the ledger of the project at `root`; empty if it has none.

    Raises:
        LedgerError: it is no YAML, or an entry breaks the schema.
    """
    file = root / FILE
    return _load(file, file.stat().st_mtime_ns) if file.exists() else Ledger((), {})


@lru_cache(maxsize=4)
def _load(file: Path, mtime_ns: int) -> Ledger:
    text = file.read_text("utf-8")
    place = FILE.as_posix()
    try:
        data: Any = yaml.load(
            text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        )
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise LedgerError(f"{place}:{line}: not YAML: {error}") from None
    starts = [n for n, line in enumerate(text.splitlines(), 1) if re.match("- ", line)]
    try:
        entries = _adapter.validate_python(data or ())
    except ValidationError as error:
        raise LedgerError("\n".join(_problems(error, data, starts))) from None
    twice = [i for i, n in Counter(entry.id for entry in entries).items() if n > 1]
    if twice:
        raise LedgerError(f"{place}: the id {twice[0]} stands twice; give one another")
    return Ledger(entries, dict(zip((e.id for e in entries), starts, strict=True)))


def _problems(error: ValidationError, data: Any, starts: list[int]) -> Iterator[str]:
    for problem in error.errors(include_url=False):
        where = problem["loc"]
        number = where[0] if where and isinstance(where[0], int) else 0
        line = starts[number] if number < len(starts) else 1
        entry = data[number] if isinstance(data, list) and number < len(data) else None
        name = entry.get("id", "?") if isinstance(entry, dict) else "?"
        field = ".".join(str(part) for part in where[1:])
        message = problem["msg"].removeprefix("Value error, ")
        yield f"{FILE.as_posix()}:{line}: {name}: {field or 'entry'}: {message}"
