"""The ledger and the data series of this site agree, and so do all of its pages."""

import ast
import csv
import json
import re
import shutil
import xml.etree.ElementTree as etree
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from markdown import Markdown
from mkdocs.config import load_config

from engine.evidence import backlinks, number_check, prose
from engine.facts import claims, number_forms, partial_dates, series
from engine.facts.claims import Entry, Figure, Source
from engine.facts.number_forms import SCALES

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
BOOK = claims.load(ROOT)
FIGURES = [(entry.id, figure) for entry in BOOK for figure in entry.figures]
PAGES = [use.page for use in backlinks.uses(ROOT)]
LABS = sorted((DOCS / "labs").glob("*.py"))
EXCEPTIONS_AT_MOST = 12
# One of each kind that no page may hold without an origin.
STRAY = [
    ("73.2% of students agree.", "73.2%"),
    ("There are 48,211 of them.", "48,211"),
    ("It came out in 1987.", "1987"),
    ("It needs version 97.3.1.", "97.3.1"),
    ("On 3 May 1987 it was.", "3 May 1987"),
    ("It is 61 times as fast.", "61"),
]


def named(pairs: list[tuple[str, Figure]]) -> list[str]:
    return [f"{name}-{figure}" for name, figure in pairs]


def test_each_of_the_claims_is_in_the_ledger() -> None:
    claims = [entry.id for entry in BOOK if entry.id.startswith("c")]
    assert claims == [f"c{number:02}" for number in range(1, 94)]


def test_every_entry_is_cited_on_a_page() -> None:
    known = _chart_texts()
    cited = {name for use in backlinks.uses(ROOT) for name in use.cites}
    cited |= {
        name
        for use in backlinks.uses(ROOT)
        for chart in use.charts
        for name in re.findall(r"\[\^([\w-]+)\]", known[chart])
    }
    assert set(BOOK.entries) - cited == set()


def _chart_texts() -> dict[str, str]:
    text = (DOCS / "_data/charts.yml").read_text("utf-8")
    parts = re.split(r"^- id: (\w+)$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


ROWED = [(name, figure) for name, figure in FIGURES if figure.row]


@pytest.mark.parametrize(("name", "figure"), ROWED, ids=named(ROWED))
def test_a_figure_from_a_series_is_what_the_series_says(
    name: str, figure: Figure
) -> None:
    assert figure.row is not None
    found = [
        row
        for row in series.rows(ROOT, figure.row.file)
        if all(row[key] == str(value) for key, value in figure.row.where.items())
    ]
    assert len(found) == 1
    assert any(_is(figure, cell) for cell in found[0].values() if cell)


def _is(figure: Figure, cell: str) -> bool:
    """Whether the cell of a series is the value of `figure`, or its exact form."""
    if str(figure.value) == cell:
        return True
    try:
        there, here = Decimal(cell), Decimal(str(figure.value))
    except ArithmeticError:
        return False
    scale = SCALES.get(figure.unit.split()[0], 0)
    step = Decimal(1).scaleb(here.as_tuple().exponent)  # type: ignore[arg-type]
    return there.scaleb(-scale).quantize(step, ROUND_HALF_UP) == here


COMPUTED = [(name, figure) for name, figure in FIGURES if figure.computed]


@pytest.mark.parametrize(("name", "figure"), COMPUTED, ids=named(COMPUTED))
def test_a_figure_that_is_computed_comes_out(name: str, figure: Figure) -> None:
    assert figure.computed is not None
    assert isinstance(figure.value, int | float)
    places = len(str(figure.value).partition(".")[2])
    assert _sum(ast.parse(figure.computed, mode="eval").body) == pytest.approx(
        figure.value, abs=0.5 * 10**-places + 1e-9
    )


def _sum(node: ast.expr) -> float:
    """The value of a sum of numbers with + - * / and brackets."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    assert isinstance(node, ast.BinOp)
    left, right = _sum(node.left), _sum(node.right)
    match node.op:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            return left / right
    raise AssertionError(node.op)


@pytest.mark.parametrize("entry", list(BOOK), ids=lambda entry: entry.id)
def test_a_finding_says_no_number_that_its_entry_lacks(entry: Entry) -> None:
    held = [*entry.numbers, *number_forms.find(entry.claim)]
    names = number_check.names(ROOT, "")
    found = number_forms.find(names.sub("", entry.finding))
    assert [
        n.text for n in found if not any(number_forms.same(n, h) for h in held)
    ] == []


SOURCES = [source for entry in BOOK for source in entry.sources]
SOURCES += [source for item in series.load(ROOT).values() for source in item.sources]


@pytest.mark.parametrize(
    "source", list(dict.fromkeys(SOURCES)), ids=lambda s: s.title[:40]
)
def test_a_source_can_be_opened_or_says_why_not(source: Source) -> None:
    if source.url is None:
        assert source.kind in ("package list", "own run", "copy", "second-hand")
    assert not re.search(r"\b(index|local|package):", source.title + (source.url or ""))


@pytest.mark.parametrize("entry", list(BOOK), ids=lambda entry: entry.id)
def test_nothing_is_known_before_it_is_published(entry: Entry) -> None:
    checked = partial_dates.first(entry.checked)
    dates = [source.published for source in entry.sources]
    dates += [event.date for event in entry.events] + [entry.as_of or "1970"]
    assert all(partial_dates.first(day) <= checked for day in dates if day != "undated")


def test_the_exceptions_are_few_and_each_is_needed() -> None:
    exceptions = number_check.exceptions(ROOT)
    assert 0 < len(exceptions) <= EXCEPTIONS_AT_MOST
    texts = {page: (DOCS / page).read_text("utf-8") for page in PAGES}
    texts |= {f"labs/{lab.name}": lab.read_text("utf-8") for lab in LABS}
    for exception in exceptions:
        places = exception.pages or tuple(texts)
        found = [page for page in places if re.search(exception.pattern, texts[page])]
        assert found, f"nothing needs the exception {exception.pattern}"
        assert set(exception.pages) <= set(found)


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


def problems(
    page: str, text: str, config: Any, caplog: pytest.LogCaptureFixture
) -> list[str]:
    """What the build would say of the numbers of `text` if it were `page`."""
    caplog.clear()
    rendered(page, text, config)
    return [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize("page", PAGES)
def test_every_number_of_a_page_has_an_origin_and_a_stray_one_is_found(
    page: str, config: Any, caplog: pytest.LogCaptureFixture
) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert problems(page, text, config, caplog) == []
    added = "\n\n".join(sentence for sentence, _ in STRAY)
    found = problems(page, f"{text}\n\n{added}\n", config, caplog)
    assert len(found) == len(STRAY)
    for (_, number), problem in zip(STRAY, found, strict=True):
        assert f": {number} has no origin" in problem


@pytest.mark.parametrize("mode", ["serve", "preview"])
def test_an_author_sees_in_place_what_would_stop_the_build(
    mode: str, config: Any
) -> None:
    text = "# Title\n\nIt is 73.2%.\n"
    html = rendered("new.md", text, config, mode)
    assert 'class="admonition failure"' in html
    assert "docs/new.md:3: 73.2% has no origin" in html
    assert "failure" not in rendered("new.md", "# Title\n\nText.\n", config, mode)


@pytest.mark.parametrize("name", ["claims", "exceptions", "series", "charts"])
def test_a_server_goes_on_while_a_data_file_is_mended(
    name: str, config: Any, tmp_path: Path
) -> None:
    shutil.copytree(DOCS / "_data", tmp_path / "docs/_data")
    (tmp_path / f"docs/_data/{name}.yml").write_text("- {\n", "utf-8")
    text = '# T\n\nIt is 84%.[^c28]\n\n{{ chart("downloads") }}\n'
    html = rendered("new.md", text, config, "serve", tmp_path)
    assert f"docs/_data/{name}.yml:2: not YAML" in html
    assert "It is 84%" in html


@pytest.mark.parametrize("page", PAGES)
def test_a_description_says_no_number_that_could_be_wrong(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    match = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    assert match
    names = number_check.names(ROOT, page)
    assert [n.text for n in number_forms.find(names.sub("", match[1]))] == []


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
    names = number_check.names(ROOT, f"labs/{lab.name}")
    for cell in cells:
        if cell["cell_type"] != "markdown":
            continue
        md = Markdown(extensions=["tables"])
        root = etree.fromstring(f"<div>{md.convert(_text(cell['source']))}</div>")
        for code in root.iter("code"):
            bare = re.fullmatch(r"[\d.,]+", code.text or "")
            assert not bare or Decimal(bare[0].replace(",", "")) in known
        for passage in prose.passages(root):
            found = number_forms.find(names.sub("", passage.text))
            assert [n.text for n in found] == [], passage.text


def _notebook(lab: Path) -> Path:
    """The notebook that building the site made of `lab`."""
    return ROOT / ".runs" / "labs" / f"{lab.stem}.ipynb"


def _text(source: str | list[str]) -> str:
    return source if isinstance(source, str) else "".join(source)


def test_the_program_that_checks_the_readers_python_has_the_limits_of_the_ledger() -> (
    None
):
    code = (ROOT / "snippets/setup/your_machine.py").read_text("utf-8")
    typed = {f"{a}.{b}" for a, b in re.findall(r"\((\d), (\d+)\)", code)}
    typed |= set(re.findall(r"fits \w+ ([\d.]+)", code))
    held = {number.digits for number in BOOK.entries["c90"].numbers}
    assert typed
    assert typed <= held


def test_every_series_can_be_read_by_anyone() -> None:
    for name in series.load(ROOT):
        with (DOCS / "_data/series" / f"{name}.csv").open(newline="") as file:
            header, *rows = csv.reader(file)
        assert rows
        assert {len(row) for row in rows} == {len(header)}
        assert not re.search(
            r"\b(index|local|package):", "\n".join(map(",".join, rows))
        )
