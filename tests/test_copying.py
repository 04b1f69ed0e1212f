"""Copied out of the page into an empty folder, each block does what the page shows.

A sample drawn anew each day is tried, and what has changed since all were; COPY_ALL=1
tries all.
"""

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import alone
import baseline
import sampling
from engine import settings

ROOT = Path(__file__).resolve().parents[1]
PROJECT = settings.load(ROOT)
SELECTION = sampling.select(alone.all_runs(PROJECT), PROJECT, os.environ)
AGAIN = "repeat with: COPY_ALL=1 .venv/bin/pytest tests/test_copying.py -k '{}'"
Results = dict[str, Future[tuple[float, str]]]


@pytest.fixture(scope="module")
def results(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Results]:
    """The copies that this session asks for, run side by side."""
    home = tmp_path_factory.mktemp("home")
    names: list[str] = [
        str(item.callspec.params["name"])
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.path == request.path
    ]
    asked = replace(SELECTION, runs={name: SELECTION.runs[name] for name in names})
    request.config.stash[sampling.COMPARED] = str(asked)
    with ThreadPoolExecutor(PROJECT.workers) as pool:
        futures = {
            name: pool.submit(alone.run, *run, PROJECT, home)
            for name, run in asked.runs.items()
        }
        yield futures
        pool.shutdown(cancel_futures=True)
    ended = {name: f.result()[1] for name, f in futures.items() if not f.cancelled()}
    baseline.note(
        [SELECTION.runs[name] for name, difference in ended.items() if not difference],
        [SELECTION.runs[name] for name, difference in ended.items() if difference],
        PROJECT,
        full=len(ended) == SELECTION.total,
    )


@pytest.mark.parametrize("name", SELECTION.runs)
def test_a_copied_block_prints_what_the_page_shows(results: Results, name: str) -> None:
    _, difference = results[name].result()
    assert not difference, f"{difference}\n{AGAIN.format(name)}"
