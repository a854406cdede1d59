"""What solving a matter would need: nothing, this customer's records, or help now.

One way through, and each step only adds care:

1. The brand's own words (``says`` of a policy's topics) name the topic, and its row the level.
2. The model judges the words (see ``model``); what detection found is taken out before it reads them.
3. Where the model does not rule out that it is urgent, the urgent phrases of the language packs are heard too:
   they name the lane whose instruction is given.
4. A value that only the customer's records explain speaks for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ringback.flow import FRAGMENT, Act, Finding, Label, Policy, Surface, decide
from ringback.triage.base import Need
from ringback.triage.listen import Listener
from ringback.triage.model import LEVELS

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

# Shares of the model, set on messages it was not trained on. What is urgent counts below a half: an instruction
# nobody needed costs less than one that was missed.
_NEEDS = 0.5
_URGENT = 0.30
_LANES = 0.05
_SURE = 0.75
_RANKS = {level: rank for rank, level in enumerate(("none", "account", "health", "urgent"))}


@dataclass(frozen=True, slots=True)
class _Heard:
    """A level, a topic, and how sure; ``level`` is ``none`` where a general answer serves."""

    level: str
    topic: str = ""
    sure: bool = True


def assess(text: str, findings: Sequence[Finding], surface: Surface, policy: Policy, listener: Listener) -> Need | None:
    """What it takes to solve the matter of a message, or ``None`` when a general answer serves.

    ``text`` and ``findings`` (spans of it) as they came; ``surface`` is where. Pure.
    """
    return assess_many([text], [findings], surface, policy, listener)[0]


def assess_many(
    texts: Sequence[str],
    findings: Sequence[Sequence[Finding]],
    surface: Surface,
    policy: Policy,
    listener: Listener,
    *,
    explain: bool = True,
) -> list[Need | None]:
    """``assess`` for many messages, each by itself; without ``explain``, ``why`` names the topic alone: faster."""
    plain = [_without(text, found) for text, found in zip(texts, findings, strict=True)]
    judged = listener.model.judge(plain)
    needs: list[Need | None] = []
    for at, (text, found) in enumerate(zip(plain, findings, strict=True)):
        heard = _hear(text, judged.levels[at].tolist(), policy, listener)
        if heard.level != "none" and not heard.topic:
            heard = _Heard(heard.level, listener.likeliest(heard.level, judged.topics[at]), heard.sure)
        if heard.level == "none":
            heard = _by_findings(found, policy)
        words = listener.model.evidence(text, LEVELS.index(heard.level)) if explain and heard.level != "none" else ()
        needs.append(_need(heard, words, policy, listener))
    return needs


def carried_to(kinds: Sequence[str], policy: Policy) -> Surface:
    """The least demanding surface on which every kind may be asked; the phone where there is none."""
    for surface in _SURFACES:
        settled = (decide(policy, kind, surface, Act.ASK).given(_REACHABLE) for kind in kinds)
        if surface not in _SELDOM and all(decision.allowed for decision in settled):
            return surface
    return Surface.VOICE


def _without(text: str, findings: Sequence[Finding]) -> str:
    """The text with a number in place of everything found: no value is read, told or learnt from."""
    for finding in sorted(findings, key=lambda one: -one.start):
        if finding.message == 0 and finding.end <= len(text):
            text = f"{text[: finding.start]} 0 {text[finding.end :]}"
    return text


def _hear(text: str, shares: Sequence[float], policy: Policy, listener: Listener) -> _Heard:
    """What the words need."""
    patient = policy.relationship.endswith(".patient")
    _, account, health, urgent = shares
    needs = account + urgent + (health if patient else 0)
    heard = _Heard("none")
    lane = listener.lane(text) if urgent >= _LANES else ""
    if lane or urgent >= _URGENT:
        heard = _Heard("urgent", lane, urgent >= _SURE)
    elif needs >= _NEEDS:
        heard = _Heard("health" if patient and health >= account else "account", "", needs >= _SURE)
    own = listener.own(text, policy)
    if own and _RANKS[policy.topics[own].level] >= _RANKS["urgent" if heard.level == "urgent" else "none"]:
        return _Heard(policy.topics[own].level, own)
    return heard


def _by_findings(findings: Sequence[Finding], policy: Policy) -> _Heard:
    """A value that only the customer's records explain speaks for them."""
    labels = {policy.label(finding.kind) for finding in findings if finding.kind != FRAGMENT}
    if Label.HEALTH in labels and policy.relationship.endswith(".patient"):
        return _Heard("health", "health_matter")
    if labels & {Label.FINANCIAL, Label.CARD, Label.SECRET, Label.IDENTITY}:
        return _Heard("account", "account_matter")
    return _Heard("none")


def _need(heard: _Heard, words: Sequence[str], policy: Policy, listener: Listener) -> Need | None:
    if heard.level == "none":
        return None
    wanted = _NEEDED["health" if policy.relationship.endswith(".patient") else "account"]
    kinds = tuple(kind for kind in wanted if kind in policy.kinds)
    placed = policy.topics.get(heard.topic)
    surface = placed.surface if placed and placed.level != "none" else carried_to(kinds, policy)
    told = f" ({', '.join(f'“{word}”' for word in words)})" if words else ""
    why = f"It is about {listener.say(heard.topic)}{told}."
    return Need(heard.level, heard.topic, kinds, surface, why, heard.sure, listener.model.version)
