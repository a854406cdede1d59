"""What the rule answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """``needs`` is not yet an answer: ``Decision.given`` settles it."""

    ALLOW = "allow"
    REFUSE = "refuse"
    NEEDS = "needs"


class Keep(StrEnum):
    """How a value is kept.

    ``shred``: destroyed at once. ``truncate``: only its last four stay.
    ``seal``: encrypted in the vault until its time is over. ``keep``: as it is.
    """

    SHRED = "shred"
    TRUNCATE = "truncate"
    SEAL = "seal"
    KEEP = "keep"


CONDITIONS: Final[Mapping[str, str]] = {
    "verified_caller": "the caller has been verified",
    "recorded_warning": "the person was warned on record and still prefers it",
    "consent": "the person agreed on record",
    "signed_in": "the person is signed in with the brand",
    "cardholder_environment": "this place is inside the assessed cardholder data environment",
    "payment_flow": "a payment is being taken and a machine checks the value at once",
    "machine_check": "a machine, not a person, checks the value",
}
"""The facts a row may need, each with what it means. ``audience:<role>`` names who may be shown."""

AUDIENCE: Final = "audience:"


def open_conditions(conditions: Collection[str], facts: Collection[str]) -> frozenset[str]:
    """Which conditions the facts leave open: all must hold, but of several audiences one is enough."""
    known, named = set(facts), set(conditions)
    audience = {name for name in named if name.startswith(AUDIENCE)}
    missing = named - audience - known
    return frozenset(missing | audience) if audience and not audience & known else frozenset(missing)


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of ``decide``: outcome, why, and under which version of which policy.

    ``conditions`` is non-empty exactly when the outcome is ``needs``. ``keep``, ``seconds`` (how
    long a sealed value lives) and ``tail`` (whether its last four may be shown) are set for the act
    ``keep`` only.
    """

    outcome: Outcome
    clause: str
    reason: str
    policy: str
    version: str
    conditions: frozenset[str] = field(default=frozenset())
    keep: Keep | None = None
    seconds: int = 0
    tail: bool = False

    @property
    def allowed(self) -> bool:
        """Whether it may happen now, with no condition open."""
        return self.outcome is Outcome.ALLOW

    def given(self, facts: Collection[str]) -> Decision:
        """Settled by what is known to be true: ``allow`` if every condition holds, else ``refuse``.

        Facts are condition names (``verified_caller``, ``audience:supervisor`` …). A decision that
        needs something but does not say what is refused.
        """
        if self.outcome is not Outcome.NEEDS:
            return self
        missing = open_conditions(self.conditions, facts)
        if self.conditions and not missing:
            return replace(self, outcome=Outcome.ALLOW, conditions=frozenset())
        reason = f"{self.reason} Missing: {', '.join(sorted(missing)) or 'nobody said what'}."
        return replace(self, outcome=Outcome.REFUSE, reason=reason, conditions=frozenset())
