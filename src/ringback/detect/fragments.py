"""Digits nothing explains: they may be half of a value told over several messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from ringback.detect.digits import Group

LEAST = 4
_YEAR = re.compile(r"(?:19|20)\d\d")
_PRICE_AFTER = re.compile(r" ?[$%]|[.,]\d\d\b|(?: ?(?:usd|eur|euros?|dollars?|gbp|pounds|k|m|mb|gb|km|kg)\b)")


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
    start, end = run[0].start, run[-1].end
    before = text[max(0, start - 80) : start]
    word = before.split()[-1] if before and not before[-1].isspace() and before.split() else ""
    if len(run) == 1 and _YEAR.fullmatch(run[0].digits):
        return True
    if before.rstrip(" ").endswith("$") or _PRICE_AFTER.match(text, end):
        return True
    if "://" in word or "www." in word or "@" in word or "#" in word:
        return True
    return max(len(group.digits) for group in run) <= 2 and ":" in text[start:end]
