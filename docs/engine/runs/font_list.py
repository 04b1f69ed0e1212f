"""Matplotlib's list of the fonts of this machine, made once for all runs.

A process that finds none in its HOME searches the whole system, which takes seconds,
and each run has a HOME of its own. Kept is only what a forkserver made, which runs no
block's code.
"""

import json
import shutil
from pathlib import Path

from engine import files

FOLDER = ".cache/matplotlib"  # below HOME
NAMES = "fontlist-*.json"  # the star is the version of their form


def keep(homes: Path, known: Path) -> None:
    """Keep in the folder `known` what a forkserver made in its HOME below `homes`."""
    if known.exists():
        return
    for file in homes.glob(f"home-*/{FOLDER}/{NAMES}"):
        content = file.read_bytes()
        try:
            json.loads(content)
        except ValueError:
            continue  # it is being written
        files.write(known / file.name, content)


def give(known: Path, home: Path) -> None:
    """Put what is kept in `known` where Matplotlib looks for it under `home`."""
    for file in known.glob(NAMES):
        to = home / FOLDER / file.name
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, to)
