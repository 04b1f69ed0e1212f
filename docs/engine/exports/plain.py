"""HTML in Markdown -> Markdown alone: tables, links and emphasis; pictures named."""

import html
import re
from html.parser import HTMLParser

FENCED = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1[`~]* *$", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
KEPT = re.compile("\0(\\d+)\0")
# Of attr_list: on a line of its own, and behind a heading, a link or a term.
ATTRIBUTES = re.compile(r"(\n {0,3}| ?)\{:?\s*[#.][^{}\n]*\}")
SKIPPED = ("script", "style", "form", "output", "select", "button")
AROUND = {"strong": "**", "b": "**", "em": "*", "i": "*", "summary": "**"}
BLOCKS = ("p", "div", "figure", "figcaption", "details", "summary", "section", "ul")
VOID = ("img", "input", "br", "hr", "wbr")
SPACE = re.compile(r"\s+")


def markdown(text: str) -> str:
    """`text`, Markdown and HTML, without HTML and without attributes."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    text = CODE.sub(keep, FENCED.sub(keep, text))
    if "<" in text:
        converter = _Converter()
        converter.feed(text)
        converter.close()
        text = "".join(converter.out)
    text = ATTRIBUTES.sub("", text)
    while KEPT.search(text):  # a code span inside what was kept before
        text = KEPT.sub(lambda match: kept[int(match[1])], text)
    text = re.sub(r"\n\s*\n(\s*\n)+", "\n\n", text)
    return re.sub(r"(\n> *){2,}(?=\n)", "\n>", text)


class _Converter(HTMLParser):
    """Writes Markdown into `out`; what stands in no tag stays as it is."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self._outer: list[list[str]] = []  # what a cell, caption or link stands in
        self._skipped: list[str] = []  # open elements that are left out
        self._rows: list[list[str]] = []
        self._links: list[str | None] = []
        self._svg: list[str] = []
        self._in_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if self._skipped:
            self._skipped += [] if tag in VOID else [tag]
        elif ":" in tag:  # <https://example.org/>
            self.out.append(self.get_starttag_text() or "")
        elif tag in SKIPPED or "hidden" in have or "chart-narrow" in have.values():
            self._skipped += [] if tag in VOID else [tag]
        elif tag == "table":
            self._rows = []
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th", "caption", "a", "svg"):
            self._links += [_target(have)] if tag == "a" else []
            self._outer.append(self.out)
            self.out = []
        elif tag == "img" and not have.get("src", "").startswith("data:"):
            self.out.append(f"![{have.get('alt', '')}]({have.get('src', '')})")
        elif tag in ("title", "desc"):
            self.out = []
        else:
            self.out.append(self._opens(tag))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def _opens(self, tag: str) -> str:
        self._in_code |= tag == "code"
        before = "\n\n" if tag in BLOCKS else ""
        if tag in ("br", "li"):
            before = "\n- " if tag == "li" else "\n"
        return before + AROUND.get(tag, "`" if tag == "code" else "")

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._skipped.pop()
        elif tag in ("td", "th", "caption", "a", "svg") and self._outer:
            inner = SPACE.sub(" ", "".join(self.out)).strip()
            self.out = self._outer.pop()
            self._closes(tag, inner)
        elif tag in ("title", "desc"):
            self._svg.append(SPACE.sub(" ", "".join(self.out)).strip())
        elif tag == "table":
            self.out.append(_table(self._rows))
        else:
            self._in_code &= tag != "code"
            around = AROUND.get(tag, "`" if tag == "code" else "")
            self.out.append(around + ("\n\n" if tag in BLOCKS else ""))

    def _closes(self, tag: str, inner: str) -> None:
        if tag in ("td", "th"):
            self._rows[-1:] = [[*(self._rows or [[]])[-1], inner.replace("|", "\\|")]]
        elif tag == "svg":
            said = ". ".join(part.rstrip(".") for part in self._svg)
            self.out.append(f"\n\nPicture: {said}.\n\n" if said else "")
            self._svg = []
        elif tag == "a":
            target = self._links.pop()
            self.out.append(inner if target is None else f"[{inner}]({target})")
            if target == "":
                self.out.pop()
        else:
            self.out.append(f"\n\n{inner}:\n\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.out.append(data)

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name};")

    def _reference(self, text: str) -> None:
        # In code a reference would be read letter by letter.
        self.handle_data(html.unescape(text) if self._in_code else text)


def _target(have: dict[str, str]) -> str | None:
    """Where a link leads; "" if it carries a file that the page has in itself."""
    href = have.get("href")
    return "" if href and href.startswith("data:") else href


def _table(rows: list[list[str]]) -> str:
    rows = [row for row in rows if row]
    if not rows:
        return ""
    width = max(map(len, rows))
    filled = [row + [""] * (width - len(row)) for row in rows]
    lines = [f"| {' | '.join(row)} |" for row in filled]
    lines.insert(1, f"|{' --- |' * width}")
    return "\n\n" + "\n".join(lines) + "\n\n"
