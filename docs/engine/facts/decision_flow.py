"""A short way through the decision: the questions that settle most, in their order.

An option settles the matter if most combinations that have it end at one answer. The
question whose options settle most combinations comes first, then the one that settles
most of what is left. Where the last leaves it open, the answer is what most of the rest
have. Such a way is shorter than the rules and not always right, so it counts how often
it is.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.facts import decision_outcomes
from engine.facts.decision import Framework, Option, Question
from engine.facts.decision_outcomes import Numbers

STEPS = 4
MOST = 0.5  # of the combinations with an option that settles the matter
# The same where the answer is the one that most end at anyway: it need not be told.
NEARLY_ALL = 0.9
Answers = Mapping[Numbers, Framework]


@dataclass(frozen=True)
class Step:
    """A question, and the options of it that settle the matter."""

    question: Question
    settles: tuple[tuple[Option, Framework], ...]


@dataclass(frozen=True)
class Flow:
    """The steps, and the answer where none of them settles the matter.

    Attributes:
        agrees: of the combinations that the first step leaves open, the share for which
            this way ends where the rules do.
    """

    steps: tuple[Step, ...]
    otherwise: Framework
    agrees: float


def short(questions: Sequence[Question]) -> Flow:
    """The short way through `questions`, of which there is at least one."""
    every = decision_outcomes.every(questions)
    left: Answers = {chosen: outcome.first for chosen, outcome in every.items()}
    steps: list[Step] = []
    right = asked = 0
    while len(steps) < STEPS:
        number, settles = _next(questions, {step.question.id for step in steps}, left)
        if not settles:
            break
        still = {at: first for at, first in left.items() if at[number] not in settles}
        if steps:
            right += sum(settles.get(at[number]) == f for at, f in left.items())
        else:
            asked = len(still)
        options = questions[number].options
        steps.append(
            Step(questions[number], tuple((options[n], f) for n, f in settles.items()))
        )
        left = still
    otherwise, same = _usual(left)
    return Flow(_without(steps, otherwise), otherwise, (right + same) / (asked or same))


def _usual(answers: Answers) -> tuple[Framework, int]:
    """The answer that most have, and how many."""
    ((answer, many),) = Counter(answers.values()).most_common(1)
    return answer, many


def _next(
    questions: Sequence[Question], asked: set[str], left: Answers
) -> tuple[int, dict[int, Framework]]:
    """The question not `asked` that settles most of `left`, and which options do."""
    usual, _ = _usual(left)
    best, most = (0, dict[int, Framework]()), 0
    for number, question in enumerate(questions):
        if question.id in asked:
            continue
        settles, settled = {}, 0
        for option in range(len(question.options)):
            having = {at: first for at, first in left.items() if at[number] == option}
            answer, many = _usual(having)
            if many >= (NEARLY_ALL if answer == usual else MOST) * len(having):
                settles[option] = answer
                settled += many
        if len(settles) == len(question.options):  # something has to be left
            settles = {n: first for n, first in settles.items() if first != usual}
        if settles and settled > most:
            best, most = (number, settles), settled
    return best


def _without(steps: Sequence[Step], otherwise: Framework) -> tuple[Step, ...]:
    """`steps` without what the last says of the answer that comes next anyway."""
    if not steps:
        return ()
    *before, last = steps
    settles = tuple(pair for pair in last.settles if pair[1] != otherwise)
    return (*before, Step(last.question, settles)) if settles else tuple(before)
