"""From a public post to a kept callback: what is said, asked and done next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from ringback.cases import lanes
from ringback.cases.effects import (
    CancelCallback,
    CloseCase,
    Effect,
    OpenCallback,
    PageHuman,
    Route,
    Say,
    ScheduleCallback,
    SetTimer,
    StopTimer,
)
from ringback.cases.events import CallbackChanged, Said
from ringback.cases.model import Case, Exposure, Setting, Stage
from ringback.triage.base import Need

Result = tuple[Case, tuple[Effect, ...]]

TIME = "time"
_PATIENCE = timedelta(minutes=15)
_ASKS = 2


def understood(case: Case, need: Need | None, language: str) -> Case:
    """What the message says it takes; a case never gets less pressing by talking."""
    case = replace(case, language=language or case.language)
    if need is None or (case.level == "urgent" and need.level != "urgent"):
        return case
    if need.level == "urgent" or not case.level:
        return replace(case, level=need.level, topic=need.topic)
    return case


def invite(case: Case, event: Said, setting: Setting) -> Result:
    """Answer a public message whose matter needs a safer surface, or that showed something.

    The private route comes first. While an exposure is still visible nothing is said in public.
    """
    case = replace(case, last_public=event.item)
    if not (case.level or event.exposed) or case.invited:
        return case, ()
    if any(e.running and not e.private for e in case.exposures):
        return case, ()
    return _invite(case, setting)


def contained(case: Case, exposure: Exposure, setting: Setting) -> Result:
    """Others no longer see it: now the customer can be answered."""
    if case.invited or any(e.running and not e.private for e in case.exposures):
        return case, ()
    return _invite(replace(case, last_public=case.last_public or exposure.item), setting)


def _invite(case: Case, setting: Setting) -> Result:
    shown = [e for e in case.exposures if not e.private]
    item = shown[-1].item if shown else case.last_public
    kinds = tuple(dict.fromkeys(kind for e in shown for kind in e.kinds))
    effects: list[Effect] = []
    ask = "direct.ask_number_exposed" if any(e.hidden_by_us for e in shown) else "direct.ask_number"
    route = case.private_route(item, setting.means)
    if route is not None:
        case, urgent, number = lanes.take(case, setting)
        case, words = _asking(case, ask, setting)
        effects.append(Say(route, (*urgent, words), item, kinds, call=number))
    gone = bool(shown) and not setting.means.reply_after_hide
    if not setting.means.direct:
        effects.append(Say(Route.REPLY, ("public.no_private",), item))
    elif not gone:
        words = "public.invite_exposed" if shown else "public.invite"
        effects.append(Say(Route.REPLY, (words,), item))
    return replace(case, invited=True), tuple(effects)


def in_private(case: Case, event: Said, setting: Setting) -> Result:
    """A direct message: a number and a time are understood, anything private in it is answered."""
    first = not case.direct_open
    case = replace(case, direct_open=True)
    if case.stage is Stage.POSTED:
        case = replace(case, stage=Stage.PRIVATE)
    if event.heard.opt_out:
        return _stop(case)
    said: tuple[Effect, ...] = ()
    if event.exposed:
        said = (Say(Route.MESSAGE, ("direct.removed_here",), event.item, event.exposed),)
    case, effects = _next_question(case, event, setting, first)
    return case, (*said, *effects)


def _next_question(case: Case, event: Said, setting: Setting, first: bool) -> Result:
    heard = event.heard
    if case.opted_out and not heard.number:
        return case, ()
    if heard.number:
        return _number(replace(case, opted_out=False), heard.time)
    if case.wanted == TIME:
        return replace(case, wanted=""), (StopTimer(TIME), OpenCallback() if heard.time else ScheduleCallback())
    if case.callback:
        return (case, (OpenCallback(),)) if heard.time else (case, ())
    if case.wanted == "number" and not first:
        return _ask_again(case)
    if case.level and case.wanted != "number":
        return _ask_number(case, setting)
    return case, ()


def _number(case: Case, time: bool) -> Result:
    case = replace(case, stage=Stage.CALLBACK, attention="")
    if time or case.callback:
        return replace(case, wanted="", callback="scheduled"), (OpenCallback(),)
    case = replace(case, wanted=TIME, callback="requested")
    return case, (OpenCallback(), Say(Route.MESSAGE, ("direct.ask_time",)))


def _ask_number(case: Case, setting: Setting) -> Result:
    case, urgent, number = lanes.take(replace(case, invited=True), setting)
    case, words = _asking(case, "direct.ask_number", setting)
    return case, (Say(Route.MESSAGE, (*urgent, words), call=number),)


def _asking(case: Case, ask: str, setting: Setting) -> tuple[Case, str]:
    """The question for a number, or the warning that must stand before it."""
    if setting.warn_first and not case.warned:
        return replace(case, warned=True), setting.policy.bridge.warning
    return replace(case, asked=case.asked + 1, wanted="number"), ask


def _ask_again(case: Case) -> Result:
    """Asked back once; then a human reads it: the customer may not want to phone."""
    if case.asked >= _ASKS:
        return replace(case, attention="no number"), (PageHuman("no number"),)
    return replace(case, asked=case.asked + 1), (Say(Route.MESSAGE, ("direct.ask_again",)),)


def _stop(case: Case) -> Result:
    case = replace(case, opted_out=True, wanted="", callback="")
    if case.stage is Stage.CALLBACK:
        case = replace(case, stage=Stage.PRIVATE)
    return case, (CancelCallback(), StopTimer(TIME), Say(Route.MESSAGE, ("direct.stopped",)))


def waited(case: Case) -> Result:
    """No time was named: as soon as hours allow."""
    if case.wanted != TIME:
        return case, ()
    return replace(case, wanted=""), (ScheduleCallback(),)


def asked_for_time(at: datetime) -> SetTimer:
    """How long we wait for a time before we plan without one."""
    return SetTimer(TIME, at + _PATIENCE)


def callback_changed(case: Case, event: CallbackChanged, setting: Setting) -> Result:
    """The callback moved on; tell the customer what they need to know, in private."""
    offer = setting.policy.bridge.offer in ("both", "number") and setting.published
    if event.state == "scheduled":
        also = ("direct.offer_number",) if offer else ()
        case = replace(case, callback="scheduled", stage=Stage.CALLBACK, wanted="", attention="")
        return case, (Say(Route.MESSAGE, ("direct.callback", *also)),)
    if event.state == "retry":
        return replace(case, callback="scheduled"), (Say(Route.MESSAGE, ("direct.missed",)),)
    if event.state == "unfit":
        # We do not call at a time the customer did not give: they are asked for another.
        ask = Say(Route.MESSAGE, ("direct.ask_time",))
        return replace(case, wanted=TIME, callback="requested"), (ask, asked_for_time(event.at))
    if event.state == "exhausted":
        case = replace(case, callback="", attention="could not be reached")
        return case, (Say(Route.MESSAGE, ("direct.exhausted",)), PageHuman("could not be reached"))
    if event.state == "invalid":
        case = replace(case, callback="", stage=Stage.PRIVATE, wanted="number")
        return _ask_again(case)
    if event.state == "resolved":
        return _solved(case, setting)
    if event.state == "claimed":
        return replace(case, callback="claimed"), ()
    return replace(case, callback=""), ()


def _solved(case: Case, setting: Setting) -> Result:
    """Solved by phone: close the loop where the customer came from, without details, and where policy lets us."""
    case = replace(case, stage=Stage.SOLVED, callback="", wanted="", attention="")
    if case.direct_open:
        return case, (Say(Route.MESSAGE, ("direct.follow_up",)),)
    if case.last_public and setting.policy.bridge.close_out == "anywhere":
        return case, (Say(Route.REPLY, ("public.follow_up",), case.last_public),)
    return end(case)


def told(case: Case) -> Result:
    """A message of ours arrived; the follow-up is the last one."""
    return end(case) if case.stage is Stage.SOLVED else (case, ())


def end(case: Case) -> Result:
    """Nothing is left to do; while something is still public the case stays where a human sees it."""
    if any(e.running and not e.private for e in case.exposures):
        return replace(case, stage=Stage.SOLVED, wanted="", invited=False), ()
    return replace(case, stage=Stage.CLOSED, wanted="", invited=False), (CloseCase(),)
