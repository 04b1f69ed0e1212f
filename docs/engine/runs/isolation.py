"""What a forked child must not share with its siblings: undone before a block runs."""

import linecache
import os
import sys
import tempfile
from collections.abc import Callable
from typing import Any

# Module -> how what is random in it is drawn anew, as it is when Python starts. Only
# those that draw while they are imported: `random` does it itself in a forked child;
# TensorFlow, Keras, JAX and ONNX Runtime draw when they are first asked for a number,
# after the fork.
#
# One thing stays as it was in the parent: the seed of str hashes, hence the order of a
# set of strings. Only a new interpreter gets another, and it would import everything
# again. Each parent has its own, so that the order still differs from build to build,
# and a block that depends on it differs from its copy under plain Python.
DRAW_ANEW: dict[str, Callable[[Any], object]] = {
    "multiprocessing.process": lambda module: setattr(
        module.current_process(), "authkey", os.urandom(32)
    ),
    "numpy.random": lambda module: module.seed(),
    "sympy.core.random": lambda module: module.seed(),
    # Not torch.seed(): that seeds the GPUs too, which draw when first used.
    "torch": lambda module: module.default_generator.seed(),
}


def forget_the_parent(folder: str) -> None:
    """Make this process as fresh as `python file` in `folder` would find it.

    No module is imported for it: only what is there already is touched.
    """
    sys.argv = [os.listdir(folder)[0]]
    sys.path.insert(0, folder)
    tempfile.tempdir = None
    linecache.clearcache()
    for name, draw in DRAW_ANEW.items():
        if module := sys.modules.get(name):
            draw(module)
