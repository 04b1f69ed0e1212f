"""What `docs/_data/charts.yml` can ask of each kind of chart, under `drawing`."""

from typing import Annotated, Literal

from pydantic import Field

from engine.facts.data_models import Part, Text
from engine.facts.partial_dates import Day

Where = dict[Text, Text]  # column -> the cell that a row must have
Frameworks = Annotated[tuple[Text, ...], Field(min_length=1)]  # as the series has them


class Rate(Part):
    """Values as a share: `per` 10000 of the number in the column `of`."""

    per: Annotated[float, Field(gt=0)]
    of: Text


class Break(Part):
    """A day on which a source began to count in another way.

    Attributes:
        note: what changed, in two words or three.
    """

    date: Day
    note: Text


class Lines(Part):
    """A line a framework over time, from the columns `date` (or `year`) and `value`.

    Attributes:
        axis: what a value is, written over the axis.
        ticks: how the axis writes it, in d3-format.
        cells: how the table writes it, as Python's `format` takes it.
        since: first day, month or year drawn.
        breaks: where no line is drawn, since values on both sides do not compare.
    """

    kind: Literal["lines"]
    frameworks: Frameworks
    axis: Text
    ticks: Text = ",~f"
    cells: Text = ",.0f"
    rate: Rate | None = None
    since: Day = "0001"
    breaks: tuple[Break, ...] = ()


class Dots(Part):
    """A point a framework in groups that nothing joins, from the column `value`.

    A cell in the column `qualifier`, such as `about`, is written before the value;
    `at least` and `at most` give the point a shape of their own.

    Attributes:
        heading: what a group is, with columns in braces: `{survey} {year}`.
        note: what else to know of it, likewise.
    """

    kind: Literal["dots"]
    frameworks: Frameworks
    heading: Text
    note: Text
    unit: Text = "%"
    where: Where = Field(default_factory=dict)


class Panels(Part):
    """Small charts of one line over the years, from the columns `year` and `value`.

    Attributes:
        panel: the column that says in which panel a row is.
        rows: heading -> the panels below it.
        where: which rows hold the values of the lines.
        counts: name -> a column, or which other row of that panel and year has it.
        size: the counts whose sum a point is as big as.
        axis: what a value is, written over all.
        legend: what a point's size is.
        sizes: the sizes in the legend.
        reference: the value at which each panel has a dashed line.
    """

    kind: Literal["panels"]
    panel: Text
    rows: Annotated[dict[Text, Frameworks], Field(min_length=1)]
    where: Where
    counts: dict[Text, Text | Where]
    size: Annotated[tuple[Text, ...], Field(min_length=1)]
    axis: Text
    legend: Text
    sizes: Annotated[tuple[float, ...], Field(min_length=1)]
    unit: Text = "%"
    top: float = 100
    reference: float = 50


class Releases(Part):
    """A tick a minor version, from the columns `version`, `date`, `date_precision`."""

    kind: Literal["releases"]
    frameworks: Frameworks


class Events(Part):
    """Numbered marks: the ledger's events, and rows with a text in `milestone`."""

    kind: Literal["events"]


Options = Annotated[
    Lines | Dots | Panels | Releases | Events, Field(discriminator="kind")
]
