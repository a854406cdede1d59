"""The mood of every word of a draft: whether it asks, forbids, or speaks of something harmless.

One pass over each sentence; a cue turns the mood, and it holds until the next cue or the sentence's end.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ringback.guard.grams import Grams
from ringback.guard.learned import learned
from ringback.guard.listen import Heard
from ringback.languages.phrases import Match

_CUES = ("accept", "insist", "request", "refuse", "which", "harmless", "except", "reset", "loose", "supply")


class Mood(Enum):
    """What governs the words at a place of a sentence."""

    NONE = 0
    ASKING = 1
    FORBIDDING = 2
    HARMLESS = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """The name of a kind in a draft, and the mood it stands in. Places are words."""

    kind: str
    first: int
    after: int
    mood: Mood


@dataclass(frozen=True, slots=True)
class Reading:
    """A draft as understood: its words, the mood of each, and the kinds it names."""

    heard: Heard
    moods: list[Mood]
    named: list[Mention]
    sentences: list[tuple[int, int, bool]]
    lists: list[dict[str, list[Match]]]
    """What was heard in each sentence, by list."""
    sounds: list[dict[str, float]]
    """What each sentence sounds like in all its letters and words (see ``grams``)."""

    def own(self, at: int, begun: bool = False) -> bool:
        """Whether sentence number ``at`` is one of the language's own wordings, or where ``begun`` begins as one."""
        first, after, _ = self.sentences[at]
        return self.heard.listener.wrote(self.heard.words.words[first:after], begun)

    def inside(self, first: int, after: int) -> list[Mention]:
        """The kinds named between two words."""
        return [mention for mention in self.named if first <= mention.first < after]


def read(heard: Heard, grams: Grams | None = None) -> Reading:
    """Understand a draft. ``grams``: other weights than those that come with Ringback."""
    names = _names(heard)
    sentences = list(heard.words.sentences())
    starts = {m.first for m in names}
    objects = starts | {m.first for m in heard.of("it")}
    cues = _cues(heard)
    moods: list[Mood] = []
    for first, after, _ in sentences:
        reader = _Reader(heard, first, objects, starts)
        moods += [reader.read(at, cues.get(at)) for at in range(first, after)]
    named = [Mention(m.name.partition(".")[2], m.first, m.after, moods[m.first]) for m in names]
    known, words = grams or learned(), heard.words.words
    sounds = [known.hear(words[first:after], question) for first, after, question in sentences]
    return Reading(heard, moods, named, sentences, _by_sentence(heard, sentences), sounds)


def _by_sentence(heard: Heard, sentences: list[tuple[int, int, bool]]) -> list[dict[str, list[Match]]]:
    number = [at for at, (first, after, _) in enumerate(sentences) for _ in range(first, after)]
    rows: list[dict[str, list[Match]]] = [{} for _ in sentences]
    for name, matches in heard.found.items():
        for match in matches:
            rows[number[match.first]].setdefault(name, []).append(match)
    return rows


def _names(heard: Heard) -> list[Match]:
    """Every name of a kind, the longest where two overlap; look-alikes (``noun.``) take their place."""
    every = [match for name, matches in heard.found.items() if name.startswith("noun.") for match in matches]
    every.sort(key=lambda m: (m.first - m.after, m.first, m.name != "noun."))
    taken: set[int] = set()
    chosen = []
    for match in every:
        if taken.isdisjoint(range(match.first, match.after)):
            taken.update(range(match.first, match.after))
            if match.name != "noun.":
                chosen.append(match)
    return sorted(chosen, key=lambda m: m.first)


def _cues(heard: Heard) -> dict[int, tuple[str, int]]:
    """The cue that begins at each word: the longest, in doubt the earlier of ``_CUES``.

    A request whose words reach over a prohibition (``we will *never* ask for``) is none.
    """
    cues: dict[int, tuple[str, int]] = {}
    refusals = {match.first for match in heard.of("refuse")}
    for name in _CUES:
        for match in heard.of(name):
            if name == "request" and not refusals.isdisjoint(range(match.first + 1, match.after)):
                continue
            if match.first not in cues or cues[match.first][1] < match.after:
                cues[match.first] = (name, match.after)
    return cues


class _Reader:
    """The mood while a sentence is read word by word."""

    def __init__(self, heard: Heard, first: int, objects: set[int], names: set[int]) -> None:
        self.words, self.listener = heard.words, heard.listener
        self.first, self.objects, self.names = first, objects, names
        self.mood = Mood.NONE
        self.skip = first
        self.complete = False  # the verb of this clause has its object
        self.fresh = True  # nothing but cues since the last comma

    def read(self, at: int, cue: tuple[str, int] | None) -> Mood:
        """Take in the word at ``at``, with the cue that begins there; the mood it stands in."""
        if self.words.gaps[at]:
            self.fresh = True
        if cue and at >= self.skip:
            self._turn(at, *cue)
        elif at >= self.skip and self.words.words[at] not in self.listener.starters:
            self.fresh = False
        if at in self.objects:
            self.complete, self.fresh = True, False
        return self.mood

    def _turn(self, at: int, name: str, after: int) -> None:
        if (name == "supply" and not self._may_command(at)) or (name == "which" and after not in self.names):
            return
        self.skip = after
        if name == "request" and self.mood is Mood.FORBIDDING and not (self.fresh or self.complete):
            return
        if name == "except" and self.mood is not Mood.FORBIDDING:
            return
        if name == "harmless" and self.mood is Mood.FORBIDDING:
            return
        if name in ("supply", "request", "insist", "which", "except"):
            self.mood = Mood.ASKING
        elif name == "refuse":
            self.mood = Mood.FORBIDDING
        elif name == "harmless":
            self.mood = Mood.HARMLESS
        elif name in ("reset", "accept") or self.mood is Mood.ASKING:
            self.mood = Mood.NONE
        self.fresh = name in ("reset", "accept")
        self.complete = False

    def _may_command(self, at: int) -> bool:
        """Whether a bare verb here is an order to the customer that no prohibition reaches."""
        before = self.words.words[at - 1] if at > self.first else ""
        if self.mood is Mood.FORBIDDING and (not self.complete or before in self.listener.nor):
            return False
        return at == self.first or bool(self.words.gaps[at]) or self.fresh or before in self.listener.starters
