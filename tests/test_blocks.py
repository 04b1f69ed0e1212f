"""Every runnable fence of a page is found and run, however it is written."""

from pathlib import Path

import pytest

from engine.pages import parser
from project import Outcome, Project, fence, sha

LANGUAGES = {
    "title": '```python title="x.py" hl_lines="2"',
    "alias": "```py",
    "python3": "``` python3",
    "attributes": "```{.python .annotate}",
    "spaced_attributes": '``` { .py title="x.py" linenums="1" }',
    "tilde": "~~~python",
    "tilde_attributes": "~~~ {.python}",
    "long": "`````python",
}
AROUND = {
    "tab": '=== "PyTorch"\n\n    {}\n',
    "admonition": "!!! note\n\n    {}\n",
    "details": '??? question "Why?"\n\n    {}\n',
    "list": "- item\n\n    {}\n",
    "quote": "> {}\n",
    "tab_in_admonition": '!!! tip\n\n    === "Keras"\n\n        {}\n',
    "list_in_tab": '=== "JAX"\n\n    1. item\n\n        {}\n',
    "definition": "term\n:   text\n\n    {}\n",
}
MISTAKES = {
    "missing": ('--8<-- "a/gird.py"', 4, 'did you mean "a/grid.py"?'),
    "parent": ('--8<-- "../secret.py"', 4, "lies outside snippets/; move it there"),
    "absolute": ('--8<-- "/etc/hosts"', 4, "lies outside snippets/; move it there"),
    "link": ('--8<-- "a/link.py"', 4, "lies outside snippets/; move it there"),
    "folder": ('--8<-- "a"', 4, "is a folder; name a file in it"),
    "empty": ('--8<-- "a/empty.py"', 4, "is empty; write it or remove this line"),
    "latin": ('--8<-- "a/latin.py"', 4, "is not UTF-8"),
    "section": ('--8<-- "a/grid.py:2:3"', 4, "a snippet is a whole file"),
    "nested": ('--8<-- "a/nested.py"', 4, "embed both in the page instead"),
    "syntax": ("x = 1\nif x", 5, "SyntaxError: expected ':'; correct the code"),
    "nul": ("x = '\0'", 3, "correct the code"),
}
COMMENTS = {
    "no_reason": ("<!--pytest.mark.skip-->", "gives no reason; add reason"),
    "continued": ("<!--pytest-codeblocks:cont-->", "one fence is one program"),
    "bare_skip": (
        "<!--pytest-codeblocks:skip-->",
        "nothing is skipped without a reason",
    ),
    "unknown": (
        "<!--pytest.mark.slow-->",
        "use skip, skipif, xfail, environment, measurement or files",
    ),
    "unreadable": ("<!--pytest.mark.skip(reason=)-->", "cannot read"),
}

NO_PAGES = [
    "docs/engine/README.md",
    "docs/engine/runs/README.md",
    "docs/_data/x.md",
    "docs/job_market/_data/x.md",
    "docs/_drafts/x.md",
    "docs/.old/x.md",
    "docs/script.py",
    "docs/labs/more/script.py",
]


def program(name: str) -> str:
    return f"x = '{name}'\nprint(x)"


def indented(text: str, around: str) -> str:
    """`text` in the place of {} in `around`, each line indented as the first."""
    indent = next(line for line in around.splitlines() if "{}" in line)[:-2]
    return around.replace(
        indent + "{}", "\n".join(indent + x for x in text.split("\n"))
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Written well: one page of all forms, built."""
    project = Project(tmp_path_factory.mktemp("blocks") / "project")
    text = "---\ntitle: Forms\n---\n# Forms\n\n"
    for name, opening in LANGUAGES.items():
        closing = opening[: len(opening) - len(opening.lstrip("`~"))]
        text += f"{opening}\n{program(name)}\n{closing}\n\n"
    for name, around in AROUND.items():
        code = fence(program(name)).rstrip()
        text += f"<!-- -->\n\n{indented(code, around)}\n"
    project.write("docs/forms.md", text)
    project.write("snippets/a/b.py", project.mark("shared") + "print('shared')\n")
    for page in ("one", "two", "three"):
        project.write(f"docs/{page}.md", '# T\n\n```python\n--8<-- "a/b.py"\n```\n')
    project.write(
        "docs/marks.md",
        '# T\n\n<!--pytest.mark.skip(reason="needs a TPU")-->\n'
        + fence("raise SystemExit('was run')")
        + "\n<!--pytest.mark.xfail(raises=LookupError, strict=True)-->\n"
        + fence("{}['key']")
        + '\n<!--pytest.mark.skipif(False, reason="never")-->\n'
        + fence("print('not skipped')")
        + "\n<!--pytest-codeblocks:importorskip(no_such_package)-->\n"
        + fence("import no_such_package")
        + "\n"
        + fence("print('as', 'expected')")
        + "\n<!--pytest-codeblocks:expected-output-->\n"
        + fence("as expected", "text"),
    )
    project.write(
        "docs/others.md",
        "# T\n\n"
        + fence("[[ -f $0 ]] && echo a shell", "bash")
        + fence("echo plain shell", "sh")
        + fence("$ pip install nothing", "console")
        + fence("x = ", "text")
        + "```\nno language\n```\n"
        + "~~~~python\ntext = '''\n```python\nnot_a_block\n```\n'''\n"
        + "print(text)\n~~~~\n"
        + "```python\n\n\nprint('blank lines first')\n\n```\n"
        + fence("print(1)")
        + fence("print(1)"),
    )
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Written badly: a page for each mistake, built."""
    project = Project(tmp_path_factory.mktemp("mistakes") / "project")
    project.write("secret.py", "print('secret')\n")
    grid = project.write("snippets/a/grid.py", "print('grid')\n")
    grid.with_name("link.py").symlink_to(project.root / "secret.py")
    project.write("snippets/a/empty.py", "\n\n")
    grid.with_name("latin.py").write_bytes("print('é')\n".encode("latin-1"))
    project.write("snippets/a/nested.py", '--8<-- "a/grid.py"\n')
    project.write("snippets/a/broken.py", "print(1)\nprint(2))\n")
    project.programs({name: text for name, (text, *_) in MISTAKES.items()})
    for name, (comment, _) in COMMENTS.items():
        project.write(f"docs/{name}.md", f"# T\n\n{comment}\n{fence('print(1)')}")
    project.write("docs/broken.md", '# T\n\n```python\n--8<-- "a/broken.py"\n```\n')
    project.write(
        "docs/unexpected.md",
        f"# T\n\n{fence('print(1)')}\n<!--pytest-codeblocks:expected-output-->\n"
        + fence("2", "text"),
    )
    project.write("docs/utf.md", "")
    (project.root / "docs/utf.md").write_bytes("# é\n".encode("latin-1"))
    return project.build()


@pytest.mark.parametrize("name", [*LANGUAGES, *AROUND])
def test_a_fence_is_run_however_it_is_written(project: Project, name: str) -> None:
    code = sha(program(name))[:12]
    (run,) = (run for run in project.runs("forms") if run.code == code)
    assert run.output == f"{name}\n"
    assert run.status == "passed"


@pytest.mark.parametrize(
    ("name", "css"),
    [
        ("tab", ".tabbed-block"),
        ("admonition", ".admonition.note"),
        ("details", "details.question"),
        ("list", "li"),
        ("quote", "blockquote"),
        ("tab_in_admonition", ".admonition .tabbed-block"),
        ("list_in_tab", ".tabbed-block li"),
        ("definition", "dd"),
    ],
)
def test_the_run_stands_in_the_same_element_as_its_code(
    project: Project, name: str, css: str
) -> None:
    code = sha(program(name))[:12]
    (run,) = (run for run in project.runs("forms") if run.code == code)
    assert any(
        run.tag in box.select(".run") for box in project.page("forms").select(css)
    )
    shown = run.tag.find_previous_sibling()
    assert shown is not None
    assert shown.get_text().strip() == program(name)


@pytest.mark.parametrize("path", NO_PAGES)
def test_what_is_not_for_readers_is_no_page(tmp_path: Path, path: str) -> None:
    project = Project(tmp_path / "project")
    project.write(path, fence("1 / 0") if path.endswith(".md") else "1 / 0")
    assert [page.path for page in parser.read(project.root)] == ["docs/index.md"]


def test_what_is_no_page_is_not_run(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.programs({"page": project.mark("page")})
    for path in ("engine/README.md", "_data/x.md", "_drafts/x.md", ".old/x.md"):
        project.write(f"docs/{path}", f"# T\n\n{fence(project.mark(path))}")
    outcome = project.build()
    assert project.marks() == ["page"]
    assert outcome.status == 0, outcome.output


def test_the_code_shown_is_the_code_filed(project: Project) -> None:
    for block in project.page("forms").select(".block"):
        shown = block.select_one(".highlight pre > code, .highlight .code code")
        run = block.select_one(".run")
        assert shown is not None
        assert run is not None
        assert sha(shown.get_text())[:12] == run["data-code"]


def test_code_carries_its_language_as_a_class(project: Project) -> None:
    assert len(project.page("forms").select(".block > .language-python")) == len(
        project.runs("forms")
    )
    assert len(project.page("others").select(".block > .language-bash")) == 2


def test_a_snippet_in_several_pages_is_run_once(project: Project) -> None:
    assert project.marks() == ["shared"]
    for page in ("one", "two", "three"):
        assert [run.output for run in project.runs(page)] == ["shared\n"]


def test_comments_say_what_is_skipped_and_what_must_fail(project: Project) -> None:
    runs = project.runs("marks")
    assert [run.status for run in runs] == [
        "skipped",
        "expected-failure",
        "passed",
        "skipped",
        "passed",
    ]


def test_the_reader_sees_why_a_block_is_not_run(project: Project) -> None:
    assert project.runs("marks")[0].label == "Not run: needs a TPU"


def test_the_reader_sees_an_error_shown_on_purpose(project: Project) -> None:
    run = project.runs("marks")[1]
    assert run.output.endswith("\nKeyError: 'key'\n")
    assert "as it should" in run.label


def test_comments_for_the_engine_do_not_reach_the_reader(project: Project) -> None:
    html = (project.root / "site/marks/index.html").read_text("utf-8")
    assert "pytest" not in html


def test_shell_runs_and_commands_that_are_only_shown_do_not(project: Project) -> None:
    outputs = [run.output for run in project.runs("others")]
    assert outputs[:2] == ["a shell\n", "plain shell\n"]
    assert len(outputs) == 6


def test_a_fence_in_a_string_is_text(project: Project) -> None:
    assert project.runs("others")[2].output == "\n```python\nnot_a_block\n```\n\n"


def test_blank_lines_around_the_code_do_not_matter(project: Project) -> None:
    assert project.runs("others")[3].output == "blank lines first\n"


def test_equal_blocks_of_one_page_both_show_their_run(project: Project) -> None:
    assert [run.output for run in project.runs("others")[4:]] == ["1\n", "1\n"]


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_listed_with_place_and_remedy(
    mistaken: Outcome, name: str
) -> None:
    _, line, remedy = MISTAKES[name]
    assert remedy in mistaken.line(f"docs/{name}.md:{line}: ")


@pytest.mark.parametrize("name", COMMENTS)
def test_a_bad_comment_is_an_error(mistaken: Outcome, name: str) -> None:
    said = [mistaken.line(f"docs/{name}.md:{line}: ") for line in (3, 4)]
    assert COMMENTS[name][1] in "".join(said)


def test_a_syntax_error_in_a_snippet_names_page_and_snippet(mistaken: Outcome) -> None:
    assert mistaken.line("docs/broken.md:4 · snippets/a/broken.py:2 · SyntaxError: ")


def test_an_output_that_differs_from_the_expected_is_an_error(
    mistaken: Outcome,
) -> None:
    assert r"· cpu · printed '1\n', not '2\n'" in mistaken.line("docs/unexpected.md:3 ")


def test_a_page_that_is_not_utf_8_is_an_error(mistaken: Outcome) -> None:
    assert "is not UTF-8" in mistaken.line("docs/utf.md:1: ")


def test_mistakes_end_the_build_with_status_1(mistaken: Outcome) -> None:
    assert mistaken.status == 1
    assert "Traceback" not in mistaken.output
