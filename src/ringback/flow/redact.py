"""The one maker of safe text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ringback.flow.decision import Decision, Keep
from ringback.flow.finding import Finding
from ringback.flow.kinds import FRAGMENT, Label
from ringback.flow.policy import Policy, cell, decide
from ringback.flow.surfaces import Act
from ringback.text import RawText, SafeText, Token, _make_safe

_FATE = {Keep.SHRED: "shredded", Keep.TRUNCATE: "truncated", Keep.SEAL: "sealed"}


def redact(
    raw: RawText,
    findings: Sequence[Finding],
    policy: Policy,
    *,
    refs: Mapping[int, str] | None = None,
    message: int = 0,
) -> SafeText:
    """The text with every finding replaced by a token that says what it was.

    ``findings`` are spans of ``raw`` (code points); those of another ``message`` are ignored.
    ``refs`` names the sealed value of a finding, by its index. A kind that the policy keeps as it
    is (``keep``) stays readable; overlapping spans become one token of the more sensitive kind.
    """
    text = raw.reveal()
    pieces: list[str] = []
    tokens: list[Token] = []
    at = length = 0
    for index, finding, start, end in _disjoint(findings, policy, message):
        how = keeping(policy, finding)
        if how.keep is Keep.KEEP:
            continue
        shown = f"[{_words(policy, finding)}]"
        pieces += (text[at:start], shown)
        length += start - at
        ref = (refs or {}).get(index, "")
        fate = "masked" if finding.kind == FRAGMENT else _FATE[how.keep or Keep.SHRED]
        tokens.append(Token(length, length + len(shown), finding.kind, fate, ref))
        length += len(shown)
        at = end
    pieces.append(text[at:])
    return _make_safe("".join(pieces), tokens)


def plain(words: str) -> SafeText:
    """Our own words (a template, a system notice) as safe text: nothing in them came from anyone."""
    return _make_safe(words, ())


def keeping(policy: Policy, finding: Finding) -> Decision:
    """How the policy keeps this finding; ``secret`` and ``card`` never whole, whatever it says."""
    decision = decide(policy, finding.kind, None, Act.KEEP)
    label = policy.label(finding.kind)
    if label is Label.SECRET:
        return _replaced(decision, Keep.SHRED)
    if label is Label.CARD and decision.keep in (Keep.KEEP, Keep.SEAL):
        return _replaced(decision, Keep.TRUNCATE)
    return decision


def _replaced(decision: Decision, keep: Keep) -> Decision:
    return Decision(
        decision.outcome, decision.clause, decision.reason, decision.policy, decision.version, keep=keep
    )


def _words(policy: Policy, finding: Finding) -> str:
    noun = policy.noun(finding.kind)
    if finding.tail and cell(policy, finding.kind, None, Act.KEEP).tail:
        return f"{noun} ••{finding.tail[-4:]}"
    return noun


def _disjoint(
    findings: Sequence[Finding], policy: Policy, message: int
) -> list[tuple[int, Finding, int, int]]:
    """Spans in order; where two overlap, one span over both with the more sensitive finding."""
    rows = sorted(
        (f.start, -f.end, i) for i, f in enumerate(findings) if f.message == message and f.end > f.start
    )
    merged: list[tuple[int, Finding, int, int]] = []
    for start, minus_end, index in rows:
        finding, end = findings[index], -minus_end
        if not merged or start >= merged[-1][3]:
            merged.append((index, finding, start, end))
            continue
        last_index, last, last_start, last_end = merged[-1]
        if policy.label(finding.kind).rank > policy.label(last.kind).rank:
            last_index, last = index, finding
        merged[-1] = (last_index, last, last_start, max(end, last_end))
    return merged
