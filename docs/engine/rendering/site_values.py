"""`{{ site("programs") }}` in a sentence -> a figure of the site's own runs."""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from engine.facts import partial_dates
from engine.rendering.page_runs import NOT_RUN, PageRuns
from engine.runs import verdicts

QUOTE = r'\{\{\s*site\(\s*"([^"]+)"\s*\)\s*\}\}'
NAMES = ("programs", "pages", "failed on purpose", "devices", "first run", "last run")


def register(md: Markdown, runs: PageRuns) -> None:
    """Register with `md`."""
    md.inlinePatterns.register(_Quote(md, runs), "engine_site", 174)


def values(runs: PageRuns) -> dict[str, str]:
    """What a page may quote of all runs, by name; dates are days in words."""
    codes: set[str] = set()
    failed: set[str] = set()
    pages: set[str] = set()
    devices: set[str] = set()
    dates: set[str] = set()
    for block in (block for page in runs.pages for block in page.blocks):
        for device, record in [] if block.skip else runs.records(block):
            if record is None:
                continue
            codes.add(block.sha)
            pages.add(block.page)
            devices.add(record.device_name)
            dates.add(record.date)
            if verdicts.judge(block, device, record).status == "expected-failure":
                failed.add(block.sha)
    days = [partial_dates.words(day) for day in sorted(dates)] or ["…"]
    found = (len(codes), len(pages), len(failed), ", ".join(sorted(devices)))
    return dict(zip(NAMES, [*map(str, found), days[0], days[-1]], strict=True))


class _Quote(InlineProcessor):
    """Reads all records once for a page that asks."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(QUOTE, md)
        self.runs = runs
        self._of: tuple[object, dict[str, str]] = (None, {})

    def handleMatch(  # type: ignore[override]
        self, match: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        span = etree.Element("span", {"class": "run-value site-value"})
        span.text = "…"
        if match[1] not in NAMES:
            fact = f'the site has no value "{match[1]}"'
            self.runs.wrong(match[0], fact, f"it has: {', '.join(NAMES)}")
        elif self.runs.mode == "preview":
            span.set("title", NOT_RUN)
        else:
            if self._of[0] is not self.runs.lines:
                self._of = self.runs.lines, values(self.runs)
            span.text = AtomicString(self._of[1][match[1]])
            span.set("title", "counted by the build that made this page")
        return span, match.start(0), match.end(0)
