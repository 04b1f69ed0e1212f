"""The charts, `docs/_data/charts.yml`: what each shows, its table and its picture."""

import hashlib
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PrivateAttr

from engine import files, settings
from engine.charts import rows, svg
from engine.charts.options import Options
from engine.charts.rows import Row
from engine.facts import series
from engine.facts.claims import Event
from engine.facts.data_models import Part, Text
from engine.facts.suggestions import question
from engine.facts.yaml_data import read
from engine.problems import Problem, ProblemsFound

FILE = Path("docs/_data/charts.yml")


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


class Chart(Part):
    """One chart and what a reader may take from it.

    Attributes:
        series: ids of the data series it draws; one may stand without a list.
        drawing: its kind and how it is drawn.
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
    drawing: Options
    alt: Text
    measures: Text
    leaves_out: Text
    conclude: Text
    columns: dict[Text, Text]
    _place: str = PrivateAttr(default="")

    @property
    def words(self) -> str:
        """All that it says as Markdown, citations included."""
        return "\n\n".join((self.measures, self.leaves_out, self.conclude))

    def wrong(self, fact: str, remedy: str) -> ProblemsFound:
        """What to raise when the chart cannot be drawn as its entry asks."""
        return ProblemsFound(Problem(self._place, f"{self.id}: {fact}", remedy))


def load(root: Path) -> dict[str, Chart]:
    """Read the charts of the project at `root`, by id; empty if it has none.

    Raises:
        ProblemsFound: it is no YAML, an entry breaks the schema, or names a data series
            that is not registered.
    """
    file = read(root, FILE, Chart)
    registered = series.load(root)
    problems = [
        Problem(
            file.place((number, "series")),
            f'{chart.id}: the data series "{name}" has no entry in '
            f"{series.FILE.as_posix()}",
            question(name, registered),
        )
        for number, chart in enumerate(file.entries)
        for name in chart.series
        if name not in registered
    ]
    if problems:
        raise ProblemsFound(*problems)
    for number, chart in enumerate(file.entries):
        chart._place = file.place((number,))
    return {chart.id: chart for chart in file.entries}


def data(
    chart: Chart, root: Path, events: Sequence[Event] = ()
) -> list[dict[str, str]]:
    """The rows that `chart` draws, as its table shows them, with its columns alone.

    Args:
        events: what a chart of events draws beside milestones.

    Raises:
        ProblemsFound: the data series do not hold what the chart draws.
    """
    table = rows.table(chart.drawing, _rows(chart, root, events))
    for column in chart.columns:
        if column not in table[0]:
            there = f"there are: {', '.join(table[0])}"
            raise chart.wrong(f'no column "{column}"', there)
    return [{column: row[column] for column in chart.columns} for row in table]


def draw(chart: Chart, root: Path, width: int, events: Sequence[Event] = ()) -> str:
    """The picture of `chart`, `width` pixels wide, to be put into HTML as it is.

    It takes its colours from the page (`--pytorch`, `--keras`, `--jax` and that of the
    text) and is drawn again only when data, text or code changed.

    Args:
        events: what a chart of events draws beside milestones.

    Raises:
        ProblemsFound: there is nothing to draw, or nothing to draw it with.
    """
    drawn = _rows(chart, root, events)
    try:
        tools = svg.tools()
    except PackageNotFoundError as error:
        fact = f"{error.name} is missing, which draws the charts"
        raise chart.wrong(fact, "install it with pip") from None
    parts = [chart.model_dump_json(), repr(drawn), str(width), tools]
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
    file = settings.load(root).cache / "charts" / f"{chart.id}-{width}-{key}.svg"
    said = (chart.id, chart.title, chart.alt)
    return files.kept(file, lambda: svg.picture(*said, chart.drawing, drawn, width))


def _rows(chart: Chart, root: Path, events: Sequence[Event]) -> list[Row]:
    found = [row for name in chart.series for row in series.rows(root, name)]
    try:
        made = rows.make(chart.drawing, found, events)
    except (KeyError, ValueError) as error:
        names = ", ".join(series.path(name) for name in chart.series)
        missing = isinstance(error, KeyError)
        what = f'no column "{error.args[0]}"' if missing else str(error)
        fact = f"{names} does not hold what this chart draws: {what}"
        remedy = "change what `drawing` asks for, or name another series"
        raise chart.wrong(fact, remedy) from None
    if not made:
        raise chart.wrong("nothing to draw", "give it rows or events")
    return made
