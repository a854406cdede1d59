"""The one maker of safe text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ringback.flow.decision import Decision, Keep
from ringback.flow.finding import Finding
from ringback.flow.kinds import FRAGMENT
from ringback.flow.policy import Policy, decide, exposed
from ringback.flow.surfaces import Act, Surface
from ringback.text import RawText, SafeText, Token, _make_safe

_FATE = {Keep.SHRED: "shredded", Keep.TRUNCATE: "truncated", Keep.SEAL: "sealed"}
_STRICTEST = (Keep.SHRED, Keep.TRUNCATE, Keep.SEAL)


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch to be taken out of a text, and how what stood there is kept.

    ``index`` is that of ``finding`` in the findings given; ``start`` and ``end`` are code points of
    the text. Cuts are in order and never overlap: a value is sealed cut by cut, never finding by
    finding, or a secret inside an e-mail address would be sealed with it.
    """

    index: int
    finding: Finding
    start: int
    end: int
    how: Decision


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
    ``refs`` names the sealed value of a cut, by ``Cut.index``. A kind that the policy keeps as it
    is (``keep``) stays readable; overlapping spans become one token of the most sensitive kind,
    kept as the strictest of them.
    """
    text = raw.reveal()
    pieces: list[str] = []
    tokens: list[Token] = []
    at = length = 0
    for cut in cuts(findings, policy, message=message):
        before, shown = text[at : cut.start], f"[{policy.noun(cut.finding.kind)}{_tail(cut, text)}]"
        start, ref = length + len(before), (refs or {}).get(cut.index, "")
        tokens.append(Token(start, start + len(shown), cut.finding.kind, _fate(cut), ref))
        pieces += (before, shown)
        length, at = start + len(shown), cut.end
    pieces.append(text[at:])
    return _make_safe("".join(pieces), tokens)


def plain(words: str) -> SafeText:
    """Our own words (a template, a system notice) as safe text: nothing in them came from anyone."""
    return _make_safe(words, ())


def keeping(policy: Policy, finding: Finding, *, quarantined: bool = False) -> Decision:
    """How the policy keeps this finding; ``keep`` is always set.

    What is ``quarantined`` (an exposure) is sealed no longer than the policy's quarantine.
    """
    how = decide(policy, finding.kind, None, Act.KEEP)
    if quarantined and how.seconds > policy.containment.quarantine:
        return replace(how, seconds=policy.containment.quarantine)
    return how


def cuts(
    findings: Sequence[Finding], policy: Policy, *, message: int = 0, surface: Surface | None = None
) -> tuple[Cut, ...]:
    """What ``redact`` takes out of one message, in order.

    With the ``surface`` it came over, the value of an exposure lives no longer than the quarantine.
    """
    shown = {index for index, _ in exposed(policy, findings, surface)} if surface else set()
    rows = []
    for index, finding in enumerate(findings):
        how, start = keeping(policy, finding, quarantined=index in shown), max(0, finding.start)
        if finding.message == message and finding.end > start and how.keep is not Keep.KEEP:
            rows.append(Cut(index, finding, start, finding.end, how))
    return tuple(_merged(sorted(rows, key=lambda cut: (cut.start, -cut.end)), policy))


def _merged(rows: Iterable[Cut], policy: Policy) -> list[Cut]:
    """Cuts that overlap become one: the most sensitive finding, the strictest keeping."""
    merged: list[Cut] = []
    for cut in rows:
        if not merged or cut.start >= merged[-1].end:
            merged.append(cut)
            continue
        last = merged[-1]
        first = cut if policy.label(cut.finding.kind).rank > policy.label(last.finding.kind).rank else last
        how = _stricter(last.how, cut.how, first.how)
        merged[-1] = replace(first, start=last.start, end=max(cut.end, last.end), how=how)
    return merged


def _stricter(one: Decision, other: Decision, own: Decision) -> Decision:
    strict = min(one, other, key=lambda how: (_STRICTEST.index(how.keep or Keep.SHRED), how.seconds))
    return strict if strict is own else replace(strict, tail=False)


def _fate(cut: Cut) -> str:
    fate = _FATE[cut.how.keep or Keep.SHRED]
    return "masked" if cut.finding.kind == FRAGMENT and fate == "sealed" else fate


def _tail(cut: Cut, text: str) -> str:
    """The last four, where they may be shown and are at most half of what was there."""
    tail = "".join(filter(str.isalnum, cut.finding.tail))[-4:]
    written = sum(map(str.isalnum, text[cut.start : cut.end]))
    return f" ••{tail}" if tail and cut.how.tail and written >= 2 * len(tail) else ""
