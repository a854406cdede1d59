"""The product as it runs: real web and worker processes over a real database, killed and started at will."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from ringback.site.config import Config
from tests.databases import Database, using

_fork = multiprocessing.get_context("forkserver")
_fork.set_forkserver_preload(["tests.preload"])


def eventually(true: Callable[[], object], seconds: float, what: str) -> None:
    """Wait for a condition; the bound is for failures only."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"it never came about: {what}"
        time.sleep(0.05)


@dataclass
class Process:
    """A process (``web`` or ``worker``) that can be killed at any time and started again."""

    role: str
    database: Database
    port: int = 0
    running: Any = None

    def start(self) -> None:
        """Start it and wait until it says that it is ready."""
        told, tells = _fork.Pipe(duplex=False)
        self.running = _fork.Process(target=_main, args=(self.role, self.database, self.port, tells))
        self.running.start()
        tells.close()
        assert told.poll(60), f"the {self.role} did not start"
        assert told.recv() == "ready"
        told.close()

    def kill(self) -> None:
        """Without any warning."""
        assert self.running.is_alive(), f"the {self.role} ended by itself"
        os.kill(self.running.pid, signal.SIGKILL)
        self.running.join()

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        os.kill(self.running.pid, signal.SIGTERM)
        self.running.join(30)
        return int(self.running.exitcode)


def _main(role: str, database: Database, port: int, tells: Connection) -> None:
    from ringback.site import serve, work
    from ringback.site.assembly import assemble

    with using(database):
        runtime = assemble(Config(data=database.data, database_url=database.url))
        if role == "web":
            serve.serve(runtime, serve.listen("127.0.0.1", port), ready=lambda: tells.send("ready"))
        else:
            work.run_worker(runtime, database.data, ready=lambda: tells.send("ready"))


@contextmanager
def running(*processes: Process) -> Iterator[None]:
    """Whatever happens, none of them is left behind."""
    try:
        for process in processes:
            process.start()
        yield
    finally:
        for process in processes:
            if process.running is not None and process.running.is_alive():
                process.kill()


@dataclass
class Told:
    """What was asked of the network, by idempotency key, in the order it was first asked."""

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
    """A port of loopback that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return int(bound.getsockname()[1])
