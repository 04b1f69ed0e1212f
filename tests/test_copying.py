"""Copied out of the page into an empty folder, each block does what the page shows."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

import alone
from engine import settings

ROOT = Path(__file__).resolve().parents[1]
PROJECT = settings.load(ROOT)
RUNS = {f"{b.page}:{b.line} {d.kind}": (b, d) for b, d in alone.all_runs(PROJECT)}
Results = dict[str, Future[tuple[float, str]]]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Results]:
    home = tmp_path_factory.mktemp("home")
    with ThreadPoolExecutor(PROJECT.workers) as pool:
        yield {
            name: pool.submit(alone.run, *run, PROJECT, home)
            for name, run in RUNS.items()
        }
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", RUNS)
def test_a_copied_block_prints_what_the_page_shows(results: Results, name: str) -> None:
    _, difference = results[name].result()
    assert not difference
