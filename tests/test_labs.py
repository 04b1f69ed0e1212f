"""A lab is a script that the build executes and shows as a notebook page."""

import json
import os
from pathlib import Path

import pytest

from project import Outcome, Project, running, running_in

LONG = 70_000 + os.getpid()  # seconds; nobody else sleeps as long
LAB = """\
# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---
# %% [markdown]
# # Lab: counting
#
# Text *here*.

# %%
x = 20
print("x is", x + 1)

# %% tags=["raises-exception"]
print("\\x1b[32mgreen\\x1b[0m")
raise ValueError("\\x1b[31mred\\x1b[0m")

# %%
import matplotlib.pyplot as plt

plt.plot([1, 2])
plt.title("A line")
plt.show()
"""
PAGE = """\
---
description: Counting in a lab.
---

{{ lab() }}
"""
BROKEN = {
    "raises": (
        "x = 1\nraise RuntimeError('broken\\ncell')",
        12,
        "RuntimeError: broken",
    ),
    "asserts": ("x = 1\n\nassert not x", 13, "AssertionError"),
    "dies": ("import os\nos._exit(3)", 12, "the kernel died"),
    "kills_itself": ("import os\n\nos.kill(os.getpid(), 9)", 13, "the kernel died"),
    "hangs": (
        f"import subprocess\nsubprocess.run(['sleep', '{LONG}'])",
        12,
        "ran longer than 40 s (timeout_s)",
    ),
    "colours": (r"raise ValueError('\x1b[31mred\x1b[0m')", 11, "ValueError: red"),
    "syntax": ("x = 1\nif x", 12, "SyntaxError"),
}
HEAD = """\
# %% [markdown]
# # A lab
#
# Text.

# %%
y = 1

# %%
# The cell that goes wrong:
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("labs") / "project", labs=True)
    project.write("docs/labs/count.py", LAB)
    project.write("docs/labs/count.md", PAGE)
    project.write("docs/labs/helper.txt", "no lab")
    project.write("docs/other.py", "raise SystemExit('no lab')")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    root = tmp_path_factory.mktemp("broken") / "project"
    project = Project(root, labs=True, timeout_s=40)
    for name, (code, *_) in BROKEN.items():
        project.write(f"docs/labs/{name}.py", f"{HEAD}{code}\n")
        project.write(f"docs/labs/{name}.md", PAGE)
    outcome = project.build()
    assert running_in(project.root) == []
    return outcome


def test_a_lab_is_a_page_with_the_output_of_its_cells(project: Project) -> None:
    text = project.page("labs/count").get_text()
    assert "Lab: counting" in text
    assert "x is 21" in text
    assert project.page("labs/count").select("article img, article svg")


def test_a_lab_shows_and_keeps_no_escape_sequences(project: Project) -> None:
    text = project.page("labs/count").get_text()
    assert "ValueError: red" in text
    assert "\ngreen\n" in text
    (file,) = (project.root / "site/labs/count").glob("*.ipynb")
    assert "\\u001b" not in file.read_text("utf-8")


def test_a_lab_has_the_description_of_its_page(project: Project) -> None:
    (meta,) = project.page("labs/count").select("meta[name=description]")
    assert meta["content"] == "Counting in a lab."


def test_a_lab_without_a_page_fails_the_build(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", labs=True)
    project.write("docs/labs/count.py", "# %%\nprint(1)\n")
    outcome = project.build()
    assert outcome.status == 1
    said = outcome.line("docs/labs/count.py:1: this lab has no page")
    assert said.endswith("write docs/labs/count.md, with {{ lab() }}")


def test_a_lab_has_the_status_line_of_a_block(project: Project) -> None:
    (run,) = project.runs("labs/count")
    assert (run.status, run.device) == ("passed", "cpu")
    assert "matplotlib" in run.label


def test_a_lab_can_be_downloaded_with_its_outputs(project: Project) -> None:
    (file,) = (project.root / "site/labs/count").glob("*.ipynb")
    assert file.name == "count.ipynb"
    cells = json.loads(file.read_text("utf-8"))["cells"]
    assert cells[1]["outputs"][0]["text"] == ["x is 21\n"]
    links = [str(a["href"]) for a in project.page("labs/count").select("a[href]")]
    assert any(link.endswith("count.ipynb") for link in links)


def test_only_labs_are_notebooks(project: Project) -> None:
    assert not (project.root / "site/other").exists()
    assert not list((project.root / "site").rglob("*.py"))


def test_an_unchanged_lab_is_not_run_again(project: Project) -> None:
    (record,) = project.records()
    before = record.stat().st_mtime_ns
    assert project.build().status == 0
    assert record.stat().st_mtime_ns == before
    assert "x is 21" in project.page("labs/count").get_text()


def test_a_lab_whose_notebook_was_lost_is_run_again(project: Project) -> None:
    (record,) = project.records()
    record.with_suffix(".ipynb").unlink()
    assert project.build().status == 0
    assert "x is 21" in project.page("labs/count").get_text()


def test_a_preview_runs_no_lab(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", labs=True)
    project.write("docs/labs/count.py", LAB)
    project.write("docs/labs/count.md", PAGE)
    outcome = project.build(SITE_MODE="preview")
    assert outcome.status == 0, outcome.output
    assert project.records() == []
    (run,) = project.runs("labs/count")
    assert (run.status, run.label) == ("not-run", "Not run in this preview")


@pytest.mark.parametrize("name", BROKEN)
def test_a_failing_cell_fails_the_build_with_its_place(
    failed: Outcome, name: str
) -> None:
    _, line, reason = BROKEN[name]
    listed = failed.line(f"docs/labs/{name}.py:{line or ''}")
    assert failed.status == 1
    assert reason in listed


def test_no_lab_is_left_running(failed: Outcome) -> None:
    assert running(f"sleep {LONG}") == []
