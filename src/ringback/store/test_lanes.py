"""The same on both databases: waking, and fencing off a worker whose lease is over."""

import threading

import pytest
from django.db import connection

from ringback.store import agenda, lanes, outbox
from ringback.store.models import Effect, Lane
from ringback.store.outbox import Worker
from ringback.store.transaction import write
from tests import rows
from tests.performer import Fake, elsewhere

pytestmark = pytest.mark.usefixtures("database")


def test_waking_brings_a_lane_forward_and_leaves_its_lease() -> None:
    case = rows.case()
    rows.timer(case, "later", 1000)
    Lane.objects.update(owner="somebody", lease_until=7.0)
    lanes.wake(
        [lanes.Wake(case.conversation_id, case.brand_id, 5.0, 3), lanes.Wake(case.conversation_id, case.brand_id)]
    )
    lanes.wake([lanes.Wake(case.conversation_id, case.brand_id, 900.0, 9)])
    lane = Lane.objects.get()
    assert (lane.due, lane.priority, lane.owner, lane.lease_until) == (900.0, 3, "somebody", 7.0)


def test_a_worker_that_was_paused_past_its_lease_settles_nothing() -> None:
    second = Fake()

    def overtaken() -> None:
        Lane.objects.update(lease_until=0)
        Worker(second).run_due()

    first = Fake(a=overtaken)
    rows.effects(rows.case(), "a", "b")
    worker = Worker(first)
    (lease,) = lanes.claim(1)
    with pytest.raises(lanes.Lost):
        worker._lane(lease)
    assert (first.acted, first.settled) == (["a"], [])
    assert second.settled == [("a", "done"), ("b", "done")]


def test_a_worker_that_was_paused_before_the_call_does_not_make_it() -> None:
    fake = Fake()
    rows.effects(rows.case(), "a")
    (lease,) = lanes.claim(1)
    Lane.objects.update(owner="another")
    lease.since -= lanes.LEASE
    with pytest.raises(lanes.Lost):
        Worker(fake)._lane(lease)
    assert fake.acted == []


def test_a_worker_never_closes_the_lane_of_another() -> None:
    case = rows.case()
    rows.timer(case, "later", 60)
    Lane.objects.update(due=0)
    (lease,) = lanes.claim(1)
    Lane.objects.update(owner="another")
    with pytest.raises(lanes.Lost):
        Worker(Fake())._lane(lease)
    assert Lane.objects.get().owner == "another"


def test_work_that_arrives_while_the_lane_is_closed_keeps_a_lane() -> None:
    """The race that ``DO NOTHING`` loses: the lane goes while an open transaction adds work to it."""
    case = rows.case()
    rows.effects(case, "a")
    (lease,) = lanes.claim(1)
    Effect.objects.update(done=rows.AT)
    inside, woken = threading.Event(), threading.Event()

    def add() -> None:
        with write():
            inside.set()
            rows.effects(case, "b")
            woken.set()

    if connection.vendor == "sqlite":  # one writer: the two cannot even overlap
        Worker(Fake())._lane(lease)
        add()
    else:
        with lanes.fenced(lease):
            adding = elsewhere(add)
            assert inside.wait(10)
            assert not woken.wait(0.2)  # it waits for the lane's row
            found = agenda.look(lease.brand, lease.conversation)
            assert found.due is None
            lanes.close(lease, found.due, found.priority)
        adding.join(10)
    assert Effect.objects.filter(done=None).count() == 1
    assert Lane.objects.filter(pk=case.conversation_id).exists()
    assert agenda.strays() == []


def test_closing_sees_work_committed_just_before() -> None:
    case = rows.case()
    rows.effects(case, "a")
    (lease,) = lanes.claim(1)
    fake = Fake(a=lambda: elsewhere(lambda: rows.effects(case, "b")).join(10))
    Worker(fake)._lane(lease)
    assert fake.acted == ["a", "b"]


def test_strays_are_found_and_repaired() -> None:
    rows.effects(rows.case("ana"), "a")
    rows.timer(rows.case("ben"), "t", 60)
    assert outbox.strays() == []
    Lane.objects.all().delete()
    assert len(outbox.strays()) == 2
    assert outbox.repair() == 2
    assert outbox.repair() == 0
    assert Lane.objects.count() == 2
