"""A page -> its runnable blocks, each with its place in page and snippet."""

import ast
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from engine import settings
from engine.pages import annotations, fences, includes
from engine.pages.fences import Fence
from engine.problems import Problem

# Packages that compute with a framework they do not import by name.
BUILT_ON = {"keras": "tensorflow", "transformers": "torch", "flax": "jax"}
KERAS_BACKEND = re.compile(r"""KERAS_BACKEND["']\]?\s*[=,]\s*["'](\w+)""")
ENVIRONMENT = re.compile(r"\b(environ|putenv|unsetenv)\b")
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
        origins: for each line of `code`, its (page line, snippet line or 0).
        snippet: path below `snippets/`, where the whole block is one snippet.
        skip: why it is not run, if it is not.
        raises: names of exceptions of which it must raise one; empty: it must pass.
        environment: the named environment it runs in; None: that of the site.
        rounds: how many rounds it measures; 0: it measures nothing.
        expected: what it must print, if the page says so.
        loose: `expected` is compared without white space.
    """

    page: str
    line: int
    language: str
    code: str
    origins: tuple[tuple[int, int], ...] = field(repr=False)
    snippet: str | None = None
    skip: str | None = None
    raises: tuple[str, ...] = ()
    environment: str | None = None
    rounds: int = 0
    expected: str | None = field(default=None, repr=False)
    loose: bool = False

    @cached_property
    def sha(self) -> str:
        """SHA-256 of the code shown, in hex."""
        return sha(self.code)

    @cached_property
    def imports(self) -> tuple[ast.Import | ast.ImportFrom, ...]:
        """The import statements, wherever they stand."""
        readable = self.is_python and not problem(self)
        return _imports(self.code) if readable else ()

    @cached_property
    def packages(self) -> frozenset[str]:
        """Top-level names of what it imports, and of the frameworks beneath that."""
        names = {root for node in self.imports for root in roots(node)}
        beneath = {BUILT_ON[name] for name in names if name in BUILT_ON}
        if "keras" in names and (match := KERAS_BACKEND.search(self.code)):
            beneath = beneath - {BUILT_ON["keras"]} | {match[1]}
        return frozenset(names | beneath)

    @property
    def is_python(self) -> bool:
        """Whether its code is Python."""
        return self.language in ("python", "notebook")

    @property
    def sets_environment(self) -> bool:
        """Whether it may change variables that frameworks read when imported."""
        return bool(ENVIRONMENT.search(self.code))

    @property
    def filename(self) -> str:
        """Name of the file it runs from."""
        if self.language == "notebook":
            return Path(self.page).name
        default = f"block{SUFFIXES[self.language]}"
        return Path(self.snippet).name if self.snippet else default

    def place(self, line: int | None = None) -> str:
        """Where the block, or line `line` of its code, stands: page and snippet."""
        if line is None or not 0 < line <= len(self.origins):
            file = f"snippets/{self.snippet}" if self.snippet else ""
            return " · ".join(filter(None, [f"{self.page}:{self.line}", file]))
        page_line, snippet_line = self.origins[line - 1]
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
        comments: numbers of the lines that speak to the engine, not to the reader.
    """

    path: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]
    comments: frozenset[int] = frozenset()


def canonical(code: str) -> str:
    """`code` as it is shown, filed and run: no blank lines around it."""
    return code.strip("\n") + "\n"


def sha(code: str) -> str:
    """SHA-256 of `code`, UTF-8, in hex: the name under which runs are filed."""
    return hashlib.sha256(code.encode()).hexdigest()


def roots(node: ast.Import | ast.ImportFrom) -> set[str]:
    """Top-level names of the modules that `node` imports."""
    if isinstance(node, ast.ImportFrom):
        return {(node.module or "").partition(".")[0]}
    return {alias.name.partition(".")[0] for alias in node.names}


@cache  # a build asks several times, of each block on each device
def _imports(code: str) -> tuple[ast.Import | ast.ImportFrom, ...]:
    return tuple(
        node
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Import)
        or (isinstance(node, ast.ImportFrom) and not node.level)
    )


@cache
def problem(block: Block) -> Problem | None:
    """What keeps Python from reading `block`, if anything does."""
    if not block.is_python:
        return None
    try:
        ast.parse(block.code)
    except SyntaxError as error:
        message = f"SyntaxError: {error.msg}; correct the code"
        return Problem(block.place(error.lineno), message)
    except ValueError as error:
        return Problem(block.place(), f"is not Python: {error}; correct the code")
    return None


def is_page(file: Path, root: Path) -> bool:
    """Whether `file` is a Markdown page or a lab (a script in `docs/labs`)."""
    if "_data" in file.parts:
        return False
    return file.suffix == ".md" or (
        file.suffix == ".py" and file.parent == root / "docs" / "labs"
    )


def read(root: Path) -> list[Page]:
    """All pages and labs below `root/docs`, sorted by path."""
    files = sorted(p for p in (root / "docs").rglob("*.*") if is_page(p, root))
    return [read_page(file, root) for file in files]


def read_page(file: Path, root: Path) -> Page:
    """The page in `file`, whose snippets lie in `root/snippets`."""
    path = file.relative_to(root).as_posix()
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        message = f"is not UTF-8 ({error.reason}); save it as UTF-8"
        return Page(path, (), (Problem(f"{path}:1", message),))
    if file.suffix == ".md":
        declared = settings.load(root).environments
        return parse(text, path, root / "snippets", declared=declared)
    origins = tuple((number, 0) for number in range(1, text.count("\n") + 2))
    lab = Block(path, 1, "notebook", canonical(text), origins)
    wrong = problem(lab)
    return Page(path, (), (wrong,)) if wrong else Page(path, (lab,), ())


def of_snippet(name: str, root: Path) -> Block:
    """The block that embedding snippet `name` makes; ValueError if it cannot."""
    suffixes = {suffix: language for language, suffix in SUFFIXES.items()}
    language = suffixes.get(Path(name).suffix, "python")
    text = f'```{language}\n--8<-- "{name}"\n```\n'
    page = parse(text, f"snippets/{name}", root / "snippets")
    if page.problems:
        raise ValueError(page.problems[0].fact)
    return page.blocks[0]


def parse(
    text: str,
    path: str,
    snippets: Path,
    evaluate: bool = True,
    declared: Mapping[str, Any] | None = None,
) -> Page:
    """The blocks of the Markdown `text` of page `path`.

    Args:
        text: Markdown, front matter and all.
        path: of the page, from the project's root.
        snippets: folder that snippets are embedded from.
        evaluate: evaluate the conditions of skips, which are Python.
        declared: `Settings.environments`, to check those that blocks name.
    """
    problems: list[Problem] = []
    lines = list(includes.expand(text, path, snippets, problems))
    found, comments = fences.find(lines, path, problems)
    blocks = []
    for fence in found:
        try:
            block = _block(fence, path, evaluate)
            if declared is not None and not block.skip:
                annotations.check_environment(
                    block.language, block.environment, declared
                )
        except ValueError as error:
            problems.append(Problem(f"{path}:{fence.opening.page_line}", str(error)))
            continue
        wrong = None if "SyntaxError" in block.raises else problem(block)
        if wrong:
            problems.append(wrong)
        else:
            blocks.append(block)
    return Page(path, tuple(blocks), tuple(problems), comments)


def _block(fence: Fence, path: str, evaluate: bool) -> Block:
    names = {line.snippet for line in fence.code if line.text.strip()}
    asked = annotations.read(fence.found, evaluate)
    return Block(
        page=path,
        line=fence.opening.page_line,
        language=fence.language,
        code=canonical(fence.source),
        origins=tuple((line.page_line, line.snippet_line) for line in fence.code),
        snippet=names.pop() if len(names) == 1 else None,
        skip=asked.skip,
        raises=asked.raises,
        environment=asked.environment,
        rounds=asked.rounds,
        expected=fence.found.expected_output,
        loose=fence.found.expected_output_ignore_whitespace,
    )
