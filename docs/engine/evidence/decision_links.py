"""What a reason of the decision helper rests on -> a link that says where it leads.

A reason names an entry of the ledger (`c88`), a page below `docs/`, with or without a
heading (`learn/install.md#windows`), or a snippet (`jax/gradient_jax.py`), which is
found under its heading on whichever page shows it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from markdown.extensions.toc import slugify, unique

from engine.evidence import backlinks, citations
from engine.evidence.backlinks import FENCE, TITLE
from engine.facts import claims
from engine.facts.claims import Ledger
from engine.facts.suggestions import question

PROGRAM = re.compile(r"\.(?:py|mjs|sh)$")
HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
NAMED = re.compile(r"\s*\{:?[^}]*?#([\w-]+)[^}]*\}$")
MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[`*]")
KINDS = {"opinion": ", an opinion", "unknown": ", not known"}


@dataclass(frozen=True)
class Link:
    """Where it leads from `docs/`, with an anchor, and what a reader sees."""

    page: str
    anchor: str
    text: str

    def markdown(self, page: str) -> str:
        """The link as it stands on `page`, both below `docs/`."""
        anchor = f"#{self.anchor}" if self.anchor else ""
        return f"[{self.text}]({citations.link(self.page, page)}{anchor})"


@dataclass(frozen=True)
class Targets:
    """All that a reason can name.

    Attributes:
        pages: path below `docs/` -> text, of each page.
        snippets: folder of the snippets.
    """

    ledger: Ledger
    pages: Mapping[str, str]
    snippets: Path = field(default=Path())

    def find(self, name: str) -> Link:
        """What `name` leads to.

        Raises:
            ValueError: nothing; says why, and what may have been meant.
        """
        if PROGRAM.search(name):
            return self._program(name)
        if ".md" in name:
            return self._page(*name.partition("#")[::2])
        return self._entry(name)

    def _entry(self, name: str) -> Link:
        if name not in self.ledger.entries:
            near = question(name, self.ledger.entries)
            raise ValueError(f'the ledger has no entry "{name}"; {near}'.rstrip("; "))
        entry = self.ledger.entries[name]
        page, _, anchor = citations.address(entry).partition("#")
        return Link(page, anchor, f"ledger {name}{KINDS.get(entry.kind, '')}")

    def _page(self, page: str, anchor: str) -> Link:
        if page not in self.pages:
            near = question(page, self.pages)
            raise ValueError(f"there is no page docs/{page}; {near}".rstrip("; "))
        text = FENCE.sub("", self.pages[page])
        title = TITLE.search(text)
        if not anchor:
            return Link(page, "", _plain(title[1]) if title else page)
        headings = _headings(text)
        if anchor not in headings:
            near = question(anchor, headings)
            raise ValueError(
                f"docs/{page} has no heading #{anchor}; {near}".rstrip("; ")
            )
        return Link(page, anchor, headings[anchor])

    def _program(self, name: str) -> Link:
        file = self.snippets / name
        if not file.exists():
            near = question(name, _files(self.snippets))
            raise ValueError(f"there is no snippets/{name}; {near}".rstrip("; "))
        for page, text in self.pages.items():
            above, shown, _ = text.partition(f'--8<-- "{name}"')
            if shown:
                # What stands above the first section is at the top of the page.
                sections = list(_headings(FENCE.sub("", above)))[1:]
                anchor = sections[-1] if sections else ""
                return Link(page, anchor, f"run of `{file.name}`")
        raise ValueError(f"no page shows snippets/{name}")


def targets(root: Path) -> Targets:
    """What a reason can name in the project at `root`."""
    return Targets(claims.load(root), backlinks.texts(root), root / "snippets")


@lru_cache(maxsize=64)
def _headings(text: str) -> dict[str, str]:
    """Id -> heading, of a page without fences, as the table of contents names it."""
    found: dict[str, str] = {}
    for heading in HEADING.findall(text):
        named = NAMED.search(heading)
        plain = _plain(NAMED.sub("", heading))
        name = named[1] if named else unique(slugify(plain, "-"), set(found))
        found[name] = plain
    return found


def _plain(heading: str) -> str:
    return MARKS.sub(r"\1", heading).strip()


def _files(folder: Path) -> list[str]:
    return [f.relative_to(folder).as_posix() for f in folder.glob("*/*.*")]
