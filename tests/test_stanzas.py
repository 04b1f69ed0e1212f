"""Programs beside each other: stanzas, the words that differ, and tabs made ready."""

import re
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from engine import frameworks
from engine.rendering import columns, stanzas
from project import Project, fence

ROOT = Path(__file__).resolve().parents[1]
KERAS = '''\
"""A layer."""

import keras

model = keras.layers.Dense(3)  # three units
print("count:", model.count_params())
'''
PYTORCH = '''\
"""A layer, in PyTorch."""

from torch import nn

model = nn.Linear(4, 3)
print("count:", sum(p.numel() for p in model.parameters()))
'''


def marked(code: str, lines: tuple[int, ...] = ()) -> str:
    """`code` as Pygments marks it up, with some of its lines highlighted."""
    formatter = HtmlFormatter[str](nowrap=True, hl_lines=lines)
    return highlight(code, PythonLexer(), formatter)


def text(html: str) -> str:
    return unescape(re.sub("<[^>]*>", "", html))


def differing(html: str, from_: str) -> list[str]:
    """The words of a program that the program `from_` lacks."""
    return [
        tag.get_text()
        for tag in BeautifulSoup(html, "html.parser").select(f".not-{from_}")
    ]


def test_a_stanza_is_a_run_of_lines_with_the_blank_lines_after_it() -> None:
    code = "a = 1\nb = 2\n\n\nc = 3\n\nd = 4\n"
    parts = [text(part) for part in stanzas.split(marked(code))]
    assert parts == ["a = 1\nb = 2\n\n\n", "c = 3\n\n", "d = 4\n"]


def test_imports_at_the_top_are_one_stanza() -> None:
    top = "import os\n\nimport torch\nfrom torch import (\n    nn,\n)\n\n"
    code = f"{top}x = 1\n\nimport late\n"
    parts = [text(part) for part in stanzas.split(marked(code))]
    assert parts == [top, "x = 1\n\n", "import late\n"]


def test_blank_lines_above_a_program_are_no_stanza() -> None:
    assert len(stanzas.split("\n\n<b>a</b>\n\n<b>b</b>\n")) == 2


def test_a_blank_line_within_a_string_ends_a_stanza_and_breaks_no_element() -> None:
    code = 'a = """x\n\ny"""\nb = 1\n'
    parts = stanzas.split(marked(code))
    assert [text(part) for part in parts] == ['a = """x\n\n', 'y"""\nb = 1\n']
    assert all(part.count("<span") == part.count("</span>") for part in parts)


@pytest.mark.parametrize("lines", [(1,), (1, 2), (2,), (3,), (5,)])
def test_highlighted_lines_stay_whole(lines: tuple[int, ...]) -> None:
    html = marked(PYTORCH, lines)
    parts = stanzas.split(html)
    assert "".join(parts) == html
    assert all(part.count("<span") == part.count("</span>") for part in parts)


def test_the_code_stays_what_it_was() -> None:
    ready = stanzas.align({"keras": marked(KERAS), "pytorch": marked(PYTORCH)})
    assert text(ready["keras"].code) == KERAS
    assert text(ready["pytorch"].code) == PYTORCH
    assert [ready[name].count for name in ready] == [3, 3]


def test_words_that_only_one_of_them_has_are_marked() -> None:
    ready = stanzas.align({"keras": marked(KERAS), "pytorch": marked(PYTORCH)})
    assert differing(ready["keras"].code, "pytorch") == [
        *("keras", "keras", "layers", "Dense", "count_params")
    ]
    found = differing(ready["pytorch"].code, "keras")
    assert found[:5] == ["from", "torch", "nn", "nn", "Linear"]
    assert not {"model", "print", '"count:"', "3"} & set(found)


def test_a_word_counts_in_its_own_stanza_only() -> None:
    ready = stanzas.align({"keras": marked("x\n\ny\n"), "pytorch": marked("y\n\nx\n")})
    assert differing(ready["keras"].code, "pytorch") == ["x", "y"]


def test_comments_docstrings_and_punctuation_are_never_marked() -> None:
    one, other = marked('"""A."""\nf(a)  # one\n'), marked('"""B."""\nf[a]  # two\n')
    ready = stanzas.align({"keras": one, "pytorch": other})
    assert "differs" not in ready["keras"].code + ready["pytorch"].code


def test_a_word_says_which_of_several_programs_lack_it() -> None:
    ready = stanzas.align(
        {"keras": marked("a\n"), "pytorch": marked("a\n"), "jax": marked("b\n")}
    )
    assert differing(ready["keras"].code, "jax") == ["a"]
    assert differing(ready["keras"].code, "pytorch") == []
    assert 'class="n differs not-keras not-pytorch"' in ready["jax"].code


def test_a_program_with_other_stanzas_is_compared_with_none() -> None:
    ready = stanzas.align(
        {"keras": marked("a\n"), "pytorch": marked("b\n"), "jax": marked("c\n\nd\n")}
    )
    assert differing(ready["keras"].code, "pytorch") == ["a"]
    assert "jax" not in ready["keras"].code
    assert "differs" not in ready["jax"].code


def tabbed(*tabs: tuple[str, str]) -> str:
    return "".join(
        f'=== "{label}"\n\n' + re.sub("^", "    ", inner, flags=re.MULTILINE) + "\n\n"
        for label, inner in tabs
    )


def prepared(source: str) -> BeautifulSoup:
    """`source` with tabs and nothing else of the site's extensions."""
    md = Markdown(
        extensions=["pymdownx.tabbed"],
        extension_configs={"pymdownx.tabbed": {"alternate_style": True}},
    )
    columns.register(md)
    return BeautifulSoup(md.convert(source), "html.parser")


def test_tabs_of_frameworks_say_which_and_head_each_column() -> None:
    page = prepared(tabbed(("PyTorch", "a"), ("Keras", "b"), ("JAX", "c")))
    (group,) = page.select(".tabbed-set.frameworks")
    assert group["data-frameworks"] == "pytorch keras jax"
    blocks = group.select(".tabbed-block")
    assert [block["data-framework"] for block in blocks] == ["pytorch", "keras", "jax"]
    for block, name in zip(blocks, ("PyTorch", "Keras", "JAX"), strict=True):
        (heading,) = page.select(f"[id='{block['aria-labelledby']}']")
        assert heading.get_text() == name
        assert block["role"] == "group"


@pytest.mark.parametrize(
    "labels", [("Linux", "Windows"), ("PyTorch", "Linux"), ("Keras",), ("JAX", "JAX")]
)
def test_other_tabs_are_left_alone(labels: tuple[str, ...]) -> None:
    source = tabbed(*((label, "a") for label in labels))
    assert not prepared(source).select(".frameworks, .column-name")


def test_a_tab_that_is_one_program_gets_its_stanzas(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    both = fence("print('a')\n\nprint(1)"), fence("print('b')\n\nprint(1)")
    more = fence("print('a')") + "\nWords.\n"
    project.write(
        "docs/index.md",
        "# A\n\n"
        + tabbed(("PyTorch", both[0]), ("Keras", both[1]))
        + "Between.\n\n"
        + tabbed(("PyTorch", both[0]), ("Keras", more)),
    )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    page = project.page("index")
    counts = [block.get("data-stanzas") for block in page.select("[data-framework]")]
    assert counts == ["2", "2", "2", None]
    marks = [tag.get_text() for tag in page.select(".block .not-keras")]
    assert marks[0] == "'a'"
    assert len(page.select(".block .stanza")) == 6


def test_each_framework_has_its_colour_and_its_marks() -> None:
    css = (ROOT / "docs/assets/columns.css").read_text("utf-8")
    for name in frameworks.NAMES:
        assert f'[data-framework="{name}"]' in css
        assert f'[data-shown~="{name}"] .stanza .not-{name}' in css
