"""How the two timelines look: releases by date, and what happened when."""

from itertools import groupby
from typing import Any

import altair as alt

from engine.charts.rows import Row
from engine.charts.style import (
    EDGE,
    NARROW,
    STYLES,
    Item,
    big,
    frame,
    length,
    marks,
    small,
    texts,
    years,
)

KINDS = {
    "release": "circle",
    "renaming": "triangle-up",
    "governance": "square",
    "deprecation": "triangle-down",
    "archival": "cross",
    "use": "diamond",
}


def cadence(rows: list[Row], width: int) -> dict[str, Any]:
    """A row a framework, a tick a minor version, its number where it has room."""
    size, note, left, right = big(width), small(width), 14, 16
    low, high = _span(rows)
    room = width - left - right
    ruled: list[Item] = []
    labels: list[Item] = []
    bolds: list[Item] = []
    names: list[Item] = []
    y = 0.0
    for name, group in groupby(rows, key=lambda row: str(row["framework"])):
        mine = list(group)
        y += 20
        names.append({"y": y, "text": name, "color": STYLES[name][0]})
        y += 42
        # Names of first versions first, then from the newest back; above, or below.
        taken: dict[int, list[tuple[float, float]]] = {-1: [], 1: []}
        for row in sorted(mine, key=lambda row: (not row["major"], -row["x"])):
            at = {"x": row["x"], "color": STYLES[name][0]}
            tall = 13 if row["major"] else 9
            ruled.append(
                {**at, "y": y - tall, "y2": y + tall, "size": 3 if row["major"] else 2}
            )
            middle = (row["x"] - low) / (high - low) * room
            half = length(row["label"], note, bold=True) / 2 + 1
            for side in (-1, 1):
                if all(
                    b <= middle - half or middle + half <= a for a, b in taken[side]
                ):
                    taken[side].append((middle - half, middle + half))
                    text = {
                        "x": row["x"],
                        "y": y + (-17 if side < 0 else 27),
                        "text": row["label"],
                    }
                    (bolds if row["major"] else labels).append(text)
                    break
        y += 32
    grid = [{"x": year, "y": 0, "y2": y} for year in years(low, high, 1e9)]
    x = _axis(low, high, room)
    edge: dict[str, Any] = {"x": alt.value(EDGE - left)}
    layers = [
        marks("rule", grid, x=x, opacity=0.15),
        texts(names, size, fontWeight="bold", **edge),
        marks("rule", [r for r in ruled if r["size"] == 2], x=x, strokeWidth=2),
        marks("rule", [r for r in ruled if r["size"] == 3], x=x, strokeWidth=4),
        texts(labels, note, x=x, align="center", opacity=0.85),
        texts(bolds, note, x=x, align="center", fontWeight="bold"),
    ]
    layers = [layer for layer in layers if layer.data.values]
    return frame(layers, width, y, (2, right, 26, left))


def history(rows: list[Row], width: int) -> dict[str, Any]:
    """A row a framework, a numbered mark an event; the list below has the words."""
    size, note, left, right = big(width), small(width), 14, 22
    low, high = _span(rows)
    room = width - left - right
    keys: list[Item] = []
    words: list[Item] = []
    columns = 3 if width < NARROW else 6
    present = [kind for kind in KINDS if kind in {row["kind"] for row in rows}]
    for n, kind in enumerate(present):
        x0 = n % columns * (width - left) / columns - left + 10
        keys.append({"x": x0, "y": n // columns * 20.0, "shape": KINDS[kind]})
        words.append({"x": x0 + 10, "y": keys[-1]["y"] + 0.35 * size, "text": kind})
    y = -(-len(present) // columns) * 20.0
    names: list[Item] = []
    points: list[Item] = []
    bands: list[Item] = []
    for name in STYLES:
        mine = [row for row in rows if row["framework"] == name]
        if not mine:
            continue
        bands.append({"x": -left, "x2": room + right, "y": y})
        names.append(
            {"x": EDGE - left, "y": y + 19, "text": name, "color": STYLES[name][0]}
        )
        y += 38
        lanes: list[float] = []  # how far each is taken, in pixels
        for row in mine:
            x0 = (row["x"] - low) / (high - low) * room
            lane = next((n for n, end in enumerate(lanes) if end < x0 - 8), len(lanes))
            lanes[lane : lane + 1] = [x0 + 9 + length(row["number"], note)]
            item = {"x": x0, "y": y + lane * 20, "text": row["number"]}
            points.append(
                {**item, "shape": KINDS[row["kind"]], "color": STYLES[name][0]}
            )
        y += len(lanes) * 20
    shown = years(low, high, room)
    grid = [
        {
            "x": (year - low) / (high - low) * room,
            "y": bands[0]["y"],
            "y2": y,
            "text": str(year),
        }
        for year in shown
    ]
    feet = [{**item, "y": y + 18} for item in grid]
    layers = [
        marks("rule", grid, opacity=0.15),
        marks("rule", bands, opacity=0.3),
        marks("point", keys, size=70),
        texts(words, size),
        texts(names, size, fontWeight="bold"),
        marks("point", points, size=85),
        texts(points, note, color="currentColor", dx=8, dy=0.35 * note),
        texts(feet, note, align="center", opacity=0.8),
    ]
    return frame(layers, width, y, (12, right, 26, left))


def _span(rows: list[Row]) -> tuple[float, float]:
    low, high = min(row["x"] for row in rows), max(row["x"] for row in rows)
    edge = max(high - low, 1) * 0.02
    return low - edge, high + edge


def _axis(low: float, high: float, room: float) -> alt.X:
    shown = alt.Axis(values=years(low, high, room), format="d", grid=False)
    scale = alt.Scale(domain=[low, high], nice=False, zero=False)
    return alt.X("x:Q", scale=scale, axis=shown)
