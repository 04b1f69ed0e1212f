"""The processes that have imported the frameworks, and what is forked from which.

A block is forked from a parent that has imported the same frameworks as it does and
none other. One that may set variables which frameworks read when they are imported
gets a parent that has imported nothing.
"""

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.pages.blocks import Block
from engine.runs.devices import Device, frameworks

Key = tuple[str, frozenset[str]]  # kind of device, frameworks imported


def key(block: Block, device: Device) -> Key:
    """Which parent `block` is forked from on `device`."""
    # macOS: a process that has loaded frameworks must not fork.
    plain = block.language == "python" and not block.sets_environment
    if not plain or sys.platform == "darwin":
        return device.kind, frozenset({"nothing"})
    return device.kind, frameworks(block)


def statements(peers: Iterable[Block], preload: tuple[str, ...]) -> list[str]:
    """The import statements of `peers` that name a preloaded package, each once."""
    imports = (found for block in peers for found in block.program.imports)
    named = (found.statement for found in imports if found.package in preload)
    return list(dict.fromkeys(named))


class Parents:
    """All parents, started when first needed and kept until closed."""

    def __init__(self, preload: tuple[str, ...]) -> None:
        self._preload = preload
        self._parents: dict[Key, Parent] = {}
        self._lock = threading.Lock()

    def prepare(self, runs: Iterable[tuple[Block, Device]]) -> None:
        """Start those that `runs` need, so that they import side by side."""
        runs = list(runs)
        with self._lock:
            for block, device in runs:
                wanted = key(block, device)
                if wanted not in self._parents or self._parents[wanted].ended():
                    bare = "nothing" in wanted[1]
                    peers = [] if bare else [b for b, d in runs if key(b, d) == wanted]
                    imports = statements(peers, self._preload)
                    self._parents[wanted] = Parent(imports, device.environment())

    def run(self, block: Block, device: Device, job: Path) -> dict[str, Any]:
        """Have `block`'s parent run the job in file `job`; what `watch` returned."""
        self.prepare([(block, device)])
        return self._parents[key(block, device)].run(job)

    def close(self) -> None:
        """End every parent, and with them all that runs."""
        for parent in self._parents.values():
            parent.close()
        self._parents.clear()


class Parent:
    """The client's end of one `engine.runs.forkserver` process."""

    def __init__(self, imports: list[str], env: dict[str, str]) -> None:
        self._lock = threading.Lock()
        self._socket, theirs = socket.socketpair()
        self._home = tempfile.mkdtemp(prefix="blocks-home-")
        number = str(theirs.fileno())
        command = [sys.executable, "-P", "-m", "engine.runs.forkserver", number]
        with theirs:
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                env=env | {"HOME": self._home},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the build, which ends it
            )
        self._socket.sendall(json.dumps(imports).encode() + b"\n")
        self._ready = False

    def run(self, job: Path) -> dict[str, Any]:
        """Have it run the job in file `job`; what `supervisor.watch` returned."""
        ours, theirs = socket.socketpair()
        answer = b""
        # OSError: the parent died, as one may that imports a broken package.
        with ours, contextlib.suppress(OSError):
            with self._lock, theirs:
                if not self._ready:
                    self._ready = bool(self._socket.recv(1))
                socket.send_fds(self._socket, [bytes(job)], [theirs.fileno()])
                self._socket.recv(1)
            with ours.makefile("rb") as stream:
                answer = stream.read()
        result: dict[str, Any] = json.loads(answer or '{"limit": "lost"}')
        return result

    def ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.poll() is not None

    def close(self) -> None:
        """End it, and with it all it runs."""
        self._socket.close()
        self._process.wait()
        shutil.rmtree(self._home, ignore_errors=True)
