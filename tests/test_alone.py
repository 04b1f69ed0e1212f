"""A copied program is run as a reader would, and compared with what the page shows."""

from pathlib import Path

import pytest

import alone
from engine import settings
from project import Project, fence

MEASURES = """\
import time

print("rounds: 3")
print(f"median: {time.perf_counter_ns()} ns")
print(f"spread: {time.perf_counter_ns()} ns")
"""
PROGRAMS = {
    "equal": "print('the same')",
    "shell": "echo $((6 * 7))",
    "beside": "import os\nprint(os.listdir(), __name__)",
    "differs": "import os\nprint('in', 'a build' if {there} else 'a copy')",
    "fails": "import os\nassert {there}",
}
MEASUREMENTS = {"measures": MEASURES, "renames": MEASURES + "print({there}, ': 1')"}
EXPECTED = {
    "differs": "printed 'in a copy\\n'; on record: 'in a build\\n'",
    "fails": "ended with exit status 1 (AssertionError); on record: it passed",
    "renames": "measured ['False', 'median', 'rounds', 'spread']; on record: ['True', ",
}


@pytest.fixture(scope="module")
def differences(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Page -> in what a copy of its program differs from the record of the build."""
    project = Project(tmp_path_factory.mktemp("alone") / "project")
    there = f"os.path.exists({str(project.root / 'building')!r})"
    for name, code in PROGRAMS.items():
        language = "bash" if name == "shell" else "python"
        text = fence(code.replace("{there}", there), language)
        project.write(f"docs/{name}.md", f"# T\n\n{text}")
    for name, code in MEASUREMENTS.items():
        text = fence("import os\n" + code.replace("{there}", there))
        mark = "<!--pytest.mark.measurement(rounds=3)-->"
        project.write(f"docs/{name}.md", f"# T\n\n{mark}\n{text}")
    flag = project.write("building", "")
    assert project.pytest().status == 0
    flag.unlink()
    found = settings.load(project.root)
    home = tmp_path_factory.mktemp("home")
    return {
        Path(block.page).stem: alone.run(block, device, found, home)[1]
        for block, device in alone.all_runs(found)
    }


@pytest.mark.parametrize("name", ["equal", "shell", "beside"])
def test_a_program_that_prints_the_same_does_not_differ(
    differences: dict[str, str], name: str
) -> None:
    assert differences[name] == ""


def test_a_measurement_may_find_other_values(differences: dict[str, str]) -> None:
    assert differences["measures"] == ""


@pytest.mark.parametrize("name", EXPECTED)
def test_what_a_copy_does_otherwise_is_told_with_its_place(
    differences: dict[str, str], name: str
) -> None:
    assert differences[name].startswith(f"docs/{name}.md:")
    assert EXPECTED[name] in differences[name]
