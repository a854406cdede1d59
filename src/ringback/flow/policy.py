"""The one rule: may information of this kind pass over this surface by this act?

    >>> decide(policy, "card.number", Surface.PUBLIC, Act.RECEIVE).outcome
    <Outcome.REFUSE: 'refuse'>

Every door of the product asks it. A row of a policy names a label or a kind; the kind wins;
what no row names is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ringback.flow.decision import Decision, Keep, Outcome
from ringback.flow.finding import Finding
from ringback.flow.kinds import FRAGMENT, Kind, Label
from ringback.flow.surfaces import Act, Surface


@dataclass(frozen=True, slots=True)
class Clause:
    """Where a rule comes from. ``binding``: no policy that extends another may loosen it."""

    id: str
    citation: str
    decides: str
    source: str
    verified: bool
    binding: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table: the answer for a label or kind on a surface by an act."""

    outcome: Outcome
    clause: str
    reason: str
    conditions: frozenset[str] = frozenset()
    keep: Keep | None = None
    seconds: int = 0
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Containment:
    """What is contained without asking, and how long it may stand before a human is called.

    ``automatic`` holds labels and kinds. ``target`` and ``bound`` are seconds.
    """

    automatic: frozenset[str]
    target: int = 60
    bound: int = 540


@dataclass(frozen=True, slots=True)
class Bridge:
    """How a case is carried to the phone: ``callback``, ``number`` (the published one) or ``both``."""

    offer: str = "both"
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Calling:
    """When and how often a callback may be tried. Hours are local ``HH:MM``; days 0 = Monday."""

    legal_from: str = "08:00"
    legal_to: str = "21:00"
    attempts: int = 3
    within_days: int = 2
    expires_hours: int = 72
    per_number_a_day: int = 3
    per_author_a_day: int = 3
    regions_default: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """What must not wait: when one of ``kinds`` is exposed, or triage names it, say this at once."""

    name: str
    kinds: frozenset[str]
    topics: frozenset[str]
    template: str


@dataclass(frozen=True, slots=True)
class Policy:
    """A loaded policy: the table and the settings that go with it. Immutable; see ``load``."""

    name: str
    version: str
    title: str
    kinds: Mapping[str, Kind]
    labels: Mapping[str, Label]
    cells: Mapping[tuple[str, Surface | None, Act], Cell]
    clauses: Mapping[str, Clause]
    containment: Containment
    bridge: Bridge
    calling: Calling
    lanes: tuple[Lane, ...] = ()
    checklist: tuple[str, ...] = ()
    relationship: str = "relationship.customer"
    roles: frozenset[str] = field(default=frozenset())

    def label(self, kind: str) -> Label:
        """The label this policy gives a kind; one it does not know is held ``secret``."""
        return self.labels.get(kind, Label.SECRET)

    def noun(self, kind: str) -> str:
        """What a person calls the kind, in English."""
        known = self.kinds.get(kind)
        return known.noun if known else "private information"


_UNNAMED = Cell(Outcome.REFUSE, "default", "Nothing clears this here.")
_SAFE = Cell(Outcome.ALLOW, "default", "It is not sensitive.")


def decide(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Decision:
    """May information of ``kind`` pass over ``surface`` by ``act`` under ``policy``?

    ``surface`` is ``None`` for the acts ``keep`` and ``show``, and only for them. Pure and total:
    it answers for every combination; an unknown kind is refused.
    """
    return _answer(policy, cell(policy, kind, surface, act))


def cell(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Cell:
    """The cell that decides: the kind's own row, else its label's, else the default."""
    own = policy.cells.get((kind, surface, act))
    if own is not None:
        return own
    label = policy.label(kind)
    by_label = policy.cells.get((label.value, surface, act))
    if by_label is not None:
        return by_label
    return _SAFE if label is Label.PUBLIC else _UNNAMED


def _answer(policy: Policy, answer: Cell) -> Decision:
    return Decision(
        answer.outcome,
        answer.clause,
        answer.reason,
        policy.name,
        policy.version,
        answer.conditions,
        answer.keep,
        answer.seconds,
    )


def contained_automatically(policy: Policy, finding: Finding) -> bool:
    """Whether an exposure of this finding is taken from view without asking anyone first."""
    wanted = policy.containment.automatic
    return finding.kind in wanted or policy.label(finding.kind).value in wanted


def exposed(policy: Policy, findings: tuple[Finding, ...], surface: Surface) -> list[tuple[int, Decision]]:
    """The findings not cleared to be received on ``surface``: index and decision of each.

    A condition that the receiving side could not have met yet counts as refused; a bare fragment
    is no exposure until the rest of it arrives.
    """
    rows = []
    for index, finding in enumerate(findings):
        if finding.kind == FRAGMENT:
            continue
        decision = decide(policy, finding.kind, surface, Act.RECEIVE).given(())
        if not decision.allowed:
            rows.append((index, decision))
    return rows
