"""Rows -> an HTML table that a reader can sort, filter and download.

Sorting and filtering are done by `docs/assets/site.js`; without it the table is whole.
"""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

FILTER_FROM = 6  # rows; fewer are seen at a glance
NUMBER = re.compile(r"[-+−±]?\d[\d.,]*(e[-+]?\d+)?( ?%)?$")
NONE = "–"


@dataclass(frozen=True)
class Download:
    """A file that the page carries with it.

    Attributes:
        name: of the file; its ending says what it is.
        type: its media type.
    """

    name: str
    type: str
    content: str

    def html(self) -> Markup:
        """The link: a `data:` address, the same under each builder of the site."""
        # Percent and not base64: the page's compression sees through it.
        content = quote(self.content, safe=":,/()")
        return Markup('<a download="{}" href="data:{};charset=utf-8,{}">{}</a>').format(
            self.name, self.type, content, f"Download {self.name}"
        )


def as_csv(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]]
) -> Download:
    """The file `name`.csv with these rows."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([headings, *rows])
    return Download(f"{name}.csv", "text/csv", out.getvalue())


def cell(content: str | Markup) -> Markup:
    """A cell; numbers are set to the right."""
    number = NUMBER.match(content) and not isinstance(content, Markup)
    kind = Markup(' class="number"') if number else ""
    return Markup("<td{}>{}</td>").format(kind, content or NONE)


def row(cells: Sequence[str | Markup], name: str = "") -> Markup:
    """A row, with the id `name` if there is one."""
    start = Markup('<tr id="{}">').format(name) if name else Markup("<tr>")
    return start + Markup("").join(map(cell, cells)) + Markup("</tr>")


def table(
    headings: Sequence[str],
    rows: Sequence[Markup],
    caption: str | Markup,
    downloads: Sequence[Download] = (),
    css: str = "",
) -> Markup:
    """The whole, in an element of class `run-table`.

    Args:
        headings: a heading for each column.
        rows: as `row` makes them.
        caption: what they are and where they come from.
        downloads: the same as files.
        css: further classes of the element.
    """
    head = Markup("").join(
        Markup('<th scope="col">{}</th>').format(h) for h in headings
    )
    parts = [
        Markup('<div class="run-table sortable{}">').format(f" {css}" if css else ""),
        _filter(len(rows)) if len(rows) >= FILTER_FROM else Markup(""),
        Markup("<table><caption>{}</caption>").format(caption),
        Markup("<thead><tr>{}</tr></thead><tbody>").format(head),
        *rows,
        Markup("</tbody></table>"),
    ]
    if downloads:
        links = Markup(" · ").join(download.html() for download in downloads)
        parts.append(Markup('<p class="table-download">{}</p>').format(links))
    return Markup("").join([*parts, Markup("</div>")])


def _filter(count: int) -> Markup:
    """A field for the script to show; `output` is a polite live region."""
    return Markup(
        '<p class="table-filter" hidden><label>Show only rows with '
        '<input type="search" autocomplete="off" spellcheck="false"></label> '
        "<output>{} rows</output></p>"
    ).format(count)
