"""Hearing a draft: its words, and which of a language's guard phrases stand where.

A pack's ``[guard]`` table is read here once. Its lists, all of phrases (see ``languages.phrases``):

``noun.KIND``    what people call a kind of information; ``noun.`` alone: words that look like one but are not
``asked.KIND``   a phrase that asks for a kind without naming it (``when were you born``)
``request``      asks on its own (``could you send``);  ``insist``: the same, with a negation in it (``why don't you``)
``which``        asks when the name of a kind follows at once (``which``)
``supply``       asks where a command may stand (``send``)
``refuse``       forbids what follows (``never``);  ``accept``: looks like ``refuse`` but is not (``do not hesitate``)
``except``       after a prohibition asks for what is left (``just your``)
``reset``        starts afresh (``instead``);  ``loose``: ends a request, not a prohibition (``whether``)
``harmless``     speaks of what others ask or what happened (``did you share``)
``start``        single words after which a bare verb is a command (``please``);  ``nor``: those carrying ``refuse`` on
``late``         asks for what stands before it (``please``, ``would help``);  ``it``: stands for it
``elsewhere``    where it would go is not here (``over the phone``);  ``here``: it is
``filler``       words that ask nothing, so that ``Full name and ZIP, please`` is a request
``confirm.customer``, ``confirm.patient``   reveals the relationship;  ``general``: speaks of anybody
``callback``, ``promise``, ``continue``     announces a call; promises an outcome; names where to go on
``others``       speaks of calls by somebody else
``share``        sharing verbs: with ``refuse`` and a noun they make a reminder
``tail``         announces last digits (``ending in #4``)
``blame``        optional: blames or mocks the customer (``as we already told you``): a warning
``polite``       optional: what even a two-word reply may say (``thanks``)
A word counts by itself, too: the lists whose phrases use it are signs to ``guard.weigh`` and ``guard.tell``.
Every other list is there to be used inside phrases, as ``{name}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ringback.guard.digits import read_numbers
from ringback.languages import Language
from ringback.languages.phrases import Match, Phrases
from ringback.languages.words import Spelling, Words, fold, misspelled, read_rewrites, split

CUES = (
    "request", "insist", "which", "supply", "refuse", "accept", "except", "reset", "loose", "harmless", "late", "it",
    "elsewhere", "here", "filler", "confirm.customer", "confirm.patient", "general", "callback", "others",
    "promise", "continue", "share", "tail", "blame", "polite",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heard:
    """The words of a draft and the phrases in it, by list."""

    words: Words
    found: Mapping[str, list[Match]]
    listener: Listener
    symbols: list[int]
    """The class of each word (see ``Phrases.symbols``)."""

    def of(self, name: str) -> list[Match]:
        """The matches of one list, in order."""
        return self.found.get(name, [])

    def span(self, first: int, after: int) -> tuple[int, int]:
        """The place of words in the draft, as code points."""
        return self.words.starts[first], self.words.ends[after - 1]

    def inside(self, name: str, first: int, after: int) -> Iterator[Match]:
        """The matches of one list that begin between two words."""
        return (match for match in self.of(name) if first <= match.first < after)


_SLOT = "zzslot"
_BEGUN = 5
"""Words that make a beginning."""


class Listener:
    """A language's guard phrases, compiled."""

    def __init__(self, language: Language) -> None:
        table = language.guard
        self.language = language
        self.nouns = tuple(name for name in table if name.startswith("noun."))
        self.asked = tuple(name for name in table if name.startswith("asked."))
        self.nor = {fold(word)[0] for word in table.get("nor", ())}
        self.starters = {fold(word)[0] for word in table.get("start", ())} | self.nor
        self.polite = bool(table.get("polite"))
        self.apps = {fold(word)[0] for word in table.get("app", ())}
        self.numbers = read_numbers(language.numbers)
        self.phrases = Phrases(table, (*self.nouns, *self.asked, *CUES))
        nouns = Phrases(table, self.nouns).known
        self.spelling = Spelling(read_rewrites(table.get("rewrite", ())), self.phrases.known, misspelled(nouns))

    @cached_property
    def _own(self) -> frozenset[tuple[str, ...]]:
        """The sentences of the pack's own wordings, in words; of one with a slot what stands before that."""
        rows = set()
        for wording in _wordings(self.language):
            words = split(re.sub(r"{\w+}", f" {_SLOT} ", wording), self.spelling)
            for first, after, _ in words.sentences():
                row = words.words[first:after]
                rows.add(tuple(row[: row.index(_SLOT) + 1] if _SLOT in row else row))
        return frozenset(rows)

    def wrote(self, sentence: Sequence[str], begun: bool = False) -> bool:
        """Whether the pack has this sentence itself or, where ``begun``, its beginning."""
        if tuple(sentence) in self._own:
            return True
        return begun and any((*sentence[:most], _SLOT) in self._own for most in range(_BEGUN, len(sentence)))

    @cached_property
    def reminders(self) -> frozenset[tuple[str, ...]]:
        """The sentences of the pack's own reminders, in words."""
        texts = [split(text, self.spelling) for rows in self.language.reminder.values() for text in rows]
        return frozenset(tuple(words.words[first:after]) for words in texts for first, after, _ in words.sentences())

    def hear(self, text: str) -> Heard:
        """The words and phrases of a text."""
        words = split(text, self.spelling)
        found: dict[str, list[Match]] = {}
        symbols = self.phrases.symbols(words.words)
        for match in self.phrases.find(words.words, words.walls(), symbols):
            found.setdefault(match.name, []).append(match)
        return Heard(words, found, self, symbols)


def _wordings(language: Language) -> Iterator[str]:
    for rows in language.reminder.values():
        yield from rows
    for rows in language.templates.values():
        yield from rows


_COMPILED: dict[int, Listener] = {}
_MOST = 64


def compile_guard(language: Language) -> Listener:
    """The listener of a language, made once. Raises ``ConfigError`` where its phrases are wrong."""
    listener = _COMPILED.get(id(language))
    if listener is None or listener.language is not language:
        if len(_COMPILED) >= _MOST:
            _COMPILED.clear()
        listener = _COMPILED[id(language)] = Listener(language)
    return listener
