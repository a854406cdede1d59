"""What must occur in a text before an identifier looks closer, derived from the identifiers themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from itertools import count

from ringback.detect.alternation import ENDED, FREE, bounds, spelled
from ringback.detect.base import Pattern
from ringback.detect.compiled import Numbers, Ready
from ringback.detect.dialect import NO_LETTER, Alphabet
from ringback.detect.fold import folded
from ringback.detect.gate import ANYTHING, FIRST, Clue, counted
from ringback.detect.spoken import ORDINARY
from ringback.detect.words import WORD, Lexicon
from ringback.languages import Vocabulary

_APART = r"[^a-z0-9\x00\x80-\xfc\xfe]"
_ALONE = r"[^a-z0-9\x80-\xfc\xfe]"
_BETWEEN = r"[^a-z\x00\x80-\xfc\xfe]"
_LOOKS = "[oilszbg|]"
_EITHER = "[0-9oilszbg|]"
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
        self._vocabularies = vocabularies
        self._numbers = count(FIRST)
        self._known: dict[object, int] = {}
        self._makers: list[Callable[[], Iterable[Clue]]] = []
        self.declared: list[Clue] = []
        self.told = next(self._numbers)
        self.run = next(self._numbers)
        self._makers += (self._of_told, lambda: self._of_runs(numbers))
        self.named = {self._kind(kind, digits=True): counted(least) for kind, least in sorted(numbers.named.items())}
        self._patterns: dict[int, list[tuple[Ready, frozenset[int]]]] = {}
        for ready in sorted(patterns, key=lambda ready: ready.pattern.declared):  # so that the others' numbers stay
            needed = self._needed(ready)
            self._patterns.setdefault(max(needed), []).append((ready, needed))
        self._alone = frozenset({ANYTHING, self.told, self.run})
        known = sorted((number, str(key)) for key, number in self._known.items())
        self._plain = (known, numbers.least_free, numbers.least_scattered)

    @cached_property
    def alphabet(self) -> Alphabet:
        """The letters of everything that is looked for."""
        told = (word for one in self._vocabularies for rows in one.numbers.values() for word in rows)
        return Alphabet({*"".join(map("".join, self._words.values())), *folded("".join(told))})

    @cached_property
    def shared(self) -> frozenset[Clue]:
        """Every clue that is no brand's own; slow to write down, and needed once a machine (see ``fingerprint``)."""
        return frozenset(clue for make in self._makers for clue in make())

    @property
    def every(self) -> frozenset[Clue]:
        """Every clue."""
        return self.shared.union(self.declared)

    @cached_property
    def fingerprint(self) -> str:
        """Says what the shared clues are made from. How they are written down is the cache's affair."""
        words = sorted((tag, sorted(terms)) for tag, terms in self._words.items())
        told = [(sorted(one.numbers.items()), [one.context.get(key) for key in ORDINARY]) for one in self._vocabularies]
        rules = [
            (number, ready.pattern.regex, ready.pattern.trigger, ready.pattern.needs, ready.pattern.digits)
            for number, rows in sorted(self._patterns.items())
            for ready, _ in rows
            if not ready.pattern.declared
        ]
        return hashlib.sha256(repr((words, told, rules, self._plain)).encode("utf-8", "surrogatepass")).hexdigest()

    def lead_anywhere(self, found: set[int]) -> bool:
        """Whether a text of these clues is worth a closer look."""
        if not self._alone.isdisjoint(found) or self.lead_to_numbers(found):
            return True
        table = self._patterns
        return any(
            needed <= found and not ready.follows for clue in found if clue in table for ready, needed in table[clue]
        )

    def lead_to_numbers(self, found: set[int]) -> bool:
        """Whether there can be a number: enough digits, or some and a word of its kind."""
        named = self.named
        return self.run in found or any(clue in named and named[clue] in found for clue in found)

    def worth_trying(self, found: set[int]) -> list[Ready]:
        """The patterns that can match in a text of these clues."""
        table = self._patterns
        return [ready for clue in found if clue in table for ready, needed in table[clue] if needed <= found]

    def _needed(self, ready: Ready) -> frozenset[int]:
        pattern, digits = ready.pattern, ready.pattern.digits > 0
        enough = {counted(pattern.digits)} if digits else set()
        if ready.announced:
            return frozenset({self._kind(ready.rule.kind, digits=digits), *enough})
        if ready.follows:
            self.named[self._kind(ready.rule.kind, digits=digits)] = counted(pattern.digits)
        needed = {self._theme(ready.themes, digits=digits)} if ready.themes else set()
        cheap = [regex for regex in (pattern.trigger, pattern.needs) if regex]
        if not needed and not cheap:
            cheap = [ready.source]
        return frozenset({*needed, *enough, *(self._regex(regex, pattern) for regex in cheap)})

    def _theme(self, tags: frozenset[str], *, digits: bool) -> int:
        """The clue of the terms of some tags as they stand in patterns."""
        number, new = self._number((tuple(sorted(tags)), digits))
        if new:
            self._makers.append(lambda: self._of_theme(number, tags, digits))
        return number

    def _of_theme(self, number: int, tags: Iterable[str], digits: bool) -> Iterable[Clue]:
        return {Clue(number, self._standing(term), digits) for tag in tags for term in self._words.get(tag, ())}

    def _standing(self, term: str) -> str:
        before, after = bounds(term)
        return (NO_LETTER if before else "") + self.alphabet.pattern(spelled(term)) + (NO_LETTER if after else "")

    def _kind(self, kind: str, *, digits: bool) -> int:
        """The clue of the words that announce a kind, as ``Lexicon.hits`` sees them."""
        number, new = self._number((kind, digits))
        if new:
            self._makers.append(lambda: self._of_kind(number, kind, digits))
        return number

    def _of_kind(self, number: int, kind: str, digits: bool) -> Iterable[Clue]:
        terms = self._words.get(kind, ())
        return {Clue(number, regex, digits) for term in terms for regex in self._heard(term)}

    def _heard(self, term: str) -> Iterable[str]:
        """A term's words, whatever parts them, and all of them glued together and to their owner."""
        tokens = WORD.findall(term)
        if not term.isascii():
            return [f"{_BETWEEN}*".join(map(self.alphabet.literal, tokens))]
        whole = self._whole("".join(tokens))
        if len(tokens) < 2:
            return [whole]
        first, last = (NO_LETTER if len(token) < FREE else "" for token in (tokens[0], tokens[-1]))
        return [whole, first + f"{_BETWEEN}+".join(tokens) + last]

    def _whole(self, token: str) -> str:
        """A word on its own, in the plural, or glued to its owner; a long one anywhere."""
        if len(token) >= FREE:
            return token
        return f"{NO_LETTER if len(token) < ENDED else ''}{token}s?{NO_LETTER}"

    def _number(self, key: object) -> tuple[int, bool]:
        """The number of a clue, and whether it is a new one."""
        known = self._known.get(key)
        if known is not None:
            return known, False
        self._known[key] = number = next(self._numbers)
        return number, True

    def _regex(self, regex: str, pattern: Pattern) -> int:
        number = next(self._numbers)
        if pattern.declared:
            self.declared.append(self._of_regex(number, regex, pattern))
        else:
            self._makers.append(lambda: [self._of_regex(number, regex, pattern)])
        return number

    def _of_regex(self, number: int, regex: str, pattern: Pattern) -> Clue:
        return Clue(number, self.alphabet.pattern(regex), pattern.digits > 0)

    def _of_told(self) -> Iterable[Clue]:
        every = self._vocabularies
        yield from (Clue(self.told, regex, digits=True) for regex in _LIKE_DIGITS)
        yield from (Clue(self.told, regex) for one in every for regex in self._told(one, every))

    def _of_runs(self, numbers: Numbers) -> Iterable[Clue]:
        return [Clue(self.run, regex, digits=True) for regex in self._runs(numbers)]

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
        told = {word for word in told if not any("0" <= c <= "9" for c in word)}
        ordinary = {
            folded(word)
            for other in every
            if other is not one
            for key in ORDINARY
            for word in other.context.get(key, ())
        }
        ends, begins = self._ends(told), self._begins(told)
        sure_ends, sure_begins = self._ends(told - ordinary), self._begins(told - ordinary)
        if not sure_ends:
            return []
        return [
            rf"{ends}{_APART}{{0,4}}{begins}",
            rf"{sure_ends}{_APART}{{0,4}}[0-9]",
            rf"[0-9]{_APART}{{0,4}}{sure_begins}",
        ]

    def _ends(self, words: Collection[str]) -> str:
        """What every one of these words ends with: one ending in another (``twenty one``) adds nothing."""
        free = [word for word in words if not _short(word)]
        least = [word for word in words if not any(word != other and word.endswith(other) for other in free)]
        return self._either(least, before=True)

    def _begins(self, words: Collection[str]) -> str:
        """What every one of these words begins with."""
        free = [word for word in words if not _short(word)]
        least = [word for word in words if not any(word != other and word.startswith(other) for other in free)]
        return self._either(least, after=True)

    def _either(self, terms: Iterable[str], *, before: bool = False, after: bool = False) -> str:
        """One of these terms; a short one with no letter ``before`` or ``after`` it."""
        each = set()
        for term in terms:
            edges = NO_LETTER if _short(term) and before else "", NO_LETTER if _short(term) and after else ""
            each.add(self.alphabet.literal(term).join(edges))
        return "(?:" + "|".join(sorted(each)) + ")" if each else ""


def _short(term: str) -> bool:
    """Whether a term counts only as a word of its own: so it stands for no longer one that begins or ends with it."""
    return term.isascii() and len(term) < FREE - 1
