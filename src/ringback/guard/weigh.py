"""What speaks for and against a named kind being asked for, weighed.

Phrases settle the plain cases; people write in more ways than any list holds. So every mention of a
kind is judged by all that was heard around it: which lists stand before it, after it, in the sentence
before; its place; a question mark. Most signs name lists, not words, so one set of weights serves every language;
single words next to it count where there was enough to learn from. ``training/guard`` says how they were learned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ringback.guard.mood import Mention, Mood, Reading
from ringback.guard.tell import STEM
from ringback.guard.weights import ASK
from ringback.languages.phrases import Match

LISTS = (
    "request", "insist", "which", "supply", "refuse", "accept", "except", "reset", "loose", "harmless", "late",
    "elsewhere", "here", "share", "general", "it", "others",
)  # fmt: skip
"""The lists that count as signs."""

_NEAR = 3
_LEAD, _REST = 6, 4
_CAP = 3.0
_SURE = 0.5
"""What must speak for an open mention; one the phrases call asked needs less than nothing."""
_HEARD = 0.75
_LENGTHS = (3, 6, 10, 16)


def asks_for(reading: Reading, mention: Mention, at: int) -> float:
    """How much speaks for the mention in sentence number ``at`` being asked for: above nought, it is.

    What is plainly forbidden is not weighed.
    """
    if mention.mood is Mood.FORBIDDING:
        return -1.0
    heard = _HEARD if mention.mood is Mood.ASKING else 0.0
    given = signs(reading, mention, at)
    if reading.sentences[at][2] and "strange.0" in given and mention.mood in (Mood.NONE, Mood.ASKING):
        return 1.0  # "Account number?"
    return heard - _SURE + sum(ASK[sign] * strength for sign, strength in given.items() if sign in ASK)


def signs(reading: Reading, mention: Mention, at: int) -> dict[str, float]:
    """The signs around a mention in sentence number ``at``: the names of their weights, and how strong each is."""
    first, after, question = reading.sentences[at]
    mood = mention.mood.name.lower()
    rows = ["bias", f"mood.{mood}", f"family.{mention.kind.partition('.')[0]}", f"kind.{mention.kind}"]
    if question:
        rows += ["question", f"question.{mood}"]
    rows += _place(reading, mention, at)
    around = set(_around(reading.lists[at], mention))
    if at:
        around.update(f"{name}.previous" for name in LISTS if name in reading.lists[at - 1])
    rows += around
    if mention.mood is Mood.NONE:
        rows += [f"open.{sign}" for sign in around]
    given = dict.fromkeys(rows, 1.0) | {"sounds.ask": reading.sounds[at]["ask"]}
    given |= _voted(reading, first, mention.first, "lead", mention.mood)
    given |= _voted(reading, mention.after, after, "rest", mention.mood)
    words, code = reading.heard.words.words, reading.heard.listener.language.code
    lead, rest = (
        words[max(first, mention.first - _LEAD) : mention.first],
        words[mention.after : min(after, mention.after + _REST)],
    )
    given |= {f"{code}<{word[:STEM]}": 1.0 for word in lead} | {f"{code}>{word[:STEM]}": 1.0 for word in rest}
    return given


def _voted(reading: Reading, first: int, after: int, side: str, mood: Mood) -> dict[str, float]:
    """What the single words on one side of the mention speak of, by the lists whose phrases use them."""
    phrases = reading.heard.listener.phrases
    totals: dict[str, float] = {}
    for symbol in set(reading.heard.symbols[first:after]):
        for name, share in phrases.votes(symbol).items():
            totals[name] = totals.get(name, 0.0) + share
    sides = (side, f"open.{side}") if mood is Mood.NONE else (side,)
    return {f"{way}:{name}": min(total, _CAP) for name, total in totals.items() for way in sides}


def _around(lists: Mapping[str, Sequence[Match]], mention: Mention) -> Iterator[str]:
    """The lists heard in the sentence, each with where it stands."""
    for name in LISTS:
        for match in lists.get(name, ()):
            yield from _beside(name, match, mention)


def _beside(name: str, match: Match, mention: Mention) -> Iterator[str]:
    if match.first < mention.first:
        yield f"{name}.before"
        if match.after >= mention.first - 1:
            yield f"{name}.at"
        elif match.after >= mention.first - _NEAR:
            yield f"{name}.near"
    elif match.first >= mention.after:
        yield f"{name}.after"
        if match.first == mention.after:
            yield f"{name}.next"
    else:
        yield f"{name}.in"


def _place(reading: Reading, mention: Mention, at: int) -> Iterator[str]:
    """Where the mention stands in its sentence, and what else there is in it."""
    first, after, question = reading.sentences[at]
    length, lead, rest = after - first, mention.first - first, after - mention.after
    yield f"length.{next((most for most in _LENGTHS if length <= most), 'long')}"
    yield f"lead.{min(lead, 4)}"
    yield f"rest.{min(rest, 4)}"
    if question:
        yield f"question.rest.{min(rest, 3)}"
        yield f"question.lead.{min(lead, 3)}"
    if at == len(reading.sentences) - 1:
        yield "last"
    named = reading.inside(first, after)
    yield f"kinds.{min(len({other.kind for other in named}), 3)}"
    covered = _words(named)
    yield f"covered.{4 * len(covered) // length}"
    known = covered | _words(reading.lists[at].get("filler", ()))
    yield f"strange.{min(length - len(known & set(range(first, after))), 5)}"


def _words(spans: Sequence[Match] | Sequence[Mention]) -> set[int]:
    return {at for span in spans for at in range(span.first, span.after)}
