"""A case: one matter of one conversation, and the exposures in it. Values, no behaviour but reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from ringback.cases.effects import Route
from ringback.flow import Act, Policy, Surface, decide


class Stage(StrEnum):
    """How far the journey is."""

    POSTED = "posted"
    PRIVATE = "private"
    CALLBACK = "callback"
    SOLVED = "solved"
    CLOSED = "closed"


class Queue(StrEnum):
    """Where the case waits on the desk, worst first."""

    EXPOSURES = "exposures"
    ATTENTION = "attention"
    NUMBER = "number"
    CALLBACKS = "callbacks"
    SOCIAL = "social"
    DONE = "done"


class Level(StrEnum):
    """How much happens without an agent. New pages start in ``shadow``."""

    SHADOW = "shadow"
    SUGGEST = "suggest"
    AUTOMATIC = "automatic"


class ItemState(StrEnum):
    """What others see of an item. ``hidden``: only its author; ``behind_click``: anyone who clicks."""

    VISIBLE = "visible"
    BEHIND_CLICK = "behind_click"
    HIDDEN = "hidden"
    GONE = "gone"
    UNKNOWN = "unknown"

    @property
    def contained(self) -> bool:
        """Whether others no longer see it."""
        return self in (ItemState.HIDDEN, ItemState.GONE)


class Step(StrEnum):
    """The life of an exposure: found → hiding or asked → contained → gone."""

    FOUND = "found"
    HIDING = "hiding"
    ASKED = "asked"
    CONTAINED = "contained"
    GONE = "gone"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Exposure:
    """Something received where it was not cleared.

    The clock runs from ``found`` until ``contained``. ``private``: it came by direct message, where
    only the network itself could read it along. ``looks`` counts observations since it was found.
    """

    item: str
    kinds: tuple[str, ...]
    found: datetime
    state: Step = Step.FOUND
    reached: ItemState = ItemState.VISIBLE
    private: bool = False
    automatic: bool = False
    hidden_by_us: bool = False
    contained: datetime | None = None
    gone: datetime | None = None
    paged: datetime | None = None
    acknowledged: datetime | None = None
    looks: int = 0

    @property
    def running(self) -> bool:
        """Whether its clock still runs."""
        return self.state in (Step.FOUND, Step.HIDING, Step.ASKED)


@dataclass(frozen=True, slots=True)
class Means:
    """What the network lets us do, as the case needs to know it (from ``Capabilities``)."""

    hide: bool = False
    delete: bool = False
    reply_after_hide: bool = True
    private_reply: bool = False
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on what is sent without an agent, per case."""

    public_replies: int = 2
    direct_replies: int = 12


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything outside the case that a step depends on.

    ``flooded``: the page's circuit breaker is open, so that replies become proposals.
    """

    policy: Policy
    means: Means
    level: Level = Level.AUTOMATIC
    limits: Limits = field(default_factory=Limits)
    flooded: bool = False
    emergency: bool = True
    published: bool = True

    @property
    def warn_first(self) -> bool:
        """Whether a number may be asked for in private only after a warning the customer has seen."""
        asked = decide(self.policy, "contact.phone", Surface.DIRECT, Act.ASK)
        return "recorded_warning" in asked.conditions


@dataclass(frozen=True, slots=True)
class Case:
    """The state of a case. ``step`` makes the next one; the store keeps it as JSON.

    ``asked`` counts how often we asked for a number, ``wanted`` says we wait for ``"number"`` or
    ``"time"``; ``sent_public`` and ``sent_direct`` count automatic replies; ``attention`` says in a
    word why a human must look (``""``: no reason). ``warned``: the customer was told who can read a
    private message. ``told`` are the numbers that urgent instructions gave, or why a human was
    called instead; ``spent`` are the items whose one private reply went out.
    """

    opened: datetime
    stage: Stage = Stage.POSTED
    language: str = ""
    level: str = ""
    topic: str = ""
    last_public: str = ""
    exposures: tuple[Exposure, ...] = ()
    direct_open: bool = False
    invited: bool = False
    asked: int = 0
    wanted: str = ""
    callback: str = ""
    sent_public: int = 0
    sent_direct: int = 0
    told: tuple[str, ...] = ()
    opted_out: bool = False
    attention: str = ""
    warned: bool = False
    spent: tuple[str, ...] = ()

    @property
    def running(self) -> tuple[Exposure, ...]:
        """The exposures whose clock still runs."""
        return tuple(e for e in self.exposures if e.running)

    @property
    def queue(self) -> Queue:
        """Where the case waits on the desk."""
        if any(e.running and not e.private for e in self.exposures):
            return Queue.EXPOSURES
        if self.stage is Stage.CLOSED:
            return Queue.DONE
        if self.attention:
            return Queue.ATTENTION
        if self.callback:
            return Queue.CALLBACKS
        if self.wanted or self.invited:
            return Queue.NUMBER
        return Queue.SOCIAL

    def exposure(self, item: str) -> Exposure | None:
        """The exposure of an item, if it has one."""
        return next((e for e in self.exposures if e.item == item), None)

    def with_exposure(self, changed: Exposure) -> Case:
        """The case with that exposure added, or put in place of the one of the same item."""
        others = tuple(e for e in self.exposures if e.item != changed.item)
        return replace(self, exposures=(*others, changed))

    def private_route(self, item: str, means: Means) -> Route | None:
        """How to reach the author in private: their thread, or the item's one private reply, or not at all."""
        if self.direct_open:
            return Route.MESSAGE
        return Route.PRIVATE_REPLY if means.private_reply and item not in self.spent else None

    def exposed_kinds(self) -> frozenset[str]:
        """Every kind exposed in this case: no caller is verified by one of them."""
        return frozenset(k for e in self.exposures if e.state is not Step.CLEARED for k in e.kinds)

    def to_json(self) -> dict[str, Any]:
        """For the store."""
        data = {name: _plain(getattr(self, name)) for name in self.__slots__}
        return {**data, "exposures": [_exposure_json(exposure) for exposure in self.exposures]}


_REBUILT = frozenset({"exposures", "opened", "stage", "spent", "told", "frozen"})
"""What is not taken over as it stands; ``frozen`` was written before ``told``."""


def case_from_json(data: Mapping[str, Any]) -> Case:
    """The case back from the store."""
    exposures = tuple(_exposure(row) for row in data["exposures"])
    rest = {key: value for key, value in data.items() if key not in _REBUILT}
    return Case(
        opened=datetime.fromisoformat(data["opened"]),
        stage=Stage(data["stage"]),
        exposures=exposures,
        spent=tuple(data["spent"]),
        told=tuple(data.get("told", ())),
        **rest,
    )


def _exposure(row: Mapping[str, Any]) -> Exposure:
    times = {
        key: datetime.fromisoformat(row[key]) if row[key] else None
        for key in ("found", "contained", "gone", "paged", "acknowledged")
    }
    return Exposure(
        **{
            **row,
            **times,
            "kinds": tuple(row["kinds"]),
            "state": Step(row["state"]),
            "reached": ItemState(row["reached"]),
        }
    )


def _exposure_json(exposure: Exposure) -> dict[str, Any]:
    return {name: _plain(getattr(exposure, name)) for name in exposure.__slots__}


def _plain(value: Any) -> Any:
    """Dates as text, tuples as lists, enumerations as their value; flat, because the hot path does it."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value
