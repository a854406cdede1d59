"""Windows of time: joined, cut and taken out of one another. All instants; zones only matter on the wall."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo


class Window(NamedTuple):
    """From ``start`` until just before ``end``; both aware."""

    start: datetime
    end: datetime


def ordered(windows: Iterable[tuple[datetime, datetime]]) -> tuple[Window, ...]:
    """The windows in order, in UTC, none empty, those that touch made one."""
    merged: list[Window] = []
    for start, end in sorted((start.astimezone(UTC), end.astimezone(UTC)) for start, end in windows):
        if start >= end:
            continue
        if merged and start <= merged[-1].end:
            merged[-1] = Window(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Window(start, end))
    return tuple(merged)


def within(
    windows: Iterable[tuple[datetime, datetime]], others: Iterable[tuple[datetime, datetime]]
) -> tuple[Window, ...]:
    """What lies in both."""
    theirs = ordered(others)
    return ordered((max(one.start, two.start), min(one.end, two.end)) for one in ordered(windows) for two in theirs)


def without(
    windows: Iterable[tuple[datetime, datetime]], others: Iterable[tuple[datetime, datetime]]
) -> tuple[Window, ...]:
    """What lies in the first and not in the others."""
    left = list(ordered(windows))
    for cut in ordered(others):
        left = [
            piece
            for one in left
            for piece in (Window(one.start, min(one.end, cut.start)), Window(max(one.start, cut.end), one.end))
            if piece.start < piece.end
        ]
    return ordered(left)


def on_wall(day: date, minutes: int, zone: ZoneInfo, *, last: bool = False) -> datetime:
    """The instant a clock on the wall shows ``minutes`` after midnight of ``day``, in UTC.

    On the two days a year when a time does not exist or comes twice, the later instant is taken, or
    with ``last`` the earlier: a window between two such instants never shows a time outside it.
    """
    naive = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001 — the wall's
    both = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return min(both) if last else max(both)
