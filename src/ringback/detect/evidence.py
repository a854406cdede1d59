"""From a candidate to a likelihood: what speaks for it, what against, in log-odds."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field

from ringback.detect.base import Candidate
from ringback.detect.compiled import STRUCTURES, Rule
from ringback.detect.words import Surroundings
from ringback.flow import Evidence, Finding, Kind

THRESHOLD = 0.0
"""Log-odds from which a candidate is a finding (likelihood 0.5)."""
_SLOPE = 1.6
"""Measured: from the threshold on, the odds that a finding is right grow this much faster than its weights say
(``bench/accuracy.py``, its table of reliability; 2 fits what is generated, less what people wrote)."""
_PART = Evidence("against", "part of a longer number", 1.0)
_PRICE = re.compile(r"^ ?(?:[$%]|usd|eur\b|euros?\b|dollars?\b|gbp\b|pounds\b)|^[.,]\d\d ?[$]")
_VERSION = re.compile(r"(?:\bv|version|ver\.?|build) ?[\d.]*$")
_HASHTAG = re.compile(r"#[a-z]{0,20}$")
_HEX_BEFORE, _HEX_AFTER = re.compile(r"(?<![0-9a-z])[0-9a-f-]*$"), re.compile(r"[0-9a-f-]*(?![0-9a-z])")
_HEX_PARTS = re.compile(r"[a-f]+|[0-9]+")
_CODE = Evidence("against", "part of a longer code", 5.0)
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_TIME = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")


@dataclass(slots=True)
class Scored:
    """A candidate with its weight. ``start`` and ``end`` are offsets of the original text.

    ``pieces`` are the groups of a number with other words between them. ``lacking``: it needs a word
    of its kind near it and has none; a neighbour of one of ``beside`` may stand in.
    """

    kind: Kind
    start: int
    end: int
    score: float
    evidence: list[Evidence] = field(default_factory=list)
    tail: str = ""
    lacking: bool = False
    beside: tuple[str, ...] = ()
    alternatives: list[str] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def add(self, evidence: Evidence) -> None:
        """Count one more reason."""
        self.evidence.append(evidence)
        self.score += evidence.weight if evidence.sign == "for" else -evidence.weight

    def move(self, by: int) -> None:
        """Shift it: its text was a piece of a longer one."""
        self.start += by
        self.end += by
        self.pieces = [(start + by, end + by) for start, end in self.pieces]

    def finding(self, start: int = -1, end: int = -1, message: int = 0, tail: bool = True) -> Finding:
        """The finding, of the whole stretch or of one message's part of it."""
        return Finding(
            kind=self.kind.name,
            label=self.kind.label,
            start=self.start if start < 0 else start,
            end=self.end if end < 0 else end,
            likelihood=likely(self.score),
            evidence=tuple(self.evidence),
            message=message,
            tail=self.tail if tail else "",
            alternatives=tuple(self.alternatives),
        )


def likely(score: float) -> float:
    """The likelihood of something that weighs ``score``, in log-odds: one half at the threshold."""
    odds = score * _SLOPE if score > THRESHOLD else score
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))), 3)


def score(
    rule: Rule, candidate: Candidate, around: Surroundings, start: int, end: int, *, needs: bool, context: bool = True
) -> Scored | None:
    """The candidate weighed, or ``None`` where its validator rejects it or nothing can make it likely.

    ``needs``: it counts only with a word of its kind near it. ``context``: such words count (not where
    the pattern itself holds one). ``lacking``: it needs a word of its kind near it and has none.
    """
    verdict = rule.validate(candidate)
    if not verdict:
        return None
    about = rule.identifier
    tail = candidate.digits[-about.tail :] if about.tail else ""
    scored = Scored(about.kind, start, end, about.base, tail=tail, beside=about.beside)
    for evidence in verdict:
        scored.add(evidence)
    if not candidate.whole:
        scored.add(_PART)
    if candidate.groups and _in_code(candidate):
        scored.add(_CODE)
    bond = around.strongest(start, end, rule.own) if context else None
    near = bond.weight if bond else 0.0
    if near:
        scored.add(Evidence("for", "context", near))
    scored.lacking = needs and not near
    if scored.score < THRESHOLD and not (scored.lacking and scored.beside):
        return None
    against = _against(rule, candidate, around, start, end)
    if against is not None:
        # A word of its own standing closer keeps a word against it from deciding.
        share = 1.0 if against.weight > near else 0.75 if against.weight == near else 0.25
        weight = against.weight * share
        scored.add(Evidence("against", against.code, weight))
    return scored


def _in_code(candidate: Candidate) -> bool:
    """Whether a number stands within hexadecimal digits (a hash, a GUID), with letters and digits around it."""
    before, after = _HEX_BEFORE.search(candidate.before), _HEX_AFTER.match(candidate.after)
    glued = (before[0] if before else "") + (after[0] if after else "")
    return len(_HEX_PARTS.findall(glued)) >= 3 and any("a" <= c <= "f" for c in glued)


def _against(rule: Rule, candidate: Candidate, around: Surroundings, start: int, end: int) -> Evidence | None:
    bond = around.strongest(start, end, rule.unlike)
    found = [(bond.weight, bond.tag)] if bond else []
    found += [(4.0, tag) for tag in _structures(candidate) if tag in rule.unlike]
    found += [(6.0, tag) for tag in rule.identifier.words_apart if around.is_word(candidate.value, tag)]
    if not found:
        return None
    weight, tag = max(found)
    return Evidence("against", tag if not tag.startswith("!") else "context", weight)


def _structures(candidate: Candidate) -> frozenset[str]:
    """What the writing itself says a number is."""
    before, after = candidate.before, candidate.after
    word = before[-1:] and before.split(" ")[-1]
    seen = set()
    if "://" in word or "www." in word or (word.endswith("/") and "." in word):
        seen.add("url")
    if _HASHTAG.search(before):
        seen.add("hashtag")
    if before.rstrip(" ").endswith("$") or _PRICE.match(after):
        seen.add("price")
    if _VERSION.search(before):
        seen.add("version")
    if _IP.fullmatch(candidate.value):
        seen.add("ip")
    if _TIME.fullmatch(candidate.value):
        seen.add("time")
    return STRUCTURES & seen
