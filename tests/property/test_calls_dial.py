"""The dial policy: each item of the checklist refuses on its own, and nothing can undo it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls.dial import LATER, DialFacts, DialPolicy, DialRequest
from ringback.calls.hours import BusinessHours, read
from ringback.flow.policy import Calling

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LONDON = "+442079460958"
POLICY = DialPolicy(
    Calling(clause="tcpa-c1"),
    frozenset({"GB"}),
    frozenset({"+442079460018"}),
    own=frozenset({"+442079460019"}),
    prefixes=("+4420794604",),
    spend_a_day=100.0,
)
REQUEST = DialRequest(LONDON, "ana", "+442079460018")
FACTS = DialFacts(
    NOW,
    BusinessHours("Europe/London"),
    zones=("Europe/London",),
    claimed_by="ana",
    private=True,
    consent_until=NOW + timedelta(hours=1),
    opens=NOW,
)

# Each fact that forbids, alone: the change that makes it true, and the code it is refused with.
FORBIDDING: list[tuple[dict[str, Any], str]] = [
    ({"paused": True}, "paused"),
    ({"spent": 100.0}, "spend"),
    ({"claimed_by": "ben"}, "claim"),
    ({"claimed_by": ""}, "claim"),
    ({"private": False}, "public"),
    ({"suppressed": True}, "suppressed"),
    ({"suppressed_elsewhere": True}, "later"),
    ({"live": 1}, "live"),
    ({"live_elsewhere": 1}, "later"),
    ({"consent_until": None}, "consent"),
    ({"consent_until": NOW}, "consent"),
    ({"attempts": 3}, "attempts"),
    ({"to_number": 3}, "number_limit"),
    ({"to_number": 1, "elsewhere": 2}, "later"),
    ({"elsewhere": 3}, "later"),
    ({"by_author": 3}, "author_limit"),
    ({"by_brand": 500}, "brand_limit"),
    ({"by_agent": 20}, "agent_limit"),
    ({"calls_up": 20}, "concurrent"),
    ({"opens": NOW + timedelta(minutes=1)}, "early"),
    ({"zones": ()}, "hours_zone"),
    ({"zones": ("Europe/London", "America/Los_Angeles")}, "hours_unlawful"),
    ({"hours": read({"weekdays": "13:00-17:00"}, "Europe/London")}, "hours_closed"),
]
NUMBERS = [
    ("+19005550123", "type"),
    ("+448719999999", "type"),
    ("+447012345678", "type"),
    ("+447911123456", "region"),
    ("+12025550143", "region"),
    ("+18765550123", "region"),
    ("+88213000000", "region"),
    ("+8835100012345", "invalid"),
    ("112", "emergency"),
    ("+112", "emergency"),
    ("999", "emergency"),
    ("118118", "emergency"),
    ("", "invalid"),
    ("+4420794609581234567890123456789012345678", "invalid"),
    ("+442079460958;ext=5", "invalid"),
    ("+442079460958,,123", "invalid"),
    ("+442079460958@pbx.example", "invalid"),
    ("+442079460958\r\nX-Injected: 1", "invalid"),
    ("+442079460958\n", "invalid"),
    ("+44 20 7946 0958", "invalid"),
    ("+٤٤٢٠٧٩٤٦٠٩٥٨", "invalid"),
    ("+44CALLME0958", "invalid"),
    ("+442079460018", "loop"),
    ("+442079460019", "loop"),
    ("+442079460499", "prefix"),
]


def test_a_call_nothing_forbids_is_allowed() -> None:
    assert POLICY.accepts(LONDON).allowed
    assert POLICY.check(REQUEST, FACTS).allowed


@pytest.mark.parametrize(("change", "code"), FORBIDDING)
def test_each_fact_alone_refuses(change: dict[str, Any], code: str) -> None:
    decision = POLICY.check(REQUEST, replace(FACTS, **change))
    assert (decision.allowed, decision.code) == (False, code)
    assert decision.reason.endswith(".")
    assert decision.clause


@pytest.mark.parametrize(("number", "code"), NUMBERS)
def test_each_bad_number_alone_refuses_when_asked_and_when_dialled(number: str, code: str) -> None:
    kinds = replace(POLICY, regions=frozenset({"GB", "US"})) if code == "type" else POLICY
    for decision in (kinds.accepts(number), kinds.check(replace(REQUEST, number=number), FACTS)):
        assert (decision.allowed, decision.code) == (False, code)
        assert not number or number not in decision.reason


def test_a_caller_id_that_is_not_the_brands_refuses() -> None:
    assert POLICY.check(replace(REQUEST, caller_id="+442079460011"), FACTS).code == "caller_id"


def test_internet_numbers_are_the_brands_choice() -> None:
    policy = replace(POLICY, regions=frozenset({"GB", "001"}))
    assert policy.accepts("+88213000000").allowed
    assert replace(policy, voip=False).accepts("+88213000000").code == "type"


@pytest.mark.parametrize(("change", "code"), [row for row in FORBIDDING if row[1] == "later"])
def test_another_brand_is_never_told_of(change: dict[str, Any], code: str) -> None:
    decision = POLICY.check(REQUEST, replace(FACTS, **change))
    assert decision.reason == LATER


facts = st.builds(
    DialFacts,
    now=st.integers(0, 40_000).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    hours=st.sampled_from([BusinessHours("Europe/London"), read({"weekdays": "09:00-17:00"}, "Europe/London")]),
    zones=st.sampled_from([("Europe/London",), ("Asia/Tokyo",), ("Europe/London", "America/New_York")]),
    claimed_by=st.just("ana"),
    private=st.just(True),
    consent_until=st.just(NOW + timedelta(days=60)),
    to_number=st.integers(0, 2),
    by_author=st.integers(0, 2),
    by_agent=st.integers(0, 19),
    attempts=st.integers(0, 2),
    spent=st.floats(0, 99),
)


@settings(deadline=None)
@given(facts, st.sampled_from(FORBIDDING))
def test_no_circumstance_lifts_a_refusal(given_facts: DialFacts, row: tuple[dict[str, Any], str]) -> None:
    change = {key: value for key, value in row[0].items() if key != "opens"} or {"paused": True}
    if row[1] == "hours_closed":
        change = {"hours": BusinessHours("Europe/London", ((),) * 7)}
    if row[1] == "hours_unlawful":
        change = {"zones": ("Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo")}
        assert (
            not replace(POLICY, calling=Calling("09:00", "12:00"))
            .check(REQUEST, replace(given_facts, **change))
            .allowed
        )
        return
    assert not POLICY.check(REQUEST, replace(given_facts, **change)).allowed


@settings(deadline=None)
@given(st.text(max_size=20))
def test_only_e164_is_ever_dialled(number: str) -> None:
    decision = POLICY.accepts(number)
    assert not decision.allowed or (number.isascii() and number[0] == "+" and number[1:].isdigit())


def test_numbers_are_never_shown() -> None:
    assert "7946" not in repr(REQUEST)
