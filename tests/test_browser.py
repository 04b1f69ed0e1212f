"""No test that needs a browser is skipped unless someone asks for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ENV = {"PYTHONPATH": str(TESTS), "PATH": "", "PLAYWRIGHT_BROWSERS_PATH": "0"}
NEEDY = "def test_title(browser):\n    browser.new_page()\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of two tests that need a browser."""
    file = tmp_path / "test_needy.py"
    file.write_text(NEEDY + NEEDY.replace("title", "links"), "utf-8")
    return file


def outcome(file: Path, **env: str) -> tuple[int, list[str]]:
    """(exit status, lines) of the tests in `file` where there is no Chromium."""
    options = ["-p", "conftest", f"--rootdir={file.parent}", "-q"]
    environment = {k: v for k, v in os.environ.items() if k != "SKIP_BROWSER"}
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(file)],
        cwd=file.parent,
        env=environment | ENV | env,
        capture_output=True,
        text=True,
    )
    return ended.returncode, ended.stdout.splitlines()


def test_without_a_browser_its_tests_fail_and_say_what_to_install(file: Path) -> None:
    status, lines = outcome(file)
    assert status == 1
    assert len([line for line in lines if "apt-get install chromium" in line]) >= 2
    assert "2 errors" in lines[-1]


def test_who_skips_them_is_told_so_at_the_end(file: Path) -> None:
    status, lines = outcome(file, SKIP_BROWSER="1")
    assert status == 0
    assert "2 browser tests skipped: SKIP_BROWSER=1" in lines
