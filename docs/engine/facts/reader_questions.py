"""What people ask, and which heading answers it: `docs/_data/questions.csv`."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from engine import frameworks
from engine.facts import csv_data
from engine.facts.data_models import ADDRESS
from engine.problems import Problem

FILE = Path("docs/_data/questions.csv")
TASKS = "side_by_side/*/*.md"  # the pages below docs/ that are there to answer
AT_LEAST = 6  # questions for each of these
KNOWS = (*frameworks.NAMES, "several")


@dataclass(frozen=True)
class Asked:
    """A question that someone asked in public.

    Attributes:
        place: `docs/_data/questions.csv:41`.
        page: that answers it, below `docs/`.
        anchor: of the heading under which it does.
        question: in our words.
        knows: the framework that who asks comes from; `several` if that does not tell.
        source: address of the thread.
        year: in which it was asked.
    """

    place: str
    page: str
    anchor: str
    question: str
    knows: str
    source: str
    year: str


COLUMNS = [field.name for field in fields(Asked) if field.name != "place"]


def load(root: Path) -> tuple[Asked, ...]:
    """The questions of the project at `root`, as the file has them; none without it.

    Raises:
        ProblemsFound: rows that do not fit.
    """
    if not (root / FILE).is_file():
        return ()
    return tuple(
        Asked(f"{FILE.as_posix()}:{line.number}", **line.cells)
        for line in csv_data.read(root, FILE, _wrong, COLUMNS)
    )


def every_task_has_some(root: Path) -> Iterator[Problem]:
    """A page that shows a task answers what people ask, and each question once."""
    questions = load(root)
    counts = Counter(asked.page for asked in questions)
    for file in sorted((root / "docs").glob(TASKS)):
        page = file.relative_to(root / "docs").as_posix()
        if counts[page] < AT_LEAST:
            fact = f"{FILE.as_posix()} has {counts[page]} questions for it"
            remedy = f"find {AT_LEAST} that people ask, and answer them on it"
            yield Problem(f"docs/{page}:1", fact, remedy)
    known = set()
    for asked in questions:
        if (asked.page, asked.source, asked.anchor) in known:
            fact = f"{asked.source} stands twice for one heading"
            yield Problem(asked.place, fact, "take one out")
        known.add((asked.page, asked.source, asked.anchor))


def _wrong(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    if row["knows"] not in KNOWS:
        yield f'"{row["knows"]}" is no framework', f"write one of {', '.join(KNOWS)}"
    if not row["question"].endswith("?"):
        yield f'"{row["question"]}" is no question', "end it with a question mark"
    if not re.match(ADDRESS, row["source"]):
        yield f'"{row["source"]}" is no address', "write the thread's, with https://"
    if not (row["year"].isdigit() and 2015 <= int(row["year"]) <= 2100):
        yield f'"{row["year"]}" is no year', "write the one it was asked in"
