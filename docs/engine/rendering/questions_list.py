"""`{{ asked() }}` -> what people ask, each leading to its answer and to who asked."""

import re
from pathlib import Path

from markupsafe import Markup

from engine import frameworks
from engine.facts import reader_questions
from engine.facts.reader_questions import Asked
from engine.rendering import table_markup
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns

HEADINGS = ("Question", "Answered on", "Asked by users of")
LINK = Markup('<a href="{}">{}</a>')
CODE = re.compile(r"`([^`]+)`")
TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
OTHERS = "both, or others"


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The table, in the order of the file.

    Raises:
        ProblemsFound: the file has rows that do not fit.
    """
    root = runs.settings.root
    questions = reader_questions.load(root)
    titles = {page: _title(root, page) for page in {one.page for one in questions}}
    rows = [_row(one, titles[one.page], runs) for one in questions]
    caption = (
        f"{len(questions)} questions from {len({one.source for one in questions})} "
        f"threads, answered on {len(titles)} pages"
    )
    return table_markup.table(HEADINGS, rows, caption, css="asked")


def _row(asked: Asked, title: str, runs: PageRuns) -> Markup:
    address = runs.links.to_page(f"docs/{asked.page}")
    who = f"{frameworks.NAMES.get(asked.knows, OTHERS)}, {asked.year}"
    return table_markup.row(
        [
            LINK.format(f"{address}#{asked.anchor}", _marked(asked.question)),
            LINK.format(address, _marked(title)),
            LINK.format(asked.source, who),
        ]
    )


def _title(root: Path, page: str) -> str:
    """What `page`, below `docs/`, is called; its path where it cannot be read."""
    file = root / "docs" / page
    found = TITLE.search(file.read_text("utf-8")) if file.is_file() else None
    return found[1] if found else page


def _marked(text: str) -> Markup:
    """`text` with what stands in backquotes as code."""
    parts = CODE.split(text)
    code = Markup("<code>{}</code>").format
    return Markup().join(
        code(part) if number % 2 else part for number, part in enumerate(parts)
    )
