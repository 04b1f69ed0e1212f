"""Tabs of frameworks, made ready to be shown as columns.

A group of tabs each of which is labelled with another framework gets what
`assets/columns.css` and `assets/columns.js` need: the frameworks by name, a name above
each program and, where a tab is one program, its stanzas and the words that differ.
Without a script they stay tabs. Other tabs are left alone.
"""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from engine import frameworks
from engine.rendering import stanzas

NAMES = {label: name for name, label in frameworks.NAMES.items()}
CODE = re.compile(r"(?<=<code>).*?(?=</code>)", re.DOTALL)
PROGRAM = '<div class="block">'


class Columns(Treeprocessor):
    """Makes each group of frameworks on a page ready."""

    def run(self, root: etree.Element) -> None:
        """Look at all tabs of the page `root`."""
        for group in list(root.iter("div")):
            if "tabbed-set" in group.get("class", "").split():
                self._prepare(group)

    def _prepare(self, group: etree.Element) -> None:
        labels = group.findall("div[@class='tabbed-labels']/label")
        texts = ["".join(label.itertext()).strip() for label in labels]
        names = [NAMES[text] for text in texts if text in NAMES]
        if len(set(names)) != len(texts) or len(texts) < 2:
            return
        tabs = group.findall("div[@class='tabbed-content']/div")
        group.set("class", f"{group.get('class')} frameworks")
        group.set("data-frameworks", " ".join(names))
        self._align(dict(zip(names, tabs, strict=True)))
        for label, name, tab in zip(labels, names, tabs, strict=True):
            column = f"{label.get('for')}-column"
            tab.set("data-framework", name)
            tab.set("role", "group")
            tab.set("aria-labelledby", column)
            heading = etree.Element("p", {"class": "column-name", "id": column})
            heading.set("data-search-exclude", "")
            heading.text = frameworks.NAMES[name]
            tab.insert(0, heading)

    def _align(self, tabs: dict[str, etree.Element]) -> None:
        """Mark the programs of those `tabs` that hold one and nothing else."""
        stash = self.md.htmlStash.rawHtmlBlocks
        places = {name: self._program(tab) for name, tab in tabs.items()}
        found = {name: at for name, at in places.items() if at is not None}
        codes = {name: CODE.search(str(stash[at])) for name, at in found.items()}
        ready = stanzas.align({name: code[0] for name, code in codes.items() if code})
        for name, program in ready.items():
            whole, code = str(stash[found[name]]), codes[name]
            assert code is not None
            stash[found[name]] = (
                whole[: code.start()] + program.code + whole[code.end() :]
            )
            tabs[name].set("data-stanzas", str(program.count))

    def _program(self, tab: etree.Element) -> int | None:
        """Where the one program that `tab` holds is stashed, if it is all it holds."""
        if len(tab) != 1 or len(tab[0]):
            return None
        place = HTML_PLACEHOLDER_RE.fullmatch((tab[0].text or "").strip())
        if place is None:
            return None
        stashed = str(self.md.htmlStash.rawHtmlBlocks[int(place[1])])
        return int(place[1]) if stashed.startswith(PROGRAM) else None


def register(md: Markdown) -> None:
    """After the tabs have got their ids (4)."""
    md.treeprocessors.register(Columns(md), "engine_columns", 3)
