"""Take a picture of each page of `site/`, at two widths and in both themes.

For `make shots`: whoever changes how pages look goes through them, and CI keeps them.
"""

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import sync_playwright

import bench_sites
from browsers import QUIET, SIZES, chromium
from engine.pages import parser
from static_server import served

ROOT = Path(__file__).resolve().parents[1]
TALLEST = 12_000  # pixels: Chromium draws no picture that is much taller
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def main() -> int:
    """Write the pictures below the folder that the command line names."""
    to = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".runs" / "shots")
    to.mkdir(parents=True, exist_ok=True)
    paths = [bench_sites.address_of(page.path) for page in parser.read(ROOT)]
    with served(ROOT / "site") as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(playwright), args=QUIET
        )
        for size, (width, height) in SIZES.items():
            for scheme in SCHEMES:
                page = browser.new_page(
                    viewport={"width": width, "height": height}, color_scheme=scheme
                )
                for path in paths:
                    page.goto(site + path, wait_until="networkidle")
                    tall = page.evaluate("document.documentElement.scrollHeight")
                    name = path.strip("/").replace("/", "-") or "home"
                    page.set_viewport_size(
                        {"width": width, "height": min(tall, TALLEST)}
                    )
                    page.screenshot(path=to / f"{name}-{size}-{scheme}.png")
                    page.set_viewport_size({"width": width, "height": height})
                page.close()
    print(f"{len(paths)} pages, {len(list(to.glob('*.png')))} pictures in {to}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
