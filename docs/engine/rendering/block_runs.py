"""The runs of one block as HTML, on the page at hand."""

import re

from markupsafe import Markup

from engine.pages.blocks import Block
from engine.rendering import addresses, markup
from engine.rendering.page_runs import NOT_RUN, PageRuns
from engine.runs import left_files, records, verdicts
from engine.runs.records import Record

TITLE = re.compile(r'(?<=<span class="filename">).*?(?=</span>)')


def titled(code: str, runs: PageRuns, block: Block) -> str:
    """`code` as HTML, its title a link to the file, where the site has that."""
    if not block.snippet or runs.mode == "preview" or runs.rewritten:
        return code
    link = Markup('<a href="{}" download>').format(
        runs.links.to_file(f"snippets/{block.snippet}")
    )
    return TITLE.sub(lambda title: f"{link}{title[0]}</a>", code, count=1)


def html(runs: PageRuns, block: Block) -> Markup:
    """The elements `.run` of `block`, one a device; tabs where they differ."""
    name = _name(runs, block)
    if block.skip:
        more = runs.links.to_status(block, None, runs.settings.root)
        line = markup.line(f"Not run: {block.skip}", more)
        return markup.run(block, "cpu", "skipped", line, name)
    if runs.mode == "preview":
        line = markup.line(NOT_RUN.capitalize())
        return markup.run(block, "cpu", "not-run", line, name)
    found = []
    for device, record in runs.records(block):
        verdict = verdicts.judge(block, device, record)
        if verdict.problem:
            runs.add(verdict.problem)
        if verdict.problem or record is None:
            line = markup.line(verdict.reason)
        else:
            more = runs.links.to_status(block, device, runs.settings.root)
            line = markup.summary(verdict.status, record, more)
        output = markup.output(record) if record else Markup()
        output += _files(runs, block, record) if record else Markup()
        found.append((device, verdict.status, output, line))
    if len({output for _, _, output, _ in found}) > 1:
        runs.tab_sets += 1
        labelled = [
            (
                device,
                markup.run(block, device, status, output + line, "" if n else name),
            )
            for n, (device, status, output, line) in enumerate(found)
        ]
        return markup.tabs(f"__run_{runs.tab_sets}", labelled)
    return Markup().join(
        markup.run(
            block,
            device,
            status,
            (output if n == 0 else Markup()) + line,
            "" if n else name,
        )
        for n, (device, status, output, line) in enumerate(found)
    )


def _files(runs: PageRuns, block: Block, record: Record) -> Markup:
    """The files that the run left for the reader, each to be downloaded."""
    left = records.left(record)
    return markup.files(
        (name, runs.links.to_file(left_files.address(block, name)), len(left[name]))
        for name in block.files
        if name in left
    )


def _name(runs: PageRuns, block: Block) -> str:
    """The id of the runs of `block`; none if equal code on the page has it."""
    name = addresses.run_id(block)
    if name in runs.named:
        return ""
    runs.named.add(name)
    return name
