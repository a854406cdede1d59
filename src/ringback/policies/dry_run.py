"""What another policy would have decided: stored decisions, taken again. Pure.

Nothing but kinds, surfaces and clauses is needed: no text is read, redacted or not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ringback.flow import FRAGMENT, Act, Decision, Policy, Surface, decide
from ringback.flow.cells import NEVER
from ringback.policies import words


@dataclass(frozen=True, slots=True)
class Stored:
    """A decision as it was taken: whether it let ``kind`` pass, and by which clause.

    ``clause`` is ``""`` where none was kept: a decision that clears keeps none. ``where`` names the
    item, such as ``message 12``: no part of what it says.
    """

    kind: str
    surface: Surface
    act: Act
    allowed: bool
    clause: str
    where: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A stored decision that would be another one, and which."""

    stored: Stored
    now: Decision


@dataclass(frozen=True, slots=True)
class DryRun:
    """``judged`` decisions were taken again; ``other_clause`` of those that stay would cite another clause."""

    judged: int
    differences: tuple[Difference, ...]
    other_clause: int


def dry_run(policy: Policy, history: Iterable[Stored]) -> DryRun:
    """Take every decision of ``history`` again under ``policy``, in its order.

    Conditions count as open, as they did: a decision that only needs something stays refused. What
    no policy decides is left out: fragments, and what stands above every policy.
    """
    judged = other = 0
    found = []
    for stored in history:
        if stored.kind == FRAGMENT or stored.clause == NEVER:
            continue
        judged += 1
        now = decide(policy, stored.kind, stored.surface, stored.act).given(())
        if now.allowed != stored.allowed:
            found.append(Difference(stored, now))
        elif not now.allowed and stored.clause:
            other += now.clause != stored.clause
    return DryRun(judged, tuple(found), other)


def sentences(policy: Policy, run: DryRun) -> tuple[str, ...]:
    """One sentence for differences that are alike, those of most items first; the last one is the total."""
    groups: dict[tuple[str, Surface, Act, bool, str, str], set[str]] = defaultdict(set)
    for one in run.differences:
        old = one.stored
        groups[old.kind, old.surface, old.act, one.now.allowed, old.clause, one.now.clause].add(old.where)
    ordered = sorted(groups.items(), key=lambda row: (-len(row[1]), row[0]))
    said = [
        f"{_changed(policy, kind, surface, act, now)}: {_count(len(items), 'item')} ({_clauses(before, after)})."
        for (kind, surface, act, now, before, after), items in ordered
    ]
    return (*said, _total(run))


def each(run: DryRun) -> tuple[str, ...]:
    """Every decision that would differ, in the order it was taken: where, what, and from what to what."""
    return tuple(
        f"{one.stored.where}: {one.stored.act} {one.stored.kind} on {one.stored.surface}, "
        f"{_outcome(one.stored.allowed)} -> {_outcome(one.now.allowed)} "
        f"({_clauses(one.stored.clause, one.now.clause)})"
        for one in run.differences
    )


def _changed(policy: Policy, kind: str, surface: Surface, act: Act, now: bool) -> str:
    place, noun = words.PLACE[surface], words.noun(policy, kind)
    place = place[:1].upper() + place[1:]
    if act is Act.RECEIVE:
        verb = "would no longer be an exposure" if now else "would be an exposure"
        return f"{place}, {words.anything([noun])} from a customer {verb}"
    verb = "could be sent" if now else "would be kept back"
    return f"{place}, a draft that would {words.doing([act], [noun])} {verb}"


_FROM_TO: Final = "{} -> {}"


def _clauses(before: str, after: str) -> str:
    return after if before in ("", after) else _FROM_TO.format(before, after)


def _outcome(allowed: bool) -> str:
    return "allow" if allowed else "refuse"


def _total(run: DryRun) -> str:
    also = f"; {run.other_clause} more would cite another clause" if run.other_clause else ""
    return f"{len(run.differences)} of {_count(run.judged, 'decision')} would differ{also}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
