"""Callbacks under hostile customers, careless agents and phone systems that lose word."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from ringback.desk import callback as calls
from ringback.desk import case as case_desk
from ringback.desk import pause
from ringback.desk.conftest import NUMBER, Stage, audited, person
from ringback.errors import BadInput, DialRefused, Refused
from ringback.store import models
from tests.world import in_daylight

CALL = f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}"


def promised(play: Stage, said: str = CALL) -> models.Callback:
    play.post()
    play.settle()
    play.direct(said)
    play.settle()
    return models.Callback.objects.filter(case__conversation__author=play.dana).latest("pk")


def due(play: Stage) -> models.Callback:
    promise = promised(play)
    models.Callback.objects.filter(pk=promise.pk).update(opens=play.world.clock() - timedelta(minutes=1))
    calls.claim(promise, person("ana"))
    return models.Callback.objects.get(pk=promise.pk)


def phone(play: Stage) -> dict[str, Any]:
    return dict(play.world.phones.get(f"/phones/{NUMBER}").json())


def test_two_agents_cannot_have_one_callback_until_the_lease_is_over(play: Stage) -> None:
    promise = due(play)
    sam = person("sam")
    with pytest.raises(BadInput, match="another agent"):
        calls.claim(promise, sam)
    with pytest.raises(BadInput, match="take the callback first"):
        calls.dial(promise, sam)
    with pytest.raises(BadInput, match="another agent"):
        calls.dispose(promise, sam, "solved")
    play.world.clock.ahead += timedelta(minutes=16)
    calls.claim(promise, sam)
    assert models.Callback.objects.get().claimed_by == sam


def test_one_dials_once_and_only_that_agent_hears_the_phrase_once_answered(play: Stage) -> None:
    promise, ana, sam = due(play), person("ana"), person("sam")
    attempt = calls.dial(promise, ana)
    with pytest.raises(BadInput):
        calls.dial(promise, ana)
    with pytest.raises(BadInput, match="answers"):
        calls.phrase(attempt, ana)
    with pytest.raises(Refused):
        case_desk.reveal(play.case(), models.Callback.objects.get().phrase_ref, "I am curious", ana)
    play.world.until(lambda: phone(play)["state"] == "ringing", 20)
    play.world.phones.post(f"/phones/{NUMBER}/answer")
    play.world.until(lambda: models.Attempt.objects.get().state == "bridged", 20)
    attempt.refresh_from_db()
    with pytest.raises(BadInput, match="only the agent"):
        calls.phrase(attempt, sam)
    assert calls.phrase(attempt, ana) in play.thread()[-1]
    assert models.Attempt.objects.count() == 1


def test_nobody_frees_a_ringing_number_by_saying_how_the_call_went(play: Stage) -> None:
    attempt = calls.dial(due(play), person("ana"))
    for who in ("ana", "sam"):
        with pytest.raises(BadInput):
            calls.report(attempt, "completed", person(who))
    assert models.NumberLock.objects.count() == 1


def test_what_the_customer_writes_during_a_call_changes_nothing_under_it(play: Stage) -> None:
    promise = due(play)
    calls.dial(promise, person("ana"))
    before = models.Callback.objects.get()
    play.direct("call me on (202) 555-0177 tomorrow at 3pm")
    after = models.Callback.objects.get()
    assert (after.number_ref, after.phrase_ref, after.state) == (before.number_ref, before.phrase_ref, "attempting")
    assert any("during it" in fact.get("reason", "") for fact in audited("human.paged"))


def test_a_pause_stops_dialling_but_not_hanging_up(play: Stage) -> None:
    promise, ana = due(play), person("ana")
    attempt = calls.dial(promise, ana)
    play.world.until(lambda: phone(play)["state"] == "ringing", 20)
    pause.pause(play.page().brand, person("sam"), True)
    calls.hangup(attempt, ana)
    play.world.until(lambda: phone(play)["state"] == "idle", 20)


def test_paused_means_that_no_call_is_placed(play: Stage) -> None:
    promise = due(play)
    pause.pause(play.page().brand, person("sam"), True)
    with pytest.raises(DialRefused, match="paused"):
        calls.dial(promise, person("ana"))
    assert not models.Attempt.objects.exists()


def test_not_me_is_never_weakened_nor_lifted_by_somebody_who_types_the_number(play: Stage) -> None:
    """The owner of a number said that they never asked. Whoever types it again cannot get it dialled."""
    calls.dispose(due(play), person("ana"), "not_me")
    play.settle()
    assert models.Suppression.objects.get().reason == "not_me"
    thief = Stage(play.world, play.world.customer("Thief"))
    thief.direct(CALL)
    thief.direct("stop calling me on (202) 555-0143")
    thief.direct(CALL)
    thief.settle()
    assert models.Suppression.objects.get().reason == "not_me"
    assert not models.Callback.objects.filter(finished=None).exists()


def test_only_who_said_stop_can_say_go_again(play: Stage) -> None:
    promised(play)
    play.direct("please stop calling me")
    play.settle()
    assert models.Suppression.objects.get().reason == "asked"
    assert models.Callback.objects.get().state == "cancelled"
    other = Stage(play.world, play.world.customer("Other"))
    other.direct(CALL)
    other.settle()
    assert models.Suppression.objects.exists()
    assert not models.Callback.objects.filter(finished=None).exists()
    play.direct(CALL)
    play.settle()
    assert not models.Suppression.objects.exists()
    assert models.Callback.objects.filter(finished=None).count() == 1


def test_two_brands_never_ring_one_number_at_once_and_learn_nothing(play: Stage) -> None:
    calls.dial(due(play), person("ana"))
    row = models.NumberLock.objects.get()
    clinic = Stage(play.world, play.world.customer("Same person"), "lakesideclinic")
    promise = promised(clinic)
    assert promise.fingerprint == row.fingerprint
    models.Callback.objects.filter(pk=promise.pk).update(opens=play.world.clock() - timedelta(minutes=1))
    calls.claim(promise, person("cleo"))
    with pytest.raises(DialRefused) as refused:
        calls.dial(promise, person("cleo"))
    assert refused.value.code == "later"
    assert "Harbor" not in str(refused.value)


@pytest.mark.parametrize("number", ["+1 900 555 0143", "+44 70 1234 5678", "+1 876 555 0143", "911"])
def test_numbers_that_cost_are_never_promised(play: Stage, number: str) -> None:
    play.post()
    play.settle()
    play.direct(f"call me on {number} in the next hours, I'm in {in_daylight()}")
    play.settle()
    assert not models.Callback.objects.filter(finished=None).exists()


def test_a_number_posted_in_public_is_never_dialled(play: Stage) -> None:
    play.post(CALL)
    play.settle()
    assert not models.Callback.objects.exists()
