"""A tiny project in a folder of its own, for tests of the engine."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from bs4 import BeautifulSoup, Tag

from engine import settings

HOOKS = Path(__file__).resolve().parents[1] / "docs" / "engine" / "mkdocs_hooks.py"
PATIENCE_S = 300  # a build that takes longer hangs
MKDOCS = f"""\
site_name: Tiny
strict: true
hooks: ["{HOOKS.as_posix()}"]
theme: {{ name: material, font: false }}
plugins:
  - mkdocs-jupyter:
      include: ["labs/*.ipynb"]
      execute: false
      allow_errors: false
      include_source: true
exclude_docs: |
  *.py
markdown_extensions:
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - pymdownx.details
  - pymdownx.highlight: {{ pygments_lang_class: true }}
  - pymdownx.inlinehilite
  - pymdownx.snippets: {{ base_path: [snippets], check_paths: true }}
  - pymdownx.superfences
  - pymdownx.tabbed: {{ alternate_style: true }}
  - engine.rendering.extension: {{ mode: !ENV [SITE_MODE, run] }}
  - engine.evidence.extension
"""


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it wrote."""

    status: int
    output: str

    def line(self, start: str) -> str:
        """The line that begins with `start`, or nothing."""
        lines = (line.strip() for line in self.output.splitlines())
        return next((line for line in lines if line.startswith(start)), "")


@dataclass(frozen=True)
class Run:
    """One element `.run` of a page."""

    status: str
    device: str
    code: str
    output: str
    label: str
    tag: Tag


class Project:
    """A project with pages and snippets.

    Args:
        root: an empty folder.
        **limits: what `[tool.blocks]` of its `pyproject.toml` says.
    """

    def __init__(self, root: Path, **limits: Any) -> None:
        self.root = root
        (root / "snippets").mkdir(parents=True)
        table = "".join(f"{name} = {_toml(value)}\n" for name, value in limits.items())
        self.write(
            "pyproject.toml", f"[tool.pytest.ini_options]\n[tool.blocks]\n{table}"
        )
        self.write("mkdocs.yml", MKDOCS)
        self.write("docs/index.md", "# Tiny\n")
        self.cache = settings.load(root).cache

    def write(self, path: str, text: str) -> Path:
        """Write `text` to the file `path` below the root."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def programs(self, programs: dict[str, str], language: str = "python") -> None:
        """Write a page for each program, named like it, with a fence on line 3."""
        for name, code in programs.items():
            self.write(f"docs/{name}.md", f"# {name}\n\n{fence(code, language)}")

    def pytest(self) -> Outcome:
        """Run `pytest docs`."""
        return self.call("pytest", "docs", "-q", "-p", "no:cacheprovider")

    def build(self, **env: str) -> Outcome:
        """Run `mkdocs build`, with further variables `env`."""
        return self.call("mkdocs", "build", **env)

    def start(self, *module: str, **env: str) -> subprocess.Popen[str]:
        """Start `python -m module...` in the project and do not wait for it."""
        return subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=self.root,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            # A job in the background of a shell ignores Ctrl-C, and so would this.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def call(self, *module: str, **env: str) -> Outcome:
        """Run `python -m module...` in the project."""
        return finish(self.start(*module, **env))

    def page(self, name: str) -> BeautifulSoup:
        """The published page `name`."""
        path = "index.html" if name == "index" else f"{name}/index.html"
        html = (self.root / "site" / path).read_text("utf-8")
        return BeautifulSoup(html, "html.parser")

    def runs(self, name: str) -> list[Run]:
        """The elements `.run` of the published page `name`."""
        return [_run(tag) for tag in self.page(name).select(".run")]

    def records(self, code: str = "") -> list[Path]:
        """The files of the records of the program `code`, or of all."""
        start = sha(code)[:16] if code else ""
        return sorted((self.cache / "runs").glob(f"{start}*.json"))

    def record(self, code: str) -> dict[str, Any]:
        """The one record of the program `code`."""
        (file,) = self.records(code)
        record: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return record

    def marked(self) -> Path:
        """A file outside the project to which programs add a line when they run."""
        return self.root.parent / f"{self.root.name}-marks.txt"

    def mark(self, word: str) -> str:
        """A statement that adds the line `word` to the marks."""
        return f"open({str(self.marked())!r}, 'a').write({word + chr(10)!r})\n"

    def marks(self) -> list[str]:
        """The words marked since the last call."""
        file = self.marked()
        words = file.read_text("utf-8").split() if file.exists() else []
        file.unlink(missing_ok=True)
        return sorted(words)


def finish(process: subprocess.Popen[str]) -> Outcome:
    """Wait for `process`."""
    with process:
        try:
            output, _ = process.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return Outcome(process.returncode, output)


def fence(code: str, language: str = "python") -> str:
    """A fence that shows `code`."""
    return f"```{language}\n{code.strip(chr(10))}\n```\n"


def sha(code: str) -> str:
    """The name under which runs of `code` are filed."""
    return hashlib.sha256((code.strip("\n") + "\n").encode()).hexdigest()


def running(words: str) -> list[str]:
    """The command lines of processes in which `words` occur."""
    lines = [
        " ".join(process.info["cmdline"] or ())
        for process in psutil.process_iter(["cmdline", "status"])
        if process.info["status"] != psutil.STATUS_ZOMBIE
    ]
    return [line for line in lines if words in line]


def running_in(folder: Path) -> list[int]:
    """The processes that work in `folder`, as all parents of blocks do."""
    return [
        process.pid
        for process in psutil.process_iter(["cwd"])
        if process.info["cwd"] == str(folder)
    ]


def _run(tag: Tag) -> Run:
    return Run(
        status=str(tag["data-status"]),
        device=str(tag["data-device"]),
        code=str(tag["data-code"]),
        # HTML drops the newline after <pre>; this parser keeps it.
        output="".join(pre.get_text()[1:] for pre in tag.select("pre")),
        label=" ".join(p.get_text() for p in tag.select(".run-status")),
        tag=tag,
    )


def _toml(value: Any) -> str:
    """`value` as TOML: JSON but for tables."""
    if isinstance(value, dict):
        inner = ", ".join(f"{key} = {_toml(item)}" for key, item in value.items())
        return f"{{ {inner} }}"
    return json.dumps(value)
