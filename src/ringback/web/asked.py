"""*May be asked here*: the policy's answer for what agents ask for most, over the surfaces they use."""

from __future__ import annotations

from dataclasses import dataclass

from ringback.flow import Act, Decision, Label, Outcome, Policy, Relationship, Surface, decide
from ringback.policies.words import noun

COLUMNS: tuple[tuple[Surface, str], ...] = (
    (Surface.PUBLIC, "Public"),
    (Surface.DIRECT, "DM"),
    (Surface.FORM_LINK, "Link"),
    (Surface.VOICE, "Phone"),
)
_MONEY = ("bank.account", "card.number")
_HEALTH = ("health.record_number", "health.condition", "health.medication")
_ALWAYS = ("contact.phone", "identity.date_of_birth", "contact.address")
_NEVER = ("credential.pin", "credential.password")


def kinds(policy: Policy) -> tuple[str, ...]:
    """What agents of such a brand ask for most, least sensitive first."""
    theirs = _HEALTH if policy.relationship == Relationship.PATIENT else _MONEY
    return tuple(kind for kind in (*_ALWAYS, *theirs, *_NEVER) if kind in policy.kinds)


@dataclass(frozen=True)
class Cell:
    """One answer of the table."""

    surface: Surface
    title: str
    decision: Decision
    keyed: bool = False

    @property
    def sign(self) -> str:
        """``yes``, ``if`` (under a condition), ``keypad`` (keyed in, not said) or ``no``."""
        if self.keyed:
            return "keypad"
        if self.decision.outcome is Outcome.NEEDS:
            return "if"
        return "yes" if self.decision.allowed else "no"


@dataclass(frozen=True)
class AskedRow:
    """A kind, and where it may be asked for."""

    kind: str
    noun: str
    cells: tuple[Cell, ...]


def table(policy: Policy) -> tuple[AskedRow, ...]:
    """The rows of *May be asked here*."""
    return tuple(
        AskedRow(kind, noun(policy, kind), tuple(_cell(policy, kind, where, title) for where, title in COLUMNS))
        for kind in kinds(policy)
    )


def _cell(policy: Policy, kind: str, where: Surface, title: str) -> Cell:
    """One answer; what may be keyed in is not said aloud."""
    if where is Surface.VOICE and policy.label(kind) in (Label.CARD, Label.SECRET):
        keypad = decide(policy, kind, Surface.KEYPAD, Act.ASK)
        if keypad.outcome is not Outcome.REFUSE:
            return Cell(where, title, keypad, keyed=True)
    return Cell(where, title, decide(policy, kind, where, Act.ASK))
