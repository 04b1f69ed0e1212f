"""Which numbers a text holds, with their signs, and which are forms of one another."""

from decimal import Decimal

import pytest

from engine.facts import number_forms
from engine.facts.figures import Figure

FOUND = {
    "−84%": ["−84%"],
    "-84%": ["-84%"],
    "(+5%)": ["+5%"],
    "–84%": ["–84%"],
    "fell to -1,000.5 million": ["-1,000.5 million"],
    "from 5 to −3": ["5", "−3"],
    "5−3": ["5", "−3"],
    "2019-2024": ["2019", "2024"],
    "2019–2024": ["2019", "2024"],
    "5%-10%": ["5%", "10%"],
    "on 2021-10-22": ["2021-10-22"],
    "days: -2021-10-22": ["2021-10-22"],
    "- 5": ["5"],
    "GPT-2, CC-BY-4.0, WSL2": [],
    "C++11": ["11"],
    "2.13.0+cpu": ["2.13.0"],
    "22 October 2021 and May 2024": ["22 October 2021", "May 2024"],
}
SAME = [
    ("84%", "84.0%", True),
    ("+84%", "84%", True),
    ("−84%", "-84.0%", True),
    ("–84%", "-84%", True),
    ("−84%", "-83.9%", True),
    ("−84%", "84%", False),
    ("84%", "-84%", False),
    ("-84", "84", False),
    ("−69.8 million", "-69812345", True),
    ("69.8 million", "-69812345", False),
    ("-2.2", "2.2.1", False),
    ("2.2", "2.2.1", True),
]


@pytest.mark.parametrize("text", FOUND)
def test_a_sign_belongs_to_its_number_and_a_dash_between_two_does_not(
    text: str,
) -> None:
    assert [number.text for number in number_forms.find(text)] == FOUND[text]


@pytest.mark.parametrize(("written", "origin", "same"), SAME)
def test_a_form_of_a_number_has_its_sign(written: str, origin: str, same: bool) -> None:
    (one,), (other,) = number_forms.find(written), number_forms.find(origin)
    assert number_forms.same(one, other) is same


def test_numbers_of_a_program_have_their_signs() -> None:
    program = "x = -1; a[-2] = y-3; b = range(4, −5) + 1e-6 - 0.5  # 1_000"
    expected = ("-1", "-2", "3", "4", "-5", "1", "6", "0.5", "1000")
    assert number_forms.literals(program) == {Decimal(text) for text in expected}


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (-2.5, "%", "−2.5%"),
        (-1234, "papers", "−1,234"),
        (-3, "million downloads", "−3 million"),
        (-5, "US$", "US$−5"),
        (2.5, "%", "2.5%"),
    ],
)
def test_a_figure_below_zero_is_shown_with_a_minus_sign(
    value: float, unit: str, text: str
) -> None:
    assert str(Figure(value=value, unit=unit, of="of all")) == text
