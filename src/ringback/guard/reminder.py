"""The reminder that stands in every reply: added where there is none, placed where it is seen."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from ringback.flow import Surface
from ringback.guard.ask import forbidden
from ringback.guard.base import Draft
from ringback.guard.mood import Reading
from ringback.languages import Language

SEEN = 240
"""Code points that every network shows before it cuts a long message off (the tightest: 280 units)."""

_SENTENCE = re.compile(r"[.!?。！？]+[\"”»)]*\s+")
_ENDED = re.compile(r"[.!?。！？][\"”»)]*$")
_GUARDED = ("card.", "bank.", "credential.", "identity.", "private")


def has_reminder(reading: Reading) -> bool:
    """Whether the draft already tells the customer, in whatever words, to leave such things out."""
    words, own = reading.heard.words.words, reading.heard.listener.reminders
    said = any(tuple(words[first:after]) in own for first, after, _ in reading.sentences)
    return said or any(mention.kind.startswith(_GUARDED) for mention in forbidden(reading))


def with_reminder(draft: Draft) -> Iterator[str]:
    """The draft with a reminder, in every way that fits the network; the best first.

    The full wording before the short one, and in sight of whoever sees a message cut off before
    at its end: in between it could give the next sentence another meaning (``send it to us``).
    """
    for wording in wordings(draft.language, draft.surface, draft.first, draft.text):
        for text in dict.fromkeys((place(draft.text, wording), append(draft.text, wording))):
            if draft.length.fits(text):
                yield text


def wordings(language: Language, surface: Surface, first: bool, seed: str) -> list[str]:
    """The reminders to try, in order: varied by ``seed`` so that a thread does not read as spam."""
    name = "public" if surface == Surface.PUBLIC else "direct"
    keys = (name, f"{name}_short") if first else (f"{name}_short",)
    rows: list[str] = []
    for key in keys:
        choices = language.reminder.get(key, ())
        turn = zlib.crc32(seed.encode("utf-8", "replace")) % len(choices) if choices else 0
        rows += choices[turn:] + choices[:turn]
    return rows


def place(text: str, reminder: str) -> str:
    """The text with the reminder after its last sentence that leaves the reminder in sight."""
    text = text.strip()
    if len(text) + 1 + len(reminder) <= SEEN:
        return append(text, reminder)
    ends = [m.end() for m in _SENTENCE.finditer(text) if m.end() + len(reminder) <= SEEN]
    at = ends[-1] if ends else 0
    return f"{text[:at]}{reminder} {text[at:]}"


def append(text: str, reminder: str) -> str:
    """The text, then the reminder; on a line of its own where no full stop parts the two."""
    text = text.strip()
    return f"{text}{' ' if _ENDED.search(text) else chr(10)}{reminder}" if text else reminder
