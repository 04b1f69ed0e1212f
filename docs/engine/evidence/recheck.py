"""What is to be checked again, and what changed in the installed versions.

`python -m engine.evidence.due` lists both, and ends with 1 if a check is overdue.
"""

import argparse
import importlib.metadata
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from engine import settings
from engine.charts import catalogue
from engine.evidence import ledger_page
from engine.facts import claims, partial_dates, series
from engine.facts.claims import Ledger
from engine.runs import environment, store
from engine.settings import Settings


def reminders(root: Path, today: date) -> Iterator[str]:
    """Lines for the author: entries past their day, and entries that no page cites."""
    yield from overdue(root, today)
    book = claims.load(root)
    used = ledger_page.pages_by_entry(catalogue.load(root), root)
    for entry in book:
        if entry.id not in used:
            yield (
                f"{book.place(entry)}: no page cites {entry.id}; cite it as "
                f"[^{entry.id}] where a page says so, or remove it"
            )


def overdue(root: Path, today: date) -> Iterator[str]:
    """A line for each claim and series that is to be checked again by `today`."""
    book = claims.load(root)
    for entry in book:
        if entry.due(today):
            yield _again(book.place(entry), entry.id, entry.recheck, entry.claim)
    for item in series.load(root).values():
        if partial_dates.first(item.recheck) <= today:
            yield _again(series.place(root, item.id), item.id, item.recheck, item.title)


def _again(place: str, name: str, day: str, title: str) -> str:
    until = partial_dates.words(day)
    return (
        f"{place}: {name} is to be checked again by {until} ({title}); "
        "check it, then set checked and recheck"
    )


def changes(project: Settings) -> Iterator[str]:
    """A line for each package whose version is not the one that was used or asked."""
    for name, (before, count) in _ran_with(project).items():
        now = environment.shown([name]).get(name, "not installed")
        if now != before:
            yield f"{name} {before} -> {now}: {count} runs on file are of {before}"
    for name, before, entries in _checked_with(claims.load(project.root)):
        now = environment.shown([name]).get(name, "not installed").partition("+")[0]
        if now != before:
            yield f"{name} {before} -> {now}: check again {', '.join(entries)}"
    for wanted in _constraints(project.root / "constraints.txt"):
        try:
            now = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            continue
        if not wanted.specifier.contains(now, prereleases=True):
            yield f"{wanted.name} {now} is installed; constraints.txt says {wanted}"


def _ran_with(project: Settings) -> dict[str, tuple[str, int]]:
    """Package -> version in the newest run on file, and how many runs have it.

    What is in a named environment is pinned, and changes with the requirements.
    """
    newest: dict[str, str] = {}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    here = (r for r in store.all_filed(project) if r.environment_name is None)
    for record in here:
        for name, version in record.versions.items():
            counts[name, version] += 1
            newest[name] = version
    return {n: (v, counts[n, v]) for n, v in sorted(newest.items())}


def _checked_with(book: Ledger) -> Iterator[tuple[str, str, list[str]]]:
    """(package, version, ids) for each version that an entry's own run used."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in book:
        for name, version in entry.versions.items():
            found[name, version].append(entry.id)
    for (name, version), entries in sorted(found.items()):
        yield name, version, entries


def _constraints(file: Path) -> Iterator[Requirement]:
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        try:
            yield Requirement(line.partition("#")[0])
        except InvalidRequirement:
            continue


def main(arguments: list[str] | None = None) -> int:
    """Print what is due within some days, then what changed."""
    parser = argparse.ArgumentParser(prog="python -m engine.evidence.due")
    parser.add_argument("--within", type=int, default=0, metavar="DAYS")
    parser.add_argument("--root", type=Path, default=Path())
    chosen = parser.parse_args(arguments)
    project = settings.load(chosen.root)
    late = list(overdue(project.root, date.today() + timedelta(chosen.within)))
    changed = list(changes(project))
    print(f"{len(late)} to be checked again", *late, sep="\n  ")
    print(f"{len(changed)} changed in the installed versions", *changed, sep="\n  ")
    return 1 if any(overdue(project.root, date.today())) else 0


if __name__ == "__main__":
    sys.exit(main())
