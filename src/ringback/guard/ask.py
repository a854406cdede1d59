"""What a draft asks for, and what it tells the customer to leave out.

A kind is asked for when its name stands in the asking mood, when a late cue follows it (``DOB
please``), when nothing else stands in the sentence (``Account number?``), when a request takes it up
again (``don't post it here, send it by DM``), or by a phrase that needs no name (``when were you born``).
"""

from __future__ import annotations

from dataclasses import dataclass

from ringback.guard.mood import Mention, Mood, Reading
from ringback.guard.weigh import asks_for

_TAKEN_UP = ("card.", "bank.", "credential.", "identity.")
"""Families that ``it`` may stand for in the next sentence; an e-mail or a case is too often the thing itself."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind that a draft asks for. Places are code points of the draft."""

    kind: str
    start: int
    end: int


def asked(reading: Reading) -> list[Asked]:
    """What the draft asks for, in order."""
    rows: list[Mention] = []
    before: list[Mention] = []
    for at, (first, after, _) in enumerate(reading.sentences):
        here = reading.inside(first, after)
        rows += [mention for mention in here if asks_for(reading, mention, at) > 0]
        if (here or before) and not _elsewhere(reading, first, after):
            rows += _taken_up(reading, before + here, first, after)
        before = [mention for mention in here if mention.kind.startswith(_TAKEN_UP)] if here else before
    heard = reading.heard
    spans = [(m.kind, *heard.span(m.first, m.after)) for m in rows]
    for name, matches in heard.found.items():
        kind = name.removeprefix("asked.")
        if kind != name:
            always = kind.startswith("relationship.")  # "seen at our clinic" is what it asks, not where
            present = (match for match in matches if always or not _elsewhere(reading, match.first, match.after))
            spans += [(kind, *heard.span(match.first, match.after)) for match in present]
    return [Asked(*span) for span in sorted(set(spans), key=lambda s: s[1:])]


def forbidden(reading: Reading) -> list[Mention]:
    """The kinds the draft tells the customer to leave out: what makes a sentence a reminder."""
    rows = []
    for first, after, _ in reading.sentences:
        if any(reading.heard.inside("share", first, after)):
            rows += [m for m in reading.inside(first, after) if m.mood is Mood.FORBIDDING]
    return rows


def _taken_up(reading: Reading, named: list[Mention], first: int, after: int) -> list[Mention]:
    """The kinds named before that a request takes up with ``it`` or ``them``."""
    for match in reading.heard.inside("it", first, after):
        if reading.moods[match.first] is Mood.ASKING:
            return [mention for mention in named if mention.after <= match.first]
    return []


def _elsewhere(reading: Reading, first: int, after: int) -> bool:
    """Whether the sentence says that it would go somewhere else than here."""
    heard = reading.heard
    named = {at for mention in reading.inside(first, after) for at in range(mention.first, mention.after)}
    there = any(match.first not in named for match in heard.inside("elsewhere", first, after))
    return there and not any(heard.inside("here", first, after))
