"""Group commit: what arrives while one transaction commits goes into the next. No timer, no waiting.

``put`` returns once the item is committed, so whoever acknowledges after it never acknowledges
anything that a crash could lose.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Generic, TypeVar

import structlog
from django.db import InterfaceError, OperationalError, connection

from ringback.errors import Busy
from ringback.hooks.metrics import BATCH, WAITING
from ringback.store.transaction import write

T = TypeVar("T")
R = TypeVar("R")

AT_ONCE: Final = 200
"""The most items in one transaction."""

_UNREACHABLE = (OperationalError, InterfaceError, Busy)
_STALE: Final = 10.0

log = structlog.get_logger(__name__)


class Writer:
    """One thread with one database connection, for everything a process's hot path asks of the database.

    ``patience``: seconds to wait for SQLite's lock before the store counts as busy.
    """

    def __init__(self, *, patience: float = 3.0) -> None:
        self._patience = patience
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="writer")

    async def do(self, work: Callable[[], R]) -> R:
        """Run it on the writer's thread. A connection that failed is closed; the next use opens another."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._guarded, work)

    def close(self) -> None:
        """Finish what is running, then let go of thread and connection."""
        self._pool.submit(lambda: connection.close()).result()  # looked up there: each thread has its own
        self._pool.shutdown()

    def _guarded(self, work: Callable[[], R]) -> R:
        try:
            if connection.connection is None:
                self._open()
            return work()
        except (OperationalError, InterfaceError):
            connection.close()
            raise

    def _open(self) -> None:
        connection.ensure_connection()
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA busy_timeout = {int(self._patience * 1000)}")


@dataclass(slots=True)
class _Waiting(Generic[T]):
    item: T
    future: asyncio.Future[None]
    since: float = field(default_factory=time.monotonic)


class Batcher(Generic[T]):
    """Stores items through the writer, many in one transaction.

    ``store`` writes the items it is given in the transaction it is called in. ``room``: how many may
    wait; one more raises ``Busy`` at once. ``most``: how many share a transaction.
    """

    def __init__(
        self, writer: Writer, store: Callable[[Sequence[T]], None], *, room: int = 2000, most: int = AT_ONCE
    ) -> None:
        self._writer, self._store, self._most = writer, store, most
        self._queue: asyncio.Queue[_Waiting[T]] = asyncio.Queue(room)
        self._oldest: _Waiting[T] | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    @property
    def full(self) -> bool:
        """Whether the next item would be refused."""
        return self._closed or self._queue.full()

    @property
    def healthy(self) -> bool:
        """The task runs, and nothing has waited long."""
        running = self._task is not None and not self._task.done()
        return running and (self._oldest is None or time.monotonic() - self._oldest.since < _STALE)

    def start(self) -> None:
        """Begin, on the running event loop."""
        self._task = asyncio.create_task(self._forever(), name="batcher")

    async def put(self, item: T) -> None:
        """Store it; returns after the commit. Raises ``Busy`` when the store cannot take it now."""
        if self.full:
            raise Busy("too much is waiting to be stored")
        waiting = _Waiting(item, asyncio.get_running_loop().create_future())
        self._queue.put_nowait(waiting)
        WAITING.set(self._queue.qsize())
        await waiting.future

    async def stop(self) -> None:
        """Take nothing more, store what waits, end."""
        self._closed = True
        await self._queue.join()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _forever(self) -> None:
        while True:
            batch = [await self._queue.get()]
            while len(batch) < self._most and not self._queue.empty():
                batch.append(self._queue.get_nowait())
            self._oldest = batch[0]
            await self._commit(batch)
            self._oldest = None

    async def _commit(self, batch: list[_Waiting[T]]) -> None:
        items = [one.item for one in batch]
        try:
            failures = await self._writer.do(lambda: self._all(items))
        except Exception as error:  # the writer itself failed: everybody must hear of it, and the task goes on
            failures = [error] * len(batch)
        for one, failure in zip(batch, failures, strict=True):
            self._queue.task_done()
            if one.future.done():
                continue  # the client hung up; the item is stored all the same
            if failure is None:
                one.future.set_result(None)
            else:
                one.future.set_exception(failure)
        BATCH.observe(len(batch))

    def _all(self, items: Sequence[T]) -> list[Exception | None]:
        """On the writer's thread: all in one transaction, or, where one of them is bad, each in its own."""
        failure = self._one(items)
        if isinstance(failure, Busy) and connection.vendor == "postgresql":
            failure = self._one(items)  # a restarted server or a deadlock: a new connection may well do
        if failure is None or len(items) == 1 or isinstance(failure, _UNREACHABLE):
            return [failure] * len(items)
        return [self._one([item]) for item in items]

    def _one(self, items: Sequence[T]) -> Exception | None:
        try:
            with write():
                self._store(items)
        except _UNREACHABLE as error:
            log.warning("batch.unreachable", error=type(error).__name__, items=len(items))
            connection.close()
            return Busy("the store cannot take work now")
        except Exception as error:
            log.error("batch.failed", error=type(error).__name__, items=len(items))
            return error
        return None
