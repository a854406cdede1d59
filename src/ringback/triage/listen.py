"""Hearing a message: which of the languages' triage phrases stand in it.

A pack's ``[triage]`` table, all of phrases (see ``languages.phrases``):

``urgent.TOPIC``    money, identity or life at risk now
``account.TOPIC``   something is wrong in this customer's records, or they ask what stands there
``do.TOPIC``        something to be done to their records that only the brand can do
``how.TOPIC``       something that everybody may be told how to do: not when a general question asks it
``trouble``         something has happened: a general question beside it asks about it
``health.TOPIC``    the matter of a patient
``none``            a general answer serves anyone: a question how to do something, a vent, thanks;
                    ``none.told``: the customer says they wrote elsewhere
``topic.TOPIC``     the topic as a person says it, for the desk
Every other list is there to be used inside phrases, as ``{name}``. Where several topics of a level
fit, the one whose list stands first in the file is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ringback.languages import Language
from ringback.languages.phrases import Match, Phrases
from ringback.languages.words import Spelling, Words, read_rewrites, split

LEVELS = ("urgent", "account", "do", "how", "health", "none", "trouble")


@dataclass(frozen=True, slots=True)
class Pack:
    """One language's triage phrases, compiled."""

    language: Language
    phrases: Phrases
    spelling: Spelling

    def hear(self, text: str) -> tuple[Words, list[Match]]:
        """The words of a text and the phrases in it."""
        words = split(text, self.spelling)
        return words, self.phrases.find(words.words, words.walls())


class Listener:
    """The triage phrases of the languages a brand is written to in."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self.packs = tuple(_pack(language) for language in languages)
        names = (name for pack in self.packs for name in pack.language.triage)
        self._ranks = {name.partition(".")[2]: rank for rank, name in reversed(list(enumerate(names)))}

    def foremost(self, topics: Sequence[str]) -> str:
        """The topic whose list stands first."""
        return min(topics, key=lambda topic: self._ranks.get(topic, len(self._ranks)), default="")

    def say(self, topic: str) -> str:
        """The topic as a person says it, in the first language that has words for it."""
        for pack in self.packs:
            wording = pack.language.triage.get(f"topic.{topic}")
            if wording:
                return wording[0]
        return topic.replace("_", " ")


def compile_listener(languages: Sequence[Language]) -> Listener:
    """The listener for some languages. Raises ``ConfigError`` where their phrases are wrong."""
    return Listener(languages)


def _pack(language: Language) -> Pack:
    table = language.triage
    names = [name for name in table if name.partition(".")[0] in LEVELS]
    phrases = Phrases(table, names)
    return Pack(language, phrases, Spelling(read_rewrites(language.guard.get("rewrite", ())), phrases.known))
