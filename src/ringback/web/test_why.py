"""*Why?* opens the clause and the evidence; corrections are kept for review and train nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from ringback.desk import corrections, needs
from ringback.errors import BadInput
from ringback.store.models import Audit, Callback, Correction, Membership, Person
from tests.cast import Cast, Matter, make, matter


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


def browser(person: Person) -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(person)
    return client


def shown(person: Person, name: str, *args: object) -> str:
    answer = browser(person).get(reverse(name, args=args))
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_exposure(cast: Cast, dana: Matter) -> None:
    assert reverse("exposure_why", args=[dana.exposure.pk]) in shown(cast.agent, "case", dana.case.pk)
    said = shown(cast.agent, "exposure_why", dana.exposure.pk)
    assert "Card number" in said
    assert "Its checksum is right" in said
    assert "99 % likely" in said
    assert "At once, without asking" in said
    assert reverse("clause", args=["harbor-bank", "pci-4.2.2"]) in said or "PCI DSS" in said


def test_what_solving_it_needs(cast: Cast, dana: Matter) -> None:
    facts = {
        "level": "account",
        "topic": "card_charge",
        "sure": False,
        "model": "2026.11",
        "why": "It is about a charge.",
    }
    Audit.objects.create(
        brand=cast.bank, at=cast.runtime.clock(), actor="ringback", action="need.heard", case=dana.case.pk, facts=facts
    )
    said = shown(cast.agent, "case_why", dana.case.pk)
    assert "It is about a charge." in said
    assert "Model 2026.11" in said
    assert "Not sure" in said


def test_a_promised_callback(cast: Cast, dana: Matter) -> None:
    said = shown(cast.agent, "callback_why", dana.callback.pk)
    assert "New York" in said
    assert "No receipt on this case" in said
    assert "of 3" in said


def test_a_call_that_was_not_placed(cast: Cast, dana: Matter) -> None:
    ana = browser(cast.agent)
    ana.post(reverse("callback_claim", args=[dana.callback.pk]))
    answer = ana.post(reverse("callback_dial", args=[dana.callback.pk]))
    assert answer.headers["HX-Retarget"] == "#dialog-body"
    said = answer.content.decode()
    assert "This call was not placed" in said
    assert "The number is not kept any more" in said
    assert "now in New York" in said
    assert Callback.objects.get(pk=dana.callback.pk).state == "claimed"


def test_an_agent_corrects_what_it_needs(cast: Cast, dana: Matter) -> None:
    url = reverse("case_need", args=[dana.case.pk])
    ana = browser(cast.agent)
    assert "nothing is trained by it" in ana.get(url).content.decode()
    assert ana.post(url, {"level": "none"}).status_code == 204
    dana.case.refresh_from_db()
    assert (dana.case.level, dana.case.state["level"]) == ("", "")
    page = shown(cast.supervisor, "corrections", cast.bank.slug)
    assert "trains nothing by itself" in page
    assert "card ••1111" in page
    assert "Ana Gómez" in page
    assert "4111" not in page
    row = Correction.objects.get()
    said = browser(cast.supervisor).post(reverse("correction_review", args=[row.pk]), {"answer": "agree"})
    assert "Agreed by Sam Whitfield" in said.content.decode()
    assert "Nothing to look at" in shown(cast.supervisor, "corrections", cast.bank.slug)


@pytest.mark.parametrize("level", ["", "account", "everything"])
def test_no_correction_without_a_change(level: str, cast: Cast, dana: Matter) -> None:
    with pytest.raises(BadInput):
        needs.correct(dana.case, level, cast.agent)
    assert not Correction.objects.exists()


def test_nobody_reviews_their_own(cast: Cast, dana: Matter) -> None:
    needs.correct(dana.case, "urgent", cast.supervisor)
    row = Correction.objects.get()
    assert "somebody else looks at it" in shown(cast.supervisor, "corrections", cast.bank.slug)
    with pytest.raises(BadInput):
        corrections.review(row, True, cast.supervisor)
    corrections.review(row, False, cast.compliance)
    with pytest.raises(BadInput):
        corrections.review(row, True, cast.compliance)


def test_one_authors_are_capped(cast: Cast, dana: Matter) -> None:
    at = cast.runtime.clock() - timedelta(hours=1)
    own = {"brand": cast.bank, "case": dana.case, "author": cast.agent, "what": "need", "at": at}
    Correction.objects.bulk_create(Correction(**own) for _ in range(corrections.A_DAY))
    needs.correct(dana.case, "urgent", cast.agent)
    assert Correction.objects.count() == corrections.A_DAY
    dana.case.refresh_from_db()
    assert dana.case.level == "urgent"
    needs.correct(dana.case, "none", cast.supervisor)
    assert Correction.objects.count() == corrections.A_DAY + 1


def test_what_is_redacted_and_put_back_is_listed(cast: Cast) -> None:
    made = matter(cast, cast.bank_page, said="the dog is called Rex and that is my secret word")
    start = str(made.message.text).index("Rex")
    url = reverse("redact", args=[made.message.pk])
    browser(cast.agent).post(url, {"start": start, "end": start + 3, "kind": "credential.password"})
    row = Correction.objects.get()
    assert (row.what, row.now, row.author) == ("missed", "credential.password", cast.agent)
    page = shown(cast.supervisor, "corrections", cast.bank.slug)
    assert "Marked as a password" in page
    assert "Rex" not in page
    row.what, row.was, row.now = "false_alarm", "contact.phone", ""
    row.save()
    assert "The words are not shown here" in shown(cast.supervisor, "corrections", cast.bank.slug)


def test_other_brands_find_none(cast: Cast, dana: Matter) -> None:
    Membership.objects.filter(person=cast.other).update(role="supervisor")
    needs.correct(dana.case, "urgent", cast.agent)
    others = browser(cast.other)
    assert others.get(reverse("corrections", args=[cast.bank.slug])).status_code == 404
    assert others.post(reverse("correction_review", args=[Correction.objects.get().pk])).status_code == 404
    assert others.get(reverse("exposure_why", args=[dana.exposure.pk])).status_code == 404
