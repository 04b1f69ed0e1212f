"""A Python-Markdown extension: puts what a block printed under it.

It runs wherever Python-Markdown does, under MkDocs and Zensical alike, and reads
records only. In `mkdocs.yml` it stands after `pymdownx.superfences`, whose fences
it formats: what it files under a hash is therefore what superfences shows.
"""

import base64
import html
import re
import xml.etree.ElementTree as etree
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound
from pymdownx.superfences import SuperFencesException, highlight_validator

from engine import blocks, devices, records, settings
from engine.blocks import LANGUAGES, Block
from engine.records import Record

FOLD_LINES = 40  # longer output is folded
QUOTE = r'\{\{\s*run\(\s*"([^"]+)"\s*,\s*"([^"]+)"\s*\)\s*\}\}'
SHOWN = re.compile(r'(<div class="block">)?<div class="language-(\S+?)[ "][^>]*>')
# C0 controls but tab and newline, DEL: shown by their pictures, not obeyed.
PICTURES = {n: 0x2400 + n for n in range(32) if chr(n) not in "\t\n"} | {127: 0x2421}
NOT_RUN = "not run in this preview"


class UnrunBlock(SuperFencesException):  # type: ignore[misc]
    """A runnable fence would be shown that has neither a run nor a reason for none."""


class PageError(ValueError):
    """A page quotes a value that no run printed."""


class Runs:
    """What the parts of the extension know of the page at hand."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.mode: str = config["mode"]
        self.page: str = config["page"] or "this page"
        self.offset: int = config["offset"]
        self.settings = settings.load(Path(config["root"]))
        self.lines: list[str] = []
        self.blocks: dict[str, list[Block]] = {}

    def start(self, lines: list[str]) -> list[str]:
        """Note the source of the page, find its blocks; the lines for the reader."""
        self.lines = lines
        self.blocks = {}
        page = blocks.parse("\n".join(lines), self.page, self.settings.snippets)
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

    def records(self, block: Block) -> list[tuple[str, Record | None]]:
        """(device, record) for each device of this machine, then committed ones."""
        available = devices.for_block(block, devices.devices(self.settings))
        out: list[tuple[str, Record | None]] = []
        for device in available:
            file = records.path(block, device.kind, self.settings)
            record = records.load(file, block, device.kind, self.settings.root)
            out.append((device.kind, record))
        for kind, file in records.committed(block, self.settings):
            if kind not in {device.kind for device in available}:
                record = records.load(file, block, kind, self.settings.root)
                out += [(kind, record)] if record else []
        return out

    def where(self, text: str) -> str:
        """`page:line` of the first line that holds `text`."""
        for number, line in enumerate(self.lines, start=self.offset + 1):
            if text in line:
                return f"{self.page}:{number}"
        return self.page


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

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register with `md`; it must already have superfences."""
        runs = Runs(self.getConfigs())
        fences: Any = md.preprocessors["fenced_code_block"]
        for language in LANGUAGES:
            fences.extension.extend_super_fences(
                language, _formatter(runs, fences), highlight_validator, None
            )
        md.preprocessors.register(_Start(md, runs), "engine_start", 33)  # before snippets
        md.inlinePatterns.register(_Quote(md, runs), "engine_quote", 175)  # after `code`
        md.postprocessors.register(_Guard(md, runs), "engine_guard", 5)  # after raw HTML


def makeExtension(**kwargs: Any) -> RunsExtension:  # noqa: N802
    """Entry point of Python-Markdown."""
    return RunsExtension(**kwargs)


class _Start(Preprocessor):
    def __init__(self, md: Markdown, runs: Runs) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, lines: list[str]) -> list[str]:
        return self.runs.start(lines)


class _Quote(InlineProcessor):
    """`{{ run("topic/file.py", "name") }}` -> the value that snippet printed."""

    def __init__(self, md: Markdown, runs: Runs) -> None:
        super().__init__(QUOTE, md)
        self.runs = runs

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, match: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        span = etree.Element("span", {"class": "run-value"})
        span.text = "…"
        try:
            if self.runs.mode == "preview":
                span.set("title", NOT_RUN)
            else:
                block = blocks.of_snippet(match[1], self.runs.settings.root)
                span.text, record = self._value(block, match[1], match[2])
                span.set("data-code", block.sha[:12])
                span.set("title", f"printed by {match[1]} on {_label(record)}")
        except ValueError as error:
            message = f"{self.runs.where(match[0])}: {error}"
            if self.runs.mode == "run":
                raise PageError(message) from None
            span.set("data-status", "failed")
            span.text = message
        return span, match.start(0), match.end(0)

    def _value(self, block: Block, snippet: str, name: str) -> tuple[str, Record]:
        for _, record in self.runs.records(block):
            if record is not None:
                values = records.values(record)
                if name in values:
                    return values[name], record
                have = ", ".join(sorted(values)) or "none"
                raise ValueError(f'{snippet} printed no line "{name}: …"; it has: {have}')
        raise ValueError(f"{snippet} has not been run; embed it in a page")


def _formatter(runs: Runs, fences: Any) -> Callable[..., str]:
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
        return f'<div class="block">{shown}{_runs(runs, block)}</div>'

    return format_


class _Guard(Postprocessor):
    """No code in a language that runs leaves this page but through the formatter."""

    def __init__(self, md: Markdown, runs: Runs) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, text: str) -> str:
        for match in SHOWN.finditer(text):
            language = "" if match[1] else _runnable(match[2])
            if language:
                code = re.sub(r"<[^>]*>", "", text[match.end() : match.end() + 2000])
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


def _runs(runs: Runs, block: Block) -> str:
    """The elements `.run` of `block`, one for each device."""
    if block.skip:
        return _element(block, "cpu", "skipped", _status(f"Not run: {block.skip}"))
    if runs.mode == "preview":
        return _element(block, "cpu", "not-run", _status(NOT_RUN.capitalize()))
    out: list[str] = []
    before: tuple[Any, ...] | None = None
    for device, record in runs.records(block):
        status, reason = records.verdict(block, record)
        if record is None or status == "failed":
            if runs.mode == "run":
                remedy = "run `pytest docs`" if record is None else "mend it"
                raise UnrunBlock(f"{block.place()} · {device} · {reason}; {remedy}")
            out.append(_element(block, device, status, _output(record) + _status(reason)))
            continue
        result = (record.stdout, record.figures)
        shown = "" if result == before else _output(record)
        before = result
        line = _status(f"{_word(status)} on {_label(record)}")
        out.append(_element(block, device, status, shown + line))
    return "".join(out)


def status(block: Block, config: dict[str, Any]) -> str:
    """The elements `.run` of `block`, given the extension's configuration."""
    defaults = {"root": ".", "mode": "run", "page": block.page, "offset": 0}
    return _runs(Runs(defaults | config), block)


def _element(block: Block, device: str, status: str, inner: str) -> str:
    return (
        f'<div class="run" data-status="{status}" data-device="{device}" '
        f'data-code="{block.sha[:12]}">{inner}</div>'
    )


def _status(text: str) -> str:
    return f'<p class="run-status">{html.escape(text)}</p>'


def _word(status: str) -> str:
    return {"expected-failure": "Failed as it should"}.get(status, "Ran")


def _label(record: Record) -> str:
    day = date.fromisoformat(record.date)
    versions = ", ".join(f"{name} {v}" for name, v in record.versions.items())
    return (
        f"{record.device} ({record.device_name}) in {record.seconds:.1f} s · "
        f"{versions} · {day.day} {day:%B %Y}"
    )


def _output(record: Record | None) -> str:
    """What the run wrote and drew, as text and pictures."""
    if record is None:
        return ""
    out = _text(record.stdout, "run-output", "Output")
    for figure in record.figures:
        data = base64.b64encode(figure.svg.encode()).decode()
        alt = html.escape(figure.alt, quote=True)
        out += (
            f'<figure class="run-figure"><img alt="{alt}" loading="lazy" '
            f'src="data:image/svg+xml;base64,{data}"></figure>'
        )
    if record.failure:
        return out + _text(record.stderr, "run-output run-error", "Error")
    if record.stderr:
        pre = _pre(record.stderr, "run-output run-error")
        out += f'<details class="run-long"><summary>Messages on stderr</summary>{pre}</details>'
    return out


def _text(text: str, css: str, name: str) -> str:
    if not text.strip("\n"):
        return ""
    lines = text.count("\n") + (not text.endswith("\n"))
    if lines <= FOLD_LINES:
        return _pre(text, css)
    size = f"{lines:,} lines, {len(text.encode()) / 1024:,.0f} KiB"
    pre = _pre(text, css)
    return f'<details class="run-long"><summary>{name}: {size}</summary>{pre}</details>'


def _pre(text: str, css: str) -> str:
    # The newline after <pre> is dropped by HTML; without it a first one would be.
    shown = html.escape(text.replace("\r\n", "\n").translate(PICTURES))
    return f'<pre class="{css}" dir="ltr" tabindex="0">\n{shown}</pre>'
