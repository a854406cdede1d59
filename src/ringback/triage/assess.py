"""What would solving this need: nothing, this customer's records, or help now?

By rules: the phrases of the language packs, the kinds found in the message, and the policy's table.
"""

from __future__ import annotations

from collections.abc import Sequence

from ringback.flow import FRAGMENT, Act, Finding, Label, Policy, Surface, decide
from ringback.triage.base import Need
from ringback.triage.listen import Listener

_SURFACES = (Surface.DIRECT, Surface.FORM_LINK, Surface.VOICE)
"""Where a case may be carried to, the least demanding first: those every brand has. In practice the phone."""

_VERIFIED = frozenset({"verified_caller", "signed_in", "recorded_warning", "consent"})
"""What can be made true on the surface itself before it is asked there."""

# What is needed to find and change a customer's records; see the checklist of the policy.
_NEEDED = {"account": ("identity.date_of_birth", "bank.account"), "health": ("identity.date_of_birth", "health.condition")}
_WORST = ("urgent", "health", "account")


def assess(
    text: str, findings: Sequence[Finding], surface: Surface, policy: Policy, listener: Listener
) -> Need | None:
    """What it takes to solve the matter of a message, or ``None`` when a general answer serves.

    ``text`` and ``findings`` (spans of it) as they came; ``surface`` is where. Pure. ``sure`` is
    false where the words speak for more than one answer: then the safer one is given.
    """
    votes, none = _votes(text, listener)
    level, topic, why = _by_words(votes, none, listener) or _by_findings(findings, policy) or ("", "", "")
    if not level:
        return None
    kinds = _kinds(level, policy)
    sure = not (none and votes)
    return Need(level, topic, kinds, carried_to(kinds, policy), why, sure)


def carried_to(kinds: Sequence[str], policy: Policy) -> Surface:
    """The least demanding surface on which every kind may be asked; the phone where there is none."""
    for surface in _SURFACES:
        if all(decide(policy, kind, surface, Act.ASK).given(_VERIFIED).allowed for kind in kinds):
            return surface
    return Surface.VOICE


def _votes(text: str, listener: Listener) -> tuple[list[tuple[str, str]], bool]:
    """``(level, topic)`` of every phrase, and whether one speaks for no need at all."""
    votes: list[tuple[str, str]] = []
    none = False
    for pack in listener.packs:
        _, found = pack.hear(text)
        for match in found:
            level, _, topic = match.name.partition(".")
            none = none or level == "none"
            if level != "none" and (level, topic) not in votes:
                votes.append((level, topic))
    return votes, none


def _by_words(votes: list[tuple[str, str]], none: bool, listener: Listener) -> tuple[str, str, str] | None:
    for level in _WORST:
        topics = [topic for voted, topic in votes if voted == level]
        if topics and not (none and level == "account"):
            return level, topics[0], f"It is about {listener.say(topics[0])}."
    return None


def _by_findings(findings: Sequence[Finding], policy: Policy) -> tuple[str, str, str] | None:
    """A value that only the customer's records explain speaks for them."""
    labels = {policy.label(finding.kind) for finding in findings if finding.kind != FRAGMENT}
    if Label.HEALTH in labels:
        return "health", "health_matter", "It holds health information."
    if labels & {Label.FINANCIAL, Label.CARD, Label.SECRET, Label.IDENTITY}:
        return "account", "account_matter", "It holds what only the customer's records explain."
    return None


def _kinds(level: str, policy: Policy) -> tuple[str, ...]:
    wanted = _NEEDED["health" if level == "health" or policy.relationship.endswith(".patient") else "account"]
    return tuple(kind for kind in wanted if kind in policy.kinds)
