"""Findings of messages read together, given back message by message."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from ringback.detect.evidence import Scored
from ringback.flow import Finding


def divide(messages: Sequence[str], found: Iterable[Scored]) -> Iterator[Finding]:
    """One finding a message for everything found in the messages joined by single line breaks."""
    starts = [0, *accumulate(len(message) + 1 for message in messages)]
    for scored in found:
        first = bisect_right(starts, scored.start) - 1
        last = bisect_right(starts, max(scored.start, scored.end - 1)) - 1
        if first == last:
            yield scored.finding(scored.start - starts[first], scored.end - starts[first], first)
            continue
        parts = [part for n in range(first, last + 1) if (part := _part(messages[n], starts[n], scored))]
        for number, (at, start, end) in enumerate(parts):
            index = bisect_right(starts, at) - 1
            yield scored.finding(start, end, index, tail=number == len(parts) - 1)


def _part(message: str, offset: int, scored: Scored) -> tuple[int, int, int] | None:
    """What of the finding lies in one message: ``(offset, start, end)``, or ``None`` for nothing."""
    start, end = max(0, scored.start - offset), min(len(message), scored.end - offset)
    if scored.pieces:
        inner = [(a - offset, b - offset) for a, b in scored.pieces if a >= offset and b <= offset + len(message)]
        if not inner:
            return None
        start, end = inner[0][0], inner[-1][1]
    while start < end and not message[start].isalnum():
        start += 1
    return (offset, start, end) if start < end else None
