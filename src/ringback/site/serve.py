"""Running the web process: uvicorn, started from here, without an access log (paths hold names)."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Mapping
from typing import Any, Final

import uvicorn

from ringback.desk.runtime import Runtime
from ringback.errors import ConfigError
from ringback.site import supervise
from ringback.site.asgi import Site

_GRACE: Final = 10


class _Server(uvicorn.Server):
    """Tells the streams to end before it waits for its connections."""

    def __init__(self, config: uvicorn.Config, site: Site, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._site, self._ready = site, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Then somebody may be told."""
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Streams first: they would never end by themselves."""
        self._site.live.end()
        await super().shutdown(sockets)


def listen(host: str, port: int) -> socket.socket:
    """The socket to serve on; port 0 is any free one. Raises ``ConfigError`` when it is taken."""
    try:
        return socket.create_server((host, port), backlog=2048, reuse_port=False)
    except OSError as error:
        raise ConfigError(f"cannot listen on {host} port {port}: {error.strerror}; choose another --port") from None


def serve(
    runtime: Runtime,
    bound: socket.socket,
    *,
    mounts: Mapping[str, Any] | None = None,
    ready: Callable[[], None] = supervise.tell_ready,
) -> None:
    """Serve until SIGINT or SIGTERM; what was taken is committed before it returns.

    ``ready`` is called once requests are answered.
    """
    site = Site(runtime, mounts=mounts)
    config = uvicorn.Config(
        site,
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan="on",
        ws="none",
        timeout_graceful_shutdown=_GRACE,
    )
    supervise.end_with_parent()
    # uvicorn raises its signals again when it has ended: by then that must do nothing.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    asyncio.run(_Server(config, site, ready).serve([bound]))
