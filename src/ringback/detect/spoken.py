"""Digits told in words or in letters that look like digits, read as digits.

``my pin is four three two one`` reads ``my pin is 4 3 2 1``; ``double five oh`` reads ``55 0``;
``4ll1 OOOO`` reads ``4111 0000``. Only stretches that are digits beyond doubt are touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ringback.detect.fold import folded
from ringback.detect.view import Edit

_TOKEN = re.compile(r"[^\W_]+|[|]+")
_GAP = re.compile(r"[^\w|]{0,4}|_")
_LOOKS = str.maketrans("oilszb|", "0112581")
_MIXED = re.compile(r"[0-9oilszb|]+")
_NEAR_DIGIT = re.compile(r"[0-9][^\w|]{0,3}[oilszb|]|[oilszb|][^\w|]{0,3}[0-9]")


# A stretch of fewer digits is left alone, unless the text tells this many words for digits.
_FEW, _MANY = 3, 8
# Words that happen to consist of such letters.
_PLAIN_WORDS = frozenset(
    re.findall(r"\w+", "bib bill bio bis boil boo boss lib lobo lois loss oil oso sis silo sil sob soil sol solo zoo")
)


class _Item(NamedTuple):
    """One token of a stretch.

    ``how``: ``digits``, ``word``, ``mixed`` (digits and letters that look like digits), ``looks`` (such
    letters alone) or ``times`` (``double``).
    """

    start: int
    end: int
    digits: str
    how: str
    token: str

    @property
    def size(self) -> int:
        return self.end - self.start


class Spoken:
    """Reads number words of the languages given. Built once."""

    def __init__(self, tables: Iterable[Mapping[str, tuple[str, ...]]]) -> None:
        self._words: dict[str, str] = {}
        self._times: dict[str, int] = {}
        for table in tables:
            for key, words in table.items():
                for word in map(folded, words):
                    if key.startswith("x"):
                        self._times[word] = int(key[1:])
                    else:
                        self._words[word] = key
        self._all = frozenset((*self._words, *self._times))
        each = "|".join(sorted(map(re.escape, self._words), key=len, reverse=True))
        self._part = re.compile(rf"{each}|\d+" if each else r"\d+")
        self._glued = re.compile(rf"(?:{each}|\d+){{2,}}" if each else r"\d+")

    def edits(self, text: str, words: Sequence[str], digits: int) -> list[Edit]:
        """What to rewrite in a folded text of these words and so many digits; usually nothing."""
        told = sum(word in self._all for word in words)
        looks = digits > 0 and _NEAR_DIGIT.search(text) is not None
        if not looks and (digits + told < 2 or not told) and not any(map(self._is_glued, words)):
            return []
        least = _FEW if told < _MANY else 1
        return [edit for stretch in self._stretches(text) for edit in _rewritten(stretch, least)]

    def _is_glued(self, word: str) -> bool:
        return len(word) > 9 and self._glued.fullmatch(word) is not None

    def _stretches(self, text: str) -> Iterator[list[_Item]]:
        """Neighbouring tokens that may be digits, nothing but a short gap between them."""
        stretch: list[_Item] = []
        end = 0
        for match in _TOKEN.finditer(text):
            item = self._item(match[0], match.start(), match.end())
            if item is None or (stretch and not _GAP.fullmatch(text, end, match.start())):
                if stretch:
                    yield stretch
                stretch = []
            if item is not None:
                stretch.append(item)
            end = match.end()
        if stretch:
            yield stretch

    def _item(self, token: str, start: int, end: int) -> _Item | None:
        if token.isdigit():
            return _Item(start, end, token, "digits", token)
        if token in self._words:
            return _Item(start, end, self._words[token], "word", token)
        if token in self._times:
            return _Item(start, end, str(self._times[token]), "times", token)
        if len(token) <= 40 and _MIXED.fullmatch(token):
            sure = any(c.isdigit() for c in token)
            return _Item(start, end, token.translate(_LOOKS), "mixed" if sure else "looks", token)
        if len(token) > 5 and self._glued.fullmatch(token):
            digits = "".join(self._words.get(part, part) for part in self._part.findall(token))
            return _Item(start, end, digits, "word", token)
        return None


def _rewritten(stretch: list[_Item], least: int) -> Iterator[Edit]:
    items = _without_plain_letters(stretch)
    if not any(item.how in ("word", "mixed", "looks") for item in items):
        return
    if sum(len(item.digits) for item in items) < least or _is_one_word_with_a_suffix(items):
        return
    n = 0
    while n < len(items):
        item, following = items[n], items[n + 1] if n + 1 < len(items) else None
        if item.how == "times":
            if following is not None and len(following.digits) == 1:
                yield Edit(item.start, following.end, following.digits * int(item.digits))
                n += 1
        elif item.how == "word" and following is not None and _is_tens(item, following):
            yield Edit(item.start, following.end, item.digits[0] + following.digits)
            n += 1
        elif item.how != "digits":
            yield Edit(item.start, item.end, item.digits)
        n += 1


def _is_tens(item: _Item, following: _Item) -> bool:
    """``forty`` before ``one``: 41, not 40 1."""
    return (
        len(item.digits) == 2 and item.digits >= "20" and item.digits[1] == "0"
        and following.how == "word" and len(following.digits) == 1 and following.digits != "0"
        and following.start - item.end == 1
    )  # fmt: skip


def _is_one_word_with_a_suffix(items: list[_Item]) -> bool:
    """``1990s`` and ``500l`` are digits and a letter, not a disguise."""
    return len(items) == 1 and items[0].how == "mixed" and items[0].end - items[0].start <= 5


def _without_plain_letters(stretch: list[_Item]) -> list[_Item]:
    """The stretch without letters that are letters.

    They count as digits only among digits grouped the same way (``4111 OOOO``, ``4 l l 1 5 2``).
    """
    if all(item.how != "looks" for item in stretch):
        return stretch
    singles = sum(item.size == 1 and item.how != "looks" for item in stretch)
    kept: list[_Item] = []
    for n, item in enumerate(stretch):
        if item.how != "looks":
            kept.append(item)
            continue
        previous = kept[-1] if kept and kept[-1] is stretch[n - 1] else None
        following = stretch[n + 1] if n + 1 < len(stretch) and stretch[n + 1].how != "looks" else None
        same = sum(side is not None and side.size == item.size for side in (previous, following))
        if item.size == 1:
            fits = same == 2 or (same == 1 and singles >= 3)
        else:
            fits = item.size >= 3 and same >= 1 and item.token not in _PLAIN_WORDS
        if fits:
            kept.append(item)
    return kept
