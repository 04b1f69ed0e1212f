"""Highlighted code as an earlier build made it.

Pygments takes longer than all else that is done to a page whose blocks have been run.
"""

import hashlib
import json
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from engine import files


def html(fences: Any, src: str, language: str, folder: Path, **kwargs: Any) -> str:
    """What superfences makes of a fence.

    Args:
        fences: the preprocessor of superfences.
        src: the code.
        language: as Pygments knows it.
        folder: where what was made is kept, each under what it was made from.
        kwargs: what superfences gives to a formatter beside these.
    """

    def make() -> str:
        return str(fences.highlight(src=src, language=language, **kwargs))

    if fences.line_spans or fences.line_anchors or fences.anchor_linenums:
        return make()  # lines have ids, which depend on the fences before this one
    settings = fences.highlight_ext.get_pymdownx_highlight_settings()
    about = {name: value for name, value in kwargs.items() if name != "md"}
    made_from = json.dumps([src, language, about, settings, _versions()], default=str)
    digest = hashlib.sha256(made_from.encode()).hexdigest()
    return files.kept(folder / f"{digest[:32]}.html", make)


@cache
def _versions() -> tuple[str, ...]:
    return tuple(map(version, ("Markdown", "Pygments", "pymdown-extensions")))
