"""Two sets of findings of one text as one: nothing that either saw stays readable, and no two overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ringback.flow import FRAGMENT, Finding, Policy


def combine(own: Sequence[Finding], extra: Iterable[Finding], text: str, policy: Policy) -> tuple[Finding, ...]:
    """``own`` (in order, none overlapping) and ``extra`` (in any order), in order.

    An extra one takes the place of what it covers where it is of the same kind, or is likelier and no less
    sensitive; else only what lies outside stays of it. The loser is one of the winner's ``alternatives``.
    """
    kept = list(own)
    for one in sorted(extra, key=lambda f: (-f.likelihood, -policy.label(f.kind).rank, f.start, f.end)):
        met = [finding for finding in kept if finding.start < one.end and one.start < finding.end]
        if all(_yields(finding, one, policy) for finding in met):
            winner = one
            for finding in met:
                kept.remove(finding)
                winner = _over(winner, finding)
            kept.append(winner)
            continue
        for finding in met:
            if finding.kind not in (FRAGMENT, one.kind) and one.kind not in finding.alternatives:
                kept[kept.index(finding)] = replace(finding, alternatives=(*finding.alternatives, one.kind))
        kept += _outside(one, sorted(met, key=lambda f: f.start), text)
    return tuple(sorted(kept, key=lambda f: f.start))


def _yields(own: Finding, other: Finding, policy: Policy) -> bool:
    if not (other.start <= own.start and own.end <= other.end):
        return False
    if own.kind in (FRAGMENT, other.kind):
        return True
    return other.likelihood > own.likelihood and policy.label(other.kind).rank >= policy.label(own.kind).rank


def _over(winner: Finding, loser: Finding) -> Finding:
    if loser.kind == winner.kind:
        evidence = (*loser.evidence, *winner.evidence)
        return replace(winner, likelihood=max(winner.likelihood, loser.likelihood), evidence=evidence)
    if loser.kind == FRAGMENT or loser.kind in winner.alternatives:
        return winner
    return replace(winner, alternatives=(*winner.alternatives, loser.kind))


def _outside(one: Finding, met: Sequence[Finding], text: str) -> Iterator[Finding]:
    """What is left of it beside others, where that is more than blanks and signs."""
    at = one.start
    for start, end in (*((f.start, f.end) for f in met), (one.end, one.end)):
        if any(map(str.isalnum, text[at:start])):
            yield replace(one, start=at, end=start)
        at = max(at, end)
