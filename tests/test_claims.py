"""Every number of every page of this site has an origin, and a stray one is found."""

import json
import re
import shutil
import xml.etree.ElementTree as etree
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from markdown import Markdown
from mkdocs.config import load_config

from engine.charts import catalogue
from engine.evidence import backlinks, ledger_page, number_check, prose, rules
from engine.facts import claims, number_forms
from engine.problems import Problem, ProblemsFound

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
BOOK = claims.load(ROOT)
PAGES = [page.page for page in backlinks.by_page(ROOT)]
LABS = sorted(DOCS.rglob("labs/*.py"))
# One of each kind that no page may hold without an origin.
STRAY = [
    ("73.2% of students agree.", "73.2%"),
    ("There are 48,211 of them.", "48,211"),
    ("It came out in 1987.", "1987"),
    ("It needs version 97.3.1.", "97.3.1"),
    ("On 3 May 1987 it was.", "3 May 1987"),
    ("It is 61 times as fast.", "61"),
    ("It fell by −84%.", "−84%"),
]


def test_every_entry_is_cited_on_a_page() -> None:
    cited = ledger_page.pages_by_entry(catalogue.load(ROOT), ROOT)
    assert set(BOOK.entries) - set(cited) == set()


def test_every_page_says_what_it_is_about() -> None:
    texts = {page: (DOCS / page).read_text("utf-8") for page in PAGES}
    front = {page: rules.FRONT_MATTER.match(text) for page, text in texts.items()}
    without = [p for p, found in front.items() if "description:" not in str(found)]
    assert without == []


@pytest.fixture(scope="module")
def config() -> Any:
    """The Markdown extensions as mkdocs.yml sets them."""
    return load_config(str(ROOT / "mkdocs.yml"))


def rendered(
    page: str, text: str, config: Any, mode: str = "run", root: Path = ROOT
) -> str:
    """The HTML of `text` if it were `page`."""
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    settings = {"root": str(root), "mode": mode, "page": f"docs/{page}"}
    config.mdx_configs["engine.rendering.extension"].update(settings)
    return Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    ).convert(body)


def problems(page: str, text: str, config: Any) -> list[Problem]:
    """What the build would say of the numbers of `text` if it were `page`."""
    try:
        rendered(page, text, config)
    except ProblemsFound as found:
        return list(found.problems)
    return []


@pytest.mark.parametrize("page", PAGES)
def test_every_number_of_a_page_has_an_origin_and_a_stray_one_is_found(
    page: str, config: Any
) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert problems(page, text, config) == []
    added = "\n\n".join(sentence for sentence, _ in STRAY)
    found = problems(page, f"{text}\n\n{added}\n", config)
    assert len(found) == len(STRAY)
    for (_, number), problem in zip(STRAY, found, strict=True):
        assert problem.fact.startswith(f"{number} has no origin")


@pytest.mark.parametrize("mode", ["serve", "preview"])
def test_an_author_sees_in_place_what_would_stop_the_build(
    mode: str, config: Any
) -> None:
    text = "# Title\n\nIt is 73.2%.\n"
    html = rendered("new.md", text, config, mode)
    assert 'class="admonition failure"' in html
    assert "docs/new.md:3: 73.2% has no origin" in html
    assert "failure" not in rendered("new.md", "# Title\n\nText.\n", config, mode)


@pytest.mark.parametrize("name", ["claims/09_faq", "exceptions", "series", "charts"])
def test_a_server_goes_on_while_a_data_file_is_mended(
    name: str, config: Any, tmp_path: Path
) -> None:
    shutil.copytree(DOCS / "_data", tmp_path / "docs/_data")
    (tmp_path / f"docs/_data/{name}.yml").write_text("- {\n", "utf-8")
    text = '# T\n\nIt is 84%.[^c28]\n\n{{ chart("downloads") }}\n'
    html = rendered("new.md", text, config, "serve", tmp_path)
    assert f"docs/_data/{name}.yml:2: not YAML" in html
    assert "It is 84%" in html


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.stem)
def test_every_number_of_a_lab_is_one_of_its_code_or_output(
    site: str, lab: Path
) -> None:
    notebook = json.loads(_notebook(lab).read_text("utf-8"))
    cells = notebook["cells"]
    programs = [_text(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    programs += [
        _text(output.get("text", ""))
        for cell in cells
        for output in cell.get("outputs", ())
    ]
    known = number_forms.literals("\n".join(programs))
    names = number_check.names(ROOT, lab.relative_to(DOCS).as_posix())
    for cell in cells:
        if cell["cell_type"] != "markdown":
            continue
        md = Markdown(extensions=["tables"])
        root = etree.fromstring(f"<div>{md.convert(_text(cell['source']))}</div>")
        for code in root.iter("code"):
            bare = re.fullmatch(r"[\d.,]+", code.text or "")
            assert not bare or Decimal(bare[0].replace(",", "")) in known
        for segment in prose.segments(root):
            found = number_forms.find(names.sub("", segment.text))
            assert [n.text for n in found] == [], segment.text


def _notebook(lab: Path) -> Path:
    """The notebook that building the site made of `lab`."""
    return ROOT / ".runs" / "labs" / f"{lab.stem}.ipynb"


def _text(source: str | list[str]) -> str:
    return source if isinstance(source, str) else "".join(source)


def test_the_program_that_checks_the_readers_python_has_the_limits_of_the_ledger() -> (
    None
):
    code = (ROOT / "snippets/install/your_machine.py").read_text("utf-8")
    typed = {f"{a}.{b}" for a, b in re.findall(r"\((\d), (\d+)\)", code)}
    typed |= set(re.findall(r"fits \w+ ([\d.]+)", code))
    held = {number.digits for number in BOOK.entries["c90"].numbers}
    assert typed
    assert typed <= held
