"""A make-believe service on a port of this machine: in a thread for tests, in the loop for a demo."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from ringback.sandbox.asgi import ASGI

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


@contextmanager
def serving(app: ASGI) -> Iterator[str]:
    """The address of the app, served from a thread while the block runs."""
    runner, bound, address = server(app)
    failed: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(runner.serve([bound]))
        except BaseException as error:  # handed to the thread that waits
            failed.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    try:
        yield address  # the socket listens already: a request waits until the loop takes it
    finally:
        runner.should_exit = True
        thread.join(timeout=10)
        bound.close()
    if failed:
        raise failed[0]
