"""`[^c28]` -> a numbered mark that says what it is, and a note made from the ledger."""

import posixpath
import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable

from engine.facts import partial_dates
from engine.facts.claims import Entry, Ledger, Source
from engine.facts.series import Series
from engine.facts.suggestions import hint

LEDGER = "questions/ledger"  # below docs/: a page a section, and index.md for all
CITED = re.compile(r"\[\^([\w-]+)\]")
DEFINED = re.compile(r"^ {0,3}\[\^([\w-]+)\]:", re.MULTILINE)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
FIGURES = 3  # in a note; the ledger's page has them all
# Of the claim, which need not be what the page says.
VERDICTS = {
    "supported": "the common claim holds",
    "outdated": "the common claim is outdated",
    "contradicted": "the common claim is contradicted",
    "opinion": "an opinion",
    "unverifiable": "we found no count",
}
WORDS = {"copy": "read in a copy", "second-hand": "second-hand"}


def cited(text: str) -> list[str]:
    """Ids cited in `text`, Markdown without fenced code, in the order of first use."""
    found = CITED.findall(DEFINED.sub("", CODE.sub("", text)))
    return list(dict.fromkeys(found))


def unknown(text: str, ledger: Ledger) -> dict[str, str]:
    """Footnote -> what is wrong, for each one cited that is in no ledger or page."""
    own = set(DEFINED.findall(text))
    out = {}
    for name in cited(text):
        if name in ledger.entries or name in own:
            continue
        near = hint(name, ledger.entries)
        out[name] = f'the ledger has no entry "{name}".{near}'
    return out


def notes(entries: Iterable[Entry], page: str) -> list[str]:
    """Lines of Markdown that define a note for each of `entries`.

    Args:
        page: path of the page below `docs/`, from which links start.
    """
    return [line for e in entries for line in ("", f"[^{e.id}]: {note(e, page)}")]


def note(entry: Entry, page: str) -> str:
    """What the reader sees of `entry` in a footnote: figure, date, link."""
    parts = []
    if entry.kind == "opinion":
        parts.append("Opinion: a judgement, not a measurement.")
    if entry.kind == "unknown":
        parts.append(f"Not known. {escape(entry.finding)}")
    elif entry.figures:
        said = "; ".join(escape(f.sentence) for f in entry.figures[:FIGURES])
        as_of = f" (as of {partial_dates.words(entry.as_of)})" if entry.as_of else ""
        parts.append(f"{said[0].upper()}{said[1:]}{as_of}.")
    parts += [f"{source(item)}." for item in entry.sources]
    verdict = VERDICTS[entry.verdict] if entry.id.startswith("c") else "a fact of ours"
    said = f"{entry.id}: {verdict}; checked {partial_dates.words(entry.checked)}"
    parts.append(f"[{said}]({link(address(entry), page)})")
    return " ".join(parts)


def address(entry: Entry) -> str:
    """Where `entry` is shown: a page below `docs/`, and the anchor on it."""
    return f"{page_of(entry.section)}#{entry.id}"


def page_of(section: str) -> str:
    """The page below `docs/` that shows the entries of `section`."""
    name = re.sub(r"[^a-z0-9]+", "_", section.lower()).strip("_")
    return f"{LEDGER}/{name}.md"


def source(item: Source) -> str:
    """Title, linked if it has an address; date; whether it is at second hand."""
    title = escape(item.title)
    linked = f"[{title}]({item.url})" if item.url else title
    published = item.published
    if published != "undated":
        published = partial_dates.words(published)
    return ", ".join([linked, published, *filter(None, [WORDS.get(item.kind)])])


def link(target: str, page: str) -> str:
    """Address of `target` as seen from `page`, both below `docs/`."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def series_file(item: Series, page: str, verb: str = "") -> str:
    """A link on `page` to the file of the data series `item`, and its licence."""
    target = link(f"_data/series/{item.id}.csv", page)
    file = f"[{verb}{escape(item.id)}.csv]({target})"
    if item.licence is None:
        return file
    of = f" of {escape(item.licence.of)}" if item.licence.of else ""
    name = escape(item.licence.name)
    return f"{file} (licence{of}: [{name}]({item.licence.url}))"


def escape(text: str) -> str:
    """`text` as Markdown that shows it as it is."""
    return re.sub(r"([\\`*_{}\[\]<>#|~^])", r"\\\1", text)


def mark(root: etree.Element, ledger: Ledger) -> None:
    """Say at each mark under `root` whether it cites an opinion or an unknown."""
    for sup in root.iter("sup"):
        link = next(iter(sup), None)
        name = link.get("href", "").removeprefix("#fn:") if link is not None else ""
        entry = ledger.entries.get(name)
        if link is None or entry is None:
            continue
        number = link.text or ""
        sup.set("class", f"cite cite-{entry.kind}")
        link.set("aria-label", f"note {number}: {entry.kind}")
        if entry.kind != "fact":
            link.text = f"{entry.kind} {number}"
