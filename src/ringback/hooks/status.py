"""``/healthz``, ``/readyz`` and ``/metrics``: counts and times alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from ringback.hooks import http, metrics
from ringback.hooks.batcher import Writer
from ringback.store.measures import Standing, standing

PATHS: Final = ("/healthz", "/readyz", "/metrics")
_SECONDS: Final = 5.0

log = structlog.get_logger(__name__)


class Status:
    """Answers the three paths. ``checks`` are named conditions for being ready."""

    def __init__(self, writer: Writer, checks: Sequence[tuple[str, Callable[[], bool]]]) -> None:
        self._writer, self._checks = writer, checks

    async def __call__(self, scope: http.Scope, _receive: http.Receive, send: http.Send) -> None:
        """Healthy: the process answers. Ready: it can store what it is sent."""
        if scope["method"] not in ("GET", "HEAD"):
            await http.answer(send, 405)
        elif scope["path"] == "/healthz":
            await http.answer(send, 200, b"ok\n")
        elif scope["path"] == "/readyz":
            wrong = [name for name, holds in self._checks if not holds()]
            if await self._standing() is None:
                wrong.append("database")
            await http.answer(
                send, 503 if wrong else 200, ("not ready: " + ", ".join(wrong) if wrong else "ok").encode()
            )
        else:
            self._show(await self._standing())
            await http.answer(send, 200, generate_latest(), kind=CONTENT_TYPE_LATEST)

    async def _standing(self) -> Standing | None:
        """How the store stands, or ``None`` when it does not say in time."""
        try:
            async with asyncio.timeout(_SECONDS):
                return await self._writer.do(standing)
        except Exception as error:
            log.warning("status.no_database", error=type(error).__name__)
            return None

    def _show(self, now: Standing | None) -> None:
        if now is None:
            return
        for state, count in (("all", now.lanes), ("due", now.due), ("leased", now.leased)):
            metrics.LANES.labels(state).set(count)
        metrics.OVERDUE.set(now.overdue)
        metrics.STRAYS.set(now.strays)
        metrics.UNSEALED.set(now.unsealed)
