"""Which page cites which entry of the ledger."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.evidence import citations

FENCE = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2[`~]* *$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
CHART = re.compile(r'^ *\{\{ *chart\("([^"]+)"\) *\}\} *$', re.MULTILINE)


@dataclass(frozen=True)
class Use:
    """A page and the ids that it cites, in their order.

    Attributes:
        page: path below `docs/`.
        charts: ids of the charts it shows, which may cite entries too.
    """

    page: str
    title: str
    cites: tuple[str, ...]
    charts: tuple[str, ...]


def uses(root: Path) -> tuple[Use, ...]:
    """Each page of the project at `root` that is written in Markdown, by path."""
    docs = root / "docs"
    files = [
        f for f in docs.rglob("*.md") if f.relative_to(docs).parts[0][0] not in "_."
    ]
    return tuple(_use(f, docs, f.stat().st_mtime_ns) for f in sorted(files))


@lru_cache(maxsize=256)
def _use(file: Path, docs: Path, mtime_ns: int) -> Use:
    # A page that is not UTF-8 has its own message elsewhere.
    text = FENCE.sub("", file.read_text("utf-8", errors="replace"))
    title = TITLE.search(text)
    return Use(
        file.relative_to(docs).as_posix(),
        title[1].strip() if title else file.stem,
        tuple(citations.cited(text)),
        tuple(CHART.findall(text)),
    )
