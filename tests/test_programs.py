"""What is known of a program without running it."""

import pytest

from engine.pages import programs

BACKEND = 'os.environ["KERAS_BACKEND"] = "torch"'
FLAGS = 'os.environ["XLA_FLAGS"] = "--x"'
SET = {
    "none": ("import torch\n", {}),
    "one": (
        f"import os\n\n{BACKEND}  # first\n\nimport keras\n",
        {"KERAS_BACKEND": "torch"},
    ),
    "two": (
        f"import os\nfrom pathlib import Path\n{BACKEND}\n{FLAGS}\nimport jax\n",
        {"KERAS_BACKEND": "torch", "XLA_FLAGS": "--x"},
    ),
}
# These may change what a framework reads, in a way that cannot be told beforehand.
UNKNOWN = {
    "after an import": f"import os\nimport keras\n{BACKEND}\n",
    "in a branch": f"import os\nif True:\n    {BACKEND}\nimport keras\n",
    "a value that is computed": 'import os\nos.environ["A"] = str(1)\nimport torch\n',
    "by a method": 'import os\nos.environ.setdefault("A", "1")\nimport torch\n',
    "by another name": 'from os import environ as e\ne["A"] = "1"\nimport torch\n',
    "by putenv": 'import os\nos.putenv("A", "1")\nimport torch\n',
    "one of two": f"import os\n{BACKEND}\nimport jax\n{FLAGS}\n",
}


@pytest.mark.parametrize("name", SET)
def test_variables_that_are_set_before_any_import_are_known(name: str) -> None:
    code, variables = SET[name]
    assert programs.read(code).variables == frozenset(variables.items())


@pytest.mark.parametrize("name", UNKNOWN)
def test_variables_that_may_be_set_otherwise_are_not(name: str) -> None:
    assert programs.read(UNKNOWN[name]).variables is None
