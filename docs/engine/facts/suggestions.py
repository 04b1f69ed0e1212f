"""A name that is not known -> the known one that was probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def question(name: str, known: Iterable[str]) -> str:
    """`did you mean "releases"?`, or nothing."""
    near = get_close_matches(name, sorted(known), 1, 0.5)
    return f'did you mean "{near[0]}"?' if near else ""


def hint(name: str, known: Iterable[str]) -> str:
    """` Did you mean "releases"?`, to stand after a sentence, or nothing."""
    asked = question(name, known)
    return f" D{asked[1:]}" if asked else ""
