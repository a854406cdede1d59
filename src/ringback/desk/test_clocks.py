"""The clocks of a case: started from the post, kept, settled by a person; read without a query."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ringback import cases
from ringback.desk import clocks
from ringback.desk.conftest import Stage, person
from ringback.errors import BadInput
from ringback.flow.clocks import Running
from ringback.store.models import Attempt, Audit, CaseClock

TWICE = "I was charged twice on my card"


def shown(play: Stage, now: datetime | None = None) -> dict[str, Running]:
    case = play.case()
    policy = play.world.runtime.engine(case.brand).policy
    rows = list(CaseClock.objects.filter(case=case))
    found = clocks.on(case, case.brand, policy, rows, now or play.world.clock(), _attempts(play))
    return {one.clock.name: one for one in found}


def _attempts(play: Stage) -> list[Attempt]:
    return list(Attempt.objects.filter(callback__case=play.case()))


def test_they_start_from_the_post_and_are_provisional(play: Stage) -> None:
    play.post(TWICE)
    case = play.case()
    assert case.topic == "card_charge"
    found = shown(play)
    assert found["reg-e-decide"].started == case.opened
    assert found["reg-e-decide"].provisional
    assert found["reg-z-notice"].clock.whose == "customer"
    ends = [one.due for one in found.values()]
    assert ends == sorted(ends)


def test_what_started_stays_whatever_is_heard_later(play: Stage) -> None:
    play.post(TWICE)
    case = play.case()
    type(case).objects.filter(pk=case.pk).update(topic="opening_hours", level="")
    assert "reg-e-decide" in shown(play)


def test_a_second_message_starts_nothing_again(play: Stage) -> None:
    play.post(TWICE)
    before = {row.name: row.started for row in CaseClock.objects.all()}
    play.world.pass_time(hours=30)
    play.direct("and again today, charged twice on my card")
    assert {row.name: row.started for row in CaseClock.objects.all()} == before


def test_a_harmless_post_starts_none(play: Stage) -> None:
    play.post("are you open on Saturday?")
    assert shown(play) == {}


def test_a_person_settles_that_it_does_not_apply(play: Stage) -> None:
    play.post(TWICE)
    _settle(play, "reg-e-decide", applies=False)
    assert "reg-e-decide" not in shown(play)
    (line,) = Audit.objects.filter(action="clock.settled")
    assert line.actor == person("ana").email
    assert line.facts["clock"] == "reg-e-decide"


def test_a_person_settles_when_it_truly_began(play: Stage) -> None:
    play.post(TWICE)
    case = play.case()
    day = (case.opened - timedelta(days=20)).astimezone(ZoneInfo(case.brand.zone)).date()
    before = shown(play)["reg-z-notice"].due
    _settle(play, "reg-z-notice", applies=True, day=day.isoformat())
    found = shown(play)["reg-z-notice"]
    assert not found.provisional
    assert (before.date() - found.due.date()).days == 20


@pytest.mark.parametrize(
    ("name", "day"), [("no-such", ""), ("reg-e-decide", "yesterday"), ("reg-e-decide", "2999-01-01")]
)
def test_what_cannot_be_settled(name: str, day: str, play: Stage) -> None:
    play.post(TWICE)
    with pytest.raises(BadInput):
        _settle(play, name, applies=True, day=day)


def test_holidays_of_the_brand_are_no_business_days(play: Stage) -> None:
    play.post(TWICE)
    case = play.case()
    before = shown(play)["reg-e-decide"].due
    case.brand.settings["hours"] = {**case.brand.settings["hours"], "holidays": [before.date().isoformat()]}
    case.brand.save()
    assert shown(play)["reg-e-decide"].due > before
    assert before.date() in clocks.calendar(case.brand).holidays


def test_stop_starts_its_clock(play: Stage) -> None:
    policy = play.world.runtime.engine(play.page().brand).policy
    play.direct("hello")
    before = cases.Case(datetime(2026, 1, 5, tzinfo=UTC))
    rows = clocks.started(
        play.case(), before, replace(before, opted_out=True), policy, datetime(2026, 1, 6, tzinfo=UTC)
    )
    assert [(row.name, row.started.date()) for row in rows] == [("tcpa-revocation", date(2026, 1, 6))]


def test_nothing_new_costs_nothing(play: Stage) -> None:
    policy = play.world.runtime.engine(play.page().brand).policy
    play.direct("hello")
    state = cases.Case(datetime(2026, 1, 5, tzinfo=UTC), level="account", topic="card_charge")
    assert clocks.started(play.case(), state, state, policy, datetime(2026, 1, 6, tzinfo=UTC)) == []


def _settle(play: Stage, name: str, *, applies: bool, day: str = "") -> None:
    case = play.case()
    clocks.settle(case, name, applies, day, person("ana"), play.world.runtime.engine(case.brand).policy)
