"""Days as people name them (*tomorrow*, *Friday*, *next week*, *12 May*) and the dates they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
AHEAD: Final = 7
"""How many days *any day*, *from Monday* and the like reach."""


@dataclass(frozen=True, slots=True)
class Day:
    """One thing said about the day.

    ``kind``: ``offset`` (``number`` days from today), ``weekday`` (0 = Monday), ``date`` (``month`` and
    ``year`` may be 0: the next such one), ``weekdays weekend every this_week next_week``, and ``range``
    (weekday ``number`` to weekday ``last``). ``bound`` is ``""``, ``after``, ``before``, ``until`` or ``from``.
    """

    kind: str
    number: int = 0
    month: int = 0
    year: int = 0
    last: int = 0
    bound: str = ""


def dates(days: Sequence[Day], today: date) -> tuple[date, ...]:
    """The dates meant, in order, none before ``today``."""
    kinds = {day.kind for day in days}
    if "date" in kinds:
        days = [day for day in days if day.kind != "weekday"]
    if "next_week" in kinds and kinds & {"weekday", "range"}:
        start = _monday(today) + timedelta(days=7)
        days = [day for day in days if day.kind != "next_week"]
    else:
        start = today + timedelta(days=1)
    found = {one for day in days for one in _bounded(day, today, start)}
    return tuple(sorted(one for one in found if one >= today))


def _bounded(day: Day, today: date, start: date) -> Iterator[date]:
    meant = [*_meant(day, today, start)]
    if not day.bound or not meant:
        yield from meant
    elif day.bound in ("after", "from"):
        first = meant[0] if day.bound == "from" else meant[-1] + timedelta(days=1)
        yield from _run(first, first + timedelta(days=AHEAD - 1))
    else:
        last = meant[-1] if day.bound == "until" else meant[0] - timedelta(days=1)
        yield from _run(today, min(last, today + timedelta(days=2 * AHEAD)))


def _meant(day: Day, today: date, start: date) -> Iterator[date]:
    monday = _monday(today)
    match day.kind:
        case "offset":
            yield today + timedelta(days=min(day.number, 366))
        case "weekday":
            yield _next_weekday(day.number, start)
        case "range":
            length = (day.last - day.number) % 7
            begin = today if start <= today + timedelta(days=1) else start
            week = _run(begin, begin + timedelta(days=AHEAD - 1))
            yield from (one for one in week if (one.weekday() - day.number) % 7 <= length)
        case "weekdays":
            yield from (one for one in _run(today, today + timedelta(days=AHEAD - 1)) if one.weekday() < 5)
        case "weekend":
            yield from (one for one in _run(today, today + timedelta(days=AHEAD - 1)) if one.weekday() >= 5)
        case "every":
            yield from _run(today, today + timedelta(days=AHEAD - 1))
        case "this_week":
            yield from _run(today, monday + timedelta(days=4 if today.weekday() < 5 else 6))
        case "next_week":
            yield from _run(monday + timedelta(days=7), monday + timedelta(days=11))
        case "date":
            yield from _calendar(day, today)


def _calendar(day: Day, today: date) -> Iterator[date]:
    """The next such date: of this month or year, or of the one after."""
    for year, month in _months(day, today):
        try:
            one = date(year, month, day.number)
        except ValueError:
            continue
        if one >= today or day.year:
            yield one
            return


def _months(day: Day, today: date) -> Iterator[tuple[int, int]]:
    if day.year:
        yield day.year, day.month
    elif day.month:
        yield from ((today.year + more, day.month) for more in range(9))
    else:
        for more in range(12):
            year, month = divmod(today.year * 12 + today.month - 1 + more, 12)
            yield year, month + 1


def _next_weekday(weekday: int, start: date) -> date:
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def _monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


def _run(first: date, last: date) -> Iterator[date]:
    for more in range((last - first).days + 1):
        yield first + timedelta(days=more)


def numeric(digits: str, *, month_first: bool) -> Day | None:
    """A date in figures, ``/`` between them: ``2026/3/2``, ``12/5``, ``12/5/26``."""
    parts = [int(part) for part in digits.split("/")]
    if parts[0] > 31:
        year, month, number = (*parts, 1)[:3]
    else:
        number, month, year = (*parts, 0)[:3]
        if (month_first and number <= 12) or month > 12:
            number, month = month, number
        year += 2000 if 0 < year < 100 else 0
    return Day("date", number, month, year) if 1 <= month <= 12 and 1 <= number <= 31 else None
