"""Asking a service: time limits, no redirects, no proxy from the environment, nothing logged.

One ``Service`` is one base address with one token; it may be used from any number of threads, and gives
its connections back when nobody holds it any more.
"""

from __future__ import annotations

import json
import logging
import weakref
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import httpx

from ringback.errors import RingbackError


def _nothing(_record: logging.LogRecord) -> bool:
    return False


def silence() -> None:
    """Keep httpx from logging the addresses it asks: they hold ids and numbers.

    By a filter, because configuring logging anew switches ``disabled`` loggers on again.
    """
    for name in ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy"):
        logging.getLogger(name).addFilter(_nothing)


silence()

TIMEOUT = httpx.Timeout(10.0, connect=3.0)
"""Seconds: 10 for a network to answer, 3 to be reached at all."""

Failure = Callable[..., RingbackError]
"""``ChannelError`` or ``DriverError``: takes a message and ``permanent``."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A service's answer: its status and the JSON object in it (empty without one).

    ``missing``: it says that there is no such thing.
    """

    status: int
    data: Mapping[str, Any]
    missing: bool = False


class Trouble(NamedTuple):
    """What a service's refusal means.

    ``code`` is the reason in our own words (``""``: it gave none), ``again`` whether trying again may help
    (``None``: as its status says).
    """

    code: str
    again: bool | None = None


ReadTrouble = Callable[[Mapping[str, Any]], Trouble | None]
"""Reads the trouble in an answer's JSON, ``None`` where it holds none. Never says a piece of the answer."""


class Service:
    """One service's API. Whatever goes wrong becomes ``failure``, with no trace of what was sent.

    ``codes`` are the reasons (``{"error": code}``) that may be repeated in an error: a service that
    echoes what it was sent must not bring it into our messages. ``auth`` signs requests where a bearer token does
    not do. A service that writes its reasons in another
    way brings ``read_trouble``; what that finds is trouble, whatever the status.
    """

    def __init__(
        self,
        title: str,
        base_url: str,
        token: str,
        failure: Failure,
        *,
        codes: Collection[str] = (),
        read_trouble: ReadTrouble | None = None,
        auth: httpx.Auth | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._title, self._failure, self._codes = title, failure, frozenset(codes)
        self._read_trouble = read_trouble or self._plain_trouble
        self._client = httpx.Client(
            base_url=base_url,
            headers={} if auth else {"Authorization": f"Bearer {token}"},
            auth=auth,
            timeout=TIMEOUT,
            follow_redirects=False,
            trust_env=False,
            transport=transport,
        )
        weakref.finalize(self, self._client.close)

    def __repr__(self) -> str:
        return f"Service({self._title!r})"

    def ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        key: str = "",
        missing: str = "",
    ) -> Reply:
        """The service's answer. A status that is no success raises.

        A refusal that gives ``missing`` as its reason is an answer too: there is no such thing. Any other 404
        only says that we asked at a wrong address.

        Not reached, too slow, 408, 425, 429 and 5xx are worth another try; any other is permanent.
        """
        headers = {"Idempotency-Key": key} if key else {}
        problem = ""
        try:
            answer = self._client.request(method, path, json=body, headers=headers)
        except httpx.TimeoutException:
            problem = "did not answer in time"
        except (httpx.HTTPError, httpx.InvalidURL):
            problem = "could not be reached"
        if problem:  # raised here, out of reach of an exception that knows the request
            raise self._failure(f"{self._title} {problem}", permanent=False)
        data = _object(answer.content)
        trouble = self._read_trouble(data)
        if answer.is_success and trouble is None:
            return Reply(answer.status_code, data)
        if missing and trouble and trouble.code == missing:
            return Reply(answer.status_code, data, missing=True)
        raise self._refusal(answer, trouble or Trouble(""))

    def _plain_trouble(self, data: Mapping[str, Any]) -> Trouble | None:
        code = data.get("error")
        return Trouble(code) if isinstance(code, str) and code in self._codes else None

    def _refusal(self, answer: httpx.Response, trouble: Trouble) -> RingbackError:
        status = answer.status_code
        words = f"{self._title} answered {status}" + (f" {trouble.code}" if trouble.code else "")
        wait = answer.headers.get("retry-after", "")
        if wait.isascii() and wait.isdigit() and len(wait) < 6:
            words += f"; it asks to wait {wait} s"
        again = status in (408, 425, 429) or (status >= 500 and status != 501)
        return self._failure(words, permanent=not (again if trouble.again is None else trouble.again))


def _object(content: bytes) -> Mapping[str, Any]:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def download(
    title: str, address: str, failure: Failure, *, most: int = 12_000_000, transport: httpx.BaseTransport | None = None
) -> bytes:
    """A file by its address, without our token; in memory, and no longer than ``most`` bytes."""
    problem, again, parts = "", True, bytearray()
    try:
        with (
            httpx.Client(timeout=TIMEOUT, follow_redirects=False, trust_env=False, transport=transport) as client,
            client.stream("GET", address) as answer,
        ):
            if not answer.is_success:
                problem, again = f"answered {answer.status_code} for a file", answer.status_code >= 500
            for part in answer.iter_bytes() if not problem else ():
                parts += part
                if len(parts) > most:
                    problem, again = f"has a file longer than {most} bytes", False
                    break
    except (httpx.HTTPError, httpx.InvalidURL):
        problem = "did not give the file"
    if problem:
        raise failure(f"{title} {problem}", permanent=not again)
    return bytes(parts)
