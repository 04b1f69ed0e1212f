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
from functools import cache
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

from engine.pages.fences import LANGUAGES
from engine.problems import Problem, ProblemsFound
from engine.rendering import (
    block_runs,
    columns,
    highlighted,
    macros,
    markup,
    run_values,
    site_values,
    table_breaks,
)
from engine.rendering.page_runs import DEFAULTS, NOT_RUN, PageRuns

QUOTE = r'\{\{\s*run\(\s*"([^"]+)"\s*,\s*"([^"]+)"\s*\)\s*\}\}'
START = "engine_start"
DESCRIPTIONS = {
    "root": "folder that holds docs/ and snippets/",
    "mode": "run: publish nothing that was not run; serve; preview",
    "page": "path of the page, for messages",
    "offset": "lines of front matter cut off the page",
    "pages": "all pages by path, where they are parsed already",
    "collector": "what receives problems; without it they are raised",
    "flat": "pages are published as files, not as folders",
}
# Code as superfences and raw HTML show it, and what stands before it if it was run.
CODE = re.compile(r' class="language-([^\s"]+)[^>]*>')
BEFORE = re.compile(r"(?:<div|<pre[^>]*>\s*<code)$")
RAN = '<div class="block"><div'


class RunsExtension(Extension):
    """Adds the element `.run` to each runnable fence, and values printed to prose."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            name: [value, DESCRIPTIONS[name]] for name, value in DEFAULTS.items()
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
        columns.register(md)
        table_breaks.register(md)
        site_values.register(md, runs)
        md.inlinePatterns.register(_Quote(md, runs), "engine_quote", 175)
        md.postprocessors.register(_Guard(md, runs), "engine_guard", 5)
        md.postprocessors.register(_Report(md, runs), "engine_report", -100)


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
        if self.runs.mode == "preview":
            span.set("title", NOT_RUN)
            return span, match.start(0), match.end(0)
        try:
            value, block, record = run_values.find(self.runs, match[1], match[2])
            span.text = AtomicString(value)  # text, whatever it looks like
            span.set("data-code", block.sha[:12])
            span.set("title", f"printed by {match[1]} {markup.label(record)}")
        except ProblemsFound as error:
            place = self.runs.where(match[0])
            for problem in error.problems:
                self.runs.add(Problem(place, problem.fact, problem.remedy))
            span.set("data-status", "failed")
        return span, match.start(0), match.end(0)


def _formatter(runs: PageRuns, fences: Any) -> Callable[..., str]:
    folder = runs.settings.cache / "highlighted"

    def format_(src: str = "", language: str = "", **kwargs: Any) -> str:
        code = highlighted.html(fences, src, LANGUAGES[language], folder, **kwargs)
        block = runs.take(src)
        if block is not None:
            code = block_runs.titled(code, runs, block)
            return f'<div class="block">{code}{block_runs.html(runs, block)}</div>'
        line = next(filter(str.strip, src.splitlines()), "").strip()
        if not runs.problems:  # one of them says already why there is no block
            fact = f"the block that begins {line!r} is shown but was not found"
            runs.wrong(line, fact, "put it in a plain fence")
        said = '<p class="run-status">Not run: see the build\'s messages</p>'
        return f'<div class="block">{code}<div class="run">{said}</div></div>'

    return format_


class _Guard(Postprocessor):
    """No code in a language that runs leaves this page but through the formatter."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, text: str) -> str:
        for match in CODE.finditer(text):
            before = text[max(0, match.start() - 200) : match.start()]
            if before.endswith(RAN) or not BEFORE.search(before):
                continue
            language = _runnable(match[1])
            if language:
                self.runs.wrong(*self._unrun(text[match.end() :][:2000], language))
        return text

    def _unrun(self, code: str, language: str) -> tuple[str, str, str]:
        """The first line of `code`, as HTML shows it, and what is wrong with it."""
        code = code.partition("<code>")[2] or code  # a title comes first
        text = html.unescape(re.sub(r"<[^>]*>", "", code))
        line = text.strip().partition("\n")[0]
        fact = f"{language} code is shown that was not run ({line!r})"
        remedy = (
            f"write it in a ```{language} fence, or as ```console or ```text if it is "
            "not a program"
        )
        return line, fact, remedy


@cache
def _runnable(name: str) -> str:
    """The language that runs which highlighting takes `name` for, or nothing."""
    with suppress(ClassNotFound):
        lexer = get_lexer_by_name(name)
        return next((a for a in lexer.aliases if a in LANGUAGES.values()), "")
    return ""


class _Report(Postprocessor):
    """Last of all: tells what is wrong with the page, and shows it in place."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, text: str) -> str:
        self.runs.report()
        if self.runs.mode == "run" or not self.runs.problems:
            return text
        box = markup.problems(self.runs.problems)
        head, title, rest = text.partition("</h1>")
        return f"{head}{title}{box}{rest}" if title else box + text
