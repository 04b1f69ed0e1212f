"""The evidence ledger, `docs/_data/claims.yml`: what is claimed, what sources say."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, model_validator

from engine.facts import number_forms, partial_dates
from engine.facts.number_forms import SCALES, Number
from engine.facts.partial_dates import Day
from engine.facts.yaml_data import Part, Text, read

FILE = Path("docs/_data/claims.yml")
Verdict = Literal["supported", "outdated", "contradicted", "opinion", "unverifiable"]
# What a reader is told a citation is; None: a fact, which needs no label.
KINDS = {"opinion": "opinion", "unverifiable": "unknown"}


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
            return partial_dates.words(str(value))
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
        said = " ".join(f"{start} {rest} {self.of}".split()).rstrip(".")
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
    versions: dict[str, str] = Field(default_factory=dict)
    events: tuple[Event, ...] = ()

    @model_validator(mode="after")
    def _sourced(self) -> "Entry":
        if (
            self.verdict in ("supported", "outdated", "contradicted")
            and not self.sources
        ):
            raise ValueError(f"a claim that is {self.verdict} needs a source")
        if partial_dates.first(self.recheck) <= partial_dates.first(self.checked):
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
        return tuple(number for text in texts for number in number_forms.find(text))

    def due(self, today: date) -> bool:
        """Whether it should have been checked again by `today`."""
        return partial_dates.first(self.recheck) <= today


_adapter = TypeAdapter(tuple[Entry, ...])


class Ledger:
    """The entries by id, in their order, and where each stands."""

    def __init__(
        self, entries: tuple[Entry, ...] = (), lines: tuple[int, ...] = ()
    ) -> None:
        self.entries = {entry.id: entry for entry in entries}
        self.lines = dict(zip(self.entries, lines, strict=True))

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
            "checked": partial_dates.words(checked) if checked else "",
            **{verdict: str(count) for verdict, count in counts.items()},
        }


def load(root: Path) -> Ledger:
    """Read the ledger of the project at `root`; empty if it has none.

    Raises:
        DataError: it is no YAML, or an entry breaks the schema.
    """
    entries, lines = read(root, FILE, _adapter)
    return Ledger(entries, lines)
