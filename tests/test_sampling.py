"""Copies are compared for a sample of each day, and for all that has changed."""

import json
import subprocess
from pathlib import Path

import pytest

import alone
import baseline
import sampling
from engine import settings
from engine.pages.blocks import Block
from engine.runs import store
from engine.settings import Settings
from project import Project, fence
from sampling import Run

DAYS = [f"2026-11-{day:02}" for day in range(1, 29)]
FRAMEWORKS = ("torch", "keras", "jax")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Sixty programs on the pages of three folders, two of a kind there only once."""
    project = Project(tmp_path / "project")
    for number in range(58):
        code = f"import {FRAMEWORKS[number % 3]}\nprint({number})"
        folder = ("a", "b", "c")[number % 3]
        project.write(f"docs/{folder}/p{number}.md", f"# T\n\n{fence(code)}")
    project.write("docs/a/shell.md", f"# T\n\n{fence('echo 1', 'bash')}")
    project.write("docs/d/only.md", f"# T\n\n{fence('print(1)')}")
    return project


def read(project: Project) -> tuple[list[Run], Settings]:
    found = settings.load(project.root)
    return alone.all_runs(found), found


def selected(project: Project, **env: str) -> set[str]:
    """Names of what is compared, with the seed `x` and the variables `env`."""
    runs, found = read(project)
    return set(sampling.select(runs, found, {"COPY_SEED": "x"} | env).runs)


def test_a_seed_draws_the_same_sample_in_whatever_order_blocks_are_found(
    project: Project,
) -> None:
    runs, _ = read(project)
    once = sampling.draw(runs, "2026-11-24", 20)
    assert len(once) == 20
    assert sampling.draw(runs[::-1], "2026-11-24", 20) == once


def test_another_day_draws_another_sample(project: Project) -> None:
    runs, _ = read(project)
    samples = {frozenset(sampling.draw(runs, day, 20)) for day in DAYS}
    assert len(samples) == len(DAYS)
    # No program is left out for long.
    assert frozenset.union(*samples) == frozenset(runs)


def test_a_sample_of_any_day_holds_each_stratum(project: Project) -> None:
    runs, _ = read(project)
    every = {stratum for run in runs for stratum in sampling.strata(*run)}
    assert {"framework torch", "language bash", "pages in docs/d"} <= every
    for day in DAYS:
        drawn = sampling.draw(runs, day, 1)
        assert {s for run in drawn for s in sampling.strata(*run)} == every


def test_a_new_block_changes_little_of_a_sample(project: Project) -> None:
    before = selected(project)
    project.write("docs/a/new.md", f"# T\n\n{fence('import torch')}")
    assert len(before - selected(project)) <= 1


def test_the_size_can_be_asked_for_and_so_can_all(project: Project) -> None:
    assert len(selected(project, COPY_SAMPLE="25")) == 25
    assert len(selected(project, COPY_ALL="1")) == 60
    assert len(selected(project)) == sampling.SIZE


def test_the_summary_says_how_many_and_how_to_draw_them_again(
    project: Project,
) -> None:
    runs, found = read(project)
    said = str(sampling.select(runs, found, {"COPY_SEED": "s7", "COPY_SAMPLE": "25"}))
    assert said.startswith("25 of 60 copied programs compared: 25 drawn with")
    assert "COPY_SEED=s7" in said
    assert "docs/d/only.md:3-cpu" in said


def change(project: Project) -> str:
    """Add one program; its name."""
    project.write("docs/b/changed.md", f"# T\n\n{fence('import keras')}")
    return "docs/b/changed.md:3-cpu"


@pytest.mark.parametrize("seed", DAYS[:5])
def test_what_changed_since_all_were_compared_is_compared(
    project: Project, seed: str
) -> None:
    runs, found = read(project)
    baseline.note(runs, [], found, full=True)
    name = change(project)
    assert name in selected(project, COPY_SEED=seed, COPY_SAMPLE="1")
    assert baseline.changed(runs, found)[0] == []


def test_what_was_compared_and_equal_has_no_longer_changed(project: Project) -> None:
    runs, found = read(project)
    baseline.note(runs, [], found, full=True)
    change(project)
    (new,), _ = baseline.changed(read(project)[0], found)
    baseline.note([], [new], found, full=False)  # it differed
    assert baseline.changed(read(project)[0], found)[0] == [new]
    baseline.note([new], [], found, full=False)
    assert baseline.changed(read(project)[0], found)[0] == []


def test_a_program_that_differed_is_compared_until_it_does_not(
    project: Project,
) -> None:
    runs, found = read(project)
    baseline.note(runs[1:], runs[:1], found, full=True)
    assert baseline.changed(runs, found)[0] == runs[:1]


def test_a_new_version_of_a_package_is_a_change(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs, found = read(project)
    baseline.note(runs, [], found, full=True)
    path = store.path

    def upgraded(block: Block, device: str, project: Settings) -> Path:
        """The file of the record, as if torch had a new version."""
        file = path(block, device, project)
        return file.with_stem(f"{file.stem}-2") if "torch" in block.packages else file

    monkeypatch.setattr(store, "path", upgraded)
    new, _ = baseline.changed(runs, found)
    assert new == [run for run in runs if "torch" in run[0].packages]


def git(project: Project, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, *words], cwd=project.root, check=True)


def test_on_a_fresh_clone_git_says_what_a_branch_has_changed(project: Project) -> None:
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "all")
    runs, found = read(project)
    assert baseline.changed(runs, found)[0] == []
    git(project, "checkout", "-q", "-b", "topic")
    name = change(project)
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "one more")
    git(project, "commit", "-q", "-m", "nothing", "--allow-empty")
    new, since = baseline.changed(read(project)[0], found)
    assert [sampling.name(*run) for run in new] == [name]
    assert since.startswith("since commit ")


def test_on_the_main_branch_git_says_what_the_last_commit_changed(
    project: Project,
) -> None:
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "all")
    name = change(project)
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "one more")
    runs, found = read(project)
    assert [sampling.name(*r) for r in baseline.changed(runs, found)[0]] == [name]


def test_without_git_and_comparison_nothing_is_known_to_have_changed(
    project: Project,
) -> None:
    runs, found = read(project)
    new, since = baseline.changed(runs, found)
    assert (new, since) == ([], "(no earlier comparison or commit to tell)")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"full": "", "equal": 1}'])
def test_a_damaged_file_of_comparisons_counts_as_none(
    project: Project, content: str
) -> None:
    project.write(".runs/compared.json", content)
    assert baseline.load(read(project)[1]) == baseline.Compared()


def test_a_full_comparison_forgets_what_is_gone(project: Project) -> None:
    runs, found = read(project)
    baseline.note(runs, [], found, full=True)
    baseline.note(runs[:3], [], found, full=True)
    known = json.loads((found.cache / "compared.json").read_text("utf-8"))
    assert len(known["equal"]) == 3
