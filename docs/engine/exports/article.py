"""What a page is, for machines: its description, and an article of schema.org."""

from collections.abc import Mapping
from typing import Any

from engine.evidence import citations
from engine.facts import claims
from engine.facts.claims import Ledger
from engine.problems import Problem, ProblemsFound
from engine.rendering.page_runs import DEFAULTS, PageRuns

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def undescribed(page: Any, config: Any) -> list[Problem]:
    """A problem if MkDocs' `page` says not what it is about, on a site that does."""
    if not config.site_description or page.meta.get("description"):
        return []
    fact = "has no description, which search engines and lists of pages show"
    remedy = 'write "description: …" in its front matter, in a sentence'
    return [Problem(f"docs/{page.file.src_uri}:1", fact, remedy)]


def data(page: Any, config: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    """JSON-LD of MkDocs' `page`; `options` are those of the extension of runs."""
    project: dict[str, Any] = {"@type": "Organization", "name": config.site_name}
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "TechArticle",
        "headline": _title(page) or config.site_name,
        "description": page.meta.get("description") or config.site_description,
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "license": LICENCE,
    }
    if day := _modified(page, options):
        found["dateModified"] = day
    if page.canonical_url:
        project["url"] = config.site_url
        found["url"] = found["mainEntityOfPage"] = page.canonical_url
        found["image"] = f"{config.site_url}assets/card.png"
    return found | {"author": project, "publisher": project}


def _title(page: Any) -> str:
    """Its own; MkDocs takes that of the first page from its file's name."""
    return page.meta.get("title") or ("" if page.is_homepage else page.title or "")


def _modified(page: Any, options: Mapping[str, Any]) -> str:
    """The last day on which its code was run or one of its facts was checked."""
    path = page.file.src_uri
    runs = PageRuns(DEFAULTS | dict(options))
    name = f"docs/{path}"
    shown = [options["pages"].get(n) for n in (name, f"{name[:-3]}.py")]
    runs.blocks = tuple(block for one in shown if one for block in one.blocks)
    cited = citations.cited(page.markdown or "")
    try:
        ledger = claims.load(runs.settings.root)
    except ProblemsFound:  # told by the rules of the data
        ledger = Ledger()
    checked = [
        str(entry.checked)
        for entry in ledger
        if entry.id in cited or citations.page_of(entry.section) == path
    ]
    ran = [record.date for record in runs.all_records()]
    return max([*ran, *checked], default="")
