"""What the rule answers."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer of ``decide``: outcome, why, and under which version of which policy.

    ``conditions`` is non-empty exactly when the outcome is ``needs``. ``keep`` and ``seconds``
    (how long a sealed value lives) are set for the act ``keep`` only.
    """

    outcome: Outcome
    clause: str
    reason: str
    policy: str
    version: str
    conditions: frozenset[str] = field(default=frozenset())
    keep: Keep | None = None
    seconds: int = 0

    @property
    def allowed(self) -> bool:
        """Whether it may happen now, with no condition open."""
        return self.outcome is Outcome.ALLOW

    def given(self, facts: Collection[str]) -> Decision:
        """Settled by what is known to be true: ``allow`` if every condition holds, else ``refuse``.

        Facts are condition names (``verified_caller``, ``audience:supervisor`` …).
        """
        if self.outcome is not Outcome.NEEDS:
            return self
        missing = self.conditions - set(facts)
        if not missing:
            return replace(self, outcome=Outcome.ALLOW, conditions=frozenset())
        reason = f"{self.reason} Missing: {', '.join(sorted(missing))}."
        return replace(self, outcome=Outcome.REFUSE, reason=reason, conditions=frozenset())
