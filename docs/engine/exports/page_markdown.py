"""The pieces of a page -> Markdown, each program with what it printed."""

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from engine.exports.pieces import Piece, Program
from engine.pages.blocks import Block
from engine.rendering import markup
from engine.rendering.page_runs import PageRuns
from engine.runs import left_files, records, verdicts
from engine.runs.output_text import without_escapes
from engine.runs.records import Record


def text(pieces: Iterable[Piece], runs: PageRuns, about: str = "") -> str:
    """The page as Markdown; `about` stands under its title."""
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Program):
            parts += program(piece.block, runs)
        else:
            parts.append(piece.text)
    return headed("\n\n".join(parts), about) + "\n"


def headed(page: str, about: str) -> str:
    """`page` with the quote `about` under its title."""
    if not about:
        return page
    title, _, rest = page.partition("\n")
    return f"{title}\n\n> {about}\n{rest}"


def program(block: Block, runs: PageRuns) -> Iterator[str]:
    """A block and what it did, on each device on which it did something else."""
    if block.snippet:
        name = posixpath.basename(block.snippet)
        here = posixpath.dirname(runs.page.removeprefix("docs/")) or "."
        yield f"[{name}]({posixpath.relpath(f'snippets/{block.snippet}', here)}):"
    yield fence(block.code, block.language)
    if block.skip:
        yield f"Not run: {block.skip}."
    found = [(device, record) for device, record in runs.records(block) if record]
    for _, same in groupby(found, key=lambda pair: outputs(pair[1])):
        yield from _output(block, *next(iter(same)), runs)


def _output(block: Block, device: str, record: Record, runs: PageRuns) -> Iterator[str]:
    word = markup.WORDS[verdicts.judge(block, device, record).status]
    printed = outputs(record)
    yield f"{word} {markup.label(record)}{':' if printed else '.'}"
    yield from (fence(out, "text") for out in printed)
    yield from (f"Picture: {figure.alt}." for figure in record.figures)
    for name in records.left(record):
        address = runs.links.to_file(left_files.address(block, name))
        yield f"File: [{name}]({address})."


def outputs(record: Record) -> Sequence[str]:
    """What a run wrote and a reader of the page sees unfolded."""
    wrote = [record.stdout, *([record.stderr] if record.failure else [])]
    return [without_escapes(out).strip("\n") for out in wrote if out.strip()]


def fence(code: str, language: str) -> str:
    """`code` in a fence that nothing in it ends."""
    ticks = "```"
    while ticks in code:
        ticks += "`"
    return f"{ticks}{language}\n{code.rstrip(chr(10))}\n{ticks}"
