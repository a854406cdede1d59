"""Drafts that were kept back: stored without any value, and only when they were meant to leave."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.desk import refusals, reply
from ringback.engine import Engine, load
from ringback.errors import ReplyRefused
from ringback.flow import Surface
from ringback.store.models import Refusal
from tests.cast import Cast, Matter, make, matter

CARD, SPELLED = "4111 1111 1111 1111", "four one one one one one one one one one one one one one one one"


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load("us-bank", region="US", languages=("en",))


def kept(text: str, dana: Matter, cast: Cast, surface: Surface = Surface.DIRECT) -> Refusal:
    with pytest.raises(ReplyRefused):
        reply.send(dana.case, text, surface, cast.agent)
    return Refusal.objects.get()


def test_what_was_asked_stays_readable(dana: Matter, cast: Cast) -> None:
    row = kept("What is the code on the back, please?", dana, cast)
    assert str(row.text) == "What is the code on the back, please?"
    assert {reason["code"] for reason in row.reasons} == {"ask", "secret-in-any"}
    assert (row.author, row.surface, row.policy) == (cast.agent, "direct", "us-bank")
    assert all(reason["clause"] for reason in row.reasons)
    assert row.version


@pytest.mark.parametrize(
    "value", [CARD, "4111-1111-1111-1111", "078-05-1120", "202-555-0143", "dana@mail.example", SPELLED]
)
def test_no_value_is_kept(value: str, dana: Matter, cast: Cast) -> None:
    row = kept(f"Is your card number and PIN {value}? Tell me your PIN.", dana, cast)
    stored = json.dumps(list(Refusal.objects.values_list("reasons", "kinds")))
    told = str(row.text) if row.text else ""
    for text in (told, stored):
        assert value not in text
        assert "1111" not in text
        assert "one one" not in text
        assert "0143" not in text


def test_half_of_what_the_customer_said_is_not_kept(dana: Matter, cast: Cast) -> None:
    row = kept("Is it the card that ends in 1111? What is your PIN?", dana, cast)
    assert "1111" not in str(row.text or "")


def test_what_could_not_be_checked_leaves_only_its_codes(engine: Engine) -> None:
    from ringback.guard import Reason, Verdict

    unchecked = Verdict(False, (Reason("unchecked", "", 0, 5, "ringback-default", "…"),))
    assert refusals.redacted(engine, "hello", Surface.DIRECT, unchecked, lambda text: unchecked) is None


def test_what_still_shows_a_value_leaves_only_its_codes(engine: Engine) -> None:
    from ringback.guard import Reason, Verdict

    echo = Verdict(False, (Reason("echo", "card.number", 0, 0, "pci-4.2.2", "…"),))
    assert refusals.redacted(engine, "the blue one", Surface.DIRECT, echo, lambda text: echo) is None


def test_what_is_sent_instead_keeps_what_was_refused(dana: Matter, cast: Cast) -> None:
    before = ("What is your PIN?", Surface.DIRECT)
    reply.send(dana.case, "How can we help?", Surface.PUBLIC, cast.agent, instead_of=before)
    assert str(Refusal.objects.get().text) == "What is your PIN?"


def test_nobodys_word_is_taken_for_what_was_refused(dana: Matter, cast: Cast) -> None:
    before = ("How can we help you today?", Surface.DIRECT)
    reply.send(dana.case, "How can we help?", Surface.PUBLIC, cast.agent, instead_of=before)
    assert not Refusal.objects.exists()


def test_what_is_only_checked_is_not_kept(dana: Matter, cast: Cast) -> None:
    assert not reply.check(dana.case, "What is your PIN?", Surface.DIRECT, cast.agent).allowed
    assert not Refusal.objects.exists()


@given(st.text(alphabet="abc 1234567890-., ?", max_size=30), st.text(alphabet="xyz 1234567890-., ?", max_size=30))
def test_no_card_survives_whatever_surrounds_it(engine: Engine, before: str, after: str) -> None:
    text = f"{before} {CARD} {after}"
    judge = lambda words: engine.guard(words, Surface.DIRECT, customer_said=["my card [card ••1111]"])  # noqa: E731
    safe = refusals.redacted(engine, text, Surface.DIRECT, judge(text), judge)
    assert safe is None or CARD not in str(safe)
