"""Chromium for tests and pictures: where it is, and how it is started quietly."""

import shutil
from pathlib import Path

from playwright.sync_api import Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
SIZES = {"wide": (1440, 900), "phone": (390, 844)}
# No request of its own, and nothing that a machine without a screen lacks.
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium(playwright: Playwright | None = None) -> str | None:
    """Its program: that of the system, or else Playwright's own."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found or playwright is None:
        return found
    own = playwright.chromium.executable_path
    return own if Path(own).exists() else None
