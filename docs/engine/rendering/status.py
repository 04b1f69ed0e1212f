"""`{{ status() }}` -> every block on every device: how it ended, in what, and when."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from markupsafe import Markup

from engine.pages.blocks import Block, Page
from engine.rendering import addresses, page_runs, table_markup
from engine.rendering.addresses import Links
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns
from engine.rendering.table_markup import Download
from engine.runs import verdicts
from engine.runs.records import Record

FILE = "status.json"
HEADINGS = (
    "Block",
    "Ended",
    "Device",
    "Environment",
    "Versions",
    "Seconds",
    "MiB",
    "Date",
)
WORDS = {
    "passed": "ran",
    "expected-failure": "failed, as it should",
    "not-run": "not run",
}
SITE = "site"  # the environment of blocks that name none


@dataclass(frozen=True)
class BlockStatus:
    """One block on one device, as the page and its JSON give it.

    Attributes:
        page: path from the project's root; `line` is the fence's, from 1.
        snippet: path below `snippets/`, if the block is one.
        code: first 12 hex digits of the SHA-256 of the code shown.
        device: kind of device; None if it ran on none.
        status: as in `data-status`.
        reason: why it was skipped or failed; the class of an expected error.
        environment: the named one, or `site`.
        seconds: wall time, start-up and tracing with it.
        peak_mib: highest resident memory.
        date: ISO 8601, UTC.
    """

    page: str
    line: int
    snippet: str | None
    code: str
    device: str | None
    device_name: str | None
    status: str
    reason: str
    environment: str
    versions: dict[str, str]
    seconds: float | None
    peak_mib: int | None
    date: str | None


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The table of all blocks, and the same as JSON."""
    pages = runs.pages
    found = [block for page in pages for block in page.blocks]
    runs.shows(found)
    caption = f"{len(found)} blocks of code on {len(pages)} pages and labs"
    return html(list(of_pages(pages, runs)), runs.links, caption)


def html(
    statuses: Sequence[tuple[Block, BlockStatus]], links: Links, caption: str
) -> Markup:
    """The table of `statuses`; ids are those that status lines lead to."""
    rows = []
    known: set[str] = set()
    for block, status in statuses:
        name = addresses.status_id(block, status.device)
        rows.append(_row(block, status, "" if name in known else name, links))
        known.add(name)
    content = as_json(status for _, status in statuses)
    files = [Download(FILE, "application/json", content)]
    return table_markup.table(HEADINGS, rows, caption, files, css="status")


def of_pages(
    pages: Iterable[Page], runs: PageRuns
) -> Iterator[tuple[Block, BlockStatus]]:
    """Each block of `pages`, once for each device it has a verdict on."""
    for block in (block for page in pages for block in page.blocks):
        on: list[tuple[str | None, Record | None]] = [*runs.records(block)]
        for device, record in [(None, None)] if block.skip else on:
            yield block, of(block, device, record)


def as_json(statuses: Iterable[BlockStatus]) -> str:
    """`statuses` as one line of JSON each."""
    lines = (json.dumps(asdict(s), ensure_ascii=False) for s in statuses)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def published(config: dict[str, Any]) -> str:
    """The JSON of the whole project, given the extension's configuration.

    A preview, which runs nothing, has no status.
    """
    if config.get("mode") == "preview":
        return "[]\n"
    runs = PageRuns(page_runs.DEFAULTS | config | {"page": ""})
    return as_json(s for _, s in of_pages(runs.pages, runs))


def of(block: Block, device: str | None, record: Record | None) -> BlockStatus:
    """The status of `block` on `device`, None if it is skipped."""
    verdict = verdicts.judge(block, device or "", record)
    status, reason = verdict.status, verdict.reason
    if status == "expected-failure" and record and record.failure:
        reason = record.failure.types[0]
    return BlockStatus(
        page=block.page,
        line=block.line,
        snippet=block.snippet,
        code=block.sha[:12],
        device=device,
        device_name=record.device_name if record else None,
        status=status,
        reason=reason,
        environment=block.environment or SITE,
        versions=record.versions if record else {},
        seconds=round(record.seconds, 1) if record else None,
        peak_mib=round(record.peak_mib) if record else None,
        date=record.date if record else None,
    )


def _row(block: Block, status: BlockStatus, name: str, links: Links) -> Markup:
    where = status.snippet or f"{status.page.removeprefix('docs/')}, line {status.line}"
    link = Markup('<a href="{}">{}</a>').format(links.to_block(block), where)
    ended = WORDS.get(status.status, status.status)
    device = f"{status.device} ({status.device_name})" if status.device_name else ""
    cells = [
        link,
        f"{ended}: {status.reason}" if status.reason else ended,
        device,
        status.environment,
        ", ".join(f"{name} {version}" for name, version in status.versions.items()),
        "" if status.seconds is None else f"{status.seconds:.1f}",
        "" if status.peak_mib is None else f"{status.peak_mib}",
        status.date or "",
    ]
    return table_markup.row(cells, name)
