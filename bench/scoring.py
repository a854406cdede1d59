"""Cases, what was found in them, and how right it was: typed spans, intersection over union of one half or more."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

ENOUGH = 0.5


class Gold(NamedTuple):
    """A value that is to be found: its kind, message and span (code points)."""

    kind: str
    message: int
    start: int
    end: int


class Found(NamedTuple):
    """Something that was found."""

    kind: str
    message: int
    start: int
    end: int
    likelihood: float = 1.0


@dataclass(frozen=True, slots=True)
class Case:
    """Messages of one author, and everything to be found in them.

    ``form`` is what failures are counted by. ``scope`` are the kinds judged (``()``: all that the
    policy could ever hold sensitive), ``allowed`` those that are right to be found though not asked for.
    """

    form: str
    messages: tuple[str, ...]
    gold: tuple[Gold, ...] = ()
    scope: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset({"reference.case"})
    region: str = "US"


Finder = Callable[[Case], Sequence[Found]]
"""Finds; nothing of a kind that is public, or a fragment."""


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def matches(found: Found, gold: Gold) -> bool:
    """Whether it is the value: kind, message and span."""
    same = (found.kind, found.message) == (gold.kind, gold.message)
    return same and overlap((found.start, found.end), (gold.start, gold.end)) >= ENOUGH


def inside(found: Found, gold: Gold) -> bool:
    """Whether it is a part of the value."""
    same = (found.kind, found.message) == (gold.kind, gold.message)
    return same and gold.start <= found.start and found.end <= gold.end


class Judged(NamedTuple):
    """A finding: how likely it was said to be, whether it was right, and its kind."""

    likelihood: float
    right: bool
    kind: str


@dataclass
class Tally:
    """Counts of one set of cases. ``likelihoods`` has every finding that was judged."""

    name: str
    cases: int = 0
    whole: int = 0
    found: int = 0
    missed: int = 0
    false: int = 0
    flagged: int = 0
    forms: dict[str, list[int]] = field(default_factory=dict)
    kinds: dict[str, list[int]] = field(default_factory=dict)
    false_kinds: Counter[str] = field(default_factory=Counter)
    mistaken: Counter[str] = field(default_factory=Counter)
    crashes: Counter[str] = field(default_factory=Counter)
    likelihoods: list[Judged] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)

    def add(self, case: Case, every: Sequence[Found], *, show: int = 0) -> None:
        """Judge one case."""
        scope = case.scope or frozenset(one.kind for one in every) - (case.allowed - {g.kind for g in case.gold})
        found = [one for one in every if one.kind in scope]
        missed = [gold for gold in case.gold if not any(matches(one, gold) for one in found)]
        wrong = [one for one in found if not any(matches(one, gold) or inside(one, gold) for gold in case.gold)]
        self.cases += 1
        self.whole += not missed
        self.found += len(case.gold) - len(missed)
        self.missed += len(missed)
        self.false += len(wrong)
        self.flagged += bool(wrong)
        row = self.forms.setdefault(case.form, [0, 0, 0])
        for n, count in enumerate((1, bool(missed), bool(wrong))):
            row[n] += count
        self._by_kind(case, missed, wrong)
        self.mistaken.update(f"{gold.kind} as {one.kind}" for gold in missed for one in every if _instead(one, gold))
        self.likelihoods += [Judged(one.likelihood, one not in wrong, one.kind) for one in found]
        if (missed or wrong) and len(self.shapes) < show:
            what = ", ".join([f"missed {gold.kind}" for gold in missed] + [f"false {one.kind}" for one in wrong])
            self.shapes.append(f"{case.form}: {what}: {shape(' // '.join(case.messages))}")

    def _by_kind(self, case: Case, missed: Sequence[Gold], wrong: Sequence[Found]) -> None:
        for gold in case.gold:
            row = self.kinds.setdefault(gold.kind, [0, 0, 0])
            row[gold in missed] += 1
        for one in wrong:
            self.kinds.setdefault(one.kind, [0, 0, 0])[2] += 1
            self.false_kinds[one.kind] += 1

    @property
    def recall(self) -> float:
        """Cases with nothing missed, of all that hold something."""
        return self.whole / self.cases if self.cases else 0.0

    @property
    def per_thousand(self) -> float:
        """Cases with something found that is not there, per 1,000."""
        return 1000 * self.flagged / self.cases if self.cases else 0.0

    @property
    def f1(self) -> float:
        """Of spans."""
        return f1(self.found, self.missed, self.false)

    def numbers(self) -> dict[str, Any]:
        """Everything counted, for JSON."""
        return {
            "cases": self.cases, "whole": self.whole, "found": self.found, "missed": self.missed,
            "false": self.false, "flagged": self.flagged, "recall": self.recall,
            "flagged_per_1000": self.per_thousand, "f1": self.f1, "forms": self.forms, "kinds": self.kinds,
            "false_kinds": dict(self.false_kinds), "mistaken": dict(self.mistaken),
            "crashes": dict(self.crashes),
        }  # fmt: skip


def f1(found: int, missed: int, false: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * found / (2 * found + missed + false) if found else 0.0


def _instead(one: Found, gold: Gold) -> bool:
    if one.message != gold.message or one.kind == gold.kind:
        return False
    return overlap((one.start, one.end), (gold.start, gold.end)) >= ENOUGH


def judge(name: str, cases: Iterable[Case], find: Finder, *, show: int = 0) -> Tally:
    """Find in every case, and count. A crash is counted by its type, and nothing found."""
    tally = Tally(name)
    for case in cases:
        try:
            found = find(case)
        except Exception as error:
            tally.crashes[type(error).__name__] += 1
            found = []
        tally.add(case, found, show=show)
    return tally


def shape(text: str) -> str:
    """The text without what it says: every letter or mark an x, every digit a 9."""
    sorts = ((character, unicodedata.category(character)[0]) for character in text)
    return "".join("9" if c.isdigit() else "x" if sort in "LMN" else c for c, sort in sorts)


BINS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0001)


class Bin(NamedTuple):
    """Findings of like likelihood: how many, how likely on average, how many of them right."""

    low: float
    high: float
    findings: int
    likelihood: float
    precision: float


def reliability(rows: Sequence[Judged]) -> list[Bin]:
    """How right findings are, by how likely they are said to be."""
    table = []
    for low, high in pairwise(BINS):
        here = [row for row in rows if low <= row.likelihood < high]
        if here:
            mean = sum(row.likelihood for row in here) / len(here)
            table.append(Bin(low, min(high, 1.0), len(here), mean, sum(row.right for row in here) / len(here)))
    return table


def expected_error(table: Sequence[Bin]) -> float:
    """The expected calibration error: the mean gap between likelihood and precision, weighted by count."""
    total = sum(one.findings for one in table)
    return sum(one.findings * abs(one.likelihood - one.precision) for one in table) / total if total else 0.0


OPEN, CLOSE = "\x02", "\x03"
"""Marks around a value in a text that is made."""


def marked(form: str, kind: str, texts: Sequence[str], **more: Any) -> Case:
    """A case of texts in which values stand between marks."""
    messages: list[str] = []
    gold: list[Gold] = []
    for index, text in enumerate(texts):
        clean, start = "", -1
        for character in text:
            if character == OPEN:
                start = len(clean)
            elif character == CLOSE:
                gold.append(Gold(kind, index, start, len(clean)))
            else:
                clean += character
        messages.append(clean)
    return Case(form, tuple(messages), tuple(gold), **more)


def failing(counts: Mapping[str, Sequence[int]], column: int, most: int = 8) -> Iterator[str]:
    """The rows (all, missed, false) with most missed (column 1) or falsely found (column 2), worst first."""
    rows = sorted(counts.items(), key=lambda row: -row[1][column] / row[1][0])
    for name, row in rows[:most]:
        if row[column]:
            yield f"{name} {row[column]}/{row[0]}"
