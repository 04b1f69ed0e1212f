"""Questions and answers of a page -> FAQPage structured data (schema.org)."""

import json
import re
import xml.etree.ElementTree as etree
from collections.abc import Sequence

from engine.evidence.prose import restored

# https://schema.org/FAQPage
CONTEXT = {"@context": "https://schema.org", "@type": "FAQPage"}


def structured(root: etree.Element, stash: Sequence[str]) -> str:
    """A script element that says each question under `root` with its answer.

    A question is a heading that ends in a question mark; its answer is the text up to
    the next heading, without code and without marks of notes.

    Args:
        stash: what Python-Markdown keeps by number: inline code and blocks.
    """
    questions: list[tuple[str, list[str]]] = []
    open_ = False
    for element in root:
        if re.fullmatch(r"h[1-6]", element.tag):
            title = _text(element, stash)
            if open_ := title.endswith("?"):
                questions.append((title, []))
        elif open_ and (text := _text(element, stash)):
            questions[-1][1].append(text)
    entities = [
        {
            "@type": "Question",
            "name": title,
            "acceptedAnswer": {"@type": "Answer", "text": " ".join(answer)},
        }
        for title, answer in questions
        if answer
    ]
    data = json.dumps({**CONTEXT, "mainEntity": entities}, ensure_ascii=False)
    safe = data.replace("</", r"<\/")
    return f'<script type="application/ld+json">{safe}</script>'


def _text(element: etree.Element, stash: Sequence[str]) -> str:
    return " ".join(restored("".join(_parts(element)), stash).split())


def _parts(element: etree.Element) -> list[str]:
    classes = (element.get("class") or "").split()
    if {"footnote", "headerlink", "exhibit", "tabbed-labels"}.intersection(classes):
        return []
    out = [element.text or ""]
    for child in element:
        if child.tag != "sup":
            out += _parts(child)
        out.append(child.tail or "")
    return out
