"""A page's text with every embedded snippet in its place, each line with its origin.

The notation is pymdownx's; which files may be embedded is stricter, and what is
wrong is said with place and remedy.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pymdownx.snippets import SnippetPreprocessor

from engine.problems import Problem

NOTATION = SnippetPreprocessor.RE_ALL_SNIPPETS
FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True)
class Line:
    """A line of the expanded page.

    Attributes:
        text: as it stands there.
        page_line: its line in the page, or that of what embeds it.
        snippet: the snippet it is from, if it is from one.
        snippet_line: its line there; 0 where it is the page's own.
        broken: it stands for a snippet that cannot be embedded.
    """

    text: str
    page_line: int
    snippet: str | None = None
    snippet_line: int = 0
    broken: bool = False


def expand(
    text: str, page: str, snippets: Path, problems: list[Problem]
) -> Iterator[Line]:
    """The lines of `page`, front matter blanked; adds to `problems` what is wrong."""
    front = FRONT_MATTER.match(text)
    skip = front.group().count("\n") if front else 0
    for number, line in enumerate(text.split("\n"), start=1):
        match = NOTATION.match(line)
        if number <= skip:
            yield Line("", number)
        elif not match:
            yield Line(line, number)
        elif match["escape"]:
            yield Line(line.replace(";", "", 1), number)
        else:
            name = (match["snippet"] or "")[1:-1].strip()
            try:
                for at, embedded in enumerate(read_snippet(name, snippets), start=1):
                    yield Line(match["space"] + embedded, number, name, at)
            except ValueError as error:
                problems.append(Problem(f"{page}:{number}", str(error)))
                yield Line("", number, broken=True)


def read_snippet(name: str, snippets: Path) -> list[str]:
    """The lines of the snippet `name` below the folder `snippets`.

    Raises:
        ValueError: it cannot be embedded; says why and what to do.
    """
    if not name or ":" in name:
        raise ValueError(
            'a snippet is a whole file: write --8<-- "folder/file.py", '
            "without sections, line numbers or block form"
        )
    file = (snippets / name).resolve()
    if not file.is_relative_to(snippets.resolve()):
        raise ValueError(f'snippet "{name}" lies outside snippets/; move it there')
    if not file.exists():
        raise ValueError(f'snippet "{name}" does not exist; {_hint(name, snippets)}')
    if not file.is_file():
        raise ValueError(f'snippet "{name}" is a folder; name a file in it')
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 ({error.reason})"
        raise ValueError(f'snippet "{name}" {reason}; save it as UTF-8') from None
    if not text.strip():
        raise ValueError(f'snippet "{name}" is empty; write it or remove this line')
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if NOTATION.match(line):
            raise ValueError(
                f'snippet "{name}" embeds another on line {number}; '
                "embed both in the page instead"
            )
    return lines


def _hint(name: str, snippets: Path) -> str:
    files = (p for p in sorted(snippets.rglob("*")) if p.is_file())
    have = [file.relative_to(snippets).as_posix() for file in files]
    close = difflib.get_close_matches(name, have, n=1)
    return f'did you mean "{close[0]}"?' if close else "create it in snippets/"
