"""What the extensions know of the page at hand: its runs, and what is wrong with it."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from engine import settings
from engine.pages import blocks, page_cache, parser
from engine.pages.blocks import Block, Page
from engine.problems import Problem, ProblemsFound
from engine.rendering.addresses import Links
from engine.runs import devices, store
from engine.runs.records import Record

NOT_RUN = "not run in this preview"
# Of the extension's options.
DEFAULTS: dict[str, Any] = {
    "root": ".",
    "mode": "run",
    "page": "",
    "offset": 0,
    "pages": "",
    "collector": "",
    "flat": False,
}
in_place = logging.getLogger("engine.serve")  # does not stop a server


class Collector(Protocol):
    """Receives what is wrong with the pages of a build."""

    def add(self, problem: Problem, /) -> None:
        """Note `problem`, once."""


class PageRuns:
    """The page at hand.

    Args:
        config: that of the extension. `mode` is `run` where the page is published,
            `serve` where problems are shown in place, `preview` where nothing is run.
            `collector` receives the problems of a build; without one they are raised.
            `pages` are all pages by path, where they are parsed already.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        self.mode: str = config["mode"]
        self.page: str = config["page"] or "this page"
        self.offset: int = config["offset"]
        self.settings = settings.load(Path(config["root"]))
        self.lines: list[str] = []
        self.problems: dict[Problem, None] = {}
        # Not None: Python-Markdown would make that option a truth value.
        collector, pages = config["collector"], config["pages"]
        self._collector: Collector | None = None if collector == "" else collector
        self._pages: dict[str, Page] | None = None if pages == "" else pages
        self._by_code: dict[str, list[Block]] = {}
        self.blocks: tuple[Block, ...] = ()
        self.tab_sets = 0
        self.flat: bool = config["flat"]
        self.rewritten = False  # whether links in raw HTML are: see `Links`
        self.named: set[str] = set()  # ids given to runs on this page

    def start(self, lines: list[str]) -> list[str]:
        """Note the source of the page and find its blocks.

        Returns:
            The lines for the reader: without those that speak to the engine.
        """
        self.lines = lines
        self.problems = {}
        self.named = set()
        page, first = (self._pages or {}).get(self.page), self.offset + 1
        if page is None:
            text, evaluate = "\n".join(lines), self.mode != "preview"
            snippets, declared = self.settings.snippets, self.settings.environments
            page = parser.parse(text, self.page, snippets, evaluate, declared)
            first = 1
        self.blocks, self._by_code = page.blocks, {}
        for block in page.blocks:
            self._by_code.setdefault(block.sha, []).append(block)
        for problem in page.problems:
            self.add(problem)
        return [
            "" if number in page.hidden else line
            for number, line in enumerate(lines, start=first)
        ]

    def add(self, problem: Problem) -> None:
        """Note something that an author has to mend."""
        self.problems[problem] = None

    def wrong(self, text: str, fact: str, remedy: str = "") -> None:
        """Note a problem whose place is the first line that holds `text`."""
        self.add(Problem(self.where(text), fact, remedy))

    def report(self) -> None:
        """At the end of the page: tell what is wrong.

        Raises:
            ProblemsFound: something is, in a page that is published by itself.
        """
        if self._collector is not None:
            for problem in self.problems:
                self._collector.add(problem)
        elif self.mode == "run" and self.problems:
            raise ProblemsFound(*self.problems)
        else:
            for problem in self.problems:
                in_place.error(problem)

    def take(self, source: str) -> Block | None:
        """The block whose code is `source`; of equal ones, each in its turn."""
        sha = blocks.sha(blocks.canonical(source))
        found = self._by_code.get(sha, [])
        return found.pop(0) if len(found) > 1 else found[0] if found else None

    @property
    def links(self) -> Links:
        """Addresses as seen from this page."""
        return Links(self.page, self.rewritten, self.flat)

    def shows(self, others: Iterable[Block]) -> None:
        """Note `others`, which the page shows, but not as fences of its own."""
        have = {block.sha for block in self.blocks}
        self.blocks += tuple(block for block in others if block.sha not in have)

    def records(self, block: Block) -> list[tuple[str, Record | None]]:
        """(device, record) for each device of this machine, then committed ones."""
        available = devices.for_block(block, devices.devices(self.settings))
        kinds = [device.kind for device in available]
        out = [(kind, store.filed(block, kind, self.settings)) for kind in kinds]
        for kind, file in store.committed(block, self.settings):
            if kind not in kinds:
                record = store.load(file, block, kind, self.settings.root)
                out += [(kind, record)] if record else []
        return out

    @property
    def pages(self) -> list[Page]:
        """All pages of the project."""
        if self._pages is None:
            return page_cache.read(self.settings.root)
        return list(self._pages.values())

    def block_of(self, snippet: str) -> Block:
        """The block that is `snippet`, on a page that shows it or as if on one.

        Raises:
            ProblemsFound: it cannot be embedded.
        """
        for page in (self._pages or {}).values():
            for block in page.blocks:
                if block.snippet == snippet and not block.skip:
                    return block
        return parser.of_snippet(snippet, self.settings.root)

    def in_any_environment(self, block: Block) -> Iterator[tuple[str, Record | None]]:
        """The records of `block`, a snippet, in whichever environment a page ran it."""
        for name in (None, *sorted(self.settings.environments)):
            yield from self.records(replace(block, environment=name))

    def all_records(self) -> list[Record]:
        """The records of all the page's blocks; none in a preview."""
        if self.mode == "preview":
            return []
        found = (record for block in self.blocks for _, record in self.records(block))
        return [record for record in found if record is not None]

    def where(self, text: str) -> str:
        """`page:line` of the first line that holds `text`."""
        for number, line in enumerate(self.lines, start=self.offset + 1):
            if text in line:
                return f"{self.page}:{number}"
        return self.page


def of_lab(block: Block, config: dict[str, Any]) -> PageRuns:
    """The runs of the lab `block`, given the extension's configuration."""
    runs = PageRuns(DEFAULTS | config | {"page": block.page})
    runs.blocks = (block,)
    return runs
