"""What a draft asks for, and what it tells the customer to leave out.

A kind is asked for when what is heard around its name speaks for it (``guard.weigh``), when a request takes it
up again (``don't post it here, send it by DM``), by a phrase that needs no name (``when were you born``), or by
a sentence that sounds like one in all its words (``guard.tell``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ringback.guard.mood import Mention, Mood, Reading
from ringback.guard.tell import sentence_signs, tells
from ringback.guard.weigh import asks_for

_TAKEN_UP = ("card.", "bank.", "credential.", "identity.")
"""Families that ``it`` may stand for in the next sentence; an e-mail or a case is too often the thing itself."""

UNNAMED = "identity.details"
"""The kind of what is asked for in words no list holds."""
_OPENING = frozenset(("request", "insist", "supply", "which", "late", "it"))
"""Where none of these is heard and no question mark stands, nothing unnamed is asked for."""
_SURE = 1.2
_LEAST, _BRIEF = 3, 5
"""Fewer words name nothing by themselves; no more words than this, and one of them ``it``, only point."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind that a draft asks for. Places are code points of the draft."""

    kind: str
    start: int
    end: int


def asked(reading: Reading) -> list[Asked]:
    """What the draft asks for, in order."""
    rows: list[Mention] = []
    unnamed: list[Asked] = []
    before: list[Mention] = []
    for at, (first, after, question) in enumerate(reading.sentences):
        here = reading.inside(first, after)
        asking = question or not _OPENING.isdisjoint(reading.lists[at])
        taken_up = after - first <= _BRIEF and "it" in reading.lists[at]  # what ``it`` stands for decides that
        loose = asking and not here and after - first >= _LEAST and not taken_up
        if loose and tells("ask", sentence_signs(reading, at)) > _SURE and not reading.own(at, begun=True):
            unnamed.append(Asked(UNNAMED, *reading.heard.span(first, after)))
        rows += _listed(reading, here, [asks_for(reading, mention, at) > 0 for mention in here], at)
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
    rest = [one for one in unnamed if not any(one.start <= start < one.end for _, start, _ in spans)]
    return sorted({*(Asked(*span) for span in spans), *rest}, key=lambda one: (one.start, one.end, one.kind))


def forbidden(reading: Reading) -> list[Mention]:
    """The kinds the draft tells the customer to leave out: what makes a sentence a reminder."""
    rows = []
    for first, after, _ in reading.sentences:
        if any(reading.heard.inside("share", first, after)):
            rows += [m for m in reading.inside(first, after) if m.mood is Mood.FORBIDDING]
    return rows


def _listed(reading: Reading, here: list[Mention], wanted: list[bool], at: int) -> Iterator[Mention]:
    """What is asked for in a sentence; one thing of a bare list is asked for as all of it is."""
    if not any(wanted):
        return
    filled = {n for match in reading.lists[at].get("filler", ()) for n in range(match.first, match.after)}
    pairs = [(n, n + 1) for n in range(len(here) - 1)]
    for known, other in (*pairs, *((two, one) for one, two in reversed(pairs))):
        one, two = here[min(known, other)], here[max(known, other)]
        same = one.mood is two.mood is not Mood.FORBIDDING
        if wanted[known] and same and filled.issuperset(range(one.after, two.first)):
            wanted[other] = True
    yield from (mention for mention, want in zip(here, wanted, strict=True) if want)


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
