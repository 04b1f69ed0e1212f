"""What people ask: the list, its rules, and the page that shows it."""

from pathlib import Path

import pytest

from engine.evidence import rules
from engine.facts import reader_questions
from engine.problems import ProblemsFound
from project import Project

HEAD = "page,anchor,question,knows,source,year\n"
ROW = (
    "side_by_side/tensors/shapes.md,why-does-view-fail,Why does `view` fail <here>?,"
    "tensorflow,https://example.org/{},2024\n"
)
PAGE = "# Which shape?\n\n## Why does `view` fail?\n\nIt does.\n"
FILE = "docs/_data/questions.csv"
SIX = HEAD + "".join(ROW.format(n) for n in range(6))


@pytest.fixture
def asked(tmp_path: Path) -> Project:
    """A project with one page that answers six questions, and a list of them."""
    project = Project(tmp_path / "project")
    project.write("docs/side_by_side/tensors/shapes.md", PAGE)
    project.write(FILE, SIX)
    project.write("docs/index.md", "# What people ask\n\n{{ asked() }}\n")
    return project


def told(project: Project, text: str) -> list[str]:
    """What is wrong once the list is `text`."""
    project.write(FILE, text)
    return [str(problem) for problem in rules.problems(project.root)]


def test_the_page_leads_to_each_answer_and_to_who_asked(asked: Project) -> None:
    assert asked.build().status == 0
    (table,) = asked.page("index").select(".asked table")
    links = [a["href"] for a in table.select("tbody tr:first-child a")]
    page = "side_by_side/tensors/shapes/"
    assert links == [f"{page}#why-does-view-fail", page, "https://example.org/0"]
    cells = [cell.get_text() for cell in table.select("tbody tr:first-child td")]
    assert cells[:2] == ["Why does view fail <here>?", "Which shape?"]
    assert cells[2] == "TensorFlow, 2024"
    assert len(table.select("tbody tr")) == len(table.select("td code")) == 6
    (caption,) = table.select("caption")
    assert caption.get_text() == "6 questions from 6 threads, answered on 1 pages"


def test_a_question_whose_heading_is_gone_is_a_problem(asked: Project) -> None:
    last = ROW.format(6).replace("why-does-view-fail", "why-does-view-fall")
    assert told(asked, SIX + last) == [
        f"{FILE}:8: docs/side_by_side/tensors/shapes.md has no heading "
        '#why-does-view-fall; did you mean "why-does-view-fail"?'
    ]


def test_a_page_of_a_task_needs_six_questions(asked: Project) -> None:
    assert told(asked, SIX.removesuffix(ROW.format(5))) == [
        f"docs/side_by_side/tensors/shapes.md:1: {FILE} has 5 questions for it; "
        "find 6 that people ask, and answer them on it"
    ]


def test_a_thread_stands_once_under_a_heading(asked: Project) -> None:
    assert told(asked, SIX + ROW.format(3)) == [
        f"{FILE}:8: https://example.org/3 stands twice for one heading; take one out"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("tensorflow,", "tensorflow2,", '"tensorflow2" is no framework'),
        ("<here>?", "<here>", "is no question; end it with a question mark"),
        ("https://", "example.org/", "is no address"),
        ("2024", "24", '"24" is no year'),
        (",2024", "", "5 cells in a row of 6"),
    ],
)
def test_a_row_that_does_not_fit_is_told_with_its_line(
    asked: Project, old: str, new: str, said: str
) -> None:
    text = SIX + ROW.format(6).replace(old, new)
    (problem,) = told(asked, text)
    assert problem.startswith(f"{FILE}:8: ")
    assert said in problem


def test_columns_with_other_names_are_told(asked: Project) -> None:
    asked.write(FILE, SIX.replace("knows", "from", 1))
    with pytest.raises(ProblemsFound) as found:
        reader_questions.load(asked.root)
    (problem,) = found.value.problems  # and not one for each row
    assert problem.place == f"{FILE}:1"
    assert "its columns are page, anchor, question, from" in str(found.value)
