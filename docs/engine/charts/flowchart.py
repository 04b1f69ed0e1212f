"""A short way through a decision -> a flowchart in SVG, drawn downwards for a phone.

A question is a box. What settles it branches off to the right and ends at a framework;
the line at the left leads on to the next question. Colours are the page's, and each
framework is named, so that none has to be told by its colour.
"""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from markupsafe import Markup

from engine.charts import style
from engine.facts.decision import NAMES, Framework
from engine.facts.decision_flow import Flow, Step

WIDTH = 360
LINE = 17  # height of a line of text
LETTER = 7  # mean width of a letter in the widest usual fonts
SPINE, INDENT = 14, 34  # where the line that leads on is, and where a branch's text is
CHIP = 92  # width of the box with a framework's name
PAD = 10

BOX = Markup(
    '<rect x="0.5" y="{y}" width="{width}" height="{height}" rx="6" '
    'fill="var(--plate)" stroke="var(--line)"/>'
)
END = Markup(
    '<rect x="{x}" y="{y}" width="{width}" height="24" rx="12" fill="none" '
    'stroke="{colour}" stroke-width="1.5"/>'
    '<text x="{middle}" y="{base}" text-anchor="middle" font-weight="600" '
    'fill="{colour}">{name}</text>'
)
LEAD = Markup(
    '<path d="M{x1} {y1}L{x2} {y2}" stroke="currentColor" opacity="0.45" fill="none"/>'
)
HEAD = Markup('<path d="M{x} {y}l{dx} {dy}l{ex} {ey}z" fill="currentColor"/>')
TEXT = Markup('<text x="{x}" y="{y}"{weight} fill="currentColor">{text}</text>')
SVG = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" role="img" font-family="inherit" '
    'font-size="13" aria-labelledby="{name}-title {name}-desc" '
    'viewBox="0 0 {width} {height}"><title id="{name}-title">{title}</title>'
    '<desc id="{name}-desc">{said}</desc>{inner}</svg>'
)


def picture(flow: Flow, title: str) -> Markup:
    """The flowchart of `flow`, called `title`, to be put into HTML as it is."""
    drawing = _Drawing()
    for step in flow.steps:
        drawing.step(step)
    drawing.end(flow.otherwise)
    return SVG.format(
        name="flowchart",
        width=WIDTH,
        height=drawing.y + 2,
        title=title,
        said=" ".join(words(flow)),
        inner=Markup().join(drawing.parts),
    )


def words(flow: Flow) -> Iterator[str]:
    """What the flowchart says, a sentence a question."""
    for step in flow.steps:
        ways = "; ".join(
            f"{' or '.join(answers)}: {NAMES[framework]}"
            for framework, answers in _branches(step)
        )
        yield f"{step.question.question} {ways}; otherwise go on."
    yield f"If you come this far: {NAMES[flow.otherwise]}."


def _branches(step: Step) -> Iterator[tuple[Framework, Sequence[str]]]:
    """Framework -> the answers in a row that lead to it."""
    for framework, pairs in groupby(step.settles, key=itemgetter(1)):
        yield framework, [option.answer for option, _ in pairs]


def _lines(text: str, width: float) -> list[str]:
    return textwrap.wrap(text, int(width) // LETTER)


class _Drawing:
    """The parts drawn so far, and how far down they reach."""

    def __init__(self) -> None:
        self.parts: list[Markup] = []
        self.y = 1

    def step(self, step: Step) -> None:
        """A question, its branches, and the line to what comes next."""
        lines = _lines(step.question.question, WIDTH - 2 * PAD)
        height = len(lines) * LINE + PAD
        self._draw(BOX, y=self.y + 0.5, width=WIDTH - 1, height=height)
        self._text(lines, PAD, self.y + PAD / 2, bold=True)
        self.y += height + 1
        top = self.y
        for framework, answers in _branches(step):
            self._branch(" or ".join(answers), framework)
        self.y += PAD
        self._text(["otherwise"], INDENT, self.y)
        self.y += LINE + PAD // 2
        self._draw(LEAD, x1=SPINE, y1=top, x2=SPINE, y2=self.y - 6)
        self._draw(HEAD, x=SPINE - 4, y=self.y - 7, dx=8, dy=0, ex=-4, ey=7)

    def end(self, framework: Framework) -> None:
        """Where the line at the left ends."""
        self._chip(framework, 0.5)
        self.y += 24

    def _branch(self, answer: str, framework: Framework) -> None:
        left = WIDTH - CHIP - 0.5
        lines = _lines(answer, left - INDENT - 22)
        self.y += PAD
        height = max(len(lines) * LINE, 24)
        middle = self.y + height / 2
        self._draw(LEAD, x1=SPINE, y1=middle, x2=INDENT - 6, y2=middle)
        self._text(lines, INDENT, self.y + (height - len(lines) * LINE) / 2)
        self._draw(LEAD, x1=left - 18, y1=middle, x2=left - 7, y2=middle)
        self._draw(HEAD, x=left - 8, y=middle - 4, dx=7, dy=4, ex=-7, ey=4)
        above, self.y = self.y, int(middle - 12)
        self._chip(framework, left)
        self.y = above + height

    def _chip(self, framework: Framework, x: float) -> None:
        name = NAMES[framework]
        colour, *_ = style.STYLES[name]
        middle, base = x + CHIP / 2, self.y + 16.5
        place = {"x": x, "y": self.y, "width": CHIP, "middle": middle, "base": base}
        self._draw(END, colour=colour, name=name, **place)

    def _text(
        self, lines: Sequence[str], x: float, y: float, bold: bool = False
    ) -> None:
        weight = Markup(' font-weight="600"') if bold else ""
        for number, text in enumerate(lines):
            base = y + number * LINE + 13
            self._draw(TEXT, x=x, y=base, weight=weight, text=text)

    def _draw(self, part: Markup, **values: object) -> None:
        self.parts.append(part.format(**values))
