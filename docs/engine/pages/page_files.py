"""Which files are pages: the one answer for all that walk `docs/`."""

from pathlib import Path


def find(root: Path) -> list[Path]:
    """The Markdown pages and the labs of the project at `root`, sorted."""
    return sorted(p for p in (root / "docs").rglob("*.*") if is_page(p, root))


def is_page(file: Path, root: Path) -> bool:
    """Whether `file` is a Markdown page or a lab (a script in a folder `labs`).

    What lies in `docs/engine`, or in a folder whose name begins with `_` or `.`, is
    not for readers.
    """
    docs = root / "docs"
    if not file.is_relative_to(docs):
        return False
    folders = file.relative_to(docs).parts[:-1]
    if folders[:1] == ("engine",) or any(name[0] in "_." for name in folders):
        return False
    return file.suffix == ".md" or (file.suffix == ".py" and folders[-1:] == ("labs",))
