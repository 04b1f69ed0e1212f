"""MkDocs events: run the blocks, render, publish. Nothing else imports mkdocs.

A build is made in `.runs/site` and takes the place of `site/` at its very end, so
that a build which fails or is killed leaves the published one as it was.
"""

import logging
import shutil
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock, Timeout
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler, meta

from engine import settings
from engine.evidence import freshness, number_check, recheck
from engine.facts import yaml_data
from engine.pages import blocks
from engine.pages.blocks import Block
from engine.rendering import addresses, notebooks, page_runs, status
from engine.runs import devices, records
from engine.runs.executor import Executor
from engine.runs.pytest_plugin import NAME, Runs, place
from engine.settings import Settings

log = logging.getLogger("mkdocs.engine")
# Under `serve` the page shows the failure; an error of MkDocs' would stop the server.
in_place = logging.getLogger("engine.serve")
# What is due is no fault of this build: strict lets it pass.
reminder = logging.getLogger("engine.evidence")
EXTENSION = "engine.rendering.extension"


class Build:
    """What lasts from one event to the next, and under `serve` from build to build."""

    serving = False
    executor: Executor | None = None
    project: Settings
    lock: FileLock
    site: Path
    warnings: CountHandler
    labs: dict[str, Block]
    tally: Counter[str]


build = Build()


def on_startup(command: str, dirty: bool) -> None:
    """Note whether this is `mkdocs serve`."""
    build.serving = command == "serve"


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the checkout for this build, and build beside the published site."""
    root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
    build.project = settings.load(root)
    build.labs, build.tally = {}, Counter()
    if config.repo_url and not config.edit_uri:
        config.edit_uri = "edit/main/docs/"
    options = config.mdx_configs.setdefault(EXTENSION, {})
    options["root"] = str(root)
    if build.serving and options.get("mode", "run") == "run":
        options["mode"] = "serve"
    build.project.cache.mkdir(exist_ok=True)
    build.lock = FileLock(build.project.cache / "build.lock")
    try:
        build.lock.acquire(timeout=0)
    except Timeout:
        log.info("Another build of this checkout is at work; waiting for it")
        build.lock.acquire()
    build.warnings = CountHandler()
    build.warnings.setLevel(logging.WARNING)
    logging.getLogger("mkdocs").addHandler(build.warnings)
    if not build.serving:
        build.site = Path(config.site_dir)
        config.site_dir = str(build.project.cache / "site")
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> None:
    """Import the frameworks now, so that no changed snippet waits for them."""
    if build.executor:
        available = devices.devices(build.project)
        pages = blocks.read(build.project.root)
        build.executor.prepare(devices.all_runs(pages, available))


def on_pre_build(config: MkDocsConfig) -> None:
    """Run every block that has no run yet; stop here if one or the ledger fails."""
    pages = blocks.read(build.project.root)
    failures = [str(problem) for page in pages for problem in page.problems]
    failures += map(str, notebooks.without_page(pages))
    if config.mdx_configs[EXTENSION].get("mode") != "preview":
        build.executor = build.executor or Executor(build.project)
        runs = Runs(build.executor, build.project, reuse_failures=build.serving)
        if pending := runs.pending(pages):
            log.info("Running %d of the blocks", len(pending))
            _pytest(runs)
        runs = Runs(build.executor, build.project, reuse_failures=True)
        failures += _failures(pages, runs)
    try:
        number_check.exceptions(build.project.root)
        for line in recheck.reminders(build.project.root, date.today()):
            reminder.warning(line)
    except yaml_data.DataError as error:
        failures += str(error).splitlines()
    if failures and not build.serving:
        count = f"{len(failures)} failure{'s' if len(failures) > 1 else ''}"
        title = f"{count}; {build.site.name}/ is as it was:"
        raise Abort("\n".join([title, *failures]))
    for failure in failures:
        in_place.error(failure)


def _pytest(runs: Runs) -> None:
    root = build.project.root
    options = ["--quiet", "--no-header", "--no-summary", "--tb=short", "-Wignore"]
    ini = ["-c", str(root / "pyproject.toml"), "-p", "no:cacheprovider"]

    class Named:
        def pytest_configure(self, config: pytest.Config) -> None:
            config.pluginmanager.register(runs, NAME)

    code = pytest.main(
        [str(root / "docs"), f"--rootdir={root}", *ini, *options], [Named()]
    )
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise Abort(f"pytest ended with {code!r}; {build.site.name}/ is as it was")


def _failures(pages: list[blocks.Page], runs: Runs) -> list[str]:
    """The line of each failed run; counts the others."""
    found = []
    for block in (block for page in pages for block in page.blocks):
        if block.skip:
            build.tally["skipped"] += 1
        for device in devices.for_block(block, runs.devices):
            record = runs.filed(block, device)
            status, reason = records.verdict(block, record)
            if status in ("failed", "not-run"):
                line = record.failure.line if record and record.failure else None
                found.append(place(block, device.kind, line, reason))
            else:
                build.tally[f"on {device.kind} ({device.name})"] += 1
    return found


@event_priority(-100)  # after mkdocs-jupyter has looked which files are notebooks
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the executed notebook of each lab in the place of its page; publish statuses.

    A lab is `docs/labs/name.py`, its page `docs/labs/name.md`: that page shows the
    notebook by itself where mkdocs-jupyter does not, under Zensical.
    """
    options = config.mdx_configs[EXTENSION]
    preview = options.get("mode") == "preview"
    for page in blocks.read(build.project.root):
        for block in page.blocks:
            file = files.get_file_from_path(notebooks.page(block))
            if block.language == "notebook" and file:
                on = devices.for_block(block, devices.devices(build.project))
                device = None if preview else on[0].kind
                shown = notebooks.notebook(block, device, build.project)
                file.abs_src_path = str(shown)
                build.labs[file.src_uri] = block
    if files.get_file_from_path(addresses.STATUS_PAGE.removeprefix("docs/")):
        uri = f"about/{status.FILE}"
        made = "[]\n" if preview else status.published(options)
        files.append(File.generated(config, uri, content=made))
    return files


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Tell the extension which page it renders, for its messages."""
    front = page.file.content_string.count("\n") - markdown.count("\n")
    options = {"page": f"docs/{page.file.src_uri}", "offset": front}
    config.mdx_configs[EXTENSION].update(options)
    lab = build.labs.get(page.file.src_uri)
    if lab:
        own = build.project.root / "docs" / notebooks.page(lab)
        _, page.meta = meta.get_data(own.read_text("utf-8"))
    if lab and page.edit_url:
        page.edit_url = page.edit_url.removesuffix(".md") + ".py"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the download above a lab and the status line under it."""
    block = build.labs.get(page.file.src_uri)
    if block is None:
        return html
    name = Path(page.file.src_uri).with_suffix(".ipynb").name
    link = f'<a href="{name}" download>Download this lab as a notebook</a>'
    head, title, rest = html.partition("</h1>")
    runs = page_runs.of_lab(block, config.mdx_configs[EXTENSION])
    fresh = freshness.foot([], runs.shown_records(), date.today())
    download = f'<p class="lab-download">{link}</p>'
    return f"{head}{title}{download}{rest}{runs.html(block)}{fresh}"


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Publish: the new site takes the place of the old one, whole."""
    if not build.serving:
        if config.strict and build.warnings.get_counts():
            log.info("Not published: %s/ is as it was", build.site.name)
        else:
            old = build.project.cache / "site-old"
            shutil.rmtree(old, ignore_errors=True)
            if build.site.exists():
                shutil.move(build.site, old)
            shutil.move(config.site_dir, build.site)
            shutil.rmtree(old, ignore_errors=True)
            config.site_dir = str(build.site)
            for what, count in sorted(build.tally.items()):
                log.info("%d runs %s", count, what)
            log.info("Look at it: python -m http.server -d %s", build.site.name)
    _release()


def on_build_error(error: Exception) -> None:
    """Say what an author can mend without a traceback."""
    _release()
    if (
        isinstance(error, page_runs.PageError | page_runs.UnrunBlock)
        and not build.serving
    ):
        raise Abort(str(error)) from None


def on_shutdown() -> None:
    """End the parents that blocks were forked from."""
    if build.executor:
        build.executor.close()


def _release() -> None:
    logging.getLogger("mkdocs").removeHandler(build.warnings)
    build.lock.release()
