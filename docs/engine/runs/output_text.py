"""What a run wrote, without what means nothing to who reads it on a page."""

import os
import re
import sysconfig

NATIVE_LOG = re.compile(
    r"^([IWE]\d{4} [\d:.]+ +\d+ \S+\.cc:\d+\] .*"
    r"|WARNING: All log messages before absl::InitializeLog\(\) .*"
    r"|To enable the following instructions: .*, in other operations, rebuild .*"
    r"|INFO: Created TensorFlow Lite XNNPACK delegate for CPU\."
    r"|\[cpuinfo_utils\.cpp:\d+\] .*"  # ExecuTorch's runtime, of the processor
    r"|Failed to load \S+/torchao/_C\S+\.so: .*"  # for GPUs
    r"|W\d{4} [\d:.]+ +\d+ torch/utils/_pytree\.py:\d+\] .*\bKernelPreference\b.*)\n?",
    re.MULTILINE,
)
# ECMA-48: a control sequence (colour, movement); a command of the operating system (a
# link, a title), which BEL or ESC \ ends; a set of characters (`tput sgr0`).
ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-~])"
)


def without_start_up(text: str) -> str:
    """`text`, what a run wrote on stderr, without what packages write as they start.

    Lines of TensorFlow's C++ (severity, time, thread, file) differ from run to run and
    say nothing of the block; TF_CPP_MIN_LOG_LEVEL does not stop those written while it
    is imported. torchao logs while it is imported too, before a program can stop it.
    """
    return NATIVE_LOG.sub("", text)


def without_escapes(text: str) -> str:
    """`text` without what only a terminal obeys: colours, movements, links."""
    return ESCAPE.sub("", text)


def portable(text: str, code: str, tmp: str, site: str | None = None) -> str:
    """`text` without the paths of this machine: they mean nothing to the reader.

    Args:
        text: what a run wrote.
        code: folder of its file.
        tmp: its folder for temporary files.
        site: folder of the packages of the environment it named, if it did.
    """
    stdlib, site = sysconfig.get_path("stdlib"), site or sysconfig.get_path("purelib")
    for folder in (code, site, stdlib, tmp):
        text = text.replace(f"file://{folder}{os.sep}", "")  # so writes Node
        text = text.replace(folder + os.sep, "").replace(folder, ".")
    return text
