"""The product as it runs: real web and worker processes over a real database, the sandbox network beside them.

``python -m tests.plant web PORT`` and ``python -m tests.plant worker`` are what the processes run.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def eventually(true: Callable[[], object], seconds: float, what: str) -> None:
    """Wait for a condition; the bound is for failures only."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"it never came about: {what}"
        time.sleep(0.05)


@dataclass
class Process:
    """A child that can be killed at any time and started again."""

    argv: tuple[str, ...]
    environ: Mapping[str, str]
    running: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it says that it is ready."""
        told, tells = os.pipe()
        env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "RINGBACK_READY_FD": str(tells), **self.environ}
        command = [sys.executable, "-m", "tests.plant", *self.argv]
        self.running = subprocess.Popen(command, env=env, pass_fds=[tells], cwd=ROOT)
        os.close(tells)
        with os.fdopen(told, "rb") as pipe:
            assert pipe.readline() == b"ready\n", f"{self.argv[0]} did not start"

    def kill(self) -> None:
        """Without any warning."""
        assert self.running is not None
        assert self.running.poll() is None, f"{self.argv[0]} ended by itself"
        self.running.kill()
        self.running.wait()

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        assert self.running is not None
        self.running.send_signal(signal.SIGTERM)
        return self.running.wait(30)


@dataclass
class Told:
    """What the network's connectors asked of it, by idempotency key, in the order it first happened."""

    app: Any
    keys: dict[str, int] = field(default_factory=dict)
    repeated: int = 0

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            key = dict(scope["headers"]).get(b"idempotency-key", b"").decode()
            if key:
                self.repeated += key in self.keys
                self.keys.setdefault(key, len(self.keys))
        await self.app(scope, receive, send)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return int(bound.getsockname()[1])


@contextmanager
def running(*processes: Process) -> Iterator[None]:
    """Whatever happens, none of them is left behind."""
    try:
        for process in processes:
            process.start()
        yield
    finally:
        for process in processes:
            if process.running is not None and process.running.poll() is None:
                process.running.kill()
                process.running.wait()


def main(role: str, *rest: str) -> None:
    from ringback.site.assembly import assemble

    runtime = assemble()
    if role == "web":
        from ringback.site.serve import listen, serve

        serve(runtime, listen("127.0.0.1", int(rest[0])))
    else:
        from ringback.site.settings import CONFIG
        from ringback.site.work import run_worker

        run_worker(runtime, CONFIG.data)


if __name__ == "__main__":
    main(*sys.argv[1:])
