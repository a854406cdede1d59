"""The network over HTTP, in process: both APIs, idempotency, faults, webhooks, saving."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.fernet import Fernet

from ringback.channels.sandbox import payload
from ringback.channels.sandbox.server import NetworkApp
from ringback.channels.sandbox.state import Page
from ringback.errors import ConfigError
from ringback.sandbox.asgi import LARGEST
from ringback.sandbox.service import HEADER
from ringback.wire.inbound import check_signature

SECRET = b"hook-secret"
Story = Callable[["World"], Awaitable[None]]


class World:
    """The app, a client for each side, and the webhooks it sent."""

    def __init__(self, app: NetworkApp | None = None) -> None:
        self.naps: list[float] = []
        self.hooks: list[dict[str, Any]] = []
        self.app = app or NetworkApp(control="control", sleep=self.sleep, transport=httpx.MockTransport(self.receive))
        self.app.add_page(Page("harbor", "Harbor Bank", "harborbank", "token", "http://hooks.example/", SECRET))
        transport = httpx.ASGITransport(self.app)
        self.customer = httpx.AsyncClient(transport=transport, base_url="http://network.example")
        self.page = httpx.AsyncClient(
            transport=transport, base_url="http://network.example", headers={"Authorization": "Bearer token"}
        )

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)

    def receive(self, request: httpx.Request) -> httpx.Response:
        check_signature(request.content, request.headers[HEADER], [SECRET])
        self.hooks += json.loads(request.content)["events"]
        return httpx.Response(200)

    async def join(self, name: str) -> str:
        return str((await self.customer.post("/customer/people", json={"name": name})).json()["id"])

    async def post(self, who: str, text: str) -> str:
        answer = await self.customer.post("/customer/pages/harbor/posts", json={"as": who, "text": text})
        return str(answer.json()["id"])


def play(story: Story, app: NetworkApp | None = None) -> World:
    async def go() -> World:
        world = World(app)
        await story(world)
        await world.app.drained()
        await world.app.stop()
        return world

    return asyncio.run(go())


def test_a_key_has_one_effect_and_one_answer() -> None:
    async def story(world: World) -> None:
        item = await world.post(await world.join("Ann"), "hello")
        headers = {"Idempotency-Key": "k1"}
        first = await world.page.post(f"/v1/items/{item}/replies", json={"text": "hi"}, headers=headers)
        again = await world.page.post(f"/v1/items/{item}/replies", json={"text": "hi"}, headers=headers)
        other = await world.page.post(f"/v1/items/{item}/replies", json={"text": "ho"}, headers=headers)
        assert first.json() == again.json()
        assert (other.status_code, other.json()) == (422, {"error": "key_reused"})
        page = (await world.customer.get("/customer/pages/harbor")).json()
        assert [reply["text"] for reply in page["posts"][0]["replies"]] == ["hi"]

    play(story)


def test_a_lost_answer_is_found_again_by_its_key() -> None:
    async def story(world: World) -> None:
        item = await world.post(await world.join("Ann"), "hello")
        world.app.network.faults.lost = 1.0
        path, key = f"/v1/items/{item}/private_replies", {"Idempotency-Key": "k1"}
        assert (await world.page.post(path, json={"text": "hi"}, headers=key)).status_code == 503
        world.app.network.faults.lost = 0.0
        assert (await world.page.post(path, json={"text": "hi"}, headers=key)).status_code == 200
        assert (await world.page.post(path, json={"text": "hi"}, headers={"Idempotency-Key": "k2"})).status_code == 409

    play(story)


def test_faults_of_the_api() -> None:
    async def story(world: World) -> None:
        control = {"Authorization": "Bearer control"}
        item = await world.post(await world.join("Ann"), "hello")
        await world.customer.put("/control/faults", json={"latency": 0.2, "allowance": 1}, headers=control)
        assert (await world.page.get(f"/v1/items/{item}")).status_code == 200
        limited = await world.page.get(f"/v1/items/{item}")
        assert (limited.status_code, limited.headers["retry-after"]) == (429, "30")
        assert 0.2 in world.naps
        await world.customer.put("/control/faults", json={"errors": 1.0, "allowance": None}, headers=control)
        assert (await world.page.get(f"/v1/items/{item}")).status_code == 503
        assert (await world.customer.put("/control/faults", json={"x": 1}, headers=control)).status_code == 400
        assert (await world.customer.get("/control/faults")).status_code == 404

    play(story)


def test_what_cannot_be_read_is_refused_without_an_echo() -> None:
    async def story(world: World) -> None:
        path = "/customer/pages/harbor/posts"
        for body in (b"", b"[]", b"canary", b'{"as":"x","text":"\\ud800canary"}', b'{"text":"canary"}', b"[" * 9999):
            answer = await world.customer.post(path, content=body)
            assert answer.status_code == 400
            assert b"canary" not in answer.content
        assert (await world.customer.post(path, content=b"x" * (LARGEST + 1))).status_code == 413
        assert (await world.customer.patch(path)).status_code == 405
        assert (await world.customer.get("/nowhere")).status_code == 404
        assert (await world.page.get("/v1/items/x", headers={"Authorization": "Bearer x"})).status_code == 401
        assert (await world.page.put("/v1/pages/other/notice", json={"text": "x"})).status_code == 403

    play(story)


def test_a_file_hangs_on_an_item_until_the_item_is_gone() -> None:
    async def story(world: World) -> None:
        who = await world.join("Ann")
        path, file = "/customer/pages/harbor/posts", {"media": "image/png", "data": base64.b64encode(b"PNG").decode()}
        item = (await world.customer.post(path, json={"as": who, "text": "", "file": file})).json()["id"]
        ref = world.app.network.item(item).file
        got = await world.page.get(f"/v1/items/{item}/file", params={"id": ref})
        assert got.json() == {"id": ref, **file}
        assert (await world.page.get(f"/v1/items/{item}/file", params={"id": "fi_other"})).status_code == 404
        for bad in ({"media": "x"}, {"media": "x", "data": "?"}, "text", {"data": 5, "media": ""}):
            refused = await world.customer.post(path, json={"as": who, "text": "hi", "file": bad})
            assert (refused.status_code, refused.json()["error"]) == (400, "file_invalid")
        await world.customer.delete(f"/customer/items/{item}", params={"as": who})
        assert (await world.page.get(f"/v1/items/{item}/file", params={"id": ref})).status_code == 404
        assert not world.app.network.files

    world = play(story)
    assert [len(event["files"]) for event in world.hooks] == [1, 0]
    (parsed,) = payload.parse(json.dumps({"account": "harbor", "events": world.hooks[:1]}).encode(), "harbor").events
    assert [one.media for one in parsed.attached] == ["image/png"]


def test_webhooks_tell_everything_in_order() -> None:
    async def story(world: World) -> None:
        who = await world.join("مريم")
        item = await world.post(who, "مرحبا 👋")
        await world.customer.put(f"/customer/items/{item}", json={"as": who, "text": "مرحبا"})
        await world.page.post(f"/v1/items/{item}/hide", json={})
        await world.customer.post("/customer/pages/harbor/direct", json={"as": who, "text": "psst"})
        await world.customer.delete(f"/customer/items/{item}", params={"as": who})

    world = play(story)
    assert [event["type"] for event in world.hooks] == [
        "item.created", "item.edited", "item.hidden", "direct.created", "item.deleted",
    ]  # fmt: skip
    assert world.hooks[0]["author"]["name"] == "مريم"
    assert world.hooks[0]["text"] == "مرحبا 👋"


def test_a_browser_waits_for_the_next_change() -> None:
    async def story(world: World) -> None:
        who = await world.join("Ann")
        version = (await world.customer.get("/customer/changes")).json()["version"]
        waiting = asyncio.create_task(world.customer.get("/customer/changes", params={"since": version, "wait": 20}))
        await asyncio.sleep(0)  # it asks, and waits
        assert not waiting.done()
        await world.post(who, "hello")
        assert (await waiting).json()["version"] > version
        at_once = await world.customer.get("/customer/changes", params={"since": version, "wait": 20})
        assert at_once.json()["version"] > version

    play(story)


def test_a_saved_network_goes_on_where_it_stopped_and_shows_nothing(tmp_path: Path) -> None:
    file, key = tmp_path / "network", Fernet.generate_key()

    async def before(world: World) -> None:
        who = await world.join("Ann")
        item = await world.post(who, "my card is 4111 1111 1111 1111")
        await world.page.post(f"/v1/items/{item}/replies", json={"text": "hi"}, headers={"Idempotency-Key": "k1"})
        await world.app.stop()  # nothing more is delivered
        world.app.save(file, key)
        assert b"4111" not in file.read_bytes()
        assert file.stat().st_mode & 0o077 == 0

    first = play(before)

    async def after(world: World) -> None:
        world.app.load(file, key)
        world.app.resume()
        page = (await world.customer.get("/customer/pages/harbor")).json()
        assert page["posts"][0]["replies"][0]["text"] == "hi"
        item = page["posts"][0]["id"]
        answer = await world.page.post(
            f"/v1/items/{item}/replies", json={"text": "hi"}, headers={"Idempotency-Key": "k1"}
        )
        assert answer.json()["id"] == page["posts"][0]["replies"][0]["id"]

    second = play(after)
    told = {(event["id"], event["version"]) for event in first.hooks + second.hooks}
    assert len(told) == 2
    with pytest.raises(ConfigError, match="cannot be opened"):
        NetworkApp().load(file, Fernet.generate_key())
