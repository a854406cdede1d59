"""What a clause says about when: its days, its times of day, and how clauses add to one another.

*Tomorrow after 3 or Friday morning* is two clauses; *tomorrow, after 3* is two that mean one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from ringback.calls.availability.clock import Clock
from ringback.calls.availability.days import Day

HALF_OF = {
    "early_morning": "am", "morning": "am", "late_morning": "am", "lunch": "", "early_afternoon": "pm",
    "afternoon": "pm", "late_afternoon": "pm", "evening": "pm", "business_hours": "", "later": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Time:
    """One thing said about the time of day.

    ``kind``: ``exact around range`` (``clock``, ``last``), ``part`` (``part`` of the day), or a bound:
    ``after before`` with a clock or the edge of a part.
    """

    kind: str
    clock: Clock | None = None
    last: Clock | None = None
    part: str = ""

    @property
    def is_bound(self) -> bool:
        """Whether it gives one end only."""
        return self.kind in ("after", "before")


@dataclass(slots=True)
class Clause:
    """One clause. ``offsets`` are stretches counted from now; ``never`` turns all of it round."""

    joiner: str = ""
    days: list[Day] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    offsets: list[tuple[timedelta, timedelta]] = field(default_factory=list)
    any_time: bool = False
    plural: bool = False
    never: bool = False
    time_first: bool = False

    @property
    def has_time(self) -> bool:
        """Whether it says anything about the time of day."""
        return bool(self.times or self.offsets or self.any_time)

    @property
    def empty(self) -> bool:
        """Whether it says nothing about when."""
        return not (self.days or self.has_time)

    @property
    def only_bounds(self) -> bool:
        """Whether it gives ends only: *after 3*, *before noon*."""
        return bool(self.times) and all(time.is_bound for time in self.times) and not self.offsets

    @property
    def only_parts(self) -> bool:
        """Whether it gives parts of the day only, or *any time*."""
        return not self.offsets and all(time.kind == "part" for time in self.times) and self.has_time


def joined(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those that belong together made one, and what one leaves out filled in from its neighbour."""
    found = [clause for clause in clauses if not clause.empty]
    found = _days_before_times(found)
    found = _times_before_days(found)
    _share(found)
    return found


def _days_before_times(clauses: list[Clause]) -> list[Clause]:
    """*Tomorrow, after 3*; *Monday or Tuesday after 5*: the time belongs to the days before it."""
    kept: list[Clause] = []
    for clause in reversed(clauses):
        after = kept[-1] if kept else None
        if after and not clause.never and not after.never and clause.days and not clause.has_time and after.has_time:
            if not after.days and not after.offsets:
                after.days, after.joiner = clause.days, clause.joiner
                continue
            if after.joiner in ("or", "and", "break") and not after.time_first:
                clause.times, clause.any_time = list(after.times), after.any_time
        kept.append(clause)
    return kept[::-1]


def _times_before_days(clauses: list[Clause]) -> list[Clause]:
    """*After 3, tomorrow*; *after 10 but before 2*; *tomorrow evening, after 6*: the later adds to the earlier."""
    kept: list[Clause] = []
    for clause in clauses:
        before = kept[-1] if kept else None
        if before is not None and _adds(before, clause):
            before.days += clause.days
            before.times += clause.times
        else:
            kept.append(clause)
    return kept


def _adds(before: Clause, clause: Clause) -> bool:
    if clause.never or clause.offsets or before.offsets:
        return False
    if before.times and not before.days and clause.days and not clause.has_time:
        return not before.never or before.only_bounds
    if before.never or clause.days or not clause.times or clause.joiner == "or":
        return False
    if before.only_bounds and clause.only_bounds:
        return {time.kind for time in before.times}.isdisjoint(time.kind for time in clause.times)
    if clause.joiner == "and" and not clause.only_bounds:
        return False
    return before.only_parts and not clause.only_parts


def _share(clauses: list[Clause]) -> None:
    """*Tomorrow morning or after 6*, *mornings or evenings tomorrow*, *after 3 tomorrow or Friday*: for both."""
    for before, clause in pairwise(clauses):
        if before.never != clause.never or clause.joiner not in ("or", "and", "break"):
            continue
        if before.days and clause.times and not clause.days and not clause.offsets:
            clause.days = list(before.days)
        elif before.times and not before.days and clause.days and clause.time_first and clause.joiner != "break":
            before.days = list(clause.days)
        elif before.times and before.time_first and before.days and clause.days and not clause.has_time:
            clause.times, clause.time_first = list(before.times), True
