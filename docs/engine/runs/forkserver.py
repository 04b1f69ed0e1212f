"""Imports the frameworks once, and forks a child for each block."""

import contextlib
import ctypes
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.runs import supervisor, worker

ACK = b"."
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36  # linux/prctl.h


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


@dataclass
class Forked:
    """A forked child, watched like a `subprocess.Popen`."""

    pid: int
    status: int | None = None

    def poll(self) -> int | None:
        """Exit status, negative for a signal, or None while it runs."""
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status


def fork(job: worker.Job, stdout: int, stderr: int) -> Forked:
    """Start `job` in a forked child that writes to the two descriptors."""
    pid = os.fork()
    if pid:
        return Forked(pid)
    try:
        _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        os.setsid()
        # Ignored where the build was started by nohup or in the background of a shell.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for number in (signal.SIGHUP, signal.SIGQUIT):
            signal.signal(number, signal.SIG_DFL)
        os.dup2(stdout, 1)
        os.dup2(stderr, 2)
        os.closerange(3, 256)  # nothing of the parent's but the three streams
        worker.main(job)
    finally:
        os._exit(70)


def serve(control: socket.socket) -> None:
    """Import what is asked for, and fork for each job whose file is sent.

    A message is its length, then statements as JSON, or the path of a job's file with
    the socket for its answer. Each is answered before the next is sent, so none run
    together.
    """
    imported: set[str] = set()
    while True:
        head, descriptors, _, _ = socket.recv_fds(control, 4, 1)
        if not head:
            return
        message = _exactly(control, int.from_bytes(head, "big"))
        if not descriptors:
            _import(json.loads(message), imported)
        elif os.fork() == 0:
            control.close()
            answer(Path(message.decode()), socket.socket(fileno=descriptors[0]))
            os._exit(0)
        else:
            os.close(descriptors[0])
        control.sendall(ACK)


def _exactly(control: socket.socket, size: int) -> bytes:
    """The next `size` bytes, and not a byte of what follows."""
    message = b""
    while len(message) < size and (part := control.recv(size - len(message))):
        message += part
    return message


def _import(statements: Iterable[str], imported: set[str]) -> None:
    """Execute those of `statements` that are not among `imported`, and add them."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # an import may start a process
    for statement in statements:
        if statement not in imported:
            imported.add(statement)
            with contextlib.suppress(Exception):  # the block that needs it will say so
                exec(statement, {"__name__": "__preload__"})
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # supervisors need no waiting for


def answer(file: Path, client: socket.socket) -> None:
    """In a process of its own: run the job in `file` and send what came of it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _prctl(PR_SET_CHILD_SUBREAPER, 1)  # orphans of the block come to this process
    job = worker.Job(**json.loads(file.read_text("utf-8")))

    def given_up() -> bool:
        return bool(select.select([client], [], [], 0)[0])  # the client hung up

    result = supervisor.watch(job, lambda out, err: fork(job, out, err), given_up)
    with client:
        client.sendall(json.dumps(result).encode())


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
