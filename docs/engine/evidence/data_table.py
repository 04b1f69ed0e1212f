"""Rows of the data as an HTML table."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup

PUNCTUATION = str.maketrans("", "", ",.%–−")  # of an amount


def html(
    rows: Iterable[Mapping[str, str]],
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


def folded(title: str, inner: Markup) -> Markup:
    """`inner` under `title`, which opens it."""
    return Markup(
        '<details class="generated data"><summary>{}</summary>{}</details>'
    ).format(title, inner)
