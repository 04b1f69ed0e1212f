"""What a page is made of, for those that write it in another form."""

from dataclasses import dataclass

from engine.pages.blocks import Block


@dataclass(frozen=True)
class Prose:
    """Markdown that needs nothing of this site: no macros, tabs or attributes."""

    text: str


@dataclass(frozen=True)
class Program:
    """A block where the page shows it."""

    block: Block


Piece = Prose | Program
