"""A message as the model reads it: words and signs, folded, by their number in the model's vocabulary. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

PAD, UNKNOWN, NUMBER, ASKED, CRIED, START = range(6)
"""Numbers that no word has: nothing, a word not known, any number, ``?``, ``!``, the message's beginning."""
FIRST: Final = 6
"""The number of the first word."""
LONGEST: Final = 160
"""Words read of a message: what it is about stands at its beginning."""

_SIGNS = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[a-z]+(?:'[a-z]+)?|[\u0900-\u0963\u0970-\u097f]+|[{_SIGNS}]+|[^\W\d_]+|\d+|[?!]")
_ASCII = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?!]")
_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0640\u0670\u200b-\u200f\ufe0f]")
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ß": "ss", "œ": "oe", "æ": "ae", "’": "'", "‘": "'", "`": "'", "´": "'"})
_SPECIAL = {"?": ASKED, "!": CRIED}
_LONGEST_SIGNS = 4
_STEM = 4


def fold(text: str) -> str:
    """Lower case, without accents and vowel marks that people leave out, one form of each character."""
    if text.isascii():
        return text.lower()
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text).lower())
    return unicodedata.normalize("NFC", text).translate(_PLAIN)


def split(text: str) -> list[str]:
    """The words of a text: runs of letters, runs of signs, numbers, ``?`` and ``!``."""
    folded = fold(text)
    return (_ASCII if folded.isascii() else _WORD).findall(folded)[:LONGEST]


def number(text: str, known: Mapping[str, int]) -> list[int]:
    """The numbers of a text's words, ``START`` before them."""
    words = split(text)
    numbers = [known.get(word, UNKNOWN) for word in words]
    if UNKNOWN in numbers:
        return [START, *(one for word in words for one, _ in _parts(word, known))]
    return [START, *numbers]


def spell(text: str, known: Mapping[str, int]) -> list[str]:
    """The words that ``number`` gave numbers to, as they were read; ``""`` for those that are never told."""
    return ["", *(part for word in split(text) for _, part in _parts(word, known))]


def _parts(word: str, known: Mapping[str, int]) -> list[tuple[int, str]]:
    """A word's number, or those of what it is made of; numbers and words not known are never told."""
    if word in known:
        return [(known[word], "" if word in _SPECIAL else word)]
    if word[0].isdigit():
        return [(NUMBER, "")]
    if "\u3040" <= word[0] <= "\u9fff":
        return _signs(word, known)
    if "'" in word:
        return [pair for part in word.split("'") for pair in _parts(part, known)]
    return [(_stem(word, known), "")]


def _signs(run: str, known: Mapping[str, int]) -> list[tuple[int, str]]:
    """A run of signs as the longest words there are, from its beginning."""
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(run):
        for size in range(_LONGEST_SIGNS, 0, -1):
            part = run[at : at + size]
            if part in known:
                break
        found.append((known.get(part, UNKNOWN), part if part in known else ""))
        at += len(part)
    return found


def _stem(word: str, known: Mapping[str, int]) -> int:
    """The longest known word that an unknown one begins with: an ending more, or a slip near its end."""
    for end in range(len(word) - 1, max(_STEM, len(word) // 2) - 1, -1):
        if word[:end] in known:
            return known[word[:end]]
    return UNKNOWN


SPECIAL: Final[Mapping[str, int]] = _SPECIAL
"""Signs that a vocabulary holds beside its words."""
