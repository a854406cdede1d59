"""The sandbox network as one ASGI application: both APIs, and webhooks that go out by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import httpx

from ringback.channels.sandbox import saved
from ringback.channels.sandbox.customer_api import CustomerApi
from ringback.channels.sandbox.network import Network, now
from ringback.channels.sandbox.page_api import PageApi
from ringback.channels.sandbox.state import Page
from ringback.sandbox.service import Service
from ringback.sandbox.webhooks import Sleep


class NetworkApp(Service):
    """``network`` is the state. ``control``, ``sleep`` and ``transport`` are those of ``Service``."""

    def __init__(
        self,
        *,
        control: str = "",
        clock: Callable[[], datetime] = now,
        sleep: Sleep = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.network = Network(clock=clock, emit=lambda page, event: self.tell(page.account, event))
        self._api = PageApi(self.network, sleep)
        routes = [*self._api.routes(), *CustomerApi(self.network).routes()]
        super().__init__(self.network.faults, routes, control=control, sleep=sleep, transport=transport)

    def add_page(self, page: Page) -> Page:
        """Open a page, or change where one's events go."""
        if page.hook_url:
            self.hook(page.account, page.hook_url, page.hook_secret, {"account": page.account})
        return self.network.add_page(page)

    def save(self, path: Path, key: bytes) -> None:
        """Seal everything into a file."""
        saved.save(path, key, self.network, self._api.answers, self.pending())

    def load(self, path: Path, key: bytes) -> None:
        """Take everything from a file ``save`` made. Raises ``ConfigError`` for another key or file.

        Add the pages afterwards if their addresses changed, then ``resume``.
        """
        pending = saved.load(path, key, self.network, self._api.answers)
        for page in list(self.network.pages.values()):
            self.add_page(page)
        self.put_back(pending)
