"""Runs of digits, seen through whatever stands between their groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ringback.detect.fold import folded

_GROUP = re.compile(r"[0-9]+")
_LONGEST = 48
_ALIGNED, _LONG, _FEW = 8, 24, 3
"""A part of more groups than ``_ALIGNED`` is not looked at, but for numbers with a checksum; in a run
of more than ``_LONG`` groups, one of more than ``_FEW``."""


class Group(NamedTuple):
    """Digits that stand together: ``text[start:end]``."""

    start: int
    end: int
    digits: str


class Stretch(NamedTuple):
    """A part of a run that may be one number. ``whole``: it is not part of a longer one."""

    start: int
    end: int
    digits: str
    groups: tuple[int, ...]
    whole: bool = True


class Reader:
    """Splits a text into runs. ``fillers`` are words that may stand between groups (``then``)."""

    def __init__(self, fillers: Iterable[str] = ()) -> None:
        words = "|".join(sorted({re.escape(folded(word)) for word in fillers}, key=len, reverse=True))
        told = rf"(?:[\W_]{{0,4}}\b(?:{words})\b){{1,2}}[\W_]{{0,4}}|" if words else ""
        self._gap = re.compile(rf"(?:{told}[\W_]{{0,6}})")

    def runs(self, text: str) -> list[list[Group]]:
        """The groups of digits of a text, those next to each other together."""
        runs: list[list[Group]] = []
        end = -1
        for match in _GROUP.finditer(text):
            start = match.start()
            near = end >= 0 and start - end <= 24 and self._gap.fullmatch(text, end, start) is not None
            if not near:
                runs.append([])
            runs[-1].append(Group(start, match.end(), match[0]))
            end = match.end()
        return runs


def parts(run: Sequence[Group], most: int) -> Iterator[tuple[int, int, str]]:
    """First group, last group and digits of every part of a run with at most ``most`` digits."""
    for first in range(len(run)):
        digits = ""
        for last in range(first, len(run)):
            digits += run[last].digits
            if len(digits) > most:
                break
            yield first, last, digits


def stretch(text: str, run: Sequence[Group], first: int, last: int, digits: str) -> Stretch:
    """The part of a run from its ``first`` to its ``last`` group."""
    groups = tuple(len(group.digits) for group in run[first : last + 1])
    return Stretch(run[first].start, run[last].end, digits, groups, not _continues(text, run, first, last))


def _continues(text: str, run: Sequence[Group], first: int, last: int) -> bool:
    """Whether the separator at an edge is one used inside: the number goes on there."""
    inner = {text[run[n].end : run[n + 1].start] for n in range(first, last)}
    edges = set()
    if first > 0:
        edges.add(text[run[first - 1].end : run[first].start])
    if last + 1 < len(run):
        edges.add(text[run[last].end : run[last + 1].start])
    return not inner.isdisjoint(edges)


def inside(run: Sequence[Group], lengths: range) -> Iterator[Stretch]:
    """Parts of a single group longer than they are: a number with a digit too many stuck to it.

    Nobody reads a number out of hundreds of digits, so longer groups hold none.
    """
    for group in run:
        size = len(group.digits)
        for length in lengths if lengths.start < size <= _LONGEST else ():
            for at in range(size - length + 1 if size > length else 0):
                start = group.start + at
                yield Stretch(start, start + length, group.digits[at : at + length], (length,), whole=False)


def too_many(groups: int, run: Sequence[Group]) -> bool:
    """Whether only a checksum can tell a part of so many groups from its neighbours in the run."""
    return groups < len(run) and groups > (_ALIGNED if len(run) <= _LONG else _FEW)
