"""What the answers to the decision helper's questions add up to.

The weights of all reasons are added up for each framework, and the largest sum is the
answer; of equal sums that of the framework which stands first in `FRAMEWORKS`. The page
does the same in `docs/assets/decide.js`, and a test compares the two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import add

from engine.facts.decision import FRAMEWORKS, Framework, Option, Question

CLOSE = 1  # the second is told as well if its sum is no further behind
Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one combination of answers leads to.

    Attributes:
        scores: the sum of weights of each framework, in the order of `FRAMEWORKS`.
        reasons: how many reasons speak for each, in the same order.
    """

    scores: Numbers
    reasons: Numbers

    @property
    def first(self) -> Framework:
        """The framework to start with."""
        return FRAMEWORKS[self.scores.index(max(self.scores))]

    @property
    def close(self) -> Framework | None:
        """The framework in second place, if it is close behind."""
        # Python's sort keeps the order of what is equal.
        order = sorted(range(len(FRAMEWORKS)), key=lambda n: -self.scores[n])
        best, second = order[:2]
        near = self.scores[best] - self.scores[second] <= CLOSE
        return FRAMEWORKS[second] if near else None

    @property
    def said(self) -> int:
        """How many reasons speak for the answer."""
        return self.reasons[FRAMEWORKS.index(self.first)]


def of(option: Option) -> Outcome:
    """What `option` alone says."""
    weights = [
        [reason.speaks_for.get(name, 0) for reason in option.reasons]
        for name in FRAMEWORKS
    ]
    reasons = (sum(weight > 0 for weight in own) for own in weights)
    return Outcome(tuple(map(sum, weights)), tuple(reasons))


def every(questions: Sequence[Question]) -> dict[Numbers, Outcome]:
    """What each combination of answers leads to.

    Returns:
        By the number, from 0, of the option chosen of each question; nothing where
        there are no questions.
    """
    # Sums of both at once, question by question: there are thousands of combinations.
    many = len(FRAMEWORKS)
    sums: dict[Numbers, Numbers] = {(): (0,) * (2 * many)}
    for question in questions:
        options = [(*one.scores, *one.reasons) for one in map(of, question.options)]
        sums = {
            (*chosen, number): tuple(map(add, so_far, option))
            for chosen, so_far in sums.items()
            for number, option in enumerate(options)
        }
    if not questions:
        return {}
    return {key: Outcome(both[:many], both[many:]) for key, both in sums.items()}
