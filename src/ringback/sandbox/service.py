"""A make-believe service: its application, its faults, and the webhooks it sends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import httpx

from ringback.sandbox.asgi import Answer, App, Problem, Request, Route, same
from ringback.sandbox.faults import Faults
from ringback.sandbox.webhooks import Hook, Outlet, Sleep, open_client

HEADER = "X-Sandbox-Signature-256"
"""The header make-believe services sign with."""


async def suffer(faults: Faults, sleep: Sleep, act: Callable[[], Answer]) -> Answer:
    """Do what was asked, or fail as the faults say."""
    await sleep(faults.latency)
    if not faults.spend():
        raise Problem(429, "slow_down", {"retry-after": str(faults.retry_after)})
    if faults.strikes(faults.errors):
        raise Problem(503, "unavailable")
    answer = act()
    if faults.strikes(faults.lost):
        raise Problem(503, "unavailable")
    return answer


class Service(App):
    """An application with faults that ``/control/faults`` switches and hooks that are told things.

    ``control`` is the token for that path; without one it does not exist. ``transport`` carries the
    webhooks where they are not to leave the process.
    """

    def __init__(
        self,
        faults: Faults,
        routes: Sequence[Route],
        *,
        control: str = "",
        sleep: Sleep = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._of_faults, self._control, self._sleep, self._transport = faults, control, sleep, transport
        self._client: httpx.AsyncClient | None = None
        self._outlets: dict[str, Outlet] = {}
        switch: list[Route] = [("GET", "/control/faults", self._show), ("PUT", "/control/faults", self._set)]
        super().__init__([*routes, *switch])

    def hook(self, name: str, url: str, secret: bytes, envelope: Mapping[str, Any]) -> None:
        """Send what ``name`` is told to that address from now on; what still waits goes there too."""
        old, waiting = self._outlets.get(name), self.pending().get(name, [])
        if old:
            old.cancel()
        self._client = self._client or open_client(self._transport)
        hook = Hook(url, secret, HEADER, envelope)
        self._outlets[name] = Outlet(hook, self._of_faults, self._client, self._sleep)
        self._outlets[name].pending.extend(waiting)
        self._outlets[name].start()

    def tell(self, name: str, event: Mapping[str, Any]) -> None:
        """Tell ``name`` of an event; without a hook nobody listens."""
        if outlet := self._outlets.get(name):
            outlet.push(event)

    def pending(self) -> dict[str, list[bytes]]:
        """The events not acknowledged yet, encoded."""
        return {name: list(outlet.pending) for name, outlet in self._outlets.items()}

    def put_back(self, pending: Mapping[str, Iterable[bytes]]) -> None:
        """Queue what ``pending`` gave; ``resume`` delivers it."""
        for name, events in pending.items():
            if outlet := self._outlets.get(name):
                outlet.pending.extend(events)

    def resume(self) -> None:
        """Deliver what waits. Call it in the event loop."""
        for outlet in self._outlets.values():
            outlet.start()

    async def drained(self) -> None:
        """Wait until everything told has been acknowledged."""
        for outlet in list(self._outlets.values()):
            await outlet.drained()

    async def stop(self) -> None:
        """End deliveries; what was not acknowledged stays ``pending``."""
        for outlet in self._outlets.values():
            await outlet.stop()
        if self._client:
            await self._client.aclose()

    def _show(self, request: Request) -> Answer:
        self._check(request)
        return Answer(self._of_faults.as_dict())

    def _set(self, request: Request) -> Answer:
        self._check(request)
        try:
            self._of_faults.change(request.json())
        except ValueError:
            raise Problem(400, "no_such_fault") from None
        return Answer(self._of_faults.as_dict())

    def _check(self, request: Request) -> None:
        if not self._control or not same(request.bearer(), self._control):
            raise Problem(404, "no_such_path")
