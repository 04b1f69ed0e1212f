"""How the papers look: a small panel for each conference."""

import textwrap
from typing import Any

from engine.charts.rows import FIELDS, Row
from engine.charts.style import (
    EDGE,
    NARROW,
    Item,
    big,
    frame,
    length,
    marks,
    small,
    texts,
    years,
)


def papers(rows: list[Row], width: int) -> dict[str, Any]:
    """A small panel a conference, three to a row; a point as big as its count."""
    size, note, narrow = big(width), small(width), width < NARROW
    left, gap, tall, area = (40, 14, 84, 0.16) if narrow else (46, 30, 110, 0.24)
    wide = (width - left - 14 - 2 * gap) / 3
    low, high = min(row["year"] for row in rows), max(row["year"] for row in rows)
    title = "PyTorch's share of the papers that name just one of the two"
    title_lines = textwrap.wrap(title, int(width / length("n", size)))
    heads = [
        {"x": EDGE - left, "y": n * 17, "text": t} for n, t in enumerate(title_lines)
    ]
    names: list[Item] = []
    greys: list[Item] = []
    centred: list[Item] = []
    points: list[Item] = []
    grid: list[Item] = []
    half: list[Item] = []
    fields = {name: field for field, group in FIELDS.items() for name in group}
    for n, name in enumerate(dict.fromkeys(row["conference"] for row in rows)):
        x0 = n % 3 * (wide + gap)
        y0 = len(heads) * 17 + n // 3 * (tall + 84)
        top = y0 + 46
        if n % 3 == 0:
            field = f"Conferences on {fields.get(name, 'other subjects')}"
            greys.append({"x": EDGE - left, "y": y0 + 12, "text": field})
        names.append({"x": x0, "y": y0 + 32, "text": name})
        for share in (0, 50, 100):
            y = top + tall * (1 - share / 100)
            rule = {"x": x0, "x2": x0 + wide, "y": y}
            (half if share == 50 else grid).append(rule)
            if n % 3 == 0:
                greys.append({"x": EDGE - left, "y": y + 4, "text": f"{share}%"})
        for year in years(low, high, wide * (high - low) / (high - low + 1)):
            x = x0 + wide * (year - low + 0.5) / (high - low + 1)
            centred.append({"x": x, "y": top + tall + 16, "text": str(year)})
        mine = [row for row in rows if row["conference"] == name]
        for row in mine:
            x = x0 + wide * (row["year"] - low + 0.5) / (high - low + 1)
            y = top + tall * (1 - row["value"] / 100)
            bulk = max(12, area * (row["pytorch"] + row["tensorflow"]))
            points.append({"x": x, "y": y, "size": bulk, "detail": name})
        shown = f"{mine[-1]['value']:.0f}%"
        lift = 6 + (points[-1]["size"] / 3.14) ** 0.5
        centred.append({"x": x, "y": y - lift, "text": shown})
    y, x = max(item["y"] for item in centred) + 26, 14.0 - left
    keys: list[Item] = []
    for count in (100, 500, 1000):
        text = f"{count:,}" + (" papers that name one" if count == 1000 else "")
        keys.append({"x": x, "y": y, "size": area * count, "text": text})
        x += 34 + length(text, note)
    return frame(
        [
            texts(heads, size),
            texts(names, size, fontWeight="bold"),
            texts(greys, note, opacity=0.8),
            texts(centred, note, align="center"),
            marks("rule", grid, opacity=0.15),
            marks("rule", half, opacity=0.6, strokeDash=[4, 3]),
            marks("line", points, color="var(--pytorch)", strokeWidth=1.5),
            marks("point", points, color="var(--pytorch)", opacity=0.75),
            marks("point", keys, color="var(--pytorch)", opacity=0.75),
            texts(keys, note, dx=13, dy=0.35 * note),
        ],
        width, y, (16, 14, 14, left),
    )  # fmt: skip
