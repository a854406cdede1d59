"""What time of day: the tokens that name one, and the ``Time`` they mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ringback.calls.availability import clock as clocks
from ringback.calls.availability.calendar import role
from ringback.calls.availability.clauses import HALF_OF, Time
from ringback.calls.availability.clock import Clock
from ringback.calls.availability.vocabulary import Token

_SUFFIXES: Final = {"am": "am", "pm": "pm", "oclock": "", "noon": "pm", "midnight": "am"}
_LEADING: Final = {"half_past": 30, "quarter_past": 15, "quarter_to": -15}
_TRAILING: Final = {
    "and_half": 30,
    "and_quarter": 15,
    "less_quarter": -15,
    "less_5": -5,
    "less_10": -10,
    "less_20": -20,
}
_UNITS: Final = ("minutes", "hours", "days", "weeks")

Found = tuple[list[Time], int]
"""What was read, and the place of the first token after it."""


def read(tokens: Sequence[Token], at: int, *, relation: str, bare: bool, now: Clock) -> Found | None:
    """The times of day at ``at``: one, a range, or several (*at 3 or 4*).

    ``relation`` stands before it; ``bare``: a number alone may be a time here. ``now`` stands for *now*
    in *between now and 5*.
    """
    first = _clock(tokens, at, bare=bare, now=now if relation in ("between", "from") else None)
    if first is None:
        return _loose_range(tokens, at, now)
    clock, end = first
    last = _range_end(tokens, end, relation, now)
    if last:
        return [Time("range", clock, last[0])], last[1]
    if role(tokens, end) == "onwards" and relation not in ("before", "until"):
        return [Time("after", clock)], end + 1
    if relation in ("after", "from"):
        return [Time("after", clock)], end
    if relation in ("before", "until"):
        return [Time("before", clock)], end
    if relation == "of" and role(tokens, at) == "number":
        return None
    return _several(tokens, clock, end, "around" if relation == "around" else "exact", now)


def _several(tokens: Sequence[Token], clock: Clock, end: int, kind: str, now: Clock) -> Found:
    """*3*, or *3 or 4*, *10, 11 or 12*."""
    kind = "around" if role(tokens, end - 1) == "ish" else kind
    times = [Time(kind, clock)]
    while role(tokens, end) in ("or", "and", "break"):
        more = _clock(tokens, end + 1, bare=True, now=None)
        if more is None or role(tokens, more[1]) in (*_UNITS, "word"):
            break
        times.append(Time(kind, more[0]))
        end = more[1]
    half = next((time.clock.half for time in times if time.clock and time.clock.half in ("am", "pm")), "")
    return [Time(kind, time.clock.with_half(half) if time.clock else None) for time in times], end


def _range_end(tokens: Sequence[Token], at: int, relation: str, now: Clock) -> tuple[Clock, int] | None:
    """The other end of a range: *to 4*, *- 4pm*, *and 4* after *between*, *a las 4* after *de las 2*."""
    joins = {"to", "dash", "until"}
    if relation in ("before", "until"):
        joins = {"dash"}
    elif relation == "between":
        joins |= {"and", "at"}
    elif relation in ("from", "of"):
        joins |= {"at"}
    if role(tokens, at) not in joins:
        return None
    at += 1
    while role(tokens, at) in ("at", "around", "before"):
        at += 1
    last = _clock(tokens, at, bare=True, now=now)
    return None if last is None or role(tokens, last[1]) in _UNITS else last


def _loose_range(tokens: Sequence[Token], at: int, now: Clock) -> Found | None:
    """``2-4`` and ``2 to 4pm`` with nothing before them that announces a time."""
    first = _clock(tokens, at, bare=True, now=None)
    long = role(tokens, at) == "number" and len(tokens[at].digits) > 2
    if first is None or (long and not (first[0].half and role(tokens, first[1]) == "dash")):
        return None
    last = _range_end(tokens, first[1], "", now)
    counts = all(role(tokens, one) == "number" for one in (at, first[1] + 1)) and not last[0].half if last else True
    if last is None or (counts and role(tokens, last[1]) == "word"):
        return None
    return [Time("range", first[0], last[0])], last[1]


def _clock(tokens: Sequence[Token], at: int, *, bare: bool, now: Clock | None) -> tuple[Clock, int] | None:
    name = role(tokens, at)
    if name == "now":
        return (now, at + 1) if now else None
    if name in ("noon", "midnight"):
        return Clock(12 if name == "noon" else 0, 0, "24"), at + 1
    if name in _LEADING:
        of = _clock(tokens, at + 1, bare=True, now=None)
        return (of[0].add(_LEADING[name]), of[1]) if of else None
    if name == "number" and role(tokens, at + 1) == "past" and role(tokens, at + 2) in ("number", "clock"):
        of = _clock(tokens, at + 2, bare=True, now=None)
        return (of[0].add(int(tokens[at].digits[:2])), of[1]) if of and of[0].minute == 0 else None
    found: tuple[Clock | None, int] = (tokens[at].clock, at + 1) if name == "clock" else _numbers(tokens, at)
    clock, end = found
    if clock is None or not (bare or name == "clock" or role(tokens, end) in {**_SUFFIXES, **_TRAILING}):
        return None
    return _suffixed(tokens, clock, end)


def _numbers(tokens: Sequence[Token], at: int) -> tuple[Clock | None, int]:
    """``5``, ``1430``, ``five thirty``, ``twenty two``."""
    if role(tokens, at) != "number":
        return None, at
    hour, end = _number(tokens, at)
    if role(tokens, end) == "number" and len(hour) <= 2 and int(hour) <= 24 and _adjacent(tokens, end):
        minute, after = _number(tokens, end)
        if len(minute) == 2 and int(minute) < 60:
            return clocks.from_number(hour.zfill(1) + minute) if len(hour) < 3 else None, after
    return clocks.from_number(hour), end


def _number(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The figures of a number, *twenty two* and *treinta y cinco* made one."""
    digits, end = tokens[at].digits, at + 1
    tens = tokens[at].spelled and len(digits) == 2 and digits[1] == "0" and digits != "10"
    skip = 1 if role(tokens, end) in ("and", "dash") else 0
    if (
        tens
        and role(tokens, end + skip) == "number"
        and tokens[end + skip].spelled
        and len(tokens[end + skip].digits) == 1
    ):
        return str(int(digits) + int(tokens[end + skip].digits)), end + skip + 1
    return digits, end


def _adjacent(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].start - tokens[at - 1].end == 1


def _suffixed(tokens: Sequence[Token], clock: Clock, end: int) -> tuple[Clock, int]:
    """What may follow the figures: ``and a half``, ``am``, ``o'clock``, ``in the morning``."""
    while True:
        name = role(tokens, end)
        if name in _TRAILING:
            clock = clock.add(_TRAILING[name])
        elif name in _SUFFIXES:
            clock = clock.with_half(_SUFFIXES[name]) if _SUFFIXES[name] else clock
        elif name in HALF_OF and HALF_OF[name] and clock.hour <= 12 and _adjacent(tokens, end):
            clock = clock.with_half(_half(clock, HALF_OF[name]))
        elif name != "ish":
            return clock, end
        end += 1


def _half(clock: Clock, half: str) -> str:
    """*12 in the morning* is midnight to nobody."""
    return "pm" if clock.hour == 12 else half
