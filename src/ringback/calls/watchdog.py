"""What to do when nobody reports on an attempt any more: ask, then call it unknown. Never dial again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from ringback.calls.attempts import Attempt, CallEvent, Cause, EventType, Leg, State, reduce


class Overdue(StrEnum):
    """The next thing to do about a silent attempt."""

    RECONCILE = "reconcile"
    UNKNOWN = "unknown"


def overdue(attempt: Attempt, now: datetime) -> Overdue | None:
    """Whether reports are missing at ``now``: first ask the phone system, then call it unknown."""
    if attempt.state is State.ENDED and attempt.quiet:
        return None
    if now < deadline(attempt):
        return None
    if attempt.reconciled_at is None:
        return Overdue.RECONCILE
    return Overdue.UNKNOWN if now >= attempt.reconciled_at + attempt.limits.grace else None


def deadline(attempt: Attempt) -> datetime:
    """When the next report is due at the latest."""
    limits = attempt.limits
    allowed = {
        State.CREATED: limits.ring_agent,
        State.AGENT_DIALING: limits.ring_agent,
        State.AGENT_RINGING: limits.ring_agent,
        State.ENDED: timedelta(0),
    }
    wait = allowed.get(attempt.state, limits.ring_customer)
    if attempt.state in (State.CUSTOMER_UP, State.BRIDGED):
        wait = limits.max_duration
    last = max((fact.at for fact in attempt.facts), default=attempt.created_at)
    return last + wait + limits.grace


def reconciling(attempt: Attempt, now: datetime) -> Attempt:
    """The attempt, noted as asked about at ``now``."""
    return replace(attempt, reconciled_at=now)


def give_up(attempt: Attempt, now: datetime) -> Attempt:
    """The attempt ended as unknown. A report that still comes replaces the cause."""
    return reduce(attempt, CallEvent(attempt.id, Leg.CALL, EventType.ENDED, now, cause=Cause.UNKNOWN))
