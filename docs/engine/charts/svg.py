"""A chart's rows -> SVG that stands in a page: named, and in the page's colours."""

import html
import re
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from engine import files
from engine.charts.rows import Row

PACKAGES = ("altair", "vl-convert-python")
# Attributes that say nothing inside one picture, or clash with those of another.
IDLE = re.compile(r' (?:role|aria-\w+|id|class|font-family)="(?!mark-)[^"]*"')


@lru_cache(maxsize=1)
def tools() -> str:
    """What a picture depends on beside its rows: our code and versions of packages.

    Raises:
        PackageNotFoundError: one is not installed.
    """
    code = sorted(Path(__file__).parent.glob("chart*.py"))
    return " ".join([*map(files.digest, code), *map(version, PACKAGES)])


def picture(name: str, title: str, alt: str, rows: list[Row], width: int) -> str:
    """The chart `name` in SVG, `title` its name and `alt` its description."""
    # Half a second to import: only where a picture is not yet in the cache.
    import vl_convert

    from engine.charts import kinds

    drawn: str = vl_convert.vegalite_to_svg(kinds.spec(name, rows, width))
    head, body = drawn.removesuffix("</svg>").split(">", 1)
    size = re.findall(r' (?:width|height|viewBox)="[^"]*"', head)
    body = re.sub(r'class="(mark-\w+)[^"]*"', r'class="\1"', IDLE.sub("", body))
    us = f"chart-{name}-{width}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" font-family="inherit"'
        f' aria-labelledby="{us}-title {us}-desc"{"".join(size)}>'
        f'<title id="{us}-title">{html.escape(title)}</title>'
        f'<desc id="{us}-desc">{html.escape(alt)}</desc>{body}</svg>'
    )
