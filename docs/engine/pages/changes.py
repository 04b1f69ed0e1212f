"""Which pages have changed since they were last asked for, for a server."""

import hashlib
import re
from functools import partial
from pathlib import Path

from engine.pages import page_files

NAMED = re.compile(r'"([\w./-]+\.(?:py|sh|js|mjs))"')
# What every page may show something of: facts, and how pages are made.
COMMON = ("mkdocs.yml", "pyproject.toml", "docs/_data/**/*.*")


class Changes:
    """Remembers what each page was made from.

    A page is made from its own text, from the snippets that it names, and from facts
    that any page may cite. A page that is made from all others, such as one that lists
    them, is not told to have changed with them.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def since_last_time(self, root: Path) -> set[str]:
        """Paths, from `root`, of the pages that are new or changed.

        Args:
            root: folder that holds `docs/` and `snippets/`.
        """
        common = hashlib.sha256()
        for pattern in COMMON:
            for file in sorted(root.glob(pattern)):
                common.update(file.read_bytes())
        now = {
            file.relative_to(root).as_posix(): _digest(file, root, common.hexdigest())
            for file in page_files.find(root)
        }
        changed = {
            path for path, digest in now.items() if self._known.get(path) != digest
        }
        self._known = now
        return changed


def _digest(file: Path, root: Path, common: str) -> str:
    text = file.read_bytes()
    digest = hashlib.sha256(common.encode() + text)
    names = set(NAMED.findall(text.decode("utf-8", "replace")))
    for snippet in map(partial(Path, root, "snippets"), sorted(names)):
        if snippet.is_file():
            digest.update(snippet.read_bytes())
    return digest.hexdigest()
