"""What the tests of every page share: pages, screens, and a page that is open."""

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

import bench_sites
from engine.pages import parser

ROOT = Path(__file__).resolve().parents[1]
# The last is a wide screen at 400%, WCAG 2.2 success criterion 1.4.10.
SIZES = {"wide": (1440, 900), "phone": (390, 844), "zoomed": (320, 256)}
# What fades in would be looked at half-way.
STILL = "*, ::before, ::after { transition: none !important; }"
# Address of a page -> how many of its fences are runnable.
PAGES = {
    bench_sites.address_of(page.path): sum(
        block.language != "notebook" for block in page.blocks
    )
    for page in parser.read(ROOT)
}


@dataclass
class Opened:
    """A page that was opened once, and what the browser asked for and met.

    Attributes:
        page: the tab it is open in.
        address: of the page, from that of the site.
        asked: addresses of its requests.
        errors: of its scripts, and addresses that were answered with one.
    """

    page: Page
    address: str = ""
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
