"""What a case wants done outside. Names and network ids; never a value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What is done to an item on the network."""

    HIDE = "hide"
    UNHIDE = "unhide"
    DELETE = "delete"
    OBSERVE = "observe"


class Route(StrEnum):
    """How words reach the customer."""

    REPLY = "reply"
    PRIVATE_REPLY = "private_reply"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Touch:
    """Do ``action`` to ``item``."""

    action: Action
    item: str


@dataclass(frozen=True, slots=True)
class Say:
    """Say the ``templates``, one after the other in one message.

    ``nouns`` are the kinds the wording may name to the customer in private. ``proposed``: an agent
    decides whether it is sent. ``call`` is the number of a lane's instruction: ``emergency`` for the brand's own.
    """

    route: Route
    templates: tuple[str, ...]
    item: str = ""
    nouns: tuple[str, ...] = ()
    proposed: bool = False
    call: str = ""


@dataclass(frozen=True, slots=True)
class Propose:
    """Containment an agent has to agree to."""

    action: Action
    item: str


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Wake the case at ``at``; setting it again moves it."""

    name: str
    at: datetime
    item: str = ""


@dataclass(frozen=True, slots=True)
class StopTimer:
    """Forget a timer."""

    name: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class PageHuman:
    """Put it in front of a human now."""

    reason: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class OpenCallback:
    """Make a callback of the number and the wish just heard."""


@dataclass(frozen=True, slots=True)
class ScheduleCallback:
    """Plan the callback that waits for a time: as soon as hours allow."""


@dataclass(frozen=True, slots=True)
class CancelCallback:
    """The customer does not want to be called; ``suppress`` the number for this brand."""

    suppress: bool = True


@dataclass(frozen=True, slots=True)
class CloseCase:
    """Nothing is left to do."""


Effect = (
    Touch
    | Say
    | Propose
    | SetTimer
    | StopTimer
    | PageHuman
    | OpenCallback
    | ScheduleCallback
    | CancelCallback
    | CloseCase
)
