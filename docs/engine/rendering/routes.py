"""`{{ routes() }}` -> the table of the routes, filled from what their programs printed.

Each route's own program prints a row of the table `route`: artefact, size, difference.
What all are measured with together comes from programs that the call names: columns of
a table `latency` or `install`, joined by the route's name or the package's.
"""

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from engine.facts import routes
from engine.facts.routes import CURRENT, ORIGINS, PLACES, Route
from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering import captions, program_tables, table_markup
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns
from engine.runs.records import Record

OWN = ("artefact", "kB", "largest difference")
LATENCY = ("1 row", "256 rows")
HEADINGS = (
    *("Route", "From", "Runs in", "State", "Artefact", "kB", "Largest difference"),
    *("1 row, × eager", "256 rows, × eager", "The target installs"),
)
QUESTIONS = (
    ("origins", "What did you train with?", ORIGINS),
    ("runs_in", "Where does it have to run?", PLACES),
    ("state", "Which routes?", ("that are current",)),
)
FIELDSET = Markup("<fieldset><legend>{}</legend><div>{}</div></fieldset>")
RADIO = Markup(
    '<label><input type="radio" name="{}" value="{}"{}><span>{}</span></label>'
)
ROW = Markup('<tr data-origins="{}" data-runs_in="{}" data-state="{}">{}</tr>')
WHOLE = Markup('<div class="generated">{}{}</div>')
Runs = list[tuple[Block, Record]]


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """Three questions, which the script shows, and the table.

    Args:
        asked: `latency="a.py"` and `install="b.py"` name the programs measured with.
        runs: of the page; those of the table are added to them.
        place: `page:line` of the call, for messages.

    Raises:
        ProblemsFound: a program is not there, has not run, or printed no such table.
    """
    known = routes.load(runs.settings.root)
    found: Runs = []
    own = _rows([r.program for r in known if r.program], "route", runs, place, found)
    named = {name: asked.where.get(name, "").split() for name in ("latency", "install")}
    latency = _rows(named["latency"], "latency", runs, place, found)
    install = _rows(named["install"], "install", runs, place, found)
    lost = sorted(own.keys() - {route.route for route in known})
    if lost:
        remedy = f"name it in {routes.FILE.as_posix()}, as the program does"
        raise ProblemsFound(Problem(place, f'no route is named "{lost[0]}"', remedy))
    cells = [_cells(r, own, latency, install, runs) for r in known]
    table = table_markup.table(
        HEADINGS,
        [
            ROW.format(
                " ".join(route.origins),
                " ".join(route.runs_in),
                "current" if route.state in CURRENT else "past",
                Markup("").join(map(table_markup.cell, row)),
            )
            for route, row in zip(known, cells, strict=True)
        ],
        captions.printed_by(found, runs.links),
        [table_markup.as_csv("routes", HEADINGS, [_plain(row) for row in cells])],
        css="routes",
    )
    runs.shows(block for block, _ in found)
    return WHOLE.format(_questions(), table)


def _rows(
    names: Iterable[str], name: str, runs: PageRuns, place: str, found: Runs
) -> dict[str, Mapping[str, str]]:
    """First cell -> heading -> cell, of the tables `name` that programs printed."""
    out: dict[str, Mapping[str, str]] = {}
    for block, record, table in program_tables.printed(names, name, runs, place):
        found.append((block, record))
        for row in table.rows:
            out[row[0]] = dict(zip(table.columns, row, strict=True))
    return out


def _cells(
    route: Route,
    own: Mapping[str, Mapping[str, str]],
    latency: Mapping[str, Mapping[str, str]],
    install: Mapping[str, Mapping[str, str]],
    runs: PageRuns,
) -> list[str | Markup]:
    link = Markup('<a href="{}">{}</a>').format(
        runs.links.to_page(f"docs/{route.page}"), route.route
    )
    measured = latency.get(route.route, {})
    needs = [
        f"{name} ({install[name]['MB']} MB, {install[name]['licence']})"
        if name in install
        else name
        for name in route.install
    ]
    return [
        link,
        ", ".join(route.origins),
        ", ".join(route.runs_in),
        route.state,
        *(own.get(route.route, {}).get(column, "") for column in OWN),
        *(measured.get(column, "") for column in LATENCY),
        ", ".join(needs),
    ]


def _plain(row: Iterable[str | Markup]) -> list[str]:
    return [c.striptags() if isinstance(c, Markup) else c for c in row]


def _questions() -> Markup:
    """The form; `output` is a polite live region."""
    sets = []
    for name, question, options in QUESTIONS:
        labels = [RADIO.format(name, "", Markup(" checked"), "any")]
        for option in options:
            value = "current" if name == "state" else option
            labels.append(RADIO.format(name, value, "", option))
        sets.append(FIELDSET.format(question, Markup("").join(labels)))
    return Markup(
        '<form class="route-questions" hidden>{}<output></output></form>'
    ).format(Markup("").join(sets))
