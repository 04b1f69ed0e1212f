"""What a reader may rely on when copying a snippet."""

import re
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from engine.pages import parser
from engine.pages.blocks import Block

ROOT = Path(__file__).resolve().parents[1]
# Beside them lie records of other machines, in JSON, and what ruff is to do.
SNIPPETS = sorted(
    p
    for p in (ROOT / "snippets").rglob("*.*")
    if p.is_file() and p.suffix not in (".json", ".toml")
)
NAMES = [path.relative_to(ROOT / "snippets").as_posix() for path in SNIPPETS]
BLOCKS = [block for page in parser.read(ROOT) for block in page.blocks]
FRAMEWORKS = {
    "pytorch": "torch",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "jax": "jax",
    "lightning": "lightning",
}
WIDEST = 76  # columns: as wide as a program beside another is shown


def page_names(page: str) -> set[str]:
    """`side_by_side/jax.md` -> `jax`, `jobs/index.md` -> `jobs`.

    Pages of deployment may share a folder: one artefact is made on one, met on another.
    """
    path = Path(page).relative_to("docs")
    names = {(path.parent.name if path.stem == "index" else path.stem) or "home"}
    return names | {"deploy"} if path.parent.name == "deploy" else names


@pytest.mark.parametrize("name", NAMES)
def test_no_snippet_shadows_a_module_for_whoever_runs_it_from_its_folder(
    name: str,
) -> None:
    stem = Path(name).stem
    assert stem not in sys.stdlib_module_names
    assert find_spec(stem) is None, f"rename {name}: it hides the module {stem}"


@pytest.mark.parametrize("name", NAMES)
def test_each_snippet_stands_on_a_page_of_the_name_of_its_folder(name: str) -> None:
    shown = (block.page for block in BLOCKS if block.snippet == name)
    pages = {page for path in shown for page in page_names(path)}
    assert Path(name).parent.name in pages, (
        f"{name} is embedded in {pages or 'no page'}"
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_name_ends_with_the_frameworks_that_the_snippet_imports(name: str) -> None:
    packages = parser.of_snippet(name, ROOT).packages
    used = {f for f, module in FRAMEWORKS.items() if module in packages}
    words = Path(name).stem.split("_")
    named = {word for word in words if word in FRAMEWORKS}
    assert set(words[len(words) - len(named) :]) == named, "frameworks come last"
    # What asks in vain for a framework's part imports it no more.
    fails = any(block.raises for block in BLOCKS if block.snippet == name)
    assert named <= used or fails, f"{name} does not import all of {named}"
    assert named or not used or len(used) >= 4, f"{name} names none of {used}"


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_imports_nothing_of_this_project_and_asks_for_no_arguments(
    name: str,
) -> None:
    packages = parser.of_snippet(name, ROOT).packages
    own = {Path(n).stem for n in NAMES} | {"engine"}
    assert not packages & own
    assert not packages & {"argparse", "click"}


def test_no_line_is_wider_than_a_program_beside_another_is_shown() -> None:
    wide = [
        f"{block.snippet or block.page}:{at}: {len(line)} columns: {line.strip()}"
        for block in BLOCKS
        if block.language != "notebook"
        for at, line in enumerate(
            block.code.splitlines(), 1 if block.snippet else block.line + 1
        )
        if len(line) > WIDEST
    ]
    assert wide == []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: f"{b.page}:{b.line}")
def test_a_block_prints_or_draws_something_or_fails_on_purpose(block: Block) -> None:
    shows = r"\bprint\(|\bplt\.|\becho\b|\bconsole\.log\("
    assert block.raises or block.skip or re.search(shows, block.code)


def test_the_index_of_tasks_names_calls_that_stand_on_their_pages() -> None:
    """A cell without a link is about the page of its row: in text or in a program."""
    folder, lost = ROOT / "docs/side_by_side", []
    for line in (folder / "index.md").read_text("utf-8").splitlines():
        row = re.match(r"\| \[.*?\]\((\w+/\w+\.md)\) \|(.*)\|$", line)
        if row is None:
            continue
        page = f"docs/side_by_side/{row[1]}"
        text = (ROOT / page).read_text("utf-8")
        text += "".join(block.code for block in BLOCKS if block.page == page)
        for cell in re.findall(r"`([^`]+)`", row[2]):
            lost += [
                f"{page}: {call}"
                for call in cell.split(", ")
                if call.removesuffix("()") not in text
            ]
    assert lost == []
