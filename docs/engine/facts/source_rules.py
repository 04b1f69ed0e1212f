"""Rules of claims and series: where and when each was read, and in which file it is."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from engine.facts import claims, partial_dates, series
from engine.facts.claims import Entry
from engine.facts.series import Series
from engine.problems import Problem

FACTUAL = ("supported", "outdated", "contradicted")
# A place that only whoever collected the data can open.
PRIVATE = re.compile(r"\b(index|local|package):")
SAY = "name what a reader can open, or say how it was read: kind: copy"


def can_be_opened(root: Path) -> Iterator[Problem]:
    """A source has an address, or its kind says why it has none; nothing is private."""
    for record, place in _records(root):
        for number, source in enumerate(record.sources):
            if source.url is None and source.kind == "primary":
                fact = f'{record.id}: the primary source "{source.title}" has no url'
                yield Problem(place("sources", number), fact, SAY)
            for key, text in (("title", source.title), ("url", source.url or "")):
                if found := PRIVATE.search(text):
                    fact = f'{record.id}: "{found[0]}" is no place a reader can open'
                    yield Problem(place("sources", number, key), fact, SAY)
    for name in series.load(root):
        for line, row in enumerate(series.rows(root, name), start=2):
            if found := PRIVATE.search(",".join(row.values())):
                fact = f'"{found[0]}" is no place a reader can open'
                yield Problem(f"{series.path(name)}:{line}", fact, SAY)


def have_sources(root: Path) -> Iterator[Problem]:
    """What is called supported, outdated or contradicted has a source that says so."""
    ledger = claims.load(root)
    for entry in ledger:
        if entry.verdict in FACTUAL and not entry.sources:
            fact = f"{entry.id}: a claim that is {entry.verdict} needs a source"
            yield Problem(ledger.place(entry, "verdict"), fact, "add sources")


def are_in_time(root: Path) -> Iterator[Problem]:
    """Nothing is known before it is published, nor due before it is checked."""
    for record, place in _records(root):
        checked = partial_dates.first(record.checked)
        for keys, day in _dates(record):
            if day != "undated" and partial_dates.first(day) > checked:
                fact = (
                    f"{record.id}: {keys[-1]} {day} is after checked {record.checked}"
                )
                yield Problem(place(*keys), fact, "correct one of the two")
        if partial_dates.first(record.recheck) <= checked:
            fact = f"{record.id}: recheck must be later than checked, {record.checked}"
            yield Problem(place("recheck"), fact, "choose a later day")


def stand_in_the_file_of_their_section(root: Path) -> Iterator[Problem]:
    """Each file of the ledger holds one section, and the whole of it."""
    ledger = claims.load(root)
    sections: dict[str, str] = {}  # file -> its section
    files: dict[str, str] = {}  # section -> its file
    for entry in ledger:
        file = ledger.path(entry)
        section = sections.setdefault(file, entry.section)
        home = files.setdefault(entry.section, file)
        if section != entry.section:
            fact = f'"{entry.section}" stands in the file of "{section}"'
            remedy = "give each section a file of its own"
        elif home != file:
            fact, remedy = f'"{section}" stands in {home}', "move the entry there"
        else:
            continue
        yield Problem(ledger.place(entry, "section"), f"{entry.id}: {fact}", remedy)


def _records(root: Path) -> Iterator[tuple[Entry | Series, Callable[..., str]]]:
    """Each claim and series, and what gives the line of a key in it."""
    ledger = claims.load(root)
    for entry in ledger:
        yield entry, partial(ledger.place, entry)
    for item in series.load(root).values():
        yield item, partial(series.place, root, item.id)


def _dates(record: Entry | Series) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The keys of each date at which something was already known, and the date."""
    for number, source in enumerate(record.sources):
        yield ("sources", number, "published"), source.published
    if isinstance(record, Entry):
        if record.as_of:
            yield ("as_of",), record.as_of
        for number, event in enumerate(record.events):
            yield ("events", number, "date"), event.date
