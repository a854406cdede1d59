"""The life of a callback: ``step`` is the one function that moves it.

requested → validated → scheduled → due → claimed → attempting → wrap_up → resolved, with retry_wait
between attempts; or exhausted, cancelled, suppressed. An event that does not fit changes nothing:
events may come late or twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from ringback.calls.attempts import Cause
from ringback.calls.retry import Retry, next_attempt
from ringback.calls.windows import Window
from ringback.flow.policy import Calling


class Phase(StrEnum):
    """Where a callback stands. The last four are final."""

    REQUESTED = "requested"
    VALIDATED = "validated"
    SCHEDULED = "scheduled"
    DUE = "due"
    CLAIMED = "claimed"
    ATTEMPTING = "attempting"
    WRAP_UP = "wrap_up"
    RETRY_WAIT = "retry_wait"
    RESOLVED = "resolved"
    EXHAUSTED = "exhausted"
    CANCELLED = "cancelled"
    SUPPRESSED = "suppressed"

    @property
    def final(self) -> bool:
        """Whether it is over."""
        return self in (Phase.RESOLVED, Phase.EXHAUSTED, Phase.CANCELLED, Phase.SUPPRESSED)


class Effect(StrEnum):
    """What is to be done outside because of a step."""

    PLAN = "plan"
    CONFIRM = "confirm"
    ASK_NUMBER = "ask_number"
    TELL_MISSED = "tell_missed"
    TELL_EXHAUSTED = "tell_exhausted"
    SUPPRESS = "suppress"
    PAGE_HUMAN = "page_human"


@dataclass(frozen=True, slots=True)
class Callback:
    """One promise. ``window`` is the one told to the customer; ``not_before`` that of the next attempt.

    ``agent`` holds it until ``lease``; ``attempt`` is the live one's id. ``failures`` counts attempts in
    a row that did not count. ``message``: a voicemail may still be left.
    """

    phase: Phase = Phase.REQUESTED
    window: Window | None = None
    not_before: datetime | None = None
    agent: str = ""
    lease: datetime | None = None
    attempt: str = ""
    attempts: int = 0
    failures: int = 0
    first: datetime | None = None
    message: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Validated:
    """The number may be dialled (``dial.DialPolicy.accepts``)."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The number may never be dialled."""

    code: str


@dataclass(frozen=True, slots=True)
class Planned:
    """``hours.plan`` found a window, the first or another one."""

    window: Window


@dataclass(frozen=True, slots=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """An agent takes it until ``lease``."""

    agent: str
    lease: datetime


@dataclass(frozen=True, slots=True)
class Released:
    """The agent gives it back."""

    agent: str


@dataclass(frozen=True, slots=True)
class Started:
    """The agent dials; the attempt's intent is written."""

    agent: str
    attempt: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The attempt ended. ``zone`` is the customer's; ``spread`` is random, 0 to 1."""

    attempt: str
    cause: Cause
    zone: str = "UTC"
    spread: float = 0.5


@dataclass(frozen=True, slots=True)
class Disposed:
    """The agent says how it went: ``solved not_needed call_again voicemail not_me``."""

    disposition: str
    zone: str = "UTC"
    spread: float = 0.5


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The customer, or the brand, does not want the call. ``suppress``: nor any other."""

    suppress: bool = False


Event = Validated | Refused | Planned | Tick | Claimed | Released | Started | Ended | Disposed | Cancelled
Result = tuple[Callback, tuple[Effect, ...]]
_WAITING: Final = (Phase.SCHEDULED, Phase.DUE, Phase.RETRY_WAIT)
_PLANNABLE: Final = (Phase.VALIDATED, Phase.SCHEDULED, Phase.RETRY_WAIT)


def step(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    """The callback after ``event``, and what follows. Deterministic; never raises for an event out of place."""
    if callback.phase.final:
        return callback, ()
    if isinstance(event, Cancelled):
        phase = Phase.SUPPRESSED if event.suppress else Phase.CANCELLED
        return _over(callback, phase, "cancelled"), (Effect.SUPPRESS,) if event.suppress else ()
    move = _MOVES.get((type(event), callback.phase))
    return move(callback, event, now, calling) if move else (callback, ())


def _over(callback: Callback, phase: Phase, why: str) -> Callback:
    return replace(callback, phase=phase, why=why, agent="", lease=None, attempt="", not_before=None)


def _validated(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    if isinstance(event, Refused):
        return _over(callback, Phase.SUPPRESSED, event.code), (Effect.ASK_NUMBER,)
    return replace(callback, phase=Phase.VALIDATED), (Effect.PLAN,)


def _planned(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    assert isinstance(event, Planned)
    if event.window.end <= now:
        return callback, (Effect.PLAN,)
    waits = Phase.RETRY_WAIT if callback.phase is Phase.RETRY_WAIT else Phase.SCHEDULED
    start = max(event.window.start, callback.not_before or event.window.start)
    planned = replace(callback, phase=waits, window=event.window, not_before=start)
    if waits is Phase.SCHEDULED:
        return planned, (Effect.CONFIRM,)
    return planned, (Effect.TELL_MISSED,) if callback.window is None else ()


def _tick(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    if callback.phase is Phase.CLAIMED:
        over = callback.lease is not None and now >= callback.lease
        return (_back(callback, now) if over else callback), ()
    if callback.not_before is None or callback.window is None or now < callback.not_before:
        return callback, ()
    if now >= callback.window.end and callback.phase is not Phase.DUE:
        # Nobody looked while it was due: the promise is late, and a person must know.
        return replace(callback, phase=Phase.DUE, why="late"), (Effect.PAGE_HUMAN,)
    return replace(callback, phase=Phase.DUE), ()


def _back(callback: Callback, now: datetime) -> Callback:
    """On the board again: due, or still waiting for its time."""
    early = callback.not_before is not None and now < callback.not_before
    waits = Phase.RETRY_WAIT if callback.attempts else Phase.SCHEDULED
    return replace(callback, phase=waits if early else Phase.DUE, agent="", lease=None)


def _claimed(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    assert isinstance(event, Claimed)
    mine = callback.agent == event.agent
    if callback.phase is Phase.CLAIMED and not mine and callback.lease is not None and now < callback.lease:
        return callback, ()
    if not event.agent or event.lease <= now:
        return callback, ()
    return replace(callback, phase=Phase.CLAIMED, agent=event.agent, lease=event.lease), ()


def _released(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    assert isinstance(event, Released)
    if event.agent != callback.agent:
        return callback, ()
    return _back(callback, now), ()


def _started(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    """Only its agent, only inside the lease, not before its time, never beyond the cap."""
    assert isinstance(event, Started)
    held = event.agent == callback.agent and callback.lease is not None and now < callback.lease
    early = callback.not_before is not None and now < callback.not_before
    if not held or early or not event.attempt or callback.attempts >= calling.attempts:
        return callback, ()
    counted, first = callback.attempts + 1, callback.first or now
    return replace(callback, phase=Phase.ATTEMPTING, attempt=event.attempt, attempts=counted, first=first), ()


def _ended(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    assert isinstance(event, Ended)
    if event.attempt != callback.attempt:
        return callback, ()
    if event.cause in (Cause.COMPLETED, Cause.MAX_DURATION):
        return replace(callback, phase=Phase.WRAP_UP, failures=0), ()
    return _again(callback, event.cause, now, calling, event.zone, event.spread)


def _disposed(callback: Callback, event: Event, now: datetime, calling: Calling) -> Result:
    assert isinstance(event, Disposed)
    match event.disposition:
        case "solved" | "not_needed":
            return _over(callback, Phase.RESOLVED, event.disposition), ()
        case "not_me":
            return _over(callback, Phase.SUPPRESSED, "not_me"), (Effect.SUPPRESS, Effect.ASK_NUMBER)
        case "voicemail":
            return _again(callback, Cause.VOICEMAIL, now, calling, event.zone, event.spread)
        case "call_again":
            return _again(callback, Cause.NO_ANSWER, now, calling, event.zone, event.spread)
    return callback, ()


def _again(callback: Callback, cause: Cause, now: datetime, calling: Calling, zone: str, spread: float) -> Result:
    first, failures = callback.first, callback.failures
    follows = next_attempt(
        cause, callback.attempts, now, calling, first=first, zone=zone, failures=failures, spread=spread
    )
    if isinstance(follows, Retry):
        waiting = replace(
            callback,
            phase=Phase.RETRY_WAIT,
            window=None,
            not_before=follows.at,
            agent="",
            lease=None,
            attempt="",
            attempts=callback.attempts - (not follows.counted),
            failures=0 if follows.counted else callback.failures + 1,
            message=callback.message and follows.message,
        )
        return waiting, (Effect.PLAN,)
    if follows.suppress:
        return _over(callback, Phase.SUPPRESSED, follows.reason), (Effect.SUPPRESS, Effect.TELL_EXHAUSTED)
    if follows.ask_again:
        return _over(callback, Phase.EXHAUSTED, follows.reason), (Effect.ASK_NUMBER,)
    effects = (Effect.PAGE_HUMAN,) if follows.human else (Effect.TELL_EXHAUSTED,)
    return _over(callback, Phase.EXHAUSTED, follows.reason), effects


_Move = Callable[[Callback, Event, datetime, Calling], Result]
_MOVES: Final[dict[tuple[type, Phase], _Move]] = {
    (Validated, Phase.REQUESTED): _validated,
    (Refused, Phase.REQUESTED): _validated,
    (Released, Phase.CLAIMED): _released,
    (Started, Phase.CLAIMED): _started,
    (Ended, Phase.ATTEMPTING): _ended,
    (Disposed, Phase.WRAP_UP): _disposed,
    **{(Planned, phase): _planned for phase in _PLANNABLE},
    **{(Tick, phase): _tick for phase in (*_WAITING, Phase.CLAIMED)},
    **{(Claimed, phase): _claimed for phase in (*_WAITING, Phase.CLAIMED)},
}
