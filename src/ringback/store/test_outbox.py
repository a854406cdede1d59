"""The same on both databases: order, back-off, priority, permanent failure, timers, pauses."""

import threading
from collections import Counter
from collections.abc import Callable

import pytest

from ringback.store import agenda, outbox
from ringback.store.models import Effect, Lane, Timer
from ringback.store.outbox import ATTEMPTS, FAILED, Worker, backoff
from ringback.store.transaction import now
from tests import rows
from tests.performer import Fake, breaks, eventually, fails, paused, retry_now, running

pytestmark = pytest.mark.usefixtures("database")


def test_effects_are_carried_out_in_order_and_the_lane_goes() -> None:
    fake = Fake()
    rows.effects(rows.case(), "a", "b", "c")
    assert Worker(fake).run_due() == 1
    assert fake.acted == ["a", "b", "c"]
    assert fake.settled == [("a", "done"), ("b", "done"), ("c", "done")]
    assert not Lane.objects.exists()
    done = Effect.objects.get(action={"name": "a"})
    assert (done.outcome, done.result) == ("done", {"item": "a"})
    assert done.done is not None


def test_what_settling_asks_for_is_carried_out_too() -> None:
    case = rows.case()
    fake = Fake(settle_a=lambda: rows.effects(case, "b"))
    rows.effects(case, "a")
    Worker(fake).run_due()
    assert fake.acted == ["a", "b"]
    assert not Lane.objects.exists()


def test_a_transient_failure_is_tried_again_and_later_effects_wait() -> None:
    fake = Fake(a=fails())
    rows.effects(rows.case(), "a", "b")
    worker = Worker(fake)
    worker.run_due()
    assert fake.acted == ["a"]
    first = Effect.objects.get(action={"name": "a"})
    lane = Lane.objects.get()
    assert first.attempts == 1
    assert 0.5 < first.next_try - now() <= 1.2
    assert (lane.due, lane.owner, lane.lease_until) == (first.next_try, "", 0)
    del fake.on["a"]
    retry_now()
    worker.run_due()
    assert fake.acted == ["a", "a", "b"]
    assert not Lane.objects.exists()


def test_containment_overtakes_a_reply_that_waits() -> None:
    fake = Fake(reply=fails())
    case = rows.case()
    rows.effects(case, "reply")
    worker = Worker(fake)
    worker.run_due()
    rows.effects(case, "hide", priority=0)
    assert Lane.objects.get().priority == 0
    worker.run_due()
    assert fake.acted == ["reply", "hide"]
    assert Lane.objects.get().priority == 5


def test_the_more_urgent_lane_is_claimed_first() -> None:
    rows.effects(rows.case("ana"), "reply")
    rows.effects(rows.case("ben"), "hide", priority=0)
    fake = Fake()
    Worker(fake).run_due()
    assert fake.acted == ["hide", "reply"]


@pytest.mark.parametrize("failure", [fails(permanent=True)])
def test_a_permanent_failure_is_settled_as_failed_and_the_lane_moves_on(failure: Callable[[], None]) -> None:
    fake = Fake(a=failure)
    rows.effects(rows.case(), "a", "b")
    Worker(fake).run_due()
    assert fake.settled == [("a", FAILED), ("b", "done")]
    assert Effect.objects.get(action={"name": "a"}).result == {"reason": "the network is away", "attempts": 1}


@pytest.mark.parametrize("failure", [fails(), breaks])
def test_what_fails_every_time_fails_for_good_in_the_end(failure: Callable[[], None]) -> None:
    fake = Fake(a=failure)
    rows.effects(rows.case(), "a", "b")
    worker = Worker(fake)
    for _ in range(ATTEMPTS):
        worker.run_due()
        retry_now()
    assert fake.acted == ["a"] * ATTEMPTS + ["b"]
    assert fake.settled == [("a", FAILED), ("b", "done")]


def test_a_pause_is_no_failure_however_long_it_is() -> None:
    fake = Fake(a=paused)
    rows.effects(rows.case(), "a")
    worker = Worker(fake)
    for _ in range(ATTEMPTS + 1):
        worker.run_due()
        retry_now()
    assert Effect.objects.get().attempts == 0
    del fake.on["a"]
    worker.run_due()
    assert fake.settled == [("a", "done")]


def test_what_cannot_be_settled_writes_nothing_and_fails_for_good_in_the_end() -> None:
    case = rows.case()

    def write_and_break() -> None:
        rows.effects(case, "half")
        breaks()

    fake = Fake(settle_a=write_and_break)
    rows.effects(case, "a")
    worker = Worker(fake)
    for _ in range(ATTEMPTS):
        worker.run_due()
        retry_now()
    assert not Effect.objects.filter(action={"name": "half"}).exists()
    assert Effect.objects.get().done is None
    del fake.on["settle_a"]
    worker.run_due()
    assert fake.acted == ["a"] * ATTEMPTS
    assert fake.settled[-1] == ("a", FAILED)


def test_a_timer_fires_when_due_and_not_before() -> None:
    fake = Fake()
    case = rows.case()
    rows.timer(case, "look-again", 60)
    worker = Worker(fake)
    assert worker.run_due() == 0
    assert fake.fired == []
    retry_now()
    worker.run_due()
    assert fake.fired == ["look-again"]
    assert not Timer.objects.exists()
    assert not Lane.objects.exists()


def test_a_lane_stays_for_its_next_timer() -> None:
    case = rows.case()
    later = rows.timer(case, "give-up", 60)
    rows.effects(case, "a")
    Worker(Fake()).run_due()
    lane = Lane.objects.get()
    assert (lane.due, lane.priority) == (later.due, agenda.TIMERS)


def test_a_timer_that_breaks_stays() -> None:
    fake = Fake(look=breaks)
    case = rows.case()
    rows.timer(case, "look")
    rows.effects(case, "a")
    Worker(fake).run_due()
    assert fake.acted == ["a"]
    assert Timer.objects.get().due > now() + 20
    assert Lane.objects.get().due == Timer.objects.get().due


def test_an_effect_withdrawn_while_it_was_carried_out_is_not_settled() -> None:
    fake = Fake(a=lambda: Effect.objects.update(done=rows.AT, outcome="withdrawn"))
    rows.effects(rows.case(), "a")
    Worker(fake).run_due()
    assert fake.settled == []
    assert Effect.objects.get().outcome == "withdrawn"


def test_two_workers_in_threads_do_everything_once_and_in_order() -> None:
    fake = Fake()
    names = []
    for author in range(12):
        case = rows.case(f"author-{author}")
        mine = [f"{author}.{number}" for number in range(6)]
        rows.effects(case, *mine)
        names += mine
    with running(Worker(fake, threads=3), Worker(fake, threads=3)):
        eventually(lambda: not Lane.objects.exists())
    assert Counter(fake.acted) == Counter(names)
    for author in range(12):
        assert [n for n in fake.acted if n.startswith(f"{author}.")] == [f"{author}.{number}" for number in range(6)]


def test_a_stopped_worker_leaves_the_rest_for_the_next_at_once() -> None:
    holder: list[Worker] = []
    fake = Fake(a=lambda: holder[0].stop())
    holder.append(Worker(fake))
    rows.effects(rows.case(), "a", "b")
    with running(*holder):
        eventually(lambda: fake.settled)
    assert fake.settled == [("a", "done")]
    assert (Lane.objects.get().owner, Lane.objects.get().lease_until) == ("", 0)
    assert Worker(fake).run_due() == 1
    assert fake.settled == [("a", "done"), ("b", "done")]


def test_the_back_off_is_bounded_however_often_it_was_tried() -> None:
    assert all(backoff(tried) <= 360 for tried in range(1, 32_768, 97))


def test_a_lane_that_breaks_takes_no_thread_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = rows.case("broken").conversation_id
    look = agenda.look

    def breaking(brand: int, conversation: int) -> agenda.Agenda:
        if conversation == broken:
            raise KeyError("a defect")
        return look(brand, conversation)

    monkeypatch.setattr(outbox, "look", breaking)
    fake = Fake()
    rows.effects(rows.case("broken"), "a", priority=0)
    rows.effects(rows.case("ana"), "b")
    with running(Worker(fake, threads=1)):
        eventually(lambda: fake.settled)
    assert fake.settled == [("b", "done")]


def test_a_worker_that_cannot_go_on_ends_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaking(_limit: int) -> list[object]:
        raise KeyError("a defect")

    monkeypatch.setattr(outbox, "claim", breaking)
    before = threading.active_count()
    with pytest.raises(KeyError):
        Worker(Fake()).run()
    assert threading.active_count() == before
