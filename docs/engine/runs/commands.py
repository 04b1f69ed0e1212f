"""What runs a block: the command of a reader, and that of a run under supervision."""

import sys
from pathlib import Path

import engine
from engine.pages.blocks import Block
from engine.runs import environments
from engine.settings import Settings

DOCS = str(Path(engine.__file__).parents[1])
# The worker under another Python. It is imported from here, and nothing else is: what
# the block imports is what is installed there.
ELSEWHERE = """\
import json, sys
sys.path.insert(0, sys.argv[1])
from engine.runs import worker
sys.path.remove(sys.argv[1])
for name in [name for name in sys.modules if name.partition(".")[0] == "engine"]:
    del sys.modules[name]
job = json.load(open(sys.argv[2], encoding="utf-8"))
worker.main(worker.Job(**job | {"command": ()}))
"""


def plain(block: Block, settings: Settings) -> tuple[str, ...]:
    """What runs the file of `block`, whose path is to follow, as a reader would."""
    found = environments.of(block, settings)
    if block.language == "bash":
        return ("bash",)
    if block.language == "javascript":
        return (str(found.node / "node") if found else "node",)
    return (str(found.python) if found else sys.executable,)


def supervised(
    block: Block, file: Path, here: Path, settings: Settings
) -> tuple[str, ...]:
    """What runs `block` in the place of the forked worker; nothing where that does.

    Args:
        block: the block.
        file: its file.
        here: the folder of the run: the job is in `job.json`, reports go to `report`.
        settings: of the project.
    """
    if block.language == "notebook":
        module = ("-P", "-m", "engine.runs.notebook_worker")
        return (sys.executable, *module, str(file), str(here / "report"))
    command = plain(block, settings)
    if block.language != "python":
        return (*command, str(file))
    if block.environment is None:
        return ()
    return (*command, "-P", "-c", ELSEWHERE, DOCS, str(here / "job.json"))
