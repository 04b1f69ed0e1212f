"""What an author can mend: where it is, what is wrong, what to do."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Something an author has to mend before the site can be published.

    Attributes:
        place: `docs/start/history.md:41`; the parts of a longer one joined by " · ".
        fact: what is wrong.
        remedy: what to do about it; empty where the fact says it.
    """

    place: str
    fact: str
    remedy: str = ""

    def __str__(self) -> str:
        """Place, fact, remedy, on one line."""
        text = f"{self.fact}; {self.remedy}" if self.remedy else self.fact
        return f"{self.place}{' · ' if ' · ' in self.place else ': '}{text}"


class ProblemsFound(ValueError):
    """Work cannot go on until an author has mended these."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """`problems` by file and line: line 9 before line 10."""

    def key(problem: Problem) -> list[tuple[int, str]]:
        parts = re.split(r"(\d+)", str(problem))
        return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]

    return sorted(problems, key=key)


def listed(problems: Collection[Problem], so: str) -> str:
    """All of `problems`, a line each, under their number and what follows from them."""
    many = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    return "\n".join([f"{many}; {so}:", *map(str, in_order(problems))])
