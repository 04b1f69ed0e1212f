"""The decision helper: what answers add up to, and what must hold for its rules."""

from collections import Counter
from itertools import product
from pathlib import Path

import pytest
import yaml

import decision_data
from engine.charts import flowchart
from engine.evidence import decision_links, decision_page, decision_rules, rules
from engine.evidence.rules import Rule
from engine.facts import decision, decision_flow, decision_outcomes
from engine.facts.decision import FRAMEWORKS, Framework, Question
from engine.facts.decision_flow import Flow
from engine.facts.decision_outcomes import Numbers, Outcome
from project import Project

ROOT = Path(__file__).resolve().parents[1]
QUESTIONS = decision.load(ROOT).entries
EVERY = decision_outcomes.every(QUESTIONS)
TEAM = [question.id for question in QUESTIONS].index("team")
FREE = [option.id for option in QUESTIONS[TEAM].options].index("free")


def shares(outcomes: list[Outcome]) -> dict[Framework, float]:
    """The share of `outcomes` that each framework is the answer of."""
    firsts = Counter(outcome.first for outcome in outcomes)
    return {name: round(firsts[name] / len(outcomes), 3) for name in FRAMEWORKS}


def said(chosen: Numbers) -> str:
    """The options chosen, as they stand in the address."""
    pairs = zip(QUESTIONS, chosen, strict=True)
    return "&".join(f"{q.id}={q.options[n].id}" for q, n in pairs)


def test_weights_add_up_and_the_largest_sum_is_the_answer() -> None:
    both = Outcome(scores=(2, 0, 5, 4), reasons=(1, 0, 2, 1))
    assert (both.first, both.close, both.said) == ("tensorflow", "jax", 2)
    clear = Outcome(scores=(2, 0, 5, 3), reasons=(1, 0, 2, 1))
    assert (clear.first, clear.close) == ("tensorflow", None)


def test_of_equal_sums_that_of_the_first_framework_is_the_answer() -> None:
    tie = Outcome(scores=(1, 3, 0, 3), reasons=(1, 2, 0, 1))
    assert (tie.first, tie.close) == ("keras", "jax")


def test_an_outcome_is_the_sum_of_its_options() -> None:
    for chosen, outcome in list(EVERY.items())[::501]:
        options = [q.options[n] for q, n in zip(QUESTIONS, chosen, strict=True)]
        reasons = [reason for option in options for reason in option.reasons]
        for at, name in enumerate(FRAMEWORKS):
            weights = [r.speaks_for[name] for r in reasons if name in r.speaks_for]
            assert outcome.scores[at] == sum(weights)
            assert outcome.reasons[at] == len(weights)


def test_every_combination_of_answers_has_an_answer() -> None:
    options = [range(len(question.options)) for question in QUESTIONS]
    assert len(QUESTIONS) == 6
    assert list(EVERY) == list(product(*options))
    assert [said(at) for at, o in EVERY.items() if max(o.scores) == 0] == []


def test_every_answer_has_two_reasons() -> None:
    assert [said(chosen) for chosen, o in EVERY.items() if o.said < 2] == []


def test_each_framework_wins_a_sensible_share() -> None:
    free = [outcome for chosen, outcome in EVERY.items() if chosen[TEAM] == FREE]
    for outcomes, least, most in ((list(EVERY.values()), 0.1, 0.5), (free, 0.05, 0.7)):
        found = shares(outcomes)
        assert all(least <= share <= most for share in found.values()), found


def test_what_a_course_has_chosen_is_the_answer_whatever_else_is_said() -> None:
    names = [option.id for option in QUESTIONS[TEAM].options]
    overruled = [
        said(chosen)
        for chosen, outcome in EVERY.items()
        if chosen[TEAM] != FREE and outcome.first != names[chosen[TEAM]]
    ]
    assert overruled == []


def test_each_question_can_change_the_answer() -> None:
    for number, question in enumerate(QUESTIONS):
        rest: dict[Numbers, set[Framework]] = {}
        for chosen, outcome in EVERY.items():
            others = (*chosen[:number], *chosen[number + 1 :])
            rest.setdefault(others, set()).add(outcome.first)
        assert any(len(firsts) > 1 for firsts in rest.values()), question.id


def follow(flow: Flow, chosen: Numbers) -> Framework:
    """Where the short way leads for the options `chosen`."""
    options = {
        question.id: question.options[n].id
        for question, n in zip(QUESTIONS, chosen, strict=True)
    }
    for step in flow.steps:
        for option, framework in step.settles:
            if options[step.question.id] == option.id:
                return framework
    return flow.otherwise


def test_the_short_way_agrees_as_often_as_it_says() -> None:
    flow = decision_flow.short(QUESTIONS)
    first = flow.steps[0]
    assert first.question.id == "team"
    agree = [
        follow(flow, chosen) == outcome.first
        for chosen, outcome in EVERY.items()
        if chosen[TEAM] == FREE
    ]
    assert flow.agrees == sum(agree) / len(agree)
    assert 0.7 < flow.agrees < 1


def test_the_short_way_does_not_say_what_comes_next_anyway() -> None:
    flow = decision_flow.short(QUESTIONS)
    assert flow.otherwise == "pytorch"
    assert all(framework != "pytorch" for _, framework in flow.steps[-1].settles)


def test_one_question_that_settles_everything_is_a_short_way() -> None:
    flow = decision_flow.short(small(decision_data.QUESTIONS.split("- id: goal")[0]))
    (step,) = flow.steps
    ends = {framework for _, framework in step.settles} | {flow.otherwise}
    assert ends == set(FRAMEWORKS)
    assert flow.agrees == 1


def small(text: str) -> tuple[Question, ...]:
    """The questions of `text`, a data file."""
    return tuple(Question.model_validate(part) for part in yaml.safe_load(text))


def test_the_flowchart_says_in_words_what_it_draws() -> None:
    flow = decision_flow.short(QUESTIONS)
    words = " ".join(flowchart.words(flow))
    drawn = flowchart.picture(flow, "A <title>")
    assert "A &lt;title&gt;" in drawn
    assert words.replace("'", "&#39;") in drawn
    for step in flow.steps:
        assert step.question.question in words
        for option, framework in step.settles:
            assert option.answer in words
            assert f">{decision.NAMES[framework]}<" in drawn


# A rule; what of which file is replaced by what; the line and the words of the problem.
DATA = "docs/_data/decision.yml"
BROKEN: dict[str, tuple[Rule, str, str, str, str, str]] = {
    "an option twice": (
        decision_rules.options_have_names_of_their_own, "id: ship", "id: learn",
        ":31", "goal: the option learn stands twice", "give one another id",
    ),
    "an entry that is not there": (
        decision_rules.reasons_can_be_opened, "see: [c01, a", "see: [c02, a",
        ":30", 'goal=learn: the ledger has no entry "c02"; did you mean "c01"?', "",
    ),
    "a page that is not there": (
        decision_rules.reasons_can_be_opened, "[page.md]", "[pages.md]", ":34",
        'goal=ship: there is no page docs/pages.md; did you mean "page.md"?', "",
    ),
    "a heading that is not there": (
        decision_rules.reasons_can_be_opened, "[page.md]", "[page.md#parts]", ":34",
        'goal=ship: docs/page.md has no heading #parts; did you mean "a-part"?', "",
    ),
    "a program that is not there": (
        decision_rules.reasons_can_be_opened, "a/b_jax.py", "a/c_jax.py", ":30",
        'goal=learn: there is no snippets/a/c_jax.py; did you mean "a/b_jax.py"?', "",
    ),
    "a number that no entry has": (
        decision_rules.texts_say_what_is_in_their_entries, "84% do", "85% do", ":30",
        '"85%" stands in no entry that this rests on',
        "say it without the number, or name the entry after `see`",
    ),
    "a number in an answer": (
        decision_rules.texts_say_what_is_in_their_entries, "To ship", "To ship 84%",
        ":32", '"84%" stands in no entry that this rests on',
        "say it without the number, or name the entry after `see`",
    ),
    "a single reason": (
        decision_rules.answers_have_reasons,
        "{keras: 1}", "{jax: 1}", ":9",
        "2 of 8 combinations lead to Keras with fewer than 2 reasons, such as "
        "team=keras, goal=learn",
        "give one of these options a further reason for Keras",
    ),
    "a framework that never wins": (
        decision_rules.each_framework_can_be_the_answer,
        "{tensorflow: 3}", "{jax: 3}", ":1",
        "TensorFlow is the answer in 0 of 8 combinations, fewer than 10%",
        "see whether its reasons are complete and weigh enough",
    ),
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose decision helper keeps every rule."""
    for name, text in decision_data.FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path


def test_questions_that_keep_the_rules_have_no_problems(root: Path) -> None:
    assert rules.problems(root) == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_told_with_its_line(root: Path, name: str) -> None:
    rule, old, new, line, fact, remedy = BROKEN[name]
    assert decision_data.QUESTIONS.count(old) == 1
    (root / DATA).write_text(decision_data.QUESTIONS.replace(old, new), "utf-8")
    problem, *others = rule(root)
    assert (problem.place, problem.fact) == (f"{DATA}{line}", fact)
    assert problem.remedy == remedy
    assert others == []
    assert problem in rules.problems(root)


def test_every_rule_is_broken_by_a_test() -> None:
    assert {rule for rule, *_ in BROKEN.values()} == set(decision_rules.RULES)


def test_a_weight_and_a_framework_are_checked_with_their_line(root: Path) -> None:
    text = decision_data.QUESTIONS.replace("{keras: 3}", "{keras: 30}")
    text = text.replace("{jax: 3}", "{jaxx: 3}")
    (root / DATA).write_text(text, "utf-8")
    found = [str(problem) for problem in rules.problems(root)]
    assert found == [
        f"{DATA}:12: team: keras is 30; write a whole number from 1 to 9",
        f'{DATA}:22: team: jaxx is "jaxx"; did you mean "jax"?',
    ]


def test_a_reason_leads_to_an_entry_a_heading_or_a_program(root: Path) -> None:
    targets = decision_links.targets(root)
    links = {
        name: targets.find(name).markdown("start/decide.md")
        for name in ("c01", "page.md", "page.md#a-part", "a/b_jax.py")
    }
    assert links == {
        "c01": "[ledger c01, an opinion](../questions/ledger/a.md#c01)",
        "page.md": "[A page](../page.md)",
        "page.md#a-part": "[A part](../page.md#a-part)",
        "a/b_jax.py": "[run of `b_jax.py`](../page.md#a-part)",
    }


def test_the_first_question_leads_to_the_page_that_asks_the_others() -> None:
    made = decision_page.short(QUESTIONS, "index.md").splitlines()
    links = [line for line in made if line.startswith("- ")]
    assert len(links) == len(QUESTIONS[0].options)
    assert all("](start/decide.md?goal=" in link for link in links)


def test_a_build_shows_a_wrong_rule_once(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    for name, text in decision_data.FILES.items():
        project.write(name, text.replace("[page.md]", "[pages.md]"))
    project.write("docs/decide.md", '# D\n\n{{ decide() }}\n\n{{ decide("rules") }}\n')
    outcome = project.build()
    assert outcome.status == 1
    assert outcome.line("1 problem; site/ is as it was:")
    assert outcome.line(f"{DATA}:34: goal=ship: there is no page docs/pages.md")


def test_words_of_the_rules_are_escaped_and_their_reasons_are_markdown(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path / "project")
    for name, text in decision_data.FILES.items():
        project.write(name, text)
    calls = ("", '"short"', '"rules"')
    text = "\n\n".join(f"{{{{ decide({part}) }}}}" for part in calls)
    project.write("docs/decide.md", f"# D\n\n{text}\n")
    project.write("docs/start/decide.md", "# Here\n")
    outcome = project.build()
    assert outcome.status == 0, outcome.output
    page = project.page("decide")
    labels = [label.get_text() for label in page.select(".decide label")]
    assert labels[0] == "They use pytorch <b>here</b>"
    assert [em.get_text() for em in page.select(".decide-why em")] == ["them"] * 4
    assert [str(a["href"]) for a in page.select(".decide-short a")][:2] == [
        "../start/decide/?team=pytorch",
        "../start/decide/?team=keras",
    ]
    assert page.select(".decide-short a")[0].get_text() == labels[0]
    hrefs = [str(a["href"]) for a in page.select(".decide-see a")]
    assert hrefs[:2] == ["../questions/ledger/a/#c01", "../page/#a-part"]
    weights = [str(row["data-weights"]) for row in page.select("tr[data-weights]")]
    assert weights[-2:] == ["pytorch:1 jax:2", ""]
