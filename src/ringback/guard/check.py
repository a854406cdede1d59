"""The guard: may this reply leave, with which reminder, and if not, what may be written instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ringback import flow
from ringback.flow import Act, Surface
from ringback.flow.cells import DEFAULT
from ringback.guard.ask import Asked, asked
from ringback.guard.base import Draft, Reason, Verdict
from ringback.guard.contact import contacts
from ringback.guard.digits import runs
from ringback.guard.echo import echoes
from ringback.guard.listen import compile_guard
from ringback.guard.mood import Reading, read
from ringback.guard.reminder import has_reminder, with_reminder
from ringback.guard.reveal import reveals
from ringback.guard.ruling import Bench, Decide
from ringback.guard.suggest import suggestions
from ringback.guard.tone import bad_tone
from ringback.guard.tongues import borrowed_asks, spoken, unknown
from ringback.languages import Language, detect_language
from ringback.text import RawText

_UNCHECKED = Reason("unchecked", "", 0, 0, DEFAULT, "This reply could not be checked, so it may not leave.")


def check(draft: Draft, decide: Decide = flow.decide) -> Verdict:
    """May this draft leave? Pure, total, and closed: whatever cannot be judged is refused.

    ``reasons`` come in the order of the draft; ``text`` is set when allowed, ``suggestion`` may be when not.
    """
    verdict = _verdict(draft, decide)
    return verdict if verdict.allowed else replace(verdict, propose=lambda: _suggestion(draft, verdict, decide))


def _suggestion(draft: Draft, verdict: Verdict, decide: Decide) -> str | None:
    try:
        for wording in suggestions(draft, verdict.reasons, decide):
            if _verdict(replace(draft, text=wording, findings=()), decide).allowed:
                return wording
    except Exception:  # a draft that cannot be judged has nothing to suggest either
        return None
    return None


def _verdict(draft: Draft, decide: Decide) -> Verdict:
    try:
        surface = Surface(draft.surface)
        known = draft if draft.surface is surface else replace(draft, surface=surface)
        return _judge(Bench(known, decide))
    except Exception:  # closed: no accident in a policy or a pack may let a reply out
        return Verdict(False, (replace(_UNCHECKED, end=len(draft.text)),))


def _judge(bench: Bench) -> Verdict:
    draft = bench.draft
    listener = compile_guard(draft.language)
    if not listener.nouns:
        return Verdict(False, (replace(_UNCHECKED, end=len(draft.text)),))
    reading = read(listener.hear(draft.text))
    reminded = has_reminder(reading)
    reasons = [*_reasons(bench, reading)]
    others = [pack for pack in draft.also if pack.guard]
    written, borrowed = spoken(reading.heard, others)
    for language in written:
        other = read(compile_guard(language).hear(draft.text))
        reminded = reminded or has_reminder(other)
        reasons += _reasons(bench, other)
    for language in borrowed:
        reasons += _asks(bench, [*borrowed_asks(reading.heard, draft.text, language)])
    text = next((text for text in _texts(draft, reminded) if _says_the_same(draft, text)), None)
    if text is None:
        message = f"With its reminder this is longer than the {draft.length.maximum} the network takes."
        reasons.append(Reason("length", "", 0, len(draft.text), DEFAULT, message))
    if reasons or text is None:
        unique = dict.fromkeys(sorted(reasons, key=lambda r: (r.start, r.end, r.code != "secret-in-any", r.code)))
        return Verdict(False, tuple(unique))
    return Verdict(True, warnings=_warnings(draft, reading, written), text=flow.redact(RawText(text), (), draft.policy))


def _texts(draft: Draft, reminded: bool) -> Iterator[str]:
    """What may leave, the reminder in it, in every way the network takes; the best first."""
    own = draft.text.strip()
    if not reminded:
        yield from with_reminder(draft)
    elif draft.length.fits(own):
        yield own


def _says_the_same(draft: Draft, text: str) -> bool:
    """Whether a reminder put in between leaves the draft asking for what it did (``send it to us``)."""
    if text.startswith(draft.text.strip()):
        return True
    listener = compile_guard(draft.language)
    before, after = (asked(read(listener.hear(words))) for words in (draft.text, text))
    return len(after) <= len(before)


def _warnings(draft: Draft, reading: Reading, written: Sequence[Language]) -> tuple[str, ...]:
    """What does not block: ``language``, when the draft is in another than the customer's or unknown; ``tone``."""
    found = detect_language(draft.text, (draft.language, *draft.also)) if written else draft.language.code
    foreign = found not in ("", draft.language.code) or (not written and unknown(reading.heard))
    return (*(("language",) if foreign else ()), *(("tone",) if bad_tone(reading.heard, draft.text) else ()))


def _reasons(bench: Bench, reading: Reading) -> Iterator[Reason]:
    heard, asks = reading.heard, asked(reading)
    digits = runs(bench.draft.text, heard.words, heard.listener.numbers)
    yield from echoes(bench, heard, digits, asks)
    yield from _asks(bench, asks)
    yield from reveals(bench, reading, asks)
    yield from contacts(bench, heard, digits)


def _asks(bench: Bench, asks: Sequence[Asked]) -> Iterator[Reason]:
    for ask in asks:
        ruling = bench.ruling(ask.kind, Act.ASK)
        span, noun = (ask.start, ask.end), bench.noun(ask.kind)
        if bench.secret(ask.kind):
            message = f"This asks for a {noun}: nobody may ask for one, on any channel."
            yield bench.refused("secret-in-any", ask.kind, span, ruling, message)
        if not ruling.allowed:
            message = f"This asks for {noun}, which may not be asked for here."
            yield bench.refused("ask", ask.kind, span, ruling, message)
