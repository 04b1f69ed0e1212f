"""What the extensions know of the page at hand: its runs, and what is wrong with it."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from markupsafe import Markup

from engine import settings
from engine.pages import blocks, parser
from engine.pages.blocks import Block, Page
from engine.problems import Problem, ProblemsFound
from engine.rendering import addresses, markup
from engine.rendering.addresses import Links
from engine.runs import devices, store, verdicts
from engine.runs.records import Record

NOT_RUN = "not run in this preview"
# Of the extension's options.
DEFAULTS: dict[str, Any] = {
    "root": ".",
    "mode": "run",
    "page": "",
    "offset": 0,
    "parsed": "",
    "collector": "",
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
            `parsed` is the page, where it is parsed already.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        self.mode: str = config["mode"]
        self.page: str = config["page"] or "this page"
        self.offset: int = config["offset"]
        self.settings = settings.load(Path(config["root"]))
        self.lines: list[str] = []
        self.problems: dict[Problem, None] = {}
        # Not None: Python-Markdown would make that option a truth value.
        collector, parsed = config["collector"], config["parsed"]
        self._collector: Collector | None = None if collector == "" else collector
        self._parsed: Page | None = None if parsed == "" else parsed
        self._by_code: dict[str, list[Block]] = {}
        self.blocks: tuple[Block, ...] = ()
        self.tab_sets = 0
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
        page, first = self._parsed, self.offset + 1
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
        return Links(self.page, self.rewritten)

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

    def html(self, block: Block) -> Markup:
        """The elements `.run` of `block`, one a device; tabs where they differ."""
        name = self._name(block)
        if block.skip:
            more = self.links.to_status(block, None, self.settings.root)
            line = markup.line(f"Not run: {block.skip}", more)
            return markup.run(block, "cpu", "skipped", line, name)
        if self.mode == "preview":
            line = markup.line(NOT_RUN.capitalize())
            return markup.run(block, "cpu", "not-run", line, name)
        found = []
        for device, record in self.records(block):
            verdict = verdicts.judge(block, device, record)
            if verdict.problem:
                self.add(verdict.problem)
            if verdict.problem or record is None:
                line = markup.line(verdict.reason)
            else:
                more = self.links.to_status(block, device, self.settings.root)
                line = markup.summary(verdict.status, record, more)
            output = markup.output(record) if record else Markup()
            found.append((device, verdict.status, output, line))
        if len({output for _, _, output, _ in found}) > 1:
            self.tab_sets += 1
            labelled = [
                (
                    device,
                    markup.run(block, device, status, output + line, "" if n else name),
                )
                for n, (device, status, output, line) in enumerate(found)
            ]
            return markup.tabs(f"__run_{self.tab_sets}", labelled)
        return Markup().join(
            markup.run(
                block,
                device,
                status,
                (output if n == 0 else Markup()) + line,
                "" if n else name,
            )
            for n, (device, status, output, line) in enumerate(found)
        )

    def _name(self, block: Block) -> str:
        """The id of the runs of `block`; none if equal code on the page has it."""
        name = addresses.run_id(block)
        if name in self.named:
            return ""
        self.named.add(name)
        return name


def of_lab(block: Block, config: dict[str, Any]) -> PageRuns:
    """The runs of the lab `block`, given the extension's configuration."""
    runs = PageRuns(DEFAULTS | config | {"page": block.page})
    runs.blocks = (block,)
    return runs
