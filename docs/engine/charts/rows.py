"""What each chart draws, as rows made from the data series."""

import calendar
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from engine.facts import partial_dates, series
from engine.facts.claims import Event

Row = dict[str, Any]
NAMES = {
    "pytorch": "PyTorch",
    "tensorflow": "TensorFlow",
    "tensorflow_or_keras": "TensorFlow or Keras",
    "keras": "Keras",
    "jax": "JAX",
    "transformers": "Hugging Face",
}
COUNTED = ("pytorch", "tensorflow", "keras", "jax")
SURVEYS = {"kaggle_survey": "Kaggle", "stackoverflow_survey": "Stack Overflow"}
FIELDS = {
    "machine learning": ("NeurIPS", "ICML", "ICLR"),
    "computer vision": ("CVPR", "ICCV", "ECCV"),
    "language": ("ACL", "EMNLP", "NAACL"),
}
# Releases that are history; the timeline's caller gives all other events.
MILESTONE = re.compile(r"first public release|open-sourced|[1-9]\d*\.0\.0")


def when(day: str) -> float:
    """`day` as a year with decimals; the middle of a month or year known no better."""
    year, *rest = (int(part) for part in day.split("-"))
    if not rest:
        return year + 0.5
    length = calendar.monthrange(year, rest[0])[1]
    day_of_month = rest[1] if len(rest) > 1 else (length + 1) / 2
    before = (date(year, rest[0], 1) - date(year, 1, 1)).days
    whole = 366 if calendar.isleap(year) else 365
    return round(year + (before + day_of_month - 0.5) / whole, 4)


def snapshots(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a framework and snapshot of a count that grows."""
    return [
        {
            "framework": NAMES[row["framework"]],
            "x": when(row["date"]),
            "value": float(row["value"]),
            "date": partial_dates.words(row["date"]),
        }
        for row in _all(root, names)
        if row["framework"] in COUNTED
    ]


def papers(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a conference and year: PyTorch's share of the papers that name one."""
    found: dict[tuple[str, str], Row] = {}
    units = {
        "papers that name PyTorch and not TensorFlow": "pytorch",
        "papers that name TensorFlow or Keras and not PyTorch": "tensorflow",
        "% of papers that name exactly one of the two": "value",
    }
    for row in _all(root, names):
        if row["unit"] in units and not row["conference"].startswith("pooled"):
            key = (row["conference"], row["year"])
            kept = found.setdefault(key, {"scanned": float(row["papers_scanned"])})
            kept[units[row["unit"]]] = float(row["value"])
    order = [name for names in FIELDS.values() for name in names]
    order += sorted({name for name, _ in found} - set(order))
    rows = [
        {"conference": name, "year": int(year), **row}
        for (name, year), row in found.items()
        if "value" in row  # none where no paper names either
    ]
    return sorted(rows, key=lambda row: (order.index(row["conference"]), row["year"]))


def packages(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a framework and year: packages for every 10,000 of that year."""
    return [
        {
            "framework": NAMES[row["framework"]],
            "x": float(row["year"]),
            "value": float(row["value"]) / float(row["all_packages_that_year"]) * 1e4,
            "date": row["year"],
            "all": float(row["all_packages_that_year"]),
        }
        for row in _all(root, names)
        if row["framework"] in ("pytorch", "tensorflow_or_keras", "jax")
        and row["year"].isdigit()
        and int(row["year"]) >= 2015
    ]


def surveys(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a framework and group of people asked."""
    found = [
        {
            "group": f"{SURVEYS[name]} {row['year']}",
            "base": re.sub("^all$", "all respondents", row["respondents"]),
            "framework": NAMES[row["framework"]],
            "value": float(row["value"]),
            "bound": False,
            "shown": ("about " if re.search("approx|round", row["unit"]) else "")
            + f"{row['value']}%",
        }
        for name in names
        for row in series.rows(root, name)
        if row["framework"] in COUNTED
    ]
    return sorted(found, key=lambda row: (row["group"], *_order(row)))


def postings(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a framework and sample of postings; ranks are left out."""
    found = []
    for row in _all(root, names):
        what = re.match(r"% of (.*postings)", row["unit"])
        if what is None:
            continue
        bound = "lower bound" in row["unit"]
        subject = what[1][0].upper() + what[1][1:]
        found.append(
            {
                "group": f"{subject}, {row['year'] or 'undated'}",
                "base": f"sample: {row['sample']}",
                "sample": row["sample"],
                "framework": NAMES[row["framework"]],
                "value": float(row["value"]),
                "bound": bound,
                "shown": f"{'at least ' if bound else ''}{row['value']}%",
                "source": urlsplit(row["source_url"]).netloc.removeprefix("www."),
            }
        )
    return found


def cadence(root: Path, names: Sequence[str]) -> list[Row]:
    """One row a minor version: its first release that is known."""
    first: dict[tuple[str, int, int], tuple[int, Row]] = {}
    for row in _all(root, names):
        version = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", row["version"])
        if row["framework"] not in COUNTED or version is None:
            continue
        major, minor, patch = (int(part) for part in version.groups())
        key = (row["framework"], major, minor)
        if key not in first or patch < first[key][0]:
            shown = {
                "framework": NAMES[row["framework"]],
                "x": when(row["date"]),
                "version": row["version"],
                "label": f"{major}.{minor}",
                "major": minor == 0,
                "date": partial_dates.words(row["date"]),
                "known": row["date_precision"],
            }
            first[key] = patch, shown
    found = [row for _, row in first.values()]
    return sorted(found, key=lambda row: (*_order(row), row["x"]))


def history(root: Path, names: Sequence[str], events: Sequence[Event]) -> list[Row]:
    """One numbered row an event: the caller's, and first and major releases."""
    rows = [
        {"date": e.date, "framework": e.framework, "kind": e.kind, "text": e.text}
        for e in events
    ]
    told = {(row["framework"], row["date"][:7]) for row in rows}
    for row in _all(root, names):
        key = (NAMES.get(row["framework"], ""), row["date"][:7])
        if key[0] and key not in told and MILESTONE.fullmatch(row["version"]):
            name, version = key[0], row["version"].removesuffix(".0")
            text = f"{name} {version}" if version[0].isdigit() else f"{name}: {version}"
            told_here = {"framework": name, "kind": "release", "text": text}
            rows.append({"date": row["date"], **told_here})
    rows.sort(key=lambda row: (when(row["date"]), row["framework"], row["text"]))
    return [
        {
            "number": str(number),
            "x": when(row["date"]),
            "date": partial_dates.words(row["date"]),
            **{key: row[key] for key in ("framework", "kind", "text")},
        }
        for number, row in enumerate(rows, 1)
    ]


def _all(root: Path, names: Sequence[str]) -> list[dict[str, str]]:
    return [row for name in names for row in series.rows(root, name)]


def _order(row: Row) -> tuple[int, ...]:
    return (list(NAMES.values()).index(row["framework"]),)
