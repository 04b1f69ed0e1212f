"""The text of a page -> its blocks, and what is wrong with it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine import settings
from engine.pages import annotations, fences, includes, page_files, programs
from engine.pages.blocks import SUFFIXES, Block, Page, canonical
from engine.pages.fences import Fence
from engine.pages.programs import Program
from engine.problems import Problem, ProblemsFound


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
        declared = settings.load(root).environments
        return parse(text, path, root / "snippets", evaluate, declared)
    line_map = tuple((number, 0) for number in range(1, text.count("\n") + 2))
    code = canonical(text)
    lab = Block(path, 1, "notebook", code, line_map, programs.read(code))
    problem = _syntax_problem(lab)
    return Page(path, problems=(problem,)) if problem else Page(path, (lab,))


def of_snippet(name: str, root: Path) -> Block:
    """The block that embedding snippet `name` makes, on whatever page.

    Raises:
        ProblemsFound: it cannot be embedded, or is no Python where it should be.
    """
    try:
        lines = includes.read_snippet(name, root / "snippets")
    except ValueError as error:
        raise ProblemsFound(Problem(f"snippets/{name}", str(error))) from None
    suffixes = {suffix: language for language, suffix in SUFFIXES.items()}
    language = suffixes.get(Path(name).suffix, "python")
    # As Markdown does with the lines of a page.
    code = canonical("\n".join(lines).expandtabs(4))
    block = Block(
        page=f"snippets/{name}",
        line=1,
        language=language,
        code=code,
        line_map=tuple((number, number) for number in range(1, len(lines) + 1)),
        program=programs.read(code) if language == "python" else Program(),
        snippet=name,
    )
    if problem := _syntax_problem(block):
        raise ProblemsFound(problem)
    return block


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
    made = [_block(fence, path, evaluate, declared, problems) for fence in found]
    broken = {line.page_line for line in lines if line.broken}
    blocks = tuple(block for block in made if block)
    embeds = tuple(sorted({line.snippet for line in lines if line.snippet}))
    return Page(path, blocks, tuple(problems), embeds, comments | broken)


def _block(
    fence: Fence,
    path: str,
    evaluate: bool,
    declared: Mapping[str, Any] | None,
    problems: list[Problem],
) -> Block | None:
    """The block that `fence` is; none if something is wrong with it."""
    try:
        asked = annotations.read(fence.found, evaluate)
        if declared is not None and not asked.skip:
            language, name = fence.language, asked.environment
            annotations.check_environment(language, name, declared)
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
        files=asked.files,
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
