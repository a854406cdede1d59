"""What a sentence sounds like in all its letters and words, learned from replies. Pure.

The phrases of a language know what they list. This knows rows of letters and words that were seen in replies
which ask, confirm, promise or announce, and in those which do not, and so hears wordings nobody listed. It is
one sign among others (``weigh``, ``tell``), never a verdict. ``training/guard`` says how it was learned.

A sentence's rows are numbers: every row of 2 to 5 letters, every word, every two words with or without one
or two between them, every three. Their weights are added and divided by the root of how many there are.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

CODES = ("ask", "confirm", "callback", "promise")
BITS = 18
"""Rows fall into 2**18 weights; two that share one are rarely heard together."""
_LONGEST = 5
_DIGITS = re.compile(r"[0-9]+")
_UNPARTED = re.compile("(?<=[\u0e00-\u0eff\u3005-\u9fff]) (?=[\u0e00-\u0eff\u3005-\u9fff])")
_LETTER, _WORD, _MIX = np.uint64(1_000_003), np.uint64(0xC2B2AE3D27D4EB4F), np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(64 - BITS)
_LIMIT = 6.0
_MOST = 120
"""No sentence is read beyond so many words: nothing it says is so long."""

Numbers = npt.NDArray[np.int64]


def rows(words: Sequence[str], question: bool) -> Numbers:
    """The rows of a sentence as numbers below 2**18. ``words`` as ``languages.words.split`` gives them."""
    line = f" {_UNPARTED.sub('', _DIGITS.sub('0', ' '.join(words[:_MOST])))} "
    letters = np.frombuffer(line.encode("utf-32-le", "surrogatepass"), "<u4").astype(np.uint64)
    found = [np.array([1 + question], np.uint64)]
    with np.errstate(over="ignore"):
        window = letters
        for size in range(2, min(_LONGEST, len(letters)) + 1):
            window = window[:-1] * _LETTER + letters[size - 1 :]
            found.append(window * _MIX + np.uint64(size))
        said = np.array([zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in line.split()], np.uint64)
        found.append(said * _MIX + np.uint64(101))
        if len(said) > 1:
            ends = said[[0, -1]] * _MIX + np.array([103, 104], np.uint64)
            found += [(said[:-1] * _WORD + said[1:]) * _MIX + np.uint64(102), ends]
        if len(said) > 2:
            found.append((said[:-2] * _WORD * _WORD + said[1:-1] * _WORD + said[2:]) * _MIX + np.uint64(105))
            found.append((said[:-2] * _WORD + said[2:]) * _MIX + np.uint64(106))
        if len(said) > 3:
            found.append((said[:-3] * _WORD + said[3:]) * _MIX + np.uint64(107))
        numbers: Numbers = (np.concatenate(found) >> _SHIFT).astype(np.int64)
    return numbers


class Grams:
    """Learned weights: ``table`` (codes, 2**18) of int8 with a ``scale`` and a ``bias`` for each code."""

    def __init__(self, table: npt.NDArray[np.int8], scale: Sequence[float], bias: Sequence[float]) -> None:
        self._table = np.ascontiguousarray(table.T)
        self._scale, self._bias = np.asarray(scale, np.float32), np.asarray(bias, np.float32)

    def hear(self, words: Sequence[str], question: bool) -> dict[str, float]:
        """How much a sentence sounds like each of ``CODES``, in log-odds from -6 to 6."""
        numbers = rows(words, question)
        sums = self._table[numbers].sum(axis=0, dtype=np.float32) * self._scale / np.sqrt(len(numbers)) + self._bias
        return dict(zip(CODES, np.clip(sums, -_LIMIT, _LIMIT).tolist(), strict=True))
