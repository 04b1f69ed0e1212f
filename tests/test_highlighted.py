"""Highlighted code is kept from build to build, and never shown for other code."""

from pathlib import Path

import pytest
from markdown import Markdown

from engine.rendering import highlighted

CODE = "```python title=\"one.py\"\nprint('one')\n```\n"


def rendered(root: Path, text: str, **settings: bool) -> str:
    md = Markdown(
        extensions=[
            "pymdownx.superfences",
            "pymdownx.highlight",
            "engine.rendering.extension",
        ],
        extension_configs={
            "pymdownx.highlight": settings,
            "engine.rendering.extension": {"root": str(root), "mode": "preview"},
        },
    )
    return md.convert(text)


def kept(root: Path) -> set[str]:
    return {file.name for file in (root / ".runs/highlighted").glob("*")}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets").mkdir()
    return tmp_path


def test_kept_code_is_shown_as_it_was_made(root: Path) -> None:
    first = rendered(root, CODE)
    assert '<span class="filename">one.py</span>' in first
    (name,) = kept(root)
    file = root / ".runs/highlighted" / name
    file.write_text(file.read_text("utf-8").replace("print", "PRINT"), "utf-8")
    assert "PRINT" in rendered(root, CODE)  # so it was not made again
    assert rendered(root, CODE).replace("PRINT", "print") == first


@pytest.mark.parametrize(
    "text",
    [
        CODE.replace("'one'", "'two'"),
        CODE.replace("one.py", "two.py"),
        CODE.replace("title", 'hl_lines="1" title'),
        CODE.replace("python title", "py title"),
    ],
    ids=["code", "title", "lines", "language"],
)
def test_other_code_is_not_taken_for_it(root: Path, text: str) -> None:
    first = rendered(root, CODE)
    count = 1 if "```py " in text else 2  # an alias is the same language
    assert (rendered(root, text) == first) == (count == 1)
    assert len(kept(root)) == count


def test_other_settings_and_versions_are_made_anew(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = rendered(root, CODE)
    assert rendered(root, CODE, pygments_lang_class=True) != first
    monkeypatch.setattr(highlighted, "_versions", lambda: ("other",))
    assert rendered(root, CODE) == first
    assert len(kept(root)) == 3


def test_lines_with_ids_are_not_kept(root: Path) -> None:
    html = rendered(root, CODE * 2, anchor_linenums=True, linenums=True)
    assert 'id="__codelineno-0-1"' in html
    assert 'id="__codelineno-1-1"' in html
    assert not kept(root)
