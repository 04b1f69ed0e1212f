"""The processes that have imported the frameworks, and what is forked from which.

A block is forked from a process that has imported the same frameworks as it does and
none other, under the same environment variables where the block sets some before it
imports anything. One that may set them otherwise gets a forkserver that has imported
nothing.
"""

import contextlib
import json
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from engine.pages.blocks import Block
from engine.runs import font_list
from engine.runs.devices import Device, frameworks
from engine.runs.scratch import Scratch

# Kind of device, frameworks imported, variables set before that.
Key = tuple[str, frozenset[str], frozenset[tuple[str, str]]]
Slot = AbstractContextManager[Any]


def key(block: Block, device: Device) -> Key:
    """Which forkserver `block` is forked from on `device`."""
    # macOS: a process that has loaded frameworks must not fork.
    # What runs in a named environment imports nothing of what is installed here.
    here = block.language == "python" and block.environment is None
    variables = block.program.variables
    if not here or variables is None or sys.platform == "darwin":
        return device.kind, frozenset({"nothing"}), frozenset()
    return device.kind, frameworks(block), variables


def statements(block: Block, preload: tuple[str, ...]) -> list[str]:
    """The import statements of `block` that name a preloaded package, each once."""
    found = block.program.imports
    named = (one.statement for one in found if one.package in preload)
    return list(dict.fromkeys(named))


class Forkservers:
    """All forkservers, started when first needed and kept until closed.

    Args:
        preload: packages that are imported once for all blocks that import them.
        scratch: where each has its HOME.
        fonts: folder of the list of fonts, as `font_list` keeps it.
    """

    def __init__(self, preload: tuple[str, ...], scratch: Scratch, fonts: Path) -> None:
        self._preload, self._scratch, self._fonts = preload, scratch, fonts
        self._servers: dict[Key, Forkserver] = {}
        self._lock = threading.Lock()

    def imports(self, block: Block, device: Device) -> list[str]:
        """What is imported before `block` is forked, if it is not yet."""
        bare = "nothing" in key(block, device)[1]
        return [] if bare else statements(block, self._preload)

    def prepare(
        self, runs: Iterable[tuple[Block, Device]], everything: bool = False
    ) -> None:
        """Start those that `runs` need, so that they import side by side.

        Args:
            runs: the runs, in their order.
            everything: import at once what any of them needs, not what the first does:
                the others wait for less, the first waits for more.
        """
        needed: dict[Key, tuple[Device, list[str]]] = {}
        for block, device in runs:
            wanted, imports = key(block, device), self.imports(block, device)
            if wanted not in needed:
                needed[wanted] = device, imports
            elif everything:
                needed[wanted][1].extend(imports)
        with self._lock:
            for wanted, (device, imports) in needed.items():
                if wanted not in self._servers or self._servers[wanted].ended():
                    home = tempfile.mkdtemp(prefix="home-", dir=self._scratch.folder())
                    font_list.give(self._fonts, Path(home))
                    _, _, variables = wanted
                    env = device.environment() | dict(variables) | {"HOME": home}
                    self._servers[wanted] = Forkserver(imports, env)

    def run(
        self, block: Block, device: Device, job: Path, slot: Slot
    ) -> dict[str, Any]:
        """Have the job of `block` in file `job` run; what `watch` returned.

        Args:
            block: the block.
            device: where it runs.
            job: the file that says how.
            slot: what it occupies while it runs, and not while it waits for imports.
        """
        self.prepare([(block, device)])
        server = self._servers[key(block, device)]
        return server.run(job, self.imports(block, device), slot)

    def close(self) -> None:
        """End every forkserver, and with them all that runs."""
        for server in self._servers.values():
            server.close()
        self._servers.clear()


class Forkserver:
    """The client's end of one `engine.runs.forkserver` process."""

    def __init__(self, imports: list[str], env: dict[str, str]) -> None:
        self._lock = threading.Lock()
        self._socket, theirs = socket.socketpair()
        number = str(theirs.fileno())
        command = [sys.executable, "-P", "-m", "engine.runs.forkserver", number]
        with theirs:
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the build, which ends it
            )
        # At once, without waiting until it is done.
        threading.Thread(target=self._import, args=(imports,), daemon=True).start()

    def _import(self, imports: list[str]) -> None:
        with self._lock, contextlib.suppress(OSError):
            self._ask(json.dumps(imports).encode())

    def run(self, job: Path, imports: list[str], slot: Slot) -> dict[str, Any]:
        """Have it run the job in file `job`; what `supervisor.watch` returned."""
        ours, theirs = socket.socketpair()
        answer = b""
        # OSError: it died, as one may that imports a broken package.
        with ours, contextlib.suppress(OSError):
            with self._lock:
                self._ask(json.dumps(imports).encode())
            with slot:
                with self._lock, theirs:
                    self._ask(bytes(job), theirs.fileno())
                with ours.makefile("rb") as stream:
                    answer = stream.read()
        result: dict[str, Any] = json.loads(answer or '{"limit": "lost"}')
        return result

    def _ask(self, message: bytes, *descriptors: int) -> None:
        """Send `message`, and wait until it is done."""
        head = len(message).to_bytes(4, "big")
        socket.send_fds(self._socket, [head], descriptors)
        self._socket.sendall(message)
        self._socket.recv(1)

    def ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.poll() is not None

    def close(self) -> None:
        """End it, and with it all it runs."""
        self._socket.close()  # what it runs is ended by its supervisor
        self._process.kill()  # its own end would take a second
        self._process.wait()
