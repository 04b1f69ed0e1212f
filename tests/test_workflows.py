"""Workflows and Dependabot's settings: nothing that their checkers object to."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))
ACTIONS = sorted(GITHUB.glob("actions/*/action.yml"))
PINNED = re.compile(r"uses: (\$/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$")


def check(tool: str, *arguments: str | Path) -> None:
    """Fail with what `tool` of this environment says, unless it ends with 0."""
    command = [Path(sys.executable).with_name(tool), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_no_weakness() -> None:
    strictly = ["--offline", "--strict-collection", "--persona=pedantic"]
    check("zizmor", "--no-progress", *strictly, GITHUB)


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("custom.github-workflows-require-timeout", WORKFLOWS),
        ("vendor.github-actions", ACTIONS),
        ("vendor.dependabot", [GITHUB / "dependabot.yml"]),
    ],
)
def test_files_are_as_githubs_schemas_say(schema: str, files: list[Path]) -> None:
    check("check-jsonschema", "--builtin-schema", schema, *files)


def test_actions_are_pinned_by_commit_with_their_version_beside_it() -> None:
    lines = [
        f"{file.name}: {line.strip()}"
        for file in WORKFLOWS + ACTIONS
        for line in file.read_text("utf-8").splitlines()
        if "uses:" in line and not PINNED.search(line)
    ]
    assert not lines


def test_workflows_call_only_targets_that_the_makefile_has() -> None:
    targets = re.findall(
        r"^([a-z./-]+(?: [a-z-]+)*):", (ROOT / "Makefile").read_text("utf-8"), re.M
    )
    known = {target for line in targets for target in line.split()}
    called = {
        target
        for file in WORKFLOWS
        for line in re.findall(r"run: make (.+)$", file.read_text("utf-8"), re.M)
        for target in line.split()
    }
    assert called <= known, called - known
