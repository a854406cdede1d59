"""The board and one call: what is shown when, and to whom; what supervisors do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from ringback import cases
from ringback.calls.attempts import State
from ringback.flow import CALL_PHRASE, Label
from ringback.store.models import Attempt, Brand, Callback, Case, Exposure, Page, Sealed
from ringback.text import RawText
from tests.cast import Cast, Matter, make, matter

PHRASE = "amber lantern"


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def dana(cast: Cast) -> Matter:
    """Her callback is due, and its phrase is sealed."""
    made = matter(cast, cast.bank_page)
    expires = timezone.now() + timedelta(days=1)
    sealed = cast.runtime.vault.seal(
        RawText(PHRASE), brand=cast.bank.pk, kind=CALL_PHRASE, label=Label.CONTACT, expires=expires, case=made.case.pk
    )
    Sealed.objects.create(
        brand=cast.bank,
        ref=sealed.ref,
        case=made.case.pk,
        kind=CALL_PHRASE,
        ciphertext=sealed.ciphertext,
        expires=expires,
    )
    Callback.objects.filter(pk=made.callback.pk).update(phrase_ref=sealed.ref)
    return made


def browser(cast: Cast, role: str = "agent") -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(getattr(cast, role))
    return client


def panel(cast: Cast, dana: Matter, role: str = "agent") -> str:
    return browser(cast, role).get(reverse("callback_live", args=[dana.callback.pk])).content.decode()


def calling(cast: Cast, dana: Matter, state: State) -> None:
    Callback.objects.filter(pk=dana.callback.pk).update(
        state="attempting", claimed_by=cast.agent, claimed_until=timezone.now() + timedelta(minutes=5)
    )
    Attempt.objects.filter(pk=dana.attempt.pk).update(state=state, cause="", ended=None, agent=cast.agent)


def test_a_callback_is_taken_before_it_is_made(cast: Cast, dana: Matter) -> None:
    assert "Take this callback" in panel(cast, dana)
    assert "Call now" not in panel(cast, dana)
    browser(cast).post(reverse("callback_claim", args=[dana.callback.pk]))
    assert "Call" in panel(cast, dana)
    assert "Give it back" in panel(cast, dana) or "Call again now" in panel(cast, dana)
    assert "Ana Gómez has this callback" in panel(cast, dana, "supervisor")


@pytest.mark.parametrize("state", [state for state in State if state is not State.ENDED])
def test_the_phrase_is_shown_to_the_caller_once_the_customer_answered(cast: Cast, dana: Matter, state: State) -> None:
    calling(cast, dana, state)
    answered = state in (State.CUSTOMER_UP, State.BRIDGED)
    assert (PHRASE in panel(cast, dana)) is answered
    assert "Hang up" in panel(cast, dana)
    for other in ("supervisor", "compliance"):
        assert PHRASE not in panel(cast, dana, other)
        assert "Hang up" not in panel(cast, dana, other)


def test_the_phrase_stands_nowhere_else(cast: Cast, dana: Matter) -> None:
    calling(cast, dana, State.BRIDGED)
    for name, args in (("board", ()), ("case", (dana.case.pk,)), ("inbox", ())):
        assert PHRASE not in browser(cast).get(reverse(name, args=args)).content.decode()


def test_after_the_call_one_says_how_it_went(cast: Cast, dana: Matter) -> None:
    calling(cast, dana, State.ENDED)
    Attempt.objects.filter(pk=dana.attempt.pk).update(cause="completed", ended=timezone.now())
    Callback.objects.filter(pk=dana.callback.pk).update(state="wrap_up")
    shown = panel(cast, dana)
    assert "How did it go?" in shown
    assert "You spoke" in shown
    assert PHRASE not in shown


def test_who_dials_by_hand_says_how_it_went(cast: Cast, dana: Matter) -> None:
    Brand.objects.filter(pk=cast.bank.pk).update(driver="manual")
    calling(cast, dana, State.CREATED)
    shown = panel(cast, dana)
    assert "No answer" in shown
    assert "you dial it yourself" in shown
    assert "Hang up" not in shown


def test_a_refusal_says_why(cast: Cast, dana: Matter) -> None:
    answer = browser(cast).post(reverse("callback_dial", args=[dana.callback.pk]))
    assert "Take the callback first" in answer.headers["HX-Trigger"]
    answer = browser(cast).post(reverse("callback_dispose", args=[dana.callback.pk]), {"disposition": "nonsense"})
    assert "Choose one of" in answer.headers["HX-Trigger"]


def test_nobody_is_verified_by_what_was_exposed(cast: Cast) -> None:
    made = matter(cast, cast.bank_page, said="my SSN is 078-05-1120 and I am locked out")
    shown = browser(cast).get(reverse("callback", args=[made.callback.pk])).content.decode()
    assert "<s>Social security number</s>" in shown
    assert "<s>Date of birth</s>" not in shown


def test_the_board_sorts_by_what_is_waited_for(cast: Cast, dana: Matter) -> None:
    later = matter(cast, cast.bank_page, name="Later L.")
    Callback.objects.filter(pk=later.callback.pk).update(opens=timezone.now() + timedelta(hours=2))
    done = matter(cast, cast.bank_page, name="Done D.")
    Callback.objects.filter(pk=done.callback.pk).update(finished=timezone.now(), state="resolved", disposition="solved")
    shown = browser(cast).get(reverse("board_list")).content.decode()
    order = [shown.index(word) for word in ("Due", "Dana W.", "Now", "Later L.", "Done today", "Done D.")]
    assert order == sorted(order)


def test_the_board_takes_as_many_queries_for_one_as_for_many(cast: Cast, django_assert_max_num_queries: object) -> None:
    for number in range(12):
        matter(cast, cast.bank_page, name=f"customer {number}")
    client = browser(cast)
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        client.get(reverse("board_list"))


def test_what_supervisors_stop_stands_still(cast: Cast, dana: Matter) -> None:
    boss = browser(cast, "supervisor")
    boss.post(reverse("pause_brand", args=[cast.bank.slug]), {"on": "1"})
    assert Brand.objects.get(pk=cast.bank.pk).paused_at
    assert "Paused since" in boss.get(reverse("supervise_live")).content.decode()
    page = browser(cast).get(reverse("inbox")).content.decode()
    assert "Everything outbound is paused for Harbor Bank" in page
    boss.post(reverse("pause_brand", args=[cast.bank.slug]), {"on": "0"})
    assert Brand.objects.get(pk=cast.bank.pk).paused_at is None
    assert "Outbound runs" in boss.get(reverse("supervise_live")).content.decode()


def test_levels_are_those_there_are(cast: Cast) -> None:
    boss = browser(cast, "supervisor")
    url = reverse("set_level", args=[cast.bank_page.pk])
    boss.post(url, {"level": "shadow"})
    assert Page.objects.get(pk=cast.bank_page.pk).level == "shadow"
    assert "choose" in boss.post(url, {"level": "loud"}).headers["HX-Trigger"].lower()


def test_taking_note_stops_no_clock(cast: Cast, dana: Matter) -> None:
    browser(cast, "compliance").post(reverse("acknowledge", args=[dana.exposure.pk]))
    row = Exposure.objects.get(pk=dana.exposure.pk)
    assert row.acknowledged
    assert row.contained is None
    assert "Noted by Noor Rahman" in browser(cast, "supervisor").get(reverse("supervise")).content.decode()


def test_a_wording_that_was_suggested_is_sent_by_a_person(cast: Cast, dana: Matter) -> None:
    state = cases.case_from_json(dana.case.state)
    Case.objects.filter(pk=dana.case.pk).update(state=replace(state, direct_open=True).to_json())
    assert "Send as it is" in browser(cast).get(reverse("case", args=[dana.case.pk])).content.decode()
    answer = browser(cast).post(reverse("proposal", args=[dana.proposal.pk]), {"answer": "approve"})
    assert "look-again" in answer.headers["HX-Trigger"]
    again = browser(cast).post(reverse("proposal", args=[dana.proposal.pk]), {"answer": "approve"})
    assert "decided already" in again.headers["HX-Trigger"]


def test_every_cell_of_the_policy_explains_itself(cast: Cast) -> None:
    client = browser(cast)
    for act in ("ask", "send", "receive", "confirm"):
        shown = client.get(reverse("policy", args=[cast.bank.slug]), {"act": act}).content.decode()
        assert "Card number" in shown
        assert "Kept by its last four" in shown
    clause = client.get(reverse("clause", args=[cast.bank.slug, "pci-3.3.1"])).content.decode()
    assert "PCI DSS" in clause
    assert client.get(reverse("clause", args=[cast.bank.slug, "no-such"])).status_code == 404


def test_the_notice_is_shown_with_the_day_it_was_last_seen(cast: Cast) -> None:
    Page.objects.filter(pk=cast.bank_page.pk).update(notice={"state": "changed", "checked": timezone.now().isoformat()})
    shown = browser(cast, "supervisor").get(reverse("notices")).content.decode()
    assert "the words were changed" in shown
    assert "read back" in shown
    assert "Look now" not in browser(cast).get(reverse("notices")).content.decode()
