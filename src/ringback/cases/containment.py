"""From an exposure to its containment, and the watch over it until it is gone.

Contained means that an observation showed it: what was asked of the network is never taken for done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from ringback.cases.effects import Action, Effect, PageHuman, Propose, Say, SetTimer, StopTimer, Touch
from ringback.cases.events import Acknowledged, Cleared, Done, Failed, Observed, Removed
from ringback.cases.model import Case, Exposure, ItemState, Level, Setting, Stage, Step

Result = tuple[Case, tuple[Effect, ...]]

WATCH = "watch"
LATE = "late"
# Seconds between looks while the clock runs, then while it is contained; the last one repeats.
_EAGER = (1, 2, 4, 8, 15, 30, 60)
_CALM = (300, 3_600, 21_600, 86_400)
WATCHED_FOR = timedelta(days=30)


def expose(
    case: Case, item: str, kinds: tuple[str, ...], at: datetime, setting: Setting, *, automatic: bool, private: bool
) -> Result:
    """A new exposure, or more kinds in one we know; starts its containment and its clock."""
    known = case.exposure(item)
    if known and known.state is not Step.CLEARED:
        kinds = tuple(dict.fromkeys((*known.kinds, *kinds)))
    if private and (known is None or known.private):
        found = Exposure(item, kinds, at, Step.CONTAINED, ItemState.HIDDEN, private=True, contained=at)
        return case.with_exposure(found), ()
    if known and known.running and known.kinds == kinds and known.automatic >= automatic:
        return case, ()
    found = Exposure(item, kinds, at, automatic=automatic)
    if known and known.running:
        found = replace(found, found=known.found)
    case = reopened(case)
    case, effects = _contain(case.with_exposure(found), found, setting)
    late = at + timedelta(seconds=setting.policy.containment.target)
    return case, (*effects, SetTimer(LATE, late, item))


def _contain(case: Case, exposure: Exposure, setting: Setting) -> Result:
    """The first step the network and the policy allow: hide, else delete, else ask."""
    means = setting.means
    action = Action.HIDE if means.hide else Action.DELETE if means.delete else None
    if action is None or not exposure.automatic:
        return _ask(case, exposure, setting, could=action)
    if setting.level is not Level.AUTOMATIC:
        proposed: tuple[Effect, ...] = () if setting.level is Level.SHADOW else (Propose(action, exposure.item),)
        return case, (*proposed, PageHuman("contain", exposure.item), _look(exposure, exposure.found))
    return case.with_exposure(replace(exposure, state=Step.HIDING)), (Touch(action, exposure.item),)


def _ask(case: Case, exposure: Exposure, setting: Setting, could: Action | None) -> Result:
    """Ask the author to delete it, in private only: a public word would point at it."""
    effects: list[Effect] = [_look(exposure, exposure.found)]
    if could is not None:
        effects.append(Propose(could, exposure.item))
    private = case.private_route(exposure.item, setting.means)
    if private is None:
        effects.append(PageHuman("no private way to ask", exposure.item))
        return case, tuple(effects)
    effects.append(Say(private, ("direct.ask_delete",), exposure.item, exposure.kinds))
    return case.with_exposure(replace(exposure, state=Step.ASKED)), tuple(effects)


def touched(case: Case, event: Done | Failed, setting: Setting) -> Result:
    """The network took, or refused, what we asked of it: look, or ask the author and a human."""
    exposure = case.exposure(event.item)
    if exposure is None or not exposure.running:
        return case, ()
    if isinstance(event, Done):
        case = case.with_exposure(replace(exposure, hidden_by_us=event.action == Action.HIDE))
        return case, (Touch(Action.OBSERVE, event.item),)
    if event.action == Action.HIDE and setting.means.delete:
        return case, (Touch(Action.DELETE, event.item),)
    case, effects = _ask(case, exposure, setting, could=None)
    return case, (*effects, PageHuman("the network refused to contain it", event.item))


def observed(case: Case, event: Observed, setting: Setting) -> Result:
    """What others see of it now decides everything."""
    exposure = case.exposure(event.item)
    if exposure is None or exposure.state in (Step.GONE, Step.CLEARED):
        return case, ()
    exposure = replace(exposure, reached=event.state, looks=exposure.looks + 1)
    if event.state is ItemState.GONE:
        return _gone(case, exposure, event.at)
    if event.state.contained:
        return _contained(case, exposure, event.at)
    if exposure.state is Step.CONTAINED and event.state is not ItemState.UNKNOWN:
        return _reappeared(case, exposure, event.at, setting)
    if event.state is ItemState.BEHIND_CLICK and exposure.state is Step.HIDING:
        return _not_enough(case.with_exposure(exposure), exposure, setting)
    return case.with_exposure(exposure), (_look(exposure, event.at),)


def _not_enough(case: Case, exposure: Exposure, setting: Setting) -> Result:
    """Hidden, as far as this network hides: anyone may still click. So delete it, or ask its author to."""
    if setting.means.delete:
        return case, (Touch(Action.DELETE, exposure.item),)
    return _ask(case, exposure, setting, could=None)


def _contained(case: Case, exposure: Exposure, at: datetime) -> Result:
    if exposure.state is Step.CONTAINED:
        if exposure.contained and at - exposure.contained > WATCHED_FOR:
            return case.with_exposure(exposure), ()
        return case.with_exposure(exposure), (_look(exposure, at),)
    exposure = replace(exposure, state=Step.CONTAINED, contained=at, looks=0)
    return case.with_exposure(exposure), (StopTimer(LATE, exposure.item), _look(exposure, at))


def _gone(case: Case, exposure: Exposure, at: datetime) -> Result:
    contained = exposure.contained or at
    exposure = replace(exposure, state=Step.GONE, reached=ItemState.GONE, contained=contained, gone=at)
    return case.with_exposure(exposure), (StopTimer(LATE, exposure.item), StopTimer(WATCH, exposure.item))


def _reappeared(case: Case, exposure: Exposure, at: datetime, setting: Setting) -> Result:
    """Somebody un-hid it: its clock runs again from now, and a human hears of it."""
    again = replace(exposure, state=Step.FOUND, found=at, contained=None, looks=0, paged=None, acknowledged=None)
    case, effects = _contain(reopened(case).with_exposure(again), again, setting)
    late = at + timedelta(seconds=setting.policy.containment.target)
    return case, (*effects, SetTimer(LATE, late, exposure.item), PageHuman("visible again", exposure.item))


def reopened(case: Case) -> Case:
    """A closed case in which something is public again is closed no more, until it is contained."""
    return replace(case, stage=Stage.SOLVED) if case.stage is Stage.CLOSED else case


def look_again(case: Case, item: str) -> Result:
    """The watch timer went off."""
    exposure = case.exposure(item)
    if exposure is None or exposure.state in (Step.GONE, Step.CLEARED):
        return case, ()
    return case, (Touch(Action.OBSERVE, item),)


def late(case: Case, item: str, at: datetime, setting: Setting) -> Result:
    """Still public after the bound: a human, and again at the hard bound until one takes note."""
    exposure = case.exposure(item)
    if exposure is None or not exposure.running or exposure.acknowledged:
        return case, ()
    case = case.with_exposure(replace(exposure, paged=exposure.paged or at))
    again = at + timedelta(seconds=max(60, setting.policy.containment.bound - setting.policy.containment.target))
    return case, (PageHuman("still public", item), SetTimer(LATE, again, item))


def acknowledged(case: Case, event: Acknowledged) -> Result:
    """A human took note; the clock runs on, the paging stops."""
    exposure = case.exposure(event.item)
    if exposure is None:
        return case, ()
    return case.with_exposure(replace(exposure, acknowledged=event.at)), (StopTimer(LATE, event.item),)


def removed(case: Case, event: Removed) -> Result:
    """The author deleted it."""
    exposure = case.exposure(event.item)
    if exposure is None or exposure.state in (Step.GONE, Step.CLEARED):
        return case, ()
    return _gone(case, exposure, event.at)


def cleared(case: Case, event: Cleared) -> Result:
    """A false alarm: what we hid is shown again."""
    exposure = case.exposure(event.item)
    if exposure is None or exposure.state is Step.CLEARED:
        return case, ()
    undo: tuple[Effect, ...] = (Touch(Action.UNHIDE, event.item),) if exposure.hidden_by_us else ()
    case = case.with_exposure(replace(exposure, state=Step.CLEARED, contained=exposure.contained or event.at))
    return case, (*undo, StopTimer(LATE, event.item), StopTimer(WATCH, event.item))


def _look(exposure: Exposure, at: datetime) -> SetTimer:
    """When to look next: often while the clock runs, ever more rarely once contained."""
    pauses = _EAGER if exposure.running else _CALM
    pause = pauses[min(exposure.looks, len(pauses) - 1)]
    return SetTimer(WATCH, at + timedelta(seconds=pause), exposure.item)
