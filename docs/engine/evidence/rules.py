"""What must hold for the data beyond their schema: a build stops where it does not.

To add a rule, write a function that yields the problems it finds in a project, add it
to `RULES`, and test it on a small ledger.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from engine.charts import catalogue
from engine.evidence import backlinks, number_check
from engine.facts import (
    claims,
    figure_rules,
    glossary,
    number_forms,
    series,
    source_rules,
)
from engine.facts.number_forms import Number
from engine.problems import Problem, ProblemsFound

Rule = Callable[[Path], Iterator[Problem]]
EXCEPTIONS_AT_MOST = 12
FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.DOTALL)
DESCRIBES = re.compile(r"^(?:title|description):.*(?:\n[ \t]+.*)*", re.MULTILINE)


def findings_say_what_is_in_their_entry(root: Path) -> Iterator[Problem]:
    """A finding says no number that its entry, or the claim it answers, lacks."""
    ledger = claims.load(root)
    names = number_check.names(root, "")
    for entry in ledger:
        held = [*entry.numbers, *number_forms.find(entry.claim)]
        for number in _numbers(entry.finding, names):
            if not any(number_forms.same(number, one) for one in held):
                fact = f"{entry.id}: the finding says {number.text}, and no figure does"
                place = ledger.place(entry, "finding")
                yield Problem(place, fact, "add the figure, or correct the finding")


def exceptions_are_few_and_needed(root: Path) -> Iterator[Problem]:
    """The list of numbers without an origin is short, and holds nothing unused."""
    file = number_check.exceptions(root)
    texts = backlinks.texts(root)
    for number, exempt in enumerate(file.entries):
        if number == EXCEPTIONS_AT_MOST:
            fact = f"there are more than {number} exceptions"
            place = file.place((number, "pattern"))
            yield Problem(place, fact, "give numbers an origin instead")
        if not exempt.pages and not _any(exempt.pattern, texts.values()):
            fact = f"no page needs the exception {exempt.pattern}"
            yield Problem(file.place((number, "pattern")), fact, "take it out")
        for at, page in enumerate(exempt.pages):
            if not _any(exempt.pattern, [texts.get(page, "")]):
                fact = f"{page} does not need the exception {exempt.pattern}"
                place = file.place((number, "pages", at))
                yield Problem(place, fact, "take the page out")


def descriptions_say_no_number(root: Path) -> Iterator[Problem]:
    """Title and description, which stand beside no citation, hold nothing to prove."""
    for page, text in backlinks.texts(root).items():
        front = FRONT_MATTER.match(text)
        names = number_check.names(root, page)
        for described in DESCRIBES.finditer(front[0] if front else ""):
            for number in _numbers(described[0], names):
                line = text.count("\n", 0, described.start() + number.start) + 1
                fact = f"{number.text} stands in the description, which cannot cite"
                place = f"docs/{page}:{line}"
                yield Problem(place, fact, "say it without the number")


RULES: tuple[Rule, ...] = (
    figure_rules.is_what_its_row_says,
    figure_rules.comes_out,
    source_rules.can_be_opened,
    source_rules.have_sources,
    source_rules.are_in_time,
    source_rules.stand_in_the_file_of_their_section,
    findings_say_what_is_in_their_entry,
    exceptions_are_few_and_needed,
    descriptions_say_no_number,
    glossary.forms_stand_once,
)


def problems(root: Path) -> list[Problem]:
    """All that is wrong with the data of the project at `root`.

    Rules are asked once every file can be read.
    """
    found = list(_unreadable(root)) or [p for rule in RULES for p in rule(root)]
    return list(dict.fromkeys(found))


def _unreadable(root: Path) -> Iterator[Problem]:
    """What keeps the data files from being read; of each file, all of it."""
    for load in (
        claims.load,
        _series,
        number_check.exceptions,
        catalogue.load,
        glossary.load,
    ):
        try:
            load(root)
        except ProblemsFound as found:
            yield from found.problems


def _series(root: Path) -> None:
    """Read every series; of those with faults, tell all faults."""
    found: list[Problem] = []
    for name in series.load(root):
        try:
            series.rows(root, name)
        except ProblemsFound as error:
            found += error.problems
    if found:
        raise ProblemsFound(*found)


def _numbers(text: str, names: re.Pattern[str]) -> Iterator[Number]:
    return number_forms.find(number_check.without_names(text, names))


def _any(pattern: str, texts: Iterable[str]) -> bool:
    return any(re.search(pattern, text) for text in texts)
