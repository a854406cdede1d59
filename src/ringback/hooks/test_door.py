"""The door of the networks: who may come in, what is answered to nonsense, and that nothing is lost."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest
from django.db import connection
from prometheus_client import REGISTRY

from ringback.calls.attempts import CallEvent
from ringback.channels.base import Inbound, PageConfig
from ringback.channels.sandbox import CHANNEL
from ringback.desk.dialling import Report
from ringback.errors import BadPayload, BadSignature
from ringback.hooks.batcher import Batcher, Writer
from ringback.hooks.door import Door
from ringback.hooks.http import LARGEST
from ringback.hooks.pages import Known, OpenLine, OpenPage
from ringback.hooks.status import Status
from ringback.store.models import Conversation, Message, Organisation
from ringback.wire.inbound import signature
from tests import rows
from tests.databases import Database

if TYPE_CHECKING:
    from ringback.desk.intake import Item

SECRET = b"a secret of the page"
PATH = "/hooks/sandbox/harbor-page"
HEADER = "X-Sandbox-Signature-256"
RAW = "my card is 4111 1111 1111 1111"


@dataclass
class FakeDriver:
    """A phone system whose signature is one word."""

    def verify(self, body: bytes, headers: dict[str, str]) -> None:
        if headers.get("x-signed") != "yes":
            raise BadSignature("no")

    def ingest(self, body: bytes) -> tuple[CallEvent, ...]:
        if body == b"?":
            raise BadPayload("no")
        return cast("tuple[CallEvent, ...]", (body.decode(),))


def prepare(_page: Any, inbound: Inbound) -> Item:
    if "defect" in inbound.text.reveal():
        raise ZeroDivisionError
    return cast("Item", SimpleNamespace(inbound=inbound))


def take(items: Sequence[Item]) -> None:
    """The least there is: one message an item and version."""
    talk, _ = Conversation.objects.get_or_create(
        brand=rows.brand(), page=rows.page(), author="ana", defaults={"created": rows.AT, "last_at": rows.AT}
    )
    Message.objects.bulk_create(
        [
            Message(
                brand=talk.brand,
                conversation=talk,
                page=talk.page,
                item=item.inbound.item,
                version=item.inbound.version,
                surface="public",
                at=item.inbound.at,
                received=rows.AT,
            )
            for item in items
        ],
        ignore_conflicts=True,
    )


def take_reports(reports: Sequence[Report]) -> None:
    Organisation.objects.bulk_create(Organisation(name=f"{r.brand} {r.event}") for r in reports)


Work = Callable[[httpx.AsyncClient, "Batcher[Item]"], Awaitable[None]]


def at_the_door(work: Work, patience: float = 3.0) -> None:
    """Run ``work`` against the real door over ASGI."""
    config = PageConfig("harbor-page", "http://network.example", "token", (SECRET,))
    looked: list[str] = []

    def page(network: str, account: str) -> OpenPage | None:
        looked.append(account)
        known = (network, account) == ("sandbox", "harbor-page")
        return OpenPage(cast("Any", None), CHANNEL.connect(config)) if known else None

    def line(driver: str, slug: str) -> OpenLine | None:
        return OpenLine(7, cast("Any", FakeDriver())) if (driver, slug) == ("sandbox", "harbor") else None

    async def go() -> None:
        writer = Writer(patience=patience)
        messages, reports = Batcher(writer, take), Batcher(writer, take_reports)
        door = Door(Known(writer, page), Known(writer, line), prepare, messages, reports)
        status = Status(writer, [("batcher", lambda: messages.healthy)])

        async def app(scope: Any, receive: Any, send: Any) -> None:
            await (door if scope["path"].startswith("/hooks/") else status)(scope, receive, send)

        messages.start()
        reports.start()
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://desk.example") as client:
            await work(client, messages)
        await messages.stop()
        await reports.stop()
        writer.close()

    asyncio.run(go())
    assert len(looked) == len(set(looked))


def event(item: str = "it_1", version: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "type": "item.created",
        "id": item,
        "version": version,
        "author": {"id": "ana", "name": "Ana"},
        "at": "2026-03-02T09:00:00+00:00",
        "text": RAW,
    } | more


def body(*events: dict[str, Any]) -> bytes:
    return json.dumps({"account": "harbor-page", "events": events}).encode()


async def send(client: httpx.AsyncClient, content: bytes, **headers: str) -> httpx.Response:
    return await client.post(PATH, content=content, headers={HEADER: signature(SECRET, content)} | headers)


def counted(outcome: str) -> float:
    return REGISTRY.get_sample_value("ringback_webhooks_total", {"network": "sandbox", "outcome": outcome}) or 0.0


@pytest.mark.usefixtures("database")
def test_it_acknowledges_what_is_committed() -> None:
    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        response = await send(client, body(event("it_1"), event("it_2")))
        assert (response.status_code, response.content) == (200, b"")
        assert await asyncio.to_thread(count) == 2
        assert (await send(client, body(event("it_2"), event("it_3")))).status_code == 200

    def count() -> int:
        try:
            return Message.objects.count()
        finally:
            connection.close()

    at_the_door(work)
    assert sorted(Message.objects.values_list("item", flat=True)) == ["it_1", "it_2", "it_3"]


SIGNED = signature(SECRET, body(event()))
WRONG = [
    ("bad_signature", 401, lambda c: c.post(PATH, content=body(event()), headers={HEADER: "sha256=00"})),
    ("bad_signature", 401, lambda c: c.post(PATH, content=body(event()))),
    ("bad_signature", 401, lambda c: c.post(PATH, content=body(event()), headers={HEADER: "ß".encode()})),
    ("bad_signature", 401, lambda c: c.post(PATH, content=body(event()) + b" ", headers={HEADER: SIGNED})),
    ("bad_payload", 400, lambda c: send(c, b'{"account": "harbor-page", "events": [')),
    ("bad_payload", 400, lambda c: send(c, b"")),
    ("bad_payload", 400, lambda c: send(c, b'{"account": "\xff\xfe"}')),
    ("bad_payload", 400, lambda c: send(c, b"[" * 100_000)),
    ("bad_payload", 400, lambda c: send(c, body(event(version=-1)))),
    ("bad_payload", 400, lambda c: send(c, body(event(at="tomorrow")))),
    ("too_large", 413, lambda c: send(c, b"x" * (LARGEST + 1))),
    ("too_large", 413, lambda c: c.post(PATH, content=chunks())),
    ("failed", 500, lambda c: send(c, body(event(text="defect " + RAW)))),
    ("bad_method", 405, lambda c: c.put(PATH, content=b"")),
    ("bad_challenge", 403, lambda c: c.get(PATH + "?hub.mode=subscribe")),
]  # fmt: skip


@pytest.mark.usefixtures("sqlite_database")
def test_pages_of_one_app_share_an_address_but_not_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Events of a page whose own secret does not verify the body are not taken."""
    read: list[str] = []

    class Line:
        def __init__(self, account: str) -> None:
            self.account = account

        def verify(self, body: bytes, headers: Any) -> None:
            if self.account == "foreign":
                raise BadSignature("not with my secret")

        def parse(self, body: bytes) -> Any:
            read.append(self.account)
            return SimpleNamespace(events=(), unknown=0)

    shared = SimpleNamespace(addressed=lambda body: ("harbor-page", "second", "foreign", "nobody"))
    monkeypatch.setattr("ringback.hooks.door.channels", lambda: {"sandbox": shared})

    async def go() -> None:
        writer = Writer(patience=3.0)
        messages, reports = Batcher(writer, take), Batcher(writer, take_reports)

        def page(network: str, account: str) -> OpenPage | None:
            return None if account == "nobody" else OpenPage(cast("Any", None), cast("Any", Line(account)))

        door = Door(Known(writer, page), Known(writer, lambda *_: None), prepare, messages, reports)
        messages.start()
        async with httpx.AsyncClient(transport=httpx.ASGITransport(door), base_url="http://desk.example") as client:
            assert (await client.post(PATH, content=b"{}")).status_code == 200
        await messages.stop()
        writer.close()

    asyncio.run(go())
    assert read == ["harbor-page", "second"]


async def chunks() -> Any:
    for _ in range(LARGEST // 65_536 + 1):
        yield b"x" * 65_536


@pytest.mark.usefixtures("sqlite_database")
@pytest.mark.parametrize(("outcome", "status", "request_"), WRONG, ids=[f"{n}-{w[0]}" for n, w in enumerate(WRONG)])
def test_nonsense_is_answered_counted_and_not_stored(
    outcome: str, status: int, request_: Callable[[httpx.AsyncClient], Awaitable[httpx.Response]], capsys: Any
) -> None:
    before = counted(outcome)

    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        response = await request_(client)
        assert response.status_code == status
        assert response.content == b""
        assert (await send(client, body(event("fine")))).status_code == 200

    at_the_door(work)
    if status not in (405,):
        assert counted(outcome) == before + 1
    assert list(Message.objects.values_list("item", flat=True)) == ["fine"]
    assert "4111" not in "".join(capsys.readouterr())


@pytest.mark.usefixtures("sqlite_database")
def test_the_longest_body_is_taken() -> None:
    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        content = body(event("it_1", text="a" * 90_000), event("it_2"))
        content += b" " * (LARGEST - len(content))
        assert (await send(client, content)).status_code == 200

    at_the_door(work)
    assert Message.objects.count() == 2


@pytest.mark.usefixtures("sqlite_database")
def test_types_nobody_knows_are_counted_and_acknowledged() -> None:
    labels = {"network": "sandbox", "type": "unknown"}
    before = REGISTRY.get_sample_value("ringback_webhook_events_total", labels) or 0.0

    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        content = body(event(type="item.pinned"), event("it_2"), event(type="page.renamed"))
        assert (await send(client, content)).status_code == 200

    at_the_door(work)
    assert REGISTRY.get_sample_value("ringback_webhook_events_total", labels) == before + 2
    assert list(Message.objects.values_list("item", flat=True)) == ["it_2"]


@pytest.mark.usefixtures("sqlite_database")
def test_an_address_nobody_has_is_404_and_looked_up_once() -> None:
    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        for _ in range(3):
            for path in ("/hooks/sandbox/nobody", "/hooks/", "/hooks/phone/sandbox/nobody"):
                assert (await client.post(path, content=b"{}")).status_code == 404

    at_the_door(work)


def test_a_locked_database_is_503_and_nothing_is_acknowledged(sqlite_database: Database) -> None:
    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        assert (await send(client, body(event("first")))).status_code == 200
        with closing(sqlite3.connect(sqlite_database.settings["NAME"], isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            response = await send(client, body(event("refused")))
            assert (response.status_code, response.headers["retry-after"]) == (503, "2")
            other.execute("ROLLBACK")
        assert (await client.get("/readyz")).status_code == 200

    at_the_door(work, patience=0.05)
    assert list(Message.objects.values_list("item", flat=True)) == ["first"]


@pytest.mark.usefixtures("sqlite_database")
def test_a_full_queue_is_503_before_the_body_is_read() -> None:
    async def work(client: httpx.AsyncClient, messages: Batcher[Item]) -> None:
        await messages.stop()
        assert (await client.post(PATH, content=chunks())).status_code == 503

    at_the_door(work)


@pytest.mark.usefixtures("sqlite_database")
def test_phone_systems_have_their_door() -> None:
    async def work(client: httpx.AsyncClient, _: Batcher[Item]) -> None:
        path, signed = "/hooks/phone/sandbox/harbor", {"x-signed": "yes"}
        assert (await client.post(path, content=b"rang", headers=signed)).status_code == 200
        assert (await client.post(path, content=b"?", headers=signed)).status_code == 400
        assert (await client.post(path, content=b"rang")).status_code == 401

    at_the_door(work)
    assert list(Organisation.objects.values_list("name", flat=True)) == ["7 rang"]


@pytest.mark.usefixtures("database")
def test_it_says_how_it_is() -> None:
    case = rows.case()
    rows.effects(case, "a")

    async def work(client: httpx.AsyncClient, messages: Batcher[Item]) -> None:
        assert (await client.get("/healthz")).text == "ok\n"
        assert (await client.get("/readyz")).status_code == 200
        shown = (await client.get("/metrics")).text
        assert 'ringback_lanes{state="due"} 1.0' in shown
        assert "ringback_strays 0.0" in shown
        await messages.stop()
        response = await client.get("/readyz")
        assert (response.status_code, response.text) == (503, "not ready: batcher")
        assert (await client.post("/metrics")).status_code == 405

    at_the_door(work)
