"""A Python-Markdown extension: citations, data and the origin of every number.

It stands after `engine.rendering.extension` in `mkdocs.yml`, runs like that under
MkDocs and Zensical alike, and tells what is wrong in the same way.
"""

import re
import xml.etree.ElementTree as etree
from datetime import date
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from engine.evidence import citations, freshness, macros, number_check, prose
from engine.evidence.page_facts import PageFacts
from engine.facts import number_forms
from engine.facts.claims import Ledger
from engine.problems import Problem, ProblemsFound
from engine.rendering import extension
from engine.rendering import macros as run_macros

QUOTE = r'\{\{\s*ledger\(\s*"([^"]+)"\s*\)\s*\}\}'
TOKEN = re.compile(r"\{\{.*?\}\}")
NAMES = sorted([*macros.MACROS, *run_macros.NAMES])
WORDS = ", ".join(f"{name}(…)" for name in NAMES)


class EvidenceExtension(Extension):
    """Adds notes, data and how fresh they are; checks the page's numbers."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register with `md`, after footnotes and `engine.rendering.extension`."""
        page = PageFacts(md, extension.runs_of(md))
        # After fences are taken out (25), before raw HTML is (20).
        md.preprocessors.register(_Macros(md, page), "evidence_macros", 24)
        md.preprocessors.register(_Citations(md, page), "evidence_citations", 22)
        md.inlinePatterns.register(_Quote(md, page), "evidence_quote", 175)
        # After footnotes (15) and the table of contents (5).
        md.treeprocessors.register(_Check(md, page), "evidence_check", 4)


def makeExtension(**kwargs: Any) -> EvidenceExtension:
    """Entry point of Python-Markdown."""
    return EvidenceExtension(**kwargs)


class _Macros(Preprocessor):
    """`{{ chart("downloads") }}` on a line of its own -> what it shows, as Markdown."""

    def __init__(self, md: Markdown, page: PageFacts) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        self.page.start()
        out = []
        for line in lines:
            call = macros.call(line)
            if call is None:
                out.append(line)
                continue
            if call.name == "claims":
                self.page.shows(next(iter(call.arguments), None))
            try:
                text = macros.expand(call, self.page.path, self.page.root)
            except ProblemsFound as error:
                self.page.wrong(error)
                continue
            except ValueError as error:
                self.page.runs.wrong(line.strip(), str(error))
                continue
            indent = line[: len(line) - len(line.lstrip())]
            out += [indent + made if made else "" for made in text.split("\n")]
        return out


class _Citations(Preprocessor):
    """Adds a note for each entry of the ledger that the page cites."""

    def __init__(self, md: Markdown, page: PageFacts) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        text, entries = "\n".join(lines), self.page.ledger.entries
        if not entries and self.page.runs.problems:
            return lines  # the ledger is being mended: one message is enough
        self.page.cited = [name for name in citations.cited(text) if name in entries]
        for name, message in citations.unknown(text, self.page.ledger).items():
            self.page.runs.wrong(f"[^{name}]", message)
        found = [entries[name] for name in self.page.cited]
        return lines + citations.notes(found, self.page.path)


class _Quote(InlineProcessor):
    """`{{ ledger("claims") }}` -> how many claims the ledger has."""

    def __init__(self, md: Markdown, page: PageFacts) -> None:
        super().__init__(QUOTE, md)
        self.page = page

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        span = etree.Element("span", {"class": "ledger-value"})
        values = self.page.ledger.values()
        if match[1] not in values:
            fact, have = f'the ledger has no value "{match[1]}"', ", ".join(values)
            self.page.runs.wrong(match[0], fact, f"it has: {have}")
        span.text = AtomicString(values.get(match[1], "…"))
        return span, match.start(0), match.end(0)


class _Check(Treeprocessor):
    """Every number of the page is one that an entry cited beside it holds."""

    def __init__(self, md: Markdown, page: PageFacts) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        book = self.page.ledger
        stash = [str(kept) for kept in self.md.htmlStash.rawHtmlBlocks]
        records = self.page.runs.all_records()
        if book.entries:  # a project without a ledger makes no promise
            self._prose(root, stash, book)
            texts = [record.stdout for record in records]
            self._code(root, stash, texts)
        citations.mark(root, book)
        if line := freshness.line(self.page.entries, records, date.today()):
            # The stash keeps it from being escaped.
            etree.SubElement(root, "p").text = self.md.htmlStash.store(line)

    def _prose(self, root: etree.Element, stash: list[str], book: Ledger) -> None:
        runs, names = self.page.runs, self.page.names()
        raw = (segment for kept in stash for segment in prose.raw(kept))
        for segment in [*prose.segments(root), *raw]:
            for token in TOKEN.findall(segment.text):
                runs.wrong(
                    token,
                    f"{token} means nothing here",
                    "there are: run(…), ledger(…) and site(…) in a sentence, and on a "
                    f"line of their own {WORDS}",
                )
            for found in number_check.unbound(segment, book, names):
                place = self.page.place(segment, found.number)
                runs.add(Problem(place, found.problem))

    def _code(self, root: etree.Element, stash: list[str], printed: list[str]) -> None:
        """A number in backticks is a number of the programs on this page."""
        runs = self.page.runs
        if runs.mode == "preview":  # nothing was run: there is no output to look at
            return
        programs = [block.code for block in runs.blocks]
        known = number_forms.literals("\n".join([*programs, *printed]))
        for text in prose.bare(root, stash):
            if not known.issuperset(number_forms.literals(text.replace(",", ""))):
                runs.wrong(
                    f"`{text}`",
                    f"`{text}` stands in no program on this page and in no output",
                    "correct it, or take it out of the backticks and give its origin",
                )
