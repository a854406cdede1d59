"""When a call may be made: business hours ∩ the customer's wish ∩ legal hours wherever the number may be.

Sources: 47 CFR 64.1200(c)(1) (8:00-21:00 of the called party, for solicitations; kept here for every
call); libphonenumber's time zones of a number. All arithmetic is on instants, so days on which the
clocks change are right: no window ever shows a time outside the hours on any wall it concerns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from ringback.calls.windows import Window, on_wall, ordered, within
from ringback.errors import ConfigError
from ringback.flow.policy import Calling

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_GROUPS: Final = {"weekdays": WEEKDAYS[:5], "weekend": WEEKDAYS[5:], "every_day": WEEKDAYS}
_FARTHEST: Final = timedelta(days=31)
_LEAST: Final = timedelta(minutes=15)
_DAY: Final = 24 * 60
Span = tuple[int, int]
"""Minutes after midnight on the wall: from, until (1440 is midnight at the end)."""
_Spans = Callable[[date], tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class BusinessHours:
    """When a brand calls. ``weekly`` holds the spans of Monday to Sunday; none at all means always.

    ``holidays`` are dates in ``zone`` on which nobody calls.
    """

    zone: str
    weekly: tuple[tuple[Span, ...], ...] = ()
    holidays: frozenset[date] = frozenset()

    def on(self, day: date) -> tuple[Span, ...]:
        """The spans of a day; ``()`` when closed."""
        if day in self.holidays:
            return ()
        return self.weekly[day.weekday()] if self.weekly else ((0, _DAY),)

    def windows(self, start: datetime, end: datetime) -> tuple[Window, ...]:
        """The open hours between two instants."""
        return _in_zone(self.zone, start, end, self.on)


@dataclass(frozen=True, slots=True)
class NoWindow:
    """There is no time to call.

    ``reason``: ``zone`` (where the number is cannot be told), ``past`` (the wish is over), ``closed``
    (the wish is outside business hours) or ``unlawful`` (no hour is lawful in every zone it may be in).
    """

    reason: str


def read(table: Mapping[str, Any], zone: str) -> BusinessHours:
    """Business hours from a setting such as ``{"weekdays": "09:00-17:30", "sat": ["10:00-12:00"], "holidays": []}``.

    Keys: ``mon`` … ``sun`` or the weekday in full, ``weekdays``, ``weekend``, ``every_day``,
    ``holidays`` (ISO dates). An empty table means always. Raises ``ConfigError``.
    """
    week: dict[str, tuple[Span, ...]] = {}
    for key, value in table.items():
        days = _GROUPS.get(key.lower(), (key.lower()[:3],))
        if key == "holidays":
            continue
        if any(day not in WEEKDAYS for day in days):
            raise ConfigError(f"hours: {key}: name a weekday, weekdays, weekend, every_day or holidays")
        spans = tuple(_span(one, key) for one in ([value] if isinstance(value, str) else value))
        week |= dict.fromkeys(days, spans)
    weekly = tuple(week.get(day, ()) for day in WEEKDAYS) if week else ()
    return BusinessHours(zone, weekly, frozenset(_holidays(table.get("holidays", ()))))


def _span(text: str, key: str) -> Span:
    try:
        first, last = (minutes(part) for part in text.split("-"))
    except (ValueError, AttributeError):
        raise ConfigError(f'hours: {key}: write "09:00-17:00"') from None
    if first >= last:
        raise ConfigError(f"hours: {key}: the end comes before the beginning")
    return first, last


def _holidays(days: Iterable[str]) -> Iterator[date]:
    for day in days:
        try:
            yield date.fromisoformat(day)
        except (ValueError, TypeError):
            raise ConfigError('hours: holidays: write "2026-12-25"') from None


def minutes(text: str) -> int:
    """Minutes after midnight of ``HH:MM``; ``24:00`` is 1440. Raises ``ValueError``."""
    hour, minute = (int(part) for part in text.strip().split(":"))
    if not (0 <= hour <= 24 and 0 <= minute < 60 and hour * 60 + minute <= _DAY):
        raise ValueError("no time of day")
    return hour * 60 + minute


def plan(
    wish: Sequence[tuple[datetime, datetime]],
    hours: BusinessHours,
    calling: Calling,
    zones: Sequence[str],
    now: datetime,
) -> Window | NoWindow:
    """The first window in which the call may be made, in UTC.

    ``wish`` as from ``availability``, empty for any time. ``zones``: those the number may be in, or
    the one the customer stated, alone. A window shorter than a quarter of an hour is only taken when
    there is no longer one.
    """
    if not zones:
        return NoWindow("zone")
    end = now + timedelta(hours=calling.expires_hours)
    if wish:
        end = min(max(end, *(one[1] for one in wish)), now + _FARTHEST)
    wished = within(wish, [(now, end)]) if wish else ordered([(now, end)])
    if not wished:
        return NoWindow("past")
    end = wished[-1].end
    business = within(wished, hours.windows(now, end))
    if not business:
        return NoWindow("closed")
    found = within(business, lawful(calling, zones, now, end))
    long = (window for window in found if window.end - window.start >= _LEAST)
    return next(long, None) or max(found, key=lambda one: one.end - one.start, default=NoWindow("unlawful"))


def refusal(hours: BusinessHours, calling: Calling, zones: Sequence[str], now: datetime) -> str:
    """Why no call may be made at this instant: ``zone``, ``closed``, ``unlawful``, or ``""``."""
    if not zones:
        return "zone"
    moment = [(now, now + timedelta(seconds=1))]
    if not within(moment, hours.windows(*moment[0])):
        return "closed"
    return "" if within(moment, lawful(calling, zones, *moment[0])) else "unlawful"


def lawful(calling: Calling, zones: Sequence[str], start: datetime, end: datetime) -> tuple[Window, ...]:
    """The hours between two instants that are lawful in every one of the zones."""
    span = (minutes(calling.legal_from), minutes(calling.legal_to))
    left = ordered([(start, end)])
    for zone in zones:
        left = within(left, _in_zone(zone, start, end, lambda _: (span,)))
    return left


def _in_zone(zone: str, start: datetime, end: datetime, spans: _Spans) -> tuple[Window, ...]:
    wall = ZoneInfo(zone)
    first, last = start.astimezone(wall).date(), end.astimezone(wall).date()
    days = (first + timedelta(days=more) for more in range(-1, (last - first).days + 2))
    found = [
        (on_wall(day, opens, wall), on_wall(day, closes, wall, last=True))
        for day in days
        for opens, closes in spans(day)
    ]
    return within(found, [(start, end)])


def zones_of(number: str) -> tuple[str, ...]:
    """Every IANA zone an E.164 number may be in; ``()`` when it cannot be told.

    An area code is not where a mobile is, and a toll-free number may be anywhere in its country:
    several zones mean that each of them must allow the call.
    """
    import phonenumbers
    from phonenumbers import timezone

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ()
    zones = timezone.time_zones_for_number(parsed)
    return tuple(zone for zone in zones if zone != timezone.UNKNOWN_TIMEZONE)
