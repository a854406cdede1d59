"""When to try again after a call that did not reach the customer, by cause.

An attempt counts when an agent was there and the customer was not joined; what is our own fault
(no agent, the network) is tried again without counting.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ringback.calls.attempts import Cause
from ringback.calls.hours import BusinessHours
from ringback.calls.windows import on_wall
from ringback.flow.policy import Calling

_MINUTE: Final = timedelta(minutes=1)
_MIDDAY, _MORNING, _AFTERNOON = 13 * 60, 9 * 60, 14 * 60
_FAILURES: Final = 6
"""How often our own faults are tried again before a person must look."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again, not before ``at`` (and then only in hours: see ``hours.plan``).

    ``counted``: this attempt counts towards the cap. ``message``: a voicemail may still be left next time.
    """

    at: datetime
    counted: bool = True
    message: bool = True


@dataclass(frozen=True, slots=True)
class Stop:
    """Do not try again.

    ``reason``: ``reached declined invalid blocked unknown failing exhausted``. ``ask_again``: ask for
    another number on the social side. ``suppress``: never dial this number for this brand.
    ``human``: a person must look.
    """

    reason: str
    ask_again: bool = False
    suppress: bool = False
    human: bool = False


_STOPS: Final = {
    Cause.COMPLETED: Stop("reached"),
    Cause.MAX_DURATION: Stop("reached"),
    Cause.DECLINED: Stop("declined", suppress=True),
    Cause.INVALID_NUMBER: Stop("invalid", ask_again=True),
    Cause.BLOCKED_BY_POLICY: Stop("blocked", human=True),
    # Whether the customer's phone rang is not known: dialling again could be the second call at once.
    Cause.UNKNOWN: Stop("unknown", human=True),
}
_OURS: Final = (Cause.AGENT_UNREACHED, Cause.NETWORK_ERROR, Cause.CANCELED)


def next_attempt(
    cause: Cause,
    attempts: int,
    now: datetime,
    calling: Calling,
    *,
    first: datetime | None = None,
    zone: str = "UTC",
    hours: BusinessHours | None = None,
    failures: int = 0,
    spread: float = 0.5,
) -> Retry | Stop:
    """What follows an attempt that ended with ``cause``.

    ``attempts``: how many were made, this one included, those that do not count left out unless it is
    this one. ``first``: when the first was made; with ``hours`` the policy's days are business days.
    ``zone``: the customer's. ``failures``: how many in a row did not count. ``spread`` (0 to 1, random)
    places the next one within its span, so that callbacks do not bunch.
    """
    if cause in _STOPS:
        return _STOPS[cause]
    ours = cause in _OURS
    if ours and failures >= _FAILURES:
        return Stop("failing", human=True)
    if not ours and attempts >= calling.attempts:
        return Stop("exhausted")
    at = _when(cause, attempts, now, ZoneInfo(zone), min(max(spread, 0.0), 1.0), failures)
    if at > _deadline(first or now, calling, hours):
        return Stop("exhausted")
    return Retry(at, counted=not ours, message=cause is not Cause.VOICEMAIL)


def _when(cause: Cause, attempts: int, now: datetime, zone: ZoneInfo, spread: float, failures: int) -> datetime:
    match cause:
        case Cause.BUSY:
            return now + (5 + 5 * spread) * _MINUTE
        case Cause.AGENT_LEFT:
            return now + (2 + 3 * spread) * _MINUTE
        case Cause.AGENT_UNREACHED | Cause.CANCELED:
            return now + (1 + spread) * _MINUTE
        case Cause.NETWORK_ERROR:
            return now + min(1 << failures, 60) * (1 + spread / 2) * _MINUTE
        case Cause.NO_ANSWER if attempts <= 1:
            return now + (60 + 60 * spread) * _MINUTE
        case _:
            return _other_half(now, zone) + 120 * spread * _MINUTE


def _other_half(now: datetime, zone: ZoneInfo) -> datetime:
    """The start of the afternoon after a morning's call, of the next morning after an afternoon's."""
    local = now.astimezone(zone)
    if local.hour * 60 + local.minute < _MIDDAY:
        return max(on_wall(local.date(), _AFTERNOON, zone), now.astimezone(UTC) + 60 * _MINUTE)
    return on_wall(local.date() + timedelta(days=1), _MORNING, zone)


def _deadline(first: datetime, calling: Calling, hours: BusinessHours | None) -> datetime:
    """The end of the last day on which an attempt may be made."""
    zone = ZoneInfo(hours.zone) if hours else ZoneInfo("UTC")
    day, left = first.astimezone(zone).date(), calling.within_days
    for _ in range(366):
        left -= 1 if hours is None or hours.on(day) else 0
        if left < 0:
            break
        day += timedelta(days=1)
    return on_wall(day, 24 * 60, zone)
