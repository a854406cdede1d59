"""What speaks for and against a sentence telling strangers something, weighed.

As ``weigh`` does for asking: the phrases heard in a sentence are signs, and so are its single words, by
the lists whose phrases use them and, where there was enough to learn from, by themselves. A sentence in
words no phrase puts together is understood all the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ringback.guard.mood import Mood, Reading
from ringback.guard.weights import TELL
from ringback.languages.phrases import Match

LISTS = (
    "confirm.customer", "confirm.patient", "callback", "promise", "general", "others", "request", "insist", "supply",
    "refuse", "accept", "harmless", "elsewhere", "here", "share", "loose", "late", "continue", "noun", "asked", "phone",
    "unlike", "it", "which",
)  # fmt: skip
_CAP = 4.0
STEM = 6
"""Letters of a word that count as itself: endings are left out."""
_LENGTHS = (4, 8, 14, 22)
_TOLD = ("confirm.customer", "confirm.patient", "callback", "promise", "asked", "noun", "request")

_NOWHERE = (Match("", 1 << 30, 1 << 30),)

Signs = dict[str, float]


def tells(code: str, given: Signs) -> float:
    """How much speaks for a sentence with these signs doing what ``code`` names: above nought, it does."""
    weights = TELL.get(code, {})
    return sum([weights[sign] * value for sign, value in given.items() if sign in weights])


def sentence_signs(reading: Reading, at: int, patient: bool = False) -> Signs:
    """The signs of sentence number ``at``, each with its strength; ``patient``: whether the brand treats patients."""
    first, after, question = reading.sentences[at]
    length = after - first
    given: Signs = {"bias": 1.0, f"length.{next((n for n in _LENGTHS if length <= n), 'long')}": 1.0}
    given["patient" if patient else "customer"] = 1.0
    if question:
        given["question"] = 1.0
    words = dict(_votes(reading, first, after))
    lists = reading.lists[at]
    heard = {name for name in LISTS if name in lists}
    if reading.inside(first, after):
        heard.add("noun")
    moods = {mood.name.lower() for mood in reading.moods[first:after] if mood is not Mood.NONE}
    given |= {f"words.{name}": value for name, value in words.items()}
    given |= {f"has.{name}": 1.0 for name in heard} | {f"mood.{mood}": 1.0 for mood in moods}
    told = [name for name in _TOLD if name in heard or words.get(name, 0) > 0]
    given |= {f"said.{name}": 1.0 for name in _TOLD[:4] if name in lists and any(said(reading, name, at))}
    for name in told:
        value = words.get(name, 0.0) + (1.0 if name in heard else 0.0)
        for other in ("patient", "customer", "question"):
            if other in given:
                given[f"{name}&{other}"] = value
        for other in ("general", "others", "request", "supply", "harmless", "elsewhere", "refuse"):
            if other in heard:
                given[f"{name}&{other}"] = value
    starts = next(
        (name for name in ("general", "supply", "request", "refuse") if lists.get(name, _NOWHERE)[0].first < first + 2),
        "",
    )
    if starts:
        given[f"starts.{starts}"] = 1.0
    if at and reading.sentences[at - 1][2]:
        given["after.question"] = 1.0
    given |= {f"sounds.{code}": value for code, value in reading.sounds[at].items()}
    code = reading.heard.listener.language.code
    given |= {f"{code}:{word[:STEM]}": 1.0 for word in reading.heard.words.words[first:after]}
    return given


def said(reading: Reading, name: str, at: int) -> Iterator[Match]:
    """The matches of a list in sentence number ``at`` that speak of this customer and are not denied."""
    lists = reading.lists[at]
    excuse = "general" if name.startswith("confirm") else "others" if name == "callback" else ""
    general = min((match.first for match in lists.get(excuse, ())), default=None)
    opening = {match.first for match in lists.get("refuse", ())}
    for match in lists.get(name, ()):
        about_anybody = general is not None and general < match.after
        moods = reading.moods[match.first : match.after]
        if not about_anybody and (match.first in opening or Mood.FORBIDDING not in moods):
            yield match


def _votes(reading: Reading, first: int, after: int) -> Iterator[tuple[str, float]]:
    """How strongly the sentence's different words speak of each list."""
    phrases = reading.heard.listener.phrases
    totals: dict[str, float] = {}
    for symbol in set(reading.heard.symbols[first:after]):
        for name, share in phrases.votes(symbol).items():
            totals[name] = totals.get(name, 0.0) + share
    known: Mapping[str, float] = totals
    return ((name, min(known[name], _CAP)) for name in LISTS if name in known)
