"""`{{ changes() }}` -> what changed for readers, newest first, each with its page."""

from markupsafe import Markup

from engine.facts import changes, partial_dates
from engine.rendering.calls import Call
from engine.rendering.page_runs import PageRuns

ITEM = Markup('<li><strong>{}</strong>: {} <a href="{}">See it</a></li>')


def show(asked: Call, runs: PageRuns, place: str) -> Markup:
    """The list.

    Raises:
        ProblemsFound: the file breaks its schema.
    """
    items = (
        ITEM.format(
            partial_dates.words(change.date.isoformat()),
            change.what,
            runs.links.to_page(f"docs/{change.page}"),
        )
        for change in changes.load(runs.settings.root)
    )
    return Markup('<ul class="generated changes">{}</ul>').format(Markup().join(items))
