"""The facts that the page at hand rests on, and where a number of its stands."""

import re
from typing import Any

from markdown import Markdown

from engine.evidence import number_check
from engine.evidence.number_check import Segment
from engine.facts import claims
from engine.facts.claims import Entry, Ledger
from engine.facts.number_forms import Number
from engine.problems import ProblemsFound
from engine.rendering.page_runs import PageRuns


class PageFacts:
    """The facts that the page at hand rests on.

    Args:
        md: what converts the page.
        runs: its runs, and what is wrong with it.
    """

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        self._md = md
        self.runs = runs
        self.root = runs.settings.root
        self.ledger = Ledger()
        self.cited: list[str] = []
        self.shown: list[Entry] = []

    def start(self) -> None:
        """Begin a page: with the ledger as it is now, empty while it is mended."""
        self.cited, self.shown = [], []
        try:
            self.ledger = claims.load(self.root)
        except ProblemsFound as error:
            self.wrong(error)
            self.ledger = Ledger()

    def shows(self, section: str | None) -> None:
        """Note that the page shows the entries of `section`; all of them if None."""
        self.shown += [e for e in self.ledger if section in (None, e.section)]

    @property
    def entries(self) -> list[Entry]:
        """The entries that the page shows or cites."""
        cited = (self.ledger.entries[name] for name in self.cited)
        return list({e.id: e for e in (*self.shown, *cited)}.values())

    @property
    def path(self) -> str:
        """Path of the page below `docs/`, as MkDocs or Zensical gives it."""
        if "rendering_context" in self._md.preprocessors:
            context: Any = self._md.preprocessors["rendering_context"]
            return str(context.page.path)
        return self.runs.page.removeprefix("docs/")

    def names(self) -> re.Pattern[str]:
        """What needs no origin on this page; nothing while that list is mended."""
        try:
            return number_check.names(self.root, self.path)
        except ProblemsFound as error:
            self.wrong(error)
            return re.compile(r"(?!)")

    def wrong(self, error: ProblemsFound) -> None:
        """Note that a data file cannot be used."""
        for problem in error.problems:
            self.runs.add(problem)

    def place(self, segment: Segment, number: Number) -> str:
        """`page:line` of `number` in `segment`: the line that shares most words."""
        words = set(re.findall(r"\w+", segment.text))
        best, line = -1, 0
        for at, text in enumerate(self.runs.lines, start=self.runs.offset + 1):
            shared = len(words.intersection(re.findall(r"\w+", text)))
            if number.text in text and shared > best:
                best, line = shared, at
        return f"{self.runs.page}:{line}" if line else self.runs.page
