"""The words that the site explains: `docs/_data/glossary.yml`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from engine.facts.data_models import Part, Text
from engine.facts.yaml_data import read
from engine.problems import Problem

GLOSSARY = Path("docs/_data/glossary.yml")
Group = Literal[
    "Training",
    "Models",
    "Inside a framework",
    "Machines",
    "Finished models",
    "The field",
]


class Term(Part):
    """A word, and what it means in one or two sentences.

    Attributes:
        term: as it is written within a sentence; capitals only if it always has them.
        also: other forms and names of it, such as the plural.
        group: the heading of the glossary that it stands under.
        meaning: in plain words, true for each framework; no markup.
        tooltip: whether it is explained wherever it stands; no for everyday words.
    """

    term: Text
    also: tuple[Text, ...] = ()
    group: Group
    meaning: Text
    tooltip: bool = True

    @property
    def forms(self) -> Iterator[str]:
        """How it may be written; what has no capitals may begin a sentence."""
        for form in (self.term, *self.also):
            yield form
            if form.islower():
                yield form[0].upper() + form[1:]


def load(root: Path) -> tuple[Term, ...]:
    """The terms of the project at `root`; none without a glossary.

    Raises:
        ProblemsFound: the file breaks the schema.
    """
    return read(root, GLOSSARY, Term).entries


def forms_stand_once(root: Path) -> Iterator[Problem]:
    """No form belongs to two terms: a reader could be told the wrong meaning."""
    file = read(root, GLOSSARY, Term)
    known: dict[str, str] = {}
    for number, term in enumerate(file.entries):
        twice = next((form for form in term.forms if form in known), None)
        if twice:
            fact = f'"{twice}" is a form of "{known[twice]}" already'
            yield Problem(file.place((number, "term")), fact, "leave it to one")
        known |= dict.fromkeys(term.forms, term.term)
