"""Drafts the guard kept back, for coaching: redacted before anything of them is stored, and gone after a while.

A draft is kept only when it was meant to leave: somebody tried to send it, sent something else instead, or
asked a second person about it. What is typed and given up is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from ringback.engine import Engine
from ringback.flow import Finding, Surface, redact
from ringback.guard import Reason, Verdict
from ringback.store import models
from ringback.text import RawText, SafeText

_CARRIED = frozenset({"echo", "secret-in-any"})
"""The reasons that point at a value in the draft; the others point at our own words."""
_UNSAFE = _CARRIED | {"unchecked"}

Judge = Callable[[str], Verdict]
"""The guard's word on a text, in the same case and on the same surface."""


def keep(
    case: models.Case,
    engine: Engine,
    draft: tuple[str, Surface],
    verdict: Verdict,
    person: models.Person,
    judge: Judge,
    now: datetime,
) -> models.Refusal:
    """Store a refused draft, in the caller's transaction: redacted, or only its codes and kinds."""
    text, surface = draft
    safe = redacted(engine, text, surface, verdict, judge)
    kinds = [token.kind for token in safe.tokens] if safe else []
    policy = engine.policy
    return models.Refusal.objects.create(
        brand_id=case.brand_id,
        case=case,
        author=person,
        surface=surface,
        text=safe,
        reasons=[{"code": one.code, "kind": one.kind, "clause": one.clause} for one in verdict.reasons],
        kinds=list(dict.fromkeys(kinds)),
        policy=policy.name,
        version=policy.version,
        at=now,
    )


def redacted(engine: Engine, text: str, surface: Surface, verdict: Verdict, judge: Judge) -> SafeText | None:
    """The draft without any value in it, or ``None`` where that cannot be made sure of."""
    if any(reason.code == "unchecked" for reason in verdict.reasons):
        return None
    found = [*engine.inspect(text, surface).everything, *_pointed_at(engine, text, verdict)]
    # Not even the last four, which the customer's own message may keep: coaching needs none.
    bare = [replace(one, tail="") for one in sorted(found, key=lambda one: one.start)]
    safe = redact(RawText(text), bare, engine.policy)
    # What is left is judged once more: where the guard still sees a value, nothing of it is kept.
    rest = " / ".join(shown for shown, token in safe.segments() if token is None)
    again = judge(rest).reasons if rest.strip() else ()
    return None if any(one.code in _UNSAFE and not _asks(one, again) for one in again) else safe


def _pointed_at(engine: Engine, text: str, verdict: Verdict) -> Iterator[Finding]:
    """The values the guard saw in the draft, spelled out or half of them: the detector alone may not."""
    for reason in verdict.reasons:
        if reason.code in _CARRIED and not _asks(reason, verdict.reasons) and reason.start < reason.end <= len(text):
            yield Finding(reason.kind, engine.policy.label(reason.kind), reason.start, reason.end, 1.0)


def _asks(reason: Reason, reasons: tuple[Reason, ...]) -> bool:
    """Whether it stands where something is asked for: there the words are ours, and name no value."""
    span = (reason.start, reason.end)
    here = {one.code for one in reasons if (one.start, one.end) == span}
    return "ask" in here and "echo" not in here
