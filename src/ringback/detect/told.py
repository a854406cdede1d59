"""Items that tell digits, and what to rewrite where they stand side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ringback.detect.view import Edit

# Words that happen to consist of such letters.
_PLAIN_WORDS = frozenset(
    re.findall(r"\w+", "bib bill bio bis boil boo boss lib lobo lois loss oil oso sis silo sil sob soil sol solo zoo")
)
SIGNS = 4
"""Fewer signs for digits (``四三``) are ordinary writing, unless digits stand on both sides."""
Readings = Mapping[int, str]
"""The digits a word tells, by the language (its place among the tables)."""


class Item(NamedTuple):
    """One token, or a few, of a stretch.

    ``how``: ``digits``, ``word``, ``sign`` (of a script without blanks), ``mixed`` (digits and letters that
    look like digits), ``looks`` (such letters alone) or ``times`` (``double``). ``told`` is what a word tells
    in each language that knows it, ``None`` for all else.
    """

    start: int
    end: int
    digits: str
    how: str
    token: str
    told: Readings | None = None

    @property
    def size(self) -> int:
        """How many characters it takes."""
        return self.end - self.start


def rewritten(stretch: list[Item], least: int) -> Iterator[Edit]:
    """What to rewrite in a stretch of items, if it tells at least so many digits."""
    items = _without_plain_letters(_without_lone_signs(stretch))
    if not any(item.how in ("word", "sign", "mixed", "looks") for item in items):
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


def _is_tens(item: Item, following: Item) -> bool:
    """``forty`` before ``one``: 41, not 40 1."""
    return (
        following.how == "word" and following.start - item.end == 1 and len(following.digits) == 1
        and are_tens(item.digits, following.digits)
    )  # fmt: skip


def are_tens(tens: str, units: str) -> bool:
    """Whether one number is a multiple of ten from 20 on, the other what is added to it (``soixante et onze``)."""
    return (
        len(tens) == 2 and tens >= "20" and tens[1] == "0" and (units in "123456789" or (tens, units) == ("60", "11"))
    )


def _without_lone_signs(stretch: list[Item]) -> list[Item]:
    """The stretch without signs that are ordinary writing: ``一`` counts among digits, or in a row."""
    signs = [item for item in stretch if item.how == "sign"]
    noughts = sum(item.digits == "0" for item in stretch if item.how == "digits")  # 〇 is one already
    if not signs or sum(len(item.digits) for item in signs) + noughts >= SIGNS:
        return stretch
    return [
        item
        for n, item in enumerate(stretch)
        if item.how != "sign" or (_touches(stretch, n - 1) and _touches(stretch, n))
    ]


def _touches(stretch: Sequence[Item], n: int) -> bool:
    """Whether an item and the next are a sign and digits with nothing between them."""
    if n < 0 or n + 1 >= len(stretch):
        return False
    one, two = stretch[n], stretch[n + 1]
    return one.end == two.start and "digits" in (one.how, two.how)


def _is_one_word_with_a_suffix(items: list[Item]) -> bool:
    """``1990s`` and ``500l`` are digits and a letter, not a disguise."""
    return len(items) == 1 and items[0].how == "mixed" and items[0].end - items[0].start <= 5


def _without_plain_letters(stretch: list[Item]) -> list[Item]:
    """The stretch without letters that are letters.

    They count as digits only among digits grouped the same way (``4111 OOOO``, ``4 l l 1 5 2``).
    """
    if all(item.how != "looks" for item in stretch):
        return stretch
    singles = sum(item.size == 1 and item.how != "looks" for item in stretch)
    kept: list[Item] = []
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
