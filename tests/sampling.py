"""Which copied programs are compared with their records: a sample, and what changed.

A full comparison takes as long as all programs do by plain Python, one after another.
So each day draws its own sample, in which every framework, folder of pages, language
and environment occurs, and adds what has changed since all were compared.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from textwrap import fill

import pytest

import baseline
from engine.pages.blocks import Block
from engine.runs import devices
from engine.runs.devices import Device
from engine.settings import Settings

Run = tuple[Block, Device]
SIZE = 24  # about two minutes on two cores
COMPARED = pytest.StashKey[str]()  # what the closing summary of pytest says


@dataclass(frozen=True)
class Selection:
    """What is compared in one session.

    Attributes:
        runs: those that are, by name.
        total: how many there are.
        why: how they were selected.
    """

    runs: Mapping[str, Run]
    total: int
    why: str

    def __str__(self) -> str:
        """How many of how many, why, and which if not all."""
        head = f"{len(self.runs)} of {self.total} copied programs compared: {self.why}"
        if len(self.runs) == self.total:
            return head
        return f"{head}\n{fill(', '.join(self.runs), 88, break_on_hyphens=False)}"


def name(block: Block, device: Device) -> str:
    """`docs/side_by_side/jax.md:41-cpu`, as `pytest -k` takes it."""
    return f"{block.page}:{block.line}-{device.kind}"


def select(
    runs: Collection[Run], project: Settings, env: Mapping[str, str]
) -> Selection:
    """What to compare of `runs`.

    Args:
        runs: each code once on each of its devices.
        project: settings of the project.
        env: COPY_ALL compares all; COPY_SEED draws another sample than today's, and
            COPY_SAMPLE a larger or smaller one.
    """
    if env.get("COPY_ALL"):
        return Selection({name(*run): run for run in runs}, len(runs), "COPY_ALL=1")
    seed = seed_of(env)
    drawn = draw(runs, seed, int(env.get("COPY_SAMPLE") or SIZE))
    changed, since = baseline.changed(runs, project)
    chosen = {name(*run) for run in [*drawn, *changed]}
    why = f"{len(drawn)} drawn with COPY_SEED={seed}, {len(changed)} changed {since}"
    by_name = {name(*run): run for run in runs if name(*run) in chosen}
    return Selection(by_name, len(runs), why)


def seed_of(env: Mapping[str, str]) -> str:
    """What today's samples are drawn with: the day, unless COPY_SEED names another."""
    return env.get("COPY_SEED") or datetime.now(UTC).date().isoformat()


def draw(runs: Iterable[Run], seed: str, size: int) -> list[Run]:
    """`size` of `runs`, or as many as it takes for each stratum to occur.

    Each run has its place in the order of a seed whatever other runs there are, so a
    block more or less on the site changes little of a sample.
    """
    ordered = sorted(runs, key=lambda run: rank(run, seed))
    missing = {stratum for run in ordered for stratum in strata(*run)}
    needed, others = [], []
    for run in ordered:
        if missing.isdisjoint(strata(*run)):
            others.append(run)
        else:
            needed.append(run)
            missing -= strata(*run)
    return needed + others[: max(0, size - len(needed))]


def rank(run: Run, seed: str) -> str:
    """The place of `run` in the order of `seed`."""
    block, device = run
    return place(f"{block.sha} {device.kind}", seed)


def place(what: str, seed: str) -> str:
    """The place of `what` in the order of `seed`: hex digits, each as likely."""
    return hashlib.sha256(f"{seed} {what}".encode()).hexdigest()


def strata(block: Block, device: Device) -> frozenset[str]:
    """The strata that `block` on `device` belongs to."""
    found = {
        f"pages in {Path(block.page).parent.as_posix()}",
        f"language {block.language}",
        f"device {device.kind}",
        f"environment {block.environment}",
        *(f"framework {framework}" for framework in devices.frameworks(block)),
    }
    return frozenset(found)
