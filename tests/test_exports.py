"""Pages as Markdown and as notebooks, snippets as files, and the list of all."""

import json
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup

from engine.exports import plain
from project import Project, fence

LEDGER = """\
- id: c01
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
FRONT = "---\ndescription: What it says.\n---\n\n"
PAGE = """\
---
description: What it says.
---

# A page {{ #its-id }}

It is {{{{ run("a/b.py", "x") }}}}, of {{{{ site("programs") }}}}; 84% do.[^c01]
[Another](sub/lab.md){{ .button }} and `{{ .code }}`, `<b>`.

<div class="wordy" markdown>

=== "PyTorch"

    Words *within*.

    ```python title="b.py" hl_lines="1"
    --8<-- "a/b.py"
    ```

=== "Keras"

    {failing}

</div>

!!! opinion "Our opinion"
    We prefer it.

After.

<!--pytest.mark.skip(reason="no such machine")-->
```python
print("never")
```

{{{{ rows("a/c.py", "cells") }}}}

```python
--8<-- "a/c.py"
```

```console
$ pip install x
```

```bash
echo shell
```
"""
FAILING = """\
<!--pytest.mark.xfail(raises=KeyError, strict=True)-->
    ```python
    {}["x"]
    ```"""
EMBEDDED = fence('--8<-- "a/b.py"')
LAB = '# %% [markdown]\n# # Counting\n#\n# Text.\n\n# %%\nprint("six")\n'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page that has all of it, and a lab."""
    project = Project(tmp_path_factory.mktemp("exports") / "project", labs=True)
    project.write("snippets/a/b.py", "print('x: 5')\n")
    project.write("snippets/a/c.py", "print('table: cells\\na,b\\n1,2|3')\n")
    project.write("docs/_data/claims/1.yml", LEDGER)
    project.write("docs/page.md", PAGE.format(failing=FAILING))
    project.write("docs/index.md", f"{FRONT}# Tiny\n")
    ledger = '# A\n\n{{ claims("A") }}\n'
    project.write("docs/questions/ledger/a.md", f"{FRONT}{ledger}")
    project.write("docs/sub/labs/count.py", LAB)
    project.write("docs/sub/labs/count.md", f"{FRONT}{{{{ lab() }}}}\n")
    project.write("docs/sub/lab.md", f"{FRONT}# Sub\n\nWords.\n")
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", f"{config}site_description: All of it.\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project.root / "site"


@pytest.fixture(scope="module")
def markdown(site: Path) -> str:
    return (site / "page.md").read_text("utf-8")


def test_the_title_is_followed_by_the_description(markdown: str) -> None:
    assert markdown.startswith("# A page\n\n> What it says.\n")


def test_values_are_filled_in_and_citations_have_their_notes(markdown: str) -> None:
    assert "It is 5, of 5; 84% do.[^c01]\n" in markdown
    assert "[^c01]: " in markdown
    assert "https://example.org/" in markdown


def test_links_lead_from_file_to_file_and_code_stays_as_it_is(markdown: str) -> None:
    assert "[Another](sub/lab.md) and `{ .code }`, `<b>`." in markdown


def test_tabs_become_names_and_a_program_is_followed_by_its_output(
    markdown: str,
) -> None:
    start = (
        "**PyTorch**\n\nWords *within*.\n\n[b.py](snippets/a/b.py):\n\n"
        "```python\nprint('x: 5')\n```\n\nRan on cpu ("
    )
    assert start in markdown
    after = markdown.partition(start)[2]
    assert after.partition("\n\n")[2].startswith("```text\nx: 5\n```\n\n**Keras**")


def test_an_expected_failure_shows_its_error_and_a_skip_its_reason(
    markdown: str,
) -> None:
    assert "Failed, as it should, on cpu (" in markdown
    assert "KeyError: 'x'\n```" in markdown
    assert "Not run: no such machine." in markdown


def test_an_opinion_is_set_off_and_ends_where_it_does(markdown: str) -> None:
    assert "> **Our opinion**\n>\n> We prefer it.\n\nAfter.\n" in markdown


def test_a_table_is_one_of_markdown(markdown: str) -> None:
    assert "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |\n" in markdown


def test_nothing_is_left_that_only_this_site_reads(markdown: str) -> None:
    for own in ("<div", "{{", "===", "!!!", "--8<--", "hl_lines", "pytest.mark"):
        assert own not in markdown
    assert "```console\n$ pip install x\n```" in markdown


def test_a_ledger_page_has_its_entries(site: Path) -> None:
    text = (site / "questions/ledger/a.md").read_text("utf-8")
    assert "**Supported.** It is." in text
    assert "<" not in text


def test_a_notebook_has_each_program_with_what_it_printed(site: Path) -> None:
    content = json.loads((site / "page.ipynb").read_text("utf-8"))
    notebook = nbformat.from_dict(content)  # type: ignore[no-untyped-call]
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.source for cell in code][:2] == ["print('x: 5')", '{}["x"]']
    assert code[0].outputs[0].text == "x: 5\n"
    failed = code[1]
    assert failed.metadata.tags == ["raises-exception"]
    assert failed.outputs[0].output_type == "error"
    assert failed.outputs[0].ename == "KeyError"
    assert code[2].outputs == []
    assert notebook.cells[0].source.startswith("# A page\n\n> Each code cell")
    assert "```bash\necho shell\n```" in notebook.cells[-2].source


def test_a_lab_is_both_as_well(site: Path) -> None:
    text = (site / "sub/labs/count.md").read_text("utf-8")
    assert text.startswith("# Counting\n")
    assert '```python\nprint("six")\n```\n\n```text\nsix\n```' in text
    cells = json.loads((site / "sub/labs/count.ipynb").read_text("utf-8"))["cells"]
    assert cells[1]["outputs"][0]["text"] == ["six\n"]


def test_each_snippet_is_a_file(site: Path) -> None:
    assert (site / "snippets/a/b.py").read_text("utf-8") == "print('x: 5')\n"


def test_the_list_of_pages_says_what_each_is_about(site: Path) -> None:
    lines = (site / "llms.txt").read_text("utf-8").splitlines()
    assert lines[:3] == ["# Tiny", "", "> All of it."]
    assert "- [A page](page.md): What it says." in lines
    assert all(
        (site / line.split("](")[1].split(")")[0]).exists()
        for line in lines[5:]
        if line.startswith("- [")
    )


def test_addresses_are_whole_where_the_site_has_one(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.write("docs/page.md", f"# A\n\n{fence('print(1)')}")
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    project.write("mkdocs.yml", f"{config}site_url: https://example.org/tf/\n")
    assert project.build().status == 0
    listed = (project.root / "site/llms.txt").read_text("utf-8")
    assert "- [A](https://example.org/tf/page.md)" in listed


def test_a_preview_writes_none_of_it(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    assert project.build(SITE_MODE="preview").status == 0
    assert not (project.root / "site/index.md").exists()


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("a < b and <https://x.org/>", "a < b and <https://x.org/>"),
        ("`<b>` <b>x</b>", "`<b>` **x**"),
        ("<code>a &lt; b</code>", "`a < b`"),
        ('<p hidden>no<input></p><a href="data:x">no</a>yes', "yes"),
        ('<svg><title>T</title><path d=""/><desc>D.</desc></svg>', "Picture: T. D."),
        ("```html\n<div>{ .x }</div>\n```", "```html\n<div>{ .x }</div>\n```"),
    ],
)
def test_html_becomes_markdown(given: str, made: str) -> None:

    assert plain.markdown(given).strip() == made


def test_the_title_of_a_program_leads_to_its_file(site: Path) -> None:
    page = BeautifulSoup((site / "page/index.html").read_text("utf-8"), "html.parser")
    (link,) = page.select(".filename a")
    assert link.get_text() == "b.py"
    file = site / "page" / str(link["href"])
    assert file.resolve().read_text("utf-8") == "print('x: 5')\n"


def test_a_form_is_made_anew_where_what_the_page_shows_has_changed(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "project")
    project.write("snippets/a/b.py", "print('x: 5')\n")
    project.write("docs/a.md", f"{FRONT}# A\n\n{EMBEDDED}\n")
    project.write("docs/other.md", FRONT + '# Other\n\n{{ run("a/b.py", "x") }}.\n')
    project.write("docs/index.md", f"{FRONT}# Tiny\n")
    forms = project.root / ".runs/forms"

    assert project.build().status == 0
    first = {file.name for file in forms.iterdir()}
    assert len(first) == 3
    assert project.build().status == 0
    assert {file.name for file in forms.iterdir()} == first

    project.write("snippets/a/b.py", "print('x: 6')\n")
    assert project.build().status == 0
    assert len({file.name for file in forms.iterdir()} - first) == 2
    for name in ("a", "other"):
        assert "6" in (project.root / f"site/{name}.md").read_text("utf-8")
