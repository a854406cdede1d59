"""What spoke for and against a finding, in words a person reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from ringback.flow import Evidence, Finding, Policy
from ringback.policies.words import a, noun
from ringback.web.words import capital

_SAID: Final[Mapping[tuple[str, str], str]] = {
    ("for", "checksum"): "The check digits are right",
    ("for", "context"): "Words near it say so",
    ("for", "format"): "It is written as these are written",
    ("for", "issuer range"): "It begins as an issuer's numbers do",
    ("for", "length"): "It has the right length",
    ("against", "context"): "Words near it say otherwise",
    ("against", "part of a longer number"): "It is part of a longer number",
    ("against", "url"): "It stands in a web address",
    ("against", "hashtag"): "It is a hashtag",
    ("against", "price"): "It reads like a price",
    ("against", "version"): "It reads like a version number",
    ("against", "ip"): "It is an IP address",
    ("against", "time"): "It is a time of day",
}
_BESIDE = "beside "
_STRONG, _SOME = 3.0, 1.0


@dataclass(frozen=True)
class Reason:
    """One reason, and how much it counts: ``strong``, ``some`` or ``little``."""

    said: str
    weighs: str


def reasons(finding: Finding, sign: str, policy: Policy) -> list[Reason]:
    """The reasons for (or against) a finding, the strongest first."""
    found = sorted((e for e in finding.evidence if e.sign == sign), key=lambda e: -e.weight)
    return [Reason(_said(one, policy), _weighs(one.weight)) for one in found]


def others(finding: Finding, policy: Policy) -> Iterator[str]:
    """What else it might have been, as people call it."""
    for kind in finding.alternatives:
        if kind in policy.kinds:
            yield a(noun(policy, kind))


def _said(evidence: Evidence, policy: Policy) -> str:
    """The sentence for a reason; one nobody wrote a sentence for speaks for itself."""
    known = _SAID.get((evidence.sign, evidence.code))
    if known:
        return known
    beside = evidence.code.removeprefix(_BESIDE)
    if beside != evidence.code and beside in policy.kinds:
        return f"{capital(a(noun(policy, beside)))} stands right next to it"
    if evidence.sign == "against" and evidence.code in policy.kinds:
        return f"Words near it speak of {a(noun(policy, evidence.code))}"
    told = evidence.code.replace("_", " ")
    return capital(told) if " " in told or evidence.sign == "for" else f"Words near it speak of something else: {told}"


def _weighs(weight: float) -> str:
    return "strong" if weight >= _STRONG else "some" if weight >= _SOME else "little"
