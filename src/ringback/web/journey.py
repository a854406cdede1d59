"""The journey of a case in six steps, each with what was reached and when. Read off the rows, never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ringback.cases import Stage
from ringback.flow import Surface
from ringback.store.models import Callback, Exposure
from ringback.store.queries.case import Talk
from ringback.store.queries.inbox import RUNNING
from ringback.web.words import span

ORDER = (Stage.POSTED, Stage.PRIVATE, Stage.CALLBACK, Stage.SOLVED, Stage.CLOSED)


@dataclass(frozen=True)
class StepView:
    """One step: ``state`` is ``done``, ``now``, ``bad`` (a clock runs) or ``""`` (not yet, or not needed)."""

    name: str
    state: str = ""
    said: str = ""
    at: datetime | None = None
    clock: datetime | None = None


def journey(talk: Talk) -> tuple[StepView, ...]:
    """Posted, contained, in private, callback, solved, closed on social."""
    stage = Stage(talk.case.stage)
    posted = next((m.at for m in talk.messages if not m.ours), talk.case.opened)
    private = next((m.at for m in talk.messages if m.surface == Surface.DIRECT and not m.ours), None)
    return (
        StepView("Posted" if _began_in_public(talk) else "Written", "done", at=posted),
        _contained(talk, posted),
        _private(talk, stage, private),
        _callback(talk.callback, stage),
        _solved(talk, stage),
        _closed(talk, stage),
    )


def now_of(steps: tuple[StepView, ...]) -> tuple[int, StepView]:
    """The step that counts now, and its number from one."""
    for state in ("bad", "now"):
        for number, step in enumerate(steps, 1):
            if step.state == state:
                return number, step
    done = [(number, step) for number, step in enumerate(steps, 1) if step.state == "done"]
    return done[-1]


def _began_in_public(talk: Talk) -> bool:
    return next((m.surface == Surface.PUBLIC for m in talk.messages if not m.ours), True)


def _contained(talk: Talk, posted: datetime) -> StepView:
    public = [e for e in talk.exposures if e.surface == Surface.PUBLIC and e.state != "cleared"]
    if not public:
        return StepView("Contained", "done" if talk.case.stage != Stage.POSTED else "", "nothing was exposed")
    running = [e for e in public if e.state in RUNNING]
    if running:
        clock = min(e.found for e in running)
        return StepView("Exposed", "bad", "others still see it", clock=clock)
    after = max((e.contained - min(e.found, posted) for e in public if e.contained), default=None)
    gone = all(e.gone for e in public)
    length = f"{span(after)} · " if after is not None else ""
    return StepView("Contained", "done", f"{length}{'gone' if gone else 'others no longer see it'}", _last(public))


def _last(exposures: list[Exposure]) -> datetime | None:
    return max((e.contained for e in exposures if e.contained), default=None)


def _private(talk: Talk, stage: Stage, at: datetime | None) -> StepView:
    if at is not None:
        here = stage is Stage.PRIVATE
        said = {"number": "asked for a number", "time": "asked for a time"}.get(talk.state.wanted, "")
        return StepView("In private", "now" if here else "done", said if here else "", at)
    if stage is Stage.POSTED and talk.state.invited:
        return StepView("In private", "now", "invited, no answer yet")
    if stage is Stage.POSTED:
        return StepView("In private", "", "")
    return StepView("In private", "done")


def _callback(callback: Callback | None, stage: Stage) -> StepView:
    if callback is None:
        return StepView("Callback")
    if callback.finished and callback.disposition != "":
        return StepView("Callback", "done", "called", callback.finished)
    if callback.finished:
        return StepView("Callback", "", "cancelled", callback.finished)
    if callback.claimed_by_id:
        return StepView("Callback", "now", "an agent has it", callback.opens)
    if callback.opens is None:
        return StepView("Callback", "now", "waiting for a time")
    return StepView("Callback", "now" if stage is Stage.CALLBACK else "", "booked", callback.opens)


def _solved(talk: Talk, stage: Stage) -> StepView:
    if stage in (Stage.SOLVED, Stage.CLOSED) and talk.callback and talk.callback.finished:
        return StepView("Solved", "done", at=talk.callback.finished)
    if stage is Stage.CLOSED:
        return StepView("Solved", "done", "here", talk.case.closed)
    return StepView("Solved")


def _closed(talk: Talk, stage: Stage) -> StepView:
    if talk.case.closed:
        return StepView("Closed on social", "done", at=talk.case.closed)
    if stage is Stage.SOLVED:
        return StepView("Closed on social", "now", "saying thank you")
    return StepView("Closed on social")
