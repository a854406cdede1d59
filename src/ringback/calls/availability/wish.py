"""From clauses to windows: the days and times a customer named, as instants not in the past.

Words to windows: morning 08-12, lunch 12-14, afternoon 12-17, evening 17-20, a day alone 08-20,
*after X* until 20, *before X* from 08, *at X* one hour, *around X* half an hour to either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ringback.calls.availability.clauses import HALF_OF, Clause, Time
from ringback.calls.availability.clock import DAY, Clock
from ringback.calls.availability.days import Day, dates
from ringback.calls.windows import Window, on_wall, ordered, without

Span = tuple[int, int]
"""Minutes after midnight: from, until."""

OPENS, CLOSES = 8 * 60, 20 * 60
"""When *any time* begins and ends."""
PARTS: Final[dict[str, Span]] = {
    "early_morning": (480, 600),
    "morning": (480, 720),
    "late_morning": (600, 720),
    "lunch": (720, 840),
    "early_afternoon": (720, 900),
    "afternoon": (720, 1020),
    "late_afternoon": (900, 1020),
    "evening": (1020, 1200),
    "business_hours": (540, 1020),
    "later": (480, 1200),
}
_LONGEST: Final = 12 * 60
_SHORTEST: Final = timedelta(minutes=1)
_MOST: Final = 21
_EVERY: Final = (Day("every"),)


class Wish:
    """Puts clauses on the calendar. ``now`` is aware; ``zone`` is the customer's."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self._now = now.astimezone(UTC)
        self._zone = zone
        self._today = now.astimezone(zone).date()
        self.rolled = False
        """Whether a time was taken to be tomorrow's because today's is past."""

    def windows(self, clauses: Sequence[Clause]) -> tuple[Window, ...]:
        """The windows meant, in order, in the customer's zone; ``()`` when no time to call is said."""
        wanted = [clause for clause in clauses if not clause.never]
        nevers = [clause for clause in clauses if clause.never]
        alone = [clause for clause in nevers if self._stands_alone(clause, wanted)]
        limits = [clause for clause in alone if clause.only_bounds]
        wanted += [_turned(clause) for clause in limits or alone]
        never = [window for clause in nevers for window in self._excluded(clause)]
        found = [window for clause in wanted for window in self._wanted(clause, never)]
        left = without(self._to_come(found), never)
        zoned = (Window(one.start.astimezone(self._zone), one.end.astimezone(self._zone)) for one in left)
        return tuple(one for one in zoned if one.end - one.start >= _SHORTEST)[:_MOST]

    def _stands_alone(self, clause: Clause, wanted: Sequence[Clause]) -> bool:
        """Whether *not before 6* is itself the wish, and no limit to another one."""
        if not clause.has_time:
            return False
        if not wanted:
            return True
        meant = {day for one in wanted for day in self._dates(one)}
        return bool(clause.days) and clause.only_bounds and meant.isdisjoint(self._dates(clause))

    def _wanted(self, clause: Clause, never: Sequence[Window]) -> list[Window]:
        offsets = [Window(self._now + start, self._now + start + length) for start, length in clause.offsets]
        if clause.offsets:
            upto = self._on([self._today], _until(clause))
            return [Window(self._now, upto[0].end)] if upto else offsets
        spans = [(start, min(end, start + _LONGEST)) for start, end in _spans(clause)]
        found = self._on(self._dates(clause), spans)
        if not clause.days and not clause.plural and not without(self._to_come(found), never):
            self.rolled = True
            found = self._on([self._today + timedelta(days=1)], spans)
        return found

    def _excluded(self, clause: Clause) -> list[Window]:
        """What the clause rules out; without a day, on every day."""
        if clause.offsets:
            return [Window(self._now + start, self._now + start + length) for start, length in clause.offsets]
        spans: list[Span] = [(0, DAY)]
        if clause.times:
            hint = _hint(clause)
            bounds = [_beyond(time, hint) for time in clause.times if time.is_bound]
            spans = bounds or _named(clause, hint)
        days = self._dates(clause) if clause.days else [self._today + timedelta(days=more) for more in range(60)]
        return self._on(days, spans)

    def _dates(self, clause: Clause) -> Sequence[date]:
        if clause.days:
            return dates(clause.days, self._today)
        return dates(_EVERY, self._today) if clause.plural else (self._today,)

    def _on(self, days: Sequence[date], spans: Sequence[Span]) -> list[Window]:
        return [
            Window(on_wall(day, start, self._zone), on_wall(day, end, self._zone, last=True))
            for day in days
            for start, end in spans
        ]

    def _to_come(self, windows: Sequence[Window]) -> tuple[Window, ...]:
        return ordered((max(start, self._now), end) for start, end in windows)


def _turned(clause: Clause) -> Clause:
    """*Not before 6* as the wish *after 6*; *not in the morning* as any time, less the morning."""
    bounds = [
        Time("before" if time.kind == "after" else "after", time.clock, part=time.part)
        for time in clause.times
        if time.is_bound
    ]
    parts = [time for time in clause.times if time.kind == "part"] if bounds else []
    return Clause(days=clause.days, times=bounds + parts, any_time=not bounds, plural=clause.plural)


def _hint(clause: Clause) -> str:
    """``am`` or ``pm`` when the parts of the day it names agree."""
    halves = {HALF_OF[time.part] for time in clause.times if time.kind == "part"} - {""}
    return halves.pop() if len(halves) == 1 else ""


def _spans(clause: Clause) -> list[Span]:
    """The minutes of a day the clause means."""
    hint = _hint(clause)
    named = _named(clause, hint)
    bounds = [time for time in clause.times if time.is_bound]
    if not bounds:
        return named or [(OPENS, CLOSES)]
    limit = _limit(bounds, hint)
    cut = [(max(start, limit[0]), min(end, limit[1])) for start, end in named]
    return [span for span in cut if span[0] < span[1]] or [limit]


def _named(clause: Clause, hint: str) -> list[Span]:
    """What is named outright: hours if there are any, else parts of the day."""
    hours = [_hours(time, hint) for time in clause.times if time.kind in ("exact", "around", "range")]
    parts = {PARTS[time.part] for time in clause.times if time.kind == "part"}
    # *Early tomorrow morning*: the narrower part is meant.
    return hours or sorted(one for one in parts if not any(_inside(other, one) for other in parts))


def _inside(one: Span, other: Span) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _hours(time: Time, hint: str) -> Span:
    assert time.clock is not None
    at = time.clock.minutes(hint)
    if time.kind == "around":
        return at - 30, at + 30
    if time.last is None:
        return at, at + 60
    return _range(time.clock, time.last, hint)


def _range(first: Clock, last: Clock, hint: str) -> Span:
    """*2 to 4pm*, *10 to 2*, *9-5*, *7 to 9*: whichever halves of the day make it go forward."""
    if last.half in ("am", "pm") and not first.half and first.hour <= 12:
        other = "am" if last.half == "pm" else "pm"
        same = first.with_half(last.half).minutes()
        start = same if same < last.minutes() else first.with_half(other).minutes()
    else:
        start = first.minutes(hint)
    end = last.minutes(hint if not first.half else "")
    if not last.half and last.hour <= 12:
        figures = last.hour % 12 * 60 + last.minute
        end = next((half for half in (figures, figures + 720) if half > start), end)
        if not hint and not first.half and end <= start:
            end = figures + 720
    return (start, end) if end > start else (start, start + 60)


def _limit(bounds: Sequence[Time], hint: str) -> Span:
    """From the latest *after* until the earliest *before*, in the hours of *any time* where one is missing."""
    lows = [_minutes(time, hint) for time in bounds if time.kind == "after"]
    highs = [_minutes(time, hint) for time in bounds if time.kind == "before"]
    low = max(lows) if lows else min(OPENS, min(highs))
    high = min(highs) if highs else max(CLOSES, max(lows))
    if low < high:
        return low, high
    if lows and not highs:
        return low, low + 60
    flips = all(time.clock is not None and not time.clock.half for time in bounds if time.kind == "before")
    if flips and not hint and high <= 720:
        return (low if lows else OPENS), high + 720
    return (low, low + 60) if lows else (max(0, high - 60), high)


def _beyond(time: Time, hint: str) -> Span:
    at = _minutes(time, hint)
    return (0, at) if time.kind == "before" else (at, DAY)


def _minutes(time: Time, hint: str) -> int:
    if time.clock is not None:
        return time.clock.minutes(hint)
    part, _, edge = time.part.partition(".")
    return PARTS[part][1 if edge else 0]


def _until(clause: Clause) -> list[Span]:
    """*Now until 5*: up to what the clause says."""
    highs = [_minutes(time, _hint(clause)) for time in clause.times if time.kind == "before"]
    return [(0, min(highs))] if highs else []
