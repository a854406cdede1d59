"""*May be asked here*: the policy's answer for what agents ask for most, over the surfaces they use."""

from __future__ import annotations

from dataclasses import dataclass

from ringback.engine import Engine
from ringback.flow import Act, Decision, Outcome, Surface, decide
from ringback.web.engines import noun

COLUMNS: tuple[tuple[Surface, str], ...] = (
    (Surface.PUBLIC, "Public"),
    (Surface.DIRECT, "DM"),
    (Surface.FORM_LINK, "Link"),
    (Surface.VOICE, "Phone"),
    (Surface.KEYPAD, "Keypad"),
)
KINDS: tuple[str, ...] = (
    "contact.phone",
    "identity.date_of_birth",
    "contact.address",
    "bank.account",
    "card.number",
    "health.record_number",
    "health.condition",
    "credential.pin",
    "credential.password",
)


@dataclass(frozen=True)
class Cell:
    """One answer of the table."""

    surface: Surface
    title: str
    decision: Decision

    @property
    def sign(self) -> str:
        """``yes``, ``if`` (under a condition) or ``no``."""
        if self.decision.outcome is Outcome.NEEDS:
            return "if"
        return "yes" if self.decision.allowed else "no"


@dataclass(frozen=True)
class AskedRow:
    """A kind, and where it may be asked for."""

    kind: str
    noun: str
    cells: tuple[Cell, ...]


def table(engine: Engine) -> tuple[AskedRow, ...]:
    """The rows for those of the kinds this policy knows."""
    policy = engine.policy
    return tuple(
        AskedRow(
            kind,
            noun(engine, kind),
            tuple(Cell(where, title, decide(policy, kind, where, Act.ASK)) for where, title in COLUMNS),
        )
        for kind in KINDS
        if kind in policy.kinds
    )
