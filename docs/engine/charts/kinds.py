"""How each chart looks: its rows -> a Vega-Lite specification of a given width."""

import textwrap
from typing import Any

import altair as alt

from engine.charts.panels import papers
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
    ticks,
    years,
)
from engine.charts.timelines import cadence, history

MILLION = "datum.value ? datum.value / 1e6 + ' M' : '0'"
# Chart -> what its values are, how its axis writes one, and the pixels that takes.
COUNTS = {
    "downloads": ("Downloads a month (M = million)", MILLION, 50),
    "dependents": ("Public repositories", "format(datum.value, ',')", 72),
    "packages": ("Of every 10,000 packages", "datum.label", 40),
}


def spec(name: str, rows: list[Row], width: int) -> dict[str, Any]:
    """The specification of the chart `name`."""
    if name in COUNTS:
        return lines(rows, width, *COUNTS[name])
    others = {"papers": papers, "cadence": cadence, "history": history}
    return others.get(name, dots)(rows, width)


def lines(
    rows: list[Row], width: int, title: str, label: str, left: int
) -> dict[str, Any]:
    """A line with points a framework, its name at the end; no line across a gap."""
    size, height = big(width), 250 if width < NARROW else 300
    names = [name for name in STYLES if name in {row["framework"] for row in rows}]
    right = 26 + max(length(_split(name)[0], size, bold=True) for name in names)
    values = ticks(max(row["value"] for row in rows))
    low, high = min(row["x"] for row in rows), max(row["x"] for row in rows)
    x = alt.X(
        "x:Q",
        scale=alt.Scale(domain=[low, high], nice=False, zero=False),
        axis=alt.Axis(
            values=years(low, high, width - left - right), format="d", grid=False
        ),
    )
    y = alt.Y(
        "y:Q",
        scale=alt.Scale(domain=[0, values[-1]], nice=False),
        axis=alt.Axis(values=values, labelExpr=label),
    )
    drawn: list[Item] = []
    ends: list[Item] = []
    for name in names:
        mine = sorted((r for r in rows if r["framework"] == name), key=lambda r: r["x"])
        color, shape, dash = STYLES[name]
        part = 0
        for before, row in zip([mine[0], *mine], mine, strict=False):
            part += row["x"] - before["x"] > 1.01
            item = {"x": row["x"], "y": row["value"], "color": color, "shape": shape}
            drawn.append({**item, "strokeDash": dash, "detail": f"{name} {part}"})
        ends.append({**drawn[-1], "x": high, "text": _split(name)})
    floor = 0.0
    for end in sorted(ends, key=lambda end: float(end["y"])):
        end["y"] = max(end["y"], floor)  # names keep clear of each other
        floor = end["y"] + values[-1] / height * 1.3 * size * len(end["text"])
    layers = [
        marks("line", drawn, x=x, y=y, strokeWidth=2),
        marks("point", drawn, x=x, y=y, size=24 if width < NARROW else 32),
        marks("point", ends, x=x, y=y, size=46, xOffset=11),
        texts(ends, size, x=x, y=y, dx=19, dy=0.35 * size, fontWeight="bold"),
        texts([{"text": title}], size, x=alt.value(EDGE - left), y=alt.value(-18)),
    ]
    return frame(layers, width, height, (36, right, 26, left))


def dots(rows: list[Row], width: int) -> dict[str, Any]:
    """A headed group of rows a sample, a point a framework; nothing joins them."""
    size, note, left, right = big(width), small(width), 88, 22
    values = ticks(max(row["value"] for row in rows) * 1.15)
    heads: list[Item] = []
    notes: list[Item] = []
    points: list[Item] = []
    grid: list[Item] = []
    y = 0.0
    for group in dict.fromkeys((row["group"], row["base"]) for row in rows):
        for text, items, each in ((group[0], heads, size), (group[1], notes, note)):
            for part in textwrap.wrap(text, int(width / length("n", each, bold=True))):
                y += each + 4
                items.append({"y": y, "text": part})
        top = y + 9
        for row in (row for row in rows if (row["group"], row["base"]) == group):
            y += 22
            color, shape, _ = STYLES[row["framework"]]
            shape = "triangle-right" if row["bound"] else shape
            item = {"x": row["value"], "y": y, "color": color, "shape": shape}
            points.append({**item, "text": row["shown"], "detail": row["framework"]})
        grid += [{"x": value, "y": top, "y2": y + 13} for value in values]
        y += 26
    x = alt.X(
        "x:Q",
        scale=alt.Scale(domain=[0, values[-1]], nice=False),
        axis=alt.Axis(values=values, labelExpr="datum.label + '%'", grid=False),
    )
    names = [{**item, "text": item["detail"]} for item in points]
    room = (width - left - right) / values[-1]  # pixels a unit
    near = [
        (values[-1] - item["x"]) * room + right > 16 + length(item["text"], note)
        for item in points
    ]
    edge: dict[str, Any] = {"x": alt.value(EDGE - left)}
    layers = [
        marks("rule", grid, x=x, opacity=0.15),
        texts(heads, size, fontWeight="bold", **edge),
        texts(notes, note, opacity=0.8, **edge),
        texts(names, size, dy=0.35 * size, **edge),
        marks("point", points, x=x, size=95),
    ]
    for side, align in ((True, "left"), (False, "right")):
        mine = [item for item, fits in zip(points, near, strict=True) if fits == side]
        if mine:
            dx = 11 if side else -11
            layers.append(texts(mine, note, x=x, dx=dx, dy=0.35 * note, align=align))
    return frame(layers, width, y - 10, (4, right, 26, left))


def _split(name: str) -> list[str]:
    return name.replace(" or ", "\nor ").split("\n")
