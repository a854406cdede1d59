"""What can happen to a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ringback.cases.model import ItemState
from ringback.flow import Surface
from ringback.triage.base import Need


@dataclass(frozen=True, slots=True)
class Heard:
    """What a direct message said about calling; never the number itself.

    ``number``: a number we may call was in it and lies sealed. ``time``: it named a time.
    ``opt_out``: the customer does not want to be called.
    """

    number: bool = False
    time: bool = False
    opt_out: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """The customer wrote, or edited, an item.

    ``exposed`` are the kinds in it that were not cleared there, ``automatic`` whether the policy
    contains them without asking.
    """

    at: datetime
    item: str
    surface: Surface
    exposed: tuple[str, ...] = ()
    automatic: bool = False
    language: str = ""
    need: Need | None = None
    heard: Heard = Heard()
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Removed:
    """The customer deleted an item."""

    at: datetime
    item: str


@dataclass(frozen=True, slots=True)
class Done:
    """An effect was carried out: ``action`` is its name, ``item`` what it was about."""

    at: datetime
    action: str
    item: str


@dataclass(frozen=True, slots=True)
class Failed:
    """An effect cannot be carried out; trying again will not help."""

    at: datetime
    action: str
    item: str


@dataclass(frozen=True, slots=True)
class Observed:
    """What others see of an item now."""

    at: datetime
    item: str
    state: ItemState


@dataclass(frozen=True, slots=True)
class Elapsed:
    """A timer went off: ``name`` is what it was set for, ``item`` the item it was about."""

    at: datetime
    name: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A human took note of an exposure that is still public."""

    at: datetime
    item: str


@dataclass(frozen=True, slots=True)
class Marked:
    """An item turns out to show these kinds: a human says so (*Redact this*), or a picture that was read.

    ``automatic``: nobody is asked again before it is contained.
    """

    at: datetime
    item: str
    surface: Surface
    kinds: tuple[str, ...]
    automatic: bool = True


@dataclass(frozen=True, slots=True)
class Cleared:
    """A human says that an item is not sensitive after all."""

    at: datetime
    item: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An agent wrote to the customer."""

    at: datetime
    surface: Surface


@dataclass(frozen=True, slots=True)
class CallbackChanged:
    """The callback moved on.

    ``scheduled``, ``unfit`` (no hour meets the wish), ``retry``, ``exhausted``, ``invalid`` (another number
    is needed), ``resolved`` or ``cancelled``.
    """

    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Ended:
    """An agent closed the case."""

    at: datetime


Event = (
    Said
    | Removed
    | Done
    | Failed
    | Observed
    | Elapsed
    | Acknowledged
    | Marked
    | Cleared
    | Answered
    | CallbackChanged
    | Ended
)
