"""The machine, walked through the journey and its side roads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ringback.cases import (
    Acknowledged,
    Action,
    Answered,
    CallbackChanged,
    CancelCallback,
    Case,
    Cleared,
    CloseCase,
    Done,
    Elapsed,
    Ended,
    Event,
    Failed,
    Heard,
    ItemState,
    Level,
    Marked,
    Means,
    Observed,
    OpenCallback,
    PageHuman,
    Propose,
    Queue,
    Removed,
    Route,
    Said,
    Say,
    ScheduleCallback,
    SetTimer,
    Setting,
    Stage,
    Step,
    Touch,
    case_from_json,
    step,
)
from ringback.cases.lanes import NO_NUMBER, NO_WAY
from ringback.flow import Lane, Surface
from ringback.triage.base import Need
from tests.policies import case_policy

NOW = datetime(2026, 11, 23, 14, 2, 10, tzinfo=UTC)
SETTING = Setting(case_policy(), Means(hide=True, delete=True, private_reply=True))
CARD = ("card.number",)
ACCOUNT = Need("account", "card_charge", ("bank.account",), Surface.VOICE, "It is about a charge on the account.")


def run(case: Case, *events: Event, setting: Setting = SETTING) -> tuple[Case, list[object]]:
    effects: list[object] = []
    for event in events:
        case, new = step(case, event, setting)
        effects += new
    return case, effects


def posted(setting: Setting = SETTING, automatic: bool = True) -> tuple[Case, list[object]]:
    said = Said(NOW, "p1", Surface.PUBLIC, exposed=CARD, automatic=automatic, language="en", need=ACCOUNT)
    return run(Case(opened=NOW), said, setting=setting)


def hidden() -> tuple[Case, list[object]]:
    case, _ = posted()
    return run(case, Done(NOW, "hide", "p1"), Observed(NOW + timedelta(seconds=1), "p1", ItemState.HIDDEN))


def says(effects: list[object], route: Route | None = None) -> list[str]:
    return [name for e in effects if isinstance(e, Say) and route in (None, e.route) for name in e.templates]


def test_an_exposed_card_is_hidden_and_nothing_is_said_in_public_before_it_is() -> None:
    case, effects = posted()
    assert Touch(Action.HIDE, "p1") in effects
    assert says(effects) == []
    assert case.queue is Queue.EXPOSURES
    assert any(isinstance(e, SetTimer) and e.name == "late" for e in effects)


def test_hidden_is_believed_only_when_it_was_seen() -> None:
    case, _ = posted()
    case, effects = run(case, Done(NOW, "hide", "p1"))
    assert effects == [Touch(Action.OBSERVE, "p1")]
    assert case.exposures[0].running
    case, _ = run(case, Observed(NOW, "p1", ItemState.BEHIND_CLICK))
    assert case.exposures[0].running, "behind a click is not contained"
    case, _ = run(case, Observed(NOW, "p1", ItemState.HIDDEN))
    assert case.exposures[0].state is Step.CONTAINED


def test_behind_a_click_is_not_enough_so_it_is_deleted_or_its_author_asked() -> None:
    seen = (Done(NOW, "hide", "p1"), Observed(NOW, "p1", ItemState.BEHIND_CLICK))
    case, effects = run(posted()[0], *seen)
    assert effects[-1] == Touch(Action.DELETE, "p1")
    no_delete = replace(SETTING, means=Means(hide=True, private_reply=True))
    case, effects = run(posted(no_delete)[0], *seen, setting=no_delete)
    assert case.exposures[0].state is Step.ASKED
    assert any(isinstance(e, Say) and e.templates == ("direct.ask_delete",) for e in effects)
    alone = replace(SETTING, means=Means(hide=True))
    _, effects = run(posted(alone)[0], *seen, setting=alone)
    assert PageHuman("no private way to ask", "p1") in effects


def test_once_contained_the_private_route_comes_first_and_names_how_to_freeze_the_card() -> None:
    case, effects = hidden()
    first, second = [e for e in effects if isinstance(e, Say)]
    assert first.route is Route.PRIVATE_REPLY
    assert first.templates == ("direct.freeze", "direct.ask_number_exposed")
    assert second.route is Route.REPLY
    assert second.templates == ("public.invite_exposed",)
    assert case.queue is Queue.NUMBER


def test_a_number_and_a_time_become_a_callback() -> None:
    case, _ = hidden()
    said = Said(NOW, "d1", Surface.DIRECT, heard=Heard(number=True, time=True))
    case, effects = run(case, said)
    assert [type(e) for e in effects] == [OpenCallback]
    case, effects = run(case, CallbackChanged(NOW, "scheduled"))
    assert says(effects) == ["direct.callback", "direct.offer_number"]
    assert case.queue is Queue.CALLBACKS


def test_a_number_without_a_time_is_asked_for_one_and_not_for_ever() -> None:
    case, _ = hidden()
    case, effects = run(case, Said(NOW, "d1", Surface.DIRECT, heard=Heard(number=True)))
    assert says(effects) == ["direct.ask_time"]
    timers = [e for e in effects if isinstance(e, SetTimer)]
    assert timers == [SetTimer("time", NOW + timedelta(minutes=15))]
    case, effects = run(case, Elapsed(NOW, "time"))
    assert effects == [ScheduleCallback()]


def test_no_number_is_asked_for_once_more_and_then_a_human_reads_it() -> None:
    case, _ = hidden()
    case, _ = run(case, Said(NOW, "d1", Surface.DIRECT))
    case, effects = run(case, Said(NOW, "d2", Surface.DIRECT))
    assert says(effects) == ["direct.ask_again"]
    case, effects = run(case, Said(NOW, "d3", Surface.DIRECT))
    assert PageHuman("no number") in effects
    assert case.queue is Queue.ATTENTION


def test_stop_ends_it_at_once() -> None:
    case, _ = hidden()
    case, _ = run(case, Said(NOW, "d1", Surface.DIRECT, heard=Heard(number=True, time=True)))
    case, effects = run(case, Said(NOW, "d2", Surface.DIRECT, heard=Heard(opt_out=True)))
    assert CancelCallback() in effects
    assert says(effects) == ["direct.stopped"]
    _, effects = run(case, Said(NOW, "d3", Surface.DIRECT))
    assert effects == []


def test_solved_by_phone_closes_the_loop_and_the_case() -> None:
    case, _ = hidden()
    case, _ = run(case, Said(NOW, "d1", Surface.DIRECT, heard=Heard(number=True, time=True)))
    case, effects = run(case, CallbackChanged(NOW, "resolved"))
    assert says(effects) == ["direct.follow_up"]
    assert case.stage is Stage.SOLVED
    case, effects = run(case, Done(NOW, "say", ""))
    assert effects == [CloseCase()]
    assert case.stage is Stage.CLOSED


def test_a_pin_in_a_direct_message_is_answered_and_counts_as_an_exposure_without_a_clock() -> None:
    case, _ = hidden()
    case, effects = run(case, Said(NOW, "d1", Surface.DIRECT, exposed=("credential.pin",), heard=Heard(True, True)))
    assert says(effects)[0] == "direct.removed_here"
    assert {e.item for e in case.exposures} == {"p1", "d1"}
    assert not case.running


def test_what_is_not_sensitive_stays_on_social_and_nothing_is_said_by_itself() -> None:
    case, effects = run(Case(opened=NOW), Said(NOW, "p1", Surface.PUBLIC))
    assert effects == []
    assert case.queue is Queue.SOCIAL


def test_a_refused_hide_is_tried_as_a_deletion_and_then_put_before_a_human() -> None:
    case, _ = posted()
    case, effects = run(case, Failed(NOW, "hide", "p1"))
    assert effects == [Touch(Action.DELETE, "p1")]
    case, effects = run(case, Failed(NOW, "delete", "p1"))
    assert says(effects, Route.PRIVATE_REPLY) == ["direct.ask_delete"]
    assert any(isinstance(e, PageHuman) for e in effects)
    case, effects = run(case, Observed(NOW, "p1", ItemState.GONE))
    assert case.exposures[0].state is Step.GONE


def test_the_one_private_reply_is_spent_once() -> None:
    bare = replace(SETTING, means=Means(private_reply=True))
    case, effects = posted(bare)
    assert says(effects) == ["direct.ask_delete"]
    case, effects = run(case, Removed(NOW, "p1"), setting=bare)
    assert says(effects, Route.PRIVATE_REPLY) == []
    assert says(effects, Route.REPLY) == ["public.invite_exposed"]


def test_still_public_after_a_minute_pages_a_human_until_one_takes_note() -> None:
    case, _ = posted()
    case, effects = run(case, Elapsed(NOW + timedelta(seconds=60), "late", "p1"))
    assert PageHuman("still public", "p1") in effects
    assert any(isinstance(e, SetTimer) and e.name == "late" for e in effects)
    case, _ = run(case, Acknowledged(NOW, "p1"))
    case, effects = run(case, Elapsed(NOW + timedelta(seconds=600), "late", "p1"))
    assert effects == []
    assert case.exposures[0].running, "the clock runs on"


def test_unhidden_again_starts_the_clock_again() -> None:
    case, _ = hidden()
    case, effects = run(case, Observed(NOW + timedelta(days=2), "p1", ItemState.VISIBLE))
    assert Touch(Action.HIDE, "p1") in effects
    assert PageHuman("visible again", "p1") in effects
    assert case.exposures[0].running


def test_a_false_alarm_is_shown_again() -> None:
    case, _ = hidden()
    case, effects = run(case, Cleared(NOW, "p1"))
    assert Touch(Action.UNHIDE, "p1") in effects
    assert case.exposed_kinds() == frozenset()


def test_what_a_human_marks_is_an_exposure_like_any_other() -> None:
    case, _ = run(Case(opened=NOW), Said(NOW, "p1", Surface.PUBLIC))
    case, effects = run(case, Marked(NOW, "p1", Surface.PUBLIC, ("bank.account",)))
    assert Touch(Action.HIDE, "p1") in effects


def test_health_that_people_post_about_themselves_is_never_hidden_by_itself() -> None:
    _, effects = posted(automatic=False)
    assert not any(isinstance(e, Touch) for e in effects)
    assert Propose(Action.HIDE, "p1") in effects
    assert says(effects) == ["direct.ask_delete"]


@pytest.mark.parametrize("level", [Level.SHADOW, Level.SUGGEST])
def test_below_automatic_nothing_leaves_by_itself(level: Level) -> None:
    setting = replace(SETTING, level=level)
    case, effects = posted(setting)
    assert not any(isinstance(e, Touch) and e.action is not Action.OBSERVE for e in effects)
    assert any(isinstance(e, PageHuman) for e in effects)
    _, effects = run(case, Observed(NOW, "p1", ItemState.GONE), setting=setting)
    said = [e for e in effects if isinstance(e, Say)]
    assert all(e.proposed for e in said)
    assert bool(said) is (level is Level.SUGGEST)


def test_a_flood_makes_replies_proposals_and_containment_goes_on() -> None:
    setting = replace(SETTING, flooded=True)
    case, effects = posted(setting)
    assert Touch(Action.HIDE, "p1") in effects
    _, effects = run(case, Observed(NOW, "p1", ItemState.HIDDEN), setting=setting)
    assert all(e.proposed for e in effects if isinstance(e, Say))


def test_a_closed_case_says_so_and_the_state_survives_the_store() -> None:
    case, _ = hidden()
    case, effects = run(case, Ended(NOW))
    assert CloseCase() in effects
    assert case.queue is Queue.DONE
    assert case_from_json(case.to_json()) == case


def test_where_the_law_wants_a_warning_first_nobody_is_asked_before_it_was_given() -> None:
    """HIPAA's duty to warn: the customer who still writes has chosen to."""
    strict = replace(SETTING, policy=case_policy(warned=True))
    case, effects = posted(strict)
    case, effects = run(case, Observed(NOW, "p1", ItemState.HIDDEN), setting=strict)
    assert says(effects, Route.PRIVATE_REPLY) == ["direct.freeze", "direct.warn"]
    case, effects = run(case, Said(NOW, "d1", Surface.DIRECT), setting=strict)
    assert says(effects) == ["direct.ask_number"]


SELF_HARM = Need("urgent", "self_harm", (), Surface.VOICE, "Somebody may hurt themselves.")


def laned(setting: Setting = SETTING, **bridge: str) -> Setting:
    """With a lane for life before the others, and other words about the way to the phone."""
    lane = Lane("self_harm", frozenset(), frozenset({"self_harm"}), "direct.self_harm", call=("988", "emergency"))
    policy = setting.policy
    policy = replace(policy, lanes=(lane, *policy.lanes), bridge=replace(policy.bridge, **bridge))
    return replace(setting, policy=policy)


def calls(effects: list[object]) -> list[str]:
    return [e.call for e in effects if isinstance(e, Say) and e.call]


def test_where_policy_closes_in_private_only_nothing_more_is_said_in_public() -> None:
    case, _ = hidden()
    assert not case.direct_open
    anywhere, effects = run(case, CallbackChanged(NOW, "resolved"))
    assert says(effects, Route.REPLY) == ["public.follow_up"]
    assert anywhere.stage is Stage.SOLVED
    closed, effects = run(case, CallbackChanged(NOW, "resolved"), setting=laned(close_out="private"))
    assert says(effects) == []
    assert CloseCase() in effects
    assert closed.stage is Stage.CLOSED


def test_the_warning_is_the_one_the_policy_names() -> None:
    strict = laned(replace(SETTING, policy=case_policy(warned=True)), warning="direct.general")
    case, _ = posted(strict)
    _, effects = run(case, Observed(NOW, "p1", ItemState.HIDDEN), setting=strict)
    assert says(effects, Route.PRIVATE_REPLY) == ["direct.freeze", "direct.general"]


def test_an_urgent_instruction_needs_no_number_of_the_brand_where_a_public_line_is_right() -> None:
    nobody = laned(replace(SETTING, emergency=False))
    case, effects = run(Case(opened=NOW), Said(NOW, "p1", Surface.PUBLIC, need=SELF_HARM), setting=nobody)
    assert says(effects, Route.PRIVATE_REPLY) == ["direct.self_harm", "direct.ask_number"]
    assert calls(effects) == ["988"]
    assert case.told == ("988",)
    _, effects = run(case, Said(NOW, "d1", Surface.DIRECT, need=SELF_HARM), setting=nobody)
    assert calls(effects) == [], "once is enough"


def test_an_urgent_instruction_that_cannot_be_given_calls_a_human() -> None:
    nobody = replace(SETTING, emergency=False)
    case, _ = posted(nobody)
    case, effects = run(case, Observed(NOW, "p1", ItemState.HIDDEN), setting=nobody)
    assert "direct.freeze" not in says(effects)
    assert PageHuman(NO_NUMBER, "p1") in effects
    assert case.queue is Queue.ATTENTION
    case, effects = run(case, Answered(NOW, Surface.DIRECT), Observed(NOW, "p1", ItemState.HIDDEN), setting=nobody)
    assert case.attention == "", "once a human looked, only another word of the customer calls again"
    assert not any(isinstance(e, PageHuman) for e in effects)
    far = laned(replace(SETTING, means=Means(private_reply=False)))
    _, effects = run(Case(opened=NOW), Said(NOW, "p1", Surface.PUBLIC, need=SELF_HARM), setting=far)
    assert PageHuman(NO_WAY, "p1") in effects


def test_life_waits_neither_for_an_answer_nor_for_containment() -> None:
    setting = laned()
    case, _ = posted(setting)
    assert case.running
    case, effects = run(case, Said(NOW, "p2", Surface.PUBLIC, need=SELF_HARM), setting=setting)
    assert calls(effects) == ["988"]
    case, effects = run(case, Observed(NOW, "p1", ItemState.HIDDEN), setting=setting)
    assert calls(effects) == ["emergency"]
    asked, _ = run(hidden()[0], Said(NOW, "d1", Surface.DIRECT), setting=setting)
    _, effects = run(asked, Said(NOW, "d2", Surface.DIRECT, need=SELF_HARM), setting=setting)
    assert "direct.self_harm" in says(effects, Route.MESSAGE)


def test_a_case_stored_before_numbers_were_noted_is_read() -> None:
    data = {**Case(opened=NOW).to_json(), "frozen": True}
    del data["told"]
    assert case_from_json(data) == Case(opened=NOW)
