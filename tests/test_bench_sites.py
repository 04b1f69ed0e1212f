"""Synthetic sites for timing have the blocks that they promise."""

import shutil
from pathlib import Path

import alone
import bench_sites
from engine import settings
from project import Project, fence

PAGE = """# T

=== "A"

    ```python title="b.py"
    --8<-- "a/b.py"
    ```

It is {{ run("a/b.py", "x") }}.

"""


def test_a_multiplied_site_runs_each_copy_of_a_program(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("snippets/a/b.py", f"{project.mark('snippet')}print('x: 1')\n")
    inline = fence(project.mark("inline")) + fence(project.mark("shell"), "text")
    project.write("docs/page.md", PAGE + inline)
    many = Project(tmp_path / "many")
    shutil.rmtree(many.root)
    bench_sites.multiplied(project.root, many.root, 3)
    runs = alone.all_runs(settings.load(many.root))
    assert len(runs) == 6
    outcome = many.build()
    assert outcome.status == 0, outcome.output
    assert project.marks() == ["inline"] * 3 + ["snippet"] * 3
    assert [run.output for run in many.runs("copy_3/page")] == ["x: 1\n", ""]
    assert "It is 1." in many.page("copy_3/page").get_text()
