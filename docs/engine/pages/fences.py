"""The expanded lines of a page -> its runnable fences and what the comments ask.

Superfences decides what is a fence, so that what runs is what a reader sees;
pytest-codeblocks decides what the comments above a fence mean. It knows neither
fence options, aliases, `~~~` nor quotes, so each fence reaches it in the one form it
reads.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from markdown import Markdown
from markdown.preprocessors import NormalizeWhitespace
from pymdownx.superfences import SuperFencesBlockPreprocessor

from engine.pages.includes import Line
from engine.problems import Problem

if TYPE_CHECKING:
    from pytest_codeblocks.main import CodeBlock

LANGUAGES = {
    **dict.fromkeys(("python", "py", "python3"), "python"),
    **dict.fromkeys(("bash", "sh"), "bash"),
    **dict.fromkeys(("javascript", "js"), "javascript"),
}
COMMENT = re.compile(r"\s*<!--[-\s]*(pytest\.mark\.|pytest-codeblocks:\s*([\w-]+\w))")
KEYWORDS = {"expected-output", "expected-output-ignore-whitespace", "importorskip"}


@dataclass(frozen=True)
class Fence:
    """A runnable fence: its first line, the lines of its code, and the comments."""

    opening: Line
    language: str
    source: str
    code: tuple[Line, ...]
    found: "CodeBlock"


class _Finder(SuperFencesBlockPreprocessor):  # type: ignore[misc]
    """Superfences that only notes each fence: {first line: (last, language, source)}.

    Lines are counted from 1.
    """

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        used: Any = md.preprocessors["fenced_code_block"]
        self.config, self.extension = used.config, used.extension

    def find(self, texts: list[str]) -> dict[int, tuple[int, str, str]]:
        self.found: dict[int, tuple[int, str, str]] = {}
        self.run(texts)
        return self.found

    def process_nested_block(self, ws: str, content: str, start: int, end: int) -> None:
        source = self.rebuild_block(self.code)
        self.found[start + 1] = (end, self.lang or "text", source)
        self.clear()


@cache
def _tools() -> tuple[NormalizeWhitespace, _Finder]:
    extensions = ["attr_list", "pymdownx.highlight", "pymdownx.superfences"]
    md = Markdown(extensions=extensions)
    return NormalizeWhitespace(md), _Finder(md)


def find(
    lines: list[Line], page: str, problems: list[Problem]
) -> tuple[list[Fence], frozenset[int]]:
    """(runnable fences, numbers of the page's lines that are comments to us)."""
    # Late: it brings pytest, and a build that parses no page again needs neither.
    from pytest_codeblocks.main import extract_from_buffer

    normalize, finder = _tools()
    texts = normalize.run([line.text for line in lines])
    spans = finder.find(texts)
    inside = {n for first, (last, *_) in spans.items() for n in range(first, last + 1)}
    comments = {
        number: match
        for number, text in enumerate(texts, start=1)
        if number not in inside and (match := COMMENT.match(text))
    }
    for number, match in list(comments.items()):
        if match[2] and match[2] not in KEYWORDS:
            del comments[number]
            message = (
                f"{match[2]!r} is not used here: one fence is one program, and nothing "
                'is skipped without a reason; write <!--pytest.mark.skip(reason="…")-->'
            )
            problems.append(Problem(f"{page}:{lines[number - 1].page_line}", message))
    try:
        found = extract_from_buffer(
            io.StringIO("\n".join(_plain(texts, spans, set(comments)))),
            max_num_lines=10**9,
        )
    except RuntimeError as error:
        first = min(lines[number - 1].page_line for number in comments)
        problems.append(Problem(f"{page}:{first}", str(error)))
        found = []
    fences = [
        _fence(block, lines, spans[block.lineno])
        for block in found
        if block.syntax in LANGUAGES
    ]
    return fences, frozenset(lines[number - 1].page_line for number in comments)


def _plain(
    texts: list[str], spans: dict[int, tuple[int, str, str]], comments: set[int]
) -> Iterator[str]:
    """The page as pytest-codeblocks reads it, line by line: comments and fences."""
    longest = max(
        (len(run) for text in texts for run in re.findall("`+", text)), default=0
    )
    ticks = "`" * (longest + 3)
    end = 0
    for number, text in enumerate(texts, start=1):
        if number in spans:
            end, language, source = spans[number]
            body = source.split("\n")[: end - number - 1]
            yield from [ticks + language, *body]
            yield from [""] * (end - number - 1 - len(body)) + [ticks]
        elif number > end:
            yield text if number in comments else ""


def _fence(found: "CodeBlock", lines: list[Line], span: tuple[int, str, str]) -> Fence:
    last, language, source = span
    # Blank lines before the code are not shown: its line 1 is the first that is.
    first = found.lineno + len(source) - len(source.lstrip("\n"))
    code = tuple(lines[first : last - 1])
    return Fence(lines[found.lineno - 1], LANGUAGES[language], source, code, found)
