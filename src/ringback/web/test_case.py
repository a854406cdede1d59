"""The case on the desk: what it shows, and that the composer sends nothing the guard refused."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from ringback.channels.base import Inbound, InboundType
from ringback.desk import intake
from ringback.flow import Act, Surface, decide, plain
from ringback.store.models import Audit, Case, Effect, Exposure, Message, Page
from ringback.store.outbox import write
from ringback.text import RawText
from tests.cast import Cast, Matter, make, matter


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


@pytest.fixture
def browser(cast: Cast) -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(cast.agent)
    return client


def shown(browser: Client, name: str, *args: object) -> str:
    return browser.get(reverse(name, args=args)).content.decode()


def test_a_message_says_where_it_is_seen(browser: Client, dana: Matter) -> None:
    page = shown(browser, "case", dana.case.pk)
    assert "Public comment · Sandbox" in page
    assert 'data-surface="public"' in page


def test_a_token_says_what_it_was(browser: Client, dana: Matter) -> None:
    page = shown(browser, "case", dana.case.pk)
    assert "card ••1111" in page
    assert "only what is shown was kept" in page
    about = shown(browser, "token", dana.message.pk, 0)
    assert "Its checksum is right" in about
    assert "PCI DSS" in about


def test_customers_cannot_forge_a_token_or_markup(browser: Client, cast: Cast) -> None:
    made = matter(cast, cast.bank_page, name="<b>Eve</b>", said="[card] <img src=x> is what I typed")
    page = shown(browser, "case", made.case.pk)
    assert "&lt;img src=x&gt;" in page
    assert "&lt;b&gt;Eve&lt;/b&gt;" in page
    assert 'class="token"' not in page


def test_the_offsets_of_the_pieces_are_those_of_the_stored_text(browser: Client, cast: Cast) -> None:
    made = matter(cast, cast.bank_page, said="😀 my card 4111 1111 1111 1111 twice")
    text = str(made.message.text)
    places = [int(at) for at in re.findall(r'data-at="(\d+)"', shown(browser, "case", made.case.pk))]
    assert places[:2] == [0, text.index(" twice")]


def test_what_was_reached_is_said_and_no_more(browser: Client, dana: Matter) -> None:
    assert "Others still see this" in shown(browser, "case", dana.case.pk)
    Exposure.objects.update(state="contained", reached="hidden", contained=dana.exposure.found + timedelta(seconds=0.8))
    page = shown(browser, "case", dana.case.pk)
    assert "Hidden from the public after 0.8 s. Its author still sees it." in page
    assert "Others still see this" not in page


def test_what_failed_is_said(browser: Client, dana: Matter) -> None:
    Effect.objects.filter(pk=dana.proposal.pk).update(
        action={"do": "hide", "item": "x"}, text=None, outcome="failed", result={"reason": "the network said 403"}
    )
    assert "Could not hide the item. The network said 403." in shown(browser, "case", dana.case.pk)


def test_the_guard_answers_while_one_writes(browser: Client, dana: Matter) -> None:
    url = reverse("case_check", args=[dana.case.pk])
    asked = "Could you send me your card number and your date of birth?"
    refused = browser.post(url, {"text": asked, "surface": "direct"}).content.decode()
    assert "This cannot be sent." in refused
    assert "a card number and a date of birth" in refused
    assert "Use this" in refused
    assert re.search(r'id="send"[^>]*disabled', refused)
    allowed = browser.post(url, {"text": "How can we help?", "surface": "direct"}).content.decode()
    assert "May be sent" in allowed
    assert "with reminder" in allowed
    assert not re.search(r'id="send"[^>]*disabled', allowed)


def test_what_the_guard_refuses_is_not_sent(browser: Client, dana: Matter) -> None:
    before = Effect.objects.count()
    url = reverse("case_reply", args=[dana.case.pk])
    answer = browser.post(url, {"text": "What is your PIN?", "surface": "public"})
    assert "This cannot be sent." in answer.content.decode()
    assert "HX-Trigger-After-Swap" not in answer.headers
    assert Effect.objects.count() == before


def test_what_it_lets_through_is_sent(browser: Client, dana: Matter) -> None:
    url = reverse("case_reply", args=[dana.case.pk])
    answer = browser.post(url, {"text": "Thank you for writing. How can we help?", "surface": "public"})
    assert json.loads(answer.headers["HX-Trigger-After-Swap"])["sent"] is True
    sent = Effect.objects.latest("pk")
    assert sent.action["do"] == "reply"
    assert sent.text is not None
    assert str(sent.text).startswith("Thank you for writing.")
    assert "Not sent yet" in shown(browser, "case", dana.case.pk)


def test_an_unknown_surface_is_the_private_one(browser: Client, dana: Matter) -> None:
    url = reverse("case_check", args=[dana.case.pk])
    answer = browser.post(url, {"text": "My colleague will call you today.", "surface": "billboard"})
    assert "/ 1000" in answer.content.decode()


def test_nothing_changed_means_nothing_sent_again(browser: Client, dana: Matter) -> None:
    url = reverse("case_live", args=[dana.case.pk])
    version = browser.get(url).headers["X-Version"]
    assert browser.get(url, headers={"X-Shown": version}).status_code == 204
    Exposure.objects.filter(pk=dana.exposure.pk).update(state="asked")
    assert browser.get(url, headers={"X-Shown": version}).status_code == 200


def test_redact_this_takes_it_out(browser: Client, cast: Cast) -> None:
    made = matter(cast, cast.bank_page, said="the dog is called Rex and that is my secret word")
    start = str(made.message.text).index("Rex")
    url = reverse("redact", args=[made.message.pk])
    assert "Rex" in browser.get(url, {"start": start, "end": start + 3}).content.decode()
    answer = browser.post(url, {"start": start, "end": start + 3, "kind": "credential.password"})
    assert "dialog-close" in answer.headers["HX-Trigger"]
    made.message.refresh_from_db()
    assert "Rex" not in str(made.message.text)


@pytest.mark.parametrize(
    "span", [{}, {"start": "x", "end": "2"}, {"start": "5", "end": "2"}, {"start": "0", "end": "9999"}]
)
def test_a_selection_that_is_none_is_refused(browser: Client, dana: Matter, span: dict[str, str]) -> None:
    answer = browser.get(reverse("redact", args=[dana.message.pk]), span)
    assert "select a part" in answer.headers["HX-Trigger"].lower()


def test_a_card_is_never_shown_again(browser: Client, dana: Matter) -> None:
    answer = browser.post(reverse("reveal", args=[dana.message.pk, 0]), {"reason": "I am curious"})
    assert "4111" not in answer.content.decode()
    assert json.loads(answer.headers["HX-Trigger"])["toast"]["tone"] == "bad"


def test_a_case_that_still_shows_something_cannot_be_closed(browser: Client, dana: Matter) -> None:
    answer = browser.post(reverse("case_close", args=[dana.case.pk]))
    assert "still public" in answer.headers["HX-Trigger"]


def test_compliance_reads_and_does_not_answer(cast: Cast, dana: Matter) -> None:
    reader = Client()
    reader.force_login(cast.compliance)
    page = reader.get(reverse("case", args=[dana.case.pk])).content.decode()
    assert "You can read this case" in page
    assert 'id="reply"' not in page


def test_right_to_left_and_long_names_are_left_to_the_browser(browser: Client, cast: Cast) -> None:
    made = matter(cast, cast.bank_page, name="م" * 200, said="لم أستطع تسجيل الدخول")
    page = shown(browser, "case", made.case.pk)
    assert page.count('dir="auto"') >= 2


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_takes_as_many_queries_for_one_as_for_many(
    browser: Client, cast: Cast, count: int, django_assert_max_num_queries: object
) -> None:
    for number in range(count):
        matter(cast, cast.bank_page, name=f"customer {number}")
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        assert f"customer {count - 1}" in shown(browser, "inbox_list")


def test_the_case_takes_as_many_queries_whatever_its_length(
    browser: Client, cast: Cast, dana: Matter, django_assert_max_num_queries: object
) -> None:
    now = datetime.now(UTC)
    Message.objects.bulk_create(
        Message(
            brand=cast.bank, conversation=dana.case.conversation, case=dana.case, page=cast.bank_page, item=f"n{n}",
            surface=Surface.DIRECT, text=plain(f"message {n}"), at=now + timedelta(seconds=n), received=now,
        )
        for n in range(300)
    )  # fmt: skip
    with django_assert_max_num_queries(18):  # type: ignore[operator]
        page = shown(browser, "case", dana.case.pk)
    assert "Show 101 earlier messages" in page
    assert "message 299" in page


def test_a_claimed_case_says_by_whom(cast: Cast, browser: Client, dana: Matter) -> None:
    Case.objects.filter(pk=dana.case.pk).update(claimed_by=cast.supervisor)
    assert "Sam Whitfield has it" in shown(browser, "case", dana.case.pk)
    answer = browser.post(reverse("case_claim", args=[dana.case.pk]))
    assert "Somebody else" in answer.headers["HX-Trigger"]


@pytest.fixture
def sealed(cast: Cast) -> Message:
    """A private message with something sealed in it, taken in as the door takes it."""
    inbound = Inbound(
        InboundType.CREATED, "dm-1", 1, "eve", "Eve", Surface.DIRECT,
        RawText("my date of birth is 14 March 1961 and my account number is 000123456789"), datetime.now(UTC),
        thread="t",
    )  # fmt: skip
    page = cast.runtime.page(Page.objects.select_related("brand").get(pk=cast.bank_page.pk))
    with write():
        intake.take([intake.prepare(page, inbound, cast.runtime)], cast.runtime)
    return Message.objects.get(item="dm-1")


def test_what_is_sealed_is_shown_on_reason_to_whom_the_policy_names(cast: Cast, sealed: Message) -> None:
    assert sealed.text is not None
    policy = cast.runtime.engine(cast.bank).policy
    answers = set()
    for role in ("agent", "supervisor", "compliance"):
        person = Client(headers={"HX-Request": "true"})
        person.force_login(getattr(cast, role))
        for number, token in enumerate(sealed.text.tokens):
            url = reverse("reveal", args=[sealed.pk, number])
            assert "say why" in person.post(url, {"reason": ""}).headers["HX-Trigger"].lower()
            answer = person.post(url, {"reason": "the customer asked what we hold"})
            allowed = decide(policy, token.kind, None, Act.SHOW).given({f"audience:{role}"}).allowed
            assert ("data-expires" in answer.content.decode()) is allowed
            answers.add(allowed)
            assert answer.headers["Cache-Control"] == "no-store"
            seen = Audit.objects.filter(case=sealed.case_id).latest("pk")
            assert seen.action == ("value.shown" if allowed else "value.refused")
    assert answers == {True, False}


def test_a_false_alarm_is_put_back(cast: Cast, browser: Client, sealed: Message) -> None:
    assert sealed.text is not None
    about = shown(browser, "token", sealed.pk, 0)
    assert "put it back" in about
    answer = browser.post(reverse("not_sensitive", args=[sealed.pk, 0]))
    assert "Ask a supervisor" in answer.headers["HX-Trigger"]
    browser.force_login(cast.supervisor)
    answer = browser.post(reverse("not_sensitive", args=[sealed.pk, 0]))
    assert "dialog-close" in answer.headers["HX-Trigger"]
    sealed.refresh_from_db()
    assert "1961" in str(sealed.text)


def test_a_long_queue_shows_its_first_and_how_many_there_are(browser: Client, cast: Cast) -> None:
    for number in range(43):
        matter(cast, cast.bank_page, name=f"customer {number}")
    page = shown(browser, "inbox")
    assert page.count("data-row=") == 40
    assert "Show all 43" in page
    whole = browser.get(reverse("inbox_list"), {"queue": "exposures"}).content.decode()
    assert whole.count("data-row=") == 43


def test_a_lost_session_takes_the_whole_page_to_the_log_in(dana: Matter) -> None:
    answer = Client(headers={"HX-Request": "true"}).get(reverse("case_live", args=[dana.case.pk]))
    assert answer.headers["HX-Redirect"].startswith("/account/login/")
