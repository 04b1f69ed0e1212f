"""The schemas by which editors complete the data files are those of the engine."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.evidence import schemas

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "docs/_data"
FILES = sorted(DATA.rglob("*.yml"))


def named(file: Path) -> Path | None:
    """The schema that the first line of `file` names for its editor."""
    first = file.read_text("utf-8").partition("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    return (file.parent / found[1]).resolve() if found else None


@pytest.mark.parametrize("name", schemas.MODELS)
def test_a_committed_schema_is_what_the_command_writes(name: str) -> None:
    committed = (ROOT / schemas.FOLDER / f"{name}.json").read_text("utf-8")
    remedy = "run python -m engine.evidence.schemas"
    assert committed == schemas.schema(schemas.MODELS[name]), remedy


def test_the_command_writes_only_what_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schemas.main(tmp_path)
    assert capsys.readouterr().out.count("wrote") == len(schemas.MODELS)
    (tmp_path / schemas.FOLDER / "series.json").write_text("{}")
    schemas.main(tmp_path)
    assert capsys.readouterr().out.count("wrote") == 1


def test_every_data_file_names_its_schema_in_its_first_line() -> None:
    expected = {file: ROOT / schemas.FOLDER / f"{_kind(file)}.json" for file in FILES}
    assert {file: named(file) for file in FILES} == expected


def _kind(file: Path) -> str:
    return file.stem if file.parent == DATA else file.parent.name


@pytest.mark.parametrize("name", schemas.MODELS)
def test_the_data_files_are_as_their_schema_says(name: str) -> None:
    files = [file for file in FILES if _kind(file) == name]
    assert files
    outcome = check(ROOT / schemas.FOLDER / f"{name}.json", *files)
    assert outcome.returncode == 0, outcome.stdout


def test_a_schema_finds_what_is_wrong(tmp_path: Path) -> None:
    text = (DATA / "exceptions.yml").read_text("utf-8")
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(text.replace("reason:", "raison:", 1), "utf-8")
    outcome = check(ROOT / schemas.FOLDER / "exceptions.json", wrong)
    assert outcome.returncode == 1
    assert "'raison' was unexpected" in outcome.stdout


def test_a_schema_says_what_each_key_means_in_the_order_of_the_keys() -> None:
    text = schemas.schema(schemas.MODELS["claims"])
    assert '"description": "what the sources say"' in text
    entry = text[text.index('"Entry": {') :]
    keys = ("id", "section", "claim", "verdict", "finding", "figures", "how")
    places = [entry.index(f'"{key}": {{') for key in keys]
    assert places == sorted(places)


def check(schema: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema)]
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True)
