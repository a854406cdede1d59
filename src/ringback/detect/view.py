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

    __slots__ = ("_pieces", "text")

    def __init__(self, text: str, pieces: Sequence[tuple[int, int, int]] = ()) -> None:
        self.text = text
        self._pieces = pieces  # (new start, old start, old size or 0 where nothing was rewritten)

    @property
    def plain(self) -> bool:
        """Whether nothing was rewritten."""
        return not self._pieces

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text before that ``self.text[start:end]`` was made of."""
        if not self._pieces:
            return start, end
        return self._locate(start)[0], self._locate(end - 1)[1]

    def _locate(self, at: int) -> tuple[int, int]:
        new, old, size = self._pieces[max(bisect_right(self._pieces, at, key=_new_start) - 1, 0)]
        if size:  # a rewritten piece: its characters share one origin
            return old, old + size
        return old + at - new, old + at - new + 1


def _new_start(piece: tuple[int, int, int]) -> int:
    return piece[0]


def rewrite(text: str, edits: Iterable[Edit]) -> View:
    """The text with ``edits`` (in order, not overlapping) carried out."""
    parts: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    at = length = 0
    for start, end, reading in edits:
        if start > at:
            pieces.append((length, at, 0))
            parts.append(text[at:start])
            length += start - at
        if reading:
            pieces.append((length, start, end - start))
            parts.append(reading)
            length += len(reading)
        at = end
    if at < len(text):
        pieces.append((length, at, 0))
        parts.append(text[at:])
    return View("".join(parts), pieces)
