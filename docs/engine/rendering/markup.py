"""A record -> the HTML that shows it. Output is text: escaped, never interpreted."""

import base64
import html
from datetime import date

from engine.pages.blocks import Block
from engine.runs.records import Record

FOLD_LINES = 40  # longer output is folded
# C0 controls but tab and newline, DEL: shown by their pictures, not obeyed.
PICTURES = {n: 0x2400 + n for n in range(32) if chr(n) not in "\t\n"} | {127: 0x2421}
WORDS = {"passed": "Ran", "expected-failure": "Failed, as it should,"}


def run(block: Block, device: str, status: str, inner: str, name: str = "") -> str:
    """The element `.run` that follows a block: DESIGN section 5; `name` is its id."""
    start = f'<div id="{name}" class="run"' if name else '<div class="run"'
    return (
        f'{start} data-status="{status}" data-device="{device}" '
        f'data-code="{block.sha[:12]}">{inner}</div>'
    )


def line(text: str, more: str = "") -> str:
    """The status line that closes it; `more` is the address of all about the run."""
    link = f' · <a href="{more}">status</a>' if more else ""
    return f'<p class="run-status">{html.escape(text)}{link}</p>'


def summary(status: str, record: Record, more: str = "") -> str:
    """The status line of a run that did what it should."""
    return line(f"{WORDS[status]} on {label(record)}", more)


def label(record: Record) -> str:
    """Device by name, seconds, versions, date."""
    day = date.fromisoformat(record.date)
    versions = ", ".join(f"{name} {v}" for name, v in record.versions.items())
    return (
        f"{record.device} ({record.device_name}) in {record.seconds:.1f} s · "
        f"{versions} · {day.day} {day:%B %Y}"
    )


def output(record: Record) -> str:
    """What the run wrote and drew, as text and pictures."""
    out = _text(record.stdout, "run-output", "Output")
    for figure in record.figures:
        data = base64.b64encode(figure.svg.encode()).decode()
        alt = html.escape(figure.alt, quote=True)
        source = f"data:image/svg+xml;base64,{data}"  # an image runs no script
        image = f'<img alt="{alt}" src="{source}">'
        out += f'<figure class="run-figure">{image}</figure>'
    if record.failure:
        return out + _text(record.stderr, "run-output run-error", "Error")
    if record.stderr:
        messages = _pre(record.stderr, "run-output run-error")
        out += _fold("Messages on stderr", messages)
    return out


def tabs(name: str, labelled: list[tuple[str, str]]) -> str:
    """Tabs as pymdownx makes them, so that the theme links those of equal label."""
    inputs, labels, blocks = "", "", ""
    for number, (text, inner) in enumerate(labelled, start=1):
        checked = ' checked="checked"' if number == 1 else ""
        inputs += f'<input{checked} id="{name}_{number}" name="{name}" type="radio">'
        labels += f'<label for="{name}_{number}">{html.escape(text)}</label>'
        blocks += f'<div class="tabbed-block">{inner}</div>'
    return (
        f'<div class="tabbed-set tabbed-alternate" data-tabs="{name}:{len(labelled)}">'
        f'{inputs}<div class="tabbed-labels">{labels}</div>'
        f'<div class="tabbed-content">{blocks}</div></div>'
    )


def _text(text: str, css: str, name: str) -> str:
    if not text.strip("\n"):
        return ""
    lines = text.count("\n") + (not text.endswith("\n"))
    if lines <= FOLD_LINES:
        return _pre(text, css)
    size = f"{lines:,} lines, {len(text.encode()) / 1024:,.0f} KiB"
    return _fold(f"{name}: {size}", _pre(text, css))


def _fold(title: str, inner: str) -> str:
    summary = f"<summary>{html.escape(title)}</summary>"
    return f'<details class="run-long">{summary}{inner}</details>'


def _pre(text: str, css: str) -> str:
    # The newline after <pre> is dropped by HTML; without it a first one would be.
    shown = html.escape(text.replace("\r\n", "\n").translate(PICTURES))
    return f'<pre class="{css}" dir="ltr" tabindex="0">\n{shown}</pre>'
