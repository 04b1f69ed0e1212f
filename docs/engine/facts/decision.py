"""The questions of the decision helper, `docs/_data/decision.yml`.

A reader chooses an option of each question. Each option has reasons, which speak for
frameworks with a weight. How they add up is in `decision_outcomes`.
"""

import re
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, WithJsonSchema

from engine import frameworks
from engine.facts.data_models import Part, Text
from engine.facts.yaml_data import DataFile, read

FILE = Path("docs/_data/decision.yml")
Framework = Literal["pytorch", "keras", "tensorflow", "jax"]
# In the order in which equal sums are ranked: that of the site's recommendation.
FRAMEWORKS: tuple[Framework, ...] = get_args(Framework)
NAMES: dict[Framework, str] = {name: frameworks.NAMES[name] for name in FRAMEWORKS}
WORD = r"^[a-z][a-z_]*$"
HEAVIEST = 9


def _word(text: str) -> str:
    if not re.match(WORD, text):
        raise ValueError("a word of small letters, which stands in the address")
    return text


def _weight(number: int) -> int:
    if not 1 <= number <= HEAVIEST:
        raise ValueError(f"a whole number from 1 to {HEAVIEST}")
    return number


Word = Annotated[
    str, AfterValidator(_word), WithJsonSchema({"type": "string", "pattern": WORD})
]
Weight = Annotated[
    int,
    AfterValidator(_weight),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": HEAVIEST}),
]


class Reason(Part):
    """Why an option speaks for frameworks.

    Attributes:
        speaks_for: framework -> weight: 1 leans towards it, 2 or 3 speak for it, more
            decides; `{}` where the option speaks for none.
        why: the reason in a sentence or two, as Markdown.
        see: what it rests on: the id of an entry of the ledger, a page below `docs/`
            with or without a heading, or a snippet.
    """

    speaks_for: dict[Framework, Weight]
    why: Text
    see: Annotated[tuple[Text, ...], Field(min_length=1)]


class Option(Part):
    """A possible answer to a question.

    Attributes:
        id: what it is called in the address.
        answer: what the reader chooses.
        reasons: what follows from it.
    """

    id: Word
    answer: Text
    reasons: Annotated[tuple[Reason, ...], Field(min_length=1)]


class Question(Part):
    """A question of the decision helper.

    Attributes:
        id: what it is called in the address.
        question: what the reader is asked.
        options: the answers to choose from.
    """

    id: Word
    question: Text
    options: Annotated[tuple[Option, ...], Field(min_length=2)]


def load(root: Path) -> DataFile[Question]:
    """Read the questions of the project at `root`; none if it has no such file.

    Raises:
        ProblemsFound: it is no YAML, or a question breaks the schema.
    """
    return read(root, FILE, Question)
