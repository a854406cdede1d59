"""Lines of writing -> the texts a person would read: by rows across the page, and by columns down it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from ringback.attachments.base import Line

_SAME_ROW = 0.5
"""Lines whose heights overlap by this share of the smaller one stand in one row."""
_COLUMN_GAP = 2.0
"""Lines of one column are at most this many line heights apart."""


@dataclass(frozen=True, slots=True)
class Order:
    """One way to read lines: the joined text, and where each line begins and ends in it."""

    text: str = field(repr=False)
    spans: tuple[tuple[int, int, Line], ...] = field(repr=False)

    def touched(self, start: int, end: int) -> tuple[Line, ...]:
        """The lines that a stretch of the text touches."""
        return tuple(line for low, high, line in self.spans if low < end and start < high)


def orders(lines: Iterable[Line]) -> list[Order]:
    """Every way to read the lines, part by part: rows first, columns where they read otherwise."""
    found: list[Order] = []
    for _, group in groupby(sorted(lines, key=lambda line: line.part), key=lambda line: line.part):
        part = list(group)
        across = _joined(rows(part))
        down = _joined([[line] for column in columns(part) for line in column])
        found.append(across)
        if _sequence(down) != _sequence(across):
            found.append(down)
    return found


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines from top to bottom; those side by side together, from left to right."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (one.top + one.bottom, one.left)):
        if found and _beside(found[-1][-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda one: one.left) for row in found]


def columns(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in stacks: each stands right under the one before it in its stack."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (one.top, one.left)):
        stack = next((stack for stack in found if _under(stack[-1], line)), None)
        if stack is None:
            found.append([line])
        else:
            stack.append(line)
    return found


def _beside(one: Line, other: Line) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > _SAME_ROW * min(one.bottom - one.top, other.bottom - other.top)


def _under(upper: Line, lower: Line) -> bool:
    height = max(upper.bottom - upper.top, lower.bottom - lower.top)
    shared = min(upper.right, lower.right) - max(upper.left, lower.left)
    return not _beside(upper, lower) and shared > 0 and lower.top - upper.bottom < _COLUMN_GAP * height


def _joined(rows: Sequence[Sequence[Line]]) -> Order:
    pieces: list[str] = []
    spans: list[tuple[int, int, Line]] = []
    at = 0
    for row in rows:
        for number, line in enumerate(row):
            spans.append((at, at + len(line.text), line))
            pieces += (line.text, "\n" if number == len(row) - 1 else " ")
            at += len(line.text) + 1
    return Order("".join(pieces), tuple(spans))


def _sequence(order: Order) -> list[int]:
    return [id(line) for _, _, line in order.spans]
