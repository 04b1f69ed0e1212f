"""What the charts are built of: the theme, and marks at pixels or on scales.

Colours are the site's CSS variables, so one picture serves light and dark. Text is
placed by rule, never by measuring it, so a picture is the same on every machine.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Any

import altair as alt

Item = dict[str, Any]
NARROW = 480  # pixels; a phone's picture is narrower
EDGE = 2  # pixels left of what stands at the edge
SOLID = [1, 0]
# Colour, shape and dash; TensorFlow and Keras share the colour only.
STYLES: dict[str, tuple[str, str, list[int]]] = {
    "PyTorch": ("var(--pytorch)", "circle", SOLID),
    "TensorFlow": ("var(--keras)", "square", SOLID),
    "TensorFlow or Keras": ("var(--keras)", "square", SOLID),
    "Keras": ("var(--keras)", "triangle-up", [6, 3]),
    "JAX": ("var(--jax)", "diamond", [2, 2]),
    "Hugging Face": ("currentColor", "cross", SOLID),
}
CHANNELS: dict[str, Any] = {
    "x": alt.X("x:Q", scale=None, axis=None),
    "y": alt.Y("y:Q", scale=None, axis=None),
    "x2": alt.X2("x2"),
    "y2": alt.Y2("y2"),
    "text": alt.Text("text:N"),
    "color": alt.Color("color:N", scale=None),
    "shape": alt.Shape("shape:N", scale=None),
    "size": alt.Size("size:Q", scale=None),
    "strokeDash": alt.StrokeDash("strokeDash:N", scale=None),
    "detail": alt.Detail("detail:N"),
}


def marks(kind: str, items: Iterable[Item], **options: Any) -> alt.Chart:
    """A mark for each item, at its pixels or on the scales that `x` and `y` give."""
    items = [{key: item[key] for key in CHANNELS if key in item} for item in items]
    scales = {key: options.pop(key) for key in ("x", "y") if key in options}
    keys = set().union(*items)
    if kind == "line":
        keys -= {"shape", "size", "text"}
    if kind == "text":
        keys -= {"shape", "size", "strokeDash", "detail"}
    if kind == "point":
        options["filled"] = True
        keys -= {"strokeDash", "detail", "text"}
    mark: dict[str, Any] = {
        "type": kind,
        "color": "currentColor",
        "opacity": 1,
        **options,
    }
    channels = {key: channel for key, channel in CHANNELS.items() if key in keys}
    chart = alt.Chart(alt.InlineData(values=items), mark=alt.MarkDef(**mark))
    return chart.encode(**(channels | scales))


def texts(items: Iterable[Item], size: float, **options: Any) -> alt.Chart:
    """Text that begins at its x and stands on its y."""
    given = {"align": "left", "baseline": "alphabetic", "fontSize": size}
    return marks("text", items, **{**given, **options})


def frame(
    layers: Sequence[alt.Chart], width: int, height: float, pads: Sequence[float]
) -> dict[str, Any]:
    """The theme: layers in a box of `height`, with `pads` top, right, bottom, left."""
    top, right, bottom, left = pads
    chart = alt.layer(*layers).properties(
        width=width - left - right,
        height=height,
        padding={"top": top, "right": right, "bottom": bottom, "left": left},
        autosize=alt.AutoSizeParams(type="none"),
        background="transparent",
    )
    chart = chart.configure(aria=False, font="inherit").configure_view(stroke=None)
    chart = chart.configure_axis(
        domain=False,
        ticks=False,
        gridColor="currentColor",
        gridOpacity=0.15,
        labelFlush=False,
        labelOverlap=False,
        labelColor="currentColor",
        labelFontSize=small(width),
        labelOpacity=0.8,
        labelPadding=6,
        title=None,
    )
    spec: dict[str, Any] = chart.to_dict()
    return spec


def big(width: int) -> float:
    """Size of a name or heading."""
    return 12 if width < NARROW else 13


def small(width: int) -> float:
    """Size of a number or note."""
    return 11 if width < NARROW else 12


def ticks(top: float, count: int = 5) -> list[float]:
    """Round values from 0 to `top` or just above it, in about `count` steps."""
    rough = (top or 1) / count
    power = 10 ** math.floor(math.log10(rough))
    step = next(n * power for n in (1, 2, 2.5, 5, 10) if n * power >= rough)
    return [round(n * step, 6) for n in range(math.ceil((top or 1) / step) + 1)]


def years(low: float, high: float, room: float) -> list[int]:
    """The years whose labels have room on an axis from `low` to `high`."""
    step = math.ceil(42 * max(high - low, 1) / room)
    return list(range(math.ceil(low), math.floor(high) + 1))[::step]


def length(text: str, size: float, bold: bool = False) -> float:
    """Pixels that `text` needs, in the widest of the usual fonts."""
    return (0.68 if bold else 0.61) * size * len(text)
