"""`{{ asked() }}` -> what people ask, by page, each leading to its answer."""

import re
from itertools import groupby

from markupsafe import Markup

from engine import frameworks
from engine.facts import reader_questions
from engine.facts.reader_questions import Asked
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns

GROUP = Markup('<h3><a href="{}">{}</a></h3><ul>{}</ul>')
ITEM = Markup('<li><a href="{}#{}">{}</a> <a href="{}">{}</a></li>')
CODE = re.compile(r"`([^`]+)`")
TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The list, in the order of the file.

    Raises:
        ProblemsFound: the file has rows that do not fit.
    """
    questions = reader_questions.load(runs.settings.root)
    groups = groupby(questions, key=lambda one: one.page)
    return Markup('<div class="generated asked">{}</div>').format(
        Markup().join(_group(page, list(found), runs) for page, found in groups)
    )


def _group(page: str, questions: list[Asked], runs: PageRuns) -> Markup:
    """The questions that `page` answers, under its title."""
    file = runs.settings.root / "docs" / page
    title = TITLE.search(file.read_text("utf-8")) if file.is_file() else None
    address = runs.links.to_page(f"docs/{page}")
    items = (
        ITEM.format(address, one.anchor, _marked(one.question), one.source, _said(one))
        for one in questions
    )
    return GROUP.format(
        address, _marked(title[1] if title else page), Markup().join(items)
    )


def _said(asked: Asked) -> str:
    """Who asked, and when: `asked from PyTorch, 2024`."""
    known = frameworks.NAMES.get(asked.knows)
    return f"asked from {known}, {asked.year}" if known else f"asked {asked.year}"


def _marked(text: str) -> Markup:
    """`text` with what stands in backquotes as code."""
    parts = CODE.split(text)
    code = Markup("<code>{}</code>").format
    return Markup().join(
        code(part) if number % 2 else part for number, part in enumerate(parts)
    )
