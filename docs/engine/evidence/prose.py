"""A page as rendered -> its segments: what is read together, and what it cites."""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape

from engine.evidence.number_check import Segment
from engine.facts.number_forms import MINUS

# A citation speaks for the paragraph, list item or table row that it stands in.
TAGS = {"p", "li", "tr", "dt", "dd", "figcaption", "caption", "summary"}
TAGS |= {f"h{level}" for level in range(1, 7)}
SILENT_TAGS = {"code", "pre", "script", "style", "svg", "math"}
# Runs, what is generated from data, and marks bring their own origin.
SILENT = {"run", "run-table", "run-value", "ledger-value", "generated", "footnote"}
SILENT |= {"headerlink"}
SILENT_RAW = SILENT | {"block", "highlight"}
STASHED = re.compile(r"\x02(?:wzxhzdk:(\d+)|(\d+)|[^\x03]*)\x03")
NOTE = "#fn:"


def raw(html: str) -> Iterator[Segment]:
    """The segment of a piece of HTML that a page holds as it is, if it has text."""
    start = re.match(r"\s*<(\w+)(?:[^>]*?\sclass=\"([^\"]*)\")?", html)
    if start is None or start[1] in SILENT_TAGS:
        return
    if SILENT_RAW.isdisjoint((start[2] or "").split()):
        text = re.sub(r"<[^>]*>", " ", html)
        if text.strip():
            yield Segment(" ".join(unescape(text).split()))


def bare(root: etree.Element, stash: Sequence[str]) -> Iterator[str]:
    """The numbers under `root` that stand in backticks, alone."""
    for code in root.iter("code"):
        text = restored(code.text or "", stash).strip()
        if re.fullmatch(rf"[-+{MINUS}]?\d[\d.,]*", text):
            yield text


def restored(text: str, stash: Sequence[str]) -> str:
    """`text` with the inline code and the characters that Markdown had put aside.

    Args:
        stash: what Python-Markdown keeps by number; HTML in it is left out.
    """

    def put_back(match: re.Match[str]) -> str:
        if match[2]:
            return chr(int(match[2]))
        kept = stash[int(match[1])] if match[1] else ""
        return "" if kept.startswith("<") else unescape(kept)

    return STASHED.sub(put_back, text)


@dataclass
class _Open:
    texts: list[str] = field(default_factory=list)
    cites: list[str] = field(default_factory=list)


def segments(root: etree.Element) -> Iterator[Segment]:
    """The segments under `root`, in order; text outside of them is one as well."""
    rest = _Open()
    done: list[_Open] = []
    _visit(root, rest, done)
    for scope in [*done, rest]:
        text = STASHED.sub(" ", "".join(scope.texts))
        if text.strip():
            yield Segment(" ".join(text.split()), tuple(scope.cites))


def _visit(element: etree.Element, scope: _Open, done: list[_Open]) -> None:
    if element.tag in TAGS:
        scope = _Open()
        done.append(scope)
    if element.text and not _silent(element):
        scope.texts.append(element.text)
    for child in element:
        reference = child.get("href", "")
        if reference.startswith(NOTE):
            scope.cites.append(reference.removeprefix(NOTE))
        elif not _silent(child):
            scope.texts.append(f" {child.get('alt', '')} " if child.get("alt") else "")
            _visit(child, scope, done)
        scope.texts.append(child.tail or "")


def _silent(element: etree.Element) -> bool:
    classes = (element.get("class") or "").split()
    return element.tag in SILENT_TAGS or not SILENT.isdisjoint(classes)
