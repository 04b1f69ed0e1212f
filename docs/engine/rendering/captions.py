"""What stands under a table made from runs: which program, which device, which day."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from markupsafe import Markup

from engine.facts import partial_dates
from engine.pages.blocks import Block
from engine.rendering import markup
from engine.rendering.addresses import Links
from engine.runs.records import Record


def device(record: Record) -> str:
    """The device as a reader knows it."""
    return f"{record.device} ({record.device_name})"


def printed_by(runs: Iterable[tuple[Block, Record]], links: Links) -> Markup:
    """Each program, linked to where it is shown, its device and day."""
    together: dict[str, list[Markup]] = {}
    for block, record in runs:
        when = f"{device(record)}, {partial_dates.words(record.date)}"
        program = Markup('<a href="{}" title="{}">{}</a>').format(
            links.to_block(block),
            f"Ran on {markup.label(record)}",
            Path(block.snippet or block.page).name,
        )
        together.setdefault(when, []).append(program)
    parts = [
        Markup("{} on {}").format(_listed(programs), when)
        for when, programs in together.items()
    ]
    return Markup("Printed by ") + Markup("; by ").join(parts)


def ran_on(records: Sequence[Record]) -> str:
    """The devices and the days of `records`."""
    names = ", ".join(sorted({device(record) for record in records}))
    days = sorted({record.date for record in records})
    first, last = (partial_dates.words(day) for day in (days[0], days[-1]))
    return f"Ran on {names}, {first if first == last else f'{first} to {last}'}"


def _listed(programs: Sequence[Markup]) -> Markup:
    if len(programs) == 1:
        return programs[0]
    return Markup("{} and {}").format(Markup(", ").join(programs[:-1]), programs[-1])
