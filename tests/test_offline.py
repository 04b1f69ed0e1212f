"""The offline copy: opened from a folder, without a server, with search."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
OFFLINE = {"OFFLINE": "true", "HOMEPAGE": "index.html"}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, as `make offline` builds it."""
    folder = tmp_path_factory.mktemp("offline") / "site"
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | OFFLINE,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


def test_make_offline_makes_that_copy_and_a_zip_that_git_ignores() -> None:
    rule = (ROOT / "Makefile").read_text("utf-8").partition("\noffline:")[2]
    names = " ".join(f"{name}={value}" for name, value in OFFLINE.items())
    assert f"\t{names} $(BIN)/mkdocs build --site-dir site-offline\n" in rule
    ignored = (ROOT / ".gitignore").read_text("utf-8").split("\n")
    assert {"/site-offline/", "/site-offline.zip"} <= set(ignored)


def test_every_link_leads_to_a_file(copy: Path) -> None:
    lost = []
    for file in copy.rglob("*.html"):
        if file.name == "404.html":  # a server's; its links start from the root
            continue
        page = BeautifulSoup(file.read_text("utf-8"), "html.parser")
        for tag in page.select("a[href], link[href], script[src], img[src]"):
            address = str(tag.get("href") or tag.get("src"))
            if re.match(r"[a-z]+:|#|$", address):
                continue
            target = file.parent / re.split("[?#]", address)[0]
            if not target.is_file():
                lost.append(f"{file.relative_to(copy)}: {address}")
    assert lost == []


def test_a_page_opened_as_a_file_can_be_searched(copy: Path, browser: Browser) -> None:
    page: Page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((copy / "start/comparison.html").as_uri())
    page.wait_for_load_state("networkidle")
    field = page.locator("input.md-search__input")
    field.click()
    field.fill("GradientTape")
    field.press("End")
    hit = page.locator(".md-search-result__item a").first
    hit.wait_for(timeout=20_000)
    hit.click()
    page.wait_for_url("**.html*", timeout=20_000)
    assert page.locator("article .block").count() > 0
    page.close()
    elsewhere = [
        url for url in asked if not url.startswith(("file:", "data:", "blob:"))
    ]
    assert elsewhere == []
