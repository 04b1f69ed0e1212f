"""Terms are explained where a page first says them, from one file of the project."""

from pathlib import Path

import pytest

from engine.evidence import rules
from engine.facts import glossary
from project import Project, fence

ROOT = Path(__file__).resolve().parents[1]
TERMS = """\
- term: tensor
  also: [tensors]
  group: Models
  meaning: An array of numbers.
- term: cross-entropy
  group: Training
  meaning: The usual loss for classes.
- term: learning rate
  group: Training
  meaning: How large a step is.
- term: MPS
  group: Machines
  meaning: Apple's software.
- term: step
  group: Training
  meaning: One change of the weights.
  tooltip: false
"""
SAID = """\
# A tensor

[A tensor](other.md), `tensor`, mps, a step. Tensors and a *tensor* of
cross-entropy, *the learning
rate of MPS*. The MPS is a tensor.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Project(tmp_path_factory.mktemp("glossary") / "project")
    config = project.root / "mkdocs.yml"
    text = config.read_text("utf-8")
    extension = "  - engine.evidence.extension\n"
    assert extension in text
    config.write_text(
        text.replace(extension, f"{extension}  - engine.evidence.glossary\n"), "utf-8"
    )
    project.write("docs/_data/glossary.yml", TERMS)
    project.write("docs/said.md", SAID)
    project.write("docs/other.md", f"# Other\n\nNo term.\n\n{fence('print(1)')}")
    project.write("docs/glossary.md", "# Glossary\n\n{{ glossary() }}\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    return project


def test_the_first_of_each_term_in_running_text_is_explained(project: Project) -> None:
    found = project.page("said").select("article abbr")
    assert [(tag.get_text(), tag["title"]) for tag in found] == [
        ("Tensors", "An array of numbers."),
        ("cross-entropy", "The usual loss for classes."),
        ("learning\nrate", "How large a step is."),
        ("MPS", "Apple's software."),
    ]
    assert all(tag["tabindex"] == "0" for tag in found)


def test_the_text_around_terms_stays_as_it_was(project: Project) -> None:
    (article,) = project.page("said").select("article")
    text = " ".join(article.get_text().split())
    assert text.endswith(
        "A tensor, tensor, mps, a step. Tensors and a tensor of cross-entropy, the "
        "learning rate of MPS. The MPS is a tensor."
    )


def test_the_glossary_lists_every_term_under_its_group(project: Project) -> None:
    page = project.page("glossary")
    headings = [tag.get_text().strip("¶") for tag in page.select("article h2")]
    assert headings == ["Models", "Training", "Machines"]
    ids = [tag["id"] for tag in page.select("article dt")]
    assert ids == ["tensor", "cross-entropy", "learning-rate", "step", "mps"]
    assert "How large a step is." in page.get_text()
    assert not page.select("article dd abbr[title='How large a step is.']")


def test_a_form_of_two_terms_is_a_problem(project: Project) -> None:
    project.write("docs/_data/glossary.yml", TERMS.replace("[tensors]", "[step]"))
    (problem,) = rules.problems(project.root)
    assert problem.place == "docs/_data/glossary.yml:14"
    assert problem.fact == '"step" is a form of "tensor" already'
    project.write("docs/_data/glossary.yml", TERMS)


def test_the_glossary_of_the_site_explains_sixty_words_or_more() -> None:
    terms = glossary.load(ROOT)
    assert len(terms) >= 60
    assert all(term.meaning.endswith(".") for term in terms)
