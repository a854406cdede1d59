"""What may be written instead of a refused draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ringback.flow import Act, Surface
from ringback.guard.base import Draft, Reason
from ringback.guard.listen import compile_guard
from ringback.guard.ruling import Bench, Decide

_LEAST_WORDS = 3


def suggestions(draft: Draft, reasons: Sequence[Reason], decide: Decide) -> Iterator[str]:
    """Wordings to try, best first; the caller checks each.

    The agent's own harmless sentences with what to do instead, then that alone.
    """
    for template in _templates(draft, reasons, decide):
        for wording in draft.language.templates.get(template, ()):
            if "{" in wording:
                continue
            kept = _kept(draft, reasons)
            if kept:
                yield f"{kept} {wording}"
            yield wording


def _templates(draft: Draft, reasons: Sequence[Reason], decide: Decide) -> Iterator[str]:
    if draft.surface == Surface.PUBLIC:
        yield from ("public.invite", "public.follow_up")
        return
    asks = any(reason.code in ("ask", "secret-in-any") for reason in reasons)
    if asks and Bench(draft, decide).ruling("contact.phone", Act.ASK, Surface.DIRECT).allowed:
        yield "direct.ask_number"
    yield from ("direct.general", "direct.follow_up")


def _kept(draft: Draft, reasons: Sequence[Reason]) -> str:
    """The sentences of the draft that no reason touches, where there is something in them."""
    words = compile_guard(draft.language).hear(draft.text).words
    kept = []
    starts = [words.starts[first] for first, _, _ in words.sentences()]
    for start, end in zip(starts, [*starts[1:], len(draft.text)], strict=False):
        if not any(reason.start < end and start < max(reason.end, reason.start + 1) for reason in reasons):
            kept.append(draft.text[start:end].strip(" \n¿¡"))
    text = " ".join(part for part in kept if part)
    return text if len(text.split()) >= _LEAST_WORDS and text[-1:] in ".!?" else ""
