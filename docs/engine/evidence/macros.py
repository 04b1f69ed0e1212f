"""`{{ chart("downloads") }}` and its like -> Markdown that shows the data.

What is made from the data here is in an element of class `generated`; words that a
person wrote in the data files are not, so that their numbers are checked as well.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from markupsafe import Markup

from engine.charts import catalogue
from engine.charts.catalogue import Chart
from engine.evidence import (
    citations,
    data_table,
    decision_links,
    decision_page,
    glossary,
    ledger_index,
    ledger_page,
    pictures,
)
from engine.evidence.citations import escape
from engine.facts import claims, decision, partial_dates, series
from engine.facts import glossary as terms
from engine.facts.claims import Event
from engine.rendering import calls
from engine.rendering.calls import Call

T = TypeVar("T")
RELEASES = "s-releases"  # the entry for releases that no claim is about
SHOW = ("columns", "caption", "link")  # how rows are shown; other keywords choose them
NARROW, WIDE = 330, 680  # px; pictures for phones and for everything else


def call(line: str) -> Call | None:
    """The macro of this module that `line` calls, if it calls one."""
    asked = calls.read(line)
    return asked if asked and asked.name in MACROS else None


def expand(asked: Call, page: str, root: Path) -> str:
    """What the call stands for, as Markdown, for `page` below `docs/`.

    Raises:
        ValueError: there is no such chart, series or column; or a file is no good.
    """
    return MACROS[asked.name](asked, page, root)


def _chart(asked: Call, page: str, root: Path) -> str:
    chart = _known(catalogue.load(root), asked, "chart")
    found = catalogue.data(chart, root)
    columns = [(name, header) for name, header in chart.columns.items()]
    words = [
        f"**What it measures.** {chart.measures}",
        f"**What it leaves out.** {chart.leaves_out}",
        f"**What you may conclude.** {chart.conclude}",
    ]
    return "\n\n".join(
        [
            _picture(chart, root),
            *words,
            data_table.folded(
                "The data as a table", data_table.html(found, columns, True)
            ),
            _downloads(chart.series, page, root),
        ]
    )


def _picture(chart: Chart, root: Path, events: Sequence[Event] = ()) -> Markup:
    both = (
        Markup('<div class="chart-{}">{}</div>').format(
            name, Markup(catalogue.draw(chart, root, width, events))
        )
        for name, width in (("wide", WIDE), ("narrow", NARROW))
    )
    whole = Markup('<div class="generated chart" id="chart-{}">{}</div>')
    return whole.format(chart.id, Markup().join(both))


def _downloads(names: Iterable[str], page: str, root: Path) -> str:
    """Where the data come from, and the file itself."""
    known = series.load(root)
    lines = []
    for name in names:
        entry = known[name]
        file = citations.series_file(entry, page, "Download ")
        sources = "; ".join(map(citations.source, entry.sources))
        lines.append(
            f"Data: {escape(entry.title)}, {sources}. {escape(entry.how)} Checked "
            f"{partial_dates.words(entry.checked)}. {file}"
        )
    return "\n\n".join(f"{line}\n{{: .generated .chart-source }}" for line in lines)


def _series(asked: Call, page: str, root: Path) -> str:
    """Every series of the site, with its file."""
    out = []
    for entry in series.load(root).values():
        file = citations.series_file(entry, page)
        sources = "; ".join(map(citations.source, entry.sources))
        out.append(
            f"**{escape(entry.title)}** · {file}\n"
            f":   {escape(entry.measures)} *Mind:* {escape(entry.caution)}\n\n"
            f"    Source: {sources}. {escape(entry.how)}"
        )
    return _wrapped("\n\n".join(out), "series")


def _rows(asked: Call, page: str, root: Path) -> str:
    """Rows of a series as a table: `columns` names them, other keywords choose.

    With a `caption` the table can be filtered, and is cards on a phone; the cells of
    the column `link` then lead to the source of their row.
    """
    entry = _known(series.load(root), asked, "series")
    found = series.rows(root, entry.id)
    where = {k: v for k, v in asked.where.items() if k not in SHOW}
    asked_for = asked.where.get("columns") or "; ".join(found[0] if found else ())
    named = [part.partition("=") for part in asked_for.split("; ")]
    columns = [(name, header or name) for name, _, header in named]
    for name in [*where, *(name for name, _ in columns)]:
        if found and name not in found[0]:
            have = ", ".join(found[0])
            raise ValueError(f'series "{entry.id}" has no column "{name}"; has: {have}')
    chosen = [r for r in found if all(r[k] == v for k, v in where.items())]
    if not chosen:
        raise ValueError(f'series "{entry.id}" has no row where {where}')
    if caption := asked.where.get("caption"):
        linked = asked.where.get("link", "")
        table = data_table.filterable(chosen, columns, caption, linked)
    else:
        table = data_table.html(chosen, columns)
    return f"{table}\n\n{_downloads([entry.id], page, root)}"


def _history(asked: Call, page: str, root: Path) -> str:
    """The timeline: a picture with numbers, and what the numbers stand for."""
    told = [(entry, event) for entry in claims.load(root) for event in entry.events]
    cites = {event.text: entry.id for entry, event in told}
    events = [event for _, event in told]
    chart = _known(catalogue.load(root), Call("chart", ("history",), {}), "chart")
    lines = [
        f"{row['number']}. **{row['date']}**, {escape(row['framework'])}, "
        f"{row['kind']}: {escape(row['text'])}[^{cites.get(row['text'], RELEASES)}]"
        for row in catalogue.data(chart, root, events)
    ]
    return "\n\n".join(
        [
            _picture(chart, root, events),
            _wrapped("\n".join(lines), "events"),
            _downloads(chart.series, page, root),
        ]
    )


def _claims(asked: Call, page: str, root: Path) -> str:
    """The entries of a section of the ledger; without one, the list of all."""
    book = claims.load(root)
    if not asked.arguments:
        return ledger_index.markdown(book, page)
    charts = catalogue.load(root)
    return ledger_page.markdown(book, asked.arguments[0], charts, page, root)


def _decide(asked: Call, page: str, root: Path) -> str:
    """A part of the decision helper: the form, or what the argument names."""
    questions = decision.load(root).entries
    if not questions:
        raise ValueError(f"there is no {decision.FILE.as_posix()}")
    match asked.arguments:
        case ():
            return decision_page.form(questions)
        case ("short",):
            return decision_page.short(questions, page)
        case ("chart",):
            return decision_page.chart(questions)
        case ("rules",):
            targets = decision_links.targets(root)
            return decision_page.rules(questions, targets, page)
    raise ValueError('there are: decide() and, in brackets, "short", "chart", "rules"')


def _glossary(asked: Call, page: str, root: Path) -> str:
    """Every term, and what it means."""
    return glossary.markdown(terms.load(root))


def _picture_of_an_idea(asked: Call, page: str, root: Path) -> str:
    """A drawing in the page's colours; what it shows stands in its `<desc>`."""
    return pictures.figure(asked.arguments[0] if asked.arguments else "", root)


def _wrapped(markdown: str, css: str = "") -> str:
    return f'<div class="generated {css}" markdown>\n\n{markdown}\n\n</div>'


def _known(known: dict[str, T], asked: Call, what: str) -> T:
    name = asked.arguments[0] if asked.arguments else ""
    if name not in known:
        have = ", ".join(sorted(known))
        raise ValueError(f'there is no {what} "{name}"; there are: {have}')
    return known[name]


MACROS: dict[str, Callable[[Call, str, Path], str]] = {
    "chart": _chart,
    "claims": _claims,
    "decide": _decide,
    "glossary": _glossary,
    "history": _history,
    "picture": _picture_of_an_idea,
    "series": _series,
    "table": _rows,
}
