"""``step``: the one function that moves a case. Pure; every transition is here or named here."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from ringback.cases import bridge, containment, lanes
from ringback.cases.effects import Action, Effect, PageHuman, Propose, Route, Say, SetTimer, Touch
from ringback.cases.events import (
    Acknowledged,
    Answered,
    CallbackChanged,
    Cleared,
    Done,
    Elapsed,
    Ended,
    Event,
    Failed,
    Marked,
    Observed,
    Removed,
    Said,
)
from ringback.cases.model import Case, Level, Setting, Stage, Step
from ringback.flow import Surface

Result = tuple[Case, tuple[Effect, ...]]


def step(case: Case, event: Event, setting: Setting) -> Result:
    """The case after ``event``, and what is to be done outside because of it.

    Deterministic: the same arguments give the same answer, so a repeated step after a crash makes
    the same effects, which their keys make harmless.
    """
    after, effects = _react(case, event, setting)
    after, urgent = lanes.at_once(after, event, effects, setting)
    return _within_limits(after, (*effects, *urgent), setting)


def _react(case: Case, event: Event, setting: Setting) -> Result:
    match event:
        case Said():
            return _said(case, event, setting)
        case Marked():
            return _marked(case, event, setting)
        case Observed():
            return _seen(case, event, setting)
        case Done(action=Action.HIDE | Action.DELETE):
            return containment.touched(case, event, setting)
        case Done(action="say"):
            return bridge.told(case)
        case Failed(action=Action.HIDE | Action.DELETE):
            return containment.touched(case, event, setting)
        case Failed(action=Action.OBSERVE):
            # The network would not say what it shows.
            return case, (SetTimer(containment.WATCH, event.at + timedelta(minutes=1), event.item),)
        case Failed():
            return replace(case, attention="could not be sent"), (PageHuman("could not be sent", event.item),)
        case Removed():
            before = case.running
            return _after_containment(before, containment.removed(case, event), setting)
        case Elapsed():
            return _elapsed(case, event, setting)
        case Acknowledged():
            return containment.acknowledged(case, event)
        case Cleared():
            return containment.cleared(case, event)
        case Answered():
            return replace(case, attention="", invited=case.invited and event.surface is not Surface.PUBLIC), ()
        case CallbackChanged():
            return bridge.callback_changed(case, event, setting)
        case Ended():
            return bridge.end(case)
        case _:
            return case, ()


def _said(case: Case, event: Said, setting: Setting) -> Result:
    case = bridge.understood(case, event.need, event.language)
    private = event.surface is not Surface.PUBLIC
    first: tuple[Effect, ...] = ()
    if event.exposed:
        case, first = containment.expose(
            case, event.item, event.exposed, event.at, setting, automatic=event.automatic, private=private
        )
        if not private and not case.level:
            case = replace(case, level="account")
    elif event.edited:
        case, first = _edited_clean(case, event)
    case, then = bridge.in_private(case, event, setting) if private else bridge.invite(case, event, setting)
    if any(isinstance(e, Say) and "direct.ask_time" in e.templates for e in then):
        then = (*then, bridge.asked_for_time(event.at))
    return case, (*first, *then)


def _edited_clean(case: Case, event: Said) -> Result:
    """The author took the value out by editing: for others it is gone."""
    exposure = case.exposure(event.item)
    if exposure is None or not exposure.running:
        return case, ()
    return containment.removed(case, Removed(event.at, event.item))


def _marked(case: Case, event: Marked, setting: Setting) -> Result:
    """A value found later is an exposure like any other."""
    private = event.surface is not Surface.PUBLIC
    return containment.expose(
        case, event.item, event.kinds, event.at, setting, automatic=event.automatic, private=private
    )


def _seen(case: Case, event: Observed, setting: Setting) -> Result:
    return _after_containment(case.running, containment.observed(case, event, setting), setting)


def _after_containment(before: tuple[object, ...], result: Result, setting: Setting) -> Result:
    """When the last running clock stops, the customer can be answered."""
    case, effects = result
    if not before or case.running:
        return case, effects
    if case.stage is Stage.SOLVED:
        case, then = bridge.end(case)
        return case, (*effects, *then)
    exposure = next((e for e in reversed(case.exposures) if not e.private and e.state is not Step.CLEARED), None)
    if exposure is None or case.stage is not Stage.POSTED:
        return case, effects
    case, then = bridge.contained(case, exposure, setting)
    return case, (*effects, *then)


def _elapsed(case: Case, event: Elapsed, setting: Setting) -> Result:
    if event.name == containment.WATCH:
        return containment.look_again(case, event.item)
    if event.name == containment.LATE:
        return containment.late(case, event.item, event.at, setting)
    if event.name == bridge.TIME:
        return bridge.waited(case)
    return case, ()


def _within_limits(case: Case, effects: tuple[Effect, ...], setting: Setting) -> Result:
    """Automation level, caps and the circuit breaker: what may leave by itself, what is proposed."""
    kept: list[Effect] = []
    for effect in effects:
        if isinstance(effect, Touch) and effect.action is not Action.OBSERVE:
            kept.extend(_touching(effect, setting))
        elif isinstance(effect, Say):
            case, said = _saying(case, effect, setting)
            kept.extend(said)
        else:
            kept.append(effect)
    return case, tuple(kept)


def _touching(effect: Touch, setting: Setting) -> tuple[Effect, ...]:
    if setting.level is Level.AUTOMATIC or effect.action is Action.UNHIDE:
        return (effect,)
    return () if setting.level is Level.SHADOW else (Propose(effect.action, effect.item),)


def _saying(case: Case, effect: Say, setting: Setting) -> tuple[Case, tuple[Effect, ...]]:
    if setting.level is Level.SHADOW:
        return case, ()
    public = effect.route is Route.REPLY
    sent = case.sent_public if public else case.sent_direct
    cap = setting.limits.public_replies if public else setting.limits.direct_replies
    if setting.level is Level.SUGGEST or setting.flooded or sent >= cap:
        return case, (replace(effect, proposed=True),)
    if public:
        return replace(case, sent_public=sent + 1), (effect,)
    if effect.route is Route.PRIVATE_REPLY:
        case = replace(case, spent=(*case.spent, effect.item))
    return replace(case, sent_direct=sent + 1), (effect,)
