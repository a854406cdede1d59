"""The one rule: what kind of information may pass over which surface by which act.

    >>> decide(policy, "card.number", Surface.PUBLIC, Act.RECEIVE).outcome
    <Outcome.REFUSE: 'refuse'>

Every door of the product asks it. A row of a policy names a label or a kind; the kind wins; what no
row names is refused unless it is public. Above every policy stand a few answers no row can change:
see ``cells.settled``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ringback.flow.cells import DEFAULT, Cell, CellKey, Clause, Row, default, settled
from ringback.flow.clocks import Clock
from ringback.flow.decision import Decision
from ringback.flow.finding import Finding
from ringback.flow.kinds import FRAGMENT, Kind, Label
from ringback.flow.surfaces import Act, Surface


@dataclass(frozen=True, slots=True)
class Containment:
    """What is contained without asking, and how long it may stand before a human is called.

    ``automatic`` holds labels and kinds. ``target``, ``bound`` and ``quarantine`` are seconds: by
    when most are contained, by when each is, and how long the value of an exposure stays sealed so
    that a false alarm can be undone.
    """

    automatic: frozenset[str] = frozenset()
    target: int = 60
    bound: int = 540
    quarantine: int = 900
    clause: str = DEFAULT


@dataclass(frozen=True, slots=True)
class Bridge:
    """How a case is carried to the phone: ``callback``, ``number`` (the published one) or ``both``.

    ``consent`` are the words of consent that a receipt records; ``""`` for the template the customer was
    asked with. ``warning`` names the template that warns before a number is asked for, where a row needs
    ``recorded_warning``. ``close_out`` says where a solved matter may be closed: ``anywhere``, or only in
    ``private``.
    """

    offer: str = "both"
    consent: str = ""
    warning: str = "direct.warn"
    close_out: str = "anywhere"
    clause: str = DEFAULT


@dataclass(frozen=True, slots=True)
class Calling:
    """When and how often a callback may be tried. Hours are local ``HH:MM``.

    ``business`` holds the hours of a brand that declares none of its own, as ``calls.hours.read`` takes
    them: name of the days to spans; empty means always. ``voicemail`` is who speaks on an answering
    machine: ``brand`` (its name), ``neutral`` (a person's first name, nothing of the trade) or ``nothing``.
    ``recording`` says whether calls are recorded: ``announced`` (at the start, and only with consent) or
    ``never``.
    """

    legal_from: str = "08:00"
    legal_to: str = "21:00"
    attempts: int = 3
    within_days: int = 2
    expires_hours: int = 72
    per_number_a_day: int = 3
    per_author_a_day: int = 3
    regions_default: tuple[str, ...] = ()
    business: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    voicemail: str = "brand"
    recording: str = "announced"
    clause: str = DEFAULT


OVERRIDABLE = ("ask", "confirm", "impersonation", "link", "promise")
"""What the guard refuses and a policy may let a second person decide. The other codes never; nor, in public,
what is asked or confirmed; nor what a binding clause refuses, or a healthcare policy as a confirmation."""


@dataclass(frozen=True, slots=True)
class Override:
    """What a second person may let through, one text once: ``codes`` of ``OVERRIDABLE``, for ``minutes``."""

    codes: frozenset[str] = frozenset()
    minutes: int = 10
    clause: str = DEFAULT


OWN_LINE = "emergency"
"""Stands in a lane for the number the brand answers day and night."""


@dataclass(frozen=True, slots=True)
class Lane:
    """What must not wait: when one of ``kinds`` is exposed, or triage names it, say this at once.

    ``call`` are the numbers to ring, the right one first: ``emergency`` is the brand's own, any other a
    public line such as ``988``.
    """

    name: str
    kinds: frozenset[str]
    topics: frozenset[str]
    template: str
    clause: str = DEFAULT
    call: tuple[str, ...] = (OWN_LINE,)


@dataclass(frozen=True, slots=True)
class Topic:
    """Where matters of a topic are solved.

    ``level`` is what that takes: ``none``, ``account``, ``health`` or ``urgent``. ``surface`` is the place,
    ``writing`` whether it also needs the customer's own notice in writing. ``says`` are phrases of the
    brand's customers that name the topic, heard before all others.
    """

    name: str
    level: str
    surface: Surface
    says: tuple[str, ...] = ()
    writing: bool = False
    clause: str = DEFAULT
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """A loaded policy: the table and the settings that go with it. Immutable; see ``load``.

    ``rows`` are those of its own file, ``file`` its name; ``roles`` everybody a row shows anything to.
    """

    name: str
    version: str
    title: str
    kinds: Mapping[str, Kind]
    labels: Mapping[str, Label]
    cells: Mapping[CellKey, Cell]
    clauses: Mapping[str, Clause]
    containment: Containment
    bridge: Bridge
    calling: Calling
    override: Override = field(default_factory=Override)
    lanes: tuple[Lane, ...] = ()
    topics: Mapping[str, Topic] = field(default_factory=dict)
    clocks: tuple[Clock, ...] = ()
    checklist: tuple[str, ...] = ()
    relationship: str = "relationship.customer"
    roles: frozenset[str] = field(default=frozenset())
    rows: tuple[Row, ...] = ()
    file: str = ""

    def label(self, kind: str) -> Label:
        """The label this policy gives a kind; a label is its own; what it does not know is held ``secret``."""
        known = self.labels.get(kind)
        if known is None:
            known = Label(kind) if kind in set(Label) else Label.SECRET
        return known

    @property
    def lines(self) -> tuple[str, ...]:
        """The public emergency lines its lanes name: numbers that may stand anywhere, in public too."""
        return tuple(dict.fromkeys(line for lane in self.lanes for line in lane.call if line != OWN_LINE))

    def noun(self, kind: str) -> str:
        """What a person calls the kind, in English."""
        known = self.kinds.get(kind)
        return known.noun if known else "private information"


def decide(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Decision:
    """Whether information of ``kind`` may pass over ``surface`` by ``act`` under ``policy``.

    ``kind`` may be a label, for something whose kind is not known more exactly. ``surface`` is
    ``None`` for the acts ``keep`` and ``show``, and only for them. Pure and total: it answers for
    every combination; an unknown kind is held secret.
    """
    answer = cell(policy, kind, surface, act)
    return Decision(
        answer.outcome,
        answer.clause,
        answer.reason,
        policy.name,
        policy.version,
        answer.conditions,
        answer.keep,
        answer.seconds,
        answer.tail,
    )


def cell(policy: Policy, kind: str, surface: Surface | None, act: Act) -> Cell:
    """The cell that decides: the kind's own row, else its label's, else the default; then ``settled``."""
    label = policy.label(kind)
    written = policy.cells.get((kind, surface, act)) or policy.cells.get((label.value, surface, act))
    return settled(written or default(label, surface, act), kind, label, surface, act)


def contained_automatically(policy: Policy, finding: Finding) -> bool:
    """Whether an exposure of this finding is taken from view without asking anyone first."""
    wanted = policy.containment.automatic
    return finding.kind in wanted or policy.label(finding.kind).value in wanted


def exposed(
    policy: Policy, findings: Sequence[Finding], surface: Surface, facts: Collection[str] = ()
) -> list[tuple[int, Decision]]:
    """The findings not cleared to be received on ``surface``: index and decision of each.

    A condition that ``facts`` do not meet counts as refused; a bare fragment is no exposure until
    the rest of it arrives.
    """
    rows = []
    for index, finding in enumerate(findings):
        if finding.kind == FRAGMENT:
            continue
        decision = decide(policy, finding.kind, surface, Act.RECEIVE).given(facts)
        if not decision.allowed:
            rows.append((index, decision))
    return rows
