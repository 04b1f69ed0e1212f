"""A measurement runs alone on the machine, and is kept until it is asked for anew."""

from pathlib import Path

import pytest

from project import Project, fence

MARK = "<!--pytest.mark.measurement(rounds=3)-->\n"
PRINTED = "print('rounds: 3')\nprint('median of a: 1')\nprint('spread of a: 2')\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project", jobs=2)


def page(project: Project, name: str, code: str) -> None:
    project.write(f"docs/{name}.md", f"# T\n\n{MARK}{fence(code)}")


def timed(project: Project, name: str) -> str:
    """A program that takes half a second and notes when it began and ended."""
    note = f"with open({str(project.marked())!r}, 'a') as file:\n"
    note += "    print('{}:{}', file=file)\n"
    return (
        note.format(name, "begun")
        + "import time\ntime.sleep(0.5)\n"
        + note.format(name, "ended")
    )


def test_nothing_else_runs_beside_a_measurement(project: Project) -> None:
    page(project, "a", timed(project, "measurement") + PRINTED)
    page(project, "b", timed(project, "another") + PRINTED)
    for number in range(3):
        code = f"{timed(project, f'block-{number}')}print({number})\n"
        project.write(f"docs/c{number}.md", f"# T\n\n{fence(code)}")
    assert project.pytest().status == 0
    marks = project.marked().read_text("utf-8").split()
    assert len(marks) == 10
    for name in ("measurement", "another"):
        begun = marks.index(f"{name}:begun")
        assert marks[begun + 1] == f"{name}:ended"
        before = [mark for mark in marks[:begun] if mark.endswith(":begun")]
        assert {mark.replace("begun", "ended") for mark in before} <= set(marks[:begun])
    assert {mark.partition(":")[0][:5] for mark in marks[:6]} == {"block"}


def test_a_build_beside_it_waits_for_a_measurement(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    page(project, "a", timed(project, "measurement") + PRINTED)
    started = [project.start("pytest", "docs", "-q") for _ in "ab"]
    for process in started:
        process.communicate()
    marks = project.marked().read_text("utf-8").split()
    assert marks in (
        ["measurement:begun", "measurement:ended"],
        ["measurement:begun", "measurement:ended"] * 2,
    )


def test_a_measurement_is_kept_until_it_is_asked_for_anew(project: Project) -> None:
    page(project, "a", project.mark("measured") + PRINTED)
    code = f"{project.mark('ran')}print(1)\n"
    project.write("docs/b.md", f"# T\n\n{fence(code)}")
    assert project.build().status == 0
    assert project.marks() == ["measured", "ran"]
    assert project.build().status == 0
    assert project.marks() == []
    again = project.call("pytest", "docs", "-q", "--measure")
    assert again.status == 0, again.output
    assert "1 passed" in again.output
    assert project.marks() == ["measured"]


def test_a_measurement_of_another_machine_is_made_anew(project: Project) -> None:
    code = timed(project, "measurement") + PRINTED
    page(project, "a", code)
    assert project.pytest().status == 0
    (file,) = project.records(code)
    own = project.record(code)["device_name"]
    file.write_text(file.read_text("utf-8").replace(own, "Another CPU"), "utf-8")
    assert project.pytest().status == 0
    assert project.record(code)["device_name"] == own
    assert project.marked().read_text("utf-8").count("begun") == 2


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        (PRINTED.replace("rounds: 3", "rounds: 4"), 'no line "rounds: 3"'),
        (PRINTED.replace("median", "mean"), 'no "median: …"'),
        (PRINTED.replace("spread", "range"), 'no "spread: …"'),
    ],
)
def test_a_measurement_says_how_it_was_measured(
    project: Project, printed: str, reason: str
) -> None:
    page(project, "a", printed)
    outcome = project.build()
    assert outcome.status == 1
    assert outcome.line("docs/a.md:4 · cpu · measures, but printed").endswith(reason)
