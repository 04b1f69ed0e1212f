"""A runnable block of a page, with its place in page and snippet; and a page."""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from engine.pages.programs import Program
from engine.problems import Problem

# Language -> suffix of the file it runs from.
SUFFIXES = {"python": ".py", "bash": ".sh", "javascript": ".mjs"}


@dataclass(frozen=True)
class Block:
    """One runnable fence.

    Attributes:
        page: path of the page from the project's root, with forward slashes.
        line: line of the fence in that page, from 1.
        language: `python`, `bash`, `javascript`, or `notebook` for a lab.
        code: what the reader sees, ending in exactly one newline.
        line_map: for each line of `code`, its (page line, snippet line or 0).
        program: what is known of the code without running it; nothing if not Python.
        snippet: path below `snippets/`, where the whole block is one snippet.
        skip: why it is not run, if it is not.
        raises: names of exceptions of which it must raise one; empty: it must pass.
        environment: the named environment it runs in; None: that of the site.
        rounds: how many rounds it measures; 0: it measures nothing.
        files: names of the files it leaves, which the site publishes.
        expected: what it must print, if the page says so.
        loose: `expected` is compared without white space.
    """

    page: str
    line: int
    language: str
    code: str = field(hash=False)  # `sha` has it, and is hashed faster
    line_map: tuple[tuple[int, int], ...] = field(repr=False, hash=False)
    program: Program = field(default=Program(), repr=False, hash=False)
    snippet: str | None = None
    skip: str | None = None
    raises: tuple[str, ...] = ()
    environment: str | None = None
    rounds: int = 0
    files: tuple[str, ...] = ()
    expected: str | None = field(default=None, repr=False)
    loose: bool = False

    @cached_property
    def sha(self) -> str:
        """SHA-256 of the code shown, in hex."""
        return sha(self.code)

    @property
    def packages(self) -> frozenset[str]:
        """Top-level names of what it imports, and of the frameworks beneath that."""
        return self.program.packages

    @property
    def is_python(self) -> bool:
        """Whether its code is Python."""
        return self.language in ("python", "notebook")

    @property
    def filename(self) -> str:
        """Name of the file it runs from."""
        if self.language == "notebook":
            return Path(self.page).name
        default = f"block{SUFFIXES[self.language]}"
        return Path(self.snippet).name if self.snippet else default

    def place(self, line: int | None = None) -> str:
        """Where the block, or line `line` of its code, stands: page and snippet."""
        if line is None or not 0 < line <= len(self.line_map):
            file = f"snippets/{self.snippet}" if self.snippet else ""
            return " · ".join(filter(None, [f"{self.page}:{self.line}", file]))
        page_line, snippet_line = self.line_map[line - 1]
        place = f"{self.page}:{page_line}"
        if snippet_line and self.snippet:
            place += f" · snippets/{self.snippet}:{snippet_line}"
        return place


@dataclass(frozen=True)
class Page:
    """One page.

    Attributes:
        path: from the project's root, with forward slashes.
        blocks: its blocks, in its order; those that are not Python left out.
        problems: what is wrong with it.
        embeds: paths below `snippets/` of all that stands on it.
        hidden: numbers of the lines that are not for the reader: they speak to the
            engine, or embed what cannot be embedded.
    """

    path: str
    blocks: tuple[Block, ...] = ()
    problems: tuple[Problem, ...] = ()
    embeds: tuple[str, ...] = ()
    hidden: frozenset[int] = frozenset()


def canonical(code: str) -> str:
    """`code` as it is shown, filed and run: no blank lines around it."""
    return code.strip("\n") + "\n"


def sha(code: str) -> str:
    """SHA-256 of `code`, UTF-8, in hex: the name under which runs are filed."""
    return hashlib.sha256(code.encode()).hexdigest()
