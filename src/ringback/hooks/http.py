"""Just enough HTTP over ASGI for doors that do not go through Django."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final
from urllib.parse import parse_qsl

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

LARGEST: Final = 1_048_576
"""The longest body taken, in bytes."""

_PATIENCE: Final = 15.0


class TooLarge(Exception):
    """The body is longer than ``LARGEST``."""


class Gone(Exception):
    """Nobody waits for an answer."""


def headers(scope: Scope) -> dict[str, str]:
    """The headers by lower-case name."""
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}


def query(scope: Scope) -> dict[str, str]:
    """The query's parameters; of a repeated one the last."""
    return dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True))


def announced(scope: Scope) -> int:
    """The length the client says the body has, 0 when it does not say."""
    length = headers(scope).get("content-length", "")
    return int(length) if length.isdecimal() else 0


async def body(scope: Scope, receive: Receive) -> bytes:
    """The whole body. Raises ``TooLarge`` (before reading, where the client announced it) and ``Gone``."""
    if announced(scope) > LARGEST:
        raise TooLarge
    try:
        async with asyncio.timeout(_PATIENCE):
            return await _all(receive)
    except TimeoutError:
        raise Gone from None


async def _all(receive: Receive) -> bytes:
    parts: list[bytes] = []
    length, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        parts.append(message.get("body", b""))
        length += len(parts[-1])
        if length > LARGEST:
            raise TooLarge
        more = message.get("more_body", False)
    return b"".join(parts)


async def answer(
    send: Send, status: int, content: bytes = b"", *, kind: str = "text/plain; charset=utf-8", **more: str
) -> None:
    """A whole response, never cached. ``more``: further headers, ``_`` for ``-``."""
    fields = {"content-type": kind, "content-length": str(len(content)), "cache-control": "no-store"} | {
        name.replace("_", "-"): value for name, value in more.items()
    }
    rows = [(name.encode(), value.encode("latin-1")) for name, value in fields.items()]
    await send({"type": "http.response.start", "status": status, "headers": rows})
    await send({"type": "http.response.body", "body": content})
