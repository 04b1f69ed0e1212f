"""A chart shows what its data series holds, and anyone can read it."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.charts import catalogue, svg
from engine.charts.catalogue import Chart
from engine.charts.rows import NAMES, when
from engine.facts import series
from engine.facts.claims import Event
from engine.files import digest
from engine.problems import ProblemsFound

ROOT = Path(__file__).resolve().parents[1]
SVG = "{http://www.w3.org/2000/svg}"
WIDE, NARROW = 680, 330
COLOURS = {"none", "currentColor", "var(--pytorch)", "var(--keras)", "var(--jax)"}
CHARTS = catalogue.load(ROOT)
EVENTS = tuple(
    Event.model_validate({"date": day, "framework": name, "kind": kind, "text": text})
    for day, name, kind, text in [
        ("2022-09-12", "PyTorch", "governance", "goes to a foundation"),
        ("2016-09", "PyTorch", "release", "is published"),
        ("2018", "JAX", "release", "is published"),
        ("2022-09-15", "PyTorch", "use", "days later"),
        ("2025-12-01", "Hugging Face", "deprecation", "drops two"),
    ]
)


def project(folder: Path) -> Path:
    """A project in `folder` with a copy of the site's data."""
    shutil.copytree(ROOT / "docs/_data", folder / "docs/_data")
    return folder


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy that no test changes."""
    return project(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def pictures(root: Path) -> dict[tuple[str, int], ET.Element]:
    """Every chart at both widths."""
    return {
        (name, width): ET.fromstring(draw(root, name, width))
        for name in catalogue.load(root)
        for width in (WIDE, NARROW)
    }


def told(chart: Chart) -> tuple[Event, ...]:
    """The events that a chart of events is told of."""
    return EVENTS if chart.drawing.kind == "events" else ()


def of_kind(*kinds: str) -> list[str]:
    """The ids of the charts of these kinds."""
    return [name for name, chart in CHARTS.items() if chart.drawing.kind in kinds]


def draw(root: Path, name: str, width: int) -> str:
    """The picture of one chart."""
    chart = catalogue.load(root)[name]
    return catalogue.draw(chart, root, width, told(chart))


def table(root: Path, name: str) -> list[dict[str, str]]:
    """The table of one chart."""
    chart = catalogue.load(root)[name]
    return catalogue.data(chart, root, told(chart))


def tables(root: Path) -> list[list[dict[str, str]]]:
    """The tables of all charts."""
    return [catalogue.data(chart, root) for chart in catalogue.load(root).values()]


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Put `new` for the one `old` in a file below `docs/_data`."""
    path = root / "docs/_data" / file
    text = path.read_text("utf-8")
    assert text.count(old) == 1, (file, old)
    path.write_text(text.replace(old, new), "utf-8")


def placed(
    element: ET.Element, x: float = 0, y: float = 0
) -> Iterator[tuple[ET.Element, float, float]]:
    """Every element below `element` with where it stands."""
    move = re.match(r"translate\(([-.\d]+),([-.\d]+)\)", element.get("transform", ""))
    x, y = (x + float(move[1]), y + float(move[2])) if move else (x, y)
    yield element, x, y
    for child in element:
        yield from placed(child, x, y)


def words(picture: ET.Element) -> set[str]:
    """The text of a picture, line by line."""
    found = (e for tag in ("text", "tspan") for e in picture.iter(f"{SVG}{tag}"))
    return {element.text for element in found if element.text}


def symbols(picture: ET.Element, fill: str) -> list[tuple[float, float]]:
    """Where the points in the colour `fill` stand."""
    return [
        (x, y)
        for group, gx, gy in placed(picture)
        if group.get("class") == "mark-symbol"
        for mark, x, y in placed(group, gx, gy)
        if mark.get("fill") == fill
    ]


def both() -> pytest.MarkDecorator:
    """Every chart at both widths, by name."""
    cases = [(name, width) for name in CHARTS for width in (WIDE, NARROW)]
    return pytest.mark.parametrize(("name", "width"), cases)


def test_every_data_series_is_registered_and_well_formed() -> None:
    registered = series.load(ROOT)
    files = {file.stem for file in (ROOT / series.FOLDER).glob("*.csv")}
    assert set(registered) == files
    assert files
    for name in files:
        assert series.rows(ROOT, name), name


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_has_a_table(root: Path, name: str) -> None:
    rows, columns = table(root, name), list(CHARTS[name].columns)
    assert rows
    assert all(list(row) == columns for row in rows)
    assert all(row[column] for row in rows for column in columns)


def test_the_words_under_a_chart_hold_no_number_of_their_own(root: Path) -> None:
    for chart in catalogue.load(root).values():
        assert not re.search(r"\d", re.sub(r"\[\^[\w-]+\]", "", chart.words)), chart.id


def test_percentages_in_a_description_are_those_drawn(root: Path) -> None:
    for name in of_kind("dots"):
        shares = {re.sub("[a-z ]", "", row["shown"]) for row in table(root, name)}
        described = set(re.findall(r"[\d.]+%", CHARTS[name].alt))
        assert described == shares, name
    assert (len(table(root, "surveys")), len(table(root, "postings"))) == (8, 10)


def names(chart: Chart, rows: list[dict[str, str]]) -> set[str]:
    """What must be written in a picture, from the rows of its table."""
    if chart.drawing.kind == "lines":
        drawn = {NAMES[name] for name in chart.drawing.frameworks}
        return {
            part for name in drawn for part in name.replace(" or ", "\nor ").split("\n")
        }
    wanted = {row["framework"] for row in rows if "framework" in row}
    for row in rows:
        wanted |= {row[key] for key in ("conference", "number") if key in row}
        if chart.drawing.kind == "dots":
            wanted |= {row["shown"], *row["group"].split()}
        if row.get("version", "").endswith(".0.0"):
            wanted.add(row["version"].removesuffix(".0"))
    return wanted


@both()
def test_a_chart_names_all_it_draws(
    pictures: dict[tuple[str, int], ET.Element], root: Path, name: str, width: int
) -> None:
    written = words(pictures[name, width])
    written |= {word for line in written for word in line.split()}
    assert names(CHARTS[name], table(root, name)) <= written


@both()
def test_a_chart_has_a_name_and_a_description(
    pictures: dict[tuple[str, int], ET.Element], root: Path, name: str, width: int
) -> None:
    picture, chart = pictures[name, width], catalogue.load(root)[name]
    assert picture.get("role") == "img"
    by_id = {e.get("id"): e.text for e in picture.iter() if e.get("id")}
    labels = [by_id[each] for each in picture.get("aria-labelledby", "").split()]
    assert labels == [chart.title, chart.alt]


@both()
def test_a_chart_takes_its_colours_from_the_page(
    pictures: dict[tuple[str, int], ET.Element], name: str, width: int
) -> None:
    used = {
        element.get(key, "none")
        for element in pictures[name, width].iter()
        for key in ("fill", "stroke", "color")
    }
    assert used <= COLOURS
    assert "#" not in ET.tostring(pictures[name, width], "unicode")


@both()
def test_a_chart_holds_nothing_but_marks(root: Path, name: str, width: int) -> None:
    text = draw(root, name, width)
    for bad in ("NaN", "undefined", "null", "<script", "href", "url(", "<style", "on="):
        assert bad not in text
    assert set(re.findall(r"<(\w+)", text)) <= {
        "svg", "title", "desc", "g", "path", "line", "text", "tspan",
    }  # fmt: skip


@both()
def test_text_is_large_enough_and_inside(
    pictures: dict[tuple[str, int], ET.Element], name: str, width: int
) -> None:
    picture = pictures[name, width]
    assert float(picture.get("width", 0)) == pytest.approx(width)
    height = float(picture.get("height", 0))
    for element, x, y in placed(picture):
        if element.tag != f"{SVG}text":
            continue
        lines = [tspan.text or "" for tspan in element] or [element.text or ""]
        size = float(element.get("font-size", "0").removesuffix("px"))
        assert size >= 11, lines
        # The letters of usual fonts are half as wide as high; figures a bit more.
        wide = max(len(line) for line in lines) * size * 0.55
        start = {"middle": x - wide / 2, "end": x - wide}
        left = start.get(element.get("text-anchor", "start"), x)
        assert 0 <= left <= left + wide <= width, lines
        assert 0.7 * size <= y <= height - (len(lines) - 1) * size, lines


@both()
def test_no_two_texts_overlap(
    pictures: dict[tuple[str, int], ET.Element], name: str, width: int
) -> None:
    boxes: list[tuple[str, float, float, float]] = []
    for element, x, y in placed(pictures[name, width]):
        if element.tag != f"{SVG}text":
            continue
        text = element[0].text if len(element) else element.text
        size = float(element.get("font-size", "0").removesuffix("px"))
        wide = len(text or "") * size * 0.5
        start = {"middle": x - wide / 2, "end": x - wide}
        left = start.get(element.get("text-anchor", "start"), x)
        for other, begin, end, line in boxes:
            apart = left >= end or begin >= left + wide or abs(line - y) >= 0.8 * size
            assert apart, (text, other)
        boxes.append((text or "", left, left + wide, y))


def test_ids_are_unique_on_a_page_with_all_charts(
    pictures: dict[tuple[str, int], ET.Element],
) -> None:
    ids = [e.get("id") for p in pictures.values() for e in p.iter() if e.get("id")]
    assert len(ids) == len(set(ids)) == 2 * len(pictures)


def test_points_stand_as_high_as_their_values(
    pictures: dict[tuple[str, int], ET.Element], root: Path
) -> None:
    for name, column in (("downloads", "jax"), ("dependents", "pytorch")):
        cells = [row[column] for row in table(root, name) if row[column] != "–"]
        values = [float(cell.replace(",", "")) for cell in cells]
        # The last of a colour is not a value but the key before the name.
        drawn = symbols(pictures[name, WIDE], f"var(--{column})")[:-1]
        assert len(drawn) == len(values)
        top, bottom = max(values), min(values)
        high = drawn[values.index(top)][1]
        low = drawn[values.index(bottom)][1]
        for (_, y), value in zip(drawn, values, strict=True):
            share = (value - bottom) / (top - bottom)
            assert low + share * (high - low) == pytest.approx(y, abs=0.01)


@pytest.mark.parametrize(
    ("name", "file", "old", "new", "shown"),
    [
        ("downloads", "pypi_monthly_downloads", "69755346", "12345678", "12,345,678"),
        ("surveys", "stackoverflow_survey", "pytorch,7.61", "pytorch,33.3", "33.3%"),
        ("papers", "papers_share", "2018,pytorch,49.1", "2018,pytorch,11.1", "11.1%"),
        ("cadence", "releases", "9.0,2025-10-15", "9.0,2025-11-01", "1 November 2025"),
    ],
)  # fmt: skip
def test_a_changed_value_changes_table_and_picture(
    tmp_path: Path, name: str, file: str, old: str, new: str, shown: str
) -> None:
    root = project(tmp_path)
    before = draw(root, name, WIDE)
    assert shown not in str(table(root, name))
    edit(root, f"series/{file}.csv", old, new)
    assert shown in str(table(root, name))
    assert draw(root, name, WIDE) != before


def test_a_changed_word_changes_the_picture(tmp_path: Path) -> None:
    root = project(tmp_path)
    draw(root, "postings", NARROW)
    edit(root, "charts.yml", "Separate points for five samples", "Points for 5 samples")
    assert "Points for 5 samples" in draw(root, "postings", NARROW)


def test_a_picture_on_file_is_shown_without_loading_what_draws(root: Path) -> None:
    draw(root, "postings", WIDE)
    program = (
        "import sys; from pathlib import Path; "
        "from engine.charts import catalogue; root = Path(sys.argv[1]); "
        f"catalogue.draw(catalogue.load(root)['postings'], root, {WIDE}); "
        "print([m for m in ('altair', 'vl_convert') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, root],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_picture_is_the_same_wherever_it_is_drawn(root: Path, tmp_path: Path) -> None:
    other = project(tmp_path)
    assert draw(other, "papers", NARROW) == draw(root, "papers", NARROW)


def test_samples_are_not_joined(
    pictures: dict[tuple[str, int], ET.Element],
) -> None:
    for (name, _), picture in pictures.items():
        kinds = {element.get("class") for element in picture.iter()}
        assert ("mark-line" in kinds) == (name in of_kind("lines", "panels"))


def test_a_lower_bound_has_a_shape_of_its_own(
    pictures: dict[tuple[str, int], ET.Element],
) -> None:
    paths: dict[str, set[str]] = {"at least": set(), "exact": set()}
    groups = [
        g for g in pictures["postings", WIDE].iter() if g.get("class") == "mark-symbol"
    ]
    marks = [mark.get("d", "") for group in groups for mark in group]
    assert len(marks) == 10
    for kind, chosen in (("exact", marks[:6]), ("at least", marks[6:])):
        paths[kind] |= set(chosen)
    assert len(paths["at least"]) == 1
    assert not paths["at least"] & paths["exact"]


def test_frameworks_differ_by_more_than_colour(
    pictures: dict[tuple[str, int], ET.Element],
) -> None:
    shapes: dict[str, set[str]] = {}
    for group in pictures["downloads", WIDE].iter(f"{SVG}g"):
        for mark in group if group.get("class") == "mark-symbol" else ():
            shapes.setdefault(mark.get("fill", ""), set()).add(mark.get("d", ""))
    # Small and large of each: TensorFlow and Keras share a colour, not a shape.
    assert {fill: len(found) for fill, found in shapes.items()} == {
        "var(--pytorch)": 2,
        "var(--keras)": 4,
        "var(--jax)": 2,
    }
    lines = [
        path.get("stroke-dasharray")
        for group in pictures["downloads", WIDE].iter(f"{SVG}g")
        for path in (group if group.get("class") == "mark-line" else ())
    ]
    assert len(set(lines)) == 3


def strokes(picture: ET.Element) -> list[str]:
    """The colour of each line of a picture."""
    return sorted(
        path.get("stroke", "")
        for group in picture.iter(f"{SVG}g")
        for path in (group if group.get("class") == "mark-line" else ())
    )


def test_no_line_crosses_a_gap_in_the_data_or_a_break_in_the_counting(
    pictures: dict[tuple[str, int], ET.Element], root: Path, tmp_path: Path
) -> None:
    # Before and after the break, and PyTorch's before its gap.
    assert strokes(pictures["dependents", WIDE]) == [
        *["var(--jax)"] * 2, *["var(--keras)"] * 2, *["var(--pytorch)"] * 3,
    ]  # fmt: skip
    assert "counter changed" in words(pictures["dependents", WIDE])
    whole = project(tmp_path)
    line = "    breaks: [{date: 2025-06-15, note: counter changed}]\n"
    edit(whole, "charts.yml", line, "")
    picture = ET.fromstring(draw(whole, "dependents", WIDE))
    assert strokes(picture) == ["var(--jax)", "var(--keras)", *["var(--pytorch)"] * 2]
    assert "counter changed" not in words(picture)


def test_an_axis_of_percentages_ends_at_a_hundred(
    pictures: dict[tuple[str, int], ET.Element],
) -> None:
    written = words(pictures["competitions", WIDE])
    assert {"0%", "100%"} <= written
    assert "150%" not in written


def test_pooled_papers_are_not_drawn(root: Path) -> None:
    rows = table(root, "papers")
    assert not [row for row in rows if "pooled" in row["conference"]]
    assert {"conference": "ICLR", "year": "2022", "shown": "84.0%"}.items() <= next(
        row for row in rows if row["conference"] == "ICLR" and row["year"] == "2022"
    ).items()


def test_packages_are_a_share_of_all_packages_of_the_year(root: Path) -> None:
    rows = table(root, "packages")
    assert [row["date"] for row in rows] == [str(year) for year in range(2015, 2027)]
    assert rows[-1] == {
        "date": "2026",
        "pytorch": f"{2026 / 297953 * 10000:.1f}",
        "tensorflow_or_keras": f"{243 / 297953 * 10000:.1f}",
        "jax": f"{884 / 297953 * 10000:.1f}",
        "all": "297,953",
    }


def test_a_version_stands_once_with_its_first_release(root: Path) -> None:
    rows = [row for row in table(root, "cadence") if row["framework"] == "Keras"]
    versions = [row["version"] for row in rows]
    assert "3.1.0" in versions
    assert "3.1.1" not in versions
    assert "2.13.1" in versions  # 2.13.0 is not on PyPI
    assert len({v.rsplit(".", 1)[0] for v in versions}) == len(versions)


def test_a_day_known_roughly_stands_in_the_middle() -> None:
    assert when("2026-01-01") < when("2026-01") < when("2026-02-01")
    assert when("2026-01") == pytest.approx(when("2026-01-16"))
    assert when("2026") == pytest.approx(2026.5)


def test_numbers_in_the_history_are_those_of_its_list(
    root: Path, pictures: dict[tuple[str, int], ET.Element]
) -> None:
    rows = table(root, "history")
    assert [row["number"] for row in rows] == [str(n + 1) for n in range(len(rows))]
    for width in (WIDE, NARROW):
        shown = {word for word in words(pictures["history", width]) if len(word) < 3}
        assert shown >= {row["number"] for row in rows}
    texts = [row["text"] for row in rows]
    assert texts.count("is published") == 2
    assert "PyTorch: first public release" not in texts  # told by the caller
    assert {"TensorFlow: open-sourced", "PyTorch 2.0", "Keras 3.0"} <= set(texts)


SERIES = """\
- id: jobs
  title: Jobs
  measures: One value is a share.
  caution: It is small.
  sources: [{title: A page, kind: primary, published: "2024"}]
  how: Copied.
  checked: 2026-11-22
  recheck: 2027-05-22
"""
CHART = """\
- id: postings
  title: Postings
  series: jobs
  drawing:
    kind: dots
    frameworks: [pytorch]
    heading: "Postings, {year}"
    note: "{sample}"
  alt: Points.
  measures: A share.
  leaves_out: Much.
  conclude: Little.
  columns: {framework: Framework, shown: Share}
"""
ROWS = """\
year,framework,value,unit,source_url,sample
2024,pytorch,40,% of postings,https://example.org,"10 postings"
"""


def tiny(root: Path, **files: str) -> Path:
    """A project with one data series and one chart, or what `files` put for them."""
    folder = root / "docs/_data/series"
    folder.mkdir(parents=True)
    (folder / "jobs.csv").write_text(files.get("rows", ROWS))
    (folder.parent / "series.yml").write_text(files.get("series", SERIES))
    (folder.parent / "charts.yml").write_text(files.get("charts", CHART))
    return root


def test_a_tiny_project_has_a_chart(tmp_path: Path) -> None:
    root = tiny(tmp_path)
    assert table(root, "postings") == [{"framework": "PyTorch", "shown": "40%"}]
    assert "40%" in words(ET.fromstring(draw(root, "postings", NARROW)))


def test_a_project_without_data_has_no_charts(tmp_path: Path) -> None:
    assert catalogue.load(tmp_path) == {}
    assert series.load(tmp_path) == {}


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"series": SERIES + "- id: gone\n" + SERIES.split("\n", 1)[1]},
         r"series\.yml:9: gone: there is no docs/_data/series/gone\.csv"),
        ({"series": SERIES + SERIES}, r"series\.yml:9: the id jobs stands twice"),
        ({"series": "- id: [\n"}, r"series\.yml:2: not YAML"),
        ({"series": SERIES.replace("how:", "who:")},
         r"series\.yml:1: jobs: how is missing"),
        ({"series": SERIES.replace("jobs", "jobz"), "charts": ""},
         r"series/jobs\.csv:1: has no entry in docs/_data/series\.yml"),
        ({"charts": CHART.replace("jobs", "jobz")},
         r'charts\.yml:3: postings: the data series "jobz" .* mean "jobs"\?'),
        ({"charts": CHART.replace("kind: dots", "kind: dot")},
         r'charts\.yml:5: postings: kind is "dot"; write one of: lines, dots,'),
        ({"charts": CHART.replace("kind: dots", "form: dots")},
         r"charts\.yml:4: postings: drawing has no kind; say how"),
        ({"charts": CHART.replace("heading", "headline")},
         r"charts\.yml:4: postings: heading is missing; add it: what a group is"),
        ({"charts": CHART + CHART.replace("id: postings", "id: post")
                                 .replace("[pytorch]", "[pytorch, keras]")},
         r'charts\.yml:14: post: .* draws: no framework "keras"; there are: pytorch;'),
        ({"charts": CHART.replace("{sample}", "{simple}")},
         r'charts\.yml:1: postings: .*jobs\.csv does not .* no column "simple";'),
        ({"charts": CHART.replace("alt:", "old:")},
         r"charts\.yml:1: postings: alt is missing"),
        ({"charts": CHART.replace("shown:", "show:")},
         r'charts\.yml:1: postings: no column "show"; there are: .*shown'),
        ({"charts": re.sub("(?s)kind: dots.*?  alt",
                           "kind: releases\n    frameworks: [pytorch]\n  alt", CHART)},
         r'charts\.yml:1: postings: .* does not hold .*draws: no column "version"'),
        ({"rows": ROWS.splitlines()[0] + "\n"},
         r"series/jobs\.csv:1: has no rows; add some"),
        ({"rows": ROWS.replace('"10 postings"', "1,000")},
         r"series/jobs\.csv:2: 7 cells in a row of 6"),
        ({"rows": ROWS + "2025,keras\n"}, r"series/jobs\.csv:3: 2 cells in a row of 6"),
        ({"rows": ROWS.replace(",40,", ",forty,")},
         r'series/jobs\.csv:2: the value "forty" is no number'),
        ({"rows": ROWS.replace("year", "date").replace("2024", "24")},
         r'series/jobs\.csv:2: the date "24" is none; write a day as'),
        ({"rows": ROWS.replace("unit", "value")}, r"series/jobs\.csv:1: each column"),
    ],
)  # fmt: skip
def test_an_error_says_where(
    tmp_path: Path, files: dict[str, str], message: str
) -> None:
    root = tiny(tmp_path, **files)
    with pytest.raises(ProblemsFound, match=message):
        tables(root)
    if "series" in files and "charts" not in files:
        with pytest.raises(ProblemsFound, match=message):
            series.load(root)


def test_a_missing_package_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tiny(tmp_path)
    svg.tools.cache_clear()
    monkeypatch.setattr(svg, "PACKAGES", ("no-such-package",))
    with pytest.raises(
        ProblemsFound, match=r"charts\.yml:1: postings: no-such-package is"
    ):
        draw(root, "postings", WIDE)


def test_a_picture_is_drawn_again_when_its_code_changes() -> None:
    code = (ROOT / "docs/engine/charts").glob("*.py")
    svg.tools.cache_clear()
    assert {digest(file) for file in code} <= set(svg.tools().split())


LINES = """\
- id: downloads
  title: Downloads
  series: jobs
  drawing:
    kind: lines
    frameworks: [pytorch, polars, pandas]
    axis: Downloads
    rate: {per: 100, of: total}
    since: 2021-02
  alt: Lines.
  measures: A count.
  leaves_out: Much.
  conclude: Little.
  columns: {date: Day, pytorch: PyTorch, polars: Polars, pandas: Pandas, all: All}
"""
COUNTS = """\
framework,date,value,total
pytorch,2021-01-01,1,10
pytorch,2021-02-01,2,10
pytorch,2021-03-01,3,10
polars,2021-03-01,6,10
pandas,2021-03-01,,10
pandas,2021-02-01,9,10
"""


def test_a_new_chart_needs_nothing_but_data(tmp_path: Path) -> None:
    root = tiny(tmp_path, charts=LINES, rows=COUNTS)
    assert table(root, "downloads") == [
        {"date": "1 February 2021", "pytorch": "20", "polars": "–", "pandas": "90",
         "all": "10"},
        {"date": "1 March 2021", "pytorch": "30", "polars": "60", "pandas": "–",
         "all": "10"},
    ]  # fmt: skip
    picture = ET.fromstring(draw(root, "downloads", NARROW))
    assert {"Downloads", "PyTorch", "polars", "pandas"} <= words(picture)
    shapes = {
        mark.get("d")
        for group in picture.iter()
        if group.get("class") == "mark-symbol" and len(group) == 3
        for mark in group
    }
    assert len(shapes) == 3
