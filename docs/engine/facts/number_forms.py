"""Numbers in text: find each one, and tell whether one is a form of another.

A sign is part of its number. A minus sign (U+2212) directly before a digit is one
always. A hyphen, a dash or a plus sign is one where it has nothing on its left that it
could join: `-84%` and `(+5%)` have a sign, `2019-2024`, `5%-10%`, `GPT-2` and `C++11`
have none. Words are not read: "fell by 84%" says 84%. So the ledger holds a fall as
`84` where pages put it into words, and as `-84` where they show it as `−84%`.
"""

import re
from calendar import month_name
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MINUS = "\N{MINUS SIGN}"
SIGN = rf"{MINUS}|(?<![\w.)\]%”’+–-])[+–-](?!\d{{4}}-\d\d)"
SCALES = {"thousand": 3, "million": 6, "billion": 9}
_MONTHS = "|".join(month_name[1:])
_FOUND = re.compile(
    rf"(?=[\d{MINUS}+–JFMASOND-])(?:"  # how one begins: the rest is slow to try
    rf"(?P<day>\d{{1,2}} )?(?P<month>{_MONTHS}) (?P<year>\d{{4}})\b"
    r"|(?P<iso>\b\d{4}-\d\d(?:-\d\d)?\b)"
    # Not the 2 of GPT-2, WSL2 or float32: these are names.
    rf"|(?P<sign>{SIGN}|(?<![\w.])(?<![A-Za-z]-))"
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)*)"
    r"(?P<after>\s?%|\spercent\w*| (?:thousand|million|billion)\b)?)"
)


@dataclass(frozen=True)
class Number:
    """A number as it stands in a text.

    Attributes:
        text: as written, with its unit if that is a percentage or a power of ten.
        digits: the same in plain form: `1091`, `-84`, `2.21.0`, `2021-10-22`.
        percent: whether it is a percentage.
        scale: the power of ten of its unit, such as 6 for "million".
        start: where it begins in the text.
    """

    text: str
    digits: str
    percent: bool = False
    scale: int = 0
    start: int = 0

    @property
    def day(self) -> bool:
        """Whether it is a day or a month of a year."""
        return "-" in self.digits[1:]

    @property
    def amount(self) -> Decimal | None:
        """Its value; None if it is a day or a version with two dots or more."""
        if self.day or self.digits.count(".") > 1:
            return None
        return Decimal(self.digits).scaleb(self.scale)


def find(text: str) -> Iterator[Number]:
    """Each number of `text`, in order; spelled-out ones are words."""
    for match in _FOUND.finditer(text):
        written, start = match[0].strip(), match.start()
        if match["month"]:
            month = list(month_name).index(match["month"])
            digits = f"{match['year']}-{month:02}"
            if match["day"]:
                digits += f"-{int(match['day']):02}"
            yield Number(written, digits, start=start)
        elif match["iso"]:
            yield Number(written, match["iso"], start=start)
        else:
            after = (match["after"] or "").strip()
            percent = after == "%" or after.startswith("percent")
            digits = _minus(match["sign"]) + match["number"].replace(",", "")
            yield Number(written, digits, percent, SCALES.get(after, 0), start)


def literals(program: str) -> set[Decimal]:
    """The numbers that stand in a program or in what it printed."""
    found = re.findall(rf"({SIGN}|)(\d[\d_]*(?:\.\d+)?)", program)
    return {Decimal(_minus(sign) + text.replace("_", "")) for sign, text in found}


def _minus(sign: str) -> str:
    return "-" if sign in ("-", "–", MINUS) else ""


def same(written: Number, origin: Number) -> bool:
    """Whether `written` is `origin`, or a shorter form of it, with the same sign.

    A day may be written as its month or year, a version without its last parts, and
    an amount of ten or more rounded to fewer digits.
    """
    if written.percent != origin.percent:
        return False
    if origin.day:
        year = re.fullmatch(r"\d{4}", written.digits) is not None
        return f"{origin.digits}-".startswith(f"{written.digits}-") and (
            year or written.day
        )
    if f"{origin.digits}.".startswith(f"{written.digits}.") and "." in written.digits:
        return True
    return _rounded(written, origin)


def _rounded(written: Number, origin: Number) -> bool:
    if written.amount is None or origin.amount is None:
        return False
    if written.amount == origin.amount:
        return True
    places = len(written.digits.partition(".")[2])
    step = Decimal(1).scaleb(written.scale - places)
    whole = (origin.amount / step).quantize(Decimal(1), ROUND_HALF_UP)
    return abs(whole) >= 10 and whole * step == written.amount
