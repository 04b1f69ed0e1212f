"""The routes out of a notebook: `docs/_data/routes.yml`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

from engine.facts.data_models import Part, Text
from engine.facts.yaml_data import read
from engine.problems import Problem

FILE = Path("docs/_data/routes.yml")
Origin = Literal["PyTorch", "Keras", "JAX"]
Place = Literal["Python", "server", "phone", "browser", "C++"]
State = Literal["alive", "young", "deprecated", "archived"]
ORIGINS: tuple[Origin, ...] = get_args(Origin)
PLACES: tuple[Place, ...] = get_args(Place)
CURRENT: tuple[State, ...] = ("alive", "young")


class Route(Part):
    """A way by which a trained model comes to where it is used.

    Attributes:
        route: its name, as the tables that its programs print have it.
        page: that shows it, below `docs/`.
        origins: what the model may have been made with.
        runs_in: where the artefact can be used.
        state: of the system, as its page says with the ledger's mark.
        install: what pip installs on the target; none if it takes no Python there.
        program: the snippet that prints its row of the table `route`, if one does.
    """

    route: Text
    page: Text
    origins: tuple[Origin, ...]
    runs_in: tuple[Place, ...]
    state: State
    install: tuple[Text, ...] = ()
    program: Text | None = None


def load(root: Path) -> tuple[Route, ...]:
    """The routes of the project at `root`, in the order of the file; none without it.

    Raises:
        ProblemsFound: the file breaks the schema.
    """
    return read(root, FILE, Route).entries


def are_shown_on_their_pages(root: Path) -> Iterator[Problem]:
    """Each route has a page, which says the state that the table says, and a name."""
    file = read(root, FILE, Route)
    known: set[str] = set()
    for number, route in enumerate(file.entries):
        if route.route in known:
            fact = f'"{route.route}" is the name of two routes'
            yield Problem(file.place((number, "route")), fact, "rename one")
        known.add(route.route)
        page = root / "docs" / route.page
        place = file.place((number, "page"))
        if not page.is_file():
            fact = f"there is no page docs/{route.page}"
            yield Problem(
                place, fact, "write it, or name the page that shows the route"
            )
        elif f"**State:** {route.state}" not in page.read_text("utf-8"):
            fact = f'docs/{route.page} does not say "**State:** {route.state}"'
            yield Problem(place, fact, "say there what is so, and the same here")
