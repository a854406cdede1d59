"""The regulatory clocks of a case. The policy holds the rule; the case keeps when one started, and what is known.

A clock once started stays, whatever triage says later, until a person settles that it does not apply.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from ringback import cases
from ringback.calls import hours
from ringback.desk.runtime import current
from ringback.errors import BadInput
from ringback.flow import Policy
from ringback.flow.clocks import Calendar, Clock, Running, Settled, Story, due, running
from ringback.store import models
from ringback.store.outbox import write


def calendar(brand: models.Brand) -> Calendar:
    """Where the brand counts its days: its zone, without the holidays of its hours."""
    return Calendar(brand.zone, hours.read(brand.settings.get("hours") or {}, brand.zone).holidays)


def started(
    row: models.Case, before: cases.Case, after: cases.Case, policy: Policy, now: datetime
) -> list[models.CaseClock]:
    """The clocks a step has started, to be stored; those that run already are ignored by their name."""
    if (before.level, before.topic, before.exposures, before.opted_out) == (
        after.level, after.topic, after.exposures, after.opted_out,
    ):  # fmt: skip
        return []
    story = _story(after, policy, _events(after, policy, now, opted_out=not before.opted_out))
    found = running(_counting(policy), story, Calendar("UTC"), now)
    return [
        models.CaseClock(brand_id=row.brand_id, case_id=row.pk, name=one.clock.name, started=one.started)
        for one in found
    ]


def on(
    case: models.Case,
    brand: models.Brand,
    policy: Policy,
    rows: Sequence[models.CaseClock],
    now: datetime,
    attempts: Sequence[models.Attempt] = (),
) -> tuple[Running, ...]:
    """The clocks that run on a case, the one that ends first at the head. No query is made."""
    here, named = calendar(brand), {clock.name: clock for clock in policy.clocks}
    kept = [_kept(named[row.name], row, here) for row in rows if row.name in named and row.applies is not False]
    calls = [("call", one.created) for one in attempts]
    calls += [("conversation", one.answered) for one in attempts if one.answered]
    story = Story(case.opened, case.topic, case.level, events=calls)
    settled = {row.name: Settled(bool(row.applies)) for row in rows if row.applies is not None}
    counted = running([clock for clock in policy.clocks if clock.count], story, here, now, settled)
    return tuple(sorted((*kept, *counted), key=lambda one: (one.due, one.clock.name)))


def settle(
    case: models.Case, name: str, applies: bool, day: str, person: models.Person, policy: Policy
) -> models.CaseClock:
    """A person found out that a clock applies, and since when (an ISO date; ``""``: as it stands), or that it does not.

    Raises ``BadInput`` for a clock that does not run here, or a day that is none or lies ahead.
    """
    now = current().clock()
    with write():
        row = models.CaseClock.objects.select_for_update().filter(brand=case.brand_id, case=case, name=name).first()
        if row is None or name not in {clock.name for clock in policy.clocks}:
            raise BadInput("this clock does not run on this case")
        if applies and day:
            row.started = _day(day, row.started, case.brand, now)
        row.applies, row.settled_by, row.settled = applies, person, now
        row.save()
        facts = {"clock": name, "applies": applies, "started": row.started.isoformat()}
        models.Audit.objects.create(
            brand_id=case.brand_id, case=case.pk, at=now, actor=person.email, action="clock.settled", facts=facts
        )
        models.Event.objects.create(brand_id=case.brand_id, case=case.pk, name="clock.settled", at=now)
    return row


def _day(day: str, before: datetime, brand: models.Brand, now: datetime) -> datetime:
    """The start on that day where the brand is; the same day as before keeps its hour."""
    zone = ZoneInfo(brand.zone)
    try:
        start = datetime.combine(date.fromisoformat(day), datetime.min.time(), zone)
    except ValueError:
        raise BadInput("write the day it began") from None
    if start > now or start < now - timedelta(days=3650):
        raise BadInput("the day it began lies in the last ten years")
    return before if before.astimezone(zone).date() == start.date() else start


def _kept(clock: Clock, row: models.CaseClock, here: Calendar) -> Running:
    return Running(clock, row.started, due(clock, row.started, here), provisional=row.applies is None)


def _counting(policy: Policy) -> list[Clock]:
    """Those that keep a start; clocks that count calls are read off the calls each time."""
    return [clock for clock in policy.clocks if not clock.count]


def _story(state: cases.Case, policy: Policy, events: Iterator[tuple[str, datetime]]) -> Story:
    exposed = [
        (name, one.found)
        for one in state.exposures
        if one.state is not cases.Step.CLEARED
        for kind in one.kinds
        for name in (kind, policy.label(kind).value)
    ]
    return Story(state.opened, state.topic, state.level, tuple(exposed), tuple(events))


def _events(state: cases.Case, policy: Policy, now: datetime, *, opted_out: bool) -> Iterator[tuple[str, datetime]]:
    if state.opted_out and opted_out:
        yield "opt_out", now
    bound = timedelta(seconds=policy.containment.bound)
    for one in state.exposures:
        if not one.private and (one.contained or now) - one.found > bound:
            yield "late_exposure", one.found + bound
