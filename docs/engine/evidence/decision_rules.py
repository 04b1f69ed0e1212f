"""What must hold for the decision helper's questions beyond their schema."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from engine.evidence import decision_links, number_check
from engine.evidence.number_check import Segment
from engine.facts import claims, decision, decision_outcomes
from engine.facts.data_models import Keys
from engine.facts.decision import FRAMEWORKS, NAMES, Question, Reason
from engine.facts.yaml_data import DataFile
from engine.problems import Problem

REASONS = 2  # at least, for each answer
SHARE = 0.1  # of the combinations, at least, lead to each framework


def options_have_names_of_their_own(root: Path) -> Iterator[Problem]:
    """No two options of a question are called the same in the address."""
    file = decision.load(root)
    for number, question in enumerate(file.entries):
        known = set()
        for at, option in enumerate(question.options):
            if option.id in known:
                fact = f"{question.id}: the option {option.id} stands twice"
                place = file.place((number, "options", at, "id"))
                yield Problem(place, fact, "give one another id")
            known.add(option.id)


def reasons_can_be_opened(root: Path) -> Iterator[Problem]:
    """What a reason rests on is there: an entry, a page, a heading or a snippet."""
    file, targets = decision.load(root), decision_links.targets(root)
    for keys, name, reason in _reasons(file):
        for at, target in enumerate(reason.see):
            try:
                targets.find(target)
            except ValueError as error:
                yield Problem(file.place((*keys, "see", at)), f"{name}: {error}")


def texts_say_what_is_in_their_entries(root: Path) -> Iterator[Problem]:
    """A reason says no number but those of its entries; an answer says none."""
    file, ledger = decision.load(root), claims.load(root)
    names = number_check.names(root, "")
    texts: list[tuple[Keys, str, tuple[str, ...]]] = [
        ((*keys, "why"), reason.why, reason.see) for keys, _, reason in _reasons(file)
    ]
    for number, question in enumerate(file.entries):
        texts.append(((number, "question"), question.question, ()))
        for at, option in enumerate(question.options):
            texts.append(((number, "options", at, "answer"), option.answer, ()))
    for keys, text, cites in texts:
        for found in number_check.unbound(Segment(text, cites), ledger, names):
            fact = f'"{found.number.text}" stands in no entry that this rests on'
            remedy = "say it without the number, or name the entry after `see`"
            yield Problem(file.place(keys), fact, remedy)


def answers_have_reasons(root: Path) -> Iterator[Problem]:
    """Whatever a reader answers, at least two reasons speak for what they are told."""
    file = decision.load(root)
    every = decision_outcomes.every(file.entries)
    few = {chosen: o for chosen, o in every.items() if o.said < REASONS}
    for framework in FRAMEWORKS:
        with_it = [chosen for chosen, o in few.items() if o.first == framework]
        if with_it:
            name, chosen = NAMES[framework], with_it[0]
            fact = (
                f"{len(with_it)} of {len(every)} combinations lead to {name} "
                f"with fewer than {REASONS} reasons, such as {_said(file, chosen)}"
            )
            remedy = f"give one of these options a further reason for {name}"
            yield Problem(file.place((0, "options", chosen[0])), fact, remedy)


def each_framework_can_be_the_answer(root: Path) -> Iterator[Problem]:
    """No framework is there for show: each is the answer in a share of combinations."""
    file = decision.load(root)
    every = decision_outcomes.every(file.entries)
    firsts = Counter(outcome.first for outcome in every.values())
    for framework in FRAMEWORKS if every else ():
        if firsts[framework] < SHARE * len(every):
            fact = (
                f"{NAMES[framework]} is the answer in {firsts[framework]} of "
                f"{len(every)} combinations, fewer than {SHARE:.0%}"
            )
            remedy = "see whether its reasons are complete and weigh enough"
            yield Problem(file.place(()), fact, remedy)


def _reasons(file: DataFile[Question]) -> Iterator[tuple[Keys, str, Reason]]:
    """Keys that lead to it, the option it is of, and the reason; of all there are."""
    for number, question in enumerate(file.entries):
        for at, option in enumerate(question.options):
            for n, reason in enumerate(option.reasons):
                keys = (number, "options", at, "reasons", n)
                yield keys, f"{question.id}={option.id}", reason


def _said(file: DataFile[Question], chosen: tuple[int, ...]) -> str:
    """`goal=job, time=week`: the options chosen, as they stand in the address."""
    pairs = zip(file.entries, chosen, strict=True)
    return ", ".join(f"{question.id}={question.options[n].id}" for question, n in pairs)


RULES = (
    options_have_names_of_their_own,
    reasons_can_be_opened,
    texts_say_what_is_in_their_entries,
    answers_have_reasons,
    each_framework_can_be_the_answer,
)
# What the answers of these depend on are pages too.
OF_PAGES = (reasons_can_be_opened,)
