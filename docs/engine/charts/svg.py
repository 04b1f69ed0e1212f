"""A chart's rows -> SVG that stands in a page: named, and in the page's colours."""

import html
import math
import re
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from engine import files
from engine.charts.rows import Row

PACKAGES = ("altair", "vl-convert-python")
# Attributes that say nothing inside one picture, or clash with those of another.
HIDDEN = re.compile(r'<text[^>]* opacity="0">.*?</text>')  # a label without room
IDLE = re.compile(r' (?:role|aria-\w+|id|class|font-family)="(?!mark-)[^"]*"')


@lru_cache(maxsize=1)
def tools() -> str:
    """What a picture depends on beside its rows: our code and versions of packages.

    Raises:
        PackageNotFoundError: one is not installed.
    """
    code = files.digests(Path(__file__).parent.glob("*.py"))
    return " ".join([code, *map(version, PACKAGES)])


def picture(
    name: str, title: str, alt: str, options: Any, rows: list[Row], width: int
) -> str:
    """The chart `name` in SVG, `title` its name and `alt` its description."""
    body, box, height = _fitted(options, rows, width)
    body = HIDDEN.sub("", body)
    body = re.sub(r'class="(mark-\w+)[^"]*"', r'class="\1"', IDLE.sub("", body))
    us = f"chart-{name}-{width}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" font-family="inherit"'
        f' aria-labelledby="{us}-title {us}-desc"'
        f' width="{width}" height="{height:g}" viewBox="0 0 {box:g} {height:g}">'
        f'<title id="{us}-title">{html.escape(title)}</title>'
        f'<desc id="{us}-desc">{html.escape(alt)}</desc>{body}</svg>'
    )


def _fitted(options: Any, rows: list[Row], width: int) -> tuple[str, float, float]:
    """A drawing that has room in `width`: what is in it, its width and its height.

    Vega-Lite fits a chart of one view into a width, but none of several. So the chart
    is drawn, what it is too wide is taken from its plots, and it is drawn again.
    """
    # Half a second to import: only where a picture is not yet in the cache.
    import vl_convert

    from engine.charts import kinds

    room = width
    for _ in range(3):
        drawn = vl_convert.vegalite_to_svg(kinds.spec(options, rows, width, room))
        head, body = drawn.removesuffix("</svg>").split(">", 1)
        wide, high = (float(n) for n in re.findall(r' (?:width|height)="(.*?)"', head))
        if wide <= width:
            break
        room -= math.ceil(wide - width) + 2  # panels have whole pixels
    return body, max(wide, width), high
