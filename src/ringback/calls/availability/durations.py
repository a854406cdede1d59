"""How long from now: *in 20 minutes*, *within the next hour*, *in 2-3 hours*, *an hour from now*."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from ringback.calls.availability.calendar import role
from ringback.calls.availability.vocabulary import Token

_UNITS: Final = {
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
    "weeks": timedelta(days=7),
}
_COUNTS: Final = {"an": 1, "couple": 2, "few": 3}
_LENGTHS: Final = {"half_hour": timedelta(minutes=30), "hour_and_half": timedelta(minutes=90)}

Length = tuple[timedelta, timedelta, int]
"""The shortest and the longest meant, and the place of the first token after it."""


def read(tokens: Sequence[Token], at: int, *, bare: bool = False) -> Length | None:
    """The length of time written at ``at``. ``bare``: a unit alone is one of it (*the next hour*)."""
    name = role(tokens, at)
    if name in _LENGTHS:
        return _LENGTHS[name], _LENGTHS[name], at + 1
    if bare and name in _UNITS:
        return _UNITS[name], _UNITS[name], at + 1
    first = _count(tokens, at)
    if first is None:
        return None
    last = _count(tokens, at + 2) if role(tokens, at + 1) in ("dash", "or", "to") else None
    unit = _UNITS.get(role(tokens, at + (1 if last is None else 3)))
    if unit is None:
        return None
    return first * unit, (last or first) * unit, at + (2 if last is None else 4)


def _count(tokens: Sequence[Token], at: int) -> int | None:
    name = role(tokens, at)
    if name == "number" and len(tokens[at].digits) <= 3:
        return int(tokens[at].digits)
    return _COUNTS.get(name)
