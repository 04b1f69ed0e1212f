"""Tables that programs print, shown on pages; and how programs took a mistake."""

import csv
import io
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Page

from engine.rendering import outcomes, tables
from engine.rendering.tables import FaultsFound
from engine.runs.records import Failure, Record
from project import Outcome, Project, fence

LAYERS = """\
print("before: 1")
print("table: layers")
print("call, difference")
for name, value in [("dense", 6e-08), ("conv, 2d", 0), ("<b>", 12)]:
    print(f'"{name}",{value}')
print()
print("after: 2")
print("table: other")
print("a")
print("1")
"""
LOSSES = """\
print("table: layers")
print("difference,call")
print("0.5,loss")
"""
BESIDE = """\
print("table: seeds")
print("seed,loss")
print("{0},0.{0}")
print("2,0.2")
"""
MISTAKES = {
    "wrong_axis_pytorch": "raise IndexError('dim')",
    "wrong_axis_keras": "import warnings\nwarnings.warn('axis', FutureWarning)",
    "wrong_axis_jax": "print('fine')",
    "no_seed_keras": '"""Forget the seed."""\nimport sys\nsys.stderr.write("note")',
}
PAGE = """\
# Tables

{{{{ rows("t/layers.py", "layers") }}}}

They were printed.

=== "A"

    {{{{ rows("t/layers.py t/losses.py", "layers", columns="difference=Off; call") }}}}

- in a list:

    {{{{ rows("t/seed_pytorch.py", "t/seed_keras.py", "seeds", on="seed") }}}}

{{{{ outcomes("mistakes") }}}}

{blocks}
"""
EXCEPTION = "IndexError"


def embedded(*names: str) -> str:
    return "\n".join(fence(f'--8<-- "{name}"') for name in names)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("tables") / "project")
    snippets = {
        "t/layers.py": LAYERS,
        "t/losses.py": LOSSES,
        "t/seed_pytorch.py": BESIDE.format(1),
        "t/seed_keras.py": BESIDE.format(3),
    }
    for name, code in snippets.items():
        project.write(f"snippets/{name}", code)
    for name, code in MISTAKES.items():
        project.write(f"snippets/mistakes/{name}.py", code + "\n")
    raising = f"<!--pytest.mark.xfail(raises={EXCEPTION}, strict=True)-->\n"
    first, *others = (f"mistakes/{name}.py" for name in MISTAKES)
    page = raising + embedded(first) + "\n" + embedded(*others)
    project.write("docs/deep/mistakes.md", f"# M\n\n{page}")
    project.write("docs/tables.md", PAGE.format(blocks=embedded(*snippets)))
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def shown(project: Project) -> list[Tag]:
    """The tables of the page, in their order."""
    return list(project.page("tables").select(".run-table"))


def texts(table: Tag) -> list[list[str]]:
    return [
        [cell.get_text() for cell in row.select("th, td")] for row in table.select("tr")
    ]


def test_a_printed_table_is_shown_as_it_was_printed(shown: list[Tag]) -> None:
    assert texts(shown[0]) == [
        ["call", "difference"],
        ["dense", "6e-08"],
        ["conv, 2d", "0"],
        ["<b>", "12"],
    ]


def test_a_caption_tells_program_device_and_day(
    project: Project, shown: list[Tag]
) -> None:
    record = project.record(LAYERS)
    caption = shown[0].select_one("caption")
    assert caption
    text = caption.get_text()
    assert text.startswith(f"Printed by layers.py on cpu ({record['device_name']}), ")
    assert text.endswith(record["date"][:4])
    link = caption.select_one("a[href]")
    assert link
    assert "Python" in str(link["title"])
    assert project.page("tables").select(str(link["href"]))


def test_a_table_can_be_downloaded_as_csv(shown: list[Tag]) -> None:
    link = shown[0].select_one("a[download]")
    assert link
    assert link["download"] == "layers.csv"
    kind, _, content = str(link["href"]).partition(",")
    assert kind == "data:text/csv;charset=utf-8"
    assert list(csv.reader(io.StringIO(unquote(content)))) == texts(shown[0])


def test_tables_of_equal_columns_stand_below_each_other(shown: list[Tag]) -> None:
    assert texts(shown[1])[0] == ["Off", "call"]
    assert texts(shown[1])[-1] == ["0.5", "loss"]
    assert len(texts(shown[1])) == 5
    assert "layers.py and losses.py on" in shown[1].get_text()


def test_tables_are_joined_side_by_side_on_a_column(shown: list[Tag]) -> None:
    assert texts(shown[2]) == [
        ["seed", "loss (PyTorch)", "loss (Keras)"],
        ["1", "0.1", "–"],
        ["2", "0.2", "0.2"],
        ["3", "–", "0.3"],
    ]


def test_the_matrix_tells_who_stopped_warned_or_was_silent(shown: list[Tag]) -> None:
    assert texts(shown[3]) == [
        ["What was done", "PyTorch", "Keras", "JAX"],
        ["Forget the seed", "–", "silent", "–"],
        [
            "Wrong axis",
            "stopped: IndexError",
            "warned: FutureWarning",
            "silent",
        ],
    ]
    caption = shown[3].select_one("caption")
    assert caption
    assert "PyTorch: 1 stopped, 0 warned, 0 silent" in caption.get_text()
    assert "Keras: 0 stopped, 1 warned, 1 silent" in caption.get_text()


def test_each_cell_of_the_matrix_leads_to_its_block(
    project: Project, shown: list[Tag]
) -> None:
    links = [str(link["href"]) for link in shown[3].select("td a")]
    assert len(links) == len(MISTAKES)
    for link in links:
        page, _, name = link.partition("#")
        assert page == "../deep/mistakes/"
        assert len(project.page("deep/mistakes").select(f"#{name}.run")) == 1


def test_equal_blocks_on_a_page_share_no_id(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("docs/twice.md", "# T\n\n" + fence("print(1)") * 2)
    assert project.build().status == 0
    assert len(project.page("twice").select(".run")) == 2
    assert len(project.page("twice").select("[id^=run-]")) == 1


BROKEN = {
    "no_table": (
        '{{ rows("t/layers.py", "layer") }}',
        'snippets/t/layers.py · printed no table "layer"; it has: "layers", "other"',
    ),
    "no_snippet": (
        '{{ rows("t/layer.py", "layers") }}',
        'snippet "t/layer.py" does not exist; did you mean "t/layers.py"?',
    ),
    "on_no_page": (
        '{{ rows("t/hidden.py", "layers") }}',
        "t/hidden.py is shown on no page; embed it",
    ),
    "no_column": (
        '{{ rows("t/layers.py", "layers", columns="call; loss") }}',
        'its table has no column "loss"; there are: call, difference',
    ),
    "not_alike": (
        '{{ rows("t/layers.py", "t/short.py", "layers") }}',
        'snippets/t/short.py · its table has no column "difference", which '
        "t/layers.py has",
    ),
    "no_key": (
        '{{ rows("t/layers.py", "t/short.py", "layers", on="difference") }}',
        'snippets/t/short.py · its table has no column "difference"; print it',
    ),
    "twice": (
        '{{ rows("t/twice.py", "layers", on="call") }}',
        'snippets/t/twice.py:4 · 2 rows of its table have "b" in column "call"',
    ),
    "ragged": (
        '{{ rows("t/ragged.py", "layers") }}',
        "snippets/t/ragged.py:3 · row 'x,2,3' of table \"layers\" has 3 cells for 2 "
        "columns",
    ),
    "ragged too": (
        '{{ rows("t/ragged.py", "layers") }}',
        "snippets/t/ragged.py:4 · row 'alone' of table \"layers\" has 1 cell for 2 "
        "columns",
    ),
    "no_name": ('{{ rows("t/layers.py") }}', "no table is named; write {{ rows("),
    "keyword": (
        '{{ rows("t/layers.py", "layers", sort="call") }}',
        'rows(…) has no keyword "sort"; there are: columns, on',
    ),
    "no_folder": (
        '{{ outcomes("mistake") }}',
        'there are no programs in snippets/mistake; did you mean "mistakes"?',
    ),
    "no_framework": (
        '{{ outcomes("t") }}',
        "snippets/t/short.py · its name ends with no framework; rename it",
    ),
}


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    project = Project(tmp_path_factory.mktemp("broken") / "project")
    snippets = {
        "layers": LAYERS,
        "short": 'print("table: layers\\ncall")\nprint("x")\n',
        "twice": 'print("table: layers")\nprint("call,n")\nprint("a,1")\n'
        'print("b,2")\nprint("b,2")\n',
        "ragged": 'print("table: layers")\nprint("call,n")\nprint("x,2,3")\n'
        'print("alone")\n',
    }
    for name, code in snippets.items():
        project.write(f"snippets/t/{name}.py", code)
    project.write("snippets/t/hidden.py", LOSSES)
    project.write("snippets/mistakes/a_keras.py", "print(1)\n")
    project.write(
        "docs/blocks.md", "# B\n\n" + embedded(*(f"t/{name}.py" for name in snippets))
    )
    calls = dict.fromkeys(call for call, _ in BROKEN.values())
    project.write("docs/wrong.md", "# W\n\n" + "\n\n".join(calls) + "\n")
    outcome = project.build()
    assert outcome.status == 1, outcome.output
    return outcome


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_told_with_its_place(broken: Outcome, name: str) -> None:
    call, said = BROKEN[name]
    order = list(dict.fromkeys(call for call, _ in BROKEN.values()))
    place = f"docs/wrong.md:{3 + 2 * order.index(call)}"
    assert any(
        line.strip().startswith(place) and said in line
        for line in broken.output.splitlines()
    ), broken.output


def test_a_preview_says_that_it_ran_nothing(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("docs/p.md", '# P\n\n{{ rows("t/x.py", "y") }}\n')
    assert project.build(SITE_MODE="preview").status == 0
    (table,) = project.page("p").select(".run-table")
    assert table.get_text() == "Not run in this preview"


def test_the_numbers_of_a_table_need_no_further_origin(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("snippets/t/x.py", 'print("table: t")\nprint("n")\nprint(84)\n')
    project.write("docs/_data/claims/1.yml", LEDGER)
    text = '# P\n\n{{ rows("t/x.py", "t") }}\n\n' + embedded("t/x.py")
    project.write("docs/p.md", text)
    project.write("docs/questions/ledger/a.md", '# E\n\n{{ claims("A") }}\n')
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    project.write("docs/p.md", f"{text}\nIt is 84.\n")
    assert "84 has no origin" in project.build().output


LEDGER = """\
- id: c01
  section: A
  claim: Most do.
  verdict: opinion
  finding: Nobody has counted.
  how: Looked.
  checked: 2026-11-22
  recheck: 2126-11-22
"""


@pytest.mark.parametrize(
    ("output", "rows"),
    [
        ("table: t\na\n1\n\n2\n", [("1",)]),
        ("table: t\na\n1\ntable: u\nb\n2\n", [("1",)]),
        ("table: t \r\na, b\r\n1, 2\r\n", [("1", "2")]),
    ],
)
def test_a_blank_line_another_table_or_the_end_closes_a_table(
    output: str, rows: list[tuple[str, ...]]
) -> None:
    assert list(tables.read(output, "t", "x.py").rows) == rows


@pytest.mark.parametrize(
    ("output", "fact"),
    [
        ("table: t\na\n", "has no rows"),
        ("table: t\na,a\n1,2\n", 'two columns "a"'),
        ("table: t\na\n1\n\ntable: t\na\n1\n", '2 tables "t"'),
        ("", 'no table "t"; it has: none'),
    ],
)
def test_what_is_no_table_is_refused(output: str, fact: str) -> None:
    with pytest.raises(FaultsFound, match=fact):
        tables.read(output, "t", "x.py")


@pytest.mark.parametrize(
    ("stderr", "said"),
    [
        ("", "silent"),
        ("loading\n", "silent"),
        ("x.py:3: UserWarning: mind\n  f()\n", "warned: UserWarning"),
        ("WARNING:tensorflow:5 out of 5 calls\n", "warned: WARNING:tensorflow"),
        ("W0000 00:00:17 x.cc:2] slow\n", "warned"),
        ("[lib ERROR x] no\n", "warned"),
    ],
)
def test_a_warning_on_stderr_is_known_by_its_words(stderr: str, said: str) -> None:
    record = _record(stderr)
    assert str(outcomes.of(record)) == said


def test_an_error_counts_more_than_a_warning() -> None:
    failure = Failure(("KeyError", "LookupError"), "KeyError: 1")
    record = _record("UserWarning: x", failure)
    assert str(outcomes.of(record)) == "stopped: KeyError"


def _record(stderr: str, failure: Failure | None = None) -> Record:
    return Record("", "cpu", "X", "", stderr, 1, 1, {}, "2026-11-24", "", failure)


ROWS = "\n".join(
    f"<tr><td>{name}</td><td>{value}</td></tr>"
    for name, value in [
        ("dense", "6.0e-08"),
        ("conv", "0.001"),
        ("loss", "-3"),
        ("norm", "1,200"),
        ("2.9.0", "2026-11-24"),
        ("2.13.1", "2026-02-03"),
    ]
)


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Page:
    """A page with a table of six rows and the site's own script."""
    from engine.rendering import table_markup

    cells = [
        [td.get_text() for td in tr.select("td")]
        for tr in BeautifulSoup(ROWS, "html.parser").select("tr")
    ]
    rows = [table_markup.row(row) for row in cells]
    download = table_markup.as_csv("t", ["call", "value"], cells)
    html = table_markup.table(["call", "value"], rows, "Some", [download])
    assets = Path(__file__).resolve().parents[1] / "docs/assets"
    script = f"<script src='{(assets / 'site.js').as_uri()}'></script>"
    style = f"<link rel=stylesheet href='{(assets / 'site.css').as_uri()}'>"
    body = f"<body class=md-typeset>{html}"
    file = tmp_path / "page.html"
    file.write_text(f"<!doctype html>{script}{style}{body}", "utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    return page


def column(page: Page, number: int) -> list[str]:
    rows = page.locator(f"tbody tr:visible td:nth-child({number})")
    return rows.all_inner_texts()


@pytest.mark.parametrize("width", [1440, 390])
def test_rows_are_filtered_by_keyboard_and_counted_aloud(
    page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.keyboard.press("Tab")
    page.keyboard.type("NO rm")
    assert column(page, 1) == ["norm"]
    output = page.get_by_role("status")
    assert output.inner_text() == "1 of 6 rows"
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    assert len(column(page, 1)) == 6
    assert output.inner_text() == "6 rows"


def test_small_numbers_are_sorted_by_their_value(page: Page) -> None:
    page.get_by_role("button", name="value").click()
    numbers = [text for text in column(page, 2) if not text.startswith("2026")]
    assert numbers == ["-3", "6.0e-08", "0.001", "1,200"]
    days = [text for text in column(page, 2) if text.startswith("2026")]
    assert days == ["2026-02-03", "2026-11-24"]


def test_versions_are_sorted_part_by_part(page: Page) -> None:
    page.get_by_role("button", name="call").click()
    assert [t for t in column(page, 1) if t[0] == "2"] == ["2.9.0", "2.13.1"]


def test_the_file_downloaded_holds_the_rows(page: Page) -> None:
    with page.expect_download() as download:
        page.get_by_text("Download t.csv").click()
    assert download.value.suggested_filename == "t.csv"
    assert Path(download.value.path()).read_text("utf-8").count("\n") == 7


def test_without_a_script_there_is_no_field(browser: Browser, page: Page) -> None:
    context = browser.new_context(java_script_enabled=False)
    other = context.new_page()
    other.goto(page.url)
    assert not other.get_by_role("searchbox").is_visible()
    assert other.locator("tbody tr:visible").count() == 6
    context.close()
