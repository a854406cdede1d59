"""What a draft gives away or commits the brand to: the relationship, a call, an outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ringback.flow import Act, Surface
from ringback.guard.ask import Asked
from ringback.guard.base import Reason
from ringback.guard.mood import Mood, Reading
from ringback.guard.ruling import Bench
from ringback.languages.phrases import Match


def reveals(bench: Bench, reading: Reading, asks: Sequence[Asked]) -> list[Reason]:
    """Why the draft may not leave for what it says about the customer or the brand's plans.

    What it asks for is left to ``asks``.
    """
    confirmed = [
        reason
        for reason in _confirmed(bench, reading)
        if not any(ask.start < reason.end and reason.start < ask.end for ask in asks)
    ]
    return [*confirmed, *_announced(bench, reading), *_promised(bench, reading)]


def _confirmed(bench: Bench, reading: Reading) -> Iterator[Reason]:
    kind = bench.draft.policy.relationship
    ruling = bench.ruling(kind, Act.CONFIRM)
    if ruling.allowed:
        return
    lists = ["confirm.customer"] + (["confirm.patient"] if kind.endswith(".patient") else [])
    for match in _said(reading, lists):
        message = f"This reveals {bench.noun(kind)}, which others can read here."
        yield bench.refused("confirm", kind, reading.heard.span(match.first, match.after), ruling, message)


def _announced(bench: Bench, reading: Reading) -> Iterator[Reason]:
    if bench.draft.surface != Surface.PUBLIC:
        return
    ruling = bench.ruling("contact.phone", Act.SEND)
    for match in _said(reading, ["callback"]):
        message = "A call is never announced in public: impostors read it and ring first."
        span = reading.heard.span(match.first, match.after)
        yield bench.refused("callback-in-public", "contact.phone", span, ruling, message)


def _promised(bench: Bench, reading: Reading) -> Iterator[Reason]:
    """An outcome promised in public also says that there is something to decide about this customer."""
    kind = bench.draft.policy.relationship
    ruling = bench.ruling(kind, Act.CONFIRM)
    if bench.draft.surface != Surface.PUBLIC or ruling.allowed:
        return
    for match in _said(reading, ["promise"]):
        message = "An outcome may not be promised in public."
        yield bench.refused("promise", kind, reading.heard.span(match.first, match.after), ruling, message)


def _said(reading: Reading, lists: list[str]) -> Iterator[Match]:
    """The matches of some lists that speak of this customer, not of anybody, and are not denied."""
    heard = reading.heard
    refused = {match.first for match in heard.of("refuse")}
    for first, after, _ in reading.sentences:
        for name in lists:
            excuse = "general" if name.startswith("confirm") else "others" if name == "callback" else ""
            general = [match.first for match in heard.inside(excuse, first, after)]
            for match in heard.inside(name, first, after):
                about_anybody = any(at < match.after for at in general)
                denied = Mood.FORBIDDING in reading.moods[match.first : match.after] and match.first not in refused
                if not about_anybody and not denied:
                    yield match
