"""The matching core: clues tell which texts are worth a closer look, and at what.

    >>> matcher = compile_matcher(discover(), vocabularies, region="US")
    >>> [f.kind for f in matcher.find("my card is 4111 1111 1111 1111")]
    ['card.number']

Time is linear in the length of the text: long texts are read in pieces that overlap by more than
anything that is looked for, and the work at one place is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ringback.detect import compiled
from ringback.detect.base import Identifier
from ringback.detect.candidates import from_numbers, from_patterns, scattered, without
from ringback.detect.clues import Clues
from ringback.detect.declared import declare
from ringback.detect.digits import Group, Reader
from ringback.detect.evidence import Scored
from ringback.detect.fold import fold
from ringback.detect.fragments import fragments
from ringback.detect.gate import ANYTHING, Cache, Gate, counted, gate_for
from ringback.detect.published import PUBLISHED, Published
from ringback.detect.reading import Reading
from ringback.detect.resolve import Taken, resolve, settle_neighbours
from ringback.detect.split import divide
from ringback.detect.spoken import Spoken
from ringback.detect.view import View, rewrite
from ringback.detect.words import WORD
from ringback.flow import BUILTIN, FRAGMENT, Finding
from ringback.languages import Vocabulary

PIECE = 32_768
MARGIN = 512
_BATCH = 4096
_DIGIT = re.compile(r"[0-9]")
_LEAST = 3
"""Fewer digits than this are no number anybody looks for."""
_NEIGHBOURS = 15
"""Fewer digits than this are no card number and its security code."""
_HALF = counted(4)
"""Fewer digits than this are no half of anything."""
_UNLIKELY = -1.4
"""The log-odds of a fragment: likelihood 0.2."""
_FRAGMENT = next(kind for kind in BUILTIN if kind.name == FRAGMENT)


class Matcher:
    """Finds everything its identifiers describe. Made by ``compile_matcher``; safe to share between threads."""

    def __init__(
        self,
        identifiers: Sequence[Identifier],
        vocabularies: Sequence[Vocabulary],
        region: str,
        published: Published,
        cache: Cache | None,
    ) -> None:
        rules = compiled.rules(identifiers)
        self._words = compiled.lexicon(identifiers, [one.context for one in vocabularies])
        self._spoken = Spoken((one.numbers for one in vocabularies), (one.context for one in vocabularies))
        self._reader = Reader(self._words.words.get("filler", ()))
        self._region = region
        self._published = published
        self._numbers = compiled.numbers(rules)
        self._clues = Clues(compiled.patterns(rules, self._words), self._numbers, self._words, vocabularies)
        self._gate: Gate = gate_for(self._clues, cache)

    def find(self, text: str, *, fragments: bool = True) -> tuple[Finding, ...]:
        """The findings of one text, in order; offsets are its code points. They never overlap.

        ``fragments``: with the digits nothing explains.
        """
        if len(text) > PIECE:
            return tuple([scored.finding() for scored in self._scored(text, fragments)])
        view = fold(text)
        clues = self._gate.clues(view.text)
        if not self._clues.lead_anywhere(clues) and not (fragments and _HALF in clues):
            return ()
        return tuple([scored.finding() for scored in self._scan(text, view, clues, fragments)])

    def find_many(self, texts: Sequence[str]) -> list[tuple[Finding, ...]]:
        """The findings of many texts, without fragments: what ``find`` gives of each, their clues found in one pass."""
        found: list[tuple[Finding, ...]] = [()] * len(texts)
        for start in range(0, len(texts), _BATCH):
            batch = texts[start : start + _BATCH]
            for n, clues in self._gate.clues_of(batch).items():
                if not self._clues.lead_anywhere(clues):
                    continue
                text = batch[n]
                if len(text) > PIECE or ANYTHING in clues:
                    found[start + n] = self.find(text, fragments=False)
                else:
                    scan = self._scan(text, fold(text), clues, False)
                    if scan:
                        found[start + n] = tuple([scored.finding() for scored in scan])
        return found

    def find_in(self, messages: Sequence[str]) -> tuple[Finding, ...]:
        """The findings of the messages one author wrote, oldest first, each with its message's index.

        A value told over several messages is one finding a message, all of the same kind.
        """
        return tuple(divide(messages, self._scored("\n".join(messages), True)))

    def _scored(self, text: str, with_fragments: bool) -> Iterator[Scored]:
        if len(text) <= PIECE:
            view = fold(text)
            yield from self._scan(text, view, self._gate.clues(view.text), with_fragments)
            return
        for start in range(0, len(text), PIECE):
            low = max(0, start - MARGIN)
            piece = text[low : start + PIECE + MARGIN]
            view = fold(piece)
            for scored in self._scan(piece, view, self._gate.clues(view.text), with_fragments):
                scored.move(low)
                if scored.kind is _FRAGMENT:  # it may be longer than any margin: each piece has its share
                    scored.start, scored.end = max(scored.start, start), min(scored.end, start + PIECE)
                if start <= scored.start < min(scored.end, start + PIECE):
                    yield scored

    def _scan(self, text: str, view: View, clues: set[int], with_fragments: bool) -> list[Scored]:
        """What a text with these clues holds."""
        first = told = Reading(text, (view,), self._words)
        if self._clues.told in clues:
            edits = self._spoken.edits(view.text, WORD.findall(view.text), len(_DIGIT.findall(view.text)))
            if edits:
                told = Reading(text, (view, rewrite(view.text, edits)), self._words)
        found = list(from_patterns(first, self._clues.worth_trying(clues), self._region))
        if told is not first:
            clues = self._gate.clues(told.text)
            found += from_patterns(told, self._clues.worth_trying(clues), self._region)
        with_numbers = self._clues.lead_to_numbers(clues)
        runs = self._reader.runs(told.text) if with_numbers or with_fragments else []
        if with_numbers:
            # Places in a plain reading are those of the text, where what was found lies.
            left = [part for run in runs for part in without(run, found)] if told.plain else runs
            found += self._told_numbers(told, left)
        if not found and not (runs and with_fragments):
            return []
        taken = _settled(found, self._published.spans(told, runs) + self._published.names(first))
        if with_fragments:
            self._add_fragments(told, runs, taken)
        return [scored for scored in taken.all() if scored.kind is not PUBLISHED]

    def _told_numbers(self, told: Reading, runs: Sequence[Sequence[Group]]) -> list[Scored]:
        """The numbers of a reading."""
        digits = sum([len(group.digits) for run in runs for group in run])
        if digits < _LEAST:
            return []
        found: list[Scored] = []
        for run in runs:
            found += from_numbers(told, run, self._numbers, self._region, neighbours=digits >= _NEIGHBOURS)
        if digits >= self._numbers.least_scattered:
            found += scattered(told, runs, self._numbers, self._region)
        return found

    def _add_fragments(self, told: Reading, runs: list[list[Group]], taken: Taken) -> None:
        def free(group: Group) -> bool:
            return not taken.overlapping(*told.span(group.start, group.end))

        for start, end in list(fragments(told.text, runs, free)):
            taken.keep(Scored(_FRAGMENT, *told.span(start, end), _UNLIKELY))


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
    vocabularies: Iterable[Vocabulary],
    *,
    region: str = "",
    published: Iterable[str] = (),
    references: Iterable[str] = (),
    cache: Cache | None = None,
) -> Matcher:
    """A matcher for these identifiers and vocabularies.

    ``region`` is the brand's country (ISO 3166, ``US``); ``published`` its own phones, host names and
    e-mail addresses, which are never findings; ``references`` regular expressions of its own case
    and order numbers; ``cache`` keeps what is slow to compile. Raises ``ConfigError`` for a pattern that
    cannot be used.
    """
    known = declare(tuple(identifiers), references)
    return Matcher(known, tuple(vocabularies), region.upper(), Published(published), cache)
