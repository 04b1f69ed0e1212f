"""A Python-Markdown extension: puts what a block printed under it.

It runs wherever Python-Markdown does, under MkDocs and Zensical alike, and reads
records only. In `mkdocs.yml` it stands after `pymdownx.superfences`, whose fences
it formats: what it files under a hash is therefore what superfences shows.
"""

import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.util import AtomicString
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound
from pymdownx.superfences import highlight_validator

from engine.pages import blocks
from engine.pages.blocks import Block
from engine.pages.fences import LANGUAGES
from engine.rendering import macros, markup
from engine.rendering.page_runs import NOT_RUN, PageError, PageRuns, UnrunBlock
from engine.runs import records
from engine.runs.records import Record

QUOTE = r'\{\{\s*run\(\s*"([^"]+)"\s*,\s*"([^"]+)"\s*\)\s*\}\}'
START = "engine_start"
# Code as superfences shows it, in our element or not, and as raw HTML shows it.
SHOWN = re.compile(
    r'(?:(<div class="block">)?<div|<pre[^>]*>\s*<code)'
    r' class="language-(\S+?)[ "][^>]*>'
)


class RunsExtension(Extension):
    """Adds the element `.run` to each runnable fence, and values printed to prose."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            "root": [".", "folder that holds docs/ and snippets/"],
            "mode": ["run", "run: fail on a block without a run; serve; preview"],
            "page": ["", "path of the page, for messages"],
            "offset": [0, "lines of front matter cut off the page"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register with `md`; it must already have superfences."""
        runs = PageRuns(self.getConfigs())
        fences: Any = md.preprocessors["fenced_code_block"]
        for language in LANGUAGES:
            fences.extension.extend_super_fences(
                language, _formatter(runs, fences), highlight_validator, None
            )
        # Before snippets (32); after `code` (190); after raw HTML is put back (30).
        md.preprocessors.register(_Start(md, runs), START, 33)
        macros.register(md, runs)
        md.inlinePatterns.register(_Quote(md, runs), "engine_quote", 175)
        md.postprocessors.register(_Guard(md, runs), "engine_guard", 5)


def makeExtension(**kwargs: Any) -> RunsExtension:
    """Entry point of Python-Markdown."""
    return RunsExtension(**kwargs)


def runs_of(md: Markdown) -> PageRuns:
    """What this extension knows of the page that `md` is at, for those after it."""
    start = md.preprocessors[START]
    assert isinstance(start, _Start)
    return start.runs


class _Start(Preprocessor):
    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, lines: list[str]) -> list[str]:
        if "rendering_context" in self.md.preprocessors:  # Zensical's
            context: Any = self.md.preprocessors["rendering_context"]
            self.runs.page = f"docs/{context.page.path}"
            self.runs.rewritten = True
        return self.runs.start(lines)


class _Quote(InlineProcessor):
    """`{{ run("topic/file.py", "name") }}` -> the value that snippet printed."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(QUOTE, md)
        self.runs = runs

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        span = etree.Element("span", {"class": "run-value"})
        span.text = "…"
        try:
            if self.runs.mode == "preview":
                span.set("title", NOT_RUN)
            else:
                block = blocks.of_snippet(match[1], self.runs.settings.root)
                value, record = self._value(block, match[1], match[2])
                span.text = AtomicString(value)  # text, whatever it looks like
                span.set("data-code", block.sha[:12])
                span.set("title", f"printed by {match[1]} on {markup.label(record)}")
        except ValueError as error:
            message = f"{self.runs.where(match[0])}: {error}"
            if self.runs.mode == "run":
                raise PageError(message) from None
            span.set("data-status", "failed")
            span.text = AtomicString(message)
        return span, match.start(0), match.end(0)

    def _value(self, block: Block, snippet: str, name: str) -> tuple[str, Record]:
        for _, record in self.runs.records(block):
            if record is not None:
                values = records.values(record)
                if name in values:
                    return values[name], record
                have = ", ".join(sorted(values)) or "none"
                raise ValueError(
                    f'{snippet} printed no line "{name}: …"; it has: {have}'
                )
        raise ValueError(f"{snippet} has not been run; embed it in a page")


def _formatter(runs: PageRuns, fences: Any) -> Callable[..., str]:
    def format_(src: str = "", language: str = "", **kwargs: Any) -> str:
        shown = fences.highlight(src=src, language=LANGUAGES[language], **kwargs)
        block = runs.take(src)
        if block is None and runs.mode != "run":
            problem = '<p class="run-status">Not run: see the build\'s messages</p>'
            return f'<div class="block">{shown}<div class="run">{problem}</div></div>'
        if block is None:
            line = next(filter(str.strip, src.splitlines()), "")
            raise UnrunBlock(
                f"{runs.where(line)}: the block that begins {line.strip()!r} is shown "
                "but was not found by the engine; put it in a plain fence"
            )
        return f'<div class="block">{shown}{runs.html(block)}</div>'

    return format_


class _Guard(Postprocessor):
    """No code in a language that runs leaves this page but through the formatter."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, text: str) -> str:
        for match in SHOWN.finditer(text):
            language = "" if match[1] else _runnable(match[2])
            if language:
                shown = text[match.end() : match.end() + 2000]
                shown = shown.partition("<code>")[2] or shown  # a title comes first
                code = re.sub(r"<[^>]*>", "", shown)
                line = html.unescape(code.strip().partition("\n")[0])
                raise UnrunBlock(
                    f"{self.runs.where(line)}: {language} code is shown that was not "
                    f"run ({line!r}); write it in a ```{language} fence, or as "
                    "```console or ```text if it is not a program"
                )
        return text


def _runnable(name: str) -> str:
    """The language that runs which highlighting takes `name` for, or nothing."""
    with suppress(ClassNotFound):
        lexer = get_lexer_by_name(name)
        return next((a for a in lexer.aliases if a in LANGUAGES.values()), "")
    return ""
