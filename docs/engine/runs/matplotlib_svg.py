"""What matplotlib has open at the end of a block, as SVG."""

import io
import sys


def drawn() -> list[dict[str, str]]:
    """`svg` and `alt` text of each figure that pyplot holds, in the order made."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or not pyplot.get_fignums():
        return []
    import matplotlib

    matplotlib.rcParams["svg.hashsalt"] = "figure"  # same figure, same bytes
    out = []
    for number in pyplot.get_fignums():
        figure = pyplot.figure(number)
        buffer = io.StringIO()
        figure.savefig(
            buffer, format="svg", bbox_inches="tight", metadata={"Date": None}
        )
        titles = [figure.get_suptitle(), *(a.get_title() for a in figure.axes)]
        alt = ", ".join(filter(None, titles)) or f"Figure {number} of this block"
        out.append({"svg": buffer.getvalue(), "alt": alt})
    return out
