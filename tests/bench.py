"""`make bench`: what a build costs, against plain MkDocs and `python snippet.py`.

Everything is measured on copies in a temporary folder, in one go. It is also the
proof that copying works: each block, run alone in an empty folder, must end and print
as its record says; the exit status is 1 if any does not.
"""

import argparse
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from statistics import median

import jupytext

from engine import blocks, devices, records, settings
from engine.blocks import Block
from engine.devices import Device
from engine.records import Record
from engine.settings import Settings

Seconds = dict[str, list[float]]  # what was measured -> each time it took
PLAIN, WARM, COLD = "plain MkDocs, nothing run", "warm rebuild", "cold build"
SUM, MARKDOWN = "python on every block in turn", "after a Markdown edit"
SNIPPET, ALONE = "after a snippet edit", "python on that snippet"
FIRST, SERVE, OWN = "serve: first edit", "serve: later edits", "its own work"
PER_PAGE = 20  # blocks on a page of the synthetic site
PATIENCE_S = 300  # for a page of `mkdocs serve`


def main() -> int:
    """Measure, print the table, write the JSON; 1 if a block differs run alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).resolve().parents[1]
    parser.add_argument("--root", type=Path, default=here, help="the project")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each rebuild")
    parser.add_argument("--synthetic", default="50,200,1000", help="blocks; '' for none")
    parser.add_argument("--json", type=Path, help="default: .cache/bench.json")
    options = parser.parse_args()
    root = options.root.resolve()
    sizes = [int(size) for size in options.synthetic.split(",") if size]
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        base = Path(temporary)
        os.environ["TMPDIR"] = tempfile.tempdir = str(base)
        taken, differences, snippet = measure(root, base, options.repeat)
        growth = [synthetic(root, base, size, options.repeat) for size in sizes]
    report(taken, growth, snippet)
    results = {
        "machine": {"cpu": devices.devices(settings.load(root))[0].name}
        | {"cores": settings.load(root).workers, "python": sys.version.split()[0]},
        "seconds": {name: {"median": median(t), "all": t} for name, t in taken.items()},
        "synthetic": growth,
        "aims": [{"aim": a, "is": i, "most": m} for a, i, m in aims(taken)],
        "differences": differences,
    }
    file = options.json or root / ".cache" / "bench.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    print(f"\nRun alone, {len(differences)} blocks differ from their record", end="")
    print(*(f"\n  {line}" for line in differences), f"\nWritten to {file}")
    return 1 if differences else 0


def measure(root: Path, base: Path, repeat: int) -> tuple[Seconds, list[str], str]:
    """(times, blocks that differ run alone, the snippet edited) of the site itself."""
    site, plain = base / "site", base / "plain"
    copy(root, site)
    copy(root, plain)
    bare(plain)
    project = settings.load(site)
    available = devices.devices(project)
    runs = {
        (block.sha, device.kind): (block, device)
        for page in blocks.read(site)
        for block in page.blocks
        for device in devices.for_block(block, available)
    }
    # Once untimed, so that neither side is the one that reads all from the disk.
    imports = "".join(f"import {name}\n" for name in project.preload)
    subprocess.run([sys.executable, "-c", imports], env=available[0].environment())
    build(plain)
    taken: Seconds = {COLD: [build(site)], SUM: [0.0]}
    differences, alone = [], {}
    for number, (block, device) in enumerate(runs.values(), start=1):
        say(f"alone {number}/{len(runs)}: {block.place()}")
        seconds, difference = run_alone(block, device, project)
        taken[SUM][0] += seconds
        differences += [difference] if difference else []
        if editable(block, device):
            alone[block.snippet or "", block.page] = seconds
    if not alone:
        raise SystemExit("no page embeds a Python snippet that passes")
    snippet, page = sorted(alone, key=lambda key: alone[key])[len(alone) // 2]

    def edit_snippet() -> None:
        append(site / "snippets" / snippet, "print('edited')")

    def edit_page() -> None:
        append(site / page, "\nEdited.")

    for _ in range(repeat):  # side by side, so that a busy minute slows all alike
        note(taken, PLAIN, build(plain))
        note(taken, WARM, build(site))
        note(taken, MARKDOWN, build(site, edit_page))
        note(taken, SNIPPET, build(site, edit_snippet))
        block = blocks.of_snippet(snippet, site)
        note(taken, ALONE, run_alone(block, available[0], project)[0])
    serve(site, snippet, page, repeat, taken)
    return taken, differences, snippet


def copy(root: Path, to: Path) -> None:
    """Copy what a build reads, and nothing that was built."""
    ignore = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for folder in ("docs", "snippets"):
        shutil.copytree(root / folder, to / folder, ignore=ignore)
    for name in ("mkdocs.yml", "pyproject.toml"):
        shutil.copy(root / name, to)


def bare(site: Path) -> None:
    """Leave of a copy what plain MkDocs can build; labs become unexecuted notebooks."""
    file = site / "mkdocs.yml"
    text = without(file.read_text("utf-8"), "hooks", "strict")
    text = re.sub(r"^( *)- engine\.render.*\n(\1 +.*\n)*", "", text, flags=re.MULTILINE)
    file.write_text(text, "utf-8")
    for lab in (site / "docs" / "labs").glob("*.py"):
        jupytext.write(jupytext.read(lab), lab.with_suffix(".ipynb"))
        lab.unlink()


def without(config: str, *keys: str) -> str:
    """The text of a `mkdocs.yml` without its top-level `keys`."""
    pattern = rf"^({'|'.join(keys)}):.*\n([ \t-].*\n|\n)*"
    return re.sub(pattern, "", config, flags=re.MULTILINE)


def build(site: Path, edit: Callable[[], None] = lambda: None) -> float:
    """Seconds that `mkdocs build` takes after `edit`."""
    edit()
    command, started = mkdocs("build", "--quiet"), time.monotonic()
    run = subprocess.run(command, cwd=site, env=environment(), capture_output=True)
    seconds = time.monotonic() - started
    if run.returncode:
        raise SystemExit(f"{site.name}: {(run.stdout + run.stderr).decode()}")
    say(f"{site.name}: {seconds:.2f} s")
    return seconds


def mkdocs(*arguments: str) -> list[str]:
    """The command line of MkDocs."""
    return [sys.executable, "-m", "mkdocs", *arguments]


def environment() -> dict[str, str]:
    """That of a build; an empty SITE_URL serves at the root."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "", "SITE_MODE": "run"}
    return os.environ | fixed


def editable(block: Block, device: Device) -> bool:
    """Whether a line at the end of the snippet of `block` is run, and shown."""
    free = not (block.raises or block.skip or block.expected)
    known = block.snippet is not None and block.page.endswith(".md")
    return free and known and block.language == "python" and device.kind == "cpu"


def run_alone(block: Block, device: Device, project: Settings) -> tuple[float, str]:
    """(seconds, in what it differs from its record) of `python file` in a new folder."""
    home = project.root.parent / "home"  # one for all, as readers have
    with tempfile.TemporaryDirectory() as temporary:
        code, tmp = Path(temporary, "code"), Path(temporary, "tmp")
        for folder in (code, tmp, home):
            folder.mkdir(exist_ok=True)
        (code / block.filename).write_text(block.code, "utf-8")
        program = "bash" if block.language == "bash" else sys.executable
        env = device.environment() | {"HOME": str(home), "TMPDIR": str(tmp)}
        command, started = [program, block.filename], time.monotonic()
        try:
            run = subprocess.run(
                command, cwd=code, env=env, capture_output=True, timeout=600
            )
        except subprocess.TimeoutExpired:
            return 600.0, f"{block.place()} · {device.kind} · does not end"
        seconds = time.monotonic() - started
        printed, errors = (
            neutral(out.decode("utf-8", "backslashreplace"), code, tmp)
            for out in (run.stdout, run.stderr)
        )
    record = find(block, device, project)
    fact = difference(block, record, run.returncode, printed, errors)
    return seconds, fact and f"{block.place()} · {device.kind} · {fact}"


def neutral(text: str, *folders: Path) -> str:
    """`text` without the paths of this machine, as records have it."""
    known = (sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"))
    for folder in (*map(str, folders), *known):
        text = text.replace(folder + os.sep, "").replace(folder, ".")
    return text


def find(block: Block, device: Device, project: Settings) -> Record | None:
    """The record that the build filed."""
    file = records.path(block, device.kind, project)
    return records.load(file, block, device.kind, project.root)


def difference(
    block: Block, record: Record | None, status: int, printed: str, errors: str
) -> str:
    """In what a run alone differs from the record; empty: in nothing."""
    if record is None:
        return "has no record"
    if bool(status) != bool(record.failure):
        fact = record.failure.message if record.failure else "it passed"
        end = errors.strip().splitlines()[-1:] or [""]
        return f"ended with exit status {status} ({end[0]}); on record: {fact}"
    if record.failure and block.raises and record.failure.types[0] not in errors:
        return f"did not raise {record.failure.types[0]}: {errors[-200:]!r}"
    if block.language != "notebook" and printed != record.stdout:
        return f"printed {printed[-200:]!r}; on record: {record.stdout[-200:]!r}"
    return ""


def serve(site: Path, snippet: str, page: str, repeat: int, taken: Seconds) -> None:
    """Measure from a change of `snippet` to the page that shows what it printed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    path = page.removeprefix("docs/").removesuffix("index.md").removesuffix(".md")
    url = f"http://{address}/{path.rstrip('/')}/".replace("//", "/").replace(":/", "://")
    command, project = mkdocs("serve", "--quiet", "--dev-addr", address), settings.load(site)
    with (site.parent / "serve.log").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=site, env=environment(), stdout=log, stderr=log
        )
        try:
            wait_for(url, "</html>")
            for number in range(repeat + 1):
                time.sleep(2)  # the server looks for changes when it is done
                started = time.monotonic()
                append(site / "snippets" / snippet, f"print('edit', {number} + 1000)")
                wait_for(url, f"edit {number + 1000}")
                note(taken, SERVE if number else FIRST, time.monotonic() - started)
                block = blocks.of_snippet(snippet, site)
                record = find(block, devices.devices(project)[0], project)
                note(taken, OWN, record.seconds if record else 0.0)
        finally:
            server.terminate()
            server.wait()


def wait_for(url: str, text: str) -> None:
    """Return as soon as the page at `url` holds `text`."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
                if text in answer.read().decode():
                    return
        except OSError:
            pass  # not up yet
        time.sleep(0.05)
    raise SystemExit(f"{url} does not show {text!r}")


def synthetic(root: Path, base: Path, size: int, repeat: int) -> dict[str, float]:
    """Seconds to build a site of `size` tiny blocks: cold, warm and plain."""
    site, plain = base / f"synthetic-{size}", base / f"synthetic-{size}-plain"
    ignore = shutil.ignore_patterns("*.md", "labs", "__pycache__")
    shutil.copytree(root / "docs", site / "docs", ignore=ignore)
    (site / "snippets").mkdir()
    config = (root / "mkdocs.yml").read_text("utf-8")
    (site / "mkdocs.yml").write_text(without(config, "nav"), "utf-8")
    shutil.copy(root / "pyproject.toml", site)
    for start in range(0, size, PER_PAGE):
        numbers = range(start, min(start + PER_PAGE, size))
        text = "\n".join(fence(number) for number in numbers)
        name = f"page_{start:04}.md" if start else "index.md"
        (site / "docs" / name).write_text(f"# From block {start}\n\n{text}", "utf-8")
    shutil.copytree(site, plain)
    bare(plain)
    taken: Seconds = {"cold": [build(site)], "warm": [], "plain": []}
    for _ in range(repeat):
        note(taken, "plain", build(plain))
        note(taken, "warm", build(site))
    return {"blocks": size} | {name: median(times) for name, times in taken.items()}


def fence(number: int) -> str:
    """A tiny block; every fifth imports numpy."""
    code = f"print(sum(range({number})))"
    if number % 5 == 0:
        code = f"import numpy as np\n\nprint(np.arange({number}).sum())"
    return f"Block {number}:\n\n```python\n{code}\n```\n"


def append(file: Path, line: str) -> None:
    """Put `line` at the end of `file`."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"\n{line}\n")


def note(taken: Seconds, name: str, seconds: float) -> None:
    """Add one measurement."""
    taken.setdefault(name, []).append(round(seconds, 3))


def say(text: str) -> None:
    """Tell who waits how far it is."""
    print(text, file=sys.stderr, flush=True)


def aims(taken: Seconds) -> list[tuple[str, float, float]]:
    """(aim, what was measured, the most it may be), in seconds."""
    at = {name: median(times) for name, times in taken.items()}
    plain = at[PLAIN]
    return [
        (f"{WARM} <= 1.1 x plain", at[WARM], 1.1 * plain),
        (f"{MARKDOWN} <= 1.1 x plain", at[MARKDOWN], 1.1 * plain),
        (f"{COLD} <= 0.3 x {SUM}", at[COLD], 0.3 * at[SUM]),
        (f"{SNIPPET} <= plain + {ALONE} + 1 s", at[SNIPPET], plain + at[ALONE] + 1),
        (f"{SERVE} <= plain + {OWN} + 1 s", at[SERVE], plain + at[OWN] + 1),
    ]


def report(taken: Seconds, growth: list[dict[str, float]], snippet: str) -> None:
    """Print the table."""
    plain, total = median(taken[PLAIN]), median(taken[SUM])
    print(f"{'':32}{'median s':>10}{'runs':>6}{'x plain':>9}{'x sum':>7}")
    for name, times in taken.items():
        at = median(times)
        ratios = f"{at / plain:9.2f}{at / total:7.2f}"
        print(f"{name:32}{at:10.2f}{len(times):6}{ratios}")
    print(f"The edited snippet: {snippet}")
    if growth:
        print(f"\n{'synthetic site, blocks':32}{'cold s':>10}{'warm s':>10}{'plain s':>10}")
    for row in growth:
        row_ = f"{row['cold']:10.2f}{row['warm']:10.2f}{row['plain']:10.2f}"
        print(f"{row['blocks']:<32}{row_}{row['warm'] / row['plain']:9.2f} x plain")
    print()
    for aim, at, most in aims(taken):
        print(f"{'met   ' if at <= most else 'MISSED'} {at:7.2f} of {most:7.2f} s  {aim}")


if __name__ == "__main__":
    raise SystemExit(main())
