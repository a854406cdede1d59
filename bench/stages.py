"""What each stage of the matching core costs, and the ceiling: join and fold of the same list, and no matching.

The stages are the core's own: its fold, its scan for clues, its closer look. Where a core has other
stages the table says so and shows none.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from unittest import mock

import numpy as np

from ringback.detect import Matcher

BATCH = 4096


def gather_table() -> Any:
    """A byte for every code point: enough to cost what folding costs."""
    table = np.full(0x110000, 0xFE, np.uint8)
    table[:128] = np.arange(128)
    table[0x300:0x370] = table[0x200B:0x2010] = table[0xFE00:0xFE10] = 1
    return table


def gather(texts: Sequence[str], table: Any) -> int:
    """Join, and one gather from a table with the way back to each text: the least any matcher of ``list[str]`` does."""
    plain = [text for text in texts if text.isascii()]
    other = [text for text in texts if not text.isascii()]
    buffer = "\0".join(plain).encode()
    codes = np.frombuffer("\0".join(other).encode("utf-32-le", "surrogatepass"), "<u4")
    folded = np.take(table, codes, mode="clip")
    ends = np.cumsum(np.fromiter(map(len, other), np.int64, len(other)) + 1) - 1
    keep = folded != 1
    if not keep.all():
        kept = np.flatnonzero(keep)
        folded, ends = folded[kept], np.searchsorted(kept, ends)
    return len(buffer) + len(folded.tobytes()) + len(ends)


def own_fold(matcher: Matcher) -> Callable[[Sequence[str]], int] | None:
    """Join and fold as the matcher does it for many texts, or ``None`` where it has another way."""
    gate = getattr(matcher, "_gate", None)
    table = getattr(gate, "_table", None)
    ascii_line = getattr(sys.modules[type(gate).__module__], "_ascii_line", None)
    if table is None or ascii_line is None:
        return None

    def fold(texts: Sequence[str]) -> int:
        size = 0
        for start in range(0, len(texts), BATCH):
            batch = texts[start : start + BATCH]
            plain = [text for text in batch if text.isascii()]
            other = [text for text in batch if not text.isascii()]
            size += len(ascii_line(plain)) + len(table.line(other))
        return size

    return fold


def works(matcher: Matcher, inspect: Callable[[Sequence[str]], object], texts: Sequence[str]) -> dict[str, Any]:
    """Works that each hold the one before: fold, scan, verify, findings. Empty where the core has other stages."""
    fold = own_fold(matcher)
    scan = getattr(getattr(matcher, "_gate", None), "clues_of", None)
    many = getattr(matcher, "find_many", None)
    if fold is None or scan is None or many is None:
        return {}
    return {
        "fold": lambda: fold(texts),
        "scan": lambda: [scan(texts[start : start + BATCH]) for start in range(0, len(texts), BATCH)],
        "verify": lambda: many(texts),
        "findings": lambda: inspect(texts),
    }


def closer(matcher: Matcher, texts: Sequence[str]) -> float | None:
    """The share of texts that hold a clue and are looked at closer, or ``None`` where the core has other stages."""
    scan = getattr(getattr(matcher, "_gate", None), "clues_of", None)
    live = getattr(getattr(matcher, "_clues", None), "live", None)
    if scan is None or live is None:
        return None
    return sum(not live.isdisjoint(clues) for clues in scan(texts).values()) / len(texts)


def patterns(matcher: Matcher, texts: Sequence[str]) -> list[tuple[float, int, int, str, str]]:
    """What each pattern costs: seconds, times tried, times it matched, kind, the start of its regex; dearest first."""
    from ringback.detect.compiled import Ready

    cost: dict[tuple[str, str], list[float]] = {}
    plain = Ready.matches

    def timed(ready: Ready, *given: Any) -> Iterator[re.Match[str]]:
        start = time.perf_counter()
        found = list(plain(ready, *given))
        row = cost.setdefault((ready.rule.kind, ready.pattern.regex[:60]), [0.0, 0, 0])
        for n, more in enumerate((time.perf_counter() - start, 1, bool(found))):
            row[n] += more
        return iter(found)

    with mock.patch.object(Ready, "matches", timed):
        matcher.find_many(texts)
    rows = [(row[0], int(row[1]), int(row[2]), kind, regex) for (kind, regex), row in cost.items()]
    return sorted(rows, reverse=True)
