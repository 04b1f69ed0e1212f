"""The navigation -> `llms.txt`: title, summary, and every page as Markdown by section.

The form is that of https://llmstxt.org.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Entry:
    """A page in the navigation.

    Attributes:
        section: the top-level section that it stands in.
        title: of the page, as it says itself; MkDocs finds none within a `div`.
        path: of its source below `docs/`, and of its Markdown below the site.
        description: what its front matter says of it.
        shown: the HTML that was made of it.
    """

    section: str
    title: str
    path: str
    description: str
    shown: str = ""


def entries(items: Iterable[Any], section: str = "") -> list[Entry]:
    """The pages of MkDocs' navigation, in its order."""
    found: list[Entry] = []
    for item in items:
        if item.children:
            found += entries(item.children, section or item.title)
        elif getattr(item, "file", None) is not None:
            path, said = item.file.src_uri, item.meta.get("description", "")
            path = f"{path.rsplit('.', 1)[0]}.md"
            title, shown = item.title or path, item.content or ""
            found.append(Entry(section, title, path, said, shown))
    return found


def text(name: str, summary: str, address: str, pages: Iterable[Entry]) -> str:
    """The file, whose links start with `address`."""
    lines = [f"# {name}", "", f"> {summary}" if summary else ""]
    section = None
    for entry in pages:
        if entry.section != section:
            section = entry.section
            lines += ["", f"## {section or 'Pages'}", ""]
        said = f": {entry.description}" if entry.description else ""
        lines.append(f"- [{entry.title}]({address}{entry.path}){said}")
    return "\n".join(lines) + "\n"
