"""A make-believe service on a port of this machine: in a thread for tests, in the loop for a demo."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Any, TypeVar

import uvicorn

from ringback.sandbox.asgi import ASGI

T = TypeVar("T")

HOST = "127.0.0.1"


def server(app: ASGI, port: int = 0) -> tuple[uvicorn.Server, socket.socket, str]:
    """A server bound to a loopback port (0: any free one), its socket, and its address.

    Run it with ``await server.serve([socket])``; ``server.should_exit = True`` ends it. It keeps no
    access log: paths hold phone numbers.
    """
    bound = socket.create_server((HOST, port))
    config = uvicorn.Config(
        app, log_level="critical", access_log=False, lifespan="on", ws="none", timeout_graceful_shutdown=1
    )
    return uvicorn.Server(config), bound, f"http://{HOST}:{bound.getsockname()[1]}"


@dataclass(frozen=True, slots=True)
class Served:
    """An app that is being served: its address, and a way into its event loop from another thread."""

    address: str
    loop: asyncio.AbstractEventLoop

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine there; what it returns."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=10)

    def do(self, act: Callable[[], T]) -> T:
        """Call a function there; what it returns."""

        async def work() -> T:
            return act()

        return self.run(work())


@contextmanager
def serving(app: ASGI) -> Iterator[Served]:
    """The app on a free loopback port, served from a thread while the block runs."""
    runner, bound, address = server(app)
    loop = asyncio.new_event_loop()

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(runner.serve([bound]))

    thread = Thread(target=run, daemon=True)
    thread.start()
    try:
        yield Served(address, loop)  # the socket listens already: a request waits until the loop takes it
    finally:
        runner.should_exit = True
        thread.join(timeout=10)
        bound.close()
        loop.close()
