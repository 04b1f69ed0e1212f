"""`mkdocs build` and `serve`: what is published, and when."""

import json
import os
import re
import shutil
import signal
import socket
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from project import Outcome, Project, fence, finish, running, running_in
from project_config import HOOKS

LONG = 60_000 + os.getpid()  # seconds; nobody else sleeps as long
PAGE = '# T\n\n```python\n--8<-- "a/b.py"\n```\n'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path / "project")
    project.write("snippets/a/b.py", "print('one')\n")
    project.write("docs/page.md", PAGE)
    return project


def published(project: Project) -> dict[str, bytes]:
    """Content of the files of the site."""
    site = project.root / "site"
    return {
        str(file.relative_to(site)): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file()
    }


def wait_for(condition: Callable[[], bool], pause: float = 0.05) -> None:
    """Wait until `condition` holds."""
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(pause)


def test_a_good_build_says_how_many_runs_on_which_device(project: Project) -> None:
    outcome = project.build()
    assert outcome.status == 0
    assert "1 runs on cpu (" in outcome.output


def test_a_build_says_while_blocks_run_how_far_they_are(project: Project) -> None:
    for number in range(3):
        project.write(f"docs/p{number}.md", f"# T\n\n{fence(f'print({number})')}")
    outcome = project.build()
    assert outcome.line("INFO    -  Running 4 of the blocks")
    assert re.search(r"Ran 4 of 4: docs/p\w+\.md:3$", outcome.output, re.MULTILINE)


def test_pytest_collects_what_has_changed_and_nothing_else(project: Project) -> None:
    count = f"open({str(project.marked())!r}, 'a').write"
    project.write(
        "docs/conftest.py",
        "def pytest_collection_finish(session):\n"
        f"    {count}(f'{{len(session.items)}}\\n')\n",
    )
    for number in range(3):
        text = fence(f"print({number})") + "\n" + fence(f"print(-{number} - 1)")
        project.write(f"docs/p{number}.md", f"# T\n\n{text}")
    assert project.build().status == 0
    assert project.marks() == ["7"]
    project.write("snippets/a/b.py", "print('two')\n")
    assert project.build().status == 0
    assert project.marks() == ["1"]
    assert project.build().status == 0
    assert project.marks() == []


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that has been built well."""
    project = Project(tmp_path_factory.mktemp("good") / "project")
    project.write("snippets/a/b.py", "print('one')\n")
    project.write("docs/page.md", PAGE)
    assert project.build().status == 0
    return project


def built_with(project: Project, path: str, text: str) -> Outcome:
    """The outcome of a build in which the file `path` holds `text`."""
    file = project.root / path
    before = file.read_bytes() if file.exists() else None
    project.write(path, text)
    outcome = project.build()
    if before is None:
        file.unlink()
    else:
        file.write_bytes(before)
    return outcome


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("snippets/a/b.py", "1 / 0\n"),
        ("snippets/a/b.py", "if\n"),
        ("docs/new.md", '# T\n\n```python\n--8<-- "a/none.py"\n```\n'),
        ("docs/new.md", '# T\n\n{{ run("a/b.py", "none") }}\n'),
        ("docs/new.md", "# T\n\n[a link](to_nothing.md)\n"),
        ("docs/new.md", "# T\n\n```Python\nprint(1)\n```\n"),
    ],
    ids=["fails", "syntax", "snippet", "value", "link", "unrun"],
)
def test_a_failing_build_leaves_the_published_site(
    good: Project, path: str, text: str
) -> None:
    before = published(good)
    assert before
    outcome = built_with(good, path, text)
    assert outcome.status == 1
    # That of the block is indented.
    assert "\nTraceback" not in outcome.output
    assert published(good) == before
    assert running_in(good.root) == []


def test_a_good_build_removes_pages_that_are_gone(project: Project) -> None:
    project.write("docs/gone.md", "# T\n")
    assert project.build().status == 0
    (project.root / "docs/gone.md").unlink()
    assert project.build().status == 0
    assert not (project.root / "site/gone").exists()


@pytest.mark.parametrize(
    "opening",
    [
        "```Python",
        "```py3",
        "```sage",
        "```shell",
        "```zsh",
        "``` {.PY}",
        "``` {.PY title=x}",
    ],
)
def test_code_shown_in_another_name_of_a_language_fails(
    good: Project, opening: str
) -> None:
    text = f"# T\n\ntext\n\n{opening}\nprint(1)\n```\n"
    outcome = built_with(good, "docs/new.md", text)
    assert outcome.status == 1
    assert outcome.line("docs/new.md:6: ")


def test_code_shown_as_raw_html_fails(good: Project) -> None:
    html = '<pre><code class="language-python">print(1)\n</code></pre>'
    outcome = built_with(good, "docs/new.md", f"# T\n\ntext\n\n{html}\n")
    assert outcome.status == 1
    assert outcome.line("docs/new.md:5: ")


def test_a_block_whose_record_is_lost_after_its_run_fails(project: Project) -> None:
    project.write(
        "lose.py",
        "import pathlib\n\ndef on_page_markdown(markdown, **kwargs):\n"
        f"    for file in pathlib.Path({str(project.cache / 'runs')!r}).glob('*'):\n"
        "        file.unlink()\n",
    )
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", config.replace('hooks.py"]', 'hooks.py", lose.py]'))
    outcome = project.build()
    assert outcome.status == 1
    assert outcome.line("docs/page.md:3 · snippets/a/b.py · cpu · no run of this code")


def test_a_preview_runs_nothing_and_says_so(project: Project) -> None:
    project.write("snippets/a/b.py", project.mark("ran") + "import no_such_package\n")
    project.write("docs/values.md", '# T\n\nIt is {{ run("a/b.py", "x") }}.\n')
    outcome = project.build(SITE_MODE="preview")
    assert outcome.status == 0, outcome.output
    assert project.marks() == []
    assert project.records() == []
    (run,) = project.runs("page")
    assert (run.status, run.label) == ("not-run", "Not run in this preview")
    assert "It is …." in project.page("values").get_text()


def test_a_build_after_a_preview_runs_the_blocks(project: Project) -> None:
    assert project.build(SITE_MODE="preview").status == 0
    assert project.build().status == 0
    assert [run.output for run in project.runs("page")] == ["one\n"]


@pytest.mark.parametrize("moment", ["start", "run", "record", "render", "publish"])
def test_a_build_killed_at_any_moment_is_followed_by_a_good_one(
    project: Project, moment: str
) -> None:
    code = project.mark("slow") + "import time\ntime.sleep(1)\nprint('slow')\n"
    project.programs({"slow": code})
    site = project.write("site/old.html", "the site before").parent
    moments: dict[str, Callable[[], bool]] = {
        "start": (project.cache / "build.lock").exists,
        "run": project.marked().exists,
        "record": lambda: len(project.records()) == 2,
        "render": (project.cache / "site" / "assets").exists,
        "publish": lambda: not (site / "old.html").exists(),
    }
    process = project.start("mkdocs", "build")
    # A build that ends before it is looked at was at no moment in danger.
    wait_for(lambda: moments[moment]() or process.poll() is not None, pause=0.001)
    process.send_signal(signal.SIGKILL)
    finish(process)
    wait_for(lambda: running_in(project.root) == [])
    if moment in ("start", "run", "record"):
        assert (site / "old.html").read_text("utf-8") == "the site before"
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    assert not (site / "old.html").exists()
    assert [run.output for run in project.runs("slow")] == ["slow\n"]
    assert [run.output for run in project.runs("page")] == ["one\n"]


def test_what_a_killed_build_was_running_is_ended(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", timeout_s=9999)
    code = f"import subprocess\nsubprocess.run(['sleep', '{LONG}'])\n"
    project.programs({"slow": project.mark("slow") + code})
    process = project.start("mkdocs", "build")
    wait_for(lambda: running(f"sleep {LONG}") != [])
    process.send_signal(signal.SIGKILL)
    finish(process)
    wait_for(lambda: running(f"sleep {LONG}") == [])


def test_two_builds_at_once_both_end_well(project: Project) -> None:
    code = project.mark("slow") + "import time\ntime.sleep(1)\nprint('slow')\n"
    project.programs({"slow": code})
    outcomes = [finish(p) for p in [project.start("mkdocs", "build") for _ in "ab"]]
    assert [outcome.status for outcome in outcomes] == [0, 0], outcomes
    assert project.marks() == ["slow"]
    assert [run.output for run in project.runs("slow")] == ["slow\n"]


def test_a_build_and_pytest_at_once_both_end_well(project: Project) -> None:
    project.programs({"slow": "import time\ntime.sleep(1)\nprint('slow')\n"})
    started = [project.start("mkdocs", "build"), project.start("pytest", "docs")]
    assert [finish(process).status for process in started] == [0, 0]


def test_two_builds_of_the_same_project_publish_the_same_bytes(
    project: Project,
) -> None:
    assert project.build().status == 0
    before = published(project)
    assert project.build().status == 0
    after = published(project)
    # Material writes the moment of the build into the compressed site map.
    assert {k: v for k, v in after.items() if not k.endswith(".gz")} == {
        k: v for k, v in before.items() if not k.endswith(".gz")
    }


@contextmanager
def serving(
    project: Project, *options: str, **env: str
) -> Iterator[Callable[[str], str]]:
    """`mkdocs serve`; gives a function that fetches a page, or nothing."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def get(name: str) -> str:
        try:
            url = f"http://127.0.0.1:{port}/{name}/"
            with urllib.request.urlopen(url, timeout=60) as answer:
                text: str = answer.read().decode()
                return text
        except OSError:
            return ""

    address = f"127.0.0.1:{port}"
    process = project.start(
        "mkdocs", "serve", "-a", address, "-w", "snippets", *options, **env
    )
    try:
        yield get
    finally:
        process.terminate()
        finish(process)


def test_a_server_shows_a_failure_in_place_and_goes_on(project: Project) -> None:
    with serving(project) as get:
        wait_for(lambda: 'data-status="passed"' in get("page"))
        project.write("snippets/a/b.py", "print('two')\n1 / 0\n")
        wait_for(lambda: 'data-status="failed"' in get("page"))
        assert "ZeroDivisionError" in get("page")
        project.write("snippets/a/b.py", "print('three')\n")
        wait_for(lambda: "three\n</pre>" in get("page"))
        project.write("docs/page.md", '# T\n\n```python\n--8<-- "a/c.py"\n```\n')
        project.write("snippets/a/c.py", "print('four')\n")
        wait_for(lambda: "four\n</pre>" in get("page"))
    wait_for(lambda: running_in(project.root) == [])


def test_a_server_makes_again_what_changed_and_nothing_else(tmp_path: Path) -> None:
    project = Project(tmp_path / "project", material=True)  # it shows the navigation
    project.write("snippets/a/b.py", "print('one')\n")
    project.write("docs/page.md", PAGE)
    project.write("docs/other.md", f"# Another title\n\n{fence('print(5)')}")
    project.write(
        "made.py",
        "def on_page_content(html, page, **kwargs):\n"
        f"    with open({str(project.marked())!r}, 'a') as file:\n"
        "        print(page.file.src_uri, file=file)\n",
    )
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", config.replace('hooks.py"]', 'hooks.py", made.py]'))
    with serving(project, "--dirty") as get:
        wait_for(lambda: "one\n</pre>" in get("page"))
        assert project.marks() == ["index.md", "other.md", "page.md"]
        project.write("snippets/a/b.py", "print('two')\n")
        wait_for(lambda: "two\n</pre>" in get("page"))
        assert project.marks() == ["page.md"]
        assert "Another title" in get("page")  # in the navigation
        project.write("docs/other.md", f"# A new title\n\n{fence('print(6)')}")
        wait_for(lambda: "6\n</pre>" in get("other"))
        assert project.marks() == ["other.md"]
        project.write("docs/other.md", "# A new title\n\n[a link](to_nothing.md)\n")
        wait_for(lambda: "a link" in get("other"))
        project.write("docs/other.md", f"# A new title\n\n{fence('print(7)')}")
        wait_for(lambda: "7\n</pre>" in get("other"))


def test_a_server_whose_own_code_changes_starts_again(
    project: Project, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    shutil.copytree(HOOKS.parent, library / "engine")
    env = {"PYTHONPATH": str(library)}
    with serving(project, "--dirty", "-w", str(library), **env) as get:
        wait_for(lambda: "one\n</pre>" in get("page"))
        time.sleep(2)  # what watches the folder takes its first look a little later
        with (library / "engine" / "settings.py").open("a") as code:
            code.write(f"\n{project.mark('imported')}")
        wait_for(lambda: "imported" in project.marks())
        project.write("snippets/a/b.py", "print('two')\n")
        wait_for(lambda: "two\n</pre>" in get("page"))


def test_records_are_plain_json_that_anyone_may_read(project: Project) -> None:
    assert project.build().status == 0
    (file,) = project.records()
    assert file.stat().st_mode & 0o444 == 0o444
    assert json.loads(file.read_text("utf-8"))["stdout"] == "one\n"


def test_a_long_page_name_and_spaces_do_no_harm(tmp_path: Path) -> None:
    project = Project(tmp_path / "my project")
    project.write("docs/a folder/a page.md", f"# T\n\n{fence('print(1)')}")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    assert [run.output for run in project.runs("a folder/a page")] == ["1\n"]
