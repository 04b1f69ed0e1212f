"""What one page shows of its runs: which block, which records, which elements."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pymdownx.superfences import SuperFencesException

from engine import settings
from engine.pages import blocks
from engine.pages.blocks import Block
from engine.rendering import addresses, markup
from engine.rendering.addresses import Links
from engine.runs import devices, records, store
from engine.runs.records import Record

NOT_RUN = "not run in this preview"


class UnrunBlock(SuperFencesException):  # type: ignore[misc]
    """A runnable fence would be shown that has neither a run nor a reason for none."""


class PageError(ValueError):
    """A page quotes a value that no run printed."""


class PageRuns:
    """What the parts of the extension know of the page at hand."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.mode: str = config["mode"]
        self.page: str = config["page"] or "this page"
        self.offset: int = config["offset"]
        self.settings = settings.load(Path(config["root"]))
        self.lines: list[str] = []
        self.blocks: dict[str, list[Block]] = {}
        self.all: tuple[Block, ...] = ()
        self.tabs = 0
        self.rewritten = False  # whether links in raw HTML are: see `Links`
        self.named: set[str] = set()  # ids given to runs on this page

    def start(self, lines: list[str]) -> list[str]:
        """Note the source of the page, find its blocks; the lines for the reader."""
        self.lines = lines
        self.blocks = {}
        self.named = set()
        text, evaluate = "\n".join(lines), self.mode != "preview"
        page = blocks.parse(text, self.page, self.settings.snippets, evaluate)
        self.all = tuple(page.blocks)
        for block in page.blocks:
            self.blocks.setdefault(block.sha, []).append(block)
        return [
            "" if number in page.comments else line
            for number, line in enumerate(lines, start=1)
        ]

    def take(self, source: str) -> Block | None:
        """The block whose code is `source`; of equal ones, each in its turn."""
        sha = blocks.sha(blocks.canonical(source))
        found = self.blocks.get(sha, [])
        return found.pop(0) if len(found) > 1 else found[0] if found else None

    @property
    def links(self) -> Links:
        """Addresses as seen from this page."""
        return Links(self.page, self.rewritten)

    def add(self, shown: Iterable[Block]) -> None:
        """Note `shown`, which the page shows but not as its own fences."""
        have = {block.sha for block in self.all}
        self.all += tuple(block for block in shown if block.sha not in have)

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

    def shown_records(self) -> list[Record]:
        """The records of all the page's blocks; none in a preview."""
        if self.mode == "preview":
            return []
        found = (record for block in self.all for _, record in self.records(block))
        return [record for record in found if record is not None]

    def where(self, text: str) -> str:
        """`page:line` of the first line that holds `text`."""
        for number, line in enumerate(self.lines, start=self.offset + 1):
            if text in line:
                return f"{self.page}:{number}"
        return self.page

    def html(self, block: Block) -> str:
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
            status, reason = records.verdict(block, record)
            if status in ("failed", "not-run"):
                if self.mode == "run":
                    remedy = "run `pytest docs`" if record is None else "mend it"
                    message = f"{block.place()} · {device} · {reason}; {remedy}"
                    raise UnrunBlock(message)
                line = markup.line(reason)
            else:
                assert record is not None
                more = self.links.to_status(block, device, self.settings.root)
                line = markup.summary(status, record, more)
            found.append(
                (device, status, markup.output(record) if record else "", line)
            )
        if len({output for _, _, output, _ in found}) > 1:
            self.tabs += 1
            labelled = [
                (
                    device,
                    markup.run(block, device, status, output + line, "" if n else name),
                )
                for n, (device, status, output, line) in enumerate(found)
            ]
            return markup.tabs(f"__run_{self.tabs}", labelled)
        return "".join(
            markup.run(
                block,
                device,
                status,
                (output if n == 0 else "") + line,
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
    defaults = {"root": ".", "mode": "run", "page": block.page, "offset": 0}
    runs = PageRuns(defaults | config)
    runs.all = (block,)
    return runs
