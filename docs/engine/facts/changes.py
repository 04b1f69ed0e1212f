"""What changed for readers: `docs/_data/changes.yml`, newest first."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from engine.facts.data_models import Part, Text
from engine.facts.yaml_data import read
from engine.problems import Problem

FILE = Path("docs/_data/changes.yml")


class Change(Part):
    """Something that a reader who comes back finds new.

    Attributes:
        date: the day of the commit.
        what: in one sentence, as readers see it; no markup.
        page: the page below `docs/` on which it is seen.
    """

    date: date
    what: Text
    page: Text


def load(root: Path) -> tuple[Change, ...]:
    """The changes of the project at `root`; none without the file.

    Raises:
        ProblemsFound: the file breaks the schema.
    """
    return read(root, FILE, Change).entries


def are_in_order_and_on_pages(root: Path) -> Iterator[Problem]:
    """The newest stands first, and each page is there."""
    file = read(root, FILE, Change)
    newer: date | None = None
    for number, change in enumerate(file.entries):
        if newer and change.date > newer:
            fact = f"{change.date} stands below {newer}"
            place = file.place((number, "date"))
            yield Problem(place, fact, "put the newest first")
        newer = change.date
        if not (root / "docs" / change.page).is_file():
            place = file.place((number, "page"))
            yield Problem(place, f"there is no docs/{change.page}", "name a page")
