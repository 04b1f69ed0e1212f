"""A record -> the HTML that shows it. Output is text: escaped, never interpreted."""

import base64
from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from engine.pages.blocks import Block
from engine.problems import Problem
from engine.runs.output_text import without_escapes
from engine.runs.records import Record

FOLD_LINES = 40  # longer output is folded
# C0 controls but tab and newline, DEL: shown by their pictures, not obeyed.
PICTURES = {n: 0x2400 + n for n in range(32) if chr(n) not in "\t\n"} | {127: 0x2421}
WORDS = {"passed": "Ran", "expected-failure": "Failed, as it should,"}

# What is put into them is escaped, unless it is Markup itself.
RUN = Markup(
    '<div{id} class="run" data-status="{status}" data-device="{device}" '
    'data-code="{code}">{inner}</div>'
)
ID = Markup(' id="{}"')
LINE = Markup('<p class="run-status">{}{}</p>')
MORE = Markup(' · <a href="{}">status</a>')
FIGURE = Markup(
    '<figure class="run-figure">'
    '<img alt="{alt}" src="data:image/svg+xml;base64,{data}"></figure>'
)
INPUT = Markup('<input{checked} id="{name}_{number}" name="{name}" type="radio">')
LABEL = Markup('<label for="{name}_{number}">{text}</label>')
TAB = Markup('<div class="tabbed-block">{}</div>')
TABS = Markup(
    '<div class="tabbed-set tabbed-alternate" data-tabs="{name}:{count}">'
    '{inputs}<div class="tabbed-labels">{labels}</div>'
    '<div class="tabbed-content">{blocks}</div></div>'
)
FILE = Markup('<li><a href="{}" download>{}</a> ({:,.1f} kB)</li>')
FILES = Markup('<ul class="run-files">{}</ul>')
FOLD = Markup('<details class="run-long"><summary>{}</summary>{}</details>')
# The newline after <pre> is dropped by HTML; without it a first one would be.
PRE = Markup('<pre class="{}" dir="ltr" tabindex="0">\n{}</pre>')


def run(
    block: Block, device: str, status: str, inner: Markup, name: str = ""
) -> Markup:
    """The element `.run` that follows a block: DESIGN section 6; `name` is its id."""
    named = ID.format(name) if name else Markup()
    code = block.sha[:12]
    return RUN.format(id=named, status=status, device=device, code=code, inner=inner)


def line(text: str, more: str = "") -> Markup:
    """The status line that closes it; `more` is the address of all about the run."""
    return LINE.format(text, MORE.format(more) if more else Markup())


def summary(status: str, record: Record, more: str = "") -> Markup:
    """The status line of a run that did what it should."""
    return line(f"{WORDS[status]} {label(record)}", more)


def label(record: Record) -> str:
    """Environment and device by name, versions, date.

    No seconds: programs stand beside each other in tabs, and a run's wall time holds
    start-up and tracing on a busy machine.
    """
    name = record.environment_name
    where = f"in the environment {name} on" if name else "on"
    day = date.fromisoformat(record.date)
    versions = ", ".join(f"{name} {v}" for name, v in record.versions.items())
    return (
        f"{where} {record.device} ({record.device_name}) · "
        f"{versions} · {day.day} {day:%B %Y}"
    )


def output(record: Record) -> Markup:
    """What the run wrote and drew, as text and pictures."""
    out = _text(record.stdout, "run-output", "Output")
    for figure in record.figures:
        data = base64.b64encode(figure.svg.encode()).decode()
        out += FIGURE.format(alt=figure.alt, data=data)  # an image runs no script
    if record.failure:
        return out + _text(record.stderr, "run-output run-error", "Error")
    if record.stderr:
        messages = _pre(record.stderr, "run-output run-error")
        out += FOLD.format("Messages on stderr", messages)
    return out


def files(left: Iterable[tuple[str, str, int]]) -> Markup:
    """The list of the files that a run left: (name, address, bytes) of each."""
    items = [FILE.format(where, name, size / 1000) for name, where, size in left]
    return FILES.format(Markup().join(items)) if items else Markup()


def problems(found: Iterable[Problem]) -> Markup:
    """A box that shows the author of a page what is wrong with it."""
    lines = (Markup("<p>{}</p>").format(str(problem)) for problem in found)
    return Markup('<div class="admonition failure">{}</div>').format(
        Markup().join(lines)
    )


def tabs(name: str, labelled: list[tuple[str, Markup]]) -> Markup:
    """Tabs as pymdownx makes them, so that the theme links those of equal label."""
    inputs, labels, blocks = Markup(), Markup(), Markup()
    for number, (text, inner) in enumerate(labelled, start=1):
        checked = Markup(' checked="checked"') if number == 1 else ""
        inputs += INPUT.format(checked=checked, name=name, number=number)
        labels += LABEL.format(name=name, number=number, text=text)
        blocks += TAB.format(inner)
    return TABS.format(
        name=name, count=len(labelled), inputs=inputs, labels=labels, blocks=blocks
    )


def _text(text: str, css: str, name: str) -> Markup:
    if not text.strip("\n"):
        return Markup()
    lines = text.count("\n") + (not text.endswith("\n"))
    if lines <= FOLD_LINES:
        return _pre(text, css)
    size = f"{lines:,} lines, {len(text.encode()) / 1024:,.0f} KiB"
    return FOLD.format(f"{name}: {size}", _pre(text, css))


def _pre(text: str, css: str) -> Markup:
    # The record keeps what the program wrote, so that a run of one's own compares with
    # it; what only a terminal obeys is left out here, what is left is shown.
    text = without_escapes(text).replace("\r\n", "\n").translate(PICTURES)
    return PRE.format(css, text)
