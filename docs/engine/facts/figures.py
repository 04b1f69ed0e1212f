"""A figure of the ledger: a value, its unit, and what it is a value of."""

from pydantic import ValidationInfo, field_validator

from engine.facts import partial_dates
from engine.facts.data_models import Part, Text
from engine.facts.number_forms import MINUS, SCALES
from engine.facts.partial_dates import Day


class SeriesRow(Part):
    """The row of a data series that a figure stands in.

    Attributes:
        file: id of the series: the name of its CSV file, without `.csv`.
        where: column -> cell, of enough columns that one row is left.
    """

    file: Text
    where: dict[str, str | int | float]


class Figure(Part):
    """A value with its unit.

    Attributes:
        value: number, version (in quotes) or day; less than zero only where the page
            shows the minus sign too.
        unit: `%`, `US$`, `version`, `date`, or what is counted.
        of: what it measures, as the end of "value unit …"; says the denominator.
        sample: how many were asked or counted, where it is a sample.
        computed: the sum that gives it from other figures, such as
            `(827538/601822-1)*100` for a percentage.
        row: where it stands in a data series.
    """

    value: int | float | Day | str
    unit: Text
    of: Text
    sample: str | None = None
    computed: str | None = None
    row: SeriesRow | None = None

    @field_validator("unit")
    @classmethod
    def _fits(cls, unit: str, info: ValidationInfo) -> str:
        value = info.data.get("value", "")
        if unit == "date":
            partial_dates.check(str(value))
        elif unit.split()[0] == "version":
            if not isinstance(value, str):
                raise ValueError('the value in quotes: without them "2.10" is 2.1')
        elif isinstance(value, str) and value:
            raise ValueError("the value in digits, without quotes or commas")
        return unit

    def __str__(self) -> str:
        """The value, with its unit if that is short: `84.0%`, `26.2 million`."""
        value = self.value
        if self.unit == "date":
            return partial_dates.words(str(value))
        if isinstance(value, int | float):
            value = f"{value:,}".replace("-", MINUS)
        first = self.unit.split()[0]
        if first in ("%", *SCALES):
            return f"{value}%" if first == "%" else f"{value} {first}"
        return f"US${value}" if self.unit == "US$" else value

    @property
    def sentence(self) -> str:
        """The value, its unit and what it is a value of, as a reader reads it."""
        rest = self.unit
        for word in ("%", "US$", "date", "version", *SCALES):
            rest = rest.removeprefix(word)
        colon = ":" if self.unit == "date" else ""
        start = f"version {self}" if self.unit == "version" else f"{self}{colon}"
        said = " ".join(f"{start} {rest} {self.of}".split()).rstrip(".")
        return f"{said} ({self.sample})" if self.sample else said
