"""The policy's answers as the guard needs them: settled, cited, and never an accident."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ringback.flow import Act, Decision, Label, Policy, Surface
from ringback.flow.cells import NEVER
from ringback.guard.base import Draft, Reason

Decide = Callable[[Policy, str, Surface | None, Act], Decision]


@dataclass(frozen=True, slots=True)
class Bench:
    """A draft and the rule it is judged by."""

    draft: Draft
    decide: Decide

    def ruling(self, kind: str, act: Act, surface: Surface | None = None) -> Decision:
        """The decision for a kind on the draft's surface (or another), settled by the facts known."""
        policy = self.draft.policy
        known = kind if kind in policy.kinds else _stand_in(policy, kind)
        return self.decide(policy, known, surface or self.draft.surface, act).given(self.draft.facts)

    def secret(self, kind: str) -> bool:
        """Whether a kind is one that no human may read anywhere."""
        if kind in self.draft.policy.kinds:
            return self.draft.policy.label(kind) is Label.SECRET
        return kind.startswith("credential.")

    def noun(self, kind: str) -> str:
        """What the agent calls the kind."""
        known = self.draft.policy.kinds.get(kind)
        return known.noun if known else kind.rpartition(".")[2].replace("_", " ")

    def refused(self, code: str, kind: str, span: tuple[int, int], ruling: Decision, message: str) -> Reason:
        """A reason that cites the decision."""
        clause = NEVER if ruling.allowed else ruling.clause
        return Reason(code, kind, *span, clause, message)


def _stand_in(policy: Policy, kind: str) -> str:
    """The policy's kind of the same family, for what no identifier finds (``identity.name``).

    Of several the most sensitive one; with none the name stays unknown, and so refused.
    """
    family = kind.partition(".")[0] + "."
    rows = [name for name in policy.kinds if name.startswith(family)]
    return max(rows, key=lambda name: (policy.label(name).rank, name), default=kind)
