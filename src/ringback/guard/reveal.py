"""What a draft gives away or commits the brand to: the relationship, a call, an outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ringback.flow import Act, Surface
from ringback.guard.ask import Asked
from ringback.guard.base import Reason
from ringback.guard.mood import Reading
from ringback.guard.ruling import Bench
from ringback.guard.tell import said, sentence_signs, tells

_PUBLIC = {
    "callback": ("callback-in-public", "A call is never announced in public: impostors read it and ring first."),
    "promise": ("promise", "An outcome may not be promised in public."),
}

Span = tuple[int, int]


def reveals(bench: Bench, reading: Reading, asks: Sequence[Asked]) -> list[Reason]:
    """Why the draft may not leave for what it says about the customer or the brand's plans.

    What it asks for is left to ``asks``.
    """
    kind = bench.draft.policy.relationship
    ruling = bench.ruling(kind, Act.CONFIRM)
    public = bench.draft.surface == Surface.PUBLIC
    reasons: list[Reason] = []
    if not ruling.allowed or public:
        for code, span in _told(reading, asks, kind.endswith(".patient")):
            if code == "confirm" and not ruling.allowed:
                message = f"This reveals {bench.noun(kind)}, which others can read here."
                reasons.append(bench.refused("confirm", kind, span, ruling, message))
            elif code == "callback" and public:
                sent = bench.ruling("contact.phone", Act.SEND)
                reasons.append(bench.refused(_PUBLIC[code][0], "contact.phone", span, sent, _PUBLIC[code][1]))
            elif code == "promise" and public and not ruling.allowed:
                reasons.append(bench.refused(_PUBLIC[code][0], kind, span, ruling, _PUBLIC[code][1]))
    return reasons


def _told(reading: Reading, asks: Sequence[Asked], patient: bool) -> Iterator[tuple[str, Span]]:
    """What each sentence tells, and where: the phrases that say so, or else the sentence."""
    for at, (first, after, _) in enumerate(reading.sentences):
        given = sentence_signs(reading, at, patient)
        whole = reading.heard.span(first, after)
        for code, lists in _LISTS.items():
            if tells(code, given) <= 0 or reading.own(at):
                continue
            places = [m for name in lists for m in said(reading, name, at)]
            spans = [reading.heard.span(m.first, m.after) for m in places] or [whole]
            if code == "confirm":
                spans = [span for span in spans if not any(a.start < span[1] and span[0] < a.end for a in asks)]
            yield from ((code, span) for span in spans)


_LISTS = {"confirm": ("confirm.customer", "confirm.patient"), "callback": ("callback",), "promise": ("promise",)}
"""A promised outcome also says that there is something to decide about this customer."""
