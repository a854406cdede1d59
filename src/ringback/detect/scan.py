"""The matching core, first form: stdlib ``re`` behind gates derived from the patterns.

    >>> matcher = compile_matcher(discover(), languages, region="US")
    >>> [f.kind for f in matcher.find("my card is 4111 1111 1111 1111")]
    ['card.number']

Time is linear in the length of the text: long texts are read in pieces that overlap by more than
anything that is looked for, and the work at one place is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ringback.detect import compiled
from ringback.detect.base import Identifier
from ringback.detect.candidates import from_numbers, from_patterns, scattered
from ringback.detect.compiled import Ready
from ringback.detect.declared import declare
from ringback.detect.digits import Group, Reader
from ringback.detect.evidence import Scored
from ringback.detect.fold import fold
from ringback.detect.fragments import fragments
from ringback.detect.published import PUBLISHED, Published
from ringback.detect.reading import Reading
from ringback.detect.resolve import Taken, resolve, settle_neighbours
from ringback.detect.split import divide
from ringback.detect.spoken import Spoken
from ringback.detect.view import rewrite
from ringback.detect.words import WORD
from ringback.flow import BUILTIN, FRAGMENT, Finding
from ringback.languages import Vocabulary

PIECE = 32_768
MARGIN = 512
_DIGIT = re.compile(r"[0-9]")
_LEAST = 3
"""Fewer digits than this are no number anybody looks for."""
_NEIGHBOURS = 15
"""Fewer digits than this are no card number and its security code."""
_UNLIKELY = -1.4
"""The log-odds of a fragment: likelihood 0.2."""
_FRAGMENT = next(kind for kind in BUILTIN if kind.name == FRAGMENT)


class Matcher:
    """Finds everything its identifiers describe. Made by ``compile_matcher``; safe to share."""

    def __init__(
        self, identifiers: Sequence[Identifier], languages: Sequence[Vocabulary], region: str, published: Published
    ) -> None:
        rules = compiled.rules(identifiers)
        self._words = compiled.lexicon(identifiers, [language.context for language in languages])
        self._spoken = Spoken(language.numbers for language in languages)
        self._reader = Reader(self._words.words.get("filler", ()))
        self._region = region
        self._published = published
        patterns = compiled.patterns(rules, self._words)
        self._free = tuple(ready for ready in patterns if not ready.heads)
        self._gated = tuple(ready for ready in patterns if ready.heads)
        self._heads = frozenset(chain.from_iterable(ready.heads for ready in self._gated))
        self._numbers = compiled.numbers(rules)

    def find(self, text: str) -> tuple[Finding, ...]:
        """The findings of one text, in order; offsets are its code points. They never overlap."""
        return tuple(scored.finding() for scored in self._scored(text))

    def find_in(self, messages: Sequence[str]) -> tuple[Finding, ...]:
        """The findings of the messages one author wrote, oldest first, each with its message's index.

        A value told over several messages is one finding a message, all of the same kind.
        """
        return tuple(divide(messages, self._scored("\n".join(messages))))

    def _scored(self, text: str) -> Iterator[Scored]:
        if len(text) <= PIECE:
            yield from self._scan(text)
            return
        for start in range(0, len(text), PIECE):
            low = max(0, start - MARGIN)
            for scored in self._scan(text[low : start + PIECE + MARGIN]):
                scored.move(low)
                if scored.kind is _FRAGMENT:  # it may be longer than any margin: each piece has its share
                    scored.start, scored.end = max(scored.start, start), min(scored.end, start + PIECE)
                if start <= scored.start < min(scored.end, start + PIECE):
                    yield scored

    def _scan(self, text: str) -> list[Scored]:
        view = fold(text)
        words = WORD.findall(view.text)
        digits = len(_DIGIT.findall(view.text))
        edits = self._spoken.edits(view.text, words, digits)
        readings = [Reading(text, (view,), self._words)]
        if edits:
            readings.append(Reading(text, (view, rewrite(view.text, edits)), self._words))
        told = readings[-1]
        digits = len(_DIGIT.findall(told.text)) if edits else digits
        patterns = self._worth_trying(frozenset(words), digits)
        found = [scored for reading in readings for scored in from_patterns(reading, patterns, self._region)]
        runs = self._reader.runs(told.text) if digits >= _LEAST else []
        if not found and not runs:
            return []
        for run in runs:
            found += from_numbers(told, run, self._numbers, self._region, neighbours=digits >= _NEIGHBOURS)
        found += scattered(told, runs, self._numbers, self._region)
        taken = _settled(found, self._published.spans(told, runs) + self._published.names(readings[0]))
        return self._with_fragments(told, runs, taken)

    def _worth_trying(self, words: frozenset[str], digits: int) -> list[Ready]:
        """The patterns that can match a text of these words and so many digits."""
        gated = [] if words.isdisjoint(self._heads) else [one for one in self._gated if not one.heads.isdisjoint(words)]
        return [one for one in (*self._free, *gated) if one.pattern.digits <= digits]

    def _with_fragments(self, told: Reading, runs: list[list[Group]], taken: Taken) -> list[Scored]:
        def free(group: Group) -> bool:
            return not taken.overlapping(*told.span(group.start, group.end))

        for start, end in list(fragments(told.text, runs, free)):
            taken.keep(Scored(_FRAGMENT, *told.span(start, end), _UNLIKELY))
        return [scored for scored in taken.all() if scored.kind is not PUBLISHED]


def _settled(found: list[Scored], published: list[Scored]) -> Taken:
    """What is kept of everything found; nothing the brand has published."""
    taken = Taken()
    resolve(published, taken)
    resolve((scored for scored in found if not scored.lacking), taken)
    waiting = [scored for scored in found if scored.lacking and scored.beside]
    for _ in range(2):  # a security code beside an expiry date beside a card
        waiting = settle_neighbours(waiting, taken)
    return taken


def compile_matcher(
    identifiers: Iterable[Identifier],
    languages: Iterable[Vocabulary],
    *,
    region: str = "",
    published: Iterable[str] = (),
    references: Iterable[str] = (),
) -> Matcher:
    """A matcher for these identifiers and languages.

    ``region`` is the brand's country (ISO 3166, ``US``); ``published`` its own phones, host names and
    e-mail addresses, which are never findings; ``references`` regular expressions of its own case
    and order numbers. Raises ``ConfigError`` for a pattern that cannot be used.
    """
    return Matcher(declare(tuple(identifiers), references), tuple(languages), region.upper(), Published(published))
