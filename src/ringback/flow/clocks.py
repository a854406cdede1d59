"""Regulatory clocks: what must be done by when, counted from what the customer posted. Pure.

A post says that something happened, seldom all that a rule asks: whether the card is a debit card, when
the statement was sent, whether it is a complaint at all. So a clock runs from the post, *provisionally*,
until a person settles it: says that it does not apply, or when it truly began.

Counting, as the rules cited by the policies do it: a day that a span is counted from is day nought, hours
are counted exactly, days end with their last second where the brand is. Sources: Regulation (EEC) 1182/71,
article 3; 12 CFR 1005.2(d) and 1005.11(c); FCA Handbook, DISP 1.5 and 1.6 (recollected).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo


class Unit(StrEnum):
    """What a clock counts in."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"


EVENTS: Final[Mapping[str, str]] = {
    "opt_out": "a customer who does not want to be called any more",
    "call": "a call is placed",
    "conversation": "a call is answered",
    "late_exposure": "an exposure that stays in view longer than the policy allows",
}
"""What may start a clock besides topics, levels and kinds."""

_WEEK: Final = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Clock:
    """A span a rule gives, and what starts it.

    It starts with the first of: a message on one of ``topics`` or at one of the ``levels`` of need, one
    of ``kinds`` (or labels) exposed, one of ``events`` (see ``EVENTS``). ``does`` is what must be done by
    then, ``whose`` says by whom (``brand`` or ``customer``), ``unknown`` what a person must find out.
    Where ``count`` is set it counts ``events`` instead, in cases of those topics and levels: that many
    within any span are lawful, see ``free``.
    """

    name: str
    does: str
    within: int
    unit: Unit
    topics: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    whose: str = "brand"
    unknown: str = ""
    count: int = 0
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where a brand counts its days. ``weekend`` holds weekdays (0 = Monday), never all of them."""

    zone: str
    holidays: frozenset[date] = frozenset()
    weekend: frozenset[int] = frozenset({5, 6})

    def __post_init__(self) -> None:
        if not self.weekend < _WEEK:
            raise ValueError("a calendar needs a business day")

    def open(self, day: date) -> bool:
        """Whether it is a business day."""
        return day.weekday() not in self.weekend and day not in self.holidays


def due(clock: Clock, started: datetime, calendar: Calendar) -> datetime:
    """The last moment in time for a clock that ``started`` (an aware datetime), in the calendar's zone.

    Hours are exact. Days, weeks and business days end with the last second of the last of them; the day
    of the start is not counted. Raises ``ValueError`` for a start without a zone, ``OverflowError`` after
    the year 9999.
    """
    if started.tzinfo is None:
        raise ValueError("give an aware datetime")
    here = ZoneInfo(calendar.zone)
    if clock.unit is Unit.HOURS:
        # On instants: an hour that the clocks skip is no hour.
        return datetime.fromtimestamp(started.timestamp() + clock.within * 3600, here)
    first = started.astimezone(here).date()
    if clock.unit is Unit.BUSINESS_DAYS:
        last = _business(first, clock.within, calendar)
    else:
        last = first + timedelta(days=clock.within * (7 if clock.unit is Unit.WEEKS else 1))
    return datetime.combine(last, time(23, 59, 59), here)


def _business(day: date, count: int, calendar: Calendar) -> date:
    """The ``count``-th business day after ``day``."""
    while count:
        day += timedelta(days=1)
        count -= calendar.open(day)
    return day


def free(clock: Clock, calls: Collection[datetime], now: datetime) -> datetime:
    """From when one more call is lawful: ``now``, or when enough of the earlier ones are a span ago.

    For clocks with a ``count`` and a span in hours, days or weeks: at most ``count`` of the aware
    ``calls`` within any span, counted exactly. A count of one after a conversation means: none for a span.
    """
    hours = {Unit.HOURS: 1, Unit.DAYS: 24, Unit.WEEKS: 168}.get(clock.unit)
    if hours is None or not clock.count:
        return now
    span = timedelta(hours=clock.within * hours)
    recent = sorted(call for call in calls if now - span < call <= now)
    return recent[-clock.count] + span if len(recent) >= clock.count else now


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of a case, as clocks need it.

    ``exposed`` holds kind (and label) and when it was found; ``events`` the names of ``EVENTS`` and when;
    all times are aware. ``topic`` and ``level`` are what triage heard, ``""`` for nothing.
    """

    opened: datetime
    topic: str = ""
    level: str = ""
    exposed: Sequence[tuple[str, datetime]] = ()
    events: Sequence[tuple[str, datetime]] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person found out: the true start, or that the clock does not ``apply``."""

    applies: bool = True
    started: datetime | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A clock that runs on a case. ``provisional`` until a person settled it."""

    clock: Clock
    started: datetime
    due: datetime
    provisional: bool = True


_NOTHING: Final[Mapping[str, Settled]] = {}


def running(
    clocks: Sequence[Clock], story: Story, calendar: Calendar, now: datetime, settled: Mapping[str, Settled] = _NOTHING
) -> tuple[Running, ...]:
    """Those of the clocks that run on a case, the one that ends first at the head. ``settled`` is by name."""
    found = _running(clocks, story, calendar, now, settled)
    return tuple(sorted(found, key=lambda one: (one.due, one.clock.name)))


def _running(
    clocks: Sequence[Clock], story: Story, calendar: Calendar, now: datetime, settled: Mapping[str, Settled]
) -> Iterator[Running]:
    for clock in clocks:
        starts, known = list(_starts(clock, story)), settled.get(clock.name)
        if known and not known.applies:
            continue
        if clock.count:
            until = free(clock, starts, now)
            if until > now:
                yield Running(clock, max(starts), until, provisional=known is None)
        elif starts or (known and known.started):
            began = (known and known.started) or min(starts)
            yield Running(clock, began, due(clock, began, calendar), provisional=known is None)


def _starts(clock: Clock, story: Story) -> Iterator[datetime]:
    """Every moment that starts the clock. Of one that counts calls, topics and levels say which cases' calls."""
    about = story.topic in clock.topics or story.level in clock.levels
    if clock.count and not about and (clock.topics or clock.levels):
        return
    if about and not clock.count:
        yield story.opened
    yield from (at for kind, at in story.exposed if kind in clock.kinds)
    yield from (at for name, at in story.events if name in clock.events)
