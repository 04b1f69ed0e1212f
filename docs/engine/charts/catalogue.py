"""The charts, `docs/_data/charts.yml`: what each shows, its table and its picture."""

import hashlib
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from engine import files, settings
from engine.charts import rows, svg
from engine.charts.rows import NAMES, Row
from engine.facts import series
from engine.facts.claims import Event
from engine.facts.data_models import Part, Text
from engine.facts.suggestions import question
from engine.facts.yaml_data import read
from engine.problems import Problem, ProblemsFound

FILE = Path("docs/_data/charts.yml")
FORMS = {"downloads": ",.0f", "dependents": ",.0f", "packages": ".1f"}  # of values
ROWS: dict[str, Any] = {
    "downloads": rows.snapshots,
    "dependents": rows.snapshots,
    "papers": rows.papers,
    "packages": rows.packages,
    "surveys": rows.surveys,
    "postings": rows.postings,
    "cadence": rows.cadence,
    "history": rows.history,
}


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


class Chart(Part):
    """One chart and what a reader may take from it.

    Attributes:
        series: ids of the data series it draws; one may stand without a list.
        alt: what is drawn and the main finding, for who cannot see it.
        measures: what it measures, as Markdown.
        leaves_out: what it does not, as Markdown.
        conclude: what a student may conclude, as Markdown.
        columns: column of `data` -> header in the table under the chart.
    """

    id: Text
    title: Text
    series: Annotated[
        tuple[Text, ...],
        BeforeValidator(_listed, json_schema_input_type=str | tuple[Text, ...]),
        Field(min_length=1),
    ]
    alt: Text
    measures: Text
    leaves_out: Text
    conclude: Text
    columns: dict[Text, Text]

    @property
    def words(self) -> str:
        """All that it says as Markdown, citations included."""
        return "\n\n".join((self.measures, self.leaves_out, self.conclude))


def load(root: Path) -> dict[str, Chart]:
    """Read the charts of the project at `root`, by id; empty if it has none.

    Raises:
        ProblemsFound: it is no YAML, an entry breaks the schema, names a data series
            that is not registered, or has an id that no picture is known for.
    """
    file = read(root, FILE, Chart)
    registered = series.load(root)
    problems = []
    for number, chart in enumerate(file.entries):
        if chart.id not in ROWS:
            fact = f"{chart.id}: no such chart can be drawn"
            remedy = f"there are: {', '.join(ROWS)}"
            problems.append(Problem(file.place((number, "id")), fact, remedy))
        problems += [
            Problem(
                file.place((number, "series")),
                f'{chart.id}: the data series "{name}" has no entry in '
                f"{series.FILE.as_posix()}",
                question(name, registered),
            )
            for name in chart.series
            if name not in registered
        ]
    if problems:
        raise ProblemsFound(*problems)
    return {chart.id: chart for chart in file.entries}


def data(
    chart: Chart, root: Path, events: Sequence[Event] = ()
) -> list[dict[str, str]]:
    """The rows that `chart` draws, as shown in its table, with its columns alone.

    Args:
        events: what `history` shows beside first and major releases.

    Raises:
        ProblemsFound: the data series do not hold what the chart draws.
    """
    table = _table(chart.id, _rows(chart, root, events))
    for column in chart.columns:
        if table and column not in table[0]:
            there = f"there are: {', '.join(table[0])}"
            fact = f'{chart.id}: no column "{column}"'
            raise ProblemsFound(Problem(_place(chart, root), fact, there))
    return [{column: row[column] for column in chart.columns} for row in table]


def draw(chart: Chart, root: Path, width: int, events: Sequence[Event] = ()) -> str:
    """The picture of `chart`, `width` pixels wide, to be put into HTML as it is.

    It takes its colours from the page (`--pytorch`, `--keras`, `--jax` and that of the
    text) and is drawn again only when data, text or code changed.

    Args:
        events: what `history` shows beside first and major releases.

    Raises:
        ProblemsFound: there is nothing to draw, or nothing to draw it with.
    """
    rows = _rows(chart, root, events)
    try:
        tools = svg.tools()
    except PackageNotFoundError as error:
        fact = f"{error.name} is missing, which draws the charts"
        problem = Problem(f"{FILE.as_posix()}:1", fact, "install it with pip")
        raise ProblemsFound(problem) from None
    parts = [chart.model_dump_json(), repr(rows), str(width), tools]
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
    folder = settings.load(root).cache / "charts"
    file = folder / f"{chart.id}-{width}-{key}.svg"
    if not file.exists():
        picture = svg.picture(chart.id, chart.title, chart.alt, rows, width)
        files.write(file, picture.encode())
    return file.read_text("utf-8")


def _rows(chart: Chart, root: Path, events: Sequence[Event]) -> list[Row]:
    more = (events,) if chart.id == "history" else ()
    try:
        rows: list[Row] = ROWS[chart.id](root, chart.series, *more)
    except ProblemsFound:
        raise
    except (KeyError, ValueError) as error:
        names = ", ".join(series.path(name) for name in chart.series)
        fact = f"{chart.id}: {names} does not hold what this chart draws ({error!r})"
        problem = Problem(_place(chart, root), fact, "name another series")
        raise ProblemsFound(problem) from None
    if not rows:
        fact = f"{chart.id}: nothing to draw"
        problem = Problem(_place(chart, root), fact, "give it rows or events")
        raise ProblemsFound(problem)
    return rows


def _place(chart: Chart, root: Path) -> str:
    file = read(root, FILE, Chart)
    ids = [known.id for known in file.entries]
    return file.place((ids.index(chart.id),) if chart.id in ids else ())


def _table(name: str, rows: list[Row]) -> list[dict[str, str]]:
    """The rows of the chart `name` as shown; `–` where the source has no value."""
    if name in FORMS:
        return _pivot(rows, FORMS[name])
    shown = [{key: _shown(value) for key, value in row.items()} for row in rows]
    if name == "papers":
        for line, row in zip(shown, rows, strict=True):
            line |= {"share": f"{row['value']:.1f}%", "year": str(row["year"])}
    return shown


def _pivot(rows: list[Row], form: str) -> list[dict[str, str]]:
    """A line a date, a column a framework."""
    keys = {name: key for key, name in NAMES.items()}
    blank = {keys[row["framework"]]: "–" for row in rows}
    lines: dict[str, dict[str, str]] = {}
    for row in sorted(rows, key=lambda row: row["x"]):
        line = lines.setdefault(row["date"], {"date": row["date"], **blank})
        line[keys[row["framework"]]] = format(row["value"], form)
        if "all" in row:
            line["all"] = f"{row['all']:,.0f}"
    return list(lines.values())


def _shown(value: Any) -> str:
    return f"{value:,.0f}" if isinstance(value, float) else str(value)
