"""Rows of the data as an HTML table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

from engine.facts import partial_dates
from engine.rendering import table_markup

Rows = Iterable[Mapping[str, str]]
PUNCTUATION = str.maketrans("", "", ",.%–−")  # of an amount


def html(
    rows: Rows,
    columns: Sequence[tuple[str, str]],
    numeric: bool = False,
) -> Markup:
    """A table of `rows`, column -> cell; if it is `numeric`, amounts are set right.

    Args:
        columns: column and heading of those to show, in order.
    """
    heading = Markup('<th scope="col">{}</th>')
    head = Markup().join(heading.format(text) for _, text in columns)
    names = [name for name, _ in columns]
    # One join of all: a format for each cell takes twice as long.
    body = Markup().join(
        part for row in rows for part in _row([row[name] for name in names], numeric)
    )
    return Markup(
        '<div class="generated table"><table class="data"><thead>'
        "<tr>{}</tr></thead><tbody>{}</tbody></table></div>"
    ).format(head, body)


def _row(cells: Sequence[str], numeric: bool) -> Iterator[str]:
    """The parts of a row; those that are not Markup are to be escaped."""
    yield Markup("<tr>")
    for text in cells:
        number = numeric and text.translate(PUNCTUATION).isdigit()
        yield Markup("<td class=number>" if number else "<td>")
        yield text
        yield Markup("</td>")
    yield Markup("</tr>")


def filterable(
    rows: Rows, columns: Sequence[tuple[str, str]], caption: str, linked: str = ""
) -> Markup:
    """A table that a reader can filter, under `caption`.

    Args:
        linked: the column whose cells lead to the `source_url` of their row.
    """
    names = [name for name, _ in columns]
    lines = [
        table_markup.row([_shown(row, name, linked) for name in names]) for row in rows
    ]
    headings = [heading for _, heading in columns]
    table = table_markup.table(headings, lines, caption, css="wordy")
    return Markup('<div class="generated">{}</div>').format(table)


def _shown(row: Mapping[str, str], name: str, linked: str) -> str | Markup:
    """The cell `name`: days in words, code as code."""
    text = row[name]
    if name == "date" and text:
        return Markup.escape(partial_dates.words(text))  # no amount: set to the left
    if name == "first_line" and text:
        return Markup("<code>{}</code>").format(text)
    if name == linked and row.get("source_url"):
        return Markup('<a href="{}">{}</a>').format(row["source_url"], text)
    return text


def folded(title: str, inner: Markup) -> Markup:
    """`inner` under `title`, which opens it."""
    return Markup(
        '<details class="generated data"><summary>{}</summary>{}</details>'
    ).format(title, inner)
