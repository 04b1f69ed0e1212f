"""MkDocs events: run the blocks, render, publish. Nothing else imports mkdocs.

A build is made in `.runs/site` and takes the place of `site/` at its very end, so
that a build which fails or is killed leaves the published one as it was.
"""

import logging
import shutil
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

from engine import settings
from engine.evidence import freshness, number_check, recheck
from engine.pages import blocks, page_files, parsed
from engine.pages.blocks import Block
from engine.problems import Problem, ProblemsFound
from engine.rendering import notebooks, page_runs
from engine.runs import devices
from engine.runs.executor import Executor
from engine.runs.scheduler import Progress, Run, Scheduler
from engine.settings import Settings

log = logging.getLogger("mkdocs.engine")
# Under `serve` the page shows a problem; an error of MkDocs' would stop the server.
in_place = logging.getLogger("engine.serve")
# What is due is no fault of this build: strict lets it pass.
reminder = logging.getLogger("engine.evidence")
EXTENSION = "engine.rendering.extension"
TELL_S = 10.0  # between two lines that say how far the runs are


class Build:
    """What lasts from one event to the next, and under `serve` from build to build."""

    serving = False
    executor: Executor | None = None
    project: Settings
    mode: str
    lock: FileLock
    site: Path
    warnings: CountHandler
    pages: dict[str, blocks.Page]
    labs: dict[str, Block]
    problems: set[Problem]
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
    build.pages, build.labs = {}, {}
    build.problems, build.tally = set(), Counter()
    if config.repo_url and not config.edit_uri:
        config.edit_uri = "edit/main/docs/"
    options = config.mdx_configs.setdefault(EXTENSION, {})
    options |= {"root": str(root), "collector": build.problems}
    if build.serving and options.get("mode", "run") == "run":
        options["mode"] = "serve"
    build.mode = options.get("mode", "run")
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
        build.executor.prepare(devices.all_runs(build.pages.values(), available))


def on_pre_build(config: MkDocsConfig) -> None:
    """Run every block that has no run yet; note what is wrong with blocks and data."""
    pages = parsed.read(build.project.root, evaluate=build.mode != "preview")
    build.pages = {page.path: page for page in pages}
    build.problems.update(problem for page in pages for problem in page.problems)
    if build.mode != "preview":
        _run(pages)
    try:
        number_check.exceptions(build.project.root)
        for line in recheck.reminders(build.project.root, date.today()):
            reminder.warning(line)
    except ProblemsFound as error:
        build.problems.update(error.problems)


def _run(pages: list[blocks.Page]) -> None:
    build.executor = build.executor or Executor(build.project)
    scheduler = Scheduler(build.executor, build.project, reuse_failures=build.serving)
    if pending := scheduler.pending(pages):
        _run_pending(scheduler, pages, pending)
    for block in (block for page in pages for block in page.blocks):
        if block.skip:
            build.tally["skipped"] += 1
        for device in devices.for_block(block, scheduler.devices):
            verdict = scheduler.judge(block, device)
            if verdict.problem:
                build.problems.add(verdict.problem)
            else:
                build.tally[f"on {device.kind} ({device.name})"] += 1


def _run_pending(
    scheduler: Scheduler, pages: list[blocks.Page], pending: list[Run]
) -> None:
    # Late: pytest takes a fifth of a second, and a build that runs nothing needs none.
    from engine.runs import pytest_session

    log.info("Running %d of the blocks", len(pending))
    last = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= TELL_S or progress.done == progress.total:
            last = now
            log.info("%s", progress)

    failed = pytest_session.run(scheduler, pages, pending, tell)
    if failed:
        print(failed, file=sys.stderr)


@event_priority(100)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the executed notebook of each lab in the place of its script."""
    for file in list(files):
        path = Path(file.abs_src_path or "")
        if path.suffix != ".py" or not page_files.is_page(path, build.project.root):
            continue
        lab = build.pages[f"docs/{file.src_uri}"]
        if not lab.blocks:
            continue  # its problem is noted
        (block,) = lab.blocks
        on = devices.for_block(block, devices.devices(build.project))
        device = None if build.mode == "preview" else on[0].kind
        uri = Path(file.src_uri).with_suffix(".ipynb").as_posix()
        build.labs[uri] = block
        notebooks.notebook(block, device, build.project)
        files.remove(file)
        site, pretty = config.site_dir, config.use_directory_urls
        files.append(File(uri, str(build.project.cache), site, pretty))
    return files


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Tell the extension which page it renders."""
    front = page.file.content_string.count("\n") - markdown.count("\n")
    path = f"docs/{page.file.src_uri}"
    known = build.pages.get(path, "")
    options = {"page": path, "offset": front, "parsed": known}
    config.mdx_configs[EXTENSION].update(options)
    if page.edit_url and page.file.src_uri in build.labs:
        page.edit_url = page.edit_url.removesuffix(".ipynb") + ".py"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the download above a lab and the status line under it."""
    block = build.labs.get(page.file.src_uri)
    if block is None:
        return html
    name = Path(page.file.src_uri).name
    link = f'<a href="{name}" download>Download this lab as a notebook</a>'
    head, title, rest = html.partition("</h1>")
    runs = page_runs.of_lab(block, config.mdx_configs[EXTENSION])
    fresh = freshness.foot([], runs.all_records(), date.today())
    download = f'<p class="lab-download">{link}</p>'
    return f"{head}{title}{download}{rest}{runs.html(block)}{fresh}"


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Publish: the new site takes the place of the old one, whole.

    Raises:
        Abort: something is to be mended first; lists all of it.
    """
    problems = sorted(build.problems)
    if build.serving:
        for problem in problems:
            in_place.error(problem)
    elif problems:
        count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
        title = f"{count}; {build.site.name}/ is as it was:"
        raise Abort("\n".join([title, *map(str, problems)]))
    elif config.strict and build.warnings.get_counts():
        log.info("Not published: %s/ is as it was", build.site.name)
    else:
        _publish(config)
    _release()


def _publish(config: MkDocsConfig) -> None:
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


def on_build_error(error: Exception) -> None:
    """Say what an author can mend without a traceback."""
    _release()
    if isinstance(error, ProblemsFound) and not build.serving:
        raise Abort(str(error)) from None


def on_shutdown() -> None:
    """End the processes that blocks were forked from."""
    if build.executor:
        build.executor.close()


def _release() -> None:
    logging.getLogger("mkdocs").removeHandler(build.warnings)
    build.lock.release()
