"""The site as `make site` builds it, served to a real browser."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

import sampling

ROOT = Path(__file__).resolve().parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SKIP = "SKIP_BROWSER=1"
NO_BROWSER = (
    "needs Chromium: `apt-get install chromium`, or `playwright install chromium`; "
    f"{SKIP} leaves out the tests that do"
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Silent(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Not a word."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the site, built from the runs on file."""
    folder = tmp_path_factory.mktemp("published") / "site"
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    assert built.returncode == 0, built.stdout + built.stderr
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; a missing one fails the tests, and only who asks for it skips them."""
    if os.environ.get("SKIP_BROWSER"):
        pytest.skip(SKIP)
    with sync_playwright() as playwright:
        path = _chromium(playwright)
        if path is None:
            pytest.fail(NO_BROWSER, pytrace=False)
        yield playwright.chromium.launch(executable_path=path, args=QUIET)


def _chromium(playwright: Playwright) -> str | None:
    """Chromium's program: that of the system, or else Playwright's own."""
    own = playwright.chromium.executable_path
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    return found or (own if Path(own).exists() else None)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say what was left out."""
    if compared := config.stash.get(sampling.COMPARED, ""):
        terminalreporter.section("copied programs")
        terminalreporter.write_line(compared)
    skipped = terminalreporter.stats.get("skipped", [])
    if count := sum(SKIP in str(report.longrepr) for report in skipped):
        terminalreporter.section("browser")
        terminalreporter.write_line(f"{count} browser tests skipped: {SKIP}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()
