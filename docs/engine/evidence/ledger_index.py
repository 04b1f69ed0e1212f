"""The ledger at a glance: its sections, and a line a claim that leads to its entry.

All of it is Markdown in an element of class `generated`, so that each builder of the
site makes the links. An address of before the ledger had a page a section, such as
`questions/ledger/#c28`, finds the link of that id here, and site.js follows it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args

from engine.evidence.citations import escape, link, page_of
from engine.facts.claims import Entry, Ledger, Verdict

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
FILTER = (
    '<p class="table-filter" hidden><label>Show only rows with '
    '<input type="search" autocomplete="off" spellcheck="false"></label> '
    "<output></output></p>"
)


def markdown(book: Ledger, page: str) -> str:
    """Both tables, for `page` below `docs/`."""
    return "\n\n".join(
        [
            _wrapped("\n".join(_sections(book, page)), "sortable"),
            "## Every claim, in a line",
            _wrapped(
                f"{FILTER}\n\n" + "\n".join(_lines(list(book), page)),
                "run-table sortable ledger-index",
            ),
        ]
    )


def _sections(book: Ledger, page: str) -> Iterator[str]:
    """A table of the sections: how many entries each has, and of which verdicts."""
    yield _row(["Section", "Entries", "Verdicts"])
    yield _row(["---"] * 3)
    for section in dict.fromkeys(entry.section for entry in book):
        counts = Counter(entry.verdict for entry in book if entry.section == section)
        name = f"[{escape(section)}]({link(page_of(section), page)})"
        said = (f"{counts[verdict]} {verdict}" for verdict in VERDICTS)
        shown = (text for text in said if not text.startswith("0 "))
        yield _row([name, str(counts.total()), ", ".join(shown)])


def _lines(entries: Sequence[Entry], page: str) -> Iterator[str]:
    """A table of the entries: id, claim, verdict and section."""
    yield _row(["Entry", "What is said", "Verdict", "Section"])
    yield _row(["---"] * 4)
    for entry in entries:
        target = f"{link(page_of(entry.section), page)}#{entry.id}"
        name = f"[{entry.id}]({target}){{: #{entry.id} }}"
        yield _row([name, escape(entry.claim), entry.verdict, escape(entry.section)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _wrapped(markdown: str, css: str) -> str:
    return f'<div class="generated {css}" markdown>\n\n{markdown}\n\n</div>'
