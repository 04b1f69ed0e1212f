"""Names in the cells of a table may break where a reader would break them.

A call such as `ops.slice_update` is wider than a narrow column, and a browser cuts it
anywhere. A `<wbr>` after a dot, an underscore or a bracket gives it better places.
"""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

PLACES = re.compile(r"(?<=[._(,/])(?=\w)")


class _Breaks(Treeprocessor):
    def run(self, root: etree.Element) -> None:
        for cell in root.iter("td"):
            for code in cell.iter("code"):
                if not len(code):
                    _mark(code)


def _mark(code: etree.Element) -> None:
    """Put `<wbr>` between the parts of the text of `code`."""
    first, *others = PLACES.split(code.text or "")
    code.text = AtomicString(first)
    for part in others:
        place = etree.SubElement(code, "wbr")
        place.tail = AtomicString(part)


def register(md: Markdown) -> None:
    """After inline code has become elements (20)."""
    md.treeprocessors.register(_Breaks(md), "engine_table_breaks", 3)
