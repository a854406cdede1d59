"""Digits told in words or in letters that look like digits, read as digits.

``my pin is four three two one`` reads ``my pin is 4 3 2 1``; ``double five oh`` reads ``55 0``;
``4ll1 OOOO`` reads ``4111 0000``. Only stretches that are digits beyond doubt are touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ringback.detect.fold import folded
from ringback.detect.told import SIGNS, Item, Readings, are_tens, rewritten
from ringback.detect.view import Edit

_UNSPACED = "\u3005-\u30ff\u3400-\u9fff"
"""Kana and Chinese signs, written without blanks."""
_TOKEN = rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+|[|]+"
_SIGN = re.compile(f"[{_UNSPACED}]")
_GAP = re.compile(r"[^\w|]{0,4}|_")
_LOOKS = str.maketrans("oilszbg|", "01125861")
_MIXED = re.compile(r"[0-9oilszb|]+|(?=(?:[^0-9]*[0-9]){3})[0-9oilszbg|]{3,}[0-9oilszb|]")
_NEAR_DIGIT = re.compile(
    r"[0-9](?:[^\w|]{0,3}[oilszbg|]|(?<=[oilszbg|][0-9])|(?<=[oilszbg|]\W[0-9])"
    r"|(?<=[oilszbg|]\W\W[0-9])|(?<=[oilszbg|]\W\W\W[0-9]))"
)
_JOINTS = frozenset(("y", "e", "et", "i"))
"""What stands between tens and units: ``treinta y uno``."""
_AND = "و"
ORDINARY = ("link", "plain", "own", "filler", "is", "at")
"""The themes of words so common that one of them alone tells no number."""
_ELSEWHERE = frozenset(
    re.findall(
        r"\w+",
        "char das die do dos dose ein elf lima on once pet sat sei sex sete sto teen tin un una us",
    )
)
"""Number words that are ordinary words of other languages, whatever tables are given."""

# A stretch of fewer digits is left alone, unless the text tells this many words for digits.
_FEW, _MANY = 3, 8
_GLUED = 10
"""Shorter words are not looked into for number words written together, but beside digits."""
_LONGEST = 160


class Spoken:
    """Reads number words. Built once. ``tables`` hold one language each: digits, or ``x2``, to their words.

    ``contexts`` are the other words of these languages, in the same order: a number word that is an
    ordinary word of another language (Turkish ``on``) counts only beside another one of its language.
    """

    def __init__(
        self,
        tables: Iterable[Mapping[str, tuple[str, ...]]],
        contexts: Iterable[Mapping[str, Iterable[str]]] = (),
    ) -> None:
        self._words: dict[str, dict[int, str]] = {}
        self._times: dict[str, dict[int, str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], dict[int, str]]]] = {}
        self._signs: dict[str, str] = {}
        self._openings: dict[str, set[int]] = {}
        for language, table in enumerate(tables):
            for key, words in table.items():
                for word in map(folded, words):
                    self._learn(language, key, word)
        for rows in self._phrases.values():
            rows.sort(key=lambda row: len(row[0]), reverse=True)
        self._weak = frozenset(_ELSEWHERE.union(self._ordinary(contexts)).intersection(self._words))
        self._strong = frozenset((*self._words, *self._times, *self._phrases)) - self._weak
        each = "|".join(sorted(map(re.escape, self._signs), key=len, reverse=True))
        self._token = re.compile(rf"(?:{each})+|{_TOKEN}" if each else _TOKEN)
        self._sign = re.compile(each) if each else None
        run = rf"(?:{each})(?:\W{{0,3}}(?:{each}|0)){{{SIGNS - 1}}}|(?<=[0-9])(?:{each})+(?=[0-9])"
        self._sign_run = re.compile(run) if each else None

    def _learn(self, language: int, key: str, word: str) -> None:
        if key.startswith("x"):
            self._times.setdefault(word, {})[language] = key[1:]
        elif word.isdigit():  # folding has read it
            return
        elif _SIGN.match(word):
            self._signs[word] = key
        elif len(parts := tuple(re.findall(r"[^\W_]+", word))) > 1:
            self._phrases.setdefault(parts[0], []).append((parts, {language: key}))
        else:
            self._words.setdefault(word, {})[language] = key
            self._openings.setdefault(word[:2], set()).add(language)

    def _ordinary(self, contexts: Iterable[Mapping[str, Iterable[str]]]) -> Iterator[str]:
        """The number words that are ordinary words of a language they are no number words of."""
        for language, context in enumerate(contexts):
            ordinary = {folded(word) for theme in ORDINARY for word in context.get(theme, ())}
            yield from (word for word in ordinary & self._words.keys() if language not in self._words[word])

    def edits(self, text: str, words: Sequence[str], digits: int) -> list[Edit]:
        """What to rewrite in a folded text of these words and so many digits; usually nothing."""
        if not self._worth_a_look(text, words, digits):
            return []
        told = sum(word in self._strong for word in words)
        least = _FEW if told < _MANY else 1
        return [edit for stretch in self._stretches(text) for edit in rewritten(stretch, least)]

    def _worth_a_look(self, text: str, words: Sequence[str], digits: int) -> bool:
        if not self._strong.isdisjoint(words):
            if digits or len([word for word in words if word in self._strong or word in self._weak]) > 1:
                return True
        elif not self._weak.isdisjoint(words) and len([word for word in words if word in self._weak]) > 2:
            return True
        if digits and _NEAR_DIGIT.search(text):
            return True
        long = [word for word in words if len(word) >= _GLUED]
        if long and any(self._unglued(word) is not None for word in long):
            return True
        return self._sign_run is not None and not text.isascii() and self._sign_run.search(text) is not None

    def _stretches(self, text: str) -> Iterator[list[Item]]:
        """Neighbouring items that may be digits, nothing but a short gap between them, of one language."""
        tokens = list(self._token.finditer(text))
        stretch: list[Item] = []
        n = end = 0
        while n < len(tokens):
            item, used = self._item(text, tokens, n)
            start = tokens[n].start()
            if item is None or (stretch and not _GAP.fullmatch(text, end, start)):
                yield from self._of_one_language(stretch)
                stretch = []
            if item is not None:
                stretch.append(item)
            n += used
            end = tokens[n - 1].end()
        yield from self._of_one_language(stretch)

    def _item(self, text: str, tokens: Sequence[re.Match[str]], n: int) -> tuple[Item | None, int]:
        """The item that starts with a token, and how many tokens it takes."""
        token, start, end = tokens[n][0], tokens[n].start(), tokens[n].end()
        for parts, readings in self._phrases.get(token, ()):
            following = tokens[n : n + len(parts)]
            if tuple(match[0] for match in following) == parts and _close(text, following):
                return Item(start, following[-1].end(), "", "word", text[start : following[-1].end()], readings), len(
                    parts
                )
        if token in self._words:
            for joined, used in (self._joined(text, tokens[n : n + 3]), self._reversed(text, tokens[n : n + 2])):
                if joined:
                    return Item(start, tokens[n + used - 1].end(), "", "word", token, joined), used
            return Item(start, end, "", "word", token, self._words[token]), 1
        if token.isascii() and token.isdigit():
            return Item(start, end, token, "digits", token), 1
        if token in self._times:
            return Item(start, end, "", "times", token, self._times[token]), 1
        if self._sign is not None and _SIGN.match(token) and self._sign.match(token):
            return Item(start, end, "".join(self._signs[one] for one in self._sign.findall(token)), "sign", token), 1
        if len(token) <= 40 and _MIXED.fullmatch(token):
            sure = any(c.isdigit() for c in token)
            return Item(start, end, token.translate(_LOOKS), "mixed" if sure else "looks", token), 1
        if len(token) > 5 and (glued := self._unglued(token)):
            return Item(start, end, "", "word", token, glued), 1
        return None, 1

    def _joined(self, text: str, tokens: Sequence[re.Match[str]]) -> tuple[dict[int, str], int]:
        """What tens and units tell with a word between them: ``treinta y uno``."""
        if (
            len(tokens) < 3
            or tokens[1][0] not in _JOINTS
            or tokens[2][0] not in self._words
            or not _close(text, tokens)
        ):
            return {}, 3
        return _sums(self._words[tokens[0][0]], self._words[tokens[2][0]]), 3

    def _reversed(self, text: str, tokens: Sequence[re.Match[str]]) -> tuple[dict[int, str], int]:
        """What units and tens tell in Arabic, with "and" written together with the tens."""
        if (
            len(tokens) < 2
            or tokens[1][0][0] != _AND
            or tokens[1][0][1:] not in self._words
            or not _close(text, tokens)
        ):
            return {}, 2
        return _sums(self._words[tokens[1][0][1:]], self._words[tokens[0][0]]), 2

    def _unglued(self, token: str) -> dict[int, str] | None:
        """Number words (and digits) written together, all of one language."""
        if token.isdigit():
            return None
        for language in self._openings.get(token[:2], ()):
            digits = self._parted(token[:_LONGEST], language)
            if digits and len(token) <= _LONGEST:
                return {language: digits}
        return None

    def _parted(self, token: str, language: int) -> str:
        """What a token tells as two number words or more of a language, or ``""``."""
        told: list[tuple[str, ...] | None] = [(), *[None] * len(token)]
        for end in range(1, len(token) + 1):
            for start in range(max(0, end - 16), end - 1):
                before, readings = told[start], self._words.get(token[start:end])
                if before is not None and readings and language in readings and end - start < len(token):
                    told[end] = _with(before, readings[language])
                    break
            if told[end] is None and token[end - 1].isdigit() and (before := told[end - 1]) is not None:
                told[end] = (*before, token[end - 1])
        return "".join(told[-1] or ())

    def _of_one_language(self, stretch: list[Item]) -> Iterator[list[Item]]:
        """The stretch where all its words are of one language, or else its parts that are."""
        part: list[Item] = []
        languages: set[int] = set()
        for n, item in enumerate(stretch):
            if item.token in self._weak and not self._stands_by(stretch, n):
                yield from _read(part, languages)
                part, languages = [], set()
                continue
            known = set(item.told or ())
            if known and languages and languages.isdisjoint(known):
                last = max(k for k, one in enumerate(part) if one.told)
                yield from _read(part[: last + 1], languages)
                part, languages = part[last + 1 :], set()
            if known:
                languages = languages & known if languages else known
            part.append(item)
        yield from _read(part, languages)

    def _stands_by(self, stretch: Sequence[Item], n: int) -> bool:
        """Whether another number word of the same language stands next to an ordinary one."""
        mine = stretch[n].told or {}
        near = [one for one in stretch[max(0, n - 2) : n + 3] if not mine.keys().isdisjoint(one.told or {})]
        beside = (*stretch[max(0, n - 1) : n], *stretch[n + 1 : n + 2])
        return len(near) > 2 or any(one in near and one.token != stretch[n].token for one in beside)


def _sums(tens: Readings, units: Readings) -> dict[int, str]:
    """What tens and units are together, in the languages in which they are that."""
    return {
        language: str(int(ten) + int(units[language]))
        for language, ten in tens.items()
        if language in units and are_tens(ten, units[language])
    }


def _with(parts: tuple[str, ...], digits: str) -> tuple[str, ...]:
    """The numbers and one more; units after tens are one number with them (``yirmibir``)."""
    if parts and are_tens(parts[-1], digits):
        return (*parts[:-1], str(int(parts[-1]) + int(digits)))
    return (*parts, digits)


def _close(text: str, tokens: Sequence[re.Match[str]]) -> bool:
    """Whether the words of a phrase stand together: blanks or hyphens between them."""
    pairs = pairwise(tokens)
    return all(text[one.end() : two.start()] in (" ", "-", " - ", "'") for one, two in pairs)


def _read(part: list[Item], languages: set[int]) -> Iterator[list[Item]]:
    """The items with what their words tell in the one language."""
    if part:
        language = min(languages, default=0)
        yield [item if item.told is None else item._replace(digits=item.told[language]) for item in part]
