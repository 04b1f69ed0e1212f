"""The comments above a fence are read, not run."""

import pytest
from pytest_codeblocks.main import CodeBlock

from engine.pages import annotations
from engine.pages.annotations import Annotations


def read(mark: str, evaluate: bool = True) -> Annotations:
    block = CodeBlock("", 1)
    block.marks = [f"pytest.mark.{mark}"]
    return annotations.read(block, evaluate)


@pytest.mark.parametrize(
    ("mark", "skip"),
    [
        ('skip(reason="needs a TPU")', "needs a TPU"),
        ('skip("needs a TPU")', "needs a TPU"),
        ('skipif(sys.version_info >= (3, 8), reason="too new")', "too new"),
        ('skipif(sys.version_info < (3, 8), reason="too old")', None),
        ('skipif("sys.version_info >= (3, 8)", reason="too new")', "too new"),
        ('skipif(platform.system() == "Nowhere", reason="not here")', None),
        ('skipif(True, reason="always")', "always"),
        ('skipif(False, reason="never")', None),
    ],
)
def test_a_skip_may_depend_on_this_machine(mark: str, skip: str | None) -> None:
    assert read(mark).skip == skip


def test_a_condition_is_not_evaluated_where_nothing_is_run() -> None:
    mark = 'skipif(__import__("os").abort(), reason="never")'
    assert read(mark, evaluate=False).skip is None


@pytest.mark.parametrize(
    ("raises", "names"),
    [
        ("raises=KeyError", ("KeyError",)),
        ("raises=(KeyError, ValueError)", ("KeyError", "ValueError")),
        ("raises=torch.cuda.OutOfMemoryError", ("OutOfMemoryError",)),
        ("raises=no_such_package.errors.Wrong, strict=True", ("Wrong",)),
        ("strict=True", ("Exception",)),
    ],
)
def test_an_expected_exception_may_be_of_a_package(
    raises: str, names: tuple[str, ...]
) -> None:
    assert read(f"xfail({raises})").raises == names


@pytest.mark.parametrize(
    "mark",
    [
        "xfail(raises=print('was run'))",
        "skip(reason=print('was run'))",
        "environment(print('was run'))",
        "measurement(rounds=print('was run'))",
        "files(print('was run'))",
        "print('was run')",
    ],
)
def test_no_mark_runs_code(mark: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=r"cannot read|names no|is not used"):
        read(mark)
    assert capsys.readouterr().out == ""


def test_an_environment_and_rounds_are_read() -> None:
    assert read('environment("tensorflowjs")').environment == "tensorflowjs"
    assert read("measurement(rounds=7)").rounds == 7


def test_a_measurement_of_two_rounds_has_no_spread() -> None:
    with pytest.raises(ValueError, match="at least three rounds"):
        read("measurement(rounds=2)")


def test_the_files_that_a_block_leaves_are_read() -> None:
    assert read('files("b.json", "a-1.onnx")').files == ("a-1.onnx", "b.json")


@pytest.mark.parametrize(
    ("mark", "fact"),
    [
        ("files()", "names no file"),
        ('files("../a")', "is no file beside"),
        ('files("/etc/passwd")', "is no file beside"),
        ('files("sub/a")', "is no file beside"),
        ('files(".hidden")', "is no file beside"),
    ],
)
def test_a_file_lies_beside_its_program(mark: str, fact: str) -> None:
    with pytest.raises(ValueError, match=fact):
        read(mark)
