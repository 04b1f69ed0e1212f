"""A section of the ledger as a page: its entries, and the form that filters them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from markupsafe import Markup

from engine.charts.catalogue import Chart
from engine.evidence import backlinks, citations
from engine.evidence.backlinks import PageCitations
from engine.evidence.citations import escape, link
from engine.facts import partial_dates, series
from engine.facts.claims import Entry, Ledger
from engine.facts.series import Series


def markdown(
    book: Ledger, section: str, charts: Mapping[str, Chart], page: str, root: Path
) -> str:
    """Markdown of every entry of `section` of `book`, for `page` below `docs/`.

    Raises:
        ValueError: there is no such section.
    """
    found = [entry for entry in book if entry.section == section]
    if not found:
        known = dict.fromkeys(entry.section for entry in book)
        raise ValueError(
            f'the ledger has no section "{section}"; it has: {", ".join(known)}'
        )
    pages = pages_by_entry(charts, root)
    series_known = series.load(root)
    shown = (_entry(e, pages.get(e.id, []), page, series_known) for e in found)
    return "\n\n".join([_form(found, pages), *shown])


def pages_by_entry(
    charts: Mapping[str, Chart], root: Path
) -> dict[str, list[PageCitations]]:
    """Id of an entry -> the pages that cite it, by themselves or in a chart's words."""
    out: dict[str, list[PageCitations]] = {}
    for page in backlinks.by_page(root):
        texts = [charts[name].words for name in page.charts if name in charts]
        cites = [*page.cites, *(i for text in texts for i in citations.cited(text))]
        for name in dict.fromkeys(cites):
            out.setdefault(name, []).append(page)
    return out


def _entry(
    entry: Entry,
    cited_on: list[PageCitations],
    page: str,
    known: Mapping[str, Series],
) -> str:
    ours = entry.id.startswith("s-")
    said = escape(entry.claim)
    figures = "\n".join(f"- {escape(figure.sentence)}" for figure in entry.figures)
    parts = [
        Markup(
            '<div class="generated claim" id="{}" data-verdict="{}" data-pages="{}" '
            "markdown>"
        ).format(entry.id, entry.verdict, " ".join(p.page for p in cited_on)),
        _with(f"{entry.id} · {'our own fact' if ours else 'often said'}", ".claim-who"),
        _with(
            said if ours else f"“{said}”", '.claim-said role="heading" aria-level="2"'
        ),
        _with(
            f"**{entry.verdict.capitalize()}.** {escape(entry.finding)}", ".claim-found"
        ),
        figures,
        _with(" ".join(_facts(entry, cited_on, page, known)), ".claim-source"),
        "</div>",
    ]
    return "\n\n".join(filter(None, parts))


def _with(text: str, attributes: str) -> str:
    return f"{text}\n{{: {attributes} }}"


def _facts(
    entry: Entry,
    cited_on: list[PageCitations],
    page: str,
    known: Mapping[str, Series],
) -> Iterable[str]:
    if entry.as_of:
        yield f"As of {partial_dates.words(entry.as_of)}."
    for item in entry.sources:
        yield f"Source: {citations.source(item)}."
    names = dict.fromkeys(figure.row.file for figure in entry.figures if figure.row)
    files = [citations.series_file(known[n], page) for n in names if n in known]
    if files:
        yield f"Data: {', '.join(files)}."
    yield f"How we checked: {escape(entry.how)}"
    checked, until = map(partial_dates.words, (entry.checked, entry.recheck))
    yield f"Checked {checked}, to be checked again by {until}."
    if cited_on:
        links = (f"[{escape(p.title)}]({link(p.page, page)})" for p in cited_on)
        yield f"Used on: {', '.join(links)}."


def _form(found: Sequence[Entry], pages: Mapping[str, list[PageCitations]]) -> Markup:
    """What site.js brings to life; without it every entry is shown."""
    verdicts = {str(entry.verdict): str(entry.verdict) for entry in found}
    cited_on = (page for entry in found for page in pages.get(entry.id, []))
    titles = {page.page: page.title for page in cited_on}
    return Markup(
        '<form class="generated claim-filter" hidden>{}{}'
        '<output aria-live="polite"></output></form>'
    ).format(
        _select("verdict", "Verdict", "all verdicts", verdicts),
        _select("page", "Page", "all pages", dict(sorted(titles.items()))),
    )


def _select(name: str, label: str, all_: str, options: Mapping[str, str]) -> Markup:
    option = Markup('<option value="{}">{}</option>')
    made = Markup().join(
        option.format(*pair) for pair in [("", all_), *options.items()]
    )
    select = Markup('<label>{} <select name="{}">{}</select></label>')
    return select.format(label, name, made)
