"""What solving a matter would need: nothing, this customer's records, or help now.

By rules: the phrases of the language packs, the kinds found in the message, and the policy's table.
"""

from __future__ import annotations

from collections.abc import Sequence

from ringback.flow import FRAGMENT, Act, Finding, Label, Policy, Surface, decide
from ringback.triage.base import Need
from ringback.triage.listen import Listener, Pack

_SURFACES = (Surface.DIRECT, Surface.FORM_LINK, Surface.FORM_SIGNED_IN, Surface.VOICE)
"""Where a case may be carried to, the least demanding first."""

_REACHABLE = frozenset({"verified_caller", "recorded_warning", "consent"})
"""Conditions that can be met on the surface itself, before anything is asked there."""

_SELDOM = frozenset({Surface.FORM_SIGNED_IN})
"""Surfaces a brand may not have: a case is not carried there unasked."""

# What has to be asked to find and change somebody's records.
_NEEDED = {
    "account": ("identity.date_of_birth", "bank.account"),
    "health": ("identity.date_of_birth", "health.condition"),
}


def assess(text: str, findings: Sequence[Finding], surface: Surface, policy: Policy, listener: Listener) -> Need | None:
    """What it takes to solve the matter of a message, or ``None`` when a general answer serves.

    ``text`` and ``findings`` (spans of it) as they came; ``surface`` is where. Pure. ``sure`` is
    false where the words speak for more than one answer: the safer one is given then.
    """
    heard = _hear(text, listener)
    level, topic, sure = _by_words(heard, policy, listener)
    if not level:
        level, topic = _by_findings(findings, policy)
    if not level:
        return None
    kinds = _kinds(level, policy)
    why = f"It is about {listener.say(topic)}."
    return Need(level, topic, kinds, carried_to(kinds, policy), why, sure)


def carried_to(kinds: Sequence[str], policy: Policy) -> Surface:
    """The least demanding surface on which every kind may be asked; the phone where there is none."""
    for surface in _SURFACES:
        settled = (decide(policy, kind, surface, Act.ASK).given(_REACHABLE) for kind in kinds)
        if surface not in _SELDOM and all(decision.allowed for decision in settled):
            return surface
    return Surface.VOICE


_Heard = dict[str, list[str]]
"""What a message's words speak for: topics by level."""


def _hear(text: str, listener: Listener) -> _Heard:
    heard: _Heard = {}
    for pack in listener.packs:
        _hear_in(text, pack, heard)
    return heard


def _hear_in(text: str, pack: Pack, heard: _Heard) -> None:
    """Sentence by sentence: a question how to do something does not undo a complaint beside it."""
    words, found = pack.hear(text)
    for first, after, _ in words.sentences():
        here = [match.name.partition(".") for match in found if first <= match.first < after]
        levels = {level for level, _, _ in here}
        for level, _, topic in here:
            heard.setdefault(_weigh(level, levels), []).append(topic)


def _weigh(level: str, beside: set[str]) -> str:
    """What a phrase speaks for, given what else stands in its sentence."""
    if "none" not in beside or level not in ("account", "how"):
        return "account" if level in ("do", "how") else level
    if level == "account" and "trouble" in beside:
        return "asked"
    return "none"


def _by_words(heard: _Heard, policy: Policy, listener: Listener) -> tuple[str, str, bool]:
    """Level, topic and whether it is sure; the first level that the words speak for."""
    patient = policy.relationship.endswith(".patient")
    doubt = "none" in heard
    answers = (
        ("urgent", "urgent", True),
        *((("health", "health", not doubt),) if patient else ()),
        ("account", "account", not doubt),
        ("asked", "account", False),
    )
    for name, level, sure in answers:
        if name in heard:
            return level, listener.foremost(heard[name]), sure
    return "", "", True


def _by_findings(findings: Sequence[Finding], policy: Policy) -> tuple[str, str]:
    """A value that only the customer's records explain speaks for them."""
    labels = {policy.label(finding.kind) for finding in findings if finding.kind != FRAGMENT}
    if Label.HEALTH in labels and policy.relationship.endswith(".patient"):
        return "health", "health_matter"
    if labels & {Label.FINANCIAL, Label.CARD, Label.SECRET, Label.IDENTITY}:
        return "account", "account_matter"
    return "", ""


def _kinds(level: str, policy: Policy) -> tuple[str, ...]:
    wanted = _NEEDED["health" if policy.relationship.endswith(".patient") else "account"]
    return tuple(kind for kind in wanted if kind in policy.kinds)
