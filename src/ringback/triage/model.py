"""The model: a word table, windows of one to three words, and what each window speaks for. Pure.

Every word has a vector; a *window* looks at one to three words in a row; of each window only its best place in
the message counts. What a message needs is a weighted sum of those, so that a decision is explained exactly by
the words where the windows that spoke for it were.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ringback.triage.read import PAD, SPECIAL, number, spell

Floats = npt.NDArray[np.float32]

LEVELS = ("none", "account", "health", "urgent")
_CHUNK = 64
_WIDTHS = (1, 2, 3)
_TOLD = 2


@dataclass(frozen=True)
class Judged:
    """What the model says of some messages: ``levels`` (n, 4) and ``topics`` (n, topics), each row adding up to 1."""

    levels: Floats
    topics: Floats


class Model:
    """Trained weights, ready to judge. Immutable, thread-safe. See ``training/triage``.

    ``words`` in the order of ``table``, (words + 6, d) of int8 with ``scale`` (d). ``windows`` holds one (k · d,
    f) array for each width k, ``bias`` (all windows), ``out`` and ``out_bias`` the weights of levels, then
    topics; ``pairs`` (hashes, 4) what two words in a row, by their hash, add to the levels.
    """

    def __init__(
        self,
        version: str,
        words: Sequence[str],
        topics: Sequence[str],
        table: npt.NDArray[np.int8],
        scale: Floats,
        windows: Sequence[Floats],
        bias: Floats,
        out: Floats,
        out_bias: Floats,
        pairs: Floats,
    ) -> None:
        self.version = version
        self.topics = tuple(topics)
        self.known: Mapping[str, int] = {**{word: index for index, word in enumerate(words, 6)}, **SPECIAL}
        self._table, self._bias, self._out, self._out_bias = table, bias, out, out_bias
        self._pairs = pairs
        size = len(scale)
        # The scale goes into the windows, and every word of every window becomes one block of one product.
        blocks = [
            part * scale[:, None]
            for width, window in zip(_WIDTHS, windows, strict=True)
            for part in window.reshape(width, size, window.shape[1])
        ]
        self._product = np.ascontiguousarray(np.concatenate(blocks, axis=1))
        self._counts = [window.shape[1] for window in windows]

    def judge(self, texts: Sequence[str]) -> Judged:
        """What each text speaks for. Texts by themselves, not conversations."""
        rows = [number(text, self.known) for text in texts]
        sums = np.zeros((len(rows), len(self._out_bias)), np.float32)
        # Rows of about one length together: few blanks.
        order = sorted(range(len(rows)), key=lambda index: len(rows[index]))
        for at in range(0, len(order), _CHUNK):
            chunk = order[at : at + _CHUNK]
            numbers = _pad([rows[index] for index in chunk])
            best = self._places(numbers).max(axis=1)
            sums[chunk] = np.maximum(best + self._bias, 0) @ self._out + self._out_bias
            sums[chunk, : len(LEVELS)] += self._pairs[_pairs(numbers, len(self._pairs))].sum(axis=1)
        return Judged(_shares(sums[:, : len(LEVELS)]), _shares(sums[:, len(LEVELS) :]))

    def evidence(self, text: str, level: int) -> tuple[str, ...]:
        """The words of a text that spoke most for a level against the others, in the text's order.

        Only words of the vocabulary are told, never numbers.
        """
        numbers, words = _pad([number(text, self.known)]), spell(text, self.known)
        places = self._places(numbers)[0, : len(words)]
        best = np.maximum(places.max(axis=0), 0) + self._bias
        rest = [other for other in range(len(LEVELS)) if other != level]
        weight = self._out[:, level] - self._out[:, rest].mean(axis=1)
        speaks = np.maximum(best, 0) * weight
        spans: dict[tuple[int, int], float] = {}
        widths = np.repeat(_WIDTHS, self._counts)
        for where, width, much in zip(places.argmax(axis=0).tolist(), widths.tolist(), speaks.tolist(), strict=True):
            span = (where, min(where + width, len(words)))
            if any(words[span[0] : span[1]]):
                spans[span] = spans.get(span, 0.0) + much
        for where, pair in enumerate(self._pairs[_pairs(numbers, len(self._pairs))][0, : len(words) - 1]):
            if words[where] or words[where + 1]:
                much = float(pair[level] - pair[rest].mean())
                spans[where, where + 2] = spans.get((where, where + 2), 0.0) + much
        return _told(spans, words)

    def _places(self, numbers: npt.NDArray[np.intp]) -> Floats:
        """Every window at every place: (rows, words and blanks, windows)."""
        # A chunk says the same words again and again: each is multiplied once.
        words, at_word = np.unique(numbers.ravel(), return_inverse=True)
        known = self._table[words].astype(np.float32) @ self._product
        places = np.empty((*numbers.shape, sum(self._counts)), np.float32)
        at = column = 0
        for width, count in zip(_WIDTHS, self._counts, strict=True):
            here = places[:, :, column : column + count]
            here[:] = known[:, at : at + count][at_word].reshape(here.shape)
            for later in range(1, width):
                block = known[:, at + later * count : at + (later + 1) * count][at_word].reshape(here.shape)
                here[:, :-later] += block[:, later:]
            at, column = at + width * count, column + count
        return places


def _pad(rows: Sequence[Sequence[int]]) -> npt.NDArray[np.intp]:
    """Rows of numbers with blanks to the longest and two more, so that each has a window over nothing."""
    length = max(map(len, rows)) + len(_WIDTHS) - 1
    flat = [one for row in rows for one in (*row, *[PAD] * (length - len(row)))]
    return np.array(flat, np.intp).reshape(len(rows), length)


def _pairs(numbers: npt.NDArray[np.intp], size: int) -> npt.NDArray[np.intp]:
    """The hash of each two words in a row of padded rows; 0 where there are not two."""
    first, second = numbers[:, :-1], numbers[:, 1:]
    return ((first * 40503 + second * 9973) % (size - 1) + 1) * (second > 0)


def _shares(sums: Floats) -> Floats:
    """Each row as shares of 1."""
    powers = np.exp(sums - sums.max(axis=1, keepdims=True)) if sums.size else sums
    return np.asarray(powers / np.maximum(powers.sum(axis=1, keepdims=True), 1e-9), np.float32)


def _told(spans: Mapping[tuple[int, int], float], words: Sequence[str]) -> tuple[str, ...]:
    """The strongest spans that do not overlap, as they read."""
    chosen: list[tuple[int, int]] = []
    for span, much in sorted(spans.items(), key=lambda one: -one[1]):
        if much > 0 and len(chosen) < _TOLD and all(span[1] <= a or b <= span[0] for a, b in chosen):
            chosen.append(span)
    return tuple(" ".join(word for word in words[a:b] if word) for a, b in sorted(chosen))
