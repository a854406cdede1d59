"""Which language is a text in? By its commonest words and its letters; good enough to choose a pack."""

from __future__ import annotations

from collections.abc import Iterable

from ringback.languages.base import Language
from ringback.languages.words import fold, split

_LETTER = 2
"""What a letter of its own counts, in words."""
_ENOUGH = 2
_SURE = 1.5


def detect_language(text: str, packs: Iterable[Language]) -> str:
    """The code of the pack whose language ``text`` is in, or ``""`` when unsure.

    ``[guard] common`` and ``letters`` of each pack are the evidence. Pure.
    """
    words = split(text).words
    scores = sorted(((_score(text, words, pack), pack.code) for pack in packs), reverse=True)
    if not scores or scores[0][0] < min(_ENOUGH, max(1, len(words))):
        return ""
    best, code = scores[0]
    second = scores[1][0] if len(scores) > 1 else 0
    return code if best >= second * _SURE and best > second else ""


def _score(text: str, words: list[str], pack: Language) -> int:
    common = {fold(word)[0] for word in pack.guard.get("common", ())}
    letters = pack.guard.get("letters", ())
    return sum(word in common for word in words) + _LETTER * sum(letter in text.lower() for letter in letters)
