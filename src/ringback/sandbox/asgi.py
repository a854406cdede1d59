"""A bare ASGI application: a table of routes, JSON in and out, and nothing else.

It runs under uvicorn, or in process through ``httpx.ASGITransport``. Nothing is logged.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any
from urllib.parse import parse_qsl

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGI = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST = 12_000_000
"""The longest request body taken, in bytes: a picture of a telephone fits in, in base64."""


class Problem(Exception):
    """What was asked cannot be done: a status and a code in words, never a piece of the request."""

    def __init__(self, status: int, code: str, headers: Mapping[str, str] | None = None) -> None:
        self.status, self.code, self.headers = status, code, dict(headers or {})
        super().__init__(f"{status} {code}")


@dataclass(frozen=True, slots=True)
class Request:
    """One request, read whole. Header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    def json(self) -> dict[str, Any]:
        """The JSON object in the body. ``Problem`` 400 for anything else."""
        try:
            data = json.loads(self.body.decode())
        except (ValueError, RecursionError):
            data = None
        if not isinstance(data, dict):
            raise Problem(400, "not_a_json_object")
        return data

    def text(self, key: str) -> str:
        """The text at ``key`` of the JSON object: not blank, and all of it valid characters."""
        value = self.json().get(key)
        if not isinstance(value, str) or not value.strip():
            raise Problem(400, f"{key}_missing")
        try:
            value.encode()
        except UnicodeEncodeError:
            value = None
        if value is None:
            raise Problem(400, f"{key}_invalid")
        return str(value)

    def number(self, key: str, default: float, most: float) -> float:
        """The number at ``key`` of the query, from 0 to ``most``."""
        try:
            return min(max(float(self.query.get(key, default)), 0.0), most)
        except ValueError:
            return default

    def bearer(self) -> str:
        """The bearer token, ``""`` without one."""
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token if scheme.lower() == "bearer" else ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON body."""

    body: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[..., Answer | Awaitable[Answer]]
Route = tuple[str, str, Handler]
"""Method, path with ``{names}``, and what answers: it takes the request and the names."""


def same(one: str, other: str) -> bool:
    """Whether two tokens are the same, in constant time."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


class App:
    """The application of a table of routes. ``stop`` runs when the server ends.

    ``table`` is its methods and paths.
    """

    def __init__(self, routes: Sequence[Route], stop: Callable[[], Awaitable[None]] | None = None) -> None:
        self.table = [(method, path) for method, path, _handler in routes]
        self._routes = [(method, _pattern(path), handler) for method, path, handler in routes]
        self._stop = stop

    async def stop(self) -> None:
        """End what still runs in the background."""
        if self._stop:
            await self._stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "lifespan":
            await _lifespan(self.stop, receive, send)
        elif scope["type"] == "http":
            try:
                answer = await self._answer(await _read(scope, receive))
            except Problem as problem:
                answer = Answer({"error": problem.code}, problem.status, problem.headers)
            await _send(answer, send)

    async def _answer(self, request: Request) -> Answer:
        allowed = False
        for method, pattern, handler in self._routes:
            if found := pattern.fullmatch(request.path):
                allowed = True
                if method == request.method:
                    answer = handler(request, **found.groupdict())
                    return await answer if isawaitable(answer) else answer
        raise Problem(405 if allowed else 404, "no_such_method" if allowed else "no_such_path")


class Mount:
    """Several applications under one roof, each at a path of its own (``{"/network": app}``)."""

    def __init__(self, apps: Mapping[str, App]) -> None:
        self._apps = dict(apps)

    async def stop(self) -> None:
        """Stop them all."""
        for app in self._apps.values():
            await app.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "lifespan":
            await _lifespan(self.stop, receive, send)
            return
        for prefix, app in self._apps.items():
            if scope["type"] == "http" and scope["path"].startswith(f"{prefix}/"):
                await app({**scope, "path": scope["path"][len(prefix) :]}, receive, send)
                return
        if scope["type"] == "http":
            await _send(Answer({"error": "no_such_path"}, 404), send)


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path))


async def _read(scope: Scope, receive: Receive) -> Request:
    body = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Problem(400, "gone")
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > LARGEST:
            raise Problem(413, "too_large")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    try:
        query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1"), max_num_fields=20))
    except ValueError:
        raise Problem(400, "query_too_long") from None
    return Request(scope["method"], scope["path"], query, headers, bytes(body))


async def _send(answer: Answer, send: Send) -> None:
    body = json.dumps(answer.body).encode()
    headers = {"content-type": "application/json", "cache-control": "no-store", **answer.headers}
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    pairs.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": pairs})
    await send({"type": "http.response.body", "body": body})


async def _lifespan(stop: Callable[[], Awaitable[None]], receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            await stop()
            await send({"type": "lifespan.shutdown.complete"})
            return
