"""The decision helper on a page: the form, the chart, and the rules as tables.

The rules are Markdown in HTML, so that each builder of the site makes their links.
Their rows carry what `docs/assets/decide.js` adds up, and the reasons that it shows are
copies of their cells: nothing of a rule stands twice.
"""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from engine.charts import flowchart
from engine.evidence import citations
from engine.evidence.decision_links import Targets
from engine.facts import decision_flow
from engine.facts.decision import FRAMEWORKS, NAMES, Question, Reason

PAGE = "start/decide.md"  # where the whole of it is, below docs/
FORM = Markup(
    '<noscript><p class="decide-noscript">The form needs JavaScript. The chart and the '
    "tables below say the same.</p></noscript>"
    '<form class="generated decide" data-names="{names}" hidden>{questions}'
    '<p class="decide-status" role="status"></p></form>'
    '<section class="decide-answer" aria-label="The answer" hidden></section>'
)
FIELDSET = Markup(
    '<fieldset data-question="{}"><legend>{}</legend><div>{}</div></fieldset>'
)
RADIO = Markup(
    '<label><input type="radio" name="{}" value="{}"><span>{}</span></label>'
)
SHORT = Markup('<div class="decide-short" markdown>\n\n**{}**\n\n{}\n\n</div>')
FIGURE = Markup(
    '<figure class="generated chart flowchart">{}<figcaption>Where no course or team '
    "has chosen, this chart and the six questions agree in {} of the combinations of "
    "answers.</figcaption></figure>"
)
TABLE = Markup(
    '<div class="decide-rules" markdown>\n<table markdown>\n<thead>\n<tr>'
    '<th scope="col">Speaks for</th><th scope="col">Because</th>'
    '<th scope="col">See</th></tr>\n</thead>\n{}\n</table>\n</div>'
)
GROUP = Markup(
    '<tbody markdown data-question="{}" data-option="{}">\n'
    '<tr><th class="generated" scope="rowgroup" colspan="3">{}</th></tr>\n{}\n</tbody>'
)
ROW = Markup(
    '<tr markdown data-weights="{weights}">\n'
    '<td class="generated decide-for">{speaks_for}</td>\n'
    '<td markdown="span" class="generated decide-why">{why}</td>\n'
    '<td markdown="span" class="generated decide-see">{see}</td>\n</tr>'
)


def form(questions: Iterable[Question]) -> Markup:
    """The form that `decide.js` brings to life, and the place for the answer."""
    sets = Markup().join(
        FIELDSET.format(
            one.id,
            one.question,
            Markup().join(RADIO.format(one.id, o.id, o.answer) for o in one.options),
        )
        for one in questions
    )
    names = " ".join(f"{name}:{NAMES[name]}" for name in FRAMEWORKS)
    return FORM.format(names=names, questions=sets)


def short(questions: Sequence[Question], page: str) -> str:
    """The first question, each answer a link to the page that asks the others."""
    first, target = questions[0], citations.link(PAGE, page)
    link = Markup("- [{}]({}?{}={})")
    links = (link.format(o.answer, target, first.id, o.id) for o in first.options)
    return SHORT.format(first.question, Markup("\n").join(links))


def chart(questions: Sequence[Question]) -> Markup:
    """The short way to an answer, and how often it is the right one."""
    flow = decision_flow.short(questions)
    drawn = flowchart.picture(flow, "The short way to an answer")
    return FIGURE.format(drawn, f"{100 * flow.agrees:.0f}%")


def rules(questions: Iterable[Question], targets: Targets, page: str) -> str:
    """A heading and a table for each question: an option and what follows from it."""
    parts: list[str] = []
    for question in questions:
        groups = []
        for option in question.options:
            rows = (_row(reason, targets, page) for reason in option.reasons)
            body = Markup("\n").join(rows)
            groups.append(GROUP.format(question.id, option.id, option.answer, body))
        parts += [f"### {question.question}", TABLE.format(Markup("\n").join(groups))]
    return "\n\n".join(parts)


def _row(reason: Reason, targets: Targets, page: str) -> Markup:
    said = [(name, reason.speaks_for.get(name, 0)) for name in FRAMEWORKS]
    said = [(name, weight) for name, weight in said if weight]
    links = (_link(name, targets, page) for name in reason.see)
    return ROW.format(
        weights=" ".join(f"{name}:{weight}" for name, weight in said),
        speaks_for=", ".join(f"{NAMES[n]} {weight}" for n, weight in said) or "none",
        # Not escaped: these two are Markdown.
        why=Markup(reason.why),
        see=Markup("; ".join(links)),
    )


def _link(name: str, targets: Targets, page: str) -> str:
    try:
        return targets.find(name).markdown(page)
    except ValueError:  # `decision_rules` tells it, with its line
        return citations.escape(name)
