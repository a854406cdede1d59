"""Which day: the tokens that name one, and the ``Day`` they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ringback.calls.availability.days import MONTHS, WEEKDAYS, Day, numeric
from ringback.calls.availability.vocabulary import Token

Found = tuple[Day, int]
"""What was read, and the place of the first token after it."""

_OFFSETS: Final = {"today": 0, "tomorrow": 1, "after_tomorrow": 2}
_SPANS: Final = {
    "weekdays": "weekdays",
    "weekend": "weekend",
    "every_day": "every",
    "this_week": "this_week",
    "next_week": "next_week",
}
_NUMBERS: Final = ("number", "ordinal")


def role(tokens: Sequence[Token], at: int) -> str:
    """The role of the token at a place, ``""`` beyond either end."""
    return tokens[at].role if 0 <= at < len(tokens) else ""


def read(tokens: Sequence[Token], at: int, *, relation: str = "", month_first: bool = False) -> Found | None:
    """The day named at ``at``. ``relation`` (*from*, *until* …) is what stands right before it."""
    found = _dated(tokens, at, month_first) or _weekdays(tokens, at, relation) or _named(tokens, at)
    if found is None or relation not in ("after", "before", "until", "from") or found[0].kind == "range":
        return found
    return replace(found[0], bound=relation), found[1]


def _named(tokens: Sequence[Token], at: int) -> Found | None:
    name = role(tokens, at)
    if name in _OFFSETS:
        return Day("offset", _OFFSETS[name]), at + 1
    if name in _SPANS:
        return Day(_SPANS[name]), at + 1
    return None


def _weekdays(tokens: Sequence[Token], at: int, relation: str) -> Found | None:
    """``Monday``, ``next Monday``, ``Monday to Friday``, ``between Monday and Wednesday``."""
    start = at + (role(tokens, at) in ("next", "this"))
    first = role(tokens, start)
    if first not in WEEKDAYS:
        return None
    joins = ("to", "dash", "until", "and") if relation == "between" else ("to", "dash", "until")
    last = role(tokens, start + 2)
    if role(tokens, start + 1) in joins and last in WEEKDAYS:
        return Day("range", WEEKDAYS.index(first), last=WEEKDAYS.index(last)), start + 3
    return Day("weekday", WEEKDAYS.index(first)), start + 1


def _dated(tokens: Sequence[Token], at: int, month_first: bool) -> Found | None:
    """``12 May``, ``12 de mayo``, ``May 12th``, ``12/5``, ``the 12th``, ``el 12``."""
    name = role(tokens, at)
    if name in ("date", "iso"):
        day = numeric(tokens[at].digits, month_first=month_first)
        return (day, at + 1) if day else None
    if name == "on_date":
        inner = _dated(tokens, at + 1, month_first)
        if inner:
            return inner
        return _of_month(tokens, at + 1) if role(tokens, at + 1) == "number" else None
    if name in MONTHS and role(tokens, at + 1) in _NUMBERS:
        return _of_month(tokens, at + 1, name)
    if name in _NUMBERS:
        skip = 2 if role(tokens, at + 1) == "of" else 1
        month = role(tokens, at + skip)
        if month in MONTHS:
            found = _of_month(tokens, at, month)
            return (found[0], at + skip + 1) if found else None
    return _of_month(tokens, at) if name == "ordinal" else None


def _of_month(tokens: Sequence[Token], at: int, month: str = "") -> Found | None:
    number = int(tokens[at].digits[:4])
    after = role(tokens, at + 1)
    if not 1 <= number <= 31 or after in ("am", "pm", "oclock", "minutes", "hours"):
        return None
    return Day("date", number, MONTHS.index(month) + 1 if month else 0), at + 1
