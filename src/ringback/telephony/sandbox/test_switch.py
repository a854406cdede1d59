"""The make-believe exchange: every way a call can go, in no time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.calls.attempts import Attempt, Cause, State, reduce
from ringback.sandbox.asgi import Problem
from ringback.sandbox.timers import HandTimers
from ringback.telephony.base import Ring
from ringback.telephony.sandbox import payload
from ringback.telephony.sandbox.state import Call, Line, Mode, Order
from ringback.telephony.sandbox.switch import Switch

NUMBER, CALLER = "+12025550143", "+18005550199"


class World:
    """A switch with one line, its events, and time to move by hand."""

    def __init__(self) -> None:
        self.timers = HandTimers()
        self.events: list[Mapping[str, Any]] = []
        self.switch = Switch(self.timers, emit=lambda _line, event: self.events.append(event))
        self.line = self.switch.add_line(Line("bank", "token", (CALLER,)))
        self.phone, self.headset = self.switch.phone(NUMBER), self.switch.headset("desk-1")

    def place(self, attempt: str = "a1", endpoint: str = "desk-1", number: str = NUMBER) -> Call:
        return self.switch.place(self.line, Order(attempt, endpoint, number, CALLER, 20, 35, 600))

    def ringing(self) -> Call:
        call = self.place()
        self.timers.advance(2)
        return call

    def bridged(self) -> Call:
        call = self.ringing()
        self.switch.answer(self.phone)
        return call

    def attempt(self, name: str = "a1") -> Attempt:
        whole = Attempt(name, self.timers.now() - timedelta(hours=1))
        for event in payload.events({"events": self.events}):
            if event.attempt_id == name:
                whole = reduce(whole, event)
        return whole


@pytest.fixture
def world() -> World:
    return World()


def refused(code: str) -> Any:
    return pytest.raises(Problem, match=code)


def test_agent_first_then_the_customer_sees_the_number_then_both_speak(world: World) -> None:
    call = world.place()
    assert world.attempt().state is State.AGENT_DIALING
    world.timers.advance(0.5)
    assert world.headset.up is Ring.RINGING
    assert world.phone.up is Ring.IDLE
    world.timers.advance(1)
    assert (world.headset.up, world.phone.up, world.phone.caller) == (Ring.IN_CALL, Ring.RINGING, CALLER)
    world.switch.answer(world.phone)
    assert world.attempt().state is State.BRIDGED
    world.switch.end(call)
    assert world.attempt().cause is Cause.COMPLETED
    assert world.phone.up is world.headset.up is Ring.IDLE
    assert world.phone.past[0][0] == CALLER


HAPPENINGS: dict[str, tuple[Callable[[World], object], Cause]] = {
    "declined": (lambda w: (w.ringing(), w.switch.decline(w.phone)), Cause.DECLINED),
    "no answer": (lambda w: (w.ringing(), w.timers.advance(36)), Cause.NO_ANSWER),
    "busy": (lambda w: (setattr(w.phone, "mode", Mode.BUSY), w.ringing()), Cause.BUSY),
    "invalid": (lambda w: (setattr(w.phone, "mode", Mode.INVALID), w.ringing()), Cause.INVALID_NUMBER),
    "unreachable": (lambda w: (setattr(w.phone, "mode", Mode.UNREACHABLE), w.ringing()), Cause.NETWORK_ERROR),
    "network": (lambda w: (setattr(w.switch.faults, "network_error", True), w.ringing()), Cause.NETWORK_ERROR),
    "agent away": (lambda w: (setattr(w.headset, "manual", True), w.place(), w.timers.advance(25)),
                   Cause.AGENT_UNREACHED),
    "agent leaves": (lambda w: (w.ringing(), w.switch.hang_up(w.headset)), Cause.AGENT_LEFT),
    "desk cancels": (lambda w: w.switch.end(w.ringing()), Cause.CANCELED),
    "desk cancels at once": (lambda w: w.switch.end(w.place()), Cause.CANCELED),
    "customer hangs up": (lambda w: (w.bridged(), w.switch.hang_up(w.phone)), Cause.COMPLETED),
    "agent hangs up": (lambda w: (w.bridged(), w.switch.hang_up(w.headset)), Cause.COMPLETED),
    "too long": (lambda w: (w.bridged(), w.timers.advance(601)), Cause.MAX_DURATION),
}  # fmt: skip


@pytest.mark.parametrize("name", HAPPENINGS)
def test_every_ending_has_its_cause_and_leaves_nothing_behind(world: World, name: str) -> None:
    happen, cause = HAPPENINGS[name]
    happen(world)
    assert world.attempt().cause is cause
    assert world.attempt().quiet
    assert world.phone.up is world.headset.up is Ring.IDLE
    assert world.timers.waiting == 0


def test_the_same_attempt_is_one_call(world: World) -> None:
    assert world.place() is world.place()
    with refused("attempt_reused"):
        world.place(number="+12025550144")
    world.timers.advance(2)
    assert len([event for event in world.events if event["type"] == "ringing"]) == 2


def test_a_phone_in_a_call_is_busy_and_an_agent_in_one_is_unreached(world: World) -> None:
    world.bridged()
    world.place("a2", "desk-2")
    world.place("a3", "desk-1", "+12025550144")
    world.timers.advance(3)
    assert world.attempt("a2").cause is Cause.BUSY
    assert world.attempt("a3").cause is Cause.AGENT_UNREACHED
    assert world.attempt().state is State.BRIDGED


def test_hold(world: World) -> None:
    call = world.ringing()
    with refused("not_bridged"):
        world.switch.hold(call, True)
    world.switch.answer(world.phone)
    world.switch.hold(call, True)
    world.switch.hold(call, True)
    assert world.phone.up is Ring.ON_HOLD
    world.switch.hold(call, False)
    assert [event["type"] for event in world.events[-2:]] == ["held", "resumed"]
    assert world.phone.up is Ring.IN_CALL


def test_what_does_not_ring_cannot_be_answered(world: World) -> None:
    for do in (world.switch.answer, world.switch.decline, world.switch.hang_up):
        with refused("not_"):
            do(world.phone)


def test_a_number_that_is_not_the_lines_is_not_shown(world: World) -> None:
    with refused("caller_id_not_yours"):
        world.switch.place(world.line, Order("a1", "desk-1", NUMBER, "+18005550100", 20, 35, 600))


def test_forgetting(world: World) -> None:
    world.ringing()
    world.switch.faults.forget = True
    with refused("not_found"):
        world.switch.call(world.line, "a1")


@given(st.lists(st.tuples(st.sampled_from(["place", "answer", "decline", "hang up", "end", "hold", "wait"]),
                          st.integers(0, 2)), max_size=40))  # fmt: skip
def test_whatever_people_do_calls_end_and_phones_are_free(steps: list[tuple[str, int]]) -> None:
    world = World()
    switch, names = world.switch, iter(range(100))
    for step, n in steps:
        device = [world.phone, world.headset, switch.phone("+12025550144")][n]
        calls = list(switch.calls.values())
        try:
            if step == "place":
                world.place(f"a{next(names)}", "desk-1", [NUMBER, "+12025550144", "+12025550145"][n])
            elif step == "wait":
                world.timers.advance(n * 10 + 0.4)
            elif step in ("end", "hold") and calls:
                switch.end(calls[-1]) if step == "end" else switch.hold(calls[-1], n == 0)
            elif step in ("answer", "decline"):
                (switch.answer if step == "answer" else switch.decline)(device)
            else:
                switch.hang_up(device)
        except Problem:
            continue
    world.timers.advance(3600)
    assert world.timers.waiting == 0
    assert all(call.ended for call in switch.calls.values())
    assert all(device.up is Ring.IDLE for device in (*switch.phones.values(), *switch.headsets.values()))
    for call in switch.calls.values():
        ends = [row for row in call.events if (row["leg"], row["type"]) == ("call", "ended")]
        assert len(ends) == 1
        assert call.events[-1] is ends[0]
        assert "5550" not in repr(call.events)
        assert NUMBER not in repr(call)
