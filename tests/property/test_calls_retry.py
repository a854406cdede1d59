"""Trying again: by cause, never beyond the cap, never in the past, never blindly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls import Cause, Retry, Stop, next_attempt
from ringback.calls.hours import read
from ringback.flow.policy import Calling

MORNING = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
AFTERNOON = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
CALLING = Calling()

nows = st.integers(0, 500_000).map(lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes))
zones = st.sampled_from(["UTC", "Europe/London", "Asia/Kolkata", "America/Los_Angeles", "Pacific/Apia"])


@settings(deadline=None)
@given(
    st.sampled_from(Cause), st.integers(1, 9), nows, st.integers(1, 6), zones, st.integers(0, 9), st.floats(0, 1),
    st.timedeltas(timedelta(0), timedelta(days=9)),
)  # fmt: skip
def test_never_beyond_the_cap_and_never_in_the_past(
    cause: Cause, attempts: int, now: datetime, cap: int, zone: str, failures: int, spread: float, ago: timedelta
) -> None:
    calling = Calling(attempts=cap)
    follows = next_attempt(
        cause, attempts, now, calling, first=now - ago, zone=zone, failures=failures, spread=spread
    )  # fmt: skip
    if isinstance(follows, Retry):
        assert follows.at > now
        assert not follows.counted or attempts < cap
        assert follows.at <= now - ago + timedelta(days=calling.within_days + 1)
        assert cause not in (Cause.DECLINED, Cause.INVALID_NUMBER, Cause.UNKNOWN, Cause.BLOCKED_BY_POLICY)
    else:
        assert follows.reason


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(Cause), st.floats(0, 1)), min_size=40, max_size=60), zones)
def test_a_callback_always_comes_to_an_end(causes: list[tuple[Cause, float]], zone: str) -> None:
    now, attempts, failures, counted = MORNING, 0, 0, 0
    for cause, spread in causes:
        follows = next_attempt(
            cause, attempts + 1, now, CALLING, first=MORNING, zone=zone, failures=failures, spread=spread
        )
        if isinstance(follows, Stop):
            break
        now = follows.at
        attempts += follows.counted
        counted += follows.counted
        failures = 0 if follows.counted else failures + 1
    else:
        pytest.fail("it was still being tried")
    assert counted < CALLING.attempts


@pytest.mark.parametrize(
    ("cause", "attempts", "now", "least", "most", "counted"),
    [
        (Cause.BUSY, 1, MORNING, 5, 10, True),
        (Cause.NO_ANSWER, 1, MORNING, 60, 120, True),
        (Cause.NO_ANSWER, 2, MORNING, 4 * 60, 6 * 60, True),
        (Cause.NO_ANSWER, 2, AFTERNOON, 18 * 60, 20 * 60, True),
        (Cause.VOICEMAIL, 1, MORNING, 4 * 60, 6 * 60, True),
        (Cause.AGENT_LEFT, 1, MORNING, 2, 5, True),
        (Cause.AGENT_UNREACHED, 3, MORNING, 1, 2, False),
        (Cause.CANCELED, 3, MORNING, 1, 2, False),
        (Cause.NETWORK_ERROR, 3, MORNING, 1, 1.5, False),
    ],
)
def test_the_table(cause: Cause, attempts: int, now: datetime, least: float, most: float, counted: bool) -> None:
    for spread, minutes in ((0.0, least), (1.0, most)):
        follows = next_attempt(cause, attempts, now, CALLING, spread=spread)
        assert follows == Retry(now + timedelta(minutes=minutes), counted, cause is not Cause.VOICEMAIL)


@pytest.mark.parametrize(
    ("cause", "stop"),
    [
        (Cause.COMPLETED, Stop("reached")),
        (Cause.MAX_DURATION, Stop("reached")),
        (Cause.DECLINED, Stop("declined", suppress=True)),
        (Cause.INVALID_NUMBER, Stop("invalid", ask_again=True)),
        (Cause.BLOCKED_BY_POLICY, Stop("blocked", human=True)),
        (Cause.UNKNOWN, Stop("unknown", human=True)),
    ],
)
def test_what_is_not_tried_again(cause: Cause, stop: Stop) -> None:
    assert next_attempt(cause, 1, MORNING, CALLING) == stop


def test_the_network_is_given_longer_each_time_and_then_up() -> None:
    waits = []
    for failures in range(6):
        follows = next_attempt(Cause.NETWORK_ERROR, 1, MORNING, CALLING, failures=failures, spread=0)
        assert isinstance(follows, Retry)
        waits.append((follows.at - MORNING).total_seconds() / 60)
    assert waits == [1, 2, 4, 8, 16, 32]
    assert next_attempt(Cause.NETWORK_ERROR, 1, MORNING, CALLING, failures=6) == Stop("failing", human=True)


def test_days_are_business_days() -> None:
    friday = datetime(2026, 3, 6, 15, 0, tzinfo=UTC)
    hours = read({"weekdays": "09:00-17:00"}, "Europe/London")
    monday = datetime(2026, 3, 9, 15, 0, tzinfo=UTC)
    assert isinstance(next_attempt(Cause.NO_ANSWER, 2, monday, CALLING, first=friday, hours=hours), Retry)
    assert next_attempt(Cause.NO_ANSWER, 2, monday, CALLING, first=friday) == Stop("exhausted")
