"""A block runs as `python file.py` in an empty folder would run it."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from project import Project

PROGRAMS = {
    "main": "if __name__ == '__main__':\n    print('main')",
    "file": (
        "import os, sys\n"
        "print(os.path.isabs(__file__), os.path.basename(__file__), sys.argv,\n"
        "      open(__file__).readline().strip())"
    ),
    "folder": (
        "import os, sys\n"
        "print(os.listdir(), sys.path[0] == os.getcwd() == os.path.dirname(__file__))"
    ),
    "source": (
        "import inspect\n\n\ndef f(x):\n    return x + 1\n\n\n"
        "print(inspect.getsource(f))"
    ),
    "pickle": (
        "import pickle\n\n\nclass Point:\n    x = 1\n\n\n"
        "print(pickle.loads(pickle.dumps(Point())).x, Point.__module__)"
    ),
    "spawn": (
        "import multiprocessing\n\n\ndef double(x):\n    return 2 * x\n\n\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.get_context('spawn').Pool(2) as pool:\n"
        "        print(pool.map(double, [1, 2, 3]))"
    ),
    "fork": (
        "import multiprocessing\n\n\ndef show(x):\n"
        "    print('child', x, flush=True)\n\n\n"
        "process = multiprocessing.get_context('fork').Process(target=show, args=[1])\n"
        "process.start()\nprocess.join()\nprint(process.exitcode)"
    ),
    "imports_itself": (
        "import dataclasses, sys\n\n\n"
        "@dataclasses.dataclass\nclass A:\n    x: int = 1\n\n\n"
        "print(A(), sys.modules['__main__'].A is A)"
    ),
    "imports_neighbour": (
        "open('mine.py', 'w').write('x = 5')\nimport mine\nprint(mine.x)"
    ),
    "input": "import sys\nprint(repr(sys.stdin.read()))",
    "unseen": "import sys\nprint('mkdocs' in sys.modules, 'pytest' in sys.modules)",
    "future": "def f(x: Missing):\n    pass" + "\n\n\nprint('no')",
    "async": (
        "import asyncio\n\n\nasync def main():\n    await asyncio.sleep(0)\n"
        "    print('async')\n\n\nasyncio.run(main())"
    ),
    "figure": (
        "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.title('A line')\n"
        "plt.show()\nprint('shown')"
    ),
    "figures": (
        "import matplotlib.pyplot as plt\n\nfor name in ('one', 'two'):\n"
        "    plt.figure()\n    plt.plot([3])\n    plt.title(name)\n"
        "plt.figure()\nplt.close()"
    ),
    "warns": (
        "import warnings\n\nwarnings.warn('careful', stacklevel=1)\nprint('warned')"
    ),
    "paths": (
        "import os, tempfile\nprint(os.getcwd())\nprint(__file__)\n"
        "print(tempfile.gettempdir())"
    ),
}
OUTPUTS = {
    "main": "main\n",
    "file": "True block.py ['block.py'] import os, sys\n",
    "folder": "['block.py'] True\n",
    "source": "def f(x):\n    return x + 1\n\n",
    "pickle": "1 __main__\n",
    "spawn": "[2, 4, 6]\n",
    "fork": "child 1\n0\n",
    "imports_itself": "A(x=1) True\n",
    "imports_neighbour": "5\n",
    "input": "''\n",
    "unseen": "False False\n",
    "async": "async\n",
    "figure": "shown\n",
    "warns": "warned\n",
    "paths": ".\nblock.py\n.\n",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("execution") / "project"
    project = Project(root, preload=["matplotlib", "numpy"])
    programs = dict(PROGRAMS)
    del programs["future"]
    project.programs(programs)
    project.write(
        "docs/future.md",
        "# T\n\n<!--pytest.mark.xfail(raises=NameError, strict=True)-->\n"
        f"```python\n{PROGRAMS['future']}\n```\n",
    )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.mark.parametrize("name", OUTPUTS)
def test_a_block_prints_what_a_file_would(project: Project, name: str) -> None:
    assert project.record(PROGRAMS[name])["stdout"] == OUTPUTS[name]


def test_future_imports_of_the_engine_do_not_reach_a_block(project: Project) -> None:
    (run,) = project.runs("future")
    assert run.status == "expected-failure"


def test_a_traceback_begins_in_the_block(project: Project) -> None:
    (run,) = project.runs("future")
    first, second, *_ = run.output.splitlines()
    assert first == "Traceback (most recent call last):"
    assert second == '  File "block.py", line 1, in <module>'


def test_open_figures_are_shown_with_a_text(project: Project) -> None:
    for page, texts in {"figure": ["A line"], "figures": ["one", "two"]}.items():
        images = project.page(page).select(".run figure img")
        assert [image["alt"] for image in images] == texts
        assert all(str(i["src"]).startswith("data:image/svg+xml") for i in images)


def test_showing_a_figure_gives_no_warning(project: Project) -> None:
    assert project.record(PROGRAMS["figure"])["stderr"] == ""


def test_warnings_are_shown_apart_from_the_output(project: Project) -> None:
    messages = project.page("warns").select_one(".run details")
    assert messages is not None
    assert "UserWarning: careful" in messages.get_text()


def test_a_record_tells_device_versions_and_date(project: Project) -> None:
    record = project.record(PROGRAMS["figure"])
    assert record["device"] == "cpu"
    assert record["device_name"]
    assert sorted(record["versions"]) == ["Python", "matplotlib"]
    assert record["seconds"] >= 0
    assert record["peak_mib"] > 0
    (run,) = project.runs("figure")
    for part in (record["device_name"], *record["versions"].values()):
        assert part in run.label


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_build_in_the_background_gives_blocks_the_signals_of_a_shell(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "project")
    python = (
        "import signal\n"
        "print([signal.getsignal(getattr(signal, f'SIG{name}')) is signal.SIG_IGN\n"
        "       for name in ('INT', 'HUP', 'QUIT')])"
    )
    bash = "grep SigIgn /proc/self/status\nyes | head -1"
    project.programs({"python": python})
    project.programs({"bash": bash}, "bash")

    def ignore() -> None:
        """What `nohup … &` does in a script."""
        for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
            signal.signal(number, signal.SIG_IGN)

    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=project.root,
        preexec_fn=ignore,
        check=True,
    )
    assert project.record(python)["stdout"] == "[False, False, False]\n"
    mask, answer = project.record(bash)["stdout"].split("\t")[1].split()
    ignored = {number for number in range(1, 32) if int(mask, 16) >> number - 1 & 1}
    assert ignored == set()  # the C library keeps 32 and 33 for itself
    assert answer == "y"
    assert project.record(bash)["stderr"] == ""


def test_pytest_runs_nothing_after_a_build(project: Project) -> None:
    before = [path.stat().st_mtime_ns for path in project.records()]
    outcome = project.pytest()
    assert outcome.status == 0
    assert "1 xfailed" in outcome.output
    assert [path.stat().st_mtime_ns for path in project.records()] == before
