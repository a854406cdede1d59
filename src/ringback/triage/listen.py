"""Hearing a message: the urgent phrases of the languages, the brand's own words, and what topics are called.

A pack's ``[triage]`` table, all of phrases (see ``languages.phrases``):

``urgent.TOPIC``    money, identity or life at risk now: what the instruction lanes are for
``health.TOPIC``    the matter of a patient: only its name counts, it says which topics are
``topic.TOPIC``     the topic as a person says it, for the desk
Every other list is there to be used inside phrases, as ``{name}``. Where several topics fit, the one whose
list stands first in the file is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ringback.flow import Policy
from ringback.flow.policy import Topic
from ringback.languages import Language
from ringback.languages.phrases import Phrases
from ringback.languages.words import PLAIN, Spelling, read_rewrites, split
from ringback.triage import read
from ringback.triage.bundled import bundled
from ringback.triage.model import Floats, Model

_URGENT, _HEALTH = "urgent", "health"
_HEARD = 2
"""Languages heard of a message: those that know most of its words."""


@dataclass(frozen=True, slots=True)
class Pack:
    """One language's urgent phrases, compiled."""

    language: Language
    phrases: Phrases
    spelling: Spelling
    words: frozenset[str]

    def hear(self, text: str) -> list[str]:
        """The urgent topics that a text names."""
        words = split(text, self.spelling)
        return [match.name.partition(".")[2] for match in self.phrases.find(words.words, words.walls())]


@dataclass(frozen=True, slots=True)
class Own:
    """A brand's own words for topics. ``keys``: words of which a text has one if it has any phrase; or ``None``."""

    phrases: Phrases
    keys: frozenset[str] | None

    @classmethod
    def of(cls, topics: Iterable[Topic]) -> Own:
        """The words of some topics."""
        said = {topic.name: topic.says for topic in topics if topic.says}
        keys = [_key(phrase) for phrases in said.values() for phrase in phrases]
        return cls(Phrases(said, said), None if frozenset() in keys else frozenset().union(*keys))

    def hear(self, text: str) -> str:
        """The topic that a text names first, or ``""``."""
        if self.keys is not None and self.keys.isdisjoint(read.split(text)):
            return ""
        words = split(text, PLAIN)
        found = self.phrases.find(words.words, words.walls())
        return found[0].name if found else ""


class Listener:
    """The model, the urgent phrases of the languages a brand is written to in, and the words for topics."""

    def __init__(self, languages: Sequence[Language], model: Callable[[], Model]) -> None:
        self.languages = tuple(languages)
        self._model = model
        self._own: tuple[Mapping[str, Topic], Own] = ({}, Own.of(()))

    @cached_property
    def model(self) -> Model:
        """The weights, read when first needed. Raises ``ConfigError`` where they are not what was trained."""
        return self._model()

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The languages' phrases, compiled when first needed. Raises ``ConfigError`` where they are wrong."""
        return tuple(_pack(language) for language in self.languages)

    def lane(self, text: str) -> str:
        """The urgent topic that a text names, or ``""``."""
        words = set(read.split(text))
        words.update(*[word for word in words if not word.isascii()])  # signs, one by one
        known = [len(words & pack.words) for pack in self.packs]
        enough = max(1, sorted(known)[-_HEARD:][0]) if known else 1
        found = [
            topic for pack, much in zip(self.packs, known, strict=True) if much >= enough for topic in pack.hear(text)
        ]
        ranks = self._topics[_URGENT]
        return min(found, key=lambda topic: ranks.get(topic, len(ranks)), default="")

    def own(self, text: str, policy: Policy) -> str:
        """The topic that the brand's own words name, or ``""``."""
        topics, own = self._own
        if topics is not policy.topics:
            own = Own.of(policy.topics.values())
            self._own = (policy.topics, own)
        return own.hear(text)

    def likeliest(self, level: str, shares: Floats) -> str:
        """The topic of that level with the largest share."""
        named = self._by_level.get(level, ())
        return max(named, key=lambda topic: shares[topic[1]], default=(f"{level}_matter", 0))[0]

    def say(self, topic: str) -> str:
        """The topic as a person says it, in the first language that has words for it."""
        for language in self.languages:
            wording = language.triage.get(f"topic.{topic}")
            if wording:
                return wording[0]
        return topic.replace("_", " ")

    @cached_property
    def _topics(self) -> dict[str, dict[str, int]]:
        """The urgent topics and the patients' ones, each with its place."""
        ranks: dict[str, dict[str, int]] = {_URGENT: {}, _HEALTH: {}}
        for language in self.languages:
            for name in language.triage:
                level, _, topic = name.partition(".")
                if level in ranks and topic:
                    ranks[level].setdefault(topic, len(ranks[level]))
        return ranks

    @cached_property
    def _by_level(self) -> dict[str, list[tuple[str, int]]]:
        special = {topic: level for level, topics in self._topics.items() for topic in topics}
        of: dict[str, list[tuple[str, int]]] = {}
        for index, topic in enumerate(self.model.topics):
            of.setdefault(special.get(topic, "account"), []).append((topic, index))
        return of


def compile_listener(languages: Sequence[Language], model: Callable[[], Model] = bundled) -> Listener:
    """The listener for some languages. Nothing is read or compiled before the first message is judged."""
    return Listener(languages, model)


def _pack(language: Language) -> Pack:
    names = [name for name in language.triage if name.startswith(f"{_URGENT}.")]
    phrases = Phrases(language.triage, names)
    return Pack(
        language,
        phrases,
        Spelling(read_rewrites(language.guard.get("rewrite", ())), phrases.known),
        frozenset(phrases.known),
    )


def _key(phrase: str) -> frozenset[str]:
    """The words of a phrase's slot that fewest texts have, by its shortest word; nothing where no slot is plain."""
    slots = [slot.split("|") for slot in phrase.split() if slot.replace("|", "").isalpha() and slot.isascii()]
    best = max(slots, key=lambda slot: min(map(len, slot)), default=[])
    return frozenset(word.lower() for word in best)
