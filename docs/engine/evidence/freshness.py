"""The line at the end of a page: how fresh its facts and its code are."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from engine.facts import partial_dates
from engine.facts.claims import Entry
from engine.runs.records import Record


def line(entries: Sequence[Entry], records: Sequence[Record], today: date) -> str:
    """When the facts cited on a page were last checked and its code last run."""
    parts = []
    if entries:
        oldest = min(entry.checked for entry in entries)
        late = sum(entry.due(today) for entry in entries)
        of = _many(entries, "entry of the ledger", "entries of the ledger")
        parts.append(f"Facts last checked: {partial_dates.words(oldest)} ({of})")
        if late:
            parts.append(f"{late} of them to be checked again")
    if records:
        newest = max(record.date for record in records)
        last, of = partial_dates.words(newest), _many(records, "run", "runs")
        parts.append(f"Code last run: {last} ({of})")
    if not parts:
        return ""
    return Markup('<p class="freshness generated">{}</p>').format(" · ".join(parts))


def _many(things: Sequence[object], one: str, many: str) -> str:
    return f"{len(things)} {one if len(things) == 1 else many}"
