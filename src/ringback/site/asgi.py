"""The web process: three doors in one application.

``/hooks`` takes webhooks and commits them in batches; ``/live`` streams ids; everything else is
ordinary synchronous Django on threads that live as long as the process, so that their database
connections do too. None of the first two goes through Django's handler: it would cost most of their speed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

import structlog
from a2wsgi import WSGIMiddleware
from django.core.wsgi import get_wsgi_application
from django.db import DatabaseError
from django.urls import get_resolver

from ringback.desk import callback, intake
from ringback.desk.dialling import Report
from ringback.desk.runtime import Runtime
from ringback.errors import RingbackError
from ringback.hooks import http
from ringback.hooks.batcher import AT_ONCE, Batcher, Writer
from ringback.hooks.door import Door
from ringback.hooks.pages import Known, OpenLine, OpenPage, find_line, find_page
from ringback.hooks.status import PATHS, Status
from ringback.site.live import Live
from ringback.store.models import Page

THREADS: Final = 8
_WARM: Final = 50

log = structlog.get_logger(__name__)


class Site:
    """The ASGI application.

    ``mounts``: further applications by path prefix (the sandbox's world). ``most``: messages a transaction.
    """

    def __init__(self, runtime: Runtime, *, mounts: Mapping[str, Any] | None = None, most: int = AT_ONCE) -> None:
        self._mounts = dict(mounts or {})
        desk: Any = get_wsgi_application()
        self._desk = WSGIMiddleware(desk, workers=THREADS)
        self._writer = Writer()
        self._pages: Known[OpenPage] = Known(self._writer, partial(find_page, runtime))
        lines: Known[OpenLine] = Known(self._writer, partial(find_line, runtime))
        self._messages: Batcher[intake.Item] = Batcher(self._writer, partial(intake.take, runtime=runtime), most=most)
        self._reports: Batcher[Report] = Batcher(self._writer, partial(callback.take_events, runtime=runtime))
        self._door = Door(self._pages, lines, partial(intake.prepare, runtime=runtime), self._messages, self._reports)
        self.live = Live()
        checks = [
            ("messages", lambda: self._messages.healthy),
            ("calls", lambda: self._reports.healthy),
            ("live", lambda: self.live.healthy),
        ]
        self._status = Status(self._writer, checks)

    async def __call__(self, scope: http.Scope, receive: http.Receive, send: http.Send) -> None:
        """Which door a request goes through."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            await self._for(scope["path"])(scope, receive, send)

    def _for(self, path: str) -> Any:
        if path.startswith("/hooks/"):
            return self._door
        if path == "/live":
            return self.live
        if path in PATHS:
            return self._status
        for prefix, application in self._mounts.items():
            if path.startswith(prefix):
                return application
        return self._desk

    async def _lifespan(self, receive: http.Receive, send: http.Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await self.start()
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def start(self) -> None:
        """Begin to take, and load what the first request would wait for."""
        self._messages.start()
        self._reports.start()
        self.live.start()
        await asyncio.to_thread(lambda: get_resolver().url_patterns)
        await self._warm()

    async def stop(self) -> None:
        """Take nothing more, commit what waits, let go of everything."""
        await self.live.stop()
        await self._messages.stop()
        await self._reports.stop()
        self._writer.close()
        await asyncio.to_thread(self._desk.executor.shutdown)

    async def _warm(self) -> None:
        """Have the pages' engines and connectors ready. A page that cannot be opened says so when it is used."""
        try:
            pages = await self._writer.do(lambda: list(Page.objects.values_list("network", "account")[:_WARM]))
            for network, account in pages:
                await self._pages.get(network, account)
        except (RingbackError, DatabaseError) as error:
            log.warning("site.not_warm", error=type(error).__name__)
