"""The playground: what it shows, and that nothing of it stays anywhere."""

from __future__ import annotations

import logging
import re
from html import unescape

import pytest
from django.apps import apps
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from ringback.engine import load
from ringback.flow import FRAGMENT, Evidence, Finding, Label
from ringback.web import evidence, playground
from ringback.web.playground import LONGEST, look, split, stretches
from tests.cast import Cast, make

ENGINE = load("us-bank", region="US", languages=("en",))
CARD = "4111 1111 1111 1111"
TEXT = f"my card {CARD} was charged twice, order number 4539578763621486"


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


def browser(cast: Cast, role: str = "agent", *, csrf: bool = False) -> Client:
    client = Client(enforce_csrf_checks=csrf)
    client.force_login(getattr(cast, role))
    return client


def ask(cast: Cast, text: str, role: str = "agent", **more: str) -> HttpResponse:
    return browser(cast, role).post(reverse("playground"), {"text": text, "surface": "public", **more})


def words(answer: HttpResponse) -> str:
    """What one reads of the results."""
    html = answer.content.decode().partition('id="looked"')[2].partition("<dialog")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())


def test_what_is_found_is_marked_explained_and_decided(cast: Cast) -> None:
    shown = words(ask(cast, TEXT))
    for said in (
        "2 found", "1 not cleared here", "1 card number", "2 reference", "The check digits are right",
        "Also fitsA card", "A card number goes where it is encrypted or keyed", "card ••1111", "Kept by its last four",
        "Carry it to",
    ):  # fmt: skip
        assert said in shown


def test_the_surface_and_the_brand_decide(cast: Cast) -> None:
    said = "my phone number is +1 202-555-0143"
    assert "Not cleared here" in words(ask(cast, said))
    assert "Cleared here" in words(ask(cast, said, surface="direct"))
    assert "Nothing sensitive found" in words(ask(cast, "are you open on Saturday?"))
    assert ask(cast, said, brand=cast.clinic.slug).status_code == 404
    assert "Lakeside Clinic" in ask(cast, said, "other").content.decode()


def test_messages_of_one_person_are_read_together(cast: Cast) -> None:
    halves = "my card is 4111 1111\n\n1111 1111 thanks"
    shown = words(ask(cast, halves, several="1", surface="direct"))
    assert "2 found" in shown
    assert "Message 2" in shown
    assert "1111 1111" not in shown.partition("What is kept and shown")[2]


@pytest.mark.parametrize(
    ("text", "more", "says"),
    [
        (" \n ", {}, "Write or paste a text first."),
        ("x" * (LONGEST + 1), {}, "longer than 20,000 characters"),
        ("hello\n\n" * 200, {"several": "1"}, "more than 100 messages"),
    ],
)
def test_what_cannot_be_looked_at_is_said(cast: Cast, text: str, more: dict[str, str], says: str) -> None:
    answer = ask(cast, text, **more)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert 'id="looked"' not in answer.content.decode()


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> <b>" + CARD + "</b>",
        "\u202e\u2066" + CARD + " مرحبا رقم بطاقتي\nشكرا",
        "nul \0 and \x1b escape, lone \ud800",
        "7" * LONGEST,
        "\n" * 5000 + "x",
        "e" + "\u0301" * 5000,
    ],
    ids=["markup", "right to left", "controls", "one long number", "line breaks", "marks"],
)
def test_a_text_of_any_sort_is_shown_as_text(cast: Cast, text: str) -> None:
    answer = ask(cast, text.encode("utf-8", "replace").decode())
    assert answer.status_code == 200
    html = answer.content.decode().partition('id="looked"')[2]
    assert "<script>" not in html
    assert not re.search(r"[\x00\x1b\u202e\u2066]", html.partition("What is kept")[0])


def test_unseen_characters_are_put_in_sight(cast: Cast) -> None:
    html = ask(cast, "card: 4\u200b1\u200b1\u200b1 1111 1111 1111 ok \u202egnp.exe").content.decode()
    assert "3 unseen characters" in html
    assert 'aria-label="right-to-left override"' in html


def test_it_is_asked_for_by_form_and_token_alone(cast: Cast) -> None:
    client = browser(cast, csrf=True)
    page = client.get(reverse("playground"), {"text": TEXT})
    assert "4111 1111 1111 1111 was" not in page.content.decode()
    assert '<form method="post" action="/playground/#looked"' in page.content.decode()
    assert client.post(reverse("playground"), {"text": TEXT}).status_code == 403
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.content.decode())
    assert token
    answer = client.post(reverse("playground"), {"text": TEXT, "csrfmiddlewaretoken": token[1]})
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_a_body_too_big_is_refused(cast: Cast) -> None:
    answer = ask(cast, CARD * 60_000)
    assert answer.status_code == 400
    assert b"4111" not in answer.content


def test_nothing_of_it_stays(cast: Cast, caplog: pytest.LogCaptureFixture) -> None:
    def rows() -> str:
        return repr([list(model.objects.values()) for model in apps.get_models(include_auto_created=True)])

    client = browser(cast)
    client.get(reverse("playground"))
    before = rows()
    with caplog.at_level(logging.DEBUG):
        client.post(reverse("playground"), {"text": TEXT, "surface": "public"})
    assert rows() == before
    assert "4111" not in caplog.text


@given(text=st.text(max_size=40), spans=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5))
def test_a_message_cut_at_its_findings_is_the_message(text: str, spans: list[tuple[int, int]]) -> None:
    found = [Finding("card.number", Label.CARD, min(s), max(s), 1.0) for s in spans]
    assert "".join(one.text for one in stretches(text, found, ENGINE, 0)) == text


@given(st.lists(st.text("ab \n\t", min_size=1).filter(str.strip), max_size=4))
def test_messages_stand_between_empty_lines(parts: list[str]) -> None:
    found = split("\n\n".join(parts))
    assert "".join("".join(found).split()) == "".join("".join(parts).split())
    assert all(one.strip() for one in found)
    assert not any("\n\n" in one for one in found)


def test_digits_that_may_be_half_of_something_are_spoken_of() -> None:
    shown = look(ENGINE, ["it is 4111 1111"], playground.Surface.DIRECT)
    assert shown["found"] == []
    assert shown["digits"] == any(f.kind == FRAGMENT for f in ENGINE.inspect("it is 4111 1111", "direct").everything)


def test_a_reason_is_a_sentence_whatever_its_code() -> None:
    codes = ["checksum", "beside card.number", "a thing new", "order", "reference.case", "snake_case"]
    found = Finding("card.number", Label.CARD, 0, 1, 1.0, tuple(Evidence("against", c, 3.5) for c in codes))
    told = evidence.reasons(found, "against", ENGINE.policy)
    assert [one.weighs for one in told] == ["strong"] * len(codes)
    assert all(one.said[0].isupper() and "_" not in one.said for one in told)
    assert "A card number stands right next to it" in [one.said for one in told]
    assert "Words near it speak of a reference" in [one.said for one in told]
