"""A comparison has teeth: it fails when one weight is another.

Each program that ends with a comparison marks it by a comment, `# Compare …`. Here the
model that it compares, or its input `X` where it has no model, gets another weight just
before; then the assertion must fail. A sample drawn anew each day is tried, COPY_ALL=1
tries all.
"""

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

import alone
import sampling
from engine import settings
from engine.pages.blocks import Block
from engine.runs.devices import Device

ROOT = Path(__file__).resolve().parents[1]
PROJECT = settings.load(ROOT)
MARK = re.compile(r"^( *)# Compare\b", re.MULTILINE)
# The same task in two frameworks: 1e-3 on one weight.
A_LITTLE = """\
import numpy
if "model" not in globals():
    X = numpy.array(X)
    X.flat[0] += 1e-3
elif hasattr(model, "state_dict"):
    weight = next(iter(model.parameters())).data
    weight[(0,) * weight.ndim] += 1e-3
else:
    changed = numpy.array(model.trainable_weights[0])
    changed.flat[0] += 1e-3
    model.trainable_weights[0].assign(changed)
"""
# A conversion may round to eight bits: half of the weights, by much.
MUCH = """\
if hasattr(model, "state_dict"):
    for weight in model.parameters():
        if weight.ndim > 1:
            weight.data.view(-1)[::2] += 1.0
            break
else:
    for weight in model.trainable_weights:
        if len(weight.shape) > 1:
            weight.assign(weight + 0.5)
            break
"""
COMPARING = [
    run
    for run in alone.all_runs(PROJECT)
    if run[0].snippet and MARK.search(run[0].code) and not run[0].raises
]
CONVERSIONS = [run for run in COMPARING if str(run[0].snippet).startswith("deploy/")]
TASKS = [run for run in COMPARING if run not in CONVERSIONS]
SIZES = ((CONVERSIONS, 2), (TASKS, 6))  # a program takes some seconds


def chosen() -> dict[str, tuple[Block, Device]]:
    """The programs to try in this session, by name."""
    seed = sampling.seed_of(os.environ)
    found = {}
    for runs, size in SIZES:
        drawn = sorted(runs, key=lambda run: sampling.rank(run, seed))
        for block, device in drawn if os.environ.get("COPY_ALL") else drawn[:size]:
            found[str(block.snippet)] = block, device
    return found


def changed(block: Block) -> Block:
    """`block` with another weight in its model before it compares."""
    change = MUCH if str(block.snippet).startswith("deploy/") else A_LITTLE

    def insert(mark: re.Match[str]) -> str:
        return "".join(f"{mark[1]}{x}\n" for x in change.splitlines()) + mark[0]

    return replace(block, code=MARK.sub(insert, block.code, count=1))


def test_there_are_programs_that_compare() -> None:
    assert len(CONVERSIONS) >= 15
    assert TASKS


def test_pages_of_tasks_compare_with_an_assertion() -> None:
    """Each says how far its versions agree, and says it in a program that can fail."""
    pages = {
        block.page
        for block, _ in alone.all_runs(PROJECT)
        if block.page.count("/") == 3 and block.page.startswith("docs/side_by_side/")
    }
    comparing = {
        block.page
        for block, _ in TASKS
        if "assert " in MARK.split(block.code, maxsplit=1)[-1]
    }
    assert pages - comparing == set()


@pytest.mark.parametrize("name", CHOSEN := chosen())
def test_a_comparison_fails_when_a_weight_is_another(name: str, tmp_path: Path) -> None:
    block, device = CHOSEN[name]
    _, status, _, stderr = alone.execute(
        changed(block), device, PROJECT, tmp_path / "home"
    )
    assert status == 1
    assert "AssertionError" in stderr.splitlines()[-1]
