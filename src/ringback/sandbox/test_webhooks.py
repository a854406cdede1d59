"""Webhooks: signed, in order, until acknowledged, and what the faults do to them."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.sandbox.faults import Faults
from ringback.sandbox.service import Service
from ringback.sandbox.webhooks import BATCH, Hook, Outlet, open_client
from ringback.wire.inbound import check_signature

HOOK = Hook("http://hooks.example/page", b"secret", "X-Signed", {"account": "harbor"})


class Receiver:
    """Answers what it is told to, and keeps the events it acknowledged."""

    def __init__(self, statuses: list[int]) -> None:
        self.statuses, self.batches, self.waits = statuses, list[list[int]](), list[float]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        check_signature(request.content, request.headers["x-signed"], [b"secret"])
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 0:
            raise httpx.ConnectError("down")
        if status < 300:
            data = json.loads(request.content)
            assert data["account"] == "harbor"
            self.batches.append([event["n"] for event in data["events"]])
        return httpx.Response(status)

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)


def deliver(receiver: Receiver, count: int, faults: Faults | None = None) -> list[int]:
    async def go() -> list[int]:
        client = open_client(httpx.MockTransport(receiver))
        outlet = Outlet(HOOK, faults or Faults(), client, receiver.sleep)
        for n in range(count):
            outlet.push({"n": n, "text": "número ✓"})
        await outlet.drained()
        return [n for batch in receiver.batches for n in batch]

    return asyncio.run(go())


@given(st.lists(st.sampled_from([0, 200, 401, 429, 500, 503]), max_size=12), st.integers(0, 130))
def test_every_event_arrives_once_in_order_whatever_fails_before(statuses: list[int], count: int) -> None:
    assert deliver(Receiver(statuses), count) == list(range(count))


def test_batches_are_bounded() -> None:
    receiver = Receiver([])
    deliver(receiver, 3 * BATCH)
    assert max(map(len, receiver.batches)) == BATCH


def test_waits_double_up_to_a_bound() -> None:
    receiver = Receiver([503] * 8)
    deliver(receiver, 1)
    assert receiver.waits == [0.25, 0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0]


def test_duplicates_are_the_same_batch_again() -> None:
    assert deliver(Receiver([]), 2, Faults(duplicates=1.0)) == [0, 1, 0, 1]


def test_shuffled_events_all_arrive_in_another_order() -> None:
    got = deliver(Receiver([]), 40, Faults(shuffle=True))
    assert sorted(got) == list(range(40))
    assert got != list(range(40))


def test_dropped_events_never_arrive() -> None:
    assert deliver(Receiver([]), 5, Faults(drop=1.0)) == []


def test_what_was_not_acknowledged_stays_queued_and_shows_nothing() -> None:
    async def go() -> Outlet:
        stuck = asyncio.Event()

        async def forever(_seconds: float) -> None:
            await stuck.wait()

        outlet = Outlet(HOOK, Faults(), open_client(httpx.MockTransport(Receiver([503] * 99))), forever)
        outlet.push({"n": 0, "text": "4111 1111 1111 1111"})
        await asyncio.sleep(0)
        await outlet.stop()
        return outlet

    outlet = asyncio.run(go())
    assert len(outlet.pending) == 1
    assert "4111" not in repr(outlet)
    assert "secret" not in repr(outlet.hook)


def test_faults_refuse_a_name_or_type_they_do_not_have() -> None:
    faults = Faults()
    changes: list[dict[str, object]] = [{"dice": 1}, {"nope": 1}, {"shuffle": 1}, {"errors": "x"}, {"errors": -1}]
    for change in changes:
        with pytest.raises(ValueError, match="fault"):
            faults.change(change)
    faults.change({"allowance": 2, "errors": 0.5, "seed": 3})
    assert [faults.spend() for _ in range(3)] == [True, True, False]


def test_a_hook_that_moves_takes_what_waits_along_in_order() -> None:
    got: list[int] = []

    def receive(request: httpx.Request) -> httpx.Response:
        if request.url.host == "old":
            return httpx.Response(503)
        got.extend(event["n"] for event in json.loads(request.content)["events"])
        return httpx.Response(200)

    async def go() -> None:
        async def never(_seconds: float) -> None:
            await asyncio.Event().wait()

        service = Service(Faults(), [], transport=httpx.MockTransport(receive), sleep=never)
        service.hook("page", "http://old/", b"secret", {})
        service.tell("page", {"n": 1})
        service.tell("page", {"n": 2})
        for _ in range(20):
            await asyncio.sleep(0)
        service.hook("page", "http://new/", b"secret", {})
        service.tell("page", {"n": 3})
        await service.drained()
        assert service.pending() == {"page": []}
        await service.stop()

    asyncio.run(go())
    assert got == [1, 2, 3]
