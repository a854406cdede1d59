"""The API a brand's software speaks, modelled on the big networks': by the page's token, idempotent."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from ringback.channels.sandbox.network import Network
from ringback.channels.sandbox.state import Item
from ringback.sandbox.asgi import Answer, Problem, Request, Route, same
from ringback.sandbox.service import suffer
from ringback.sandbox.webhooks import Sleep

REMEMBERED = 10_000
"""How many idempotency keys are remembered."""

Do = Callable[..., dict[str, Any]]
Kept = tuple[str, dict[str, Any]]


class PageApi:
    """Routes under ``/v1``. ``answers`` remembers what was answered to each idempotency key."""

    def __init__(self, network: Network, sleep: Sleep = asyncio.sleep) -> None:
        self._network, self._sleep = network, sleep
        self.answers: OrderedDict[tuple[str, str], Kept] = OrderedDict()

    def routes(self) -> list[Route]:
        """The table of routes."""
        table: list[tuple[str, str, Do]] = [
            ("POST", "/v1/items/{ref}/replies", self._reply),
            ("POST", "/v1/items/{ref}/private_replies", self._private_reply),
            ("POST", "/v1/threads/{ref}/messages", self._message),
            ("POST", "/v1/items/{ref}/hide", self._hide),
            ("POST", "/v1/items/{ref}/unhide", self._unhide),
            ("DELETE", "/v1/items/{ref}", self._delete),
            ("GET", "/v1/items/{ref}", self._observe),
            ("GET", "/v1/items/{ref}/file", self._file),
            ("POST", "/v1/pages/{ref}/posts", self._publish),
            ("GET", "/v1/pages/{ref}/notice", self._notice),
            ("PUT", "/v1/pages/{ref}/notice", self._pin),
            ("DELETE", "/v1/pages/{ref}/notice", self._unpin),
        ]
        return [(method, path, self._guarded(do)) for method, path, do in table]

    def _guarded(self, do: Do) -> Callable[..., Any]:
        async def handler(request: Request, ref: str) -> Answer:
            account = self._account(request)

            def act() -> Answer:
                return Answer(self._once(account, request, lambda: do(account, request, ref)))

            return await suffer(self._network.faults, self._sleep, act)

        return handler

    def _account(self, request: Request) -> str:
        token = request.bearer()
        for page in self._network.pages.values():
            if token and same(page.token, token):
                return page.account
        raise Problem(401, "wrong_token")

    def _once(self, account: str, request: Request, act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Act, or answer as before where the key says this was done already."""
        key = request.headers.get("idempotency-key", "")
        if request.method in ("GET", "PUT") or not key:  # these may be repeated as they are
            return act()
        asked = hashlib.sha256(f"{request.method} {request.path}\n".encode() + request.body).hexdigest()
        if kept := self.answers.get((account, key)):
            if kept[0] != asked:
                raise Problem(422, "key_reused")
            return kept[1]
        body = act()
        self.answers[account, key] = (asked, body)
        while len(self.answers) > REMEMBERED:
            self.answers.popitem(last=False)
        return body

    def _reply(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        return _made(self._network.reply(account, ref, request.text("text")))

    def _private_reply(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        return _made(self._network.private_reply(account, ref, request.text("text")))

    def _message(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        return _made(self._network.message(account, ref, request.text("text")))

    def _publish(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        return _made(self._network.publish(_own(account, ref), request.text("text")))

    def _hide(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        self._network.hide(account, ref)
        return {"id": ref, "hidden": True}

    def _unhide(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        self._network.hide(account, ref, False)
        return {"id": ref, "hidden": False}

    def _delete(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        self._network.remove(account, ref)
        return {"id": ref, "deleted": True}

    def _observe(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        item = self._network.item(ref, account)
        seen = bool(item.thread) or self._network.sees(item)
        return {"id": ref, "version": item.version, "state": "visible" if seen else "hidden"}

    def _file(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        item = self._network.item(ref, account)
        file = self._network.files.get(item.file)
        if file is None or file.id != request.query.get("id", ""):
            raise Problem(404, "not_found")
        return {"id": file.id, "media": file.media, "data": base64.b64encode(file.data).decode()}

    def _notice(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        notice = self._network.page(_own(account, ref)).notice
        return {"pinned": notice is not None, "text": notice or ""}

    def _pin(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        self._network.pin(_own(account, ref), request.text("text"))
        return {"pinned": True}

    def _unpin(self, account: str, request: Request, ref: str) -> dict[str, Any]:
        self._network.pin(_own(account, ref), None)
        return {"pinned": False}


def _made(item: Item) -> dict[str, Any]:
    return {"id": item.id, "version": item.version}


def _own(account: str, ref: str) -> str:
    if ref != account:
        raise Problem(403, "not_your_page")
    return ref
