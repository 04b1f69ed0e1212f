"""What a block printed is shown as it is: text, never HTML or Markdown."""

import re
from pathlib import Path

import pytest

from engine.runs import output_text
from project import Project

PROGRAMS = {
    "html": "print('</code></pre><script>alert(1)</script><b>&amp;</b>')",
    "markdown": "print('# no heading\\n\\n**no bold** [no](link) :smile: $x$')",
    "colours": r"print('\x1b[31mred\x1b[0m \x1b[1;38;5;9mbold\x1b[m')",
    "movements": r"print('\x1b[2J\x1b[Hhome\x1b[K \x1b[?25lhidden')",
    "link": r"print('\x1b]8;;http://x.org\x1b\\link\x1b]8;;\x07 \x1b]0;title\x07.')",
    "no_escape": r"print('\x1b [31m \x1b]8;\x1b(B \x1b[')",
    "coloured_messages": (
        r"import sys; print('\x1b[33mwarning:\x1b[0m careful', file=sys.stderr)"
    ),
    "progress": r"__import__('sys').stdout.write('10%\r50%\r100%\n')",
    "long": "for i in range(100_000):\n    print(f'line {i}')",
    "wide": "print('x' * 20_000)",
    "invalid": r"__import__('sys').stdout.buffer.write(b'caf\xe9 \xff\n')",
    "right_to_left": r"print('\u202eabc \u05e9\u05dc\u05d5\u05dd')",
    "snippet": "print('--8<-- \"x\"')\nprint(';--8<-- \"x\"')",
    "quote": 'print(\'{{ run("a/b.py", "x") }}\')',
    "placeholder": r"print('\x02wzxhzdk:0\x03 \x00')",
    "comment": "print('<!--pytest.mark.skip-->')",
    "fence": "print('```python\\nprint(1)\\n```')",
    "blank_first": "print('\\n\\n  first')",
    "no_newline": "print('end', end='')",
    "spaces": "print('a    b\\tc  ')",
    "nothing": "x = 1",
    "unicode": r"print('\N{GREEK SMALL LETTER ALPHA} \N{SNOWMAN} \U0001f600')",
    "surrogate": r"__import__('sys').stderr.write('\ud800\n')",
    "order": "print('out')\nimport sys\nprint('err', file=sys.stderr)",
}
SHOWN = {
    "html": "</code></pre><script>alert(1)</script><b>&amp;</b>\n",
    "markdown": "# no heading\n\n**no bold** [no](link) :smile: $x$\n",
    "colours": "red bold\n",
    "movements": "home hidden\n",
    "link": "link .\n",
    "no_escape": "\u241b [31m \u241b]8; \u241b[\n",
    "coloured_messages": "warning: careful\n",
    "progress": "10%\u240d50%\u240d100%\n",
    "wide": "x" * 20_000 + "\n",
    "invalid": r"caf\xe9 \xff" + "\n",
    "right_to_left": "\u202eabc \u05e9\u05dc\u05d5\u05dd\n",
    "snippet": '--8<-- "x"\n;--8<-- "x"\n',
    "quote": '{{ run("a/b.py", "x") }}\n',
    "placeholder": "\u2402wzxhzdk:0\u2403 \u2400\n",
    "comment": "<!--pytest.mark.skip-->\n",
    "fence": "```python\nprint(1)\n```\n",
    "blank_first": "\n\n  first\n",
    "no_newline": "end",
    "spaces": "a    b\tc  \n",
    "nothing": "",
    "unicode": "\u03b1 \u2603 \U0001f600\n",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("output") / "project", output_kib=4096)
    project.programs(PROGRAMS)
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def test_a_name_in_a_table_breaks_where_a_reader_would_break_it(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    table = "| call |\n| --- |\n| `ops.slice_update(X, i=1)` |\n"
    project.write("docs/index.md", f"# A\n\n`ops.take` is in prose.\n\n{table}")
    assert project.build().status == 0
    page = project.page("index")
    (code,) = page.select("td code")
    assert code.get_text() == "ops.slice_update(X, i=1)"
    parts = [str(part) for part in code.find_all(string=True)]
    assert parts == ["ops.", "slice_", "update(", "X, i=", "1)"]
    assert not page.select("p wbr")


@pytest.mark.parametrize("name", SHOWN)
def test_output_is_shown_exactly(project: Project, name: str) -> None:
    (run,) = project.runs(name)
    assert run.output == SHOWN[name]


def test_the_record_keeps_what_the_program_wrote(project: Project) -> None:
    stdout = project.record(PROGRAMS["colours"])["stdout"]
    assert stdout == "\x1b[31mred\x1b[0m \x1b[1;38;5;9mbold\x1b[m\n"


def test_a_coloured_error_is_shown_and_listed_without_colours(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    code = r"raise ValueError('\x1b[1mno \x1b[31mred\x1b[0m')"
    project.programs({"broken": code})
    project.write(
        "docs/expected.md",
        "# T\n\n<!--pytest.mark.xfail(raises=ValueError, strict=True)-->\n"
        f"```python\n# As it should\n{code}\n```\n",
    )
    outcome = project.build()
    listed = outcome.line("docs/broken.md:4 ")
    assert listed.endswith(" · cpu · ValueError: no red")
    (project.root / "docs/broken.md").unlink()
    assert project.build().status == 0
    (run,) = project.runs("expected")
    assert run.output.endswith("\nValueError: no red\n")


def test_a_status_line_names_no_seconds(project: Project) -> None:
    (run,) = project.runs("html")
    assert re.fullmatch(r"Ran on cpu \(.+\) · Python [\d.]+ · \d+ \w+ \d{4}", run.label)


def test_printed_html_makes_no_element(project: Project) -> None:
    (run,) = project.runs("html")
    assert {tag.name for tag in run.tag.find_all(True)} == {"pre", "p"}


def test_long_output_is_folded_and_its_size_said(project: Project) -> None:
    (run,) = project.runs("long")
    details = run.tag.select_one("details")
    assert details is not None
    assert not details.has_attr("open")
    summary = details.find("summary")
    assert summary is not None
    assert summary.get_text() == "Output: 100,000 lines, 1,063 KiB"
    assert run.output == "".join(f"line {i}\n" for i in range(100_000))


def test_short_output_is_not_folded(project: Project) -> None:
    (run,) = project.runs("html")
    assert run.tag.select("details") == []


def test_right_to_left_text_does_not_turn_the_box(project: Project) -> None:
    (run,) = project.runs("right_to_left")
    assert [pre.get("dir") for pre in run.tag.select("pre")] == ["ltr"]


def test_a_block_without_output_has_a_status_line_only(project: Project) -> None:
    (run,) = project.runs("nothing")
    assert run.tag.select("pre") == []
    assert run.label


def test_stderr_is_apart_from_stdout(project: Project) -> None:
    record = project.record(PROGRAMS["order"])
    assert (record["stdout"], record["stderr"]) == ("out\n", "err\n")


def test_output_that_is_not_text_is_kept_in_escapes(project: Project) -> None:
    assert project.record(PROGRAMS["surrogate"])["stderr"] == "\\ud800\n"


@pytest.mark.parametrize(
    "line",
    [
        "I0000 00:00:1795980558.469561    8590 export.cc:4410] Estimated count",
        "WARNING: All log messages before absl::InitializeLog() is called are lost",
        "INFO: Created TensorFlow Lite XNNPACK delegate for CPU.",
        "Matplotlib is building the font cache; this may take a moment.",
    ],
)
def test_what_libraries_write_as_they_start_is_left_out(line: str) -> None:
    text = f"mine\n{line}\nUserWarning: mine too\n"
    assert output_text.without_start_up(text) == "mine\nUserWarning: mine too\n"
