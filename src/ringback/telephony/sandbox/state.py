"""What the sandbox exchange knows: lines, phones, headsets and calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from ringback.calls.attempts import Cause, EventType, Leg
from ringback.telephony.base import Ring


@dataclass(frozen=True, slots=True)
class Line:
    """One customer of the exchange: its token, the numbers it may show, and where events go."""

    name: str
    token: str = field(repr=False)
    numbers: tuple[str, ...]
    hook_url: str = field(default="", repr=False)
    hook_secret: bytes = field(default=b"", repr=False)


class Mode(StrEnum):
    """How a customer's phone behaves when it is called."""

    NORMAL = "normal"
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    INVALID = "invalid"


@dataclass(slots=True)
class Device:
    """A customer's phone (by its number) or an agent's headset (by its endpoint).

    ``caller`` is the number it shows. ``manual``: a headset that does not answer by itself.
    ``past`` holds the last calls as ``(caller, when, how it ended)``.
    """

    name: str = field(repr=False)
    up: Ring = Ring.IDLE
    caller: str = ""
    call: Call | None = field(default=None, repr=False)
    mode: Mode = Mode.NORMAL
    manual: bool = False
    past: list[tuple[str, datetime, Cause]] = field(default_factory=list)


@dataclass(slots=True)
class Order:
    """What a line asked for. Times are seconds."""

    attempt: str
    endpoint: str
    number: str = field(repr=False)
    caller_id: str
    ring_agent: float
    ring_customer: float
    max_duration: float


@dataclass(slots=True)
class Call:
    """One call: what was asked, its two devices, what happened, and the timers that run."""

    id: str
    line: Line
    order: Order
    agent: Device
    customer: Device
    created_at: datetime
    events: list[dict[str, Any]] = field(default_factory=list)
    timers: list[Callable[[], None]] = field(default_factory=list, repr=False)
    answered: set[Leg] = field(default_factory=set)
    reached: set[Leg] = field(default_factory=set)
    held: bool = False

    @property
    def ended(self) -> bool:
        """Whether it is over."""
        return any(row["leg"] == Leg.CALL and row["type"] == EventType.ENDED for row in self.events)

    @property
    def bridged(self) -> bool:
        """Whether the two can speak."""
        return not self.ended and len(self.answered) == 2

    def device(self, leg: Leg) -> Device:
        """The device of a leg."""
        return self.agent if leg is Leg.AGENT else self.customer

    def record(self, leg: Leg, kind: EventType, at: datetime, cause: Cause | None, code: str) -> dict[str, Any]:
        """Note what happened; the event as it is told, which holds no number and no digit."""
        row = {
            "attempt": self.order.attempt, "leg": leg.value, "type": kind.value, "at": at.isoformat(),
            "seq": len(self.events) + 1, "cause": cause.value if cause else "", "code": code,
        }  # fmt: skip
        self.events.append(row)
        return row
