"""`make bench`: what a build costs, against plain MkDocs and `python snippet.py`.

Everything is measured on copies in a temporary folder, in one go. It is also the
proof that copying works: each block, run alone in an empty folder, must end and print
as its record says; the exit status is 1 if any does not.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import alone
import bench_plain
import bench_sites as sites
from engine import settings
from engine.pages import parser
from engine.pages.blocks import Block
from engine.runs import devices, store

PLAIN, WARM, COLD = "plain, the same content", "warm rebuild", "cold build"
SUM, MARKDOWN = "python on each block in turn", "after a Markdown edit"
SNIPPET, ALONE = "after a snippet edit", "python on that snippet"
FIRST, SERVE, OWN = "serve: first edit", "serve: later edits", "its own work"


@dataclass
class Times:
    """What was measured, and each time it took in seconds."""

    taken: dict[str, list[float]] = field(default_factory=dict)

    def note(self, name: str, seconds: float) -> None:
        """Add one measurement."""
        self.taken.setdefault(name, []).append(round(seconds, 3))

    def of(self, name: str) -> float:
        """The median."""
        return median(self.taken[name])

    def ratio(self, name: str, to: str) -> float:
        """How many times as long as `to`; by rounds, if both were in each round."""
        ours, theirs = self.taken[name], self.taken[to]
        if len(ours) != len(theirs):
            return self.of(name) / self.of(to)
        return median(a / b for a, b in zip(ours, theirs, strict=True))


def main() -> int:
    """Measure, print the table, write the JSON; 1 if a block differs run alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).resolve().parents[1]
    parser.add_argument("--root", type=Path, default=here, help="the project")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each rebuild")
    parser.add_argument("--synthetic", default="50,200,1000", help="blocks, '': none")
    parser.add_argument("--json", type=Path, help="default: .runs/bench.json")
    options = parser.parse_args()
    root = options.root.resolve()
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        base = Path(temporary)
        os.environ["TMPDIR"] = tempfile.tempdir = temporary  # of all it starts, too
        times, differences, snippet = measure(root, base, options.repeat)
        sizes = [int(size) for size in options.synthetic.split(",") if size]
        growth = [grow(root, base, size, options.repeat) for size in sizes]
        tempfile.tempdir = None
    print_table(times, growth, snippet)
    print(f"\nRun alone, {len(differences)} blocks differ from their record")
    print("".join(f"  {line}\n" for line in differences), end="")
    project = settings.load(root)
    results = {
        "cpu": devices.devices(project)[0].name,
        "cores": project.workers,
        "python": sys.version.split()[0],
        "snippet": snippet,
        "medians": {name: times.of(name) for name in times.taken},
        "seconds": times.taken,
        "synthetic": growth,
        "aims": [{"aim": a, "is": i, "at_most": m} for a, i, m in aims(times)],
        "differences": differences,
    }
    file = options.json or project.cache / "bench.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    print(f"Written to {file}")
    return 1 if differences else 0


def measure(root: Path, base: Path, repeat: int) -> tuple[Times, list[str], str]:
    """(times, blocks that differ when run alone, the snippet edited) of the site."""
    times, site, home = Times(), sites.copy(root, base / "site"), base / "home"
    project = settings.load(site)
    cpu = devices.devices(project)[0]
    # Once untimed, so that no side is the one that reads all from the disk.
    imports = "".join(f"import {name}\n" for name in project.preload)
    command = [sys.executable, "-c", imports]
    subprocess.run(command, env=cpu.environment(), capture_output=True)
    times.note(COLD, sites.build(site))
    plain = bench_plain.plain(site, base / "plain")
    sites.build(plain)
    runs, differences, total = alone.all_runs(project), [], 0.0
    editable: dict[tuple[float, str], Block] = {}
    for number, (block, device) in enumerate(runs, start=1):
        seconds, difference = alone.run(block, device, project, home)
        text = f"{number}/{len(runs)} alone: {block.place()} in {seconds:.2f} s"
        print(text, file=sys.stderr, flush=True)
        total += seconds
        differences += [difference] if difference else []
        passes = block.language == "python" and not (block.raises or block.expected)
        here = block.environment is None and device == cpu
        if block.snippet and passes and here:
            editable[seconds, block.snippet] = block
    times.note(SUM, total)
    if not editable:
        raise SystemExit("no page embeds a Python snippet that is to pass")
    edited = editable[sorted(editable)[len(editable) // 2]]  # neither fast nor slow
    snippet, page = site / "snippets" / str(edited.snippet), site / edited.page
    for _ in range(repeat):  # side by side, so that a busy minute slows all alike
        times.note(PLAIN, sites.build(plain))
        times.note(WARM, sites.build(site))
        sites.append(page, "Edited.")
        times.note(MARKDOWN, sites.build(site))
        sites.append(snippet, "print('edited')")
        times.note(SNIPPET, sites.build(site))
        block = parser.of_snippet(str(edited.snippet), site)
        times.note(ALONE, alone.run(block, cpu, project, home)[0])
    with sites.served(site) as address:
        url = address + sites.address_of(edited.page)
        sites.wait_for(url, "</html>")
        for number in range(repeat + 1):
            time.sleep(1)
            started = time.monotonic()
            sites.append(snippet, f"print('edit', 1000 + {number})")
            sites.wait_for(url, f"edit {1000 + number}")
            times.note(SERVE if number else FIRST, time.monotonic() - started)
            block = parser.of_snippet(str(edited.snippet), site)
            if number and (record := store.filed(block, "cpu", project)):
                times.note(OWN, record.seconds)
    return times, differences, str(edited.snippet)


def grow(root: Path, base: Path, size: int, repeat: int) -> dict[str, float]:
    """Seconds to build a site of `size` tiny blocks: cold, warm and plain."""
    site = sites.synthetic(root, base / f"synthetic-{size}", size)
    times = Times()
    times.note("cold", sites.build(site))
    plain = bench_plain.plain(site, base / f"synthetic-{size}-plain")
    for _ in range(repeat):
        times.note("plain", sites.build(plain))
        times.note("warm", sites.build(site))
    row = {name: times.of(name) for name in ("cold", "warm", "plain")}
    return {"blocks": size, **row, "warm_ratio": times.ratio("warm", "plain")}


def aims(times: Times) -> list[tuple[str, float, float]]:
    """(aim, what was measured, the most it may be)."""
    edited = 1.15 * times.of(PLAIN) + times.of(ALONE) + 0.5
    return [
        (f"{WARM} / plain", times.ratio(WARM, PLAIN), 1.15),
        (f"{MARKDOWN} / plain", times.ratio(MARKDOWN, PLAIN), 1.15),
        (f"{COLD} / {SUM}", times.ratio(COLD, SUM), 0.2),
        (f"{SNIPPET}, s (1.15 plain + {ALONE} + 0.5)", times.of(SNIPPET), edited),
        (f"{SERVE} of a page, s", times.of(SERVE), 1.5),
    ]


def print_table(times: Times, growth: list[dict[str, float]], snippet: str) -> None:
    """Print what was measured, then each aim and whether it is met."""
    print(f"{'':30}{'median s':>9}{'runs':>6}{'x plain':>9}{'x sum':>8}")
    for name, taken in times.taken.items():
        ratios = f"{times.ratio(name, PLAIN):9.2f}{times.ratio(name, SUM):8.3f}"
        print(f"{name:30}{times.of(name):9.2f}{len(taken):6}{ratios}")
    print(f"The edited snippet: {snippet}\n")
    print(f"{'synthetic site, blocks':30}{'cold s':>9}{'warm s':>9}{'plain s':>9}")
    for row in growth:
        at = "".join(f"{row[name]:9.2f}" for name in ("cold", "warm", "plain"))
        print(f"{row['blocks']:<30}{at}{row['warm_ratio']:9.2f} x plain")
    print()
    for aim, found, most in aims(times):
        verdict = "met" if found <= most else "MISSED"
        print(f"{verdict:7}{found:6.2f} <= {most:5.2f}  {aim}")


if __name__ == "__main__":
    raise SystemExit(main())
