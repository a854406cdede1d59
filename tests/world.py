"""The whole product in one process, around a real database and the real sandbox network and telephone.

Webhooks are verified, read, inspected and stored as the door does it; the outbox's worker runs when
asked to. Nothing of ours is replaced.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from django.db import connection

from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page as SandboxPage
from ringback.desk import dialling, intake
from ringback.desk.carry import performer
from ringback.desk.runtime import Runtime, use
from ringback.sandbox.serve import serving
from ringback.site.seed import Seeded, seed
from ringback.store import models
from ringback.store.outbox import Worker, write
from ringback.telephony.sandbox.server import SwitchApp
from ringback.telephony.sandbox.state import Line
from ringback.vault import MasterKey, MemoryKeyStore, Vault

PASSWORD = "a-long-test-password"
_PLACES = {
    "Honolulu": "Pacific/Honolulu", "Los Angeles": "America/Los_Angeles", "New York": "America/New_York",
    "London": "Europe/London", "Dubai": "Asia/Dubai", "Manila": "Asia/Manila", "Sydney": "Australia/Sydney",
}  # fmt: skip


def in_daylight() -> str:
    """A place where it is day for some hours yet: nobody may be called at night, and tests run at any time."""
    return next(place for place, zone in _PLACES.items() if 9 <= datetime.now(ZoneInfo(zone)).hour <= 15)


@dataclass
class Clock:
    """The time, which a test may move on."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class World:
    """What a test plays with: customers on ``network``, their ``phones``, the desk by its use cases."""

    runtime: Runtime
    clock: Clock
    worker: Worker
    network: httpx.Client
    phones: httpx.Client
    networks: NetworkApp
    switch: SwitchApp
    seeded: Seeded
    lock: Lock = field(default_factory=Lock)

    def customer(self, name: str) -> str:
        """A customer's account on the network."""
        return str(self.network.post("/customer/people", json={"name": name}).json()["id"])

    def post(self, who: str, account: str, text: str) -> str:
        """They write on the brand's page."""
        return self._made(f"/customer/pages/{account}/posts", who, text)

    def direct(self, who: str, account: str, text: str) -> str:
        """They write to the brand in private."""
        return self._made(f"/customer/pages/{account}/direct", who, text)

    def _made(self, path: str, who: str, text: str) -> str:
        answer = self.network.post(path, json={"as": who, "text": text})
        answer.raise_for_status()
        return str(answer.json()["id"])

    def thread(self, who: str, account: str) -> list[str]:
        """What stands in their private chat with the brand."""
        items = self.network.get(f"/customer/pages/{account}/direct", params={"as": who}).json()["messages"]
        return [item["text"] for item in items]

    def page(self, account: str, who: str = "") -> dict[str, Any]:
        """The brand's page as somebody sees it."""
        return dict(self.network.get(f"/customer/pages/{account}", params={"as": who}).json())

    def until(self, true: Callable[[], Any], seconds: float = 10.0) -> Any:
        """Run the outbox until something holds; the bound is for failures only."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.worker.run_due()
            if found := true():
                return found
            time.sleep(0.01)
        seen = [(a.action, a.facts) for a in models.Audit.objects.order_by("pk")]
        raise AssertionError(f"it did not come to pass; the audit says {seen}")

    def pass_time(self, **span: float) -> None:
        """Time goes by: timers of that span are due."""
        self.clock.ahead += timedelta(**span)
        seconds = timedelta(**span).total_seconds()
        for timer in models.Timer.objects.all():
            models.Timer.objects.filter(pk=timer.pk).update(due=timer.due - seconds)
        for lane in models.Lane.objects.all():
            models.Lane.objects.filter(pk=lane.pk).update(due=lane.due - seconds)


class _Door(httpx.AsyncBaseTransport):
    """The webhook door, without HTTP in between: verify, parse, prepare, take."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        import asyncio

        body = await request.aread()
        await asyncio.to_thread(self._take, request.url.path, body, dict(request.headers))
        return httpx.Response(200)

    def _take(self, path: str, body: bytes, headers: dict[str, str]) -> None:
        try:
            _, _, first, *rest = path.split("/")
            if first == "phone":
                self._phone(rest[-1], body, headers)
            else:
                self._network(first, rest[0], body, headers)
        finally:
            connection.close()

    def _network(self, network: str, account: str, body: bytes, headers: dict[str, str]) -> None:
        page = models.Page.objects.select_related("brand").get(network=network, account=account)
        connector = self._runtime.connector(page)
        connector.verify(body, headers)
        ready = self._runtime.page(page)
        items = [intake.prepare(ready, one, self._runtime) for one in connector.parse(body).events]
        with write():
            intake.take(items, self._runtime)

    def _phone(self, slug: str, body: bytes, headers: dict[str, str]) -> None:
        brand = models.Brand.objects.get(slug=slug)
        driver = self._runtime.driver(brand)
        driver.verify(body, headers)
        with write():
            dialling.take_events([dialling.Report(brand.pk, event) for event in driver.ingest(body)], self._runtime)


@contextmanager
def world() -> Iterator[World]:
    """A seeded world over the database in use (``tests.databases``)."""
    clock = Clock()
    runtime = Runtime(Vault(MemoryKeyStore(), MasterKey(os.urandom(32))), clock)
    use(runtime)
    door = _Door(runtime)
    networks, switch = NetworkApp(transport=door), SwitchApp(transport=door, setup=0.01, pickup=0.01)
    with serving(networks) as its, serving(switch) as other:
        network_url, switch_url = its.address, other.address
        line = {"base_url": switch_url, "secrets": ["line-secret"]}
        seeded = seed(runtime, base_url=network_url, password=PASSWORD, line=line)
        for page in seeded.pages:
            hook = f"http://desk.example/hooks/sandbox/{page.account}"
            networks.add_page(
                SandboxPage(page.account, page.name, page.handle, page.token, hook, page.secret.encode(), page.about)
            )
        for brand in models.Brand.objects.all():
            hook = f"http://desk.example/hooks/phone/sandbox/{brand.slug}"
            numbers = tuple(brand.settings["phones"])
            switch.add_line(Line(brand.slug, f"line-{brand.slug}", numbers, hook, b"line-secret"))
        with (
            httpx.Client(base_url=network_url, timeout=10) as network,
            httpx.Client(base_url=switch_url, timeout=10) as phones,
        ):
            yield World(runtime, clock, Worker(performer(runtime)), network, phones, networks, switch, seeded)
