"""One attempt to join an agent and a customer on the phone, and how reports of it add up.

Reports come late, twice and out of order. An ``Attempt`` therefore only collects facts, and its
state is read off them: the furthest thing that is known to have happened. The same reports in any
order give the same attempt, and no report ever moves a state back.
States and causes: the driver contract (agent first, then the customer).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class State(StrEnum):
    """How far an attempt has come, in this order."""

    CREATED = "created"
    AGENT_DIALING = "agent_dialing"
    AGENT_RINGING = "agent_ringing"
    AGENT_UP = "agent_up"
    CUSTOMER_DIALING = "customer_dialing"
    CUSTOMER_RINGING = "customer_ringing"
    CUSTOMER_UP = "customer_up"
    BRIDGED = "bridged"
    ENDED = "ended"

    @property
    def rank(self) -> int:
        """0 for ``created`` up to 8 for ``ended``."""
        return _RANKS[self]


_RANKS: Final = {state: rank for rank, state in enumerate(State)}


class Leg(StrEnum):
    """Whose side of the call; ``call`` is both together."""

    AGENT = "agent"
    CUSTOMER = "customer"
    CALL = "call"


class EventType(StrEnum):
    """What a driver reports.

    The first five make the state. The others pass without changing it.
    """

    DIALING = "dialing"
    RINGING = "ringing"
    ANSWERED = "answered"
    BRIDGED = "bridged"
    ENDED = "ended"
    HELD = "held"
    RESUMED = "resumed"
    RECORDING_PAUSED = "recording_paused"
    RECORDING_RESUMED = "recording_resumed"


class Cause(StrEnum):
    """Why an attempt ended."""

    COMPLETED = "completed"
    AGENT_UNREACHED = "agent_unreached"
    AGENT_LEFT = "agent_left"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    INVALID_NUMBER = "invalid_number"
    BLOCKED_BY_POLICY = "blocked_by_policy"
    NETWORK_ERROR = "network_error"
    CANCELED = "canceled"
    MAX_DURATION = "max_duration"
    VOICEMAIL = "voicemail"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CallEvent:
    """One report of a driver. It holds no number and no digit.

    ``at`` is aware; ``seq`` is the driver's own count, where it has one. ``cause`` is given with
    ``ended``; ``raw_code`` is what the phone system said (``486``, ``no-answer`` …), for people.
    """

    attempt_id: str
    leg: Leg
    type: EventType
    at: datetime
    seq: int = 0
    cause: Cause | None = None
    raw_code: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two reports the same one."""
        return (self.attempt_id, self.leg, self.type)


_STATE_OF: Final = {
    (Leg.AGENT, EventType.DIALING): State.AGENT_DIALING,
    (Leg.AGENT, EventType.RINGING): State.AGENT_RINGING,
    (Leg.AGENT, EventType.ANSWERED): State.AGENT_UP,
    (Leg.CUSTOMER, EventType.DIALING): State.CUSTOMER_DIALING,
    (Leg.CUSTOMER, EventType.RINGING): State.CUSTOMER_RINGING,
    (Leg.CUSTOMER, EventType.ANSWERED): State.CUSTOMER_UP,
    **{(leg, EventType.BRIDGED): State.BRIDGED for leg in Leg},
    **{(leg, EventType.ENDED): State.ENDED for leg in Leg},
}

# The first that was reported is why the attempt ended. An agent's word (voicemail) and the
# customer's side explain more than the clearing-up of the other leg that follows.
_APART: Final = (
    Cause.BLOCKED_BY_POLICY,
    Cause.VOICEMAIL,
    Cause.INVALID_NUMBER,
    Cause.DECLINED,
    Cause.BUSY,
    Cause.NO_ANSWER,
    Cause.AGENT_UNREACHED,
    Cause.AGENT_LEFT,
    Cause.MAX_DURATION,
    Cause.NETWORK_ERROR,
)
_OF_A_PHONE: Final = (Cause.BUSY, Cause.NO_ANSWER, Cause.DECLINED, Cause.INVALID_NUMBER)
_TOGETHER: Final = (Cause.VOICEMAIL, Cause.MAX_DURATION, Cause.NETWORK_ERROR)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long each part of a call may take before somebody has to look."""

    ring_agent: timedelta = timedelta(seconds=30)
    ring_customer: timedelta = timedelta(seconds=45)
    max_duration: timedelta = timedelta(hours=1)
    grace: timedelta = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What is known of one attempt. Build it once, then only through ``reduce``.

    ``facts`` holds one report for each leg and type, sorted. ``reconciled_at`` is when the phone
    system was last asked because reports were missing.
    """

    id: str
    created_at: datetime
    limits: Limits = field(default_factory=Limits)
    facts: tuple[CallEvent, ...] = ()
    reconciled_at: datetime | None = None

    @property
    def state(self) -> State:
        """The furthest state any report proves."""
        ended = any(fact.type is EventType.ENDED for fact in self.facts)
        return State.ENDED if ended else self.state_before_end

    @property
    def cause(self) -> Cause | None:
        """Why it ended; ``None`` while it has not."""
        if self.state is not State.ENDED:
            return None
        said = {self._said(fact) for fact in self.facts if fact.type is EventType.ENDED}
        if self.bridged_at:
            found = next((cause for cause in _TOGETHER if cause in said), None)
            return found or (Cause.UNKNOWN if said == {Cause.UNKNOWN} else Cause.COMPLETED)
        return next((cause for cause in _APART if cause in said), None) or self._apart(said)

    def _said(self, fact: CallEvent) -> Cause:
        """The cause one report gives; the agent's busy line is no customer's busy line."""
        cause = fact.cause or Cause.COMPLETED
        of_customer = fact.leg is Leg.CUSTOMER or (fact.leg is Leg.CALL and self._customer_tried)
        if of_customer or cause not in _OF_A_PHONE:
            return cause
        return Cause.AGENT_LEFT if self._at(Leg.AGENT, EventType.ANSWERED) else Cause.AGENT_UNREACHED

    @property
    def _customer_tried(self) -> bool:
        return any(fact.leg is Leg.CUSTOMER for fact in self.facts)

    def _apart(self, said: set[Cause]) -> Cause:
        """The cause when no report says they spoke and none names a reason."""
        if said == {Cause.UNKNOWN}:
            return Cause.UNKNOWN
        if Cause.COMPLETED not in said:
            return Cause.CANCELED
        if self._at(Leg.CUSTOMER, EventType.ANSWERED):
            return Cause.COMPLETED
        if self._at(Leg.AGENT, EventType.ANSWERED) is None:
            return Cause.AGENT_UNREACHED
        return Cause.AGENT_LEFT if self._at(Leg.AGENT, EventType.ENDED) else Cause.CANCELED

    @property
    def quiet(self) -> bool:
        """Whether no leg can still be up: only then may the number be dialled again.

        Once the agent has answered, the customer's phone may ring although no report said so.
        """
        if self._at(Leg.CALL, EventType.ENDED):
            return True
        if not self._at(Leg.AGENT, EventType.ENDED):
            return False
        reached = self.state_before_end.rank >= State.AGENT_UP.rank
        return not reached or self._at(Leg.CUSTOMER, EventType.ENDED) is not None

    @property
    def state_before_end(self) -> State:
        """The furthest state short of ``ended``."""
        states = (_STATE_OF[fact.leg, fact.type] for fact in self.facts if fact.type is not EventType.ENDED)
        return max(states, key=lambda state: state.rank, default=State.CREATED)

    @property
    def bridged_at(self) -> datetime | None:
        """When the two could first speak."""
        return min((fact.at for fact in self.facts if fact.type is EventType.BRIDGED), default=None)

    @property
    def ended_at(self) -> datetime | None:
        """When the first leg went."""
        return min((fact.at for fact in self.facts if fact.type is EventType.ENDED), default=None)

    def _at(self, leg: Leg, kind: EventType) -> datetime | None:
        return next((fact.at for fact in self.facts if fact.leg is leg and fact.type is kind), None)


def reduce(attempt: Attempt, event: CallEvent) -> Attempt:
    """The attempt with one more report in it. Raises ``ValueError`` for another attempt's report.

    Commutative and idempotent. Of two reports of the same thing the earlier one stays, except that
    any cause replaces ``unknown``.
    """
    if event.attempt_id != attempt.id:
        raise ValueError("this report is of another attempt")
    if (event.leg, event.type) not in _STATE_OF:
        return attempt
    known = {fact.key: fact for fact in attempt.facts}
    kept = min(known.get(event.key, event), event, key=_order)
    if known.get(event.key) == kept:
        return attempt
    known[event.key] = kept
    return replace(attempt, facts=tuple(sorted(known.values(), key=lambda fact: fact.key)))


def merge(attempt: Attempt, other: Attempt) -> Attempt:
    """What both know together, such as our own view and the phone system's. Same ``id``."""
    for fact in other.facts:
        attempt = reduce(attempt, fact)
    return attempt


def _order(event: CallEvent) -> tuple[bool, int, datetime, int, str]:
    rank = (*_APART, Cause.COMPLETED, Cause.CANCELED, Cause.UNKNOWN, None).index(event.cause)
    return (event.cause is Cause.UNKNOWN, rank, event.at, event.seq, event.raw_code)
