"""Which devices this machine has, for which frameworks, and how one is selected."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from shutil import which

from engine.pages.blocks import Block, Page
from engine.settings import Settings

# Framework -> an expression that tells whether it sees an NVIDIA GPU.
SEES_CUDA = {
    "torch": "__import__('torch').cuda.is_available()",
    "tensorflow": "__import__('tensorflow').config.list_physical_devices('GPU')",
    "jax": "__import__('jax').default_backend() == 'gpu'",
}
# Variables of whoever builds that would change what a block does.
FOREIGN = re.compile(
    r"(CUDA|NVIDIA|JAX|XLA|TF|KERAS|TORCH|PYTORCH|HF|OMP|MKL|OPENBLAS|MPL|PYTHON"
    r"|PYTEST|GRPC|TRANSFORMERS|VIRTUAL_ENV|NODE|NPM|_?JAVA|JDK)_?"
)
KEPT = re.compile(r"OPENBLAS_(CORETYPE|L2_SIZE)$")  # needed by some processors


@dataclass(frozen=True)
class Device:
    """A place where code can run.

    Attributes:
        kind: `cpu`, `cuda`, or one declared in the settings.
        name: the product's name, for the reader.
        frameworks: the frameworks that see it; None: all, and plain Python too.
        env: variables that select it.
    """

    kind: str
    name: str
    frameworks: frozenset[str] | None = None
    env: dict[str, str] = field(default_factory=dict, hash=False)

    def runs(self, block: Block) -> bool:
        """Whether `block` is to be run on it.

        In a named environment a block runs on the CPU only, whatever that holds:
        which devices its frameworks see is not asked.
        """
        if block.environment is not None:
            return self.kind == "cpu"
        return self.frameworks is None or bool(self.frameworks & block.packages)

    def environment(self) -> dict[str, str]:
        """The whole environment of a run, the same on every machine.

        One thread for each numeric library: blocks share the cores among them, and
        sums come out the same whatever the number of cores. HOME and TMPDIR are
        set for each run by who runs it.
        """
        clean = {
            name: value
            for name, value in os.environ.items()
            if not FOREIGN.match(name) or KEPT.match(name)
        }
        threads = dict.fromkeys(
            ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"), "1"
        )
        quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "GRPC_VERBOSITY": "ERROR"}
        drawing = {"MPLBACKEND": "agg"}
        text = {"PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "TERM": "dumb"}
        offline = {"HF_HUB_OFFLINE": "1"}
        # torch.compile believes what the processor says of itself; else each run would
        # compile a dozen probes of it first.
        believed = {"TORCHINDUCTOR_VEC_ISA_OK": "1"}
        return clean | threads | quiet | drawing | text | offline | believed | self.env


def frameworks(block: Block) -> frozenset[str]:
    """The frameworks that `block` computes with."""
    return block.packages.intersection(SEES_CUDA)


def devices(settings: Settings) -> list[Device]:
    """The devices blocks run on, `cpu` first."""
    declared = [
        Device(kind, row["name"], frozenset(row["frameworks"]), row.get("env", {}))
        for kind, row in sorted(settings.devices.items())
    ]
    return [_cpu(), *_cuda(), *declared]


def for_block(block: Block, available: list[Device]) -> list[Device]:
    """Those of `available` that `block` runs on; a lab runs on the last one alone."""
    if block.skip:
        return []
    fitting = [device for device in available if device.runs(block)]
    return fitting[-1:] if block.language == "notebook" else fitting


def all_runs(
    pages: Iterable[Page], available: list[Device]
) -> list[tuple[Block, Device]]:
    """What `pages` ask for: each code once in its environment on each device."""
    blocks = (block for page in pages for block in page.blocks)
    return once((b, device) for b in blocks for device in for_block(b, available))


def once(runs: Iterable[tuple[Block, Device]]) -> list[tuple[Block, Device]]:
    """Those of `runs` that differ; each leaves the files that any like it asks for."""
    found: dict[tuple[str, str | None, str], tuple[Block, Device]] = {}
    for block, device in runs:
        key = block.sha, block.environment, device.kind
        files = {*block.files, *(found[key][0].files if key in found else ())}
        if len(files) > len(block.files):
            block = replace(block, files=tuple(sorted(files)))
        found[key] = block, device
    return list(found.values())


@cache
def _cpu() -> Device:
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists() and (
        match := re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)
    ):
        name = match[1]
    return Device("cpu", name, env={"CUDA_VISIBLE_DEVICES": "", "JAX_PLATFORMS": "cpu"})


@cache
def _cuda() -> list[Device]:
    """The first NVIDIA GPU and the frameworks that see it; none without a driver."""
    if not which("nvidia-smi"):
        return []
    query = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    names = subprocess.run(query, capture_output=True, text=True).stdout.splitlines()
    if not names:
        return []
    env = {"CUDA_VISIBLE_DEVICES": "0", "XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
    env["TF_FORCE_GPU_ALLOW_GROWTH"] = "true"  # blocks share its memory
    seeing = [name for name, test in SEES_CUDA.items() if _true(test, env)]
    return [Device("cuda", names[0], frozenset(seeing), env)] if seeing else []


def _true(expression: str, env: dict[str, str]) -> bool:
    code = f"raise SystemExit(0 if {expression} else 1)"
    run = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | env, capture_output=True
    )
    return run.returncode == 0
