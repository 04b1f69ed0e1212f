"""A page's source -> its pieces: prose that any Markdown reader shows, and programs."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from engine.evidence import citations, macros
from engine.exports import plain
from engine.exports.pieces import Piece, Program, Prose
from engine.facts import claims
from engine.pages import includes
from engine.pages.includes import Line
from engine.rendering import calls, extension, run_values, site_values
from engine.rendering import macros as run_macros
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns

FENCE = re.compile(r"( *)(`{3,}|~{3,})\s*\{?\s*\.?([\w-]*)")
BOX = re.compile(r'( *)(===|!!!|\?\?\?\+?)!?\+? +(?:([\w-]+) *)?(?:"(.*)")?\s*$')
VALUE = re.compile(
    rf"(?P<code>`+[^`]+`+)|{extension.QUOTE}|{site_values.QUOTE}"
    r'|\{\{\s*ledger\(\s*"([^"]+)"\s*\)\s*\}\}'
)
# `decide` with these: questions that a reader answers, which cannot be taken along.
QUESTIONS = ((), ("short",))


def read(text: str, runs: PageRuns) -> list[Piece]:
    """The pieces of the page `text`, whose runs are `runs`."""
    return list(_Reader(runs).pieces(text))


@dataclass
class _Reader:
    runs: PageRuns
    _lines: list[str] = field(default_factory=list)
    _boxes: list[tuple[int, bool]] = field(default_factory=list)  # indent, a quote

    def pieces(self, text: str) -> Iterator[Piece]:
        runs = self.runs
        below = runs.page.removeprefix("docs/")
        book = claims.load(runs.settings.root)
        runs.start(text.split("\n"))
        programs = {block.line: block for block in runs.blocks}
        expanded = includes.expand(text, runs.page, runs.settings.snippets, [])
        lines = iter(expanded)
        for line in lines:
            opening = FENCE.match(line.text)
            if opening is None:
                self._prose(line)
                continue
            self._leave(len(opening[1]))
            fence = list(_fence(lines, opening))
            if block := programs.get(line.page_line):
                yield from self._said()
                yield Program(block)
            else:
                shown = [f"{opening[1]}{opening[2]}{opening[3]}", *fence]
                self._lines += map(self._placed, shown)
        cited = [name for name in citations.cited(text) if name in book.entries]
        self._boxes.clear()
        self._lines += citations.notes((book.entries[n] for n in cited), below)
        yield from self._said()

    @cached_property
    def _of_site(self) -> Mapping[str, str]:
        return site_values.values(self.runs)

    @cached_property
    def _of_ledger(self) -> Mapping[str, str]:
        return claims.load(self.runs.settings.root).values()

    def _prose(self, line: Line) -> None:
        text = line.text
        box = BOX.match(text)
        if text.strip():
            self._leave(len(text) - len(text.lstrip()))
        asked = calls.read(text)
        if box:
            name = (box[4] if box[4] is not None else box[3] or "").strip()
            quoted = box[2] == "!!!"
            self._lines.append(self._placed("").strip())
            self._boxes.append((len(box[1]), quoted))
            title = [self._placed("") + f"**{name}**"] if name else []
            self._lines += [*title, self._placed("")]
        elif asked and asked.name in {*macros.MACROS, *run_macros.NAMES}:
            self._lines += ["", *self._made(asked).split("\n"), ""]
        else:
            self._lines.append(self._placed(text))

    def _made(self, asked: Call) -> str:
        """What a macro stands for."""
        runs = self.runs
        if asked.name == "decide" and asked.arguments in QUESTIONS:
            return "The questions are on the page itself."
        if asked.name in macros.MACROS:
            below = runs.page.removeprefix("docs/")
            return macros.expand(asked, below, runs.settings.root)
        if asked.name in run_macros.SHOWN:
            return str(run_macros.SHOWN[asked.name](asked, runs, runs.page))
        return ""

    def _placed(self, text: str) -> str:
        """A line as it stands without the boxes around it."""
        indent = len(text) - len(text.lstrip())
        quote = "> " if any(quoted for _, quoted in self._boxes) else ""
        return quote + text[min(indent, 4 * len(self._boxes)) :]

    def _leave(self, indent: int) -> None:
        while self._boxes and indent <= self._boxes[-1][0]:
            self._boxes.pop()
            while self._lines and self._lines[-1].strip() in ("", ">"):
                self._lines.pop()
            self._lines.append("")

    def _said(self) -> Iterator[Prose]:
        """What has been read since the last program."""
        text = "\n".join(line.rstrip() for line in self._lines)
        self._lines = []
        filled = VALUE.sub(self._value, plain.markdown(text)).strip("\n")
        if filled.strip("> \n"):
            yield Prose(filled)

    def _value(self, match: re.Match[str]) -> str:
        if match["code"]:
            return match[0]
        _, snippet, name, of_site, of_ledger = match.groups()
        if snippet:
            said = run_values.find(self.runs, snippet, name)[0]
        else:
            said = self._of_site[of_site] if of_site else self._of_ledger[of_ledger]
        return citations.escape(said)


def _fence(lines: Iterator[Line], opening: re.Match[str]) -> Iterator[str]:
    """The lines of a fence after its first, its last included."""
    for line in lines:
        yield line.text
        if line.text.strip() == opening[2] and line.text.startswith(opening[1]):
            return
