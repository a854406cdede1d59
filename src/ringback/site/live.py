"""``/live``: tells browsers that something changed and where; they fetch what they may see by themselves.

Server-sent events of ids alone. One follower a process reads the events of all brands and hands each
to the people of its brand; a slow or lost reader resumes by position, so the stream may end at any time.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from http.cookies import CookieError, SimpleCookie
from types import SimpleNamespace
from typing import Any, Final, TypeVar

import structlog
from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.sessions.backends.db import SessionStore
from django.db import DatabaseError, connection

from ringback.hooks import http
from ringback.store import events
from ringback.store.events import Change
from ringback.store.models import Membership, Person

R = TypeVar("R")

PING: Final = 15.0
"""Seconds between signs of life; as often it is asked whether the reader still may read."""

_POLL: Final = 0.1
_ROOM: Final = 1_000
_MOST: Final = 2_000

log = structlog.get_logger(__name__)


@dataclass(eq=False, slots=True)
class _Reader:
    """Somebody who looks. ``queue`` gets ``None`` when the stream is to end."""

    brands: frozenset[int]
    queue: asyncio.Queue[Change | None] = field(default_factory=lambda: asyncio.Queue(_ROOM))

    def give(self, change: Change | None) -> bool:
        """False when it cannot keep up."""
        try:
            self.queue.put_nowait(change)
        except asyncio.QueueFull:
            return False
        return True


class Live:
    """An ASGI application for ``/live``. Start and stop it with the server."""

    def __init__(self, *, ping: float = PING) -> None:
        self._ping = ping
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="live")
        self._readers: set[_Reader] = set()
        self._position = ""
        self._first = asyncio.Lock()
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def healthy(self) -> bool:
        """The follower runs."""
        return self._task is not None and not self._task.done()

    def start(self) -> None:
        """Begin to follow, on the running event loop."""
        self._task = asyncio.create_task(self._follow(), name="live")

    def end(self) -> None:
        """End every stream: the server is going down, and waits for its connections."""
        self._closed = True
        for reader in list(self._readers):
            self._drop(reader)

    async def stop(self) -> None:
        """End everything."""
        self.end()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        await self._do(lambda: connection.close())
        self._pool.shutdown()

    async def __call__(self, scope: http.Scope, receive: http.Receive, send: http.Send) -> None:
        """One reader's stream, until it leaves, may read no longer, or cannot keep up."""
        if scope["method"] != "GET":
            await http.answer(send, 405)
            return
        session = _session(scope)
        brands = await self._brands(session)
        if not brands:
            await http.answer(send, 403)
            return
        if self._closed or len(self._readers) >= _MOST:
            await http.answer(send, 503, retry_after="2")
            return
        reader = await self._join(brands)
        leaving = asyncio.create_task(_gone(receive))
        leaving.add_done_callback(lambda _: self._drop(reader))
        try:
            await self._stream(scope, reader, session, send)
        finally:
            self._readers.discard(reader)
            leaving.cancel()

    async def _stream(self, scope: http.Scope, reader: _Reader, session: str, send: http.Send) -> None:
        asked = http.headers(scope).get("last-event-id", ""), http.query(scope).get("after", "")
        sent = await self._do(partial(events.resume, *asked)) or self._position
        await _open(send)
        while missed := await self._do(partial(events.after, sent)):  # joined first, so nothing falls between
            await _show(send, [change for change in missed if change.brand in reader.brands])
            sent = missed[-1].position
        while True:
            changes, over = await self._next(reader)
            if not changes and not over and await self._brands(session) != reader.brands:
                over = True  # logged out, or rights changed: come again and be looked at anew
            fresh = [change for change in changes if events.is_after(change.position, sent)]
            sent = fresh[-1].position if fresh else sent
            await _show(send, fresh, ping=not changes)
            if over:
                break
        await send({"type": "http.response.body", "body": b""})

    async def _next(self, reader: _Reader) -> tuple[list[Change], bool]:
        """What has come, nothing when it is time for a ping; and whether the stream is over."""
        try:
            async with asyncio.timeout(self._ping):
                got = [await reader.queue.get()]
        except TimeoutError:
            return [], False
        while not reader.queue.empty():
            got.append(reader.queue.get_nowait())
        over = None in got or reader not in self._readers
        return [change for change in got if change is not None], over

    async def _join(self, brands: frozenset[int]) -> _Reader:
        reader = _Reader(brands)
        async with self._first:
            if not self._readers:  # nobody looked, so the follower rested
                self._position = await self._do(events.position)
            self._readers.add(reader)
        self._wanted.set()
        return reader

    def _drop(self, reader: _Reader) -> None:
        self._readers.discard(reader)
        if not reader.give(None):
            reader.queue.get_nowait()
            reader.give(None)

    async def _follow(self) -> None:
        while True:
            if not self._readers:
                self._wanted.clear()
                await self._wanted.wait()
            try:
                changes = await self._do(partial(events.after, self._position))
            except DatabaseError as error:
                log.warning("live.no_database", error=type(error).__name__)
                changes = []
                await asyncio.sleep(1.0)
            for change in changes:
                self._hand_out(change)
            if changes:
                self._position = events.later(self._position, changes[-1].position)
            if len(changes) < events.AT_ONCE:
                await asyncio.sleep(_POLL)

    def _hand_out(self, change: Change) -> None:
        for reader in list(self._readers):
            if change.brand in reader.brands and not reader.give(change):
                self._drop(reader)

    async def _brands(self, session: str) -> frozenset[int]:
        return await self._do(lambda: _brands(session)) if session else frozenset()

    async def _do(self, work: Callable[[], R]) -> R:
        """On the stream's own thread, which has the stream's own connection."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, _with_connection, work)


def _with_connection(work: Callable[[], R]) -> R:
    try:
        return work()
    except DatabaseError:
        connection.close()
        raise


def _brands(session: str) -> frozenset[int]:
    """The brands the session's person belongs to; none for nobody."""
    request: Any = SimpleNamespace(session=SessionStore(session))
    person = get_user(request)
    if not isinstance(person, Person) or not person.is_active:
        return frozenset()
    return frozenset(Membership.objects.filter(person=person).values_list("brand", flat=True))


def _session(scope: http.Scope) -> str:
    cookies = SimpleCookie()
    with suppress(CookieError):
        cookies.load(http.headers(scope).get("cookie", ""))
    morsel = cookies.get(settings.SESSION_COOKIE_NAME)
    return morsel.value if morsel else ""


async def _gone(receive: http.Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _open(send: http.Send) -> None:
    headers = {"content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no"}
    rows = [(name.encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": 200, "headers": rows})
    await send({"type": "http.response.body", "body": b"retry: 1000\n\n", "more_body": True})


async def _show(send: http.Send, changes: list[Change], *, ping: bool = False) -> None:
    text = "".join(_frame(change) for change in changes) or (": ping\n\n" if ping else "")
    if text:
        await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


def _frame(change: Change) -> str:
    data = json.dumps({"brand": change.brand, "case": change.case, "name": change.name})
    return f"id: {change.position}\nevent: changed\ndata: {data}\n\n"
