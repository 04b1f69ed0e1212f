"""The theme of all charts, and how frameworks and kinds of events differ in it.

Colours are the site's CSS variables, so one picture serves light and dark.
"""

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

import altair as alt

Style = tuple[str, str, list[int]]
# Colour, shape and dash; TensorFlow and Keras share the colour only.
STYLES: dict[str, Style] = {
    "PyTorch": ("var(--pytorch)", "circle", [1, 0]),
    "TensorFlow": ("var(--keras)", "square", [1, 0]),
    "TensorFlow or Keras": ("var(--keras)", "square", [1, 0]),
    "Keras": ("var(--keras)", "triangle-up", [6, 3]),
    "JAX": ("var(--jax)", "diamond", [2, 2]),
    "Hugging Face": ("currentColor", "cross", [1, 0]),
}
# Shape and dash of what has no style of its own, in turn.
OTHERS = (("triangle-down", [6, 3]), ("triangle-right", [2, 2]), ("cross", [8, 2]))
EVENTS = {  # kind -> shape
    "release": "circle",
    "renaming": "triangle-up",
    "governance": "square",
    "deprecation": "triangle-down",
    "archival": "cross",
    "use": "diamond",
}
BOUNDS = {"at least": "triangle-right", "at most": "triangle-left"}


def scale(looks: Mapping[str, Any]) -> alt.Scale:
    """A scale on which each value has the look given."""
    return alt.Scale(domain=list(looks), range=list(looks.values()))


def styles(rows: Iterable[Mapping[str, Any]]) -> dict[str, Style]:
    """The style of each framework in `rows`, in the order of all charts."""
    names = dict.fromkeys(row["framework"] for row in rows)
    found = {name: STYLES[name] for name in STYLES if name in names}
    for number, name in enumerate(name for name in names if name not in STYLES):
        found[name] = ("currentColor", *OTHERS[number % len(OTHERS)])
    return found


def looks(found: Mapping[str, Style]) -> tuple[alt.Color, alt.Shape, alt.StrokeDash]:
    """The channels by which the frameworks with the styles `found` differ."""
    color, shape, dash = (
        scale({name: style[n] for name, style in found.items()}) for n in range(3)
    )
    return (
        alt.Color("framework:N", scale=color, legend=None),
        alt.Shape("framework:N", scale=shape, legend=None),
        alt.StrokeDash("framework:N", scale=dash, legend=None),
    )


def years(domain: Any = alt.Undefined, **axis: Any) -> alt.X:
    """The axis of time, in years with decimals."""
    scale = alt.Scale(domain=domain, nice=False, zero=False)
    return alt.X("x:Q", scale=scale, axis=alt.Axis(format="d", tickMinStep=1, **axis))


def wrap(text: str, width: int) -> list[str]:
    """Lines of `text` that have room in `width` pixels, in the widest usual fonts."""
    return textwrap.wrap(text, width // 8)


def theme(width: int) -> dict[str, Any]:
    """Vega-Lite's configuration for a picture of `width` pixels."""
    narrow = width < 480  # a phone's
    size, note = (12, 11) if narrow else (13, 12)
    text: dict[str, Any] = {"labelColor": "currentColor", "labelFontSize": note}
    axis = text | {"domain": False, "ticks": False, "grid": False, "title": None}
    axis |= {"gridColor": "currentColor", "gridOpacity": 0.15, "labelPadding": 8}
    axis |= {"labelFlush": False, "labelOverlap": True, "labelSeparation": 8}
    legend = text | {"titleColor": "currentColor", "titleFontSize": note}
    legend |= {"titleFontWeight": "normal", "orient": "bottom", "symbolStrokeWidth": 0}
    legend |= {"symbolStrokeColor": "currentColor", "columns": 3 if narrow else 6}
    head = {"labelFontSize": size, "labelFontWeight": "bold", "labelPadding": 14}
    title: dict[str, Any] = {"fontSize": size, "subtitleFontSize": note, "offset": 10}
    title |= {"color": "currentColor", "subtitleColor": "currentColor"}
    title |= {"fontWeight": "normal", "anchor": "start", "frame": "bounds"}
    return {
        "font": "Liberation Sans",  # vl-convert has it: it measures alike everywhere
        "aria": False,
        "background": "transparent",
        "padding": 6,
        "view": {"stroke": None},
        "concat": {"spacing": 16},
        "facet": {"spacing": 28},
        "axis": axis,
        "header": {**text, **head, "labelAnchor": "start", "title": None},
        "legend": legend,
        "title": title,
        "rule": {"color": "currentColor"},
        "point": {"filled": True, "opacity": 1, "size": 24 if narrow else 32},
        "scale": {"minSize": 8, "maxSize": 200 if narrow else 300},
        "text": {"color": "currentColor", "fontSize": note, "align": "left"},
    }
