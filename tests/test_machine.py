"""What machines read of a page: address, description, card, structured data."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup

from project import Project

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = "https://example.org/tf/"
# What an article must have, and the type of schema.org of what stands there.
REQUIRED: dict[str, Any] = {
    "headline": str,
    "description": str,
    "dateModified": str,
    "url": str,
    "image": str,
    "license": str,
    "author": "Organization",
    "publisher": "Organization",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project in the theme of the site, with an address."""
    project = Project(tmp_path_factory.mktemp("machine") / "project", material=True)
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    theme = f'{{ name: material, font: false, custom_dir: "{ROOT}/docs/_theme" }}'
    config = config.replace("{ name: material, font: false }", theme)
    about = f"site_url: {ADDRESS}\nsite_description: All of it.\n"
    project.write("mkdocs.yml", config + about)
    project.write("docs/index.md", "---\ndescription: The start.\n---\n\n# Tiny\n")
    text = '---\ndescription: Says "</script>" & more.\n---\n\n# A page\n\n'
    project.write("docs/sub/page.md", f"{text}```python\nprint(1)\n```\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def meta(page: BeautifulSoup) -> dict[str, str]:
    """Name or property -> content."""
    tags = page.select("head meta[content]")
    return {str(t.get("property") or t.get("name")): str(t["content"]) for t in tags}


def test_a_page_names_its_own_address(project: Project) -> None:
    (link,) = project.page("sub/page").select("link[rel=canonical]")
    assert link["href"] == f"{ADDRESS}sub/page/"


def test_a_page_has_a_card_with_its_title_and_description(project: Project) -> None:
    said = meta(project.page("sub/page"))
    assert said["og:title"] == said["twitter:title"] == "A page"
    assert said["og:description"] == 'Says "</script>" & more.'
    assert said["og:image"] == said["twitter:image"] == f"{ADDRESS}assets/card.png"
    assert said["twitter:card"] == "summary_large_image"
    assert meta(project.page("index"))["og:title"] == "Tiny"


def test_the_card_is_light_and_of_the_size_that_pages_say() -> None:
    content = (ROOT / "docs/assets/card.png").read_bytes()
    assert len(content) < 100_000
    size = (int.from_bytes(content[16:20]), int.from_bytes(content[20:24]))
    assert size == (1200, 630)


@pytest.mark.parametrize("name", ["index", "sub/page"])
def test_a_page_is_an_article_of_schema_org(project: Project, name: str) -> None:
    (script,) = project.page(name).select('script[type="application/ld+json"]')
    data = json.loads(script.get_text())
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "TechArticle"
    for key, kind in REQUIRED.items():
        if (name, key) == ("index", "dateModified"):  # no code, no facts
            continue
        if isinstance(kind, str):
            assert data[key]["@type"] == kind
            assert data[key]["name"]
        else:
            assert isinstance(data[key], kind), key
            assert data[key]
    assert len(data["headline"]) <= 110  # what search engines show


def test_a_page_links_to_itself_as_markdown_and_notebook(project: Project) -> None:
    page, site = project.page("sub/page"), project.root / "site/sub/page"
    links = [str(tag["href"]) for tag in page.select(".take-along a")]
    assert links == ["../page.md", "../page.ipynb"]
    assert all((site / link).resolve().exists() for link in links)
    # In the head the theme would take them for languages, and ask for their sitemaps.
    assert not page.select("link[rel=alternate][type='text/markdown']")


def test_a_page_without_a_description_is_a_problem(project: Project) -> None:
    file = project.root / "docs/sub/bare.md"
    project.write("docs/sub/bare.md", "# Bare\n")
    outcome = project.build()
    file.unlink()
    assert outcome.status == 1
    assert outcome.line("docs/sub/bare.md:1: has no description")


def test_without_an_address_there_is_none_to_give(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", material=True)
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    theme = f'{{ name: material, font: false, custom_dir: "{ROOT}/docs/_theme" }}'
    project.write(
        "mkdocs.yml", config.replace("{ name: material, font: false }", theme)
    )
    assert project.build().status == 0
    page = project.page("index")
    assert not page.select("link[rel=canonical]")
    assert "og:image" not in meta(page)


def test_the_site_takes_its_address_from_the_environment() -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert 'site_url: !ENV [SITE_URL, ""]' in text


def test_every_page_of_the_site_says_what_it_is_about() -> None:
    for file in sorted((ROOT / "docs").rglob("*.md")):
        if "engine" in file.parts:
            continue
        front = file.read_text("utf-8").split("---\n")[1]
        said = yaml.safe_load(front)["description"]
        assert 40 <= len(said) <= 250, file
