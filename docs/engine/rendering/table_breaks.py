"""Names in the cells of a table may break where a reader would break them.

A call such as `ops.slice_update` is wider than a narrow column, and a browser cuts it
anywhere. A `<wbr>` after a dot, an underscore or a bracket gives it better places.
"""

import re

from markdown import Markdown
from markdown.postprocessors import Postprocessor

CELL = re.compile(r"<td[ >].*?</td>", re.DOTALL)
CODE = re.compile(r"(<code[^>]*>)([^<]+)(?=</code>)")
PLACES = re.compile(r"(?<=[._(,/=])(?=\w)")


class _Breaks(Postprocessor):
    def run(self, text: str) -> str:
        return CELL.sub(lambda cell: CODE.sub(_marked, cell[0]), text)


def _marked(code: re.Match[str]) -> str:
    return code[1] + PLACES.sub("<wbr>", code[2])


def register(md: Markdown) -> None:
    """After inline code, which is kept as raw HTML, is put back (30)."""
    md.postprocessors.register(_Breaks(md), "engine_table_breaks", 6)
