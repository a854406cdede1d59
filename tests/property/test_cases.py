"""What holds for a case whatever happens to it, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ringback.cases import (
    Acknowledged,
    Action,
    CallbackChanged,
    Case,
    Cleared,
    Done,
    Elapsed,
    Event,
    Failed,
    Heard,
    ItemState,
    Level,
    Marked,
    Means,
    Observed,
    PageHuman,
    Removed,
    Route,
    Said,
    Say,
    SetTimer,
    Setting,
    Stage,
    Step,
    StopTimer,
    Touch,
    case_from_json,
    step,
)
from ringback.cases.lanes import NO_NUMBER, NO_WAY
from ringback.flow import Surface
from ringback.triage.base import Need
from tests.policies import case_policy

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
ITEMS = st.sampled_from(["p1", "p2", "d1"])
KINDS = st.lists(st.sampled_from(["card.number", "bank.account", "health.condition"]), max_size=2).map(tuple)
NEEDS = st.sampled_from(
    [None, Need("account", "card", (), Surface.VOICE, ""), Need("urgent", "lost_card", (), Surface.VOICE, "")]
)
SURFACES = st.sampled_from([Surface.PUBLIC, Surface.DIRECT])
CALLBACKS = ["scheduled", "retry", "exhausted", "unfit", "invalid", "resolved"]
AT = st.integers(0, 100_000).map(lambda s: NOW + timedelta(seconds=s))

EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Said, at=AT, item=ITEMS, surface=SURFACES, exposed=KINDS, automatic=st.booleans(), need=NEEDS,
        heard=st.builds(Heard, st.booleans(), st.booleans(), st.booleans()), edited=st.booleans(),
    ),
    st.builds(Removed, AT, ITEMS),
    st.builds(Done, AT, st.sampled_from(["hide", "delete", "say"]), ITEMS),
    st.builds(Failed, AT, st.sampled_from(["hide", "delete", "observe", "say"]), ITEMS),
    st.builds(Observed, AT, ITEMS, st.sampled_from(ItemState)),
    st.builds(Elapsed, AT, st.sampled_from(["watch", "late", "time"]), ITEMS),
    st.builds(Acknowledged, AT, ITEMS),
    st.builds(Marked, AT, ITEMS, SURFACES, st.sampled_from([("card.number",), ("bank.account",)])),
    st.builds(Cleared, AT, ITEMS),
    st.builds(CallbackChanged, AT, st.sampled_from(CALLBACKS)),
)  # fmt: skip
MEANS = st.builds(Means, st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
SETTINGS = st.builds(
    Setting, st.just(case_policy()), MEANS, st.sampled_from(Level), flooded=st.booleans(), emergency=st.booleans()
)


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_an_exposure_is_never_forgotten(setting: Setting, events: list[Event]) -> None:
    """While its clock runs there is an effect under way, a timer to wake it, or a human who took note."""
    case, timers, under_way, paged = Case(opened=NOW), set(), set(), set()
    for event in events:
        if isinstance(event, Elapsed):
            timers.discard((event.name, event.item))
        if isinstance(event, Done | Failed | Observed):
            under_way.discard(event.item)
        case, effects = step(case, event, setting)
        for effect in effects:
            if isinstance(effect, SetTimer):
                timers.add((effect.name, effect.item))
            elif isinstance(effect, StopTimer):
                timers.discard((effect.name, effect.item))
            elif isinstance(effect, Touch):
                under_way.add(effect.item)
            elif isinstance(effect, PageHuman):
                paged.add(effect.item)
        for exposure in case.running:
            awake = {item for _, item in timers} | under_way
            assert exposure.item in awake or (exposure.acknowledged and exposure.item in paged)


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_nothing_is_said_in_public_while_something_is_still_visible(setting: Setting, events: list[Event]) -> None:
    case = Case(opened=NOW)
    for event in events:
        case, effects = step(case, event, setting)
        if any(not e.private for e in case.running):
            words = [e for e in effects if isinstance(e, Say) and e.route is Route.REPLY]
            assert all(name == "public.follow_up" for e in words for name in e.templates)


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_below_automatic_and_beyond_the_caps_nothing_leaves_by_itself(setting: Setting, events: list[Event]) -> None:
    case, sent = Case(opened=NOW), {Route.REPLY: 0, Route.PRIVATE_REPLY: 0, Route.MESSAGE: 0}
    spent: list[str] = []
    for event in events:
        case, effects = step(case, event, setting)
        for effect in effects:
            if isinstance(effect, Touch) and effect.action not in (Action.OBSERVE, Action.UNHIDE):
                assert setting.level is Level.AUTOMATIC
            if isinstance(effect, Say) and not effect.proposed:
                assert setting.level is Level.AUTOMATIC
                assert not setting.flooded
                sent[effect.route] += 1
                spent += [effect.item] if effect.route is Route.PRIVATE_REPLY else []
    assert sent[Route.REPLY] <= setting.limits.public_replies
    assert sent[Route.MESSAGE] + sent[Route.PRIVATE_REPLY] <= setting.limits.direct_replies
    assert len(spent) == len(set(spent)), "a private reply can be sent once an item"


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_a_step_is_deterministic_and_its_state_survives_the_store(setting: Setting, events: list[Event]) -> None:
    case = Case(opened=NOW)
    for event in events:
        first, second = step(case, event, setting), step(case_from_json(case.to_json()), event, setting)
        assert first == second
        case = first[0]


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_an_exposure_only_ends_contained_gone_or_cleared(setting: Setting, events: list[Event]) -> None:
    case = Case(opened=NOW)
    for event in events:
        before = {e.item: e for e in case.exposures}
        case, _ = step(case, event, setting)
        after = {e.item: e for e in case.exposures}
        assert before.keys() <= after.keys()
        for item, exposure in after.items():
            if exposure.state is Step.CONTAINED:
                assert exposure.private or exposure.reached.contained
            if item in before and before[item].running and not exposure.running:
                assert isinstance(event, Observed | Removed | Cleared | Said)


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_what_must_not_wait_is_said_or_a_human_hears_of_it(setting: Setting, events: list[Event]) -> None:
    """Whatever else the case is doing: once nothing is visible any more, nobody in need of a number goes without."""
    case, said = Case(opened=NOW), False
    urgent = Said(NOW, "p1", Surface.PUBLIC, need=Need("urgent", "lost_card", (), Surface.VOICE, ""))
    for event in (urgent, *events):
        case, effects = step(case, event, setting)
        called = any(isinstance(e, PageHuman) and e.reason in (NO_NUMBER, NO_WAY) for e in effects)
        said = said or called or any(isinstance(e, Say) and e.call for e in effects) or setting.level is Level.SHADOW
        over = case.stage in (Stage.SOLVED, Stage.CLOSED)
        if case.topic == "lost_card" and not over and not any(not e.private for e in case.running):
            assert said


@given(SETTINGS, st.lists(EVENTS, max_size=25))
def test_where_a_matter_is_closed_in_private_nothing_follows_in_public(setting: Setting, events: list[Event]) -> None:
    policy = setting.policy
    private = replace(setting, policy=replace(policy, bridge=replace(policy.bridge, close_out="private")))
    case = Case(opened=NOW)
    for event in events:
        case, effects = step(case, event, private)
        assert not any(isinstance(e, Say) and "public.follow_up" in e.templates for e in effects)
