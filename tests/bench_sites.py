"""Sites in a temporary folder for `make bench`: copied, made, built and served."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PER_PAGE = 20  # blocks on a page of a synthetic site
PATIENCE_S = 300  # a page that takes longer to appear never will
MKDOCS = (sys.executable, "-m", "mkdocs")


def copy(root: Path, to: Path) -> Path:
    """Copy what a build reads, and nothing that was built."""
    ignore = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for folder in ("docs", "snippets"):
        shutil.copytree(root / folder, to / folder, ignore=ignore)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(root / name, to)
    return to


def synthetic(root: Path, to: Path, blocks: int) -> Path:
    """A site like that in `root`, with `blocks` tiny blocks for all its pages."""
    ignore = shutil.ignore_patterns("*.md", "labs", "__pycache__")
    shutil.copytree(root / "docs", to / "docs", ignore=ignore)
    (to / "snippets").mkdir()
    shutil.copy(root / "pyproject.toml", to)
    config = (root / "mkdocs.yml").read_text("utf-8")
    (to / "mkdocs.yml").write_text(_without(config, "nav"), "utf-8")
    for start in range(0, blocks, PER_PAGE):
        numbers = range(start, min(start + PER_PAGE, blocks))
        text = "\n".join(_fence(number) for number in numbers)
        name = f"page_{start:04}.md" if start else "index.md"
        (to / "docs" / name).write_text(f"# From block {start}\n\n{text}", "utf-8")
    return to


def _without(config: str, *keys: str) -> str:
    """The text of a `mkdocs.yml` without its top-level `keys`."""
    pattern = rf"^({'|'.join(keys)}):.*\n([ \t-].*\n|\n)*"
    return re.sub(pattern, "", config, flags=re.MULTILINE)


def _fence(number: int) -> str:
    """A tiny block; every fifth imports numpy."""
    code = f"print(sum(range({number})))"
    if number % 5 == 0:
        code = f"import numpy as np\n\nprint(np.arange({number}).sum())"
    return f"Block {number}:\n\n```python\n{code}\n```\n"


def append(file: Path, line: str) -> None:
    """Put `line` at the end of `file`."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")


def build(site: Path) -> float:
    """Seconds that `mkdocs build` takes; SystemExit with what it wrote if it fails."""
    started = time.monotonic()
    ended = subprocess.run(
        [*MKDOCS, "build", "--quiet"],
        cwd=site,
        env=_environment(),
        capture_output=True,
        text=True,
    )
    seconds = time.monotonic() - started
    if ended.returncode:
        raise SystemExit(f"{site.name}: {ended.stdout}{ended.stderr}")
    print(f"{site.name}: built in {seconds:.2f} s", file=sys.stderr, flush=True)
    return seconds


@contextmanager
def served(site: Path) -> Iterator[str]:
    """`mkdocs serve` of `site` at the address given, until the end of the context."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [*MKDOCS, "serve", "--quiet", "--dev-addr", address]
    with (site / "serve.log").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=site, env=_environment(), stdout=log, stderr=log
        )
        try:
            yield f"http://{address}/"
        finally:
            server.terminate()
            server.wait()


def wait_for(url: str, text: str) -> None:
    """Return as soon as the page at `url` holds `text`."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
                if text in answer.read().decode():
                    return
        except OSError:
            pass  # the server is not up yet
        time.sleep(0.05)
    raise SystemExit(f"{url} does not show {text!r}")


def address_of(page: str) -> str:
    """Path of `docs/topic/page.md` on the site."""
    path = page.removeprefix("docs/").removesuffix("index.md")
    return re.sub(r"\.md$", "/", path)


def _environment() -> dict[str, str]:
    """That of a build; without SITE_URL a server serves at its root."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "", "SITE_MODE": "run"}
    return os.environ | fixed
