"""What the comments above a fence ask, as pytest-codeblocks reads them."""

from importlib.util import find_spec

from pytest_codeblocks.main import CodeBlock


def marks(found: CodeBlock) -> tuple[str | None, tuple[str, ...]]:
    """(reason not to run, names of the exceptions one of which must be raised).

    Raises:
        ValueError: a comment cannot be read, or skips without a reason.
    """
    skip: str | None = None
    raises: tuple[str, ...] = ()
    package = (found.importorskip or "").strip("\"'")
    if package and find_spec(package) is None:
        skip = f"needs the package {package}"
    for text in found.marks:
        import pytest  # late: few pages have marks, and a warm build should not pay

        try:
            mark = eval(text, {"pytest": pytest}).mark
        except Exception as error:
            raise ValueError(f"cannot read <!--{text}-->: {error}") from None
        if mark.name in ("skip", "skipif"):
            reason = mark.kwargs.get("reason") or ""
            if not reason:
                raise ValueError(f'<!--{text}--> gives no reason; add reason="…"')
            if mark.name == "skip" or any(mark.args):
                skip = reason
        elif mark.name == "xfail":
            expected = mark.kwargs.get("raises", Exception)
            classes = expected if isinstance(expected, tuple) else (expected,)
            raises = tuple(c.__name__ for c in classes)
        else:
            raise ValueError(
                f"<!--{text}--> is not used here; use skip, skipif or xfail"
            )
    return skip, raises
