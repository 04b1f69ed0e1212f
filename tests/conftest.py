"""The site as `make site` builds it, served to a real browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, sync_playwright

import sampling
from browsers import QUIET, chromium
from every_page import PAGES, SIZES, Opened
from static_server import served

ROOT = Path(__file__).resolve().parents[1]
SKIP = "SKIP_BROWSER=1"
NO_BROWSER = (
    "needs Chromium: `apt-get install chromium`, or `playwright install chromium`; "
    f"{SKIP} leaves out the tests that do"
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the site, built from the runs on file, once for all workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / "published" / "site"
    with FileLock(f"{shared}/published.lock"):
        if not folder.exists():  # a build that fails leaves none
            built = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "-d", str(folder)],
                cwd=ROOT,
                capture_output=True,
                text=True,
                env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            )
            assert built.returncode == 0, built.stdout + built.stderr
    with served(folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; a missing one fails the tests, and only who asks for it skips them."""
    if os.environ.get("SKIP_BROWSER"):
        pytest.skip(SKIP)
    with sync_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            pytest.fail(NO_BROWSER, pytrace=False)
        yield playwright.chromium.launch(executable_path=path, args=QUIET)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Let a worker of pytest-xdist hand on what the closing summary says."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["compared"] = session.config.stash.get(sampling.COMPARED, "")


@pytest.hookimpl(optionalhook=True)  # of pytest-xdist
def pytest_testnodedown(node: Any) -> None:
    """Take it over from a worker that has ended."""
    if compared := getattr(node, "workeroutput", {}).get("compared"):
        node.config.stash[sampling.COMPARED] = compared


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


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Opened]:
    """One tab for all pages: a new one for each takes nearly twice as long."""
    tab = Opened(browser.new_page())
    tab.page.on("request", lambda request: tab.asked.append(request.url))
    tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.page.on(
        "response", lambda a: tab.errors.append(a.url) if a.status >= 400 else None
    )
    yield tab
    tab.page.close()


@pytest.fixture(scope="module", params=PAGES, ids=lambda path: path or "home")
def opened(tab: Opened, site: str, request: pytest.FixtureRequest) -> Opened:
    """Each page, opened once for all that is looked at on it."""
    width, height = SIZES["wide"]
    tab.page.goto("about:blank")  # ends what the page before still asks for
    tab.address = request.param
    tab.asked.clear()
    tab.errors.clear()
    tab.page.set_viewport_size({"width": width, "height": height})
    tab.page.goto(site + tab.address)
    tab.page.wait_for_load_state("networkidle")
    return tab
