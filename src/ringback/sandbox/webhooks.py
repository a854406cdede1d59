"""Signed webhooks: in order, in batches, again and again until they are acknowledged."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from ringback.sandbox.faults import Faults
from ringback.wire.inbound import signature
from ringback.wire.outbound import silence

BATCH = 50
"""The most events in one delivery."""

FIRST_WAIT, LONGEST_WAIT = 0.25, 5.0
"""Seconds before the second try, doubled up to the longest."""

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Hook:
    """Where events go, and how they are signed. ``envelope`` goes with every batch."""

    url: str
    secret: bytes = field(repr=False)
    header: str
    envelope: Mapping[str, Any]


class Outlet:
    """One hook's queue. Events leave in the order they came, so each author's do too.

    A batch goes out again until it is answered 2xx: at least once, so sometimes twice. ``pending``
    holds encoded events and shows nothing of them.
    """

    def __init__(self, hook: Hook, faults: Faults, client: httpx.AsyncClient, sleep: Sleep = asyncio.sleep) -> None:
        self.hook, self._faults, self._client, self._sleep = hook, faults, client, sleep
        self.pending: deque[bytes] = deque()
        self.refused = 0
        self._task: asyncio.Task[None] | None = None

    def __repr__(self) -> str:
        return f"Outlet({len(self.pending)} events to deliver)"

    def push(self, event: Mapping[str, Any]) -> None:
        """Queue an event; delivery starts at once where an event loop runs."""
        if self._faults.strikes(self._faults.drop):
            return
        self.pending.append(json.dumps(event, separators=(",", ":")).encode())
        self.start()

    def start(self) -> None:
        """Deliver what is queued, unless that is already happening."""
        if not self.hook.url or not self.pending or (self._task and not self._task.done()):
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # no server yet: delivery starts with the next event, or by itself later
            return
        self._task = loop.create_task(self._deliver())

    async def drained(self) -> None:
        """Wait until everything queued has been acknowledged."""
        while self.pending and self._task is not None:
            await asyncio.shield(self._task)

    def cancel(self) -> asyncio.Task[None] | None:
        """End delivery as soon as the event loop comes to it; what was not acknowledged stays queued."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        return task

    async def stop(self) -> None:
        """End delivery, and wait until it has ended."""
        if task := self.cancel():
            await asyncio.gather(task, return_exceptions=True)

    async def _deliver(self) -> None:
        while self.pending:
            if self._faults.shuffle:
                self.pending.rotate(self._faults.dice.randrange(len(self.pending)))
            size = 1 if self._faults.shuffle else min(BATCH, len(self.pending))
            batch = [self.pending[index] for index in range(size)]
            await self._until_acknowledged(batch)
            for _ in batch:
                self.pending.popleft()
            if self._faults.strikes(self._faults.duplicates):
                await self._until_acknowledged(batch)

    async def _until_acknowledged(self, batch: list[bytes]) -> None:
        body = self._body(batch)
        headers = {"Content-Type": "application/json", self.hook.header: signature(self.hook.secret, body)}
        wait = FIRST_WAIT
        while not await self._acknowledged(body, headers):
            self.refused += 1
            await self._sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)

    async def _acknowledged(self, body: bytes, headers: dict[str, str]) -> bool:
        try:
            answer = await self._client.post(self.hook.url, content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL):
            return False
        return answer.is_success

    def _body(self, batch: list[bytes]) -> bytes:
        envelope = json.dumps(self.hook.envelope, separators=(",", ":")).encode()
        head = envelope[:-1] + (b"," if self.hook.envelope else b"")
        return head + b'"events":[' + b",".join(batch) + b"]}"


def open_client(transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """The HTTP client outlets share: short time limits, no proxy, no redirects."""
    silence()
    return httpx.AsyncClient(timeout=httpx.Timeout(10.0, connect=2.0), trust_env=False, transport=transport)
