"""The baseline of `make bench`: plain Material on pages of the same content.

Its pages are those of the site with all that the engine puts there written out: data
and notes as Markdown, which MkDocs has to convert, and in the place of what that gives
the very HTML that the engine's build made, which theme, search and writer then have to
handle. So what is measured against it is what the engine itself costs.
"""

import re
import shutil
from pathlib import Path

import bench_sites as sites
from engine.evidence import citations, macros
from engine.facts import claims
from engine.problems import ProblemsFound

RECORD = """\
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-100)
def on_page_content(html, page, config, files):
    content = Path(config.config_file_path).parent / "content"
    file = content / f"{page.file.src_uri}.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, "utf-8")
"""
REPLAY = """\
from pathlib import Path

def on_page_content(html, page, config, files):
    content = Path(config.config_file_path).parent / "content"
    file = content / f"{page.file.src_uri}.html"
    return file.read_text("utf-8")
"""
TOKEN = re.compile(r"\{\{.*?\}\}")
HOOKS = re.compile(r"^hooks: \[(.*)\]$", re.MULTILINE)


def plain(site: Path, to: Path) -> Path:
    """Make the baseline of `site`, which has been built, in the folder `to`."""
    sites.copy(site, to)
    _record(site, to / "content")
    for page in (to / "docs").rglob("*.md"):
        page.write_text(_written_out(page, to), "utf-8")
    for lab in (to / "docs").rglob("labs/*.py"):
        name = f"{lab.stem}.ipynb"
        shutil.copy(site / ".runs" / "labs" / name, lab.with_name(name))
        shown = to / "content" / lab.parent.relative_to(to / "docs")
        (shown / f"{lab.stem}.md.html").rename(shown / f"{name}.html")
        lab.with_suffix(".md").unlink()
        lab.unlink()
    (to / "replay.py").write_text(REPLAY, "utf-8")
    config = (to / "mkdocs.yml").read_text("utf-8")
    config = re.sub(r"^strict:.*\n", "", config, flags=re.MULTILINE)
    config = re.sub(r"^( *)- engine\..*\n(\1 +.*\n)*", "", config, flags=re.MULTILINE)
    config = HOOKS.sub("hooks: [replay.py]", config)
    config = re.sub(r"\b(labs/\w+)\.md\b", r"\1.ipynb", config)
    (to / "mkdocs.yml").write_text(config, "utf-8")
    return to


def _record(site: Path, content: Path) -> None:
    """Build `site` once more, and keep the HTML of each page in `content`."""
    config = site / "mkdocs.yml"
    before = config.read_text("utf-8")
    (site / "record.py").write_text(RECORD, "utf-8")
    config.write_text(HOOKS.sub(r"hooks: [\1, record.py]", before), "utf-8")
    sites.build(site)
    config.write_text(before, "utf-8")
    (site / "record.py").unlink()
    shutil.move(site / "content", content)


def _written_out(page: Path, root: Path) -> str:
    """The text of `page` without anything that only the engine understands."""
    name = page.relative_to(root / "docs").as_posix()
    text = page.read_text("utf-8")
    lines = []
    for line in text.split("\n"):
        called = macros.call(line)
        try:
            made = macros.expand(called, name, root) if called else line
        except (ProblemsFound, ValueError):
            made = ""
        lines.append(made)
    text = TOKEN.sub("0", "\n".join(lines))
    entries = claims.load(root).entries
    cited = [entries[i] for i in citations.cited(text) if i in entries]
    return "\n".join([text, *citations.notes(cited, name)])
