"""Several machines run a part of the blocks each; their records merge by copying."""

import shutil
from pathlib import Path

import pytest

from project import Project

NAMES = [f"p{number}" for number in range(7)]
LAB = "# %% [markdown]\n# # Lab\n\n# %%\nprint('from the lab')\n{}"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Programs that mark when they run, one of them on two pages, and a lab."""
    project = Project(tmp_path / "project", labs=True)
    project.programs({n: project.mark(n) + f"print('from {n}')" for n in NAMES})
    shutil.copy(project.root / "docs/p0.md", project.root / "docs/z.md")
    project.write("docs/labs/lab.py", LAB.format(project.mark("lab")))
    project.write("docs/labs/lab.md", "{{ lab() }}\n")
    return project


def test_a_build_runs_nothing_that_a_shard_has_run(
    project: Project, tmp_path: Path
) -> None:
    parts = []
    shards = [project.copied(tmp_path / f"shard{group}") for group in (1, 2)]
    for group, shard in enumerate(shards, start=1):
        part = ("--splits=2", f"--group={group}")
        algorithm = "--splitting-algorithm=least_duration"
        outcome = shard.call("pytest", "docs", "-q", *part, algorithm)
        assert outcome.status == 0, outcome.output
        parts.append(project.marks())
    assert {name for part in parts for name in part} == {*NAMES, "lab"}
    # What stands on two pages may be run by two shards; nothing else is.
    apart = [name for part in parts for name in part if name != "p0"]
    assert len(apart) == len(set(apart))
    assert min(map(len, parts)) >= 4

    for shard in shards:
        shutil.copytree(
            shard.cache / "runs", project.cache / "runs", dirs_exist_ok=True
        )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    assert project.marks() == []
    assert [run.output for run in project.runs("p3")] == ["from p3\n"]
    assert "from the lab" in project.page("labs/lab").get_text()
