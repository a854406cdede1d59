"""A callback comes to an end, is dialled only by its agent in time, and never too often."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls import Callback, Cause, Phase, Receipt, Window
from ringback.calls.callbacks import (
    Cancelled,
    Claimed,
    Disposed,
    Effect,
    Ended,
    Event,
    Planned,
    Refused,
    Released,
    Started,
    Tick,
    Validated,
    step,
)
from ringback.calls.consent import expiry
from ringback.flow.policy import Calling

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
CALLING = Calling()
LEASE = NOW + timedelta(minutes=15)

agents = st.sampled_from(["ana", "ben"])
keys = st.sampled_from(["a1", "a2", "a3"])
moments = st.integers(0, 3000).map(lambda minutes: NOW + timedelta(minutes=minutes))
windows = st.builds(lambda at, more: Window(at, at + timedelta(minutes=more)), moments, st.integers(1, 600))
moves = st.one_of(
    st.builds(Validated),
    st.builds(Refused, st.just("region")),
    st.builds(
        Planned, st.tuples(moments, st.integers(1, 600)).map(lambda w: Window(w[0], w[0] + timedelta(minutes=w[1])))
    ),
    st.builds(Tick),
    st.builds(Claimed, agents, moments),
    st.builds(Released, agents),
    st.builds(Started, agents, keys),
    st.builds(Ended, keys, st.sampled_from(Cause), st.just("Europe/London"), st.floats(0, 1)),
    st.builds(Disposed, st.sampled_from(["solved", "not_needed", "call_again", "voicemail", "not_me", "nonsense"])),
    st.builds(Cancelled, st.booleans()),
)


STARTS = (
    Callback(),
    Callback(Phase.SCHEDULED, Window(NOW, NOW + timedelta(hours=2)), NOW),
    Callback(Phase.CLAIMED, Window(NOW, LEASE), NOW, "ana", NOW + timedelta(hours=9), attempts=2, first=NOW),
    Callback(Phase.ATTEMPTING, None, NOW, "ana", LEASE, "a1", attempts=3, first=NOW),
    Callback(Phase.WRAP_UP, None, NOW, "ana", LEASE, "a1", attempts=1, first=NOW),
)


@settings(deadline=None)
@given(st.sampled_from(STARTS), st.lists(st.tuples(moves, st.integers(0, 120)), max_size=40))
def test_whatever_happens_in_whatever_order(start: Callback, history: list[tuple[Event, int]]) -> None:
    callback, now = start, NOW
    for event, minutes in history:
        now += timedelta(minutes=minutes)
        after, effects = step(callback, event, now, CALLING)
        assert not callback.phase.final or (after is callback and not effects), "what is over stays over"
        assert after.attempts <= CALLING.attempts
        assert (after.phase is Phase.CLAIMED) <= bool(after.agent and after.lease)
        if after.phase is Phase.ATTEMPTING and callback.phase is not Phase.ATTEMPTING:
            assert isinstance(event, Started)
            assert callback.agent == event.agent
            assert callback.lease is not None
            assert now < callback.lease
            assert callback.not_before is None or now >= callback.not_before, "never before the time we gave"
        if after.phase.final:
            assert (after.agent, after.attempt) == ("", "")
        callback = after


@settings(deadline=None)
@given(moves, st.integers(0, 3000))
def test_the_same_step_gives_the_same_answer(event: Event, minutes: int) -> None:
    callback = Callback(Phase.ATTEMPTING, attempt="a1", agent="ana", lease=LEASE, attempts=1, first=NOW)
    now = NOW + timedelta(minutes=minutes)
    assert step(callback, event, now, CALLING) == step(callback, event, now, CALLING)


def _run(callback: Callback, *events: tuple[Event, datetime]) -> tuple[Callback, tuple[Effect, ...]]:
    effects: tuple[Effect, ...] = ()
    for event, at in events:
        callback, effects = step(callback, event, at, CALLING)
    return callback, effects


WINDOW = Window(NOW + timedelta(minutes=5), NOW + timedelta(hours=2))
DUE_AT = WINDOW.start


def _attempting() -> Callback:
    callback, _ = _run(
        Callback(),
        (Validated(), NOW),
        (Planned(WINDOW), NOW),
        (Tick(), DUE_AT),
        (Claimed("ana", LEASE), DUE_AT),
        (Started("ana", "a1"), DUE_AT),
    )
    assert callback.phase is Phase.ATTEMPTING
    return callback


@pytest.mark.parametrize(
    ("event", "phase", "effects"),
    [
        (Ended("a1", Cause.COMPLETED), Phase.WRAP_UP, ()),
        (Ended("a1", Cause.BUSY), Phase.RETRY_WAIT, (Effect.PLAN,)),
        (Ended("a1", Cause.DECLINED), Phase.SUPPRESSED, (Effect.SUPPRESS, Effect.TELL_EXHAUSTED)),
        (Ended("a1", Cause.INVALID_NUMBER), Phase.EXHAUSTED, (Effect.ASK_NUMBER,)),
        (Ended("a1", Cause.UNKNOWN), Phase.EXHAUSTED, (Effect.PAGE_HUMAN,)),
        (Ended("other", Cause.COMPLETED), Phase.ATTEMPTING, ()),
        (Claimed("ben", LEASE), Phase.ATTEMPTING, ()),
        (Cancelled(suppress=True), Phase.SUPPRESSED, (Effect.SUPPRESS,)),
    ],
)
def test_how_an_attempt_ends(event: Event, phase: Phase, effects: tuple[Effect, ...]) -> None:
    callback, got = step(_attempting(), event, DUE_AT, CALLING)
    assert (callback.phase, got) == (phase, effects)


@pytest.mark.parametrize(
    ("disposition", "phase"),
    [
        ("solved", Phase.RESOLVED),
        ("not_needed", Phase.RESOLVED),
        ("not_me", Phase.SUPPRESSED),
        ("voicemail", Phase.RETRY_WAIT),
        ("call_again", Phase.RETRY_WAIT),
        ("nonsense", Phase.WRAP_UP),
    ],
)
def test_what_the_agent_says(disposition: str, phase: Phase) -> None:
    callback, _ = _run(_attempting(), (Ended("a1", Cause.COMPLETED), DUE_AT), (Disposed(disposition), DUE_AT))
    assert callback.phase is phase
    assert callback.message is (disposition != "voicemail")


def test_our_own_fault_does_not_count() -> None:
    callback, _ = step(_attempting(), Ended("a1", Cause.AGENT_UNREACHED), DUE_AT, CALLING)
    assert (callback.attempts, callback.failures, callback.phase) == (0, 1, Phase.RETRY_WAIT)


def test_two_agents_cannot_have_it_and_a_lease_runs_out() -> None:
    callback = replace(_attempting(), phase=Phase.CLAIMED, attempt="")
    assert step(callback, Claimed("ben", LEASE), DUE_AT, CALLING)[0].agent == "ana"
    assert step(callback, Started("ben", "a2"), DUE_AT, CALLING)[0] == callback
    assert step(callback, Started("ana", "a2"), LEASE, CALLING)[0] == callback
    assert step(callback, Tick(), LEASE, CALLING)[0].phase is Phase.DUE
    assert step(callback, Claimed("ben", LEASE + timedelta(hours=1)), LEASE, CALLING)[0].agent == "ben"


def test_a_missed_promise_is_shown_to_a_person() -> None:
    callback, _ = _run(Callback(), (Validated(), NOW), (Planned(WINDOW), NOW))
    late, effects = step(callback, Tick(), WINDOW.end, CALLING)
    assert (late.phase, late.why, effects) == (Phase.DUE, "late", (Effect.PAGE_HUMAN,))


RECEIPT = Receipt("direct.ask_number", "en", "direct", "m1", 11, 24, 1, "r1", NOW, NOW + timedelta(hours=72))


@settings(deadline=None)
@given(moments, st.none() | moments, st.sampled_from(["callback", "survey"]))
def test_consent_holds_for_its_purpose_and_time_only(at: datetime, revoked: datetime | None, purpose: str) -> None:
    receipt = RECEIPT.revoke(revoked) if revoked else RECEIPT
    assert receipt.holds(at, purpose) == (purpose == "callback" and revoked is None and NOW <= at < RECEIPT.expires)
    assert receipt.revoke(at).revoked == (revoked or at)


@settings(deadline=None)
@given(st.lists(st.tuples(moments, moments), max_size=3))
def test_a_wish_holds_until_its_last_time_is_over(wish: list[tuple[datetime, datetime]]) -> None:
    until = expiry(NOW, wish, CALLING)
    assert until >= NOW + timedelta(hours=CALLING.expires_hours)
    assert all(end <= until for _, end in wish)
