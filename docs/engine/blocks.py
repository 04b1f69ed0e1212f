"""A page -> its runnable blocks, each with its place in page and snippet.

Three libraries decide, so that what runs is what a reader sees: pymdownx's snippet
notation says what is embedded, its superfences say what is a fence, and
pytest-codeblocks says which blocks there are and what the comments above them mean.
"""

import ast
import difflib
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import markdown
from markdown.preprocessors import NormalizeWhitespace
from pymdownx.snippets import SnippetPreprocessor
from pymdownx.superfences import SuperFencesBlockPreprocessor
from pytest_codeblocks.main import CodeBlock, extract_from_buffer

LANGUAGES = {
    **dict.fromkeys(("python", "py", "python3"), "python"),
    **dict.fromkeys(("bash", "sh"), "bash"),
}
COMMENT = re.compile(r"\s*<!--[-\s]*(pytest\.mark\.|pytest-codeblocks:\s*(\w+(?:-\w+)*))")
KEYWORDS = {"expected-output", "expected-output-ignore-whitespace", "importorskip"}
ENVIRONMENT = re.compile(r"\b(environ|putenv|unsetenv)\b")


@dataclass(frozen=True)
class Problem:
    """Something an author has to mend before the site can be built."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(frozen=True)
class Block:
    """One runnable fence.

    Attributes:
        page: path of the page from the project's root, with forward slashes.
        line: line of the fence in that page, from 1.
        language: `python`, `bash`, or `notebook` for a lab.
        code: what the reader sees, ending in exactly one newline.
        origins: for each line of `code`, its (page line, snippet line or 0).
        snippet: path below `snippets/`, where the whole block is one snippet.
        skip: why it is not run, if it is not.
        raises: names of exceptions of which it must raise one; empty: it must pass.
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
    expected: str | None = field(default=None, repr=False)
    loose: bool = False

    @cached_property
    def sha(self) -> str:
        """SHA-256 of the code shown, in hex."""
        return sha(self.code)

    @cached_property
    def imports(self) -> tuple[ast.Import | ast.ImportFrom, ...]:
        """The import statements, wherever they stand."""
        if self.language == "bash" or not compiles(self.code):
            return ()
        return tuple(
            node
            for node in ast.walk(ast.parse(self.code))
            if isinstance(node, ast.Import)
            or (isinstance(node, ast.ImportFrom) and not node.level)
        )

    @cached_property
    def packages(self) -> frozenset[str]:
        """Top-level names of the modules it imports."""
        names = [
            node.module if isinstance(node, ast.ImportFrom) else alias.name
            for node in self.imports
            for alias in node.names
        ]
        return frozenset(name.partition(".")[0] for name in names if name)

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
        if line is None or not 0 < line <= len(self.origins):
            return " · ".join(
                filter(
                    None,
                    [
                        f"{self.page}:{self.line}",
                        self.snippet and f"snippets/{self.snippet}",
                    ],
                )
            )
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
        blocks: its blocks, in its order.
        problems: what is wrong with it.
        comments: numbers of the lines that speak to the engine, not to the reader.
    """

    path: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]
    comments: frozenset[int] = frozenset()


@dataclass(frozen=True)
class _Line:
    text: str
    page_line: int
    snippet: str | None = None
    snippet_line: int = 0


def compiles(code: str) -> bool:
    """Whether `code` is Python that this Python can parse."""
    try:
        ast.parse(code)
    except (SyntaxError, ValueError):
        return False
    return True


def canonical(code: str) -> str:
    """`code` as it is shown, filed and run: no blank lines around it."""
    return code.strip("\n") + "\n"


def sha(code: str) -> str:
    """SHA-256 of `code`, UTF-8, in hex: the name under which runs are filed."""
    return hashlib.sha256(code.encode()).hexdigest()


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
    path = file.resolve().relative_to(root.resolve()).as_posix()
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        problem = Problem(f"{path}:1", f"is not UTF-8 ({error.reason}); save it as UTF-8")
        return Page(path, (), (problem,))
    if file.suffix == ".md":
        return parse(text, path, root / "snippets")
    origins = tuple((number, 0) for number in range(1, text.count("\n") + 2))
    lab = Block(path, 1, "notebook", canonical(text), origins)
    return Page(path, (lab,), tuple(_syntax_problem(lab)))


def of_snippet(name: str, root: Path) -> Block:
    """The block that embedding snippet `name` makes; ValueError if it cannot."""
    fence = f'```{"bash" if name.endswith(".sh") else "python"}\n--8<-- "{name}"\n```\n'
    page = parse(fence, f"snippets/{name}", root / "snippets")
    if page.problems:
        raise ValueError(page.problems[0].message)
    return page.blocks[0]


def parse(text: str, path: str, snippets: Path) -> Page:
    """The blocks of the Markdown `text` of page `path`."""
    problems: list[Problem] = []
    lines = list(_expand(text, path, snippets, problems))
    md = markdown.Markdown(
        extensions=["attr_list", "pymdownx.highlight", "pymdownx.superfences"]
    )
    texts = NormalizeWhitespace(md).run([line.text for line in lines])
    finder = _FenceFinder(md)
    finder.run(texts)
    fences = {start + 1: (end, lang, src) for start, end, lang, src in finder.found}
    blocks = []
    for found in _extract(texts, fences, lines, path, problems):
        language = LANGUAGES.get(found.syntax or "")
        if language:
            end, _, source = fences[found.lineno]
            # Blank lines around the code are not shown; the first shown one follows.
            first = found.lineno + len(source) - len(source.lstrip("\n"))
            try:
                at = lines[found.lineno - 1].page_line
                code = lines[first : end - 1]
                block = _block(found, language, source, code, path, at)
                broken = [] if "SyntaxError" in block.raises else _syntax_problem(block)
                blocks += [] if broken else [block]
                problems += broken
            except ValueError as error:
                problems.append(Problem(f"{path}:{at}", str(error)))
    inside = {n for start, (end, *_) in fences.items() for n in range(start, end + 1)}
    comments = (
        line.page_line
        for number, line in enumerate(lines, start=1)
        if number not in inside and COMMENT.match(line.text)
    )
    return Page(path, tuple(blocks), tuple(problems), frozenset(comments))


class _FenceFinder(SuperFencesBlockPreprocessor):  # type: ignore[misc]
    """Superfences that only notes (start, end, language, source) of each fence."""

    def __init__(self, md: markdown.Markdown) -> None:
        super().__init__(md)
        used: Any = md.preprocessors["fenced_code_block"]
        self.config, self.extension = used.config, used.extension
        self.found: list[tuple[int, int, str, str]] = []

    def process_nested_block(self, ws: str, content: str, start: int, end: int) -> None:
        source = self.rebuild_block(self.code)
        self.found.append((start, end, self.lang or "text", source))
        self.clear()


def _expand(
    text: str, path: str, snippets: Path, problems: list[Problem]
) -> Iterator[_Line]:
    """The lines of the page with each embedded snippet in place of its line."""
    front = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    skip = front.group().count("\n") if front else 0
    for number, line in enumerate(text.splitlines(), start=1):
        match = SnippetPreprocessor.RE_ALL_SNIPPETS.match(line)
        if number <= skip or not match:
            yield _Line("" if number <= skip else line, number)
        elif match["escape"]:
            yield _Line(line.replace(";", "", 1), number)
        else:
            try:
                name = (match["snippet"] or "")[1:-1].strip()
                for at, text_ in enumerate(_snippet(name, snippets), start=1):
                    yield _Line(match["space"] + text_, number, name, at)
            except ValueError as error:
                problems.append(Problem(f"{path}:{number}", str(error)))


def _snippet(name: str, snippets: Path) -> list[str]:
    """The lines of snippet `name`; ValueError says what is wrong with it."""
    if not name or ":" in name:
        raise ValueError(
            'a snippet is a whole file: write --8<-- "folder/file.py", '
            "without sections, line numbers or block form"
        )
    file = (snippets / name).resolve()
    if not file.is_relative_to(snippets.resolve()):
        raise ValueError(f'snippet "{name}" lies outside snippets/; move it there')
    if not file.exists():
        have = [
            p.relative_to(snippets).as_posix()
            for p in sorted(snippets.rglob("*"))
            if p.is_file()
        ]
        close = difflib.get_close_matches(name, have, n=1)
        hint = f'did you mean "{close[0]}"?' if close else "create it in snippets/"
        raise ValueError(f'snippet "{name}" does not exist; {hint}')
    if not file.is_file():
        raise ValueError(f'snippet "{name}" is a folder; name a file in it')
    try:
        text = file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(
            f'snippet "{name}" is not UTF-8 ({error.reason}); save it as UTF-8'
        ) from None
    if not text.strip():
        raise ValueError(f'snippet "{name}" is empty; write it or remove this line')
    lines = text.split("\n")
    for number, line in enumerate(lines, start=1):
        if SnippetPreprocessor.RE_ALL_SNIPPETS.match(line):
            raise ValueError(
                f'snippet "{name}" embeds another on line {number}; '
                "embed both in the page instead"
            )
    return lines


def _extract(
    texts: list[str],
    fences: dict[int, tuple[int, str, str]],
    lines: list[_Line],
    path: str,
    problems: list[Problem],
) -> list[CodeBlock]:
    """What pytest-codeblocks finds, line numbers kept.

    It knows neither fence options, aliases, `~~~` nor quotes, so each fence reaches
    it in the one form it reads: backticks, more than occur in any code, and a word.
    """
    out: list[str] = []
    inside = 0
    ticks = "`" * (3 + max((len(m) for t in texts for m in re.findall("`+", t)), default=0))
    comment = 1
    for number, text in enumerate(texts, start=1):
        if number in fences:
            inside, language, source = fences[number]
            # As many lines as the fence had: a blockquote may have swallowed none.
            body = source.split("\n")[: inside - number - 1]
            body += [""] * (inside - number - 1 - len(body))
            out += [ticks + language, *body, ticks]
        if number <= inside:
            continue
        if match := COMMENT.match(text):
            comment = lines[number - 1].page_line
            if match[2] and match[2] not in KEYWORDS:
                problems.append(
                    Problem(
                        f"{path}:{comment}",
                        f"{match[2]!r} is not used here: one fence is one program, and "
                        "nothing is skipped without a reason; write "
                        '<!--pytest.mark.skip(reason="...")-->',
                    )
                )
                text = ""
        out.append(text if match else "")
    try:
        return extract_from_buffer(io.StringIO("\n".join(out)), max_num_lines=10**9)
    except RuntimeError as error:
        problems.append(Problem(f"{path}:{comment}", str(error)))
        return []


def _block(
    found: CodeBlock,
    language: str,
    source: str,
    lines: list[_Line],
    path: str,
    at: int,
) -> Block:
    """A Block of what pytest-codeblocks found; ValueError for a bad comment."""
    code = canonical(source)
    names = {line.snippet for line in lines if line.text.strip()}
    skip, raises = _marks(found)
    return Block(
        page=path,
        line=at,
        language=language,
        code=code,
        origins=tuple((line.page_line, line.snippet_line) for line in lines),
        snippet=names.pop() if len(names) == 1 else None,
        skip=skip,
        raises=raises,
        expected=found.expected_output,
        loose=found.expected_output_ignore_whitespace,
    )


def _marks(found: CodeBlock) -> tuple[str | None, tuple[str, ...]]:
    """(reason to skip, names of expected exceptions) from the comments."""
    skip, raises = None, ()
    if found.importorskip:
        from importlib.util import find_spec

        if find_spec(found.importorskip.strip("\"'")) is None:
            skip = f"needs the package {found.importorskip}"
    for text in found.marks:
        import pytest  # late: few pages have marks, and a warm build should not pay

        try:
            mark = eval(text, {"pytest": pytest}).mark  # noqa: S307
        except Exception as error:
            raise ValueError(f"cannot read <!--{text}-->: {error}") from None
        reason = mark.kwargs.get("reason", "")
        if mark.name in ("skip", "skipif"):
            if not reason:
                raise ValueError(f'<!--{text}--> gives no reason; add reason="..."')
            if mark.name == "skip" or any(mark.args):
                skip = reason
        elif mark.name == "xfail":
            expected = mark.kwargs.get("raises", Exception)
            classes = expected if isinstance(expected, tuple) else (expected,)
            raises = tuple(c.__name__ for c in classes)
        else:
            raise ValueError(f"<!--{text}--> is not used here; use skip, skipif or xfail")
    return skip, raises


def _syntax_problem(block: Block) -> list[Problem]:
    if block.language == "bash":
        return []
    try:
        ast.parse(block.code)
    except SyntaxError as error:
        place = block.place(error.lineno)
        return [Problem(place, f"SyntaxError: {error.msg}; correct the code")]
    except ValueError as error:
        return [Problem(block.place(), f"is not Python: {error}; correct the code")]
    return []
