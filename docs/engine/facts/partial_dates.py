"""Dates that may be known to the day, the month or the year."""

import re
from calendar import month_name
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

PATTERN = r"^\d{4}(-\d\d(-\d\d)?)?$"


def check(text: str) -> str:
    """`text`, if it is a date.

    Raises:
        ValueError: it is none; the message says what to write.
    """
    try:
        if re.match(PATTERN, text) and first(text):
            return text
    except ValueError:
        pass
    raise ValueError("a day as 2026-11-22, a month as 2026-11, a year as 2026")


Day = Annotated[
    str,
    BeforeValidator(str),  # YAML reads 2026 as a number
    AfterValidator(check),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": PATTERN}, {"type": "integer"}]}
    ),
]


def words(day: str) -> str:
    """`2026-11-22` -> `22 November 2026`, `2026-11` -> `November 2026`."""
    year, *rest = day.split("-")
    parts = [year]
    if rest:
        parts.insert(0, month_name[int(rest[0])])
    if len(rest) == 2:
        parts.insert(0, str(int(rest[1])))
    return " ".join(parts)


def first(day: str) -> date:
    """The first day that `day` may mean."""
    return date.fromisoformat(day + "-01-01"[: 10 - len(day)] if len(day) < 10 else day)
