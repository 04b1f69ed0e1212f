"""The ledger as a page: a card for each entry, and the form that filters them."""

import html
from collections.abc import Iterable, Mapping
from pathlib import Path

from engine.charts.catalogue import Chart
from engine.evidence import citations
from engine.evidence.backlinks import Use, uses
from engine.evidence.citations import escape, link
from engine.facts import partial_dates
from engine.facts.claims import Entry, Ledger


def cards(book: Ledger, shown: Mapping[str, Chart], page: str, root: Path) -> str:
    """Markdown of every entry of `book`, by section, for `page` below `docs/`."""
    users = pages_by_entry(shown, root)
    out = [_form(book, users)]
    for section in dict.fromkeys(entry.section for entry in book):
        out.append(f"## {section}")
        found = (entry for entry in book if entry.section == section)
        out += [_card(entry, users.get(entry.id, []), page) for entry in found]
    return "\n\n".join(out)


def pages_by_entry(shown: Mapping[str, Chart], root: Path) -> dict[str, list[Use]]:
    """Id of an entry -> the pages that cite it, by themselves or in a chart's words."""
    out: dict[str, list[Use]] = {}
    for use in uses(root):
        texts = [shown[name].words for name in use.charts if name in shown]
        cites = [*use.cites, *(i for text in texts for i in citations.cited(text))]
        for name in dict.fromkeys(cites):
            out.setdefault(name, []).append(use)
    return out


def _card(entry: Entry, used: list[Use], page: str) -> str:
    ours = entry.id.startswith("s-")
    said = escape(entry.claim)
    figures = "\n".join(f"- {escape(figure.sentence)}" for figure in entry.figures)
    parts = [
        f'<div class="exhibit claim" id="{entry.id}" data-verdict="{entry.verdict}" '
        f'data-pages="{" ".join(use.page for use in used)}" markdown>',
        _with(f"{entry.id} · {'our own fact' if ours else 'often said'}", ".claim-who"),
        _with(
            said if ours else f"“{said}”", '.claim-said role="heading" aria-level="3"'
        ),
        _with(
            f"**{entry.verdict.capitalize()}.** {escape(entry.finding)}", ".claim-found"
        ),
        figures,
        _with(" ".join(_facts(entry, used, page)), ".claim-source"),
        "</div>",
    ]
    return "\n\n".join(filter(None, parts))


def _with(text: str, attributes: str) -> str:
    return f"{text}\n{{: {attributes} }}"


def _facts(entry: Entry, used: list[Use], page: str) -> Iterable[str]:
    if entry.as_of:
        yield f"As of {partial_dates.words(entry.as_of)}."
    for item in entry.sources:
        yield f"Source: {citations.source(item)}."
    names = dict.fromkeys(figure.row.file for figure in entry.figures if figure.row)
    if names:
        files = (citations.series_file(name, page) for name in names)
        yield f"Data: {', '.join(files)}."
    yield f"How we checked: {escape(entry.how)}"
    checked, until = map(partial_dates.words, (entry.checked, entry.recheck))
    yield f"Checked {checked}, to be checked again by {until}."
    if used:
        links = (f"[{escape(use.title)}]({link(use.page, page)})" for use in used)
        yield f"Used on: {', '.join(links)}."


def _form(book: Ledger, users: dict[str, list[Use]]) -> str:
    """What site.js brings to life; without it every entry is shown."""
    verdicts = {str(entry.verdict): str(entry.verdict) for entry in book}
    pages = {use.page: use.title for used in users.values() for use in used}
    return (
        '<form class="exhibit claim-filter" hidden>'
        + _select("verdict", "Verdict", "all verdicts", verdicts)
        + _select("page", "Page", "all pages", dict(sorted(pages.items())))
        + '<output aria-live="polite"></output></form>'
    )


def _select(name: str, label: str, all_: str, options: Mapping[str, str]) -> str:
    made = "".join(
        f'<option value="{html.escape(value)}">{html.escape(text)}</option>'
        for value, text in options.items()
    )
    return (
        f'<label>{label} <select name="{name}"><option value="">{all_}</option>'
        f"{made}</select></label>"
    )
