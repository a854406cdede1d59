"""The sandbox network as one ASGI application: both APIs, and webhooks that go out by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from ringback.channels.sandbox import saved
from ringback.channels.sandbox.customer_api import CustomerApi
from ringback.channels.sandbox.network import Network, now
from ringback.channels.sandbox.page_api import PageApi
from ringback.channels.sandbox.state import Page
from ringback.sandbox.asgi import Answer, App, Problem, Request, Route, same
from ringback.sandbox.webhooks import Hook, Outlet, Sleep, open_client

HEADER = "X-Sandbox-Signature-256"


class NetworkApp(App):
    """``network`` is the state; ``transport`` carries webhooks (tests: in process).

    ``control`` is the token for ``/control/faults``; without one that path does not exist.
    """

    def __init__(
        self,
        *,
        control: str = "",
        clock: Callable[[], datetime] = now,
        sleep: Sleep = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.network = Network(clock=clock, emit=self._emit)
        self._api = PageApi(self.network, sleep)
        self._control, self._sleep, self._transport = control, sleep, transport
        self._client: httpx.AsyncClient | None = None
        self._outlets: dict[str, Outlet] = {}
        super().__init__([*self._api.routes(), *CustomerApi(self.network).routes(), *self._control_routes()])

    def add_page(self, page: Page) -> Page:
        """Open a page, or change where one's events go; what waited for it goes there too."""
        waiting = self._outlets.pop(page.account, None)
        self.network.add_page(page)
        if waiting:
            self._outlet(page).pending.extend(waiting.pending)
        return page

    async def drained(self) -> None:
        """Wait until every webhook has been acknowledged."""
        for outlet in list(self._outlets.values()):
            await outlet.drained()

    async def stop(self) -> None:
        """End deliveries; what was not acknowledged is kept for ``save``."""
        for outlet in self._outlets.values():
            await outlet.stop()
        if self._client:
            await self._client.aclose()
            self._client = None

    def save(self, path: Path, key: bytes) -> None:
        """Seal everything into a file."""
        pending = {account: list(outlet.pending) for account, outlet in self._outlets.items()}
        saved.save(path, key, self.network, self._api.answers, pending)

    def load(self, path: Path, key: bytes) -> None:
        """Take everything from a file ``save`` made. Raises ``ConfigError`` for another key or file."""
        for account, events in saved.load(path, key, self.network, self._api.answers).items():
            self._outlet(self.network.page(account)).pending.extend(events)

    def resume(self) -> None:
        """Deliver what was waiting when the network was saved. Call it in the event loop."""
        for outlet in self._outlets.values():
            outlet.start()

    def _emit(self, page: Page, event: Mapping[str, Any]) -> None:
        if page.hook_url:
            self._outlet(page).push(event)

    def _outlet(self, page: Page) -> Outlet:
        if page.account not in self._outlets:
            self._client = self._client or open_client(self._transport)
            hook = Hook(page.hook_url, page.hook_secret, HEADER, {"account": page.account})
            self._outlets[page.account] = Outlet(hook, self.network.faults, self._client, self._sleep)
        return self._outlets[page.account]

    def _control_routes(self) -> list[Route]:
        return [("GET", "/control/faults", self._faults), ("PUT", "/control/faults", self._set_faults)]

    def _faults(self, request: Request) -> Answer:
        self._check(request)
        return Answer(self.network.faults.as_dict())

    def _set_faults(self, request: Request) -> Answer:
        self._check(request)
        try:
            self.network.faults.change(request.json())
        except ValueError:
            raise Problem(400, "no_such_fault") from None
        return Answer(self.network.faults.as_dict())

    def _check(self, request: Request) -> None:
        if not self._control or not same(request.bearer(), self._control):
            raise Problem(404, "no_such_path")
