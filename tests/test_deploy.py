"""A conversion's comparison has teeth: it fails when one weight is another.

Each program that ends with a comparison marks it by a comment, `# Compare …`. Here the
model that it converted gets another weight just before; then the assertion must fail.
A sample drawn anew each day is tried, COPY_ALL=1 tries all.
"""

import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import alone
import sampling
from engine import settings
from engine.pages.blocks import Block
from engine.runs.devices import Device

ROOT = Path(__file__).resolve().parents[1]
PROJECT = settings.load(ROOT)
SIZE = 3  # a program takes some seconds
MARK = re.compile(r"^( *)# Compare\b", re.MULTILINE)
CHANGES = {
    "pytorch": """\
for weight in model.parameters():
    if weight.ndim > 1:
        weight.data.view(-1)[::2] += 1.0
        break
""",
    "keras": """\
for weight in model.trainable_weights:
    if len(weight.shape) > 1:
        weight.assign(weight + 0.5)
        break
""",
}
COMPARING = [
    run
    for run in alone.all_runs(PROJECT)
    if (run[0].snippet or "").startswith("deploy/")
    and MARK.search(run[0].code)
    and not run[0].raises
]


def chosen() -> dict[str, tuple[Block, Device]]:
    """The programs to try in this session, by name."""
    seed = os.environ.get("COPY_SEED") or datetime.now(UTC).date().isoformat()
    size = len(COMPARING) if os.environ.get("COPY_ALL") else SIZE
    drawn = sorted(COMPARING, key=lambda run: sampling.rank(run, seed))[:size]
    return {str(block.snippet): (block, device) for block, device in drawn}


def changed(block: Block) -> Block:
    """`block` with another weight in its model before it compares."""
    framework = "pytorch" if "import torch" in block.code else "keras"

    def insert(mark: re.Match[str]) -> str:
        lines = CHANGES[framework].splitlines()
        return "".join(f"{mark[1]}{line}\n" for line in lines) + mark[0]

    return replace(block, code=MARK.sub(insert, block.code, count=1))


def test_there_are_programs_that_compare() -> None:
    assert len(COMPARING) >= 15


@pytest.mark.parametrize("name", CHOSEN := chosen())
def test_a_comparison_fails_when_a_weight_is_another(name: str, tmp_path: Path) -> None:
    block, device = CHOSEN[name]
    _, status, _, stderr = alone.execute(
        changed(block), device, PROJECT, tmp_path / "home"
    )
    assert status == 1
    assert "AssertionError" in stderr.splitlines()[-1]
