"""However reports arrive, an attempt comes out the same and never goes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls import (
    Attempt,
    CallEvent,
    Cause,
    EventType,
    Leg,
    Limits,
    Overdue,
    State,
    give_up,
    merge,
    overdue,
    reconciling,
    reduce,
)  # fmt: skip

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NEW = Attempt("a1", START)


def _event(leg: Leg, kind: EventType, second: int = 0, cause: Cause | None = None) -> CallEvent:
    return CallEvent("a1", leg, kind, START + timedelta(seconds=second), cause=cause)


def _after(*events: CallEvent) -> Attempt:
    attempt = NEW
    for event in events:
        attempt = reduce(attempt, event)
    return attempt


@st.composite
def events(draw: st.DrawFn) -> CallEvent:
    kind = draw(st.sampled_from(EventType))
    cause = draw(st.none() | st.sampled_from(Cause)) if kind is EventType.ENDED else None
    at = START + timedelta(seconds=draw(st.integers(0, 9)))
    code = draw(st.sampled_from(["", "486", "busy"]))
    return CallEvent("a1", draw(st.sampled_from(Leg)), kind, at, draw(st.integers(0, 3)), cause, code)


@settings(deadline=None)
@given(st.lists(events(), max_size=12), st.data())
def test_any_order_and_any_repetition_give_the_same_attempt(reports: list[CallEvent], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(reports))
    again = data.draw(st.lists(st.sampled_from(reports), max_size=4)) if reports else []
    assert _after(*reports) == _after(*shuffled, *again)


@settings(deadline=None)
@given(st.lists(events(), max_size=12))
def test_no_report_moves_the_state_back(reports: list[CallEvent]) -> None:
    attempt = NEW
    for report in reports:
        after = reduce(attempt, report)
        assert after.state.rank >= attempt.state.rank
        assert not attempt.quiet or after.quiet or report.leg is not Leg.CALL or report.type is EventType.BRIDGED
        assert (after.cause is None) == (after.state is not State.ENDED)
        attempt = after


@settings(deadline=None)
@given(st.lists(events(), max_size=8), st.lists(events(), max_size=8))
def test_two_views_merge_the_same_both_ways(ours: list[CallEvent], theirs: list[CallEvent]) -> None:
    assert merge(_after(*ours), _after(*theirs)) == merge(_after(*theirs), _after(*ours)) == _after(*ours, *theirs)


AGENT_UP = [_event(Leg.AGENT, kind) for kind in (EventType.DIALING, EventType.RINGING, EventType.ANSWERED)]
CUSTOMER_RINGS = [*AGENT_UP, _event(Leg.CUSTOMER, EventType.DIALING, 5), _event(Leg.CUSTOMER, EventType.RINGING, 6)]
TALK = [*CUSTOMER_RINGS, _event(Leg.CUSTOMER, EventType.ANSWERED, 9), _event(Leg.CALL, EventType.BRIDGED, 9)]


def _ended(leg: Leg, cause: Cause | None, second: int = 30) -> CallEvent:
    return _event(leg, EventType.ENDED, second, cause)


@pytest.mark.parametrize(
    ("reports", "cause"),
    [
        ([*TALK, _ended(Leg.CUSTOMER, Cause.COMPLETED), _ended(Leg.AGENT, Cause.COMPLETED)], Cause.COMPLETED),
        ([*TALK, _ended(Leg.AGENT, Cause.AGENT_LEFT), _ended(Leg.CUSTOMER, Cause.CANCELED)], Cause.COMPLETED),
        ([*TALK, _ended(Leg.CALL, Cause.COMPLETED), _ended(Leg.CALL, Cause.VOICEMAIL)], Cause.VOICEMAIL),
        ([*TALK, _ended(Leg.CALL, Cause.MAX_DURATION), _ended(Leg.AGENT, Cause.COMPLETED)], Cause.MAX_DURATION),
        ([*AGENT_UP[:2], _ended(Leg.AGENT, Cause.NO_ANSWER)], Cause.AGENT_UNREACHED),
        ([*AGENT_UP[:2], _ended(Leg.AGENT, Cause.DECLINED)], Cause.AGENT_UNREACHED),
        ([*AGENT_UP[:2], _ended(Leg.AGENT, Cause.NETWORK_ERROR)], Cause.NETWORK_ERROR),
        ([*CUSTOMER_RINGS, _ended(Leg.AGENT, Cause.COMPLETED), _ended(Leg.CUSTOMER, Cause.CANCELED)], Cause.AGENT_LEFT),
        ([*CUSTOMER_RINGS, _ended(Leg.CUSTOMER, Cause.BUSY), _ended(Leg.AGENT, Cause.COMPLETED)], Cause.BUSY),
        ([*CUSTOMER_RINGS, _ended(Leg.CUSTOMER, Cause.NO_ANSWER), _ended(Leg.AGENT, Cause.CANCELED)], Cause.NO_ANSWER),
        ([*CUSTOMER_RINGS, _ended(Leg.CALL, Cause.UNKNOWN), _ended(Leg.CUSTOMER, Cause.DECLINED)], Cause.DECLINED),
        ([*CUSTOMER_RINGS, _ended(Leg.CALL, Cause.UNKNOWN)], Cause.UNKNOWN),
        ([*CUSTOMER_RINGS, _ended(Leg.CALL, Cause.CANCELED)], Cause.CANCELED),
        ([_ended(Leg.CALL, Cause.BLOCKED_BY_POLICY)], Cause.BLOCKED_BY_POLICY),
    ],
)  # fmt: skip
def test_the_cause_is_what_explains_most(reports: list[CallEvent], cause: Cause) -> None:
    assert _after(*reports).cause is cause
    assert _after(*reversed(reports)).cause is cause


def test_the_number_is_quiet_only_when_no_phone_can_still_ring() -> None:
    assert not NEW.quiet
    assert not _after(*AGENT_UP).quiet
    assert _after(*AGENT_UP[:2], _ended(Leg.AGENT, Cause.NO_ANSWER)).quiet
    left = _after(*AGENT_UP, _ended(Leg.AGENT, Cause.AGENT_LEFT))
    assert not left.quiet, "the report of the customer's leg may be late"
    assert reduce(left, _ended(Leg.CUSTOMER, Cause.CANCELED)).quiet
    assert reduce(left, _ended(Leg.CALL, Cause.AGENT_LEFT)).quiet


def test_silence_is_asked_about_once_and_then_called_unknown() -> None:
    limits = Limits()
    ringing = _after(*CUSTOMER_RINGS)
    due = START + timedelta(seconds=6) + limits.ring_customer + limits.grace
    assert overdue(ringing, due - timedelta(seconds=1)) is None
    assert overdue(ringing, due) is Overdue.RECONCILE
    asked = reconciling(ringing, due)
    assert overdue(asked, due) is None
    assert overdue(asked, due + limits.grace) is Overdue.UNKNOWN
    unknown = give_up(asked, due + limits.grace)
    assert (unknown.state, unknown.cause, overdue(unknown, due + timedelta(days=1))) == (
        State.ENDED,
        Cause.UNKNOWN,
        None,
    )


def test_a_talk_may_last_as_long_as_a_call_may() -> None:
    talking = _after(*TALK)
    assert overdue(talking, START + timedelta(minutes=59)) is None
    assert overdue(talking, START + timedelta(minutes=62)) is Overdue.RECONCILE


def test_another_attempts_report_is_refused() -> None:
    with pytest.raises(ValueError, match="another attempt"):
        reduce(NEW, CallEvent("a2", Leg.AGENT, EventType.RINGING, START))
