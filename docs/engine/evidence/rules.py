"""What must hold for the data beyond their schema: a build stops where it does not.

To add a rule, write a function that yields the problems it finds in a project, add it
to `RULES`, and test it on a small ledger.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from engine import files, settings
from engine.charts import catalogue
from engine.evidence import (
    backlinks,
    citations,
    decision_links,
    decision_rules,
    number_check,
)
from engine.facts import (
    changes,
    claims,
    decision,
    figure_rules,
    glossary,
    number_forms,
    reader_questions,
    routes,
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


def every_section_has_its_page(root: Path) -> Iterator[Problem]:
    """Each section of the ledger is shown by the page that its notes lead to."""
    ledger, texts = claims.load(root), backlinks.texts(root)
    for section in dict.fromkeys(entry.section for entry in ledger):
        page, call = citations.page_of(section), f'{{{{ claims("{section}") }}}}'
        if call not in texts.get(page, ""):
            entry = next(entry for entry in ledger if entry.section == section)
            fact = f'docs/{page} does not show the section "{section}"'
            remedy = f"write that page, with {call} on a line of its own"
            yield Problem(ledger.place(entry, "section"), fact, remedy)


def questions_lead_to_their_answers(root: Path) -> Iterator[Problem]:
    """What people ask is answered under a heading that is there."""
    targets = decision_links.targets(root)
    for asked in reader_questions.load(root):
        try:
            targets.find(f"{asked.page}#{asked.anchor}")
        except ValueError as error:
            yield Problem(asked.place, str(error))


DATA_RULES: tuple[Rule, ...] = (
    figure_rules.is_what_its_row_says,
    figure_rules.comes_out,
    source_rules.can_be_opened,
    source_rules.have_sources,
    source_rules.are_in_time,
    source_rules.stand_in_the_file_of_their_section,
    findings_say_what_is_in_their_entry,
    glossary.forms_stand_once,
    *(rule for rule in decision_rules.RULES if rule not in decision_rules.OF_PAGES),
)
PAGE_RULES: tuple[Rule, ...] = (
    every_section_has_its_page,
    changes.are_in_order_and_on_pages,
    exceptions_are_few_and_needed,
    descriptions_say_no_number,
    routes.are_shown_on_their_pages,
    reader_questions.every_task_has_some,
    questions_lead_to_their_answers,
    *decision_rules.OF_PAGES,
)


def problems(root: Path) -> list[Problem]:
    """All that is wrong with the data of the project at `root`.

    Rules are asked once every file can be read. Data that a build found sound are not
    asked again until they change, or the rules, or the day.
    """
    file, digest = settings.load(root).cache / "sound_data", _digest(root)
    found: list[Problem] = []
    if not file.exists() or file.read_text("utf-8") != digest:
        if unreadable := list(_unreadable(root)):
            return unreadable
        found = _asked(DATA_RULES, root)
        if not found:
            files.write(file, digest.encode())
    return [*found, *_asked(PAGE_RULES, root)]


def _asked(rules: Iterable[Rule], root: Path) -> list[Problem]:
    return list(dict.fromkeys(problem for rule in rules for problem in rule(root)))


def _digest(root: Path) -> str:
    """What the answers of the rules about data depend on."""
    data = (path for path in (root / "docs/_data").rglob("*") if path.is_file())
    facts = [f"{path.relative_to(root)} {files.digest(path)}" for path in sorted(data)]
    facts += [files.engine_as_loaded(), date.today().isoformat()]
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def _unreadable(root: Path) -> Iterator[Problem]:
    """What keeps the data files from being read; of each file, all of it."""
    loads = (claims.load, _series, number_check.exceptions, catalogue.load)
    for load in (
        *loads,
        decision.load,
        glossary.load,
        routes.load,
        reader_questions.load,
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
