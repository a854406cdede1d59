"""The customers' side of the network: what their app would let them do and see.

Nobody logs in: ``as`` names the person. It is for the demo's web page and for tests.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from contextlib import suppress

from ringback.channels.sandbox import views
from ringback.channels.sandbox.network import Network, new_id
from ringback.channels.sandbox.state import File, Item
from ringback.sandbox.asgi import Answer, Problem, Request, Route

LONGEST_WAIT = 25.0
"""The most seconds a long poll waits."""

MADE = 201


class CustomerApi:
    """Routes under ``/customer``."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._change = asyncio.Event()
        network.changed = self._wake

    def routes(self) -> list[Route]:
        """The table of routes."""
        return [
            ("POST", "/customer/people", self._join),
            ("GET", "/customer/people", self._people),
            ("GET", "/customer/pages", self._pages),
            ("GET", "/customer/pages/{ref}", self._page),
            ("POST", "/customer/pages/{ref}/posts", self._post),
            ("GET", "/customer/pages/{ref}/direct", self._thread),
            ("POST", "/customer/pages/{ref}/direct", self._direct),
            ("POST", "/customer/items/{ref}/comments", self._comment),
            ("PUT", "/customer/items/{ref}", self._edit),
            ("DELETE", "/customer/items/{ref}", self._delete),
            ("GET", "/customer/changes", self._changes),
        ]

    def _join(self, request: Request) -> Answer:
        data = request.json()
        handle, ref = data.get("handle", ""), data.get("id", "")
        if not isinstance(handle, str) or not isinstance(ref, str) or len(handle) > 60 or len(ref) > 60:
            raise Problem(400, "handle_invalid")
        name = request.text("name")
        if len(name) > 100:
            raise Problem(400, "name_invalid")
        return Answer(views.person(self._network.add_person(name, handle, ref)), MADE)

    def _people(self, request: Request) -> Answer:
        return Answer({"people": [views.person(who) for who in self._network.people.values()]})

    def _pages(self, request: Request) -> Answer:
        return Answer({"pages": [views.front(page) for page in self._network.pages.values()]})

    def _page(self, request: Request, ref: str) -> Answer:
        return Answer(views.page(self._network, ref, request.query.get("as", "")))

    def _thread(self, request: Request, ref: str) -> Answer:
        return Answer(views.thread(self._network, ref, request.query.get("as", "")))

    def _post(self, request: Request, ref: str) -> Answer:
        return _made(self._network.post(request.text("as"), ref, *_said(request)))

    def _direct(self, request: Request, ref: str) -> Answer:
        return _made(self._network.direct(request.text("as"), ref, *_said(request)))

    def _comment(self, request: Request, ref: str) -> Answer:
        return _made(self._network.comment(request.text("as"), ref, *_said(request)))

    def _edit(self, request: Request, ref: str) -> Answer:
        item = self._network.edit(request.text("as"), ref, request.text("text"))
        return Answer({"id": item.id, "version": item.version})

    def _delete(self, request: Request, ref: str) -> Answer:
        self._network.withdraw(request.query.get("as", ""), ref)
        return Answer({"id": ref})

    async def _changes(self, request: Request) -> Answer:
        """The network's version; with ``wait``, as soon as it is above ``since``."""
        since = request.number("since", -1, float("inf"))
        change = self._change
        if self._network.version <= since and (wait := request.number("wait", 0, LONGEST_WAIT)):
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):  # not wait_for, which may swallow a cancellation
                    await change.wait()
        return Answer({"version": self._network.version})

    def _wake(self) -> None:
        """Wake everybody who waits, and let the next ones wait for the next change."""
        self._change.set()
        self._change = asyncio.Event()


def _said(request: Request) -> tuple[str, File | None]:
    """What a customer writes, and the file they hang on it: then they need not write anything."""
    data = request.json()
    given = data.get("file")
    if given is None:
        return request.text("text"), None
    try:
        file = File(new_id("fi"), str(given["media"])[:60], base64.b64decode(given["data"], validate=True))
    except (TypeError, KeyError, ValueError, binascii.Error):
        raise Problem(400, "file_invalid") from None
    return request.text("text") if data.get("text") else "", file


def _made(item: Item) -> Answer:
    return Answer({"id": item.id, "version": item.version}, MADE)
