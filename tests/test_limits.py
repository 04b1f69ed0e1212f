"""A block that goes wrong fails the build, names its line, and leaves nothing."""

import os

import pytest

from project import Outcome, Project, running, running_in

LONG = 50_000 + os.getpid()  # seconds; nobody else sleeps as long

# Name -> (program, line of the program that is named, what the build says of it).
WRONG = {
    "raises": ("x = 1\nraise RuntimeError('broken')", 2, "RuntimeError: broken"),
    "raises_lines": ("raise ValueError('one\\ntwo')", 1, "ValueError: one"),
    "raises_below": (
        "import json\n\njson.loads('{')",
        3,
        "json.decoder.JSONDecodeError: Expecting property name",
    ),
    "exits": ("import sys\n\nsys.exit(3)", 3, "SystemExit: 3"),
    "exits_at_once": ("import os\nos._exit(3)", 2, "ended with exit status 3"),
    "exits_in_a_function": (
        "import os\n\n\ndef leave():\n    os._exit(4)\n\n\nleave()",
        5,
        "ended with exit status 4",
    ),
    "exits_in_a_thread": (
        "import os, threading\n\n\ndef leave():\n    os._exit(5)\n\n\n"
        "thread = threading.Thread(target=leave)\nthread.start()\nthread.join()",
        5,
        "ended with exit status 5",
    ),
    "exits_after_a_child": (
        "import os\n\nif os.fork() == 0:\n    os._exit(0)\nos.wait()\nos._exit(6)",
        6,
        "ended with exit status 6",
    ),
    "exits_wrongly": ("import os\nos._exit()", 2, "TypeError: _exit() missing"),
    "segfault": (
        "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)",
        2,
        "killed by SIGSEGV",
    ),
    "segfaults_in_a_thread": (
        "import ctypes, threading\n\n\ndef crash():\n    ctypes.string_at(0)\n\n\n"
        "thread = threading.Thread(target=crash)\nthread.start()\nthread.join()",
        5,
        "killed by SIGSEGV",
    ),
    "aborts": ("import os\n\nos.abort()", 3, "killed by SIGABRT"),
    "killed": ("import os\nos.kill(os.getpid(), 9)", 2, "killed by SIGKILL"),
    "kills_its_group": ("import os\n\nos.killpg(0, 9)", 3, "killed by SIGKILL"),
    "kills_its_thread": (
        "import signal, threading\n\nsignal.pthread_kill(threading.get_ident(), 9)",
        3,
        "killed by SIGKILL",
    ),
    "terminated": (
        "import signal\n\nsignal.raise_signal(signal.SIGTERM)",
        3,
        "killed by SIGTERM",
    ),
    "terminated_from_outside": (
        "import os, subprocess, time\n\n"
        "subprocess.run(['kill', str(os.getpid())])\ntime.sleep(5)",
        None,
        "killed by SIGTERM",
    ),
    "sends_what_the_engine_might": (
        "import os, signal\n\nos.kill(os.getpid(), signal.SIGUSR1)",
        3,
        "killed by SIGUSR1",
    ),
    "alarmed": (
        "import signal\n\nsignal.alarm(1)\nsignal.pause()",
        4,
        "killed by SIGALRM",
    ),
    "interrupted": (
        "import signal\n\nsignal.raise_signal(signal.SIGINT)",
        3,
        "KeyboardInterrupt",
    ),
    "loops": (
        "x = 0\nwhile True:\n    x += 1",
        None,
        "ran longer than 8 s (timeout_s)",
    ),
    "sleeps": (
        f"import time\ntime.sleep({LONG})",
        2,
        "ran longer than 8 s (timeout_s)",
    ),
    "thread": (
        "import threading, time\n"
        f"threading.Thread(target=time.sleep, args=[{LONG}]).start()",
        None,
        "ran longer than 8 s (timeout_s)",
    ),
    "prints": (
        "while True:\n    print('x' * 99)",
        None,
        "printed more than 64 KiB (output_kib)",
    ),
    "fills": (
        "import time\nx = [b'x' * 2**20 for _ in range(900)]\ntime.sleep(5)",
        None,
        "used more than 300 MiB (memory_mib)",
    ),
    "fills_in_one_call": (
        "import time\n\nx = b'xy' * (300 << 20)\ntime.sleep(5)",
        3,
        "used more than 300 MiB (memory_mib)",
    ),
    "handles_a_signal_and_loops": (
        "import signal\n\nsignal.signal(signal.SIGUSR1, print)\nwhile True:\n    pass",
        None,
        "ran longer than 8 s (timeout_s)",
    ),
    "children_fill": (
        "import subprocess, sys, time\n"
        "code = 'import time; x = bytearray(b\"x\" * (200 << 20)); time.sleep(6)'\n"
        "ps = [subprocess.Popen([sys.executable, '-c', code]) for _ in range(2)]\n"
        "[p.wait() for p in ps]",
        None,
        "used more than 300 MiB (memory_mib)",
    ),
    "leaves_and_raises": (
        f"import subprocess\nsubprocess.Popen(['sleep', '{LONG}'])\nraise OSError('x')",
        3,
        "OSError: x",
    ),
    "ignores_signals": (
        "import os, signal, subprocess\n"
        "for s in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):\n"
        "    signal.signal(s, signal.SIG_IGN)\n"
        "if os.fork() == 0:\n"
        "    os.setsid()\n"
        f"    subprocess.run(['sleep', '{LONG}'])\n"
        f"subprocess.run(['sleep', '{LONG}'])\n",
        None,
        "ran longer than 8 s (timeout_s)",
    ),
    "does_not_raise": (
        "<!--pytest.mark.xfail(raises=KeyError, strict=True)-->\nprint(1)",
        0,
        "was to raise KeyError, but it raised nothing",
    ),
    "raises_another": (
        "<!--pytest.mark.xfail(raises=KeyError, strict=True)-->\n{}.pop()",
        1,
        "was to raise KeyError, but TypeError: ",
    ),
}
# Programs that do nothing wrong, however oddly they behave.
RIGHT = {
    "fine": "print('fine')",
    "leaves_child": f"import subprocess\nsubprocess.Popen(['sleep', '{LONG}'])",
    "leaves_session": (
        "import subprocess\n"
        f"subprocess.Popen(['sh', '-c', 'sleep {LONG} &'], start_new_session=True)"
    ),
    "leaves_daemon_thread": (
        "import threading, time\n"
        f"threading.Thread(target=time.sleep, args=[{LONG}], daemon=True).start()"
    ),
    "waits_for_thread": (
        "import threading, time\n"
        "threading.Thread(target=lambda: (time.sleep(1), print('late'))).start()"
    ),
    "closes_stdout": "import sys\nprint('before')\nsys.stdout.close()",
    "closes_descriptor": "import os\nprint('before')\nos.close(1)",
    "changes_folder": "import os\nos.chdir('/')\nprint('elsewhere')",
    "deletes_folder": "import os, shutil\nshutil.rmtree(os.getcwd())\nprint('gone')",
    "exits_with_0": "import sys\nprint('bye')\nsys.exit(0)",
    "exits_at_once_with_0": "import os\nprint('bye')\nos._exit(0)",
    "prints_at_exit": "import atexit\natexit.register(print, 'at exit')",
    "replaces_json": "import json\njson.dumps = json.loads = None",
    "handles_signals": (
        "import os, signal\n\n"
        "for name in ('TERM', 'USR1', 'USR2', 'ALRM', 'HUP'):\n"
        "    number = getattr(signal, f'SIG{name}')\n"
        "    assert signal.getsignal(number) == signal.SIG_DFL\n"
        "    signal.signal(number, lambda number, frame: print(number))\n"
        "    os.kill(os.getpid(), number)\n"
    ),
    "terminates_a_child": (
        "import multiprocessing, time\n\n"
        "context = multiprocessing.get_context('fork')\n"
        "child = context.Process(target=time.sleep, args=[60])\n"
        "child.start()\nchild.terminate()\nchild.join()\nprint(child.exitcode)"
    ),
    "pickles_exit": (
        "import os, pickle\n"
        "print(pickle.loads(pickle.dumps(os._exit)) is os._exit, os._exit.__name__)"
    ),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("limits") / "project"
    project = Project(root, timeout_s=8, memory_mib=300, output_kib=64)
    project.write("site/index.html", "the site before")
    project.programs(RIGHT)
    for name, (code, *_) in WRONG.items():
        *comment, code = code.split("-->\n")
        project.programs({name: code})
        if comment:
            text = f"# {name}\n{comment[0]}-->\n```python\n{code}\n```\n"
            project.write(f"docs/{name}.md", text)
    return project


@pytest.fixture(scope="module")
def built(project: Project) -> Outcome:
    return project.build()


@pytest.mark.parametrize("name", WRONG)
def test_a_block_that_goes_wrong_is_listed_with_place_and_reason(
    built: Outcome, name: str
) -> None:
    _, line, reason = WRONG[name]
    listed = built.line(f"docs/{name}.md:")
    place, device, said = listed.split(" · ", 2)
    assert device == "cpu"
    assert said.startswith(reason)
    assert line is None or place == f"docs/{name}.md:{3 + line}"


def test_a_hanging_block_fails_and_names_its_line(built: Outcome) -> None:
    assert built.line("docs/loops.md:").split(" · ")[0] in (
        "docs/loops.md:5",
        "docs/loops.md:6",
    )


def test_the_line_is_found_though_the_block_handles_signals(built: Outcome) -> None:
    place = built.line("docs/handles_a_signal_and_loops.md:").split(" · ")[0]
    assert place.rpartition(":")[2] in ("7", "8")


def test_the_line_is_that_of_the_moment_a_signal_came(built: Outcome) -> None:
    place = built.line("docs/terminated_from_outside.md:").split(" · ")[0]
    assert place.rpartition(":")[2] in ("5", "6")


def test_a_traceback_has_no_frame_of_the_engine(
    project: Project, built: Outcome
) -> None:
    stderr = project.record(WRONG["exits_wrongly"][0])["stderr"]
    assert stderr.count("File ") == 1


def test_a_block_that_passes_a_limit_names_its_line(built: Outcome) -> None:
    assert built.line("docs/prints.md:").startswith("docs/prints.md:5 · ")
    assert built.line("docs/fills.md:").startswith(
        ("docs/fills.md:5", "docs/fills.md:6")
    )


@pytest.mark.parametrize("name", RIGHT)
def test_a_block_that_does_nothing_wrong_passes(
    project: Project, built: Outcome, name: str
) -> None:
    assert project.record(RIGHT[name])["failure"] is None
    assert not built.line(f"docs/{name}.md:")


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("waits_for_thread", "late\n"),
        ("closes_stdout", "before\n"),
        ("closes_descriptor", "before\n"),
        ("exits_at_once_with_0", "bye\n"),
        ("prints_at_exit", "at exit\n"),
        ("deletes_folder", "gone\n"),
        ("handles_signals", "15\n10\n12\n14\n1\n"),
        ("terminates_a_child", "-15\n"),
        ("pickles_exit", "True _exit\n"),
    ],
)
def test_what_it_printed_is_kept(
    project: Project, built: Outcome, name: str, output: str
) -> None:
    assert project.record(RIGHT[name])["stdout"] == output


def test_what_a_block_printed_before_it_was_ended_is_kept(
    project: Project, built: Outcome
) -> None:
    assert project.record(WRONG["prints"][0])["stdout"].startswith("xxx")


def test_the_build_fails_and_says_how_many_blocks_did(built: Outcome) -> None:
    assert built.status == 1
    assert f"{len(WRONG)} problems; site/ is as it was:" in built.output


def test_the_published_site_is_untouched(project: Project, built: Outcome) -> None:
    files = [path for path in (project.root / "site").rglob("*") if path.is_file()]
    assert files == [project.root / "site" / "index.html"]
    assert files[0].read_text("utf-8") == "the site before"


def test_nothing_is_left_running(project: Project, built: Outcome) -> None:
    assert running(f"sleep {LONG}") == []
    assert running_in(project.root) == []


def test_pytest_fails_on_the_same_blocks(project: Project, built: Outcome) -> None:
    for name in [*WRONG, *RIGHT]:
        if name not in ("raises", "exits", "fine"):
            (project.root / f"docs/{name}.md").unlink()
    outcome = project.pytest()
    assert outcome.status == 1
    assert "2 failed, 1 passed" in outcome.output
    assert "docs/raises.md:5 · cpu · RuntimeError: broken" in outcome.output
