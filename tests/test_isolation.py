"""A block never sees what another did."""

from pathlib import Path

import pytest

from project import Outcome, Project

# Name -> (what the first block does, what the second finds untouched).
TRACES = {
    "globals": ("secret = 1", "'secret' in globals()"),
    "builtins": (
        "import builtins\nbuiltins.secret = 1",
        "hasattr(__builtins__, 'secret')",
    ),
    "environment": (
        "import os\nos.environ['SECRET'] = '1'",
        "'SECRET' in __import__('os').environ",
    ),
    "environment_inherited": (
        "import os\nos.environ['SECRET'] = '1'",
        "'SECRET' in __import__('subprocess').getoutput('export')",
    ),
    "monkeypatch": ("import math\nmath.sqrt = None", "__import__('math').sqrt is None"),
    "numpy_patch": (
        "import numpy as np\nnp.secret = 1\nnp.set_printoptions(precision=1)",
        "__import__('numpy').get_printoptions()['precision'] == 1",
    ),
    "random": (
        "import random\nrandom.seed(0)\nprint(random.random())",
        "__import__('random').random() == 0.8444218515250481",
    ),
    "numpy_random": (
        "import numpy as np\nnp.random.seed(0)",
        "__import__('numpy').random.rand() == 0.5488135039273248",
    ),
    "files": ("open('left.txt', 'w')", "__import__('os').path.exists('left.txt')"),
    "home": (
        "from pathlib import Path\n(Path.home() / 'left').touch()",
        "(Path.home() / 'left').exists()",
    ),
    "temporary": (
        "import tempfile\nfrom pathlib import Path\n"
        "(Path(tempfile.gettempdir()) / 'left').touch()",
        "(Path(tempfile.gettempdir()) / 'left').exists()",
    ),
    "path": (
        "import sys\nsys.path.append('/left')",
        "'/left' in __import__('sys').path",
    ),
    "folder": ("import os\nos.chdir('/')", "__import__('os').getcwd() == '/'"),
    "modules": (
        "import sys\nsys.modules['left'] = sys",
        "'left' in __import__('sys').modules",
    ),
    "figures": (
        "import matplotlib.pyplot as plt\nplt.plot([1])",
        "bool(__import__('matplotlib.pyplot').pyplot.get_fignums())",
    ),
    "styles": (
        "import matplotlib\nmatplotlib.rcParams['lines.linewidth'] = 99",
        "__import__('matplotlib').rcParams['lines.linewidth'] == 99",
    ),
    "umask": ("import os\nos.umask(0o777)", "__import__('os').umask(0) == 0o777"),
    "signals": (
        "import signal\nsignal.signal(signal.SIGUSR2, signal.SIG_IGN)",
        "signal.getsignal(signal.SIGUSR2) == signal.SIG_IGN",
    ),
    "exit_handlers": ("import atexit\natexit.register(print, 'left')", "False"),
    "streams": (
        "import sys\nsys.stdout = sys.stderr = None",
        "__import__('sys').stdout is None",
    ),
}


def second(name: str) -> str:
    """The program that looks for the trace; it imports what the first one does."""
    imports = [
        x for x in TRACES[name][0].split("\n") if x.startswith(("import", "from"))
    ]
    return "\n".join([f"# {name}", *imports, f"print({TRACES[name][1]})"])


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("isolation") / "project"
    # One at a time, so that the first blocks have ended when the second begin.
    project = Project(root, jobs=1, preload=["matplotlib", "numpy"])
    project.programs({f"first_{name}": first for name, (first, _) in TRACES.items()})
    project.programs({f"second_{name}": second(name) for name in TRACES})
    return project


@pytest.fixture(scope="module")
def tested(project: Project) -> Outcome:
    return project.pytest()


def test_all_blocks_pass(tested: Outcome) -> None:
    assert tested.status == 0, tested.output


@pytest.mark.parametrize("name", TRACES)
def test_a_block_does_not_see_what_another_did(
    project: Project, tested: Outcome, name: str
) -> None:
    record = project.record(second(name))
    assert record["stdout"] == "False\n"
    assert record["figures"] == []


def test_a_block_does_not_see_variables_of_who_builds(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    names = [
        "TF_CPP_MIN_VLOG_LEVEL",
        "KERAS_BACKEND",
        "PYTHONHASHSEED",
        "OMP_NUM_THREADS",
    ]
    code = f"import os\nprint([os.environ.get(name) for name in {names}])"
    project.programs({"page": code})
    assert project.build(**dict.fromkeys(names, "7")).status == 0
    assert project.record(code)["stdout"] == "[None, None, None, '1']\n"
