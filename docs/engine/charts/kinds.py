"""How each kind of chart looks: its rows -> a Vega-Lite specification."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import altair as alt

from engine.charts import style
from engine.charts.options import Dots, Events, Lines, Panels, Releases
from engine.charts.rows import Row, when

Drawn = alt.LayerChart | alt.FacetChart | alt.VConcatChart


def spec(options: Any, rows: list[Row], width: int, room: int) -> dict[str, Any]:
    """A chart for a picture of `width` pixels, of which `room` are for its plots."""
    kinds: dict[Any, Any] = {Lines: lines, Panels: panels, Dots: dots}
    kinds |= {Releases: releases, Events: events}
    drawn: Drawn = kinds[type(options)](options, rows, width, room)
    made: dict[str, Any] = drawn.configure(**style.theme(width)).to_dict()
    return made


def lines(options: Lines, rows: list[Row], width: int, room: int) -> Drawn:
    """A line with points a framework, its name at the end; none across a gap."""
    color, shape, dash = style.looks(style.styles(rows))
    y = alt.Y("value:Q").scale(nice=5).axis(grid=True, format=options.ticks)
    base = _chart(rows).encode(x=style.years(), y=y, color=color)
    ends = _chart(_apart({row["framework"]: row for row in rows}.values()))
    ends = ends.encode(x=alt.value("width"), y="y:Q", color=color)
    name = ends.mark_text(dx=19, fontWeight="bold", lineBreak="\n")
    breaks = [{"x": when(one.date), "note": one.note} for one in options.breaks]
    at = _chart(breaks).encode(x=style.years())
    said = at.mark_text(align="right", dx=-5).encode(text="note:N", y=alt.value(8))
    layers = [at.mark_rule(strokeDash=[4, 3], opacity=0.6), said] if breaks else []
    return alt.layer(
        *layers,
        base.mark_line().encode(strokeDash=dash, detail="part:N"),
        base.mark_point().encode(shape=shape),
        ends.mark_point(size=46, xOffset=11).encode(shape=shape),
        name.encode(text="name:N"),
    ).properties(width=room, height=280, title=style.wrap(options.axis, width))


def dots(options: Dots, rows: list[Row], width: int, room: int) -> Drawn:
    """A headed group of rows a sample, a point a framework; nothing joins them."""
    found = style.styles(rows)
    color, _, _ = style.looks(found)
    shapes = {name: look[1] for name, look in found.items()} | style.BOUNDS
    shape = alt.Shape("mark:N", scale=style.scale(shapes), legend=None)
    bound = f"indexof({[*style.BOUNDS]}, datum.qualifier) >= 0"
    mark = f"{bound} ? datum.qualifier : datum.framework"
    unit = f"datum.label + '{options.unit}'"
    top = 1.1 * max(row["value"] for row in rows)
    top = min(top, 100) if options.unit == "%" else top
    x = alt.X("value:Q").scale(domain=[0, top], nice=3)
    paint = alt.expr("scale('color', datum.value)")
    y = alt.Y("framework:N", sort=None).axis(labelColor=paint, minExtent=76)
    drawn = []
    for (group, note), some in groupby(rows, lambda row: (row["group"], row["note"])):
        last = group == rows[-1]["group"]
        axis = alt.Axis(grid=True, tickCount=3, labelExpr=unit, labels=last)
        base = _chart(some).transform_calculate(mark=mark)
        base = base.encode(x=x.axis(axis), y=y, color=color)
        value = base.encode(text="shown:N")
        # A value stands on that side of its point where there is more room.
        low, high = alt.datum.value <= top / 1.5, alt.datum.value > top / 1.5
        layers = alt.layer(
            base.mark_point(size=95).encode(shape=shape),
            value.transform_filter(low).mark_text(dx=11),
            value.transform_filter(high).mark_text(dx=-11, align="right"),
        )
        title = alt.Title(style.wrap(group, width), fontWeight="bold")
        title.subtitle = style.wrap(note, width)
        drawn.append(layers.properties(width=room, height=alt.Step(22), title=title))
    return alt.vconcat(*drawn)


def panels(options: Panels, rows: list[Row], width: int, room: int) -> Drawn:
    """A small panel a line, those of a heading side by side."""
    color, _, _ = style.looks(style.styles(rows))
    low, high = _span(rows)
    x = style.years([low - 0.5, high + 0.5], tickCount=3)
    at = [0, options.reference, options.top]
    unit = f"datum.label + '{options.unit}'"
    y = alt.Y("value:Q").axis(values=at, labelExpr=unit, grid=True)
    y = y.scale(domain=[0, options.top])
    legend = alt.Legend(values=options.sizes, symbolFillColor="currentColor")
    size = alt.Size("size:Q", title=options.legend, legend=legend)
    columns = max(map(len, options.rows.values()))
    drawn = []
    for heading, names in options.rows.items():
        mine = _chart(row for row in rows if row["panel"] in names)
        rule = mine.transform_aggregate(groupby=["panel"]).mark_rule(strokeDash=[4, 3])
        base = mine.encode(x=x, y=y, color=color)
        last = base.transform_joinaggregate(last="max(x)", groupby=["panel"])
        value = last.transform_filter("datum.x == datum.last").encode(text="rounded:N")
        panel = alt.layer(
            rule.encode(y=alt.datum(options.reference), opacity=alt.value(0.6)),
            base.mark_line(strokeWidth=1.5),
            base.mark_point(opacity=0.75).encode(size=size),
            value.mark_text(align="center", dy=-16),
        ).properties(width=room // columns, height=100)
        column = alt.Column("panel:N", sort=list(names))
        drawn.append(panel.facet(column=column, title=heading, bounds="flush"))
    return alt.vconcat(*drawn, title=style.wrap(options.axis, width))


def releases(options: Releases, rows: list[Row], width: int, room: int) -> Drawn:
    """A row a framework, a tick a minor version, its number where it has room."""
    # Numbers of first versions are placed first, then from the newest back.
    rows = _lanes(sorted(rows, key=lambda r: (not r["major"], -r["x"])), 36 / room)
    y = alt.Y("lane:Q", axis=None).scale(domain=[0, 1], reverse=True)
    base = alt.Chart().encode(y=y)
    layers = []
    for major, size in ((False, 2), (True, 4)):
        mine = base.transform_filter(alt.datum.major == major)
        number = mine.transform_filter("datum.lane < 2")  # above the ticks, or below
        name = number.mark_text(
            align="center", fontWeight="bold" if major else "normal"
        )
        ends = {"y": alt.datum(0.35 - size / 40), "y2": alt.datum(0.65 + size / 40)}
        rule = mine.mark_rule(strokeWidth=size).encode(**ends)
        layers += [rule, name.encode(text="label:N")]
    return _timeline(rows, room, alt.layer(*layers), 44)


def events(options: Events, rows: list[Row], width: int, room: int) -> Drawn:
    """A row a framework, a numbered mark an event; the list below has the words."""
    there = {row["kind"] for row in rows}
    shapes = {kind: shape for kind, shape in style.EVENTS.items() if kind in there}
    legend = alt.Legend(orient="top", title=None, symbolFillColor="currentColor")
    shape = alt.Shape("kind:N", scale=style.scale(shapes), legend=legend)
    base = alt.Chart().encode(y=alt.Y("lane:O", axis=None))
    point, number = base.mark_point(size=85), base.mark_text(dx=8)
    marks = alt.layer(point.encode(shape=shape), number.encode(text="number:N"))
    return _timeline(_lanes(rows, 30 / room), room, marks, alt.Step(20))


def _timeline(rows: list[Row], room: int, marks: Any, height: Any) -> Drawn:
    """The `marks` of each framework in a row of its own, on one axis of years."""
    found = style.styles(rows)
    color, _, _ = style.looks(found)
    last, (low, high) = [*found][-1], _span(rows)
    drawn = []
    for name, (paint, _, _) in found.items():
        data = alt.InlineData(values=[row for row in rows if row["framework"] == name])
        x = style.years([low, high], grid=True, labelPadding=12, labels=name == last)
        title = alt.Title(name, color=paint, fontWeight="bold", frame="group")
        chart = marks.encode(x=x, color=color).properties(data=data, title=title)
        drawn.append(chart.properties(width=room, height=height))
    return alt.vconcat(*drawn)


def _chart(rows: Iterable[Row]) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=list(rows)))


def _span(rows: Iterable[Row]) -> tuple[float, float]:
    return min(row["x"] for row in rows), max(row["x"] for row in rows)


def _lanes(rows: list[Row], part: float) -> list[Row]:
    """`rows` with a lane, in which it keeps `part` of the axis from those before it."""
    low, high = _span(rows)
    taken: list[Row] = []
    for row in rows:
        near = [t for t in taken if abs(t["x"] - row["x"]) < part * (high - low)]
        full = {t["lane"] for t in near if t["framework"] == row["framework"]}
        taken.append(row | {"lane": min(set(range(len(full) + 1)) - full)})
    return taken


def _apart(rows: Iterable[Row]) -> list[Row]:
    """`rows` with where their names stand, clear of each other, and their lines."""
    placed: list[Row] = []
    floor, line = 0.0, max(row["value"] for row in rows) / 14  # the height of a line
    for row in sorted(rows, key=lambda row: float(row["value"])):
        name = row["framework"].replace(" or ", "\nor ")
        placed.append(row | {"name": name, "y": max(row["value"], floor)})
        floor = placed[-1]["y"] + line * (1 + name.count("\n"))
    return placed
