"""The two commands of the README: what they need, and what they say without it."""

import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PYTHONS = SpecifierSet(PYPROJECT["project"]["requires-python"])
MINORS = [minor for minor in range(30) if PYTHONS.contains(f"3.{minor}.0")]
OLDEST = [f"3.{minor}.0" for minor in MINORS]  # of each minor version


def pins() -> list[Requirement]:
    """The lines of constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    return [Requirement(line) for line in lines if not line.startswith("#")]


def applies(pin: Requirement, python: str) -> bool:
    """Whether `pin` holds on that Python, such as 3.11.0."""
    minor = python.rpartition(".")[0]
    on = {"python_version": minor, "python_full_version": python}
    return pin.marker is None or pin.marker.evaluate(dict(on))


@cache
def installed() -> dict[str, tuple[str, str]]:
    """Package -> its version here and the Python that it needs."""
    return {
        canonicalize_name(found.name): (
            found.version,
            found.metadata["Requires-Python"] or "",
        )
        for found in distributions()
    }


def needed_python(pin: Requirement) -> SpecifierSet:
    """What the pinned version asks of Python, as far as it is installed here."""
    version, needed = installed().get(canonicalize_name(pin.name), ("0", ""))
    return SpecifierSet(needed if pin.specifier.contains(version) else "")


def test_readme_preflight_and_metadata_promise_the_same_pythons() -> None:
    preflight = (ROOT / "tests/preflight.sh").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"oldest={MINORS[0]} newest={MINORS[-1]} " in preflight
    assert f"Python 3.{MINORS[0]} to 3.{MINORS[-1]}" in readme


@pytest.mark.parametrize("python", OLDEST)
def test_one_pin_of_each_package_holds_on(python: str) -> None:
    names = [canonicalize_name(pin.name) for pin in pins() if applies(pin, python)]
    assert sorted(names) == sorted({canonicalize_name(pin.name) for pin in pins()})


@pytest.mark.parametrize("python", OLDEST)
def test_pinned_versions_install_on(python: str) -> None:
    refused = [
        f"{pin} needs Python {needed_python(pin)}"
        for pin in pins()
        if applies(pin, python) and not needed_python(pin).contains(python)
    ]
    assert not refused, "give the pin a marker, and pin an older version below it"


# This Python, but for an environment, which takes seconds to make.
PYTHON = f'[ "$1" = -m ] && exec mkdir "$3" || exec {sys.executable} "$@"'


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with a fresh clone, Debian's tools, this Python, and no compiler."""
    (tmp_path / "tests").mkdir()
    for name in ("Makefile", "tests/preflight.sh", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "bin").mkdir()
    for name in ("sh", "cut", "ls", "make", "mkdir", "tail", "touch", "uname"):
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or name)
    program(tmp_path, "python3", PYTHON)
    program(tmp_path, "apt-get", "exit 1")
    program(tmp_path, "id", "echo 1000")
    return tmp_path


def program(machine: Path, name: str, code: str) -> None:
    """Put a shell script called `name` on the machine's PATH."""
    file = machine / "bin" / name
    file.write_text(f"#!/bin/sh\n{code}\n", "utf-8")
    file.chmod(0o755)


def run(
    machine: Path, *command: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing but what the machine has."""
    return subprocess.run(
        command,
        cwd=machine,
        env={"PATH": str(machine / "bin"), "HOME": str(machine)} | environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_what_is_missing_is_said_in_one_line_before_anything_is_installed(
    machine: Path,
) -> None:
    done = run(machine, "make", "test")
    first = done.stderr.splitlines()[0]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert done.returncode != 0
    assert "Missing: a C++ compiler with Python's headers, a browser." in first
    assert f"Type: sudo apt-get install g++ python{version}-dev chromium" in first
    assert "SKIP_BROWSER=1" in first
    assert not (machine / ".venv").exists()


@pytest.mark.parametrize(
    ("wanted", "environment", "missing"),
    [
        ("preview", {}, []),
        ("build", {}, ["compiler"]),
        ("test", {}, ["compiler", "browser"]),
        ("test", {"SKIP_BROWSER": "1"}, ["compiler"]),
        ("test", {"SKIP_BROWSER": "0"}, ["compiler", "browser"]),
    ],
)
def test_each_command_asks_for_what_it_needs(
    machine: Path, wanted: str, environment: dict[str, str], missing: list[str]
) -> None:
    (machine / ".venv/bin").mkdir(parents=True)
    (machine / ".venv/bin/pip").touch(0o755)
    done = run(machine, "sh", "tests/preflight.sh", wanted, **environment)
    said = [word for word in ("compiler", "browser") if word in done.stderr]
    assert said == missing, done.stderr
    assert (done.returncode == 0) == (not missing)


def test_a_machine_that_has_everything_gets_an_environment(machine: Path) -> None:
    program(machine, "g++", "exit 0")
    program(machine, "google-chrome", "exit 0")
    done = run(machine, "sh", "tests/preflight.sh", "test")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (machine / ".venv").exists()


def test_an_old_python_is_named_and_a_newer_one_beside_it_used(machine: Path) -> None:
    old = 'case "$1" in --version) echo Python 3.9.2 ;; *) exit 1 ;; esac'
    program(machine, "python3", old)
    done = run(machine, "sh", "tests/preflight.sh", "preview")
    assert done.returncode == 1
    assert re.search(
        r"needs Python 3\.\d+ to 3\.\d+, and python3 is 3\.9\.2", done.stderr
    )
    assert len(done.stderr.splitlines()) == 1

    program(machine, "python3.12", PYTHON)
    done = run(machine, "sh", "tests/preflight.sh", "preview")
    assert done.returncode == 0, done.stderr
    assert (machine / ".venv").exists()


def test_pip_fails_with_its_own_reason(machine: Path) -> None:
    program(machine, "python", "echo ERROR: because of this; exit 1")
    (machine / ".venv/bin").mkdir(parents=True)
    (machine / "bin/python").rename(machine / ".venv/bin/python")
    done = run(machine, "make", ".venv/site.stamp")
    assert done.returncode != 0
    assert "ERROR: because of this" in done.stdout
    assert not (machine / ".venv/site.stamp").exists()
