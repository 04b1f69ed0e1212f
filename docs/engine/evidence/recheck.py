"""What is to be checked again, and which entries of the ledger nobody cites.

`python -m engine.evidence.recheck` lists what is due, and ends with 1 if a check is
overdue.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from engine import settings
from engine.charts import catalogue
from engine.evidence import ledger_page
from engine.facts import claims, partial_dates, series
from engine.problems import Problem


def reminders(root: Path, today: date) -> Iterator[Problem]:
    """What stops no build: entries past their day, and entries that no page cites."""
    yield from overdue(root, today)
    book = claims.load(root)
    cited = ledger_page.pages_by_entry(catalogue.load(root), root)
    for entry in book:
        if entry.id not in cited:
            remedy = f"cite it as [^{entry.id}] where a page says so, or remove it"
            yield Problem(book.place(entry), f"no page cites {entry.id}", remedy)


def overdue(root: Path, today: date) -> Iterator[Problem]:
    """Each claim and series that is to be checked again by `today`."""
    book = claims.load(root)
    for entry in book:
        if entry.due(today):
            place = book.place(entry, "recheck")
            yield _again(place, entry.id, entry.recheck, entry.claim)
    for item in series.load(root).values():
        if partial_dates.first(item.recheck) <= today:
            place = series.place(root, item.id, "recheck")
            yield _again(place, item.id, item.recheck, item.title)


def _again(place: str, name: str, day: str, title: str) -> Problem:
    until = partial_dates.words(day)
    fact = f"{name} is to be checked again by {until} ({title})"
    return Problem(place, fact, "check it, then set checked and recheck")


def main(arguments: list[str] | None = None) -> int:
    """Print what is due within some days."""
    parser = argparse.ArgumentParser(prog="python -m engine.evidence.recheck")
    parser.add_argument("--within", type=int, default=0, metavar="DAYS")
    parser.add_argument("--root", type=Path, default=Path())
    chosen = parser.parse_args(arguments)
    project = settings.load(chosen.root)
    due = list(overdue(project.root, date.today() + timedelta(chosen.within)))
    print(f"{len(due)} to be checked again", *due, sep="\n  ")
    return 1 if any(overdue(project.root, date.today())) else 0


if __name__ == "__main__":
    sys.exit(main())
