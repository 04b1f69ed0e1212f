"""Lighthouse's four scores of each page of `site/`: the median of three runs.

For `make lighthouse`. It takes about a minute a page and wants a machine that does
nothing else; the exit status is 1 if a score lies under the aim.

    .venv/bin/python tests/lighthouse.py                     every page
    .venv/bin/python tests/lighthouse.py start/decide/ ""    these; "" is the first
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import bench_sites
from browsers import QUIET, chromium
from engine import settings
from engine.pages import parser
from engine.runs import environment_install, environment_tables, environments
from static_server import served

ROOT = Path(__file__).resolve().parents[1]
SCORES = ("performance", "accessibility", "best-practices", "seo")
AIM = 95
RUNS = 3


def main() -> int:
    """Print a line a page."""
    project = settings.load(ROOT)
    wanted = environment_tables.declared(project)["lighthouse"]
    if failed := environment_install.make([wanted], project):
        raise SystemExit(str(failed["lighthouse"]))
    made = environments.made(wanted)
    assert made is not None
    env = os.environ | made.variables() | {"CHROME_PATH": chromium() or ""}
    program = made.node_modules / "lighthouse" / "cli" / "index.js"
    paths = sys.argv[1:] or [
        bench_sites.address_of(page.path) for page in parser.read(ROOT)
    ]
    rows = []
    print(" ".join(SCORES))
    with served(ROOT / "site") as site:
        for path in paths:
            command = ["node", str(program), site + path, "--quiet", "--output=json"]
            command += [f"--chrome-flags=--headless=new {' '.join(QUIET)}"]
            found = [_scores(command, env) for _ in range(RUNS)]
            median = {
                name: statistics.median(one[name] for one in found) for name in SCORES
            }
            rows.append((median, path or "home"))
            print(
                *(f"{median[name]:4.0f}" for name in SCORES), path or "home", flush=True
            )
    low = [path for scores, path in rows if min(scores.values()) < AIM]
    print(f"{len(rows)} pages, {len(low)} under {AIM}: {', '.join(low) or 'none'}")
    return 1 if low else 0


def _scores(command: list[str], env: dict[str, str]) -> dict[str, float]:
    """The four scores of one run, 0 to 100."""
    ended = subprocess.run(command, env=env, capture_output=True, text=True)
    if ended.returncode:
        raise SystemExit(ended.stderr)
    found = json.loads(ended.stdout)["categories"]
    return {name: 100 * found[name]["score"] for name in SCORES}


if __name__ == "__main__":
    raise SystemExit(main())
