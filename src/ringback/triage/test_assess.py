"""What a message needs, and where it is carried to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.engine import load
from ringback.flow import Finding, Label, Surface
from ringback.languages.bundled import bundled
from ringback.triage import Need, assess, compile_listener
from ringback.triage.listen import LEVELS

LISTENER = compile_listener(tuple(bundled().values()))


def assess_for(policy: str, text: str, *findings: Finding) -> Need | None:
    return assess(text, findings, Surface.PUBLIC, load(policy).policy, LISTENER)


URGENT = [
    ("Somebody stole my wallet with my debit card in it!", "lost_card"),
    ("I can't find my card anywhere", "lost_card"),
    ("My phone was stolen last night", "lost_phone"),
    ("There's a withdrawal I did not make", "fraud"),
    ("someone is using my card right now", "fraud"),
    ("please block my account", "freeze"),
    ("I want to die", "self_harm"),
    ("I have chest pain and can't breathe", "medical_emergency"),
    ("Me robaron la cartera con la tarjeta", "lost_card"),
    ("Hay un cargo que no reconozco", "fraud"),
    ("No puedo respirar", "medical_emergency"),
]
ACCOUNT = [
    ("My card was declined twice today", "card"),
    ("I was charged twice for the same thing", "card_charge"),
    ("My transfer has not arrived", "transfer"),
    ("Where is my refund?", "refund"),
    ("What's my balance?", "balance"),
    ("I am locked out of my account", "login"),
    ("Me cobraron dos veces", "card_charge"),
    ("Mi tarjeta no funciona", "card"),
    ("No puedo entrar en mi cuenta", "login"),
]
NONE = [
    "How do I change my PIN?",
    "What are your opening hours?",
    "Thanks for the quick help!",
    "Sent you a DM",
    "Your adverts are so annoying",
    "Do you support Apple Pay?",
    "¿Cómo puedo abrir una cuenta?",
    "Gracias por todo",
    "Ya les envié un DM",
    "",
]


@pytest.mark.parametrize(("text", "topic"), URGENT)
def test_what_cannot_wait_is_urgent(text: str, topic: str) -> None:
    need = assess_for("us-bank", text)
    assert need
    assert (need.level, need.topic, need.surface) == ("urgent", topic, Surface.VOICE)


@pytest.mark.parametrize(("text", "topic"), ACCOUNT)
def test_what_needs_the_customers_records_is_carried_to_the_phone(text: str, topic: str) -> None:
    need = assess_for("us-bank", text)
    assert need
    assert (need.level, need.topic, need.surface) == ("account", topic, Surface.VOICE)
    assert need.kinds
    assert need.why.endswith(".")


@pytest.mark.parametrize("text", NONE)
def test_what_a_general_answer_serves_needs_nothing(text: str) -> None:
    assert assess_for("us-bank", text) is None


def test_a_patients_matter_is_health() -> None:
    need = assess_for("us-healthcare", "When are my lab results ready?")
    assert need
    assert (need.level, need.topic) == ("health", "results")


def test_a_value_only_the_records_explain_is_enough() -> None:
    card = Finding("card.number", Label.CARD, 0, 4, 0.9)
    need = assess_for("us-bank", "here it is", card)
    assert need
    assert (need.level, need.topic) == ("account", "account_matter")


def test_it_is_unsure_where_words_speak_for_both() -> None:
    need = assess_for("us-bank", "How can my card be declined?")
    assert need
    assert not need.sure


@pytest.mark.parametrize("code", sorted(bundled()))
def test_every_topic_has_words_for_people(code: str) -> None:
    triage = bundled()[code].triage
    topics = {name.partition(".")[2] for name in triage if name.split(".")[0] in LEVELS[:5]}
    assert topics <= {name.partition(".")[2] for name in triage if name.startswith("topic.")}


@given(st.text(max_size=200))
@settings(deadline=None)
def test_it_answers_whatever_is_written(text: str) -> None:
    need = assess_for("us-bank", text)
    assert need is None or need.surface in Surface
