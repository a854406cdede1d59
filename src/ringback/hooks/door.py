"""``/hooks/<network>/<page account>`` and ``/hooks/phone/<driver>/<brand>``: the door of the networks.

Verified on the raw bytes, inspected in memory, committed, and only then acknowledged. Bodies are
never logged, stored or answered with.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

import structlog
from django.db import InterfaceError, OperationalError

from ringback.channels import channels
from ringback.channels.base import Inbound
from ringback.desk.dialling import Report
from ringback.errors import BadPayload, BadSignature, Busy
from ringback.hooks import http
from ringback.hooks.batcher import AT_ONCE, Batcher
from ringback.hooks.metrics import COMMITTED, EVENTS, WEBHOOKS
from ringback.hooks.pages import Known, OpenLine, OpenPage

if TYPE_CHECKING:  # the door is handed what it needs of the desk
    from ringback.desk.intake import Item
    from ringback.desk.runtime import PageRuntime

T = TypeVar("T")
R = TypeVar("R")

_LONG: Final = 20_000
"""Bodies longer than so many bytes are read and inspected off the event loop."""

_MOST_PAGES: Final = 100
"""More pages of one app in one body are not looked for; Meta sends at most so many changes at once."""

_ENDS: Final[dict[type[Exception], tuple[int, str]]] = {
    BadSignature: (401, "bad_signature"),
    BadPayload: (400, "bad_payload"),
    http.TooLarge: (413, "too_large"),
    Busy: (503, "busy"),
    OperationalError: (503, "busy"),
    InterfaceError: (503, "busy"),
}

Answer = tuple[int, str, bytes]
"""Status, the outcome as it is counted, content."""

log = structlog.get_logger(__name__)


class Door:
    """Takes webhooks: an ASGI application for paths under ``/hooks/``."""

    def __init__(
        self,
        pages: Known[OpenPage],
        lines: Known[OpenLine],
        prepare: Callable[[PageRuntime, Inbound], Item],
        messages: Batcher[Item],
        reports: Batcher[Report],
    ) -> None:
        self._pages, self._lines, self._prepare = pages, lines, prepare
        self._messages, self._reports = messages, reports

    async def __call__(self, scope: http.Scope, receive: http.Receive, send: http.Send) -> None:
        """Answer one request; every way it can end has a status and is counted."""
        first, _, rest = scope["path"].removeprefix("/hooks/").partition("/")
        take = self._phone if first == "phone" else self._network
        try:
            status, outcome, content = await take(first, rest, scope, receive)
        except http.Gone:
            return
        except Exception as error:
            status, outcome, content = _end(error)
        WEBHOOKS.labels(first if first == "phone" or first in channels() else "other", outcome).inc()
        more = {"retry_after": "2"} if status == 503 else {}
        await http.answer(send, status, content, **more)

    async def _network(self, network: str, account: str, scope: http.Scope, receive: http.Receive) -> Answer:
        started = time.monotonic()
        self._room(self._messages)
        found = await self._pages.get(network, account)
        if found is None:
            return 404, "unknown_page", b""
        if scope["method"] == "GET":
            content = found.connector.challenge(http.query(scope))
            return (200, "challenge", content) if content is not None else (403, "bad_challenge", b"")
        if scope["method"] != "POST":
            return 405, "bad_method", b""
        body = await http.body(scope, receive)
        fields = http.headers(scope)
        found.connector.verify(body, fields)
        pages = await self._addressed(found, network, account, body, fields)
        items = await _thinking(len(body), lambda: [item for page in pages for item in self._read(page, network, body)])
        await _store(self._messages, items)
        COMMITTED.observe(time.monotonic() - started)
        return 200, "ok", b""

    async def _addressed(
        self, found: OpenPage, network: str, account: str, body: bytes, fields: dict[str, str]
    ) -> list[OpenPage]:
        """The pages a verified body is for: on some networks those of one app share an address.

        Another page counts only where its own secret verifies the body as well.
        """
        addressed = channels()[network].addressed
        pages = [found]
        for other in addressed(body)[:_MOST_PAGES] if addressed else ():
            page = await self._pages.get(network, other) if other != account else found
            if page is None or not _verifies(page, body, fields):
                EVENTS.labels(network, "unknown_page").inc()
            elif page is not found:
                pages.append(page)
        return pages

    def _read(self, found: OpenPage, network: str, body: bytes) -> list[Item]:
        """Read and inspected."""
        parsed = found.connector.parse(body)
        for one in parsed.events:
            EVENTS.labels(network, one.type.value).inc()
        if parsed.unknown:
            EVENTS.labels(network, "unknown").inc(parsed.unknown)
        return [self._prepare(found.page, one) for one in parsed.events]

    async def _phone(self, _first: str, rest: str, scope: http.Scope, receive: http.Receive) -> Answer:
        self._room(self._reports)
        name, _, slug = rest.partition("/")
        found = await self._lines.get(name, slug)
        if found is None:
            return 404, "unknown_line", b""
        if scope["method"] != "POST":
            return 405, "bad_method", b""
        body = await http.body(scope, receive)
        found.driver.verify(body, http.headers(scope))
        events = found.driver.ingest(body)
        EVENTS.labels("phone", "report").inc(len(events))
        await _store(self._reports, [Report(found.brand, event) for event in events])
        return 200, "ok", b""

    def _room(self, batcher: Batcher[T]) -> None:
        """Refuse before reading when nothing more can be taken."""
        if batcher.full:
            raise Busy("too much is waiting to be stored")


def _verifies(page: OpenPage, body: bytes, fields: dict[str, str]) -> bool:
    try:
        page.connector.verify(body, fields)
    except BadSignature:
        return False
    return True


def _end(error: Exception) -> Answer:
    status, outcome = next((end for kind, end in _ENDS.items() if isinstance(error, kind)), (500, "failed"))
    if status == 500:
        log.error("webhook.failed", error=type(error).__name__)
    return status, outcome, b""


async def _thinking(size: int, work: Callable[[], R]) -> R:
    """Do it here when it is short, in a thread when it would hold up everybody else."""
    return work() if size <= _LONG else await asyncio.to_thread(work)


async def _store(batcher: Batcher[T], items: Sequence[T]) -> None:
    """Commit them in order; raises the first failure, after all of them have ended."""
    for start in range(0, len(items), AT_ONCE):
        puts = (batcher.put(item) for item in items[start : start + AT_ONCE])
        for result in await asyncio.gather(*puts, return_exceptions=True):
            if isinstance(result, BaseException):
                raise result
