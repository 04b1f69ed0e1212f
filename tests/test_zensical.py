"""Zensical renders the same pages from the same `mkdocs.yml`, labs and tables too."""

import shutil

import pytest
from bs4 import BeautifulSoup

import decision_data
from project import Outcome, Project, Run, fence

PAGES = {
    "plain": fence("print('</code><b>plain')", 'python title="x.py"'),
    "snippet": (
        '=== "A"\n\n    !!! note\n\n'
        '        ```py\n        --8<-- "a/b.py"\n        ```\n'
    ),
    "marks": (
        '<!--pytest.mark.skip(reason="why")-->\n'
        + fence("1 / 0")
        + "\n<!--pytest.mark.xfail(raises=KeyError, strict=True)-->\n"
        + fence("{}['x']", "{.python .annotate}")
    ),
    "values": 'It is {{ run("a/b.py", "x") }}, of {{ site("programs") }}.\n',
    "shell": "~~~ bash\necho $((6 * 7))\n~~~\n",
    "facts": 'Most do.[^c01] It is 84%.[^c02] {{ ledger("claims") }}.\n',
    "questions/ledger/index": "{{ claims() }}\n",
    "questions/ledger/a": '{{ claims("A") }}\n',
    "start/decide": '{{ decide() }}\n{{ decide("chart") }}\n{{ decide("rules") }}\n',
    "page": f'{{{{ decide("short") }}}}\n\n{decision_data.PART}',
    "table": '{{ rows("a/c.py", "cells") }}\n\n' + fence('--8<-- "a/c.py"'),
    "questions/status": "{{ status() }}\n",
    "columns": "".join(
        f'=== "{name}"\n\n    ```py\n    x = 1\n\n    print({name!r}, x)\n    ```\n\n'
        for name in ("PyTorch", "Keras")
    ),
    "long": fence("for i in range(100):\n    print(i)"),
}

WITHOUT_RUNS = ["values", "facts", "start/decide", "questions/ledger/index"]
WITHOUT_RUNS += ["questions/ledger/a", "questions/status"]

LEDGER = """\
- id: c01
  section: A
  claim: Most do.
  verdict: opinion
  finding: Nobody has counted.
  how: Looked.
  checked: 2026-11-22
  recheck: 2126-11-22
- id: c02
  section: A
  claim: It is 84%.
  verdict: supported
  finding: It is.
  figures:
    - {value: 84, unit: "%", of: of all}
  sources:
    - {title: X, url: https://example.org/, kind: primary, published: 2026}
  how: Counted.
  checked: 2026-11-22
  recheck: 2126-11-22
"""
LAB = """\
# %% [markdown]
# # Counting
#
# Text *here*.
#
# ```text
# shown
# ```

# %%
import sys

x = 20
print("x is <b>", x + 1)
print("a note", file=sys.stderr)

# %% [markdown]
# ## A picture

# %%
import matplotlib.pyplot as plt

plt.plot([1, 2])
plt.show()

# %%
x * 2
"""
SHOWN = (
    ".run-table, .cite, .footnote, .claim, .ledger-value, .freshness, "
    ".frameworks code, .decide, .decide-short, .flowchart, .decide-rules"
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Built by MkDocs into `site`, then by Zensical into `zensical/site`."""
    project = Project(
        tmp_path_factory.mktemp("zensical") / "project", material=True, labs=True
    )
    project.write("snippets/a/b.py", "print('x: 5')\n")
    project.write("snippets/a/c.py", "print('table: cells\\na,b\\n1,2')\n")
    project.write("docs/labs/count.py", LAB)
    project.write("docs/labs/count.md", "{{ lab() }}\n")
    project.write("docs/_data/claims/1.yml", LEDGER)
    questions = decision_data.QUESTIONS.replace("see: [c01, a", "see: [c02, a")
    project.write("docs/_data/decision.yml", questions)
    project.write("snippets/a/b_jax.py", decision_data.SNIPPET)
    for name, text in PAGES.items():
        project.write(f"docs/{name}.md", f"# {name}\n\n{text}")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def pages(project: Project) -> dict[str, tuple[list[Run], list[Run]]]:
    """Page -> its runs as MkDocs and as Zensical show them."""
    before = {name: project.runs(address(name)) for name in PAGES}
    lab = outputs(project.page("labs/count"), ".jp-OutputArea-output pre")
    text = {name: shown(project, name).select(".run-value") for name in PAGES}
    facts = {name: shown(project, name).select(SHOWN) for name in PAGES}
    shutil.rmtree(project.root / "site")
    outcome = zensical(project)
    assert outcome.status == 0, outcome.output
    assert text == {name: shown(project, name).select(".run-value") for name in PAGES}
    assert facts == {name: shown(project, name).select(SHOWN) for name in PAGES}
    assert lab == outputs(project.page("labs/count"), ".lab-output pre")
    return {name: (before[name], project.runs(address(name))) for name in PAGES}


def address(name: str) -> str:
    """Where the page `name` is published."""
    return name.removesuffix("/index")


def shown(project: Project, name: str) -> BeautifulSoup:
    """The published page of the source `name`."""
    return project.page(address(name))


def outputs(lab: BeautifulSoup, pre: str) -> list[str]:
    """What the cells of a lab printed, in their order."""
    return [tag.get_text().strip() for tag in lab.select(f"article {pre}")]


def zensical(project: Project) -> Outcome:
    return project.call("zensical", "build", "--clean")


@pytest.mark.parametrize("name", PAGES)
def test_zensical_shows_the_same_runs(
    pages: dict[str, tuple[list[Run], list[Run]]], name: str
) -> None:
    mkdocs, other = pages[name]
    assert [str(run.tag) for run in other] == [str(run.tag) for run in mkdocs]
    assert mkdocs or name in WITHOUT_RUNS


def test_zensical_shows_the_same_values(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    assert "It is 5, of 9." in project.page("values").get_text()


def test_zensical_shows_the_same_facts(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    marks = [mark.get_text() for mark in project.page("facts").select("p .cite")]
    assert marks == ["opinion 1", "2"]
    address = "../questions/ledger/a/#c02"
    links = project.page("facts").select(f'.footnote a[href="{address}"]')
    assert len(links) == 1
    assert len(project.page("questions/ledger/a").select(".claim")) == 2
    assert project.page("questions/ledger").select('#c02[href="a/#c02"]')


def test_zensical_makes_tabs_of_frameworks_ready_for_columns(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    tabs = project.page("columns").select(".frameworks .tabbed-block")
    assert [tab["data-framework"] for tab in tabs] == ["pytorch", "keras"]
    assert [tab["data-stanzas"] for tab in tabs] == ["2", "2"]
    words = [tag.get_text() for tag in project.page("columns").select(".differs")]
    assert words == ["'PyTorch'", "'Keras'"]


def test_zensical_shows_a_lab_with_its_outputs(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    lab = project.page("labs/count")
    headings = [tag.get_text().strip("¶") for tag in lab.select("article :is(h1, h2)")]
    assert headings == ["Counting", "A picture"]
    assert outputs(lab, ".lab-output pre") == ["x is <b> 21", "a note", "40"]
    (image,) = lab.select("article .lab-output img")
    assert str(image["src"]).startswith("data:image/svg+xml;base64,")
    assert image["alt"] == "Figure 1 of this lab"
    assert len(lab.select(".block .language-python code")) == 3
    assert project.runs("labs/count")[-1].status == "passed"


def test_zensical_links_each_status_line_to_its_row(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    (link,) = project.page("labs/count").select(".run-status a")
    address, _, name = str(link["href"]).partition("#")
    assert address == "../../questions/status/"
    (row,) = project.page("questions/status").select(f"tr[id='{name}']")
    assert "labs/count.py" in row.get_text()


def test_zensical_does_not_show_a_block_without_a_run(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    project.write("docs/unrun.md", f"# T\n\n{fence('print(5)')}")
    outcome = zensical(project)
    html = project.root / "site/unrun/index.html"
    assert outcome.status != 0 or not html.exists()


def test_zensical_shows_the_run_of_a_changed_snippet(
    project: Project, pages: dict[str, tuple[list[Run], list[Run]]]
) -> None:
    (project.root / "docs/unrun.md").unlink(missing_ok=True)
    project.write("snippets/a/b.py", "print('x: 6')\n")
    assert project.pytest().status == 0
    assert zensical(project).status == 0
    # The other snippet had the same code.
    assert "It is 6, of 10." in project.page("values").get_text()
    assert [run.output for run in project.runs("snippet")] == ["x: 6\n"]
