"""`{{ outcomes("mistakes") }}` -> idea × framework: stopped, warned, or silent."""

import ast
import re
from collections import Counter
from dataclasses import dataclass

from markupsafe import Markup

from engine import frameworks
from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering import captions, programs, table_markup
from engine.rendering.addresses import Links
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns
from engine.runs.records import Record

WARNING = re.compile(r"\b(\w*Warning)\b|^(WARNING:\w+):", re.MULTILINE)
# Python's logging, absl's and glog's, and what libraries print by themselves.
COMPLAINT = re.compile(r"\b(warning|error)\b|^[WE]\d{4} ", re.IGNORECASE | re.MULTILINE)
KINDS = ("stopped", "warned", "silent")


@dataclass(frozen=True)
class Outcome:
    """How one program took a mistake.

    Attributes:
        kind: one of `KINDS`.
        name: class of the error, or category of the warning, if it has one.
    """

    kind: str
    name: str = ""

    def __str__(self) -> str:
        """As a cell says it."""
        return f"{self.kind}: {self.name}" if self.name else self.kind


def of(record: Record) -> Outcome:
    """What the run of `record` said."""
    if record.failure:
        return Outcome("stopped", record.failure.types[0])
    if match := WARNING.search(record.stderr):
        return Outcome("warned", match[1] or match[2])
    return Outcome("warned" if COMPLAINT.search(record.stderr) else "silent")


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The matrix of the programs in the folder that `asked` names.

    Raises:
        ProblemsFound: there is none; or one names no framework, or was not run.
    """
    if len(asked.arguments) != 1 or asked.where:
        fact, remedy = "no folder is named", 'write {{ outcomes("folder") }}'
        raise ProblemsFound(Problem(place, fact, remedy))
    try:
        names = programs.of_folder(asked.arguments[0], runs.settings.root)
    except ValueError as error:
        raise ProblemsFound(Problem(place, str(error))) from None
    shown = programs.by_snippet(runs.pages)
    found: dict[str, tuple[Block, Record]] = {}
    problems = []
    for name in names:
        try:
            found[name] = programs.ran(name, shown, runs)
        except ValueError as error:
            problems.append(Problem(place, str(error)))
        if not programs.name_parts(name)[1]:
            known = ", ".join(frameworks.NAMES)
            fact = "its name ends with no framework"
            remedy = f"rename it to end with one of: {known}"
            problems.append(Problem(f"{place} · snippets/{name}", fact, remedy))
    if problems:
        raise ProblemsFound(*problems)
    runs.shows(block for block, _ in found.values())
    return _matrix(found, runs.links)


def _matrix(found: dict[str, tuple[Block, Record]], links: Links) -> Markup:
    ideas: dict[str, dict[str, tuple[Block, Record]]] = {}
    for name, (block, record) in found.items():
        idea, named = programs.name_parts(name)
        for framework in named:
            ideas.setdefault(idea, {})[framework] = (block, record)
    used = {framework for row in ideas.values() for framework in row}
    columns = [framework for framework in frameworks.NAMES if framework in used]
    rows = []
    for idea, row in ideas.items():
        title = _title(idea, [block for block, _ in row.values()])
        cells = [_cell(row.get(framework), links) for framework in columns]
        rows.append(table_markup.row([title, *cells]))
    counts = [
        _counted(
            framework, [row[framework][1] for row in ideas.values() if framework in row]
        )
        for framework in columns
    ]
    records = [record for _, record in found.values()]
    caption = f"{'. '.join(counts)}. {captions.ran_on(records)}."
    headings = ["What was done", *(frameworks.NAMES[f] for f in columns)]
    return table_markup.table(headings, rows, caption, css="outcomes")


def _cell(ran: tuple[Block, Record] | None, links: Links) -> str | Markup:
    if ran is None:
        return ""
    block, record = ran
    outcome = of(record)
    return Markup('<a data-outcome="{}" href="{}">{}</a>').format(
        outcome.kind, links.to_block(block), outcome
    )


def _counted(framework: str, records: list[Record]) -> str:
    """`Keras: 3 stopped, 1 warned, 2 silent`."""
    counts = Counter(of(record).kind for record in records)
    said = ", ".join(f"{counts[kind]} {kind}" for kind in KINDS)
    return f"{frameworks.NAMES[framework]}: {said}"


def _title(idea: str, blocks: list[Block]) -> str:
    """The first line of the programs' docstring, if all share it; else the name."""
    said = {_docstring(block.code) for block in blocks}
    title = said.pop() if len(said) == 1 else ""
    return title.rstrip(".") or idea.replace("_", " ").capitalize()


def _docstring(code: str) -> str:
    text = ast.get_docstring(ast.parse(code)) or ""
    return text.partition("\n")[0].strip()
