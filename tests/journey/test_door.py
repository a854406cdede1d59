"""The whole web process over ASGI: what networks send, in whatever order and shape, is taken once and rightly."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from ringback.desk.runtime import Runtime, use
from ringback.site.asgi import Site
from ringback.site.seed import PageSeed, seed
from ringback.store import agenda, models
from ringback.vault import MasterKey, MemoryKeyStore, Vault
from ringback.wire.inbound import signature

pytestmark = pytest.mark.usefixtures("database")

CARD = "my card is 4111 1111 1111 1111"
Ask = Callable[..., Awaitable[int]]


def event(item: str, version: int = 1, kind: str = "item.created", text: str = "hello", **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "id": item,
        "version": version,
        "author": {"id": "pe_ana", "name": "Ana"},
        "at": datetime.now(UTC).isoformat(),
        "text": text,
    } | more


def at_the_site(work: Callable[[httpx.AsyncClient, PageSeed], Awaitable[None]]) -> None:
    """Run ``work`` against the real application, from its start to its end."""
    runtime = Runtime(Vault(MemoryKeyStore(), MasterKey(bytes(range(32)))))
    use(runtime)
    page = seed(runtime, base_url="http://127.0.0.1:1", password=None).pages[0]

    async def go() -> None:
        site = Site(runtime)
        lifespan = Lifespan(site)
        await lifespan.begin()
        transport = httpx.ASGITransport(site)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            await work(client, page)
        await lifespan.end()

    asyncio.run(go())


class Lifespan:
    """What a server says to the application at the start and at the end."""

    def __init__(self, site: Site) -> None:
        self.asked: asyncio.Queue[dict[str, str]] = asyncio.Queue()
        self.told: asyncio.Queue[Any] = asyncio.Queue()
        self.task = asyncio.create_task(site({"type": "lifespan"}, self.asked.get, self.told.put))

    async def begin(self) -> None:
        self.asked.put_nowait({"type": "lifespan.startup"})
        assert (await self.told.get())["type"] == "lifespan.startup.complete"

    async def end(self) -> None:
        self.asked.put_nowait({"type": "lifespan.shutdown"})
        assert (await self.told.get())["type"] == "lifespan.shutdown.complete"
        await self.task


async def deliver(client: httpx.AsyncClient, page: PageSeed, *events: dict[str, Any]) -> int:
    body = json.dumps({"account": page.account, "events": events}).encode()
    headers = {"X-Sandbox-Signature-256": signature(page.secret.encode(), body)}
    return (await client.post(page.hook, content=body, headers=headers)).status_code


def test_an_exposure_is_stored_redacted_with_what_is_to_be_done() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        assert await deliver(client, page, event("it_1", text=CARD)) == 200

    at_the_site(work)
    message = models.Message.objects.get()
    assert str(message.text) == "my card is [card ••1111]"
    assert models.Exposure.objects.get().kinds == ["card.number"]
    assert models.Effect.objects.get().action["do"] == "hide"
    assert models.Lane.objects.get().priority == 0
    assert agenda.strays() == []


def test_the_same_again_changes_nothing() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        events = [event("it_1", text=CARD), event("it_2")]
        for _ in range(3):
            assert await deliver(client, page, *events, *events) == 200
        answers = await asyncio.gather(*(deliver(client, page, *events, event("it_3")) for _ in range(8)))
        assert set(answers) == {200}

    at_the_site(work)
    assert list(models.Message.objects.order_by("pk").values_list("item", flat=True)) == ["it_1", "it_2", "it_3"]
    assert models.Effect.objects.count() == 1
    assert models.Exposure.objects.count() == 1


def test_an_edit_that_comes_before_its_original_stands() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        assert await deliver(client, page, event("it_1", 2, "item.edited", "the edit")) == 200
        assert await deliver(client, page, event("it_1", 1, "item.created", "the original")) == 200

    at_the_site(work)
    rows = models.Message.objects.order_by("version")
    assert [(str(row.text), row.current) for row in rows] == [("the original", False), ("the edit", True)]


def test_an_edit_that_adds_a_value_is_an_exposure() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        assert await deliver(client, page, event("it_1")) == 200
        assert await deliver(client, page, event("it_1", 2, "item.edited", CARD)) == 200

    at_the_site(work)
    assert models.Exposure.objects.get().item == "it_1"
    assert models.Effect.objects.get().action == {"do": "hide", "item": "it_1"}


def test_a_deletion_of_what_nobody_saw_and_a_clock_in_the_future_hurt_nothing() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        ahead = (datetime.now(UTC) + timedelta(days=4_000)).isoformat()
        assert await deliver(client, page, event("it_gone", 2, "item.deleted", ""), event("it_1", at=ahead)) == 200
        assert await deliver(client, page, event("it_old", at="1970-01-01T00:00:00Z")) == 200

    at_the_site(work)
    assert models.Message.objects.count() == 3
    assert models.Message.objects.get(item="it_1").at < datetime.now(UTC) + timedelta(hours=1)


def test_a_wrong_signature_stores_nothing() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        body = json.dumps({"account": page.account, "events": [event("it_1", text=CARD)]}).encode()
        headers = {"X-Sandbox-Signature-256": signature(b"another secret", body)}
        assert (await client.post(page.hook, content=body, headers=headers)).status_code == 401

    at_the_site(work)
    assert not models.Conversation.objects.exists()


def test_every_door_answers() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        assert (await client.get("/readyz")).status_code == 200
        assert (await client.get("/live")).status_code == 403
        home = await client.get("/")
        assert (home.status_code, home.headers["location"].split("?")[0]) == (302, "/account/login/")
        assert "default-src" in (await client.get("/account/login/")).headers["content-security-policy"]
        metrics = (await client.get("/metrics")).text
        assert "ringback_strays 0.0" in metrics

    at_the_site(work)


def test_invalid_text_is_made_valid_not_lost() -> None:
    async def work(client: httpx.AsyncClient, page: PageSeed) -> None:
        assert await deliver(client, page, event("it_1", text="half \ud83d a pair, a \0 and " + CARD)) == 200

    at_the_site(work)
    kept = str(models.Message.objects.get().text)
    assert kept.endswith("[card ••1111]")
    assert "\0" not in kept
