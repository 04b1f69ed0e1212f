"""Dates that may be known to the day, the month or the year."""

from calendar import month_name
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator


def _check(text: str) -> str:
    parts = text.split("-")
    if [len(part) for part in parts] not in ([4], [4, 2], [4, 2, 2]):
        raise ValueError(
            "write a day as 2026-11-22, a month as 2026-11, a year as 2026"
        )
    date.fromisoformat(text + "-01-01"[: 10 - len(text)] if len(parts) < 3 else text)
    return text


# YAML reads 2026 as a number.
Day = Annotated[str, BeforeValidator(str), AfterValidator(_check)]


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
