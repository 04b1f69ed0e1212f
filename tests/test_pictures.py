"""Pictures of ideas stand in the page, and say in words what they show."""

import re
from pathlib import Path

import pytest

from engine.evidence import pictures

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted((ROOT / pictures.FOLDER).glob("*.svg"))
SVG = '<svg role="img"><title>A</title><desc>B.</desc>\n\n<path d="M0 0"/></svg>'


def made(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / pictures.FOLDER
    folder.mkdir(parents=True)
    (folder / "loop.svg").write_text(text, "utf-8")
    return tmp_path


def test_a_picture_is_one_piece_of_html(tmp_path: Path) -> None:
    figure = pictures.figure("loop", made(tmp_path, f"<?xml?>\n{SVG}\n"))
    assert figure.startswith('<figure class="generated picture"><svg role="img">')
    assert "\n" not in figure


def test_an_unknown_picture_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    root = made(tmp_path, SVG)
    with pytest.raises(ValueError, match='no picture "lop"; did you mean "loop"'):
        pictures.figure("lop", root)


def test_a_picture_that_does_not_say_what_it_shows_is_refused(tmp_path: Path) -> None:
    root = made(tmp_path, SVG.replace("<desc>B.</desc>", ""))
    with pytest.raises(ValueError, match="needs an svg with <title> and <desc>"):
        pictures.figure("loop", root)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_picture_of_the_site_takes_its_colours_from_the_page(file: Path) -> None:
    text = file.read_text("utf-8")
    assert 'role="img"' in text
    assert not re.search(r'(?:fill|stroke|style)="', text), "site.css colours it"


def test_pictures_that_meet_on_a_page_share_no_id() -> None:
    ids = [i for f in FILES for i in re.findall(r' id="([^"]+)"', f.read_text("utf-8"))]
    assert len(ids) == len(set(ids))
