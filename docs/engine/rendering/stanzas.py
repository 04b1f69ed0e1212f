"""Programs beside each other: their stanzas, and the words that differ in each.

A stanza is a run of lines between blank lines; all imports at the top are one. All of
it works on code as Pygments has marked it up, where no element but that of a
highlighted line spans a line's end.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile

# What closes after a line's end is the element around a highlighted line.
LINE = re.compile(r"[^\n]*\n(?:</span>)*|[^\n]+")
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"\w")
# A statement, or a line in its brackets.
IMPORTS = re.compile(r"(import|from) |[ )]")
TOKEN = re.compile(r'<span class="([a-z0-9]+)">([^<]+)</span>')
# Comments, docstrings and the letters before strings say nothing about a framework.
PROSE = {"c", "c1", "ch", "cm", "cs", "sa", "sd"}


@dataclass(frozen=True)
class Stanzas:
    """A program as it can stand beside others.

    Attributes:
        count: how many stanzas it has; those of equal count stand beside each other.
        code: its highlighted code, stanzas wrapped and words that differ marked.
    """

    count: int
    code: str


def split(code: str) -> list[str]:
    """The stanzas of highlighted `code`, each with the blank lines after it."""
    stanzas: list[str] = []
    ended = False
    for line in LINE.findall(code):
        blank = not _text(line).strip()
        if stanzas and (blank or not ended):
            stanzas[-1] += line
        else:
            stanzas.append(line)
        ended = blank and bool(_text(stanzas[-1]).strip())
    # Python's own modules stand apart from others; a program may need none of them.
    first = sum(1 for _ in takewhile(_imports, stanzas))
    return ["".join(stanzas[:first]), *stanzas[first:]] if first else stanzas


def _imports(stanza: str) -> bool:
    """Whether it imports and does nothing else."""
    lines = [line for line in _text(stanza).splitlines() if line.strip()]
    return bool(lines) and all(IMPORTS.match(line) for line in lines)


def align(programs: Mapping[str, str]) -> dict[str, Stanzas]:
    """Name -> highlighted code, made ready to stand beside the others'."""
    parts = {name: split(code) for name, code in programs.items()}
    words = {name: [_words(part) for part in parts[name]] for name in parts}
    aligned = {}
    for name, stanzas in parts.items():
        beside = [n for n in parts if n != name and len(parts[n]) == len(stanzas)]
        code = "".join(
            _stanza(part, {other: words[other][at] for other in beside})
            for at, part in enumerate(stanzas)
        )
        aligned[name] = Stanzas(len(stanzas), code)
    return aligned


def _text(html: str) -> str:
    return TAG.sub("", html)


def _is_word(css: str, text: str) -> bool:
    return css not in PROSE and WORD.search(text) is not None


def _words(stanza: str) -> set[str]:
    return {text for css, text in TOKEN.findall(stanza) if _is_word(css, text)}


def _stanza(stanza: str, others: Mapping[str, set[str]]) -> str:
    def mark(token: re.Match[str]) -> str:
        css, text = token.groups()
        if not _is_word(css, text):
            return token[0]
        # One class for each program that lacks it: the reader chooses which are shown.
        lack = [f"not-{name}" for name, words in others.items() if text not in words]
        classes = " ".join([css, "differs", *lack] if lack else [css])
        return f'<span class="{classes}">{text}</span>'

    return f'<span class="stanza">{TOKEN.sub(mark, stanza)}</span>'
