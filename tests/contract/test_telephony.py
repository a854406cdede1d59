"""What every phone system must keep to: one call an attempt, the agent first, and events that hold no number.

Runs over every package that defines ``DRIVER``; all but the capabilities need its ``fake``.
"""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from importlib.util import find_spec
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ringback.calls.attempts import Attempt, CallEvent, Cause, EventType, Leg, State, reduce
from ringback.errors import BadSignature, DialRefused, DriverError
from ringback.telephony import drivers
from ringback.telephony.base import CallRequest, Driver, DriverPackage, Fake, LineConfig, Ring, Trouble
from tests.contract.damage import CANARY, damaged, flip, survives

NAMES = sorted(drivers())
FAKED = [name for name in NAMES if find_spec(f"ringback.telephony.{name}.fake")]

START = datetime(2026, 5, 4, tzinfo=UTC)

_count = count()
same_fake = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


class Call:
    """One attempt over a driver, to a number of its own."""

    def __init__(self, fake: Fake, driver: Driver) -> None:
        number = next(_count)
        self.fake, self.driver = fake, driver
        self.id, self.number = f"attempt-{number}", f"+1202555{100 + number % 100:04}"
        self.request = CallRequest(
            attempt_id=self.id, brand="harbor", agent_endpoint=fake.endpoint, customer_number=self.number,
            caller_id=fake.line.caller_id, permit="a signed permit", max_duration=600,
        )  # fmt: skip

    def place(self) -> str:
        return self.driver.place(self.request)

    def ringing(self) -> Call:
        self.place()
        self.fake.wait(5)
        assert self.fake.phone(self.number) == (Ring.RINGING, self.fake.line.caller_id)
        return self

    def bridged(self) -> Call:
        self.ringing()
        self.fake.answer(self.number)
        assert self.fake.phone(self.number)[0] is Ring.IN_CALL
        return self

    def events(self) -> list[CallEvent]:
        """What was told of this attempt, in the order it was told."""
        told = [event for delivery in self.fake.deliveries() for event in self.driver.ingest(delivery.body)]
        return [event for event in told if event.attempt_id == self.id]

    def attempt(self) -> Attempt:
        """The attempt as the events add it up."""
        return folded(self.id, self.events())


def folded(name: str, events: list[CallEvent]) -> Attempt:
    whole = Attempt(name, START)
    for event in events:
        whole = reduce(whole, event)
    return whole


@pytest.fixture(scope="module", params=FAKED)
def started(request: pytest.FixtureRequest) -> Iterator[tuple[DriverPackage, Fake]]:
    with import_module(f"ringback.telephony.{request.param}.fake").start() as fake:
        yield drivers()[request.param], fake


@pytest.fixture(scope="module")
def driver(started: tuple[DriverPackage, Fake]) -> Driver:
    return started[0].open(started[1].line)


@pytest.fixture
def fake(started: tuple[DriverPackage, Fake]) -> Iterator[Fake]:
    yield started[1]
    started[1].trouble(Trouble.NONE)


@pytest.fixture
def call(fake: Fake, driver: Driver) -> Iterator[Call]:
    made = Call(fake, driver)
    yield made
    fake.trouble(Trouble.NONE)
    driver.hangup(made.id)


@pytest.fixture(scope="module")
def bodies(started: tuple[DriverPackage, Fake], driver: Driver) -> list[bytes]:
    """Real webhooks of one whole call."""
    Call(started[1], driver).bridged()
    started[1].agent_hangs_up()
    return [delivery.body for delivery in started[1].deliveries()]


@pytest.fixture(scope="module")
def calls(started: tuple[DriverPackage, Fake], driver: Driver) -> list[list[CallEvent]]:
    """What was told of a call of every ending."""
    made = [Call(started[1], driver) for _ in ENDINGS]
    for call, ending in zip(made, ENDINGS, strict=True):
        ENDINGS[ending][0](call)
    return [call.events() for call in made]


def fails(permanent: bool) -> pytest.RaisesExc[DriverError]:
    return pytest.RaisesExc(DriverError, check=lambda error: error.permanent is permanent)


# What it says of itself


@pytest.mark.parametrize("name", NAMES)
def test_capabilities_agree_with_each_other(name: str) -> None:
    caps = drivers()[name].caps
    assert caps.name == name
    assert caps.title
    assert caps.recording or not caps.recording_pause
    assert caps.two_leg or not (caps.recording or caps.dtmf_mask)
    assert caps.events or not caps.secure_capture


@pytest.mark.parametrize("name", NAMES)
def test_reading_capabilities_imports_neither_httpx_nor_django(name: str) -> None:
    code = f"import sys, ringback.telephony.{name}; sys.exit(bool({{'httpx', 'django'}} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_system_with_events_ships_its_fake() -> None:
    assert [name for name in NAMES if drivers()[name].caps.events] == FAKED
    assert "sandbox" in FAKED
    assert "manual" in NAMES


@pytest.mark.parametrize("name", NAMES)
def test_no_call_without_a_permit(name: str) -> None:
    line = LineConfig("" if name == "manual" else "http://127.0.0.1:9", "+18005550199", "token", ())
    request = CallRequest("a1", "harbor", "agent-1", "+12025550143", "+18005550199", permit="")
    with pytest.raises(DialRefused):
        drivers()[name].open(line).place(request)
    assert "5550143" not in repr(request)


def test_a_number_that_is_none_is_refused_for_good(call: Call) -> None:
    for number in ("911", "+1 202 555 0143", "+12025550143;ext=1", "sip:x@y.example", ""):
        with fails(permanent=True) as refused:
            call.driver.place(replace(call.request, customer_number=number))
        assert not number or number not in str(refused.value)


def test_a_number_that_is_not_the_brands_is_not_shown(call: Call) -> None:
    with fails(permanent=True):
        call.driver.place(replace(call.request, caller_id="+18005550100"))


# A call


def test_the_agent_is_up_before_the_customer_rings(call: Call) -> None:
    call.bridged()
    told = [(event.leg, event.type) for event in call.events()]
    assert told.index((Leg.AGENT, EventType.ANSWERED)) < told.index((Leg.CUSTOMER, EventType.RINGING))
    assert call.attempt().state is State.BRIDGED


def _hang_up_agent(call: Call) -> None:
    call.fake.agent_hangs_up()


def _busy(call: Call) -> None:
    call.fake.engage(call.number)
    call.place()
    call.fake.wait(5)


ENDINGS: dict[str, tuple[Callable[[Call], None], Cause]] = {
    "customer hangs up": (lambda c: c.fake.hang_up(c.bridged().number), Cause.COMPLETED),
    "agent hangs up": (lambda c: _hang_up_agent(c.bridged()), Cause.COMPLETED),
    "desk hangs up": (lambda c: c.driver.hangup(c.bridged().id), Cause.COMPLETED),
    "declined": (lambda c: c.fake.decline(c.ringing().number), Cause.DECLINED),
    "no answer": (lambda c: c.ringing().fake.wait(c.request.ring_timeout_customer + 1), Cause.NO_ANSWER),
    "busy": (_busy, Cause.BUSY),
    "agent leaves": (lambda c: _hang_up_agent(c.ringing()), Cause.AGENT_LEFT),
    "desk cancels": (lambda c: c.driver.hangup(c.ringing().id), Cause.CANCELED),
    "too long": (lambda c: c.bridged().fake.wait(c.request.max_duration + 1), Cause.MAX_DURATION),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_ending_has_its_cause_whoever_tells_it(ending: str, call: Call) -> None:
    happen, cause = ENDINGS[ending]
    happen(call)
    asked = call.driver.reconcile(call.id)
    assert asked is not None
    for attempt in (call.attempt(), asked):
        assert (attempt.state, attempt.cause) == (State.ENDED, cause)
        assert attempt.quiet
    assert call.fake.phone(call.number)[0] is Ring.IDLE


def test_one_attempt_is_one_call(call: Call) -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = set(pool.map(lambda _: call.place(), range(8)))
    call.fake.wait(5)
    assert len(ids) == 1
    assert [event.type for event in call.events() if event.leg is Leg.CUSTOMER].count(EventType.RINGING) == 1
    with fails(permanent=True):
        call.driver.place(replace(call.request, customer_number="+12025550199"))


def test_an_ended_attempt_never_rings_again(call: Call) -> None:
    call.fake.decline(call.ringing().number)
    call.place()
    call.fake.wait(60)
    assert call.fake.phone(call.number)[0] is Ring.IDLE
    assert call.attempt().cause is Cause.DECLINED


def test_hold_and_back(call: Call) -> None:
    call.bridged()
    call.driver.hold(call.id, True)
    assert call.fake.phone(call.number)[0] is Ring.ON_HOLD
    call.driver.hold(call.id, False)
    assert call.fake.phone(call.number)[0] is Ring.IN_CALL
    assert call.attempt().state is State.BRIDGED


def test_hanging_up_what_is_over_or_never_was_is_no_error(call: Call) -> None:
    call.driver.hangup(call.bridged().id)
    for attempt in (call.id, "attempt-nobody-made"):
        call.driver.hangup(attempt)


# Reports


@same_fake
@given(data=st.data())
def test_reports_late_twice_and_in_any_order_add_up_to_the_same(
    data: st.DataObject, calls: list[list[CallEvent]]
) -> None:
    told = data.draw(st.sampled_from(calls))
    shuffled = data.draw(st.permutations(told + data.draw(st.lists(st.sampled_from(told), max_size=5))))
    name = told[0].attempt_id
    assert folded(name, shuffled).facts == folded(name, told).facts


def test_reports_that_are_lost_are_found_by_asking(call: Call) -> None:
    call.fake.trouble(Trouble.EVENTS_LOST)
    call.fake.decline(call.ringing().number)
    assert call.events() == []
    asked = call.driver.reconcile(call.id)
    assert asked is not None
    assert asked.cause is Cause.DECLINED


def test_a_call_nobody_knows_of_is_none_and_trouble_is_not_none(call: Call) -> None:
    assert call.driver.reconcile("attempt-nobody-made") is None
    call.ringing()
    call.fake.trouble(Trouble.CALLS_FORGOTTEN)
    assert call.driver.reconcile(call.id) is None
    call.fake.trouble(Trouble.UNAVAILABLE)
    with fails(permanent=False):
        call.driver.reconcile(call.id)


def test_asking_at_a_wrong_address_is_not_the_answer_that_there_is_no_call(
    call: Call, started: tuple[DriverPackage, Fake]
) -> None:
    astray = started[0].open(replace(call.fake.line, base_url=f"{call.fake.line.base_url}/elsewhere"))
    with fails(permanent=True):
        astray.reconcile(call.ringing().id)
    with fails(permanent=True):
        astray.hangup(call.id)


def test_an_answer_that_was_lost_is_found_again(call: Call) -> None:
    call.fake.trouble(Trouble.ANSWER_LOST)
    with fails(permanent=False):
        call.place()
    call.fake.trouble(Trouble.NONE)
    call.place()
    call.fake.wait(5)
    assert [event.type for event in call.events() if event.leg is Leg.AGENT].count(EventType.RINGING) == 1


def test_events_hold_no_number_and_no_digit(call: Call) -> None:
    call.fake.hang_up(call.bridged().number)
    for delivery in call.fake.deliveries():
        for event in call.driver.ingest(delivery.body):
            assert not re.search(r"[0-9]{4}", f"{event.raw_code}{event.leg}{event.type}")
        assert call.number[1:].encode() not in delivery.body
    assert call.number[-7:] not in repr(call.events())
    assert call.number[-7:] not in repr([call.request, call.attempt(), call.driver, call.fake.line])
    assert call.fake.line.token not in repr([call.driver, call.fake.line])


# Webhooks


def test_what_the_system_signed_is_accepted(fake: Fake, driver: Driver, bodies: list[bytes]) -> None:
    for delivery in fake.deliveries():
        driver.verify(delivery.body, delivery.headers)
    for body in bodies:
        driver.verify(body, fake.sign(body))


@same_fake
@given(data=st.data(), value=st.text(max_size=80))
def test_one_changed_bit_or_another_header_is_refused(
    data: st.DataObject, value: str, fake: Fake, driver: Driver, bodies: list[bytes]
) -> None:
    body = data.draw(st.sampled_from(bodies))
    at = data.draw(st.integers(0, len(body) - 1))
    (name,) = fake.sign(body)
    with pytest.raises(BadSignature):
        driver.verify(flip(body, at, 1 << data.draw(st.integers(0, 7))), fake.sign(body))
    for headers in ({}, {name: value}, {name: "sha256=é"}):
        with pytest.raises(BadSignature):
            driver.verify(body, headers)


def test_a_type_nobody_knows_changes_nothing(fake: Fake, driver: Driver) -> None:
    assert driver.ingest(fake.unknown()) == ()


@settings(same_fake, max_examples=200)
@given(data=st.data())
def test_damage_is_refused_without_an_echo(data: st.DataObject, driver: Driver, bodies: list[bytes]) -> None:
    events = survives(driver.ingest, data.draw(damaged(bodies))) or ()
    for event in events:
        assert event.at.tzinfo
        assert CANARY not in event.raw_code


# Trouble


def test_trouble_is_worth_another_try_and_says_so(call: Call) -> None:
    assert call.driver.health() == ""
    call.fake.trouble(Trouble.UNAVAILABLE)
    with fails(permanent=False):
        call.place()
    assert call.driver.health().endswith(".")
    assert call.fake.phone(call.number)[0] is Ring.IDLE


def test_a_wrong_token_is_permanent_and_a_dead_system_is_not(call: Call, started: tuple[DriverPackage, Fake]) -> None:
    package, fake = started
    with fails(permanent=True):
        package.open(replace(fake.line, token="another token")).place(call.request)
    dead = package.open(replace(fake.line, base_url="http://127.0.0.1:9"))
    with fails(permanent=False):
        dead.place(call.request)
    assert dead.health()


def test_nothing_is_logged_and_no_error_tells_a_number(
    call: Call, started: tuple[DriverPackage, Fake], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fresh = started[0].open(call.fake.line)
    fresh.place(call.request)
    call.fake.trouble(Trouble.UNAVAILABLE)
    with fails(permanent=False) as failed:
        fresh.place(call.request)
    for said in (caplog.text, repr(failed.value)):
        assert call.number[-7:] not in said
        assert call.fake.line.token not in said
        assert call.id not in said
