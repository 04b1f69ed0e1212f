"""A page -> its runnable blocks, each with its place in page and snippet."""

import hashlib
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from engine.pages import annotations, fences, includes, page_files, programs
from engine.pages.fences import Fence
from engine.pages.programs import Program
from engine.problems import Problem, ProblemsFound

ENVIRONMENT = re.compile(r"\b(environ|putenv|unsetenv)\b")


@dataclass(frozen=True)
class Block:
    """One runnable fence.

    Attributes:
        page: path of the page from the project's root, with forward slashes.
        line: line of the fence in that page, from 1.
        language: `python`, `bash`, or `notebook` for a lab.
        code: what the reader sees, ending in exactly one newline.
        line_map: for each line of `code`, its (page line, snippet line or 0).
        program: what is known of the code without running it; nothing if not Python.
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
    code: str = field(hash=False)  # `sha` has it, and is hashed faster
    line_map: tuple[tuple[int, int], ...] = field(repr=False, hash=False)
    program: Program = field(default=Program(), repr=False, hash=False)
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

    @property
    def packages(self) -> frozenset[str]:
        """Top-level names of what it imports, and of the frameworks beneath that."""
        return self.program.packages

    @property
    def sets_environment(self) -> bool:
        """Whether it may change variables that frameworks read when imported."""
        return bool(ENVIRONMENT.search(self.code))

    @property
    def filename(self) -> str:
        """Name of the file it runs from."""
        if self.language == "notebook":
            return Path(self.page).name
        suffix = ".sh" if self.language == "bash" else ".py"
        return Path(self.snippet).name if self.snippet else f"block{suffix}"

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


def read(root: Path, evaluate: bool = True) -> list[Page]:
    """All pages and labs of the project at `root`, sorted by path."""
    return [read_page(file, root, evaluate) for file in page_files.find(root)]


def read_page(file: Path, root: Path, evaluate: bool = True) -> Page:
    """The page in `file`, whose snippets lie in `root/snippets`."""
    path = file.relative_to(root).as_posix()
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        wrong = Problem(f"{path}:1", f"is not UTF-8 ({error.reason})", "save it so")
        return Page(path, problems=(wrong,))
    if file.suffix == ".md":
        return parse(text, path, root / "snippets", evaluate)
    line_map = tuple((number, 0) for number in range(1, text.count("\n") + 2))
    code = canonical(text)
    lab = Block(path, 1, "notebook", code, line_map, programs.read(code))
    problem = _syntax_problem(lab)
    return Page(path, problems=(problem,)) if problem else Page(path, (lab,))


def of_snippet(name: str, root: Path) -> Block:
    """The block that embedding snippet `name` makes.

    Raises:
        ProblemsFound: it cannot be embedded.
    """
    language = "bash" if name.endswith(".sh") else "python"
    text = f'```{language}\n--8<-- "{name}"\n```\n'
    page = parse(text, f"snippets/{name}", root / "snippets")
    if page.problems:
        raise ProblemsFound(*page.problems)
    return page.blocks[0]


def parse(text: str, path: str, snippets: Path, evaluate: bool = True) -> Page:
    """The blocks of the Markdown `text` of page `path`.

    Args:
        text: Markdown, front matter and all.
        path: of the page, from the project's root.
        snippets: folder that snippets are embedded from.
        evaluate: evaluate the conditions of skips, which are Python.
    """
    problems: list[Problem] = []
    lines = list(includes.expand(text, path, snippets, problems))
    found, comments = fences.find(lines, path, problems)
    made = [_block(fence, path, evaluate, problems) for fence in found]
    broken = {line.page_line for line in lines if line.broken}
    blocks = tuple(block for block in made if block)
    embeds = tuple(sorted({line.snippet for line in lines if line.snippet}))
    return Page(path, blocks, tuple(problems), embeds, comments | broken)


def _block(
    fence: Fence, path: str, evaluate: bool, problems: list[Problem]
) -> Block | None:
    """The block that `fence` is; none if something is wrong with it."""
    try:
        asked = annotations.read(fence.found, evaluate)
    except ValueError as error:
        problems.append(Problem(f"{path}:{fence.opening.page_line}", str(error)))
        return None
    names = {line.snippet for line in fence.code if line.text.strip()}
    code = canonical(fence.source)
    block = Block(
        page=path,
        line=fence.opening.page_line,
        language=fence.language,
        code=code,
        line_map=tuple((line.page_line, line.snippet_line) for line in fence.code),
        program=programs.read(code) if fence.language == "python" else Program(),
        snippet=names.pop() if len(names) == 1 else None,
        skip=asked.skip,
        raises=asked.raises,
        environment=asked.environment,
        rounds=asked.rounds,
        expected=fence.found.expected_output,
        loose=fence.found.expected_output_ignore_whitespace,
    )
    problem = None if "SyntaxError" in block.raises else _syntax_problem(block)
    if problem:
        problems.append(problem)
    return None if problem else block


def _syntax_problem(block: Block) -> Problem | None:
    program = block.program
    if not program.error:
        return None
    place = block.place(program.error_line)
    return Problem(place, program.error, "correct the code")
