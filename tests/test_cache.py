"""What has not changed is not run again; what has, is."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from project import Outcome, Project

PAGE = '# T\n\n```python\n--8<-- "a/{}.py"\n```\n'
METADATA = "Metadata-Version: 2.1\nName: tinypackage\nVersion: {}\n"

DAMAGES: dict[str, Callable[[str], str]] = {
    "empty": lambda _: "",
    "truncated": lambda text: text[: len(text) // 2],
    "zeros": lambda text: "\0" * len(text),
    "list": lambda _: "[]",
    "partial": lambda text: json.dumps({"code": json.loads(text)["code"]}),
    "other_code": lambda text: json.dumps(json.loads(text) | {"code": "0" * 64}),
    "other_device": lambda text: json.dumps(json.loads(text) | {"device": "cuda"}),
    "type": lambda text: json.dumps(json.loads(text) | {"stdout": 7}),
}


def damaged(project: Project, name: str) -> str:
    """The program whose record is damaged in the way `name`."""
    return project.mark(name) + f"print('{name}')"


@pytest.fixture(scope="module")
def tested(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Two snippets that mark when they run, tested once."""
    project = Project(tmp_path_factory.mktemp("cache") / "project")
    for name in ("one", "two"):
        code = project.mark(name) + f"print('{name}')\n"
        project.write(f"snippets/a/{name}.py", code)
        project.write(f"docs/{name}.md", PAGE.format(name))
    assert project.pytest().status == 0
    assert project.marks() == ["one", "two"]
    return project


@pytest.fixture
def project(tested: Project, tmp_path: Path) -> Project:
    """A copy of it, with its records, to be changed."""
    return tested.copied(tmp_path / "project")


def code_of(project: Project, name: str) -> str:
    return (project.root / f"snippets/a/{name}.py").read_text("utf-8")


def record_of(project: Project, name: str) -> Path:
    (file,) = project.records(code_of(project, name))
    return file


def ran(project: Project, outcome: Outcome) -> list[str]:
    """What ran in a command that passed."""
    assert outcome.status == 0, outcome.output
    return project.marks()


def test_an_unchanged_block_is_not_run_again(project: Project) -> None:
    assert ran(project, project.pytest()) == []
    assert ran(project, project.build()) == []


def test_a_change_of_the_prose_runs_nothing(project: Project) -> None:
    project.write(
        "docs/one.md", "More text.\n\n" + PAGE.format("one") + "\nAnd more.\n"
    )
    assert ran(project, project.pytest()) == []


def test_a_changed_snippet_is_run_and_no_other(project: Project) -> None:
    project.write("snippets/a/two.py", code_of(project, "two") + "# a comment\n")
    assert ran(project, project.pytest()) == ["two"]


def test_a_change_taken_back_runs_nothing(project: Project) -> None:
    before = code_of(project, "one")
    project.write("snippets/a/one.py", before + "x = 1\n")
    assert ran(project, project.pytest()) == ["one"]
    project.write("snippets/a/one.py", before)
    assert ran(project, project.pytest()) == []


def test_the_same_code_inline_is_not_run_again(project: Project) -> None:
    code = code_of(project, "one")
    project.write("docs/inline.md", f"# T\n\n```py\n{code}```\n")
    assert ran(project, project.pytest()) == []


def test_a_lost_record_is_made_again(project: Project) -> None:
    record_of(project, "one").unlink()
    assert ran(project, project.pytest()) == ["one"]


def test_records_of_another_machine_are_used(project: Project, tmp_path: Path) -> None:
    other = Project(tmp_path / "other")
    other.write("snippets/a/one.py", code_of(project, "one"))
    other.write("docs/one.md", PAGE.format("one"))
    shutil.copytree(project.cache / "runs", other.cache / "runs")
    assert ran(project, other.pytest()) == []


def test_damaged_records_are_ignored_with_a_warning_and_made_again(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "project")
    project.programs({name: damaged(project, name) for name in DAMAGES})
    assert project.pytest().status == 0
    assert project.marks() == sorted(DAMAGES)
    files = {name: project.records(damaged(project, name))[0] for name in DAMAGES}
    for name, file in files.items():
        file.write_text(DAMAGES[name](file.read_text("utf-8")), "utf-8")
    outcome = project.build()
    assert ran(project, outcome) == sorted(DAMAGES)
    for name, file in files.items():
        assert file.name in outcome.output
        assert json.loads(file.read_text("utf-8"))["stdout"] == f"{name}\n"


def test_a_record_that_is_a_folder_stops_nothing_else(project: Project) -> None:
    file = record_of(project, "one")
    file.unlink()
    file.mkdir()
    outcome = project.pytest()
    assert project.marks() == ["one"]
    assert "1 passed" in outcome.output


def test_a_record_of_an_older_format_is_run_again(project: Project) -> None:
    file = record_of(project, "one")
    record = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(record | {"format": 0}), "utf-8")
    assert ran(project, project.pytest()) == ["one"]


def test_a_changed_data_file_runs_the_blocks_that_read_it(project: Project) -> None:
    data = project.write("docs/_data/numbers.csv", "1,2\n")
    code = project.mark("reads") + f"print(open({str(data)!r}).read())"
    project.programs({"reads": code})
    assert ran(project, project.pytest()) == ["reads"]
    assert ran(project, project.pytest()) == []
    data.write_text("3,4\n", "utf-8")
    assert ran(project, project.pytest()) == ["reads"]
    assert project.record(code)["stdout"] == "3,4\n\n"


def test_a_new_version_of_a_package_runs_the_blocks_that_import_it(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    metadata = tmp_path / "tinypackage-1.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(METADATA.format("1"), "utf-8")
    code = "try:\n    import tinypackage\nexcept ImportError:\n    pass\n"
    project.programs({"imports": project.mark("imports") + code})
    assert ran(project, project.pytest()) == ["imports"]
    assert ran(project, project.pytest()) == []
    metadata.write_text(METADATA.format("2"), "utf-8")
    metadata.parent.rename(tmp_path / "tinypackage-2.dist-info")  # as pip does
    assert ran(project, project.pytest()) == ["imports"]


def test_what_failed_is_run_again(project: Project) -> None:
    flag = project.root.parent / "flag"
    code = project.mark("fails") + f"open({str(flag)!r})"
    project.programs({"fails": code})
    assert project.pytest().status == 1
    assert project.build().status == 1
    flag.touch()
    assert project.marks() == ["fails", "fails"]
    assert ran(project, project.build()) == ["fails"]


def test_a_failure_on_purpose_is_not_run_again(project: Project) -> None:
    mark = "<!--pytest.mark.xfail(raises=KeyError, strict=True)-->"
    code = project.mark("on_purpose") + "{}[1]"
    project.write("docs/error.md", f"# T\n\n{mark}\n```python\n{code}\n```\n")
    assert ran(project, project.pytest()) == ["on_purpose"]
    assert ran(project, project.build()) == []
