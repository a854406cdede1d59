"""What must not wait: the instruction of a lane of the policy, given once, with the right number."""

from __future__ import annotations

from dataclasses import replace

from ringback.cases.effects import Effect, PageHuman, Route, Say
from ringback.cases.events import Event, Said
from ringback.cases.model import Case, Setting, Stage
from ringback.flow import Lane, Policy
from ringback.flow.policy import OWN_LINE

NO_NUMBER = "urgent, and no number to give"
NO_WAY = "urgent, and no private way"


def take(case: Case, setting: Setting) -> tuple[Case, tuple[str, ...], str]:
    """The template to say now and the number in it, noted as given; ``()`` where nothing is due or can be said."""
    lane = _due(case, setting)
    number = _line(lane, setting) if lane else ""
    if lane is None or not number:
        return case, (), ""
    return replace(case, told=(*case.told, number)), (lane.template,), number


def at_once(case: Case, event: Event, said: tuple[Effect, ...], setting: Setting) -> tuple[Case, tuple[Effect, ...]]:
    """Say what nothing ``said`` in this step says; where it cannot be said, a human must.

    What concerns what is still visible waits until it no longer is; life does not wait.
    """
    lane = _due(case, setting)
    if lane is None or case.stage in (Stage.SOLVED, Stage.CLOSED):
        return case, ()
    number = _line(lane, setting)
    visible = any(e.running and not e.private for e in case.exposures)
    if visible and number in ("", OWN_LINE):
        return case, ()
    item = case.last_public or next((e.item for e in case.exposures if not e.private), "")
    route = case.private_route(item, setting.means)
    if any(isinstance(one, Say) and (one.route, one.item) == (Route.PRIVATE_REPLY, item) for one in said):
        route = None  # an item has one private reply
    if number and route is not None:
        case, templates, number = take(case, setting)
        return case, (Say(route, templates, item, call=number),)
    reason = NO_WAY if number else NO_NUMBER
    if case.attention == reason or (reason in case.told and not isinstance(event, Said)):
        return case, ()  # a human was called, and looked
    return replace(case, attention=reason, told=(*case.told, reason)), (PageHuman(reason, item),)


def _due(case: Case, setting: Setting) -> Lane | None:
    """The first lane the case is in whose number the customer was not given yet."""
    for lane in setting.policy.lanes:
        entered = case.topic in lane.topics or _names(setting.policy, lane.kinds, case)
        if entered and _line(lane, setting) not in case.told:
            return lane
    return None


def _line(lane: Lane, setting: Setting) -> str:
    """The first of its numbers that there is; ``""`` where it only names the brand's own, which has none."""
    return next((line for line in lane.call if line != OWN_LINE or setting.emergency), "")


def _names(policy: Policy, wanted: frozenset[str], case: Case) -> bool:
    kinds = {k for e in case.exposures if not e.private for k in e.kinds}
    return bool(kinds & wanted) or any(policy.label(kind).value in wanted for kind in kinds)
