"""The evidence ledger, `docs/_data/claims`: what is claimed, and what sources say."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, WithJsonSchema

from engine.facts import number_forms, partial_dates
from engine.facts.data_models import Address, Part, Text
from engine.facts.figures import Figure
from engine.facts.number_forms import Number
from engine.facts.partial_dates import Day
from engine.facts.yaml_data import DataFile, read
from engine.problems import Problem, ProblemsFound

FOLDER = Path("docs/_data/claims")  # one file a section, in the order of their names
ID = r"^(c\d\d+|s-[a-z0-9-]+)$"
Verdict = Literal["supported", "outdated", "contradicted", "opinion", "unverifiable"]
# What a reader is told a citation is; None: a fact, which needs no label.
KINDS = {"opinion": "opinion", "unverifiable": "unknown"}


def _id(text: str) -> str:
    if not re.match(ID, text):
        raise ValueError(
            "c and two digits for a claim, s-some-words for a fact of ours"
        )
    return text


class Source(Part):
    """Where it was read.

    Attributes:
        title: its name, as a reader would look for it.
        url: address, if it is a page on the web.
        kind: `primary`: who measured or decided it says so; `copy`: a mirror of that;
            `second-hand`: someone who quotes it; `package list`: an index of packages
            and their latest releases; `own run`: blocks of this site.
        published: day, month or year, or `undated`.
    """

    title: Text
    url: Address | None = None
    kind: Literal["primary", "copy", "second-hand", "package list", "own run"]
    published: Day | Literal["undated"]


class Event(Part):
    """Something that happened on a day: an entry of the timeline.

    Attributes:
        date: when, as exactly as it is known.
        framework: whom it concerns.
        kind: what sort of event it is.
        text: what happened, as a sentence.
    """

    date: Day
    framework: Literal["PyTorch", "TensorFlow", "Keras", "JAX", "Hugging Face"]
    kind: Literal["release", "renaming", "governance", "deprecation", "archival", "use"]
    text: Text


class Entry(Part):
    """One claim, the verdict on it and why.

    Attributes:
        id: what pages cite: `c28` for a claim of common wisdom, `s-…` for a fact of
            ours that answers none.
        section: heading it stands under on the ledger's page, one for each file.
        claim: what is commonly said; or the fact, in an entry of ours.
        verdict: what the sources make of it.
        finding: what the sources say.
        figures: the values that a page may quote with a citation of this entry.
        as_of: the day that the figures hold for.
        sources: where it was read.
        how: how we checked.
        checked: the day we last checked it.
        recheck: the day by which it is to be checked again.
        versions: package -> version that an own run used.
        events: what it adds to the timeline.
    """

    id: Annotated[
        str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": ID})
    ]
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


class Ledger:
    """The entries by id, in the order of the files, and where each stands."""

    def __init__(self, files: Sequence[DataFile[Entry]] = ()) -> None:
        self.entries: dict[str, Entry] = {}
        self._positions: dict[str, tuple[DataFile[Entry], int]] = {}
        for file in files:
            for number, entry in enumerate(file.entries):
                self.entries[entry.id] = entry
                self._positions[entry.id] = file, number

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def place(self, entry: Entry, *keys: str | int) -> str:
        """`docs/_data/claims/09_faq.yml:41`: the line of `entry`, or of a key in it."""
        file, number = self._positions[entry.id]
        return file.place((number, *keys))

    def path(self, entry: Entry) -> str:
        """`docs/_data/claims/09_faq.yml`, the file that `entry` stands in."""
        return self._positions[entry.id][0].path

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
        ProblemsFound: a file is no YAML, an entry breaks the schema, or an id stands
            in two files.
    """
    folder = root / FOLDER
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    files: list[DataFile[Entry]] = []
    problems: list[Problem] = []
    for name in names:
        try:
            files.append(_file(root, name))
        except ProblemsFound as found:
            problems += found.problems
    known: dict[str, str] = {}
    for file in files:
        for number, entry in enumerate(file.entries):
            if known.setdefault(entry.id, file.path) != file.path:
                fact = f"the id {entry.id} stands in {known[entry.id]} too"
                place = file.place((number, "id"))
                problems.append(Problem(place, fact, "give one another"))
    if problems:
        raise ProblemsFound(*problems)
    return Ledger(files)


def _file(root: Path, name: str) -> DataFile[Entry]:
    if Path(name).suffix != ".yml":
        place = f"{(FOLDER / name).as_posix()}:1"
        raise ProblemsFound(Problem(place, "is not read", "end its name in .yml"))
    return read(root, FOLDER / name, Entry)
