"""MkDocs events: run the blocks, render, publish. Nothing else imports mkdocs.

A build is made in `.runs/site` and takes the place of `site/` at its very end, so
that a build which fails or is killed leaves the published one as it was. Under
`serve --dirty` only the pages that changed are made again.
"""

import logging
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import meta

from engine import publishing, settings
from engine.build_state import Build
from engine.evidence import freshness, recheck, rules
from engine.exports import article, beside, site_files
from engine.pages import page_cache
from engine.problems import ProblemsFound, listed
from engine.rendering import addresses, block_runs, notebooks, page_runs, status
from engine.runs import devices, environment_tables, site_runs
from engine.runs.executor import Executor
from engine.runs.scheduler import Scheduler

# Under `serve` the page shows a problem; an error of MkDocs' would stop the server.
in_place = logging.getLogger("engine.serve")
# What is due is no fault of this build: strict lets it pass.
reminder = logging.getLogger("engine.evidence")
EXTENSION = "engine.rendering.extension"


build = Build()


def on_startup(command: str, dirty: bool) -> None:
    """Note whether this is `mkdocs serve`, and whether it makes all pages anew."""
    build.serving = command == "serve"
    if build.serving and dirty:
        build.incremental.enable()


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the checkout for this build, and build beside the published site."""
    root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
    build.project = settings.load(root)
    build.pages, build.labs = {}, {}
    build.problems, build.tally = set(), {}
    if config.repo_url and not config.edit_uri:
        config.edit_uri = "edit/main/docs/"
    options = config.mdx_configs.setdefault(EXTENSION, {})
    options |= {"root": str(root), "collector": build.problems}
    if build.serving and options.get("mode", "run") == "run":
        options["mode"] = "serve"
    build.mode = options.get("mode", "run")
    config.extra["exported"] = build.mode == "run"
    build.lock = publishing.lock(build.project)
    build.warnings = publishing.Warnings(fatal=not build.serving)
    if not build.serving:
        build.site = Path(config.site_dir)
        config.site_dir = str(publishing.staging(build.project))
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> None:
    """Import the frameworks now, so that no changed snippet waits for them."""
    if build.executor:
        available = devices.devices(build.project)
        runs = devices.all_runs(build.pages.values(), available)
        build.executor.prepare(runs, everything=True)


def on_pre_build(config: MkDocsConfig) -> None:
    """Run every block that has no run yet; note what is wrong with blocks and data."""
    pages = page_cache.read(build.project.root, evaluate=build.mode != "preview")
    build.pages = {page.path: page for page in pages}
    config.mdx_configs[EXTENSION]["pages"] = build.pages
    build.problems.update(problem for page in pages for problem in page.problems)
    build.problems.update(notebooks.without_page(pages))
    build.problems.update(environment_tables.problems(build.project))
    if build.mode != "preview":
        build.executor = build.executor or Executor(build.project)
        scheduler = Scheduler(build.executor, build.project, build.serving)
        found, build.tally = site_runs.run(scheduler, pages)
        build.problems.update(found)
    if wrong := rules.problems(build.project.root):
        build.problems.update(wrong)
    else:
        for due in recheck.reminders(build.project.root, date.today()):
            reminder.warning(str(due))


@event_priority(-100)  # after mkdocs-jupyter has looked which files are notebooks
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put executed notebooks in the place of pages of labs; publish the statuses.

    A lab is `docs/labs/name.py`, its page `docs/labs/name.md`: that page shows the
    notebook by itself where mkdocs-jupyter does not, under Zensical. While serving,
    each page is marked as changed or not.
    """
    build.incremental.start(build.project.root)
    for file in files.documentation_pages():
        build.incremental.mark(file)
    for block in (block for page in build.pages.values() for block in page.blocks):
        if block.language == "notebook" and notebooks.page(block) in files.src_uris:
            file = files.src_uris[notebooks.page(block)]
            executed = build.mode != "preview"
            notebook = notebooks.notebook(block, executed, build.project)
            file.abs_src_path = str(notebook)
            build.labs[file.src_uri] = block
            build.incremental.mark(file, block.page)
    page = addresses.STATUS_PAGE.removeprefix("docs/")
    if files.get_file_from_path(page):
        uri = page.replace(Path(page).name, status.FILE)
        made = status.published(config.mdx_configs[EXTENSION])
        files.append(File.generated(config, uri, content=made))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Give pages that are not read again the titles they had."""
    build.nav = nav
    for page in nav.pages:
        build.incremental.restore(page)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Keep the theme's templates as compiled: a build takes a tenth less."""
    env.bytecode_cache = publishing.template_cache(build.project)
    return env


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Let a page that is not UTF-8 be rendered: that it is not is noted already."""
    path = build.pages.get(f"docs/{page.file.src_uri}")
    if path and path.problems:
        text = Path(page.file.abs_src_path or "").read_text("utf-8", "replace")
        page.file.content_string = text


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Tell the extension which page it renders."""
    front = page.file.content_string.count("\n") - markdown.count("\n")
    path = f"docs/{page.file.src_uri}"
    options = {"page": path, "offset": front, "pages": build.pages}
    options["flat"] = not config.use_directory_urls
    config.mdx_configs[EXTENSION].update(options)
    if lab := build.labs.get(page.file.src_uri):
        own = build.project.root / "docs" / notebooks.page(lab)
        _, page.meta = meta.get_data(own.read_text("utf-8"))
        if page.edit_url:
            page.edit_url = page.edit_url.removesuffix(".md") + ".py"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the download above a lab and the status line under it."""
    build.incremental.note(page)
    block = build.labs.get(page.file.src_uri)
    if block is None:
        return html
    runs = page_runs.of_lab(block, config.mdx_configs[EXTENSION])
    fresh = freshness.line([], runs.all_records(), date.today())
    return notebooks.framed(html, block, block_runs.html(runs, block) + fresh)


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Any) -> None:
    """Say what the page is, for machines."""
    build.problems.update(article.undescribed(page, config))
    page.meta["article"] = article.data(page, config, config.mdx_configs[EXTENSION])


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Publish: the new site takes the place of the old one, whole.

    Raises:
        Abort: something is to be mended first; lists all of it.
    """
    if build.serving:
        beside.write(config, config.mdx_configs[EXTENSION])
        if build.problems:
            in_place.error(listed(build.problems, "they are shown on their pages"))
    elif build.problems:
        raise Abort(listed(build.problems, f"{build.site.name}/ is as it was"))
    elif config.strict and build.warnings.count:
        publishing.log.info("Not published: %s/ is as it was", build.site.name)
    else:
        site_files.write(config, config.mdx_configs[EXTENSION], build.nav)
        publishing.publish(build.project, build.site, build.tally)
        config.site_dir = str(build.site)
    _release()


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
    build.warnings.stop()
    build.lock.release()
