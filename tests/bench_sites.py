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

from engine.pages import parser

PER_PAGE = 20  # blocks on a page of a synthetic site
PATIENCE_S = 300  # a page that takes longer to appear never will
# A fence that is run: its opening line with indentation, its body, its closing line.
RUNNABLE = re.compile(
    r"^(( *)```(?:python|py|bash|sh)\b.*\n)((?:.*\n)*?)(\2``` *$)", re.MULTILINE
)
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


def multiplied(root: Path, to: Path, times: int) -> Path:
    """The site in `root` with each page and each program `times` times, but one lab.

    Copies lie in `docs/copy_2/…` and `snippets/copy_2/…`. A copied program ends with
    a comment of its own, so that it is run like any other.
    """
    copy(root, to)
    pages = [to / page.path for page in parser.read(to)]
    snippets = [file for file in (to / "snippets").rglob("[!.]*.*") if file.is_file()]
    for number in range(2, times + 1):
        name = f"copy_{number}"
        for file in snippets:
            if file.suffix != ".json":  # the record of a run of the original
                path = to / "snippets" / name / file.relative_to(to / "snippets")
                _put(path, f"{file.read_text('utf-8')}# {name}\n")
        for file in pages:
            if file.suffix == ".md":
                path = to / "docs" / name / file.relative_to(to / "docs")
                _put(path, _page_of_copies(file.read_text("utf-8"), name))
    config = (to / "mkdocs.yml").read_text("utf-8")
    # Links to the lab lead nowhere from a copy.
    (to / "mkdocs.yml").write_text(_without(config, "nav", "strict"), "utf-8")
    exceptions = to / "docs" / "_data" / "exceptions.yml"
    if exceptions.exists():  # they hold for the copies of their pages, too
        text = re.sub(r"^ +pages:.*\n", "", exceptions.read_text("utf-8"), flags=re.M)
        exceptions.write_text(text, "utf-8")
    return to


def _page_of_copies(text: str, name: str) -> str:
    """The page `text` with the programs of the copy `name`."""
    text = re.sub(r'(--8<-- "|\brun\(")', rf"\1{name}/", text)

    def marked(fence: re.Match[str]) -> str:
        inline = "--8<--" not in fence[3]
        return fence[1] + fence[3] + f"{fence[2]}# {name}\n" * inline + fence[4]

    return RUNNABLE.sub(marked, text)


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


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
    command = [*MKDOCS, "serve", "--dirty", "--quiet", "--dev-addr", address]
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
    """Path of `docs/topic/page.md`, or of a lab, on the site."""
    path = page.removeprefix("docs/").removesuffix("index.md")
    return re.sub(r"\.(md|py)$", "/", path)


def _environment() -> dict[str, str]:
    """That of a build; without SITE_URL a server serves at its root."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "", "SITE_MODE": "run"}
    return os.environ | fixed
