"""A text rewritten, with the way back to where each character came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """``text[start:end]`` reads as ``reading``."""

    start: int
    end: int
    reading: str


class View:
    """A rewritten text. ``span`` leads from its offsets back to those of the text before.

    Without edits both are the same and ``span`` costs nothing.
    """

    __slots__ = ("_news", "_olds", "_sizes", "text")

    def __init__(self, text: str, news: Sequence[int] = (), olds: Sequence[int] = (), sizes: Sequence[int] = ()):
        self.text = text
        self._news, self._olds, self._sizes = news, olds, sizes

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text before that ``self.text[start:end]`` was made of."""
        if not self._news:
            return start, end
        return self._locate(start)[0], self._locate(end - 1)[1]

    def _locate(self, at: int) -> tuple[int, int]:
        piece = max(bisect_right(self._news, at) - 1, 0)
        size = self._sizes[piece]
        if size:  # a rewritten piece: its characters share one origin
            return self._olds[piece], self._olds[piece] + size
        start = self._olds[piece] + at - self._news[piece]
        return start, start + 1


def rewrite(text: str, edits: Iterable[Edit]) -> View:
    """The text with ``edits`` (in order, not overlapping) carried out."""
    parts: list[str] = []
    news: list[int] = []
    olds: list[int] = []
    sizes: list[int] = []
    at = length = 0
    for start, end, reading in edits:
        if start > at:
            news.append(length), olds.append(at), sizes.append(0)
            parts.append(text[at:start])
            length += start - at
        if reading:
            news.append(length), olds.append(start), sizes.append(end - start)
            parts.append(reading)
            length += len(reading)
        at = end
    if at < len(text):
        news.append(length), olds.append(at), sizes.append(0)
        parts.append(text[at:])
    return View("".join(parts), news, olds, sizes)
