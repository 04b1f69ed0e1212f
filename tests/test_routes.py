"""The table of routes: data, what programs printed, and three questions."""

from pathlib import Path
from typing import get_args

import pytest

from engine.facts import routes
from project import Project, fence

ROUTES = """\
- route: ONNX
  page: deploy/onnx.md
  origins: [PyTorch, Keras]
  runs_in: [Python, phone]
  state: alive
  install: [onnxruntime]
  program: deploy/onnx_pytorch.py
- route: TorchServe
  page: deploy/torchserve.md
  origins: [PyTorch]
  runs_in: [server]
  state: archived
"""
ROUTE = """\
print("table: route")
print("route,artefact,kB,largest difference")
print("ONNX,digits.onnx,12,2e-07")
"""
LATENCY = """\
print("table: latency")
print("route,1 row,256 rows")
print("ONNX,0.5,0.8")
"""
INSTALL = """\
print("table: install")
print("package,MB,licence")
print("onnxruntime,60,MIT")
"""
CALL = '{{ routes(latency="deploy/latency.py", install="deploy/install.py") }}'
STATE = "**State:** alive\n\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path / "project")
    project.write("docs/_data/routes.yml", ROUTES)
    project.write("docs/deploy/index.md", f"# Which route?\n\n{CALL}\n")
    shown = "".join(
        fence(f'--8<-- "deploy/{name}"') + "\n"
        for name in ("onnx_pytorch.py", "latency.py", "install.py")
    )
    project.write("docs/deploy/onnx.md", f"# ONNX\n\n{STATE}{shown}")
    archived = STATE.replace("alive", "archived")
    project.write("docs/deploy/torchserve.md", f"# TorchServe\n\n{archived}")
    project.write("snippets/deploy/onnx_pytorch.py", ROUTE)
    project.write("snippets/deploy/latency.py", LATENCY)
    project.write("snippets/deploy/install.py", INSTALL)
    return project


def test_a_row_holds_what_data_and_runs_say_of_a_route(project: Project) -> None:
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    page = project.page("deploy")
    rows = [
        [cell.get_text() for cell in row.select("td")]
        for row in page.select("tbody tr")
    ]
    assert rows == [
        [
            *("ONNX", "PyTorch, Keras", "Python, phone", "alive", "digits.onnx", "12"),
            *("2e-07", "0.5", "0.8", "onnxruntime (60 MB, MIT)"),
        ],
        ["TorchServe", "PyTorch", "server", "archived", *["–"] * 6],
    ]
    assert page.select("tbody a")[0]["href"] == "onnx/"
    assert [row["data-state"] for row in page.select("tbody tr")] == ["current", "past"]


def test_three_questions_can_be_answered(project: Project) -> None:
    project.build()
    page = project.page("deploy")
    assert len(page.select(".route-questions fieldset")) == 3
    values = [radio["value"] for radio in page.select(".route-questions input")]
    assert {"PyTorch", "phone", "current", ""} <= set(values)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "docs/_data/routes.yml",
            "onnx.md",
            "onyx.md",
            "there is no page docs/deploy/onyx.md",
        ),
        (
            "docs/_data/routes.yml",
            "TorchServe",
            "ONNX",
            '"ONNX" is the name of two routes',
        ),
        (
            "docs/_data/routes.yml",
            "archived",
            "alive",
            'does not say "**State:** alive"',
        ),
        ("docs/_data/routes.yml", "archived", "asleep", "routes.yml:12"),
        (
            "snippets/deploy/onnx_pytorch.py",
            "ONNX,",
            "ONYX,",
            'no route is named "ONYX"',
        ),
        (
            "snippets/deploy/latency.py",
            "table: latency",
            "table: speed",
            'no table "latency"',
        ),
        ("docs/deploy/index.md", "latency.py", "late.py", "deploy/late.py"),
    ],
    ids=["page", "twice", "state", "word", "row", "table", "program"],
)
def test_what_is_wrong_is_told_with_its_place(
    project: Project, file: str, old: str, new: str, told: str
) -> None:
    text = (project.root / file).read_text("utf-8")
    assert old in text
    project.write(file, text.replace(old, new))
    outcome = project.build()
    assert outcome.status != 0
    assert told in outcome.output


def test_the_states_that_are_current_are_states() -> None:
    assert set(routes.CURRENT) < set(get_args(routes.State))
