"""What frameworks need of a process works: a real file, a real `__main__`, fork."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine import settings
from engine.runs import devices
from project import Project

PROGRAMS = {
    "autograph": (
        "import tensorflow as tf\n\n\n@tf.function\ndef count(n):\n    total = 0\n"
        "    for i in tf.range(n):\n        if i % 2 == 0:\n            total += i\n"
        "    return total\n\n\nprint(count(tf.constant(5)).numpy())"
    ),
    "compile": (
        "import torch\n\n\n@torch.compile(fullgraph=True)\ndef f(x):\n"
        "    return torch.relu(x) + 1\n\n\nprint(f(torch.tensor([-1.0, 1.0])))"
    ),
    "pickle": (
        "import io\n\nimport torch\n\n\nclass Net(torch.nn.Module):\n    pass\n\n\n"
        "file = io.BytesIO()\ntorch.save(Net(), file)\nfile.seek(0)\n"
        "print(torch.load(file, weights_only=False))"
    ),
    "workers": (
        "from torch.utils.data import DataLoader, Dataset\n\n\n"
        "class Squares(Dataset):\n    def __len__(self):\n        return 4\n\n"
        "    def __getitem__(self, i):\n        return i * i\n\n\n"
        "loader = DataLoader(Squares(), batch_size=2, num_workers=2)\n"
        "print([x.tolist() for x in loader])"
    ),
    "spawn": (
        "import torch.multiprocessing as mp\n\n\ndef work(rank, size):\n"
        "    print(f'rank {rank} of {size}', flush=True)\n\n\n"
        "if __name__ == '__main__':\n    mp.spawn(work, args=(1,), nprocs=1)\n"
        "    print('joined')"
    ),
    "source": (
        "import inspect\n\nimport torch\n\n\n"
        "class Net(torch.nn.Module):\n    x = 1\n\n\n"
        "print(inspect.getsource(Net))"
    ),
    "script": (
        "import tensorflow as tf\nimport torch\n\n\ndef f(x):\n    return x + 1\n\n\n"
        "print(torch.jit.script(f)(torch.tensor(1)).item(), tf.constant(2).numpy())"
    ),
    "backend_torch": (
        "import os\n\nos.environ['KERAS_BACKEND'] = 'torch'\nimport keras\n\n"
        "print(keras.backend.backend())"
    ),
    "backend_jax": (
        "import os\n\nos.environ['KERAS_BACKEND'] = 'jax'\nimport keras\n\n"
        "print(keras.backend.backend(), type(keras.ops.ones(1)).__module__[:3])"
    ),
    "backend_default": "import keras\n\nprint(keras.backend.backend())",
    "patched": (
        "import torch\n\ntorch.relu = None\ntorch.set_default_dtype(torch.float64)"
    ),
    "unpatched": "import torch\n\nprint(torch.relu is None, torch.get_default_dtype())",
    "seeded": "import torch\n\ntorch.manual_seed(0)\nprint(torch.rand(1))",
    "again": "import torch\n\ntorch.manual_seed(0)\nprint(torch.rand(1))\n# again",
}
OUTPUTS = {
    "autograph": "6\n",
    "compile": "tensor([1., 2.])\n",
    "pickle": "Net()\n",
    "workers": "[[0, 1], [4, 9]]\n",
    "spawn": "rank 0 of 1\njoined\n",
    "source": "class Net(torch.nn.Module):\n    x = 1\n\n",
    "script": "2 2\n",
    "backend_torch": "torch\n",
    "backend_jax": "jax jax\n",
    "backend_default": "tensorflow\n",
    "unpatched": "False torch.float32\n",
    "seeded": "tensor([0.4963])\n",
    "again": "tensor([0.4963])\n",
}
IMPORTS = """\
import multiprocessing
import random
import secrets
import tempfile
import uuid

import keras
import numpy as np
import sklearn.utils
import sympy.core.random
import tensorflow as tf
import torch

"""
# What nobody seeded: an expression each, and a framework may hold more than one.
UNSEEDED = {
    "random": "random.random()",
    "secrets": "secrets.token_hex()",
    "uuid": "uuid.uuid4()",
    "tempfile": "tempfile.mktemp()",
    "multiprocessing": "multiprocessing.current_process().authkey.hex()",
    "numpy": "np.random.rand()",
    "numpy_generator": "np.random.default_rng().random()",
    "sklearn": "sklearn.utils.check_random_state(None).rand()",
    "sympy": "sympy.core.random.random()",
    "torch": "torch.rand(1)",
    "torch_seed": "torch.initial_seed()",
    "torch_layer": "torch.nn.Linear(1, 1).weight",
    "torch_loader": "next(iter(torch.utils.data.RandomSampler(range(10**5))))",
    "torch_compile": "torch.compile(torch.rand, backend='eager')(1)",
    "tensorflow": "tf.random.normal([1]).numpy()",
    "tensorflow_raw": "tf.raw_ops.RandomUniform(shape=[1], dtype=tf.float32).numpy()",
    "tensorflow_graph": "tf.function(lambda: tf.random.normal([1]))().numpy()",
    "tensorflow_generator": "tf.random.get_global_generator().normal([1]).numpy()",
    "tensorflow_data": "next(iter(tf.data.Dataset.range(999).shuffle(999))).numpy()",
    "keras": "keras.random.normal([1]).numpy()",
    "keras_generator": "keras.random.SeedGenerator().state.numpy()",
    "keras_layer": "keras.Sequential([keras.Input((9,)), keras.layers.Dense(1)])"
    ".get_weights()[0].ravel()",
}
DRAWN = IMPORTS + "".join(
    f"print('{name}:', ' '.join(str({what}).split()))\n"
    for name, what in UNSEEDED.items()
)
SEEDED = (
    IMPORTS
    + """\
random.seed(1)
np.random.seed(1)
torch.manual_seed(1)
tf.random.set_seed(1)
print(random.random(), np.random.rand(), np.random.normal())
print(sklearn.utils.check_random_state(None).rand())
print(torch.rand(2), torch.randn(3), torch.nn.Linear(2, 2).weight)
print(tf.random.normal([2]).numpy(), tf.random.uniform([2]).numpy())
print(list(tf.data.Dataset.range(9).shuffle(9).as_numpy_iterator()))
keras.utils.set_random_seed(1)
print(keras.random.normal([2]).numpy(), torch.rand(1), np.random.rand())
print(keras.Sequential([keras.Input((9,)), keras.layers.Dense(1)]).get_weights()[0])
"""
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    preload = ["jax", "keras", "numpy", "sklearn", "sympy", "tensorflow", "torch"]
    root = tmp_path_factory.mktemp("frameworks") / "project"
    project = Project(root, timeout_s=240, memory_mib=6000, preload=preload)
    project.programs(PROGRAMS)
    project.programs({"drawn": DRAWN, "drawn_too": f"# Again\n{DRAWN}"})
    project.programs({"seeds": SEEDED})
    outcome = project.pytest()
    assert outcome.status == 0, outcome.output
    return project


@pytest.mark.parametrize("name", OUTPUTS)
def test_a_framework_works_as_in_a_file(project: Project, name: str) -> None:
    assert project.record(PROGRAMS[name])["stdout"] == OUTPUTS[name]


def test_frameworks_are_imported_once_and_not_by_each_block(project: Project) -> None:
    # Together, the imports alone would take longer in any one of these.
    forked = project.record(PROGRAMS["backend_default"])["seconds"]
    bare = project.record(PROGRAMS["backend_jax"])["seconds"]
    assert forked < bare


@pytest.mark.parametrize("name", UNSEEDED)
def test_what_nobody_seeded_differs_between_blocks(project: Project, name: str) -> None:
    lines = [
        line
        for code in (DRAWN, f"# Again\n{DRAWN}")
        for line in project.record(code)["stdout"].splitlines()
        if line.startswith(f"{name}: ")
    ]
    assert len(lines) == 2
    assert lines[0] != lines[1]


def test_what_is_seeded_is_the_same_as_in_plain_python(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "seeds.py").write_text(SEEDED, "utf-8")
    env = devices.devices(settings.load(project.root))[0].environment()
    plain = subprocess.run(
        [sys.executable, "seeds.py"],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert project.record(SEEDED)["stdout"] == plain.stdout
