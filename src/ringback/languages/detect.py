"""Which language is a text in? By its commonest words and its letters; good enough to choose a pack."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ringback.languages.base import Language
from ringback.languages.words import fold, split

_LETTER = 2
"""What a letter of its own counts, in words."""
_SHARED = 0.5
"""What a word counts that is common in several of them."""
_ENOUGH = 1.5
_SURE = 1.5


def detect_language(text: str, packs: Iterable[Language]) -> str:
    """The code of the pack whose language ``text`` is in, or ``""`` when unsure.

    ``[guard] common`` and ``letters`` of each pack are the evidence. Pure.
    """
    signs = _signs(tuple(packs))
    small, words = text.lower(), split(text).words
    scores: dict[str, float] = {}
    for word in words:
        codes = signs.common.get(word, ())
        for code in codes:  # a word of several languages tells less
            scores[code] = scores.get(code, 0) + (1 if len(codes) == 1 else _SHARED)
    for letters in {*small, *(row for row in signs.rows if row in small)}:
        for code in signs.letters.get(letters, ()):
            scores[code] = scores.get(code, 0) + _LETTER
    (best, code), *others = sorted(((score, code) for code, score in scores.items()), reverse=True) or [(0, "")]
    if not best or best < min(_ENOUGH, max(1, len(words))):
        return ""
    second = others[0][0] if others else 0
    return code if best >= second * _SURE and best > second else ""


class _Signs(NamedTuple):
    """The evidence of some packs: a word, or a letter or row of letters, to the codes it speaks for."""

    packs: tuple[Language, ...]
    common: Mapping[str, Sequence[str]]
    letters: Mapping[str, Sequence[str]]
    rows: Sequence[str]


_MADE: dict[tuple[int, ...], _Signs] = {}
_MOST = 256


def _signs(packs: tuple[Language, ...]) -> _Signs:
    """The evidence of these packs, gathered once."""
    key = tuple(map(id, packs))
    if key not in _MADE:
        common: dict[str, list[str]] = {}
        letters: dict[str, list[str]] = {}
        for pack in packs:
            for word in {fold(word)[0] for word in pack.guard.get("common", ())}:
                common.setdefault(word, []).append(pack.code)
            for letter in set(pack.guard.get("letters", ())):
                letters.setdefault(letter, []).append(pack.code)
        if len(_MADE) >= _MOST:
            _MADE.clear()
        _MADE[key] = _Signs(packs, common, letters, [letter for letter in letters if len(letter) > 1])
    return _MADE[key]
