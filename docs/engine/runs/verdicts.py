"""Whether a run did what its page says: judged here and nowhere else."""

from dataclasses import dataclass
from typing import Literal

from engine.pages.blocks import Block
from engine.problems import Problem
from engine.runs import left_files
from engine.runs.records import Record, values

Status = Literal["passed", "failed", "expected-failure", "skipped", "not-run"]


@dataclass(frozen=True)
class Verdict:
    """What is to be said of a block on a device.

    Attributes:
        status: as the element `.run` has it.
        reason: why it is not plainly passed; empty if it is.
        problem: what an author has to mend, if the site cannot be published so.
        stderr: what the run wrote there, if it failed.
    """

    status: Status
    reason: str = ""
    problem: Problem | None = None
    stderr: str = ""


def judge(block: Block, device: str, record: Record | None) -> Verdict:
    """The verdict on `block`, given the record of its run on a kind of device."""
    if block.skip:
        return Verdict("skipped", block.skip)
    if record is None:
        reason = "no run of this code is on file"
        place = f"{block.place()} · {device}"
        return Verdict("not-run", reason, Problem(place, reason, "run `pytest docs`"))
    if record.failure and set(block.raises) & set(record.failure.types):
        return Verdict("expected-failure", record.failure.message)
    reason = _wrong(block, device, record)
    if not reason:
        return Verdict("passed")
    line = record.failure.line if record.failure else None
    place = f"{block.place(line)} · {device}"
    problem = Problem(place, reason.splitlines()[0])
    return Verdict("failed", reason, problem, record.stderr)


def _wrong(block: Block, device: str, record: Record) -> str:
    """In what a run that was not to fail like this did so; empty: in nothing."""
    if block.raises:
        wanted = " or ".join(block.raises)
        happened = record.failure.message if record.failure else "it raised nothing"
        return f"was to raise {wanted}, but {happened}"
    if record.failure:
        return record.failure.message
    if block.expected is not None and not _printed(block.expected, record, block.loose):
        return f"printed {record.stdout!r}, not {block.expected!r}"
    if missing := left_files.missing(block, device, record):
        return f"left no file {' and no file '.join(missing)}"
    return _unmeasured(block, record) if block.rounds else ""


def _printed(expected: str, record: Record, loose: bool) -> bool:
    texts = [expected, record.stdout]
    if loose:
        texts = ["".join(text.split()) for text in texts]
    return texts[0].rstrip() == texts[1].rstrip()


def _unmeasured(block: Block, record: Record) -> str:
    """What a measurement must print and did not."""
    printed = values(record)
    if printed.get("rounds") != str(block.rounds):
        return f'measures, but printed no line "rounds: {block.rounds}"'
    for word in ("median", "spread"):
        if not any(word in name for name in printed):
            return f'measures, but printed no "{word}: …"'
    return ""
