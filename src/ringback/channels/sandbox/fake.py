"""The sandbox network for the contract tests: the same server, on a loopback port."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from ringback.channels.base import PageConfig, Trouble
from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page
from ringback.sandbox.serve import Served, serving
from ringback.sandbox.service import HEADER
from ringback.wire.inbound import Delivery, signature

SECRET = b"the page's webhook secret"
_TROUBLE: dict[Trouble, dict[str, Any]] = {
    Trouble.NONE: {"errors": 0.0, "lost": 0.0, "allowance": None},
    Trouble.UNAVAILABLE: {"errors": 1.0},
    Trouble.RATE_LIMITED: {"allowance": 0},
    Trouble.ANSWER_LOST: {"lost": 1.0},
}


@contextmanager
def start() -> Iterator[SandboxFake]:
    """A network with one page, served while the block runs."""
    received: list[Delivery] = []

    def receive(request: httpx.Request) -> httpx.Response:
        received.append(Delivery(request.content, dict(request.headers)))
        return httpx.Response(204)

    app = NetworkApp(transport=httpx.MockTransport(receive))
    with serving(app) as served:
        yield SandboxFake(app, served, received)


class SandboxFake:
    """Implements ``channels.base.Fake``."""

    def __init__(self, app: NetworkApp, served: Served, received: list[Delivery]) -> None:
        self._app, self._served, self._received = app, served, received
        self._network = app.network
        page = Page("harbor", "Harbor Bank", "harborbank", "the page's token", "http://hooks.example/", SECRET)
        served.do(lambda: app.add_page(page))
        self._page = PageConfig(page.account, served.address, page.token, (SECRET,))

    @property
    def page(self) -> PageConfig:
        """The page, for ``Channel.connect``."""
        return self._page

    def person(self, name: str) -> str:
        """A new customer's account; its id."""
        return self._served.do(lambda: self._network.add_person(name).id)

    def post(self, author: str, text: str) -> str:
        """A customer writes on the page in public; the item's id."""
        return self._served.do(lambda: self._network.post(author, self._page.account, text).id)

    def direct(self, author: str, text: str) -> str:
        """A customer writes to the page in private; the item's id."""
        return self._served.do(lambda: self._network.direct(author, self._page.account, text).id)

    def edit(self, author: str, item: str, text: str) -> None:
        """A customer changes what they wrote."""
        self._served.do(lambda: self._network.edit(author, item, text))

    def withdraw(self, author: str, item: str) -> None:
        """A customer deletes what they wrote."""
        self._served.do(lambda: self._network.withdraw(author, item))

    def seen(self, item: str, viewer: str = "") -> bool:
        """Whether a person sees a public item (``""``: a stranger)."""
        return self._served.do(lambda: self._network.sees(self._network.items[item], viewer))

    def answers(self, item: str) -> list[str]:
        """The public answers to an item, as its author sees them, oldest first."""
        found, network = self._network.items[item], self._network
        return self._served.do(
            lambda: [each.text.reveal() for each in network.replies(found) if network.sees(each, found.author)]
        )

    def thread(self, author: str) -> list[str]:
        """The texts of the author's private thread with the page, oldest first."""
        items = self._served.do(lambda: list(self._network.thread(self._page.account, author)))
        return [item.text.reveal() for item in items if not item.deleted]

    def deliveries(self) -> list[Delivery]:
        """Every webhook sent until now, none still under way."""
        self._served.run(self._app.drained())
        return list(self._received)

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers the network would send a body with."""
        return {HEADER: signature(SECRET, body)}

    def unknown(self) -> bytes:
        """A body with one event of a type nobody knows."""
        return json.dumps({"account": self._page.account, "events": [{"type": "item.levitated"}]}).encode()

    def trouble(self, kind: Trouble) -> None:
        """Make the API fail in a way, or work again."""
        changes = {**_TROUBLE[Trouble.NONE], **_TROUBLE[kind]}
        self._served.do(lambda: self._network.faults.change(changes))
