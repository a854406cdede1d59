"""What must occur in a text before an identifier looks closer, derived from the identifiers themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count

from ringback.detect.base import Pattern
from ringback.detect.compiled import ENDED, FREE, Numbers, Ready, spelled
from ringback.detect.dialect import NO_LETTER, Alphabet
from ringback.detect.fold import folded
from ringback.detect.gate import ANYTHING, FIRST, Clue
from ringback.detect.words import WORD, Lexicon
from ringback.languages import Vocabulary

_APART = r"[^a-z0-9\x00\x80-\xfc\xfe]"
_ALONE = r"[^a-z0-9\x80-\xfc\xfe]"
_BETWEEN = r"[^a-z\x00\x80-\xfc\xfe]"
_LOOKS = "[oilszbg|]"
_EITHER = "[0-9oilszbg|]"
_ORDINARY = ("link", "plain", "own", "filler", "is", "at")
_LIKE_DIGITS = (
    rf"{_ALONE}{_EITHER}{{0,40}}(?:[0-9]{_LOOKS}|{_LOOKS}[0-9]){_EITHER}{{0,40}}{_ALONE}",
    rf"[0-9]{_APART}{{1,4}}{_LOOKS}{{3}}{_EITHER}{{0,40}}{_ALONE}",
    rf"{_ALONE}{_EITHER}{{0,40}}{_LOOKS}{{3}}{_APART}{{1,4}}[0-9]",
    rf"[0-9]{_APART}{{1,4}}{_LOOKS}{_APART}{{1,4}}[0-9]",
    rf"[0-9]{_APART}{{1,4}}[0-9]{_APART}{{1,4}}[0-9]{_APART}{{1,4}}{_LOOKS}{_ALONE}",
    rf"{_ALONE}{_LOOKS}{_APART}{{1,4}}[0-9]{_APART}{{1,4}}[0-9]{_APART}{{1,4}}[0-9]",
)
"""Letters that look like digits, among digits (see ``spoken``)."""


class Clues:
    """The clues of patterns, numbers and told digits, and which of them each needs."""

    def __init__(
        self, patterns: Sequence[Ready], numbers: Numbers, lexicon: Lexicon, vocabularies: Sequence[Vocabulary]
    ) -> None:
        self._words = lexicon.words
        letters = [word for rows in lexicon.words.values() for word in rows]
        letters += [folded(word) for one in vocabularies for rows in one.numbers.values() for word in rows]
        self.alphabet = Alphabet(letters)
        self.every: set[Clue] = set()
        self._numbers = count(FIRST)
        self._known: dict[object, int] = {}
        self._common = Counter(token for terms in self._words.values() for term in terms for token in WORD.findall(term))
        self._owners = "|".join(sorted(map(self.alphabet.literal, self._words.get("own", ()))))
        self.told = next(self._numbers)
        self.run = next(self._numbers)
        self.every |= {Clue(self.told, regex, digits=True) for regex in _LIKE_DIGITS}
        self.every |= {Clue(self.told, regex) for one in vocabularies for regex in self._told(one, vocabularies)}
        self.every |= {Clue(self.run, regex, digits=True) for regex in self._runs(numbers)}
        self.named = frozenset(map(self._kind, sorted(numbers.named)))
        self._patterns: dict[int, list[tuple[Ready, frozenset[int]]]] = {}
        for ready in sorted(patterns, key=lambda ready: ready.pattern.declared):  # so that the others' numbers stay
            needed = self._needed(ready)
            self._patterns.setdefault(max(needed), []).append((ready, needed))
        self.live = frozenset({ANYTHING, self.told, self.run, *self.named, *self._patterns})

    def worth_trying(self, found: set[int]) -> list[Ready]:
        """The patterns that can match in a text of these clues."""
        table = self._patterns
        return [ready for clue in found if clue in table for ready, needed in table[clue] if needed <= found]

    def _needed(self, ready: Ready) -> frozenset[int]:
        pattern, digits = ready.pattern, ready.pattern.digits > 0
        needed = {self._theme(group, digits=digits) for group in ready.themes}
        if ready.announced:
            needed.add(self._kind(ready.rule.kind))
        cheap = [regex for regex in (pattern.trigger, pattern.needs) if regex]
        if not needed and not cheap:
            cheap = [pattern.regex]
        return frozenset({*needed, *(self._regex(regex, pattern) for regex in cheap)})

    def _theme(self, tags: frozenset[str], *, digits: bool) -> int:
        """The clue of the terms of some tags as they stand in patterns."""
        number, new = self._number((tags, digits))
        if new:
            terms = {word for tag in tags for word in self._words.get(tag, ())}
            self.every |= {Clue(number, self._standing(term), digits) for term in terms}
        return number

    def _standing(self, term: str) -> str:
        tokens = WORD.findall(term)
        if len(tokens) > 1 and len(token := self._telling(tokens)) >= ENDED:
            return self.alphabet.literal(token)
        regex = self.alphabet.pattern(spelled(term))
        if not (term.isascii() and term.isalpha() and len(term) < FREE):
            return regex
        return f"{NO_LETTER}{regex}{NO_LETTER}" if len(term) < ENDED else f"{regex}{NO_LETTER}"

    def _kind(self, kind: str) -> int:
        """The clue of the words that announce a kind, as ``Lexicon.hits`` sees them, beside digits."""
        number, new = self._number((frozenset({kind}), None))
        if new:
            self.every |= {
                Clue(number, regex, digits=True) for term in self._words.get(kind, ()) for regex in self._heard(term)
            }
        return number

    def _heard(self, term: str) -> Iterable[str]:
        """The word of a term that tells most, and all its words glued together and to their owner."""
        tokens = WORD.findall(term)
        if not term.isascii():
            return [f"{_BETWEEN}*".join(map(self.alphabet.literal, tokens))]
        return {self._whole(token) for token in ("".join(tokens), self._telling(tokens)) if token}

    def _whole(self, token: str) -> str:
        """A word on its own, in the plural, or glued to its owner; a long one anywhere."""
        if len(token) >= FREE:
            return token
        return rf"{NO_LETTER}(?:{self._owners})?{token}s?{NO_LETTER}" if len(token) < ENDED else f"{token}s?{NO_LETTER}"

    def _telling(self, tokens: Sequence[str]) -> str:
        """Of the words of a phrase the one that fewest other phrases have."""
        return min(tokens, key=lambda token: (len(token) < ENDED, self._common[token], -len(token)), default="")

    def _number(self, key: object) -> tuple[int, bool]:
        """The number of a clue, and whether it is a new one."""
        known = self._known.get(key)
        if known is not None:
            return known, False
        self._known[key] = number = next(self._numbers)
        return number, True

    def _regex(self, regex: str, pattern: Pattern) -> int:
        number = next(self._numbers)
        self.every.add(Clue(number, self.alphabet.pattern(regex), pattern.digits > 0, pattern.declared))
        return number

    def _runs(self, numbers: Numbers) -> list[str]:
        """Enough digits for a number that needs no word of its kind, with or without words between them."""
        found = []
        if numbers.least_free:
            found.append(rf"[0-9](?:{_APART}{{0,6}}[0-9]){{{numbers.least_free - 1}}}")
        if numbers.least_scattered:
            found.append(rf"[0-9](?:[^0-9\x00]*[0-9]){{{numbers.least_scattered - 1}}}")
        fillers = self._either(self._words.get("filler", ()))
        if fillers:
            found.append(rf"[0-9]{_APART}{{0,4}}{fillers}[^0-9\x00]{{0,24}}[0-9]")
        return found

    def _told(self, one: Vocabulary, every: Sequence[Vocabulary]) -> list[str]:
        """Two number words of a language side by side, or a word and a digit where the word is nothing else."""
        told = {folded(word) for rows in one.numbers.values() for word in rows}
        ordinary = {
            folded(word)
            for other in every
            if other is not one
            for key in _ORDINARY
            for word in other.context.get(key, ())
        }
        every_word, sure = self._either(told), self._either(told - ordinary)
        if not sure:
            return []
        plain = all(word.isascii() for word in told)
        edge, after = (NO_LETTER, rf"(?:{NO_LETTER}|{every_word}|[0-9])") if plain else ("", "")
        return [
            rf"{edge}{every_word}{_APART}{{0,4}}{every_word}{after}",
            rf"{edge}{sure}{_APART}{{0,4}}[0-9]",
            rf"[0-9]{_APART}{{0,4}}{sure}{after}",
        ]

    def _either(self, terms: Iterable[str]) -> str:
        each = sorted({self.alphabet.literal(term) for term in terms if term})
        return "(?:" + "|".join(each) + ")" if each else ""
