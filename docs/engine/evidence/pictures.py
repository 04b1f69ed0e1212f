"""`docs/assets/pictures/NAME.svg` -> a figure on the page, in the page's colours.

The drawing stands in the page itself, so that `site.css` colours it in both themes. It
says what it shows in its `<title>` and `<desc>`, which screen readers read.
"""

import re
from pathlib import Path

from engine.facts.suggestions import question

FOLDER = Path("docs/assets/pictures")
SVG = re.compile(r"<svg\b.*</svg>", re.DOTALL)
SAYS = re.compile(r"<title\b[^>]*>[^<]+</title>\s*<desc\b[^>]*>[^<]+</desc>")


def figure(name: str, root: Path) -> str:
    """The picture `name` as HTML without an empty line, which would end it.

    Raises:
        ValueError: there is no such picture, or it does not say what it shows.
    """
    file = root / FOLDER / f"{name}.svg"
    if not name or not file.is_file():
        have = [path.stem for path in sorted((root / FOLDER).glob("*.svg"))]
        near = question(name, have) or f"there are: {', '.join(have) or 'none'}"
        raise ValueError(f'there is no picture "{name}"; {near}')
    drawn = SVG.search(file.read_text("utf-8"))
    if drawn is None or not SAYS.search(drawn[0]):
        raise ValueError(f'picture "{name}" needs an svg with <title> and <desc>')
    lines = [line.strip() for line in drawn[0].splitlines() if line.strip()]
    return f'<figure class="generated picture">{" ".join(lines)}</figure>'
