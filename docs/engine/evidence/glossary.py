"""A Python-Markdown extension: explains terms where a page first says them.

The first time that a page says a term in running text, `<abbr>` carries its meaning;
Material shows it on pointing, on tapping and on focus. Headings, links, code and
headings of tables stay as they are. It stands after `engine.evidence.extension` in
`mkdocs.yml`.
"""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable, Iterator
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
LONGEST = 3  # words in one form
# Text in these is read as it stands, or is no sentence.
PASSED_OVER = {"a", "abbr", "code", "pre", "script", "style", "svg", "th", "button"}
PASSED_OVER |= {"summary", "label", *(f"h{level}" for level in range(1, 7))}
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
        left = {form: term for term in terms if term.tooltip for form in term.forms}
        _explain(root, left)


def _explain(element: etree.Element, left: dict[str, Term]) -> None:
    """Mark terms below `element`, each once: what is marked leaves `left`."""
    if _passed_over(element):
        return
    at = 0
    if element.text and not isinstance(element.text, AtomicString):
        element.text, made = _split(element.text, left)
        for found in made:
            element.insert(at, found)
            at += 1
    while at < len(element):
        child = element[at]
        _explain(child, left)
        at += 1
        if child.tail and not isinstance(child.tail, AtomicString):
            child.tail, made = _split(child.tail, left)
            for found in made:
                element.insert(at, found)
                at += 1


def _split(text: str, left: dict[str, Term]) -> tuple[str, list[etree.Element]]:
    """`text` up to the first term, and the terms in it, each with what follows."""
    made: list[etree.Element] = []
    kept, end = text, 0
    for start, stop, term in _found(text, left):
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


def _found(text: str, left: dict[str, Term]) -> Iterator[tuple[int, int, Term]]:
    """Where terms stand in `text`, the longest form first; each term once."""
    words = [match.span() for match in WORD.finditer(text)]
    end = 0
    for at, (start, _) in enumerate(words):
        if start < end:
            continue
        for _, stop in reversed(words[at : at + LONGEST]):
            term = left.get(text[start:stop].replace("\n", " "))
            if term is not None:
                yield start, stop, term
                end = stop
                for form in term.forms:
                    left.pop(form, None)
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
