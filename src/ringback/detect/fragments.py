"""Digits nothing explains: they may be half of a value told over several messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from ringback.detect.digits import Group

LEAST = 4
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"(?:19|20)\d\d[-/. ][01]?\d[-/. ][0-3]?\d|[0-3]?\d[-/. ][0-3]?\d[-/. ](?:19|20)?\d\d")
_DECIMAL = re.compile(r"\d{1,3}(?:[., ]\d{3})*[.,]\d{1,2}")
_VERSION = re.compile(r"(?:\bv|version|ver|ios|android|windows|build|update)[ .]*$")
_UNIT = re.compile(r" ?[$%]|[.,]\d\d\b|(?: ?(?:usd|eur|euros?|dollars?|gbp|pounds|k|m|mb|gb|km|kg|am|pm)\b)")
_LINK = re.compile(r"(?:://|www\.|[@#])[^\s]*$")


def fragments(text: str, runs: Iterable[Sequence[Group]], free: Callable[[Group], bool]) -> Iterator[tuple[int, int]]:
    """The stretches of a reading with at least ``LEAST`` digits that are no year, price, time or link.

    ``free`` says whether no finding covers a group.
    """
    for run in runs:
        part: list[Group] = []
        for group in (*run, None):
            if group is not None and free(group):
                part.append(group)
                continue
            if sum(len(one.digits) for one in part) >= LEAST and not _explained(text, part):
                yield part[0].start, part[-1].end
            part = []


def _explained(text: str, run: Sequence[Group]) -> bool:
    """Whether the digits are a year, a date, a price, a time, a version, small counts or in a link."""
    start, end = run[0].start, run[-1].end
    value, before = text[start:end], text[max(0, start - 80) : start]
    if (len(run) == 1 and _YEAR.fullmatch(value)) or _DATE.fullmatch(value):
        return True
    if before.rstrip(" ").endswith("$") or _UNIT.match(text, end) or _LINK.search(before):
        return True
    if _DECIMAL.fullmatch(value) or _VERSION.search(before):
        return True
    sizes = [len(group.digits) for group in run]
    counts = len(sizes) <= 7 and sizes.count(2) >= 2 and sizes.count(1) >= 1  # 4 8 15 16 23 42
    return max(sizes) <= 2 and (":" in value or counts or (sum(sizes) <= 5 and "." in value))
