"""Blocks run on every device that their frameworks see."""

import json

import pytest

from project import Outcome, Project

SECOND = {
    "name": "A second device",
    "env": {"WHERE": "second"},
    "frameworks": ["numpy"],
}
WHERE = "os.environ.get('WHERE', 'first')"
PROGRAMS = {
    # A block that says `environ` is run from a parent that has imported nothing.
    "bare": f"import os\n\nimport numpy as np\n\nprint(np.ones(2).sum(), {WHERE})",
    "forked": (
        "import os\n\nimport numpy as np\n\nprint(np.ones(2), os.getenv('WHERE'))"
    ),
    "same": "import numpy as np\n\nprint(np.ones(3).sum())",
    "plain": "import os\n\nprint(os.getenv('WHERE'))",
}
FAILING = {
    "fails_there": (
        "import os\n\nimport numpy as np\n\nif os.getenv('WHERE'):\n    np.ones(2)[5]"
    ),
    "passes": "import numpy as np\n\nprint(np.ones(1))",
}
PAGE = '# T\n\n```python\n--8<-- "a/gpu.py"\n```\n'


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with a second device and a record from a machine with a third."""
    root = tmp_path_factory.mktemp("devices") / "project"
    project = Project(root, devices={"second": SECOND}, preload=["numpy"])
    project.programs(PROGRAMS)
    code = "import numpy as np\n\nprint(np.ones(7).sum())\n"
    project.write("snippets/a/gpu.py", code)
    project.write("docs/committed.md", PAGE)
    assert project.pytest().status == 0
    (file,) = (f for f in project.records(code) if "-cpu-" in f.name)
    record = json.loads(file.read_text("utf-8"))
    record |= {"device": "cuda", "device_name": "A GPU elsewhere", "stdout": "7.5\n"}
    record |= {"date": "2020-02-01", "versions": {"numpy": "0.9"}}
    project.write("snippets/a/gpu.cuda.json", json.dumps(record))
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    root = tmp_path_factory.mktemp("failing") / "project"
    project = Project(root, devices={"second": SECOND}, preload=["numpy"])
    project.programs(FAILING)
    return project.build()


@pytest.mark.parametrize("name", ["bare", "forked", "same"])
def test_a_block_runs_on_each_device_its_framework_sees(
    project: Project, name: str
) -> None:
    assert [run.device for run in project.runs(name)] == ["cpu", "second"]
    assert [run.status for run in project.runs(name)] == ["passed", "passed"]


def test_each_run_has_the_environment_of_its_device(project: Project) -> None:
    assert [run.output for run in project.runs("bare")] == [
        "2.0 first\n",
        "2.0 second\n",
    ]
    forked = [run.output for run in project.runs("forked")]
    assert forked == ["[1. 1.] None\n", "[1. 1.] second\n"]


def test_a_block_without_a_framework_runs_on_the_cpu_alone(project: Project) -> None:
    assert [run.device for run in project.runs("plain")] == ["cpu"]


def test_equal_output_is_shown_once_with_both_devices(project: Project) -> None:
    runs = project.runs("same")
    assert "".join(run.output for run in runs) == "3.0\n"
    labels = " ".join(run.label for run in runs)
    assert "cpu" in labels
    assert "A second device" in labels


def test_each_device_has_a_record_of_its_own(project: Project) -> None:
    records = [
        json.loads(f.read_text("utf-8")) for f in project.records(PROGRAMS["bare"])
    ]
    assert [r["device"] for r in records] == ["cpu", "second"]
    assert records[1]["device_name"] == "A second device"


def test_a_failure_names_its_device(failed: Outcome) -> None:
    assert failed.status == 1
    assert failed.line("docs/fails_there.md:9 · second · IndexError: ")
    assert "· cpu ·" not in failed.output
    assert not failed.line("docs/passes.md")


def test_a_committed_record_is_shown_with_its_own_device_and_date(
    project: Project,
) -> None:
    run = project.runs("committed")[-1]
    assert (run.device, run.output) == ("cuda", "7.5\n")
    assert "A GPU elsewhere" in run.label
    assert "1 February 2020" in run.label
    assert "numpy 0.9" in run.label


def test_a_committed_record_is_not_shown_after_a_change(project: Project) -> None:
    assert "cuda" in [run.device for run in project.runs("committed")]
    project.write(
        "snippets/a/gpu.py", "import numpy as np\n\nprint(np.ones(8).sum())\n"
    )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    assert [run.device for run in project.runs("committed")] == ["cpu", "second"]
