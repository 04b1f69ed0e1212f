"""What a page shows of runs on a line of its own: tables, outcomes, status, a lab."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markupsafe import Markup

from engine.pages import page_files, parser
from engine.problems import ProblemsFound
from engine.rendering import (
    block_runs,
    calls,
    changes_list,
    markup,
    notebook_markdown,
    notebooks,
    outcomes,
    printed_rows,
    questions_list,
    routes,
    status,
)
from engine.rendering.calls import Call
from engine.rendering.page_runs import NOT_RUN, PageRuns

SHOWN: dict[str, Callable[[Call, PageRuns, str], Markup]] = {
    "asked": questions_list.show,
    "changes": changes_list.show,
    "outcomes": outcomes.show,
    "routes": routes.show,
    "rows": printed_rows.show,
    "status": status.show,
}
LAB = "lab"
NAMES = (*SHOWN, LAB)


def register(md: Markdown, runs: PageRuns) -> None:
    """Register with `md`; it must already have superfences."""
    # After line ends are made equal (30), which drops what stands for HTML.
    md.preprocessors.register(_Lab(md, runs), "engine_lab", 29)
    # After fences are taken out (25), before raw HTML is (20).
    md.preprocessors.register(_Tables(md, runs), "engine_tables", 24.5)


class _Tables(Preprocessor):
    """`{{ rows(…) }}` and its like -> HTML, where Markdown leaves it alone."""

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, lines: list[str]) -> list[str]:
        out: list[str] = []
        for line in lines:
            call = calls.read(line)
            if call is None or call.name not in SHOWN:
                out.append(line)
                continue
            indent = line[: len(line) - len(line.lstrip())]
            kept = self.md.htmlStash.store(self._html(call, line.strip()))
            out += ["", indent + kept, ""]
        return out

    def _html(self, call: Call, text: str) -> str:
        if self.runs.mode == "preview":
            return f'<div class="run-table">{markup.line(NOT_RUN.capitalize())}</div>'
        try:
            return SHOWN[call.name](call, self.runs, self.runs.where(text))
        except ProblemsFound as error:
            for problem in error.problems:
                self.runs.add(problem)
            said = "".join(markup.line(str(problem)) for problem in error.problems)
            return f'<div class="run" data-status="failed">{said}</div>'


class _Lab(Preprocessor):
    """`{{ lab() }}` -> the executed notebook of the script beside the page.

    Under MkDocs mkdocs-jupyter shows the notebook, and this is not asked.
    """

    def __init__(self, md: Markdown, runs: PageRuns) -> None:
        super().__init__(md)
        self.runs = runs

    def run(self, lines: list[str]) -> list[str]:
        out: list[str] = []
        for line in lines:
            call = calls.read(line)
            out += self._lines(line) if call and call.name == LAB else [line]
        return out

    def _lines(self, line: str) -> list[str]:
        runs = self.runs
        fences: Any = self.md.preprocessors["fenced_code_block"]
        script = runs.settings.root / Path(runs.page).with_suffix(".py")
        if not page_files.is_page(script, runs.settings.root) or not script.exists():
            name = script.relative_to(runs.settings.root).as_posix()
            runs.wrong(line, "there is no lab beside this page", f"write {name}")
            return []
        (block,) = parser.read_page(script, runs.settings.root).blocks
        runs.shows([block])
        device, record = runs.records(block)[0]
        content = notebooks.content(
            block, None if runs.mode == "preview" else device, runs.settings
        )
        fences.get_hl_settings()  # superfences itself looks them up later

        def highlight(source: str) -> str:
            options: dict[str, Any] = {"classes": [], "id_value": "", "attrs": {}}
            shown = fences.highlight(source, "python", {}, self.md, **options)
            return str(shown)

        keep = self.md.htmlStash.store
        made = notebook_markdown.lines(json.loads(content), record, highlight, keep)
        return [*made, "", keep(block_runs.html(runs, block)), ""]
