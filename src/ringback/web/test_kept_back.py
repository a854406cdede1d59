"""Drafts that were kept back, and overrides on the desk: who sees them, what they show, who decides."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from ringback.desk import reply
from ringback.desk.test_overrides import PROMISE, WHY, permit
from ringback.errors import ReplyRefused
from ringback.flow import Surface
from ringback.store.models import Correction, Membership, Override, Person, Refusal
from ringback.store.queries import review
from ringback.store.queries.oversight import watches
from tests.cast import Cast, Matter, make, matter


@pytest.fixture
def cast(db: None, monkeypatch: pytest.MonkeyPatch) -> Cast:
    made = make()
    permit(made.runtime, monkeypatch)
    return made


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


def browser(person: Person) -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(person)
    return client


def kept(dana: Matter, person: Person, text: str = "What is your PIN?") -> None:
    with pytest.raises(ReplyRefused):
        reply.send(dana.case, text, Surface.DIRECT, person)


def shown(cast: Cast, query: str = "", person: Person | None = None) -> str:
    answer = browser(person or cast.supervisor).get(reverse("kept_back", args=[cast.bank.slug]) + query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_it_says_what_was_kept_back_and_why(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent, "Is 4111 1111 1111 1111 your card? What is your PIN?")
    for person in (cast.supervisor, cast.compliance):
        page = shown(cast, person=person)
        assert "What is your PIN?" in page
        assert "1111" not in page
        assert "Ana Gómez" in page
        assert "A secret, anywhere" in page
        assert "PCI DSS" in page
        assert "This week" in page
        assert "us-bank" in page


def test_nobody_elses_supervisor_finds_it(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent)
    Membership.objects.filter(person=cast.other).update(role="supervisor")
    others = browser(cast.other)
    for name in ("kept_back", "kept_back_live"):
        assert others.get(reverse(name, args=[cast.bank.slug])).status_code == 404
    row = _asked(dana, cast)
    assert others.post(reverse("override_decide", args=[row.pk]), {"answer": "grant"}).status_code == 404
    assert browser(cast.agent).get(reverse("kept_back", args=[cast.bank.slug])).status_code == 403


def test_by_reason_and_by_agent(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent)
    kept(dana, cast.supervisor, "See https://other.example/help for the steps.")
    assert "What is your PIN?" not in shown(cast, "?reason=link")
    assert "other.example" in shown(cast, "?reason=link")
    assert "other.example" not in shown(cast, f"?agent={cast.agent.pk}")
    assert "Nothing like this was kept back" in shown(cast, "?reason=promise")
    assert "What is your PIN?" in shown(cast, "?reason=%27&agent=nobody")


def test_the_supervisors_page_counts_them(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent)
    now = cast.runtime.clock()
    assert [watch.refused for watch in watches([cast.bank.pk, cast.clinic.pk], now - timedelta(days=1))] == [1, 0]
    assert watches([cast.bank.pk], now + timedelta(hours=1))[0].refused == 0


def test_nothing_yet(cast: Cast) -> None:
    assert "Nothing was kept back" in shown(cast)


def test_weeks_are_the_brands(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent)
    kept(dana, cast.agent)
    now = cast.runtime.clock()
    Refusal.objects.filter(pk=Refusal.objects.earliest("pk").pk).update(at=now - timedelta(weeks=2))
    weekly = review.weekly(cast.bank, now)
    assert weekly.counts["secret-in-any"] == (1, 0, 1, 0, 0, 0)
    assert [week.weekday() for week in weekly.weeks] == [0] * review.WEEKS


def test_it_goes_when_its_time_is_over(cast: Cast, dana: Matter) -> None:
    kept(dana, cast.agent)
    now = cast.runtime.clock()
    Correction.objects.create(brand=cast.bank, case=dana.case, what="missed", at=now)
    assert review.sweep(now + timedelta(days=29)) == 0
    assert review.sweep(now + timedelta(days=31)) == 1
    cast.bank.settings["corrections_kept_days"] = 7
    cast.bank.save()
    assert review.sweep(now + timedelta(days=8)) == 1


def _asked(dana: Matter, cast: Cast) -> Override:
    return reply.ask_override(dana.case, (PROMISE, Surface.PUBLIC), WHY, cast.agent)


def test_an_override_from_asking_to_sending(cast: Cast, dana: Matter) -> None:
    ana, sam = browser(cast.agent), browser(cast.supervisor)
    draft = {"text": PROMISE, "surface": "public"}
    assert "Ask a supervisor" in ana.post(reverse("case_check", args=[dana.case.pk]), draft).content.decode()
    answer = ana.post(reverse("case_override", args=[dana.case.pk]), {**draft, "why": WHY}).content.decode()
    assert "Asked. A supervisor sees it" in answer
    page = shown(cast)
    assert WHY in page
    assert PROMISE in page
    assert "1 waiting" in page
    row = Override.objects.get()
    assert "asked to let through" in sam.get(reverse("supervise")).content.decode()
    assert sam.post(reverse("override_decide", args=[row.pk]), {"answer": "grant"}).status_code == 204
    assert "let this through, once" in ana.post(reverse("case_check", args=[dana.case.pk]), draft).content.decode()
    sent = ana.post(reverse("case_reply", args=[dana.case.pk]), draft)
    assert "sent" in sent.headers["HX-Trigger-After-Swap"]
    row.refresh_from_db()
    assert row.used
    assert "Let through by Sam Whitfield, sent; asked by Ana Gómez" in shown(cast)


def test_who_may_not_decide_is_told_so(cast: Cast, dana: Matter) -> None:
    row = reply.ask_override(dana.case, (PROMISE, Surface.PUBLIC), WHY, cast.supervisor)
    assert "somebody else decides" in shown(cast)
    assert "A supervisor decides" in shown(cast, person=cast.compliance)
    for person in (cast.supervisor, cast.compliance):
        browser(person).post(reverse("override_decide", args=[row.pk]), {"answer": "grant"})
    row.refresh_from_db()
    assert not row.granted


def test_what_nobody_may_let_through_offers_nothing(cast: Cast, dana: Matter) -> None:
    draft = {"text": "What is your PIN?", "surface": "direct"}
    answer = browser(cast.agent).post(reverse("case_check", args=[dana.case.pk]), draft).content.decode()
    assert "This cannot be sent." in answer
    assert '<q dir="auto">PIN</q>' in answer
    assert "Ask a supervisor" not in answer


def test_what_was_refused_goes_with_what_is_sent_instead(cast: Cast, dana: Matter) -> None:
    said = {
        "text": "How can we help?",
        "surface": "public",
        "refused": "What is your PIN?",
        "refused_surface": "direct",
    }
    browser(cast.agent).post(reverse("case_reply", args=[dana.case.pk]), said)
    assert "What is your PIN?" in shown(cast)
