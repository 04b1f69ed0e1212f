"""A Python-Markdown extension: citations, exhibits and the origin of every number.

It stands after `engine.rendering.extension` in `mkdocs.yml`. Like that, it runs under
MkDocs and Zensical alike. What is wrong is logged with its place; MkDocs counts it and,
being strict, publishes nothing.
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

from engine.evidence import citations, freshness, macros, number_check, prose, questions
from engine.evidence.page_facts import Evidence
from engine.facts import number_forms
from engine.facts.claims import Ledger
from engine.rendering import extension
from engine.rendering import macros as run_macros
from engine.runs.records import Record

QUOTE = r'\{\{\s*ledger\(\s*"([^"]+)"\s*\)\s*\}\}'
QUESTIONS = re.compile(r"\{\{ *questions\(\) *\}\}")
TOKEN = re.compile(r"\{\{.*?\}\}")
NAMES = sorted([*macros.SHOWN, "questions", *run_macros.NAMES])
WORDS = ", ".join(f"{name}(…)" for name in NAMES)


class EvidenceExtension(Extension):
    """Adds notes, exhibits and the foot of the page; checks its numbers."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register with `md`, after footnotes and `engine.rendering.extension`."""
        page = Evidence(md, extension.runs_of(md))
        # After fences are taken out (25), before raw HTML is (20).
        md.preprocessors.register(_Exhibits(md, page), "evidence_exhibits", 24)
        md.preprocessors.register(_Citations(md, page), "evidence_citations", 22)
        md.inlinePatterns.register(_Quote(md, page), "evidence_quote", 175)
        # After footnotes (15) and the table of contents (5).
        md.treeprocessors.register(_Check(md, page), "evidence_check", 4)


def makeExtension(**kwargs: Any) -> EvidenceExtension:
    """Entry point of Python-Markdown."""
    return EvidenceExtension(**kwargs)


class _Exhibits(Preprocessor):
    """`{{ chart("downloads") }}` on a line of its own -> the exhibit, as Markdown."""

    def __init__(self, md: Markdown, page: Evidence) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        self.page.asks = any(map(QUESTIONS.fullmatch, lines))
        self.page.problems = []
        self.page.whole = False
        out = []
        for line in lines:
            if QUESTIONS.fullmatch(line):
                continue
            call = macros.call(line)
            if call is None:
                out.append(line)
                continue
            self.page.whole |= call.name == "claims"
            try:
                text = macros.show(call, self.page.page, self.page.root)
            except ValueError as error:
                self.page.problem(self.page.runs.where(line.strip()), str(error))
                continue
            indent = line[: len(line) - len(line.lstrip())]
            out += [indent + made if made else "" for made in text.split("\n")]
        return out


class _Citations(Preprocessor):
    """Adds a note for each entry of the ledger that the page cites."""

    def __init__(self, md: Markdown, page: Evidence) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        book = self.page.ledger
        if self.page.broken:  # one message, not one for each citation
            self.page.problem(self.page.runs.page, self.page.broken)
            return lines
        self.page.cited = [i for i in citations.cited(text) if i in book.entries]
        for name, message in citations.unknown(text, book).items():
            self.page.problem(self.page.runs.where(f"[^{name}]"), message)
        entries = [book.entries[name] for name in self.page.cited]
        return lines + citations.notes(entries, self.page.page)


class _Quote(InlineProcessor):
    """`{{ ledger("claims") }}` -> how many claims the ledger has."""

    def __init__(self, md: Markdown, page: Evidence) -> None:
        super().__init__(QUOTE, md)
        self.page = page

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        span = etree.Element("span", {"class": "ledger-value"})
        values = self.page.ledger.values()
        if match[1] not in values:
            have = ", ".join(sorted(values))
            self.page.problem(
                self.page.runs.where(match[0]),
                f'the ledger has no value "{match[1]}"; it has: {have}',
            )
        span.text = AtomicString(values.get(match[1], "…"))
        return span, match.start(0), match.end(0)


class _Check(Treeprocessor):
    """Every number of the page is one that an entry cited beside it holds."""

    def __init__(self, md: Markdown, page: Evidence) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        book = self.page.ledger
        stash = [str(kept) for kept in self.md.htmlStash.rawHtmlBlocks]
        records = self.page.runs.shown_records()
        if book.entries:  # a project without a ledger makes no promise
            self._prose(root, stash, book)
            self._code(root, stash, records)
        citations.mark(root, book)
        if self.page.asks:
            self._append(root, questions.structured(root, stash))
        names = book.entries if self.page.whole else self.page.cited
        entries = [book.entries[name] for name in names]
        self._append(root, freshness.foot(entries, records, date.today()))
        if self.page.runs.mode != "run":
            self._tell(root)

    def _tell(self, root: etree.Element) -> None:
        """Show the author in place what would stop a build that publishes."""
        if self.page.problems:
            box = etree.Element("div", {"class": "admonition failure"})
            for problem in self.page.problems:
                etree.SubElement(box, "p").text = AtomicString(problem)
            root.insert(1, box)

    def _append(self, root: etree.Element, made: str) -> None:
        """Put HTML at the end of the page: the stash keeps it from being escaped."""
        if made:
            etree.SubElement(root, "p").text = self.md.htmlStash.store(made)

    def _prose(self, root: etree.Element, stash: list[str], book: Ledger) -> None:
        names = self.page.names
        raw = (passage for kept in stash for passage in prose.raw(kept))
        for passage in [*prose.passages(root), *raw]:
            for token in TOKEN.findall(passage.text):
                self.page.problem(
                    self.page.runs.where(token),
                    f"{token} means nothing here; there are: run(…) and ledger(…) in "
                    f"a sentence, and on a line of their own {WORDS}",
                )
            for found in number_check.unbound(passage, book, names):
                self.page.problem(self.page.place(passage, found.number), found.problem)

    def _code(
        self, root: etree.Element, stash: list[str], records: list[Record]
    ) -> None:
        """A number in backticks is a number of the programs on this page."""
        runs = self.page.runs
        if runs.mode == "preview":  # nothing was run: there is no output to look at
            return
        texts = [block.code for block in runs.all]
        texts += [record.stdout for record in records]
        known = number_forms.literals("\n".join(texts))
        for text in prose.bare(root, stash):
            if not known.issuperset(number_forms.literals(text.replace(",", ""))):
                self.page.problem(
                    runs.where(f"`{text}`"),
                    f"`{text}` stands in no program on this page and in no output; "
                    "correct it, or take it out of the backticks and give its origin",
                )
