"""Which page cites which entry of the ledger, and what the pages say."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.evidence import citations
from engine.pages import page_files

FENCE = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2[`~]* *$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
CHART = re.compile(r'^ *\{\{ *chart\("([^"]+)"\) *\}\} *$', re.MULTILINE)


@dataclass(frozen=True)
class PageCitations:
    """A page and the ids that it cites, in their order.

    Attributes:
        page: path below `docs/`.
        charts: ids of the charts it shows, which may cite entries too.
    """

    page: str
    title: str
    cites: tuple[str, ...]
    charts: tuple[str, ...]


def by_page(root: Path) -> tuple[PageCitations, ...]:
    """What each page of the project at `root` in Markdown cites, by path."""
    docs = root / "docs"
    files = [file for file in page_files.find(root) if file.suffix == ".md"]
    return tuple(_read(file, docs, file.stat().st_mtime_ns) for file in files)


def texts(root: Path) -> dict[str, str]:
    """Path below `docs/` -> text, of each page in Markdown and each lab."""
    docs = root / "docs"
    return {
        file.relative_to(docs).as_posix(): file.read_text("utf-8", errors="replace")
        for file in page_files.find(root)
    }


@lru_cache(maxsize=256)
def _read(file: Path, docs: Path, mtime_ns: int) -> PageCitations:
    # A page that is not UTF-8 has its own message elsewhere.
    text = FENCE.sub("", file.read_text("utf-8", errors="replace"))
    title = TITLE.search(text)
    return PageCitations(
        file.relative_to(docs).as_posix(),
        title[1].strip() if title else file.stem,
        tuple(citations.cited(text)),
        tuple(CHART.findall(text)),
    )
