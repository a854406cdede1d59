"""The exchange over HTTP, in process: the desk's API, the phones, and status webhooks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from ringback.sandbox.service import HEADER
from ringback.sandbox.timers import HandTimers
from ringback.telephony.sandbox.server import SwitchApp
from ringback.telephony.sandbox.state import Line
from ringback.wire.inbound import check_signature

ORDER = {
    "attempt": "a1", "endpoint": "desk-1", "permit": "p", "customer_number": "+12025550143",
    "caller_id": "+18005550199", "ring_agent": 20, "ring_customer": 35, "max_duration": 600,
}  # fmt: skip
PHONE = "/phones/+12025550143"


class World:
    """The app, time by hand, a client for each side, and the webhooks it sent."""

    def __init__(self) -> None:
        self.timers, self.hooks = HandTimers(), list[dict[str, Any]]()
        self.app = SwitchApp(control="control", timers=self.timers, transport=httpx.MockTransport(self.receive))
        self.app.add_line(Line("bank", "token", ("+18005550199",), "http://hooks.example/", b"secret"))
        transport = httpx.ASGITransport(self.app)
        self.person = httpx.AsyncClient(transport=transport, base_url="http://phone.example")
        self.desk = httpx.AsyncClient(
            transport=transport, base_url="http://phone.example", headers={"Authorization": "Bearer token"}
        )

    def receive(self, request: httpx.Request) -> httpx.Response:
        check_signature(request.content, request.headers[HEADER], [b"secret"])
        assert "5550" not in request.content.decode()
        self.hooks += json.loads(request.content)["events"]
        return httpx.Response(200)


def play(story: Callable[[World], Awaitable[None]]) -> World:
    async def go() -> World:
        world = World()
        await story(world)
        await world.app.drained()
        await world.app.stop()
        assert world.timers.waiting == 0
        return world

    return asyncio.run(go())


def test_a_call_from_ring_to_hang_up() -> None:
    async def story(world: World) -> None:
        assert (await world.desk.get("/v1/health")).json() == {"ready": True}
        placed = await world.desk.post("/v1/calls", json=ORDER)
        assert placed.json() == (await world.desk.post("/v1/calls", json=ORDER)).json()
        world.timers.advance(2)
        seen = (await world.person.get(PHONE)).json()
        assert (seen["state"], seen["caller"]) == ("ringing", "+18005550199")
        waiting = asyncio.create_task(world.person.get(PHONE, params={"since": seen["version"], "wait": 20}))
        await asyncio.sleep(0)
        assert not waiting.done()
        await world.person.post(f"{PHONE}/answer")
        assert (await waiting).json()["state"] == "in_call"
        await world.desk.post("/v1/calls/a1/hold", json={"on": True})
        assert (await world.person.get(PHONE)).json()["state"] == "on_hold"
        await world.person.post(f"{PHONE}/hangup")
        snapshot = (await world.desk.get("/v1/calls/a1")).json()
        assert snapshot["ended"]
        assert (await world.person.get(PHONE)).json()["past"][0]["outcome"] == "completed"

    world = play(story)
    assert [f"{event['leg']}.{event['type']}" for event in world.hooks] == [
        "agent.dialing", "agent.ringing", "agent.answered", "customer.dialing", "customer.ringing",
        "customer.answered", "call.bridged", "call.held", "customer.ended", "agent.ended", "call.ended",
    ]  # fmt: skip
    assert [event["seq"] for event in world.hooks] == list(range(1, 12))


def test_what_is_refused() -> None:
    async def story(world: World) -> None:
        cases: list[tuple[dict[str, Any], int, str]] = [
            ({"permit": ""}, 403, "no_permit"),
            ({"customer_number": "911"}, 400, "number_invalid"),
            ({"customer_number": "+12025550143;x"}, 400, "number_invalid"),
            ({"caller_id": "+18005550100"}, 403, "caller_id_not_yours"),
            ({"max_duration": 999_999}, 400, "max_duration_invalid"),
            ({"ring_customer": True}, 400, "ring_customer_invalid"),
        ]
        for change, status, code in cases:
            answer = await world.desk.post("/v1/calls", json={**ORDER, **change})
            assert (answer.status_code, answer.json()["error"]) == (status, code)
        assert (await world.person.post("/v1/calls", json=ORDER)).status_code == 401
        assert (await world.desk.get("/v1/calls/nope")).status_code == 404
        assert (await world.person.post(f"{PHONE}/answer")).status_code == 409
        assert (await world.person.put(PHONE, json={"mode": "x"})).status_code == 400

    assert play(story).hooks == []


def test_a_headset_set_to_manual_waits_for_its_agent() -> None:
    async def story(world: World) -> None:
        await world.person.put("/headsets/desk-1", json={"manual": True})
        await world.desk.post("/v1/calls", json=ORDER)
        world.timers.advance(5)
        assert (await world.person.get("/headsets/desk-1")).json()["state"] == "ringing"
        await world.person.post("/headsets/desk-1/answer")
        world.timers.advance(1)
        assert (await world.person.get(PHONE)).json()["state"] == "ringing"
        await world.desk.delete("/v1/calls/a1")
        assert (await world.desk.delete("/v1/calls/a1")).status_code == 200

    play(story)


def test_an_unknown_outcome_no_events_and_no_memory() -> None:
    async def story(world: World) -> None:
        control = {"Authorization": "Bearer control"}
        await world.person.put("/control/faults", json={"drop": 1.0, "forget": True}, headers=control)
        await world.desk.post("/v1/calls", json=ORDER)
        world.timers.advance(60)
        assert (await world.desk.get("/v1/calls/a1")).status_code == 404

    assert play(story).hooks == []
