"""What the evidence extension knows of the page at hand, and tells its author."""

import logging
import re
from typing import Any

from markdown import Markdown

from engine.evidence import number_check
from engine.evidence.number_check import Segment
from engine.facts import claims
from engine.facts.claims import Ledger
from engine.facts.number_forms import Number
from engine.problems import ProblemsFound
from engine.rendering.page_runs import PageRuns

log = logging.getLogger("mkdocs.engine.evidence")
in_place = logging.getLogger("engine.serve")  # does not stop a server


class Evidence:
    """What the parts of the extension know of the page at hand."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        self.md = md
        self.runs = runs
        self.root = runs.settings.root
        self.cited: list[str] = []
        self.whole = False  # whether it shows the whole ledger
        self.problems: list[str] = []
        self.broken = ""  # what is wrong with the ledger

    @property
    def page(self) -> str:
        """Path of the page below `docs/`, as MkDocs or Zensical gives it."""
        if "rendering_context" in self.md.preprocessors:
            context: Any = self.md.preprocessors["rendering_context"]
            return str(context.page.path)
        return self.runs.page.removeprefix("docs/")

    @property
    def ledger(self) -> Ledger:
        """The ledger as it is now; none while its author is mending it."""
        try:
            return claims.load(self.root)
        except ProblemsFound as error:
            if self.runs.mode == "run":
                raise
            self.broken = str(error)
            return Ledger()

    @property
    def names(self) -> re.Pattern[str]:
        """What needs no origin on this page; nothing while that list is mended."""
        try:
            return number_check.names(self.root, self.page)
        except ProblemsFound as error:
            if self.runs.mode == "run":
                raise
            self.problem(self.runs.page, str(error))
            return re.compile(r"(?!)")

    def problem(self, place: str, message: str) -> None:
        """Tell the author; only a build that publishes stops for it."""
        logger = log if self.runs.mode == "run" else in_place
        logger.warning("%s: %s", place, message)
        self.problems.append(f"{place}: {message}")

    def place(self, segment: Segment, number: Number) -> str:
        """`page:line` of `number` in `segment`: the line that shares most words."""
        words = set(re.findall(r"\w+", segment.text))
        best, line = -1, 0
        for at, text in enumerate(self.runs.lines, start=self.runs.offset + 1):
            shared = len(words.intersection(re.findall(r"\w+", text)))
            if number.text in text and shared > best:
                best, line = shared, at
        return f"{self.runs.page}:{line}" if line else self.runs.page
