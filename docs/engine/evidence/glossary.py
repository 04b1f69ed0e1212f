"""A Python-Markdown extension: explains terms where a page first says them.

The first time that a page says a term in running text, `<abbr>` carries its meaning;
Material shows it on pointing, on tapping and on focus. Headings, links, code and
headings of tables stay as they are. It stands after `engine.evidence.extension` in
`mkdocs.yml`.
"""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import slugify
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from engine.evidence.citations import escape
from engine.facts import glossary
from engine.facts.glossary import Term
from engine.problems import ProblemsFound
from engine.rendering import extension

WORD = re.compile(r"[A-Za-z][\w-]*")
WITHIN = re.compile(r"[\w-]")
Starts = Mapping[str, Sequence[str]]  # first word -> the forms that begin with it
# Text in these is read as it stands, or is no sentence.
PASSED_OVER = {"a", "abbr", "code", "pre", "script", "style", "svg", "th", "button"}
PASSED_OVER |= {"dl", "summary", "label", *(f"h{level}" for level in range(1, 7))}
PASSED_CLASSES = {"footnote", "generated", "run-value", "admonition-title"}


class GlossaryExtension(Extension):
    """Adds the meaning of terms to running text."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register with `md`, after notes and numbers are looked at (4)."""
        md.treeprocessors.register(_Terms(md), "glossary_terms", 3)


def makeExtension(**kwargs: Any) -> GlossaryExtension:
    """Entry point of Python-Markdown."""
    return GlossaryExtension(**kwargs)


class _Terms(Treeprocessor):
    """The first of each term on a page becomes `<abbr title="its meaning">`."""

    def run(self, root: etree.Element) -> None:
        runs = extension.runs_of(self.md)
        try:
            terms = glossary.load(runs.settings.root)
        except ProblemsFound as error:
            for problem in error.problems:
                runs.add(problem)
            return
        forms, starts = _forms(terms)
        _explain(root, dict(forms), starts)


@cache
def _forms(terms: tuple[Term, ...]) -> tuple[Mapping[str, Term], Starts]:
    """Form -> its term; and the forms by their first word, the longest first."""
    forms = {form: term for term in terms if term.tooltip for form in term.forms}
    starts: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        starts.setdefault(form.partition(" ")[0], []).append(form)
    return forms, starts


def _explain(element: etree.Element, left: dict[str, Term], starts: Starts) -> None:
    """Mark terms below `element`, each once: what is marked leaves `left`."""
    if _passed_over(element):
        return
    at = 0
    if element.text and not isinstance(element.text, AtomicString):
        element.text, made = _split(element.text, left, starts)
        for found in made:
            element.insert(at, found)
            at += 1
    while at < len(element):
        child = element[at]
        _explain(child, left, starts)
        at += 1
        if child.tail and not isinstance(child.tail, AtomicString):
            child.tail, made = _split(child.tail, left, starts)
            for found in made:
                element.insert(at, found)
                at += 1


def _split(
    text: str, left: dict[str, Term], starts: Starts
) -> tuple[str, list[etree.Element]]:
    """`text` up to the first term, and the terms in it, each with what follows."""
    made: list[etree.Element] = []
    kept, end = text, 0
    for start, stop, term in _found(text, left, starts):
        abbr = etree.Element("abbr", {"title": term.meaning, "tabindex": "0"})
        abbr.text = AtomicString(text[start:stop])
        if made:
            made[-1].tail = text[end:start]
        else:
            kept = text[:start]
        made.append(abbr)
        end = stop
    if made:
        made[-1].tail = text[end:]
    return kept, made


def _found(
    text: str, left: dict[str, Term], starts: Starts
) -> Iterator[tuple[int, int, Term]]:
    """Where terms stand in `text`, the longest form first; each term once."""
    end = 0
    for match in WORD.finditer(text):
        start = match.start()
        for form in starts.get(match[0], ()):
            stop = start + len(form)
            whole = not WITHIN.match(text, stop)
            same = text[start:stop].replace("\n", " ") == form
            if form in left and start >= end and same and whole:
                yield start, stop, left[form]
                end = stop
                for spent in left[form].forms:
                    left.pop(spent, None)
                break


def _passed_over(element: etree.Element) -> bool:
    classes = (element.get("class") or "").split()
    return element.tag in PASSED_OVER or not PASSED_CLASSES.isdisjoint(classes)


def markdown(terms: Iterable[Term]) -> str:
    """The glossary as a page: a heading for each group, its terms in their order."""
    groups: dict[str, list[Term]] = {}
    for term in terms:
        groups.setdefault(term.group, []).append(term)
    parts = []
    for group, members in groups.items():
        listed = sorted(members, key=lambda term: term.term.lower())
        entries = [_entry(term) for term in listed]
        parts += [f"## {group}", "\n\n".join(entries)]
    return "\n\n".join(parts)


def _entry(term: Term) -> str:
    names = [name for name in term.also if name.lower() != f"{term.term.lower()}s"]
    also = f" (also: {escape(', '.join(names))})" if names else ""
    name = f"**{escape(term.term)}**{also} {{ #{slugify(term.term, '-')} }}"
    return f"{name}\n:   {escape(term.meaning)}"
