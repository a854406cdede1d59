"""Where findings overlap, the stronger evidence wins and the loser is recorded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from ringback.detect.evidence import THRESHOLD, Scored
from ringback.flow import Evidence

NEXT_TO = 16
"""How many characters may stand between neighbours (``cvv``, ``exp.``, a line break)."""
BESIDE = 4.0
"""What a neighbour of the right kind is worth: as much as a word next to the value."""


class Taken:
    """Stretches of a text that are spoken for; they never overlap."""

    def __init__(self) -> None:
        self._ends: list[int] = []
        self._kept: list[Scored] = []

    def overlapping(self, start: int, end: int) -> list[Scored]:
        """What is kept and shares a character with ``start``..``end``."""
        first = bisect_left(self._ends, start + 1)
        found = []
        for scored in self._kept[first:]:
            if scored.start >= end:
                break
            found.append(scored)
        return found

    def keep(self, scored: Scored) -> None:
        """Keep one that overlaps nothing."""
        at = bisect_left(self._ends, scored.end)
        self._ends.insert(at, scored.end)
        self._kept.insert(at, scored)

    def all(self) -> list[Scored]:
        """What is kept, in order."""
        return list(self._kept)

    def neighbours(self, start: int, end: int, reach: int) -> list[Scored]:
        """What is kept within ``reach`` characters of a stretch."""
        return self.overlapping(start - reach, end + reach)


def resolve(candidates: Iterable[Scored], taken: Taken) -> None:
    """Keep the strongest of every overlap; a weaker kind becomes one of its ``alternatives``."""
    for scored in sorted(candidates, key=_strength):
        winners = taken.overlapping(scored.start, scored.end)
        if not winners and scored.score >= THRESHOLD:
            taken.keep(scored)
        for winner in winners:
            if scored.kind != winner.kind and scored.kind.name not in winner.alternatives:
                winner.alternatives.append(scored.kind.name)


def settle_neighbours(waiting: Iterable[Scored], taken: Taken) -> list[Scored]:
    """Keep those that stand right next to a kind that speaks for them; the others are given back."""
    joined: list[Scored] = []
    left: list[Scored] = []
    for scored in waiting:
        near = [one.kind.name for one in taken.neighbours(scored.start, scored.end, NEXT_TO)]
        kind = next((name for name in near if name in scored.beside), "")
        if kind:
            scored.add(Evidence("for", f"beside {kind}", BESIDE))
            joined.append(scored)
        else:
            left.append(scored)
    resolve(joined, taken)
    return left


def _strength(scored: Scored) -> tuple[float, int, int, int, str]:
    size, name = scored.start - scored.end, scored.kind.name  # the name: equals are told apart the same way every time
    return (-round(scored.score, 3), -scored.kind.label.rank, size, scored.start, name)
