"""What a message needs, and where it is carried to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.engine import load
from ringback.flow import Finding, Label, Surface
from ringback.languages.bundled import bundled
from ringback.triage import Need, assess, assess_many, compile_listener
from ringback.triage.model import Model

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


def small_model(table: dict[str, tuple[int, int, int, int]]) -> Model:
    """A model of single words, each of which speaks for levels with these weights."""
    words = list(table)
    identity = np.eye(len(words) + 6, dtype=np.float32)
    out = np.zeros((len(words) + 6, 5), np.float32)
    for word, weights in table.items():
        out[words.index(word) + 6, :4] = weights
    none = [np.zeros((width * len(identity), 0), np.float32) for width in (2, 3)]
    ones = np.ones(len(identity), np.float32)
    table8 = identity.astype(np.int8)
    general = np.array([2, 0, 0, 0, 0], np.float32)
    pairs = np.zeros((2, 4), np.float32)
    return Model("small", words, ["card"], table8, ones, [identity, *none], ones * 0, out, general, pairs)


SMALL = small_model({"balance": (0, 9, 0, 0), "opening": (9, 0, 0, 0), "gone": (0, 3, 0, 0), "fever": (0, 0, 9, 0)})


def by_small(policy: str, text: str, *findings: Finding) -> Need | None:
    listener = compile_listener([bundled()["en"]], lambda: SMALL)
    return assess(text, findings, Surface.PUBLIC, load(policy).policy, listener)


def test_when_unsure_it_takes_the_safer_surface_and_says_so() -> None:
    need, clear = by_small("us-bank", "gone"), by_small("us-bank", "balance")
    assert need
    assert clear
    assert (need.level, need.surface, need.sure) == ("account", Surface.VOICE, False)
    assert clear.sure
    assert by_small("us-bank", "opening") is None


def test_it_says_which_words_spoke_for_it_and_which_model_judged() -> None:
    need = by_small("us-bank", "zzyzx balance 4111")
    assert need
    assert need.model == "small"
    assert "“balance”" in need.why
    assert "zzyzx" not in need.why


def test_what_was_found_is_neither_read_nor_told() -> None:
    found = Finding("person.name", Label.IDENTITY, 0, 7, 0.9)
    need = by_small("us-bank", "balance", found)
    assert need
    assert need.topic == "account_matter"
    assert "balance" not in need.why


def test_a_health_matter_is_none_of_a_banks() -> None:
    assert by_small("us-bank", "fever") is None
    need = by_small("us-healthcare", "fever")
    assert need
    assert need.level == "health"


def test_the_brands_own_words_come_first() -> None:
    policy = load("us-bank").policy
    own = replace(policy.topics["card"], name="club", level="account", surface=Surface.DIRECT, says=("golden club",))
    policy = replace(policy, topics={**policy.topics, "club": own})
    listener = compile_listener([bundled()["en"]], lambda: SMALL)
    need = assess("the golden club opening", (), Surface.PUBLIC, policy, listener)
    assert need
    assert (need.topic, need.surface) == ("club", Surface.DIRECT)


def test_many_are_judged_as_one_is() -> None:
    texts = [text for text, _ in URGENT + ACCOUNT] + NONE
    policy = load("us-bank").policy
    one_by_one = [assess(text, (), Surface.PUBLIC, policy, LISTENER) for text in texts]
    assert assess_many(texts, [()] * len(texts), Surface.PUBLIC, policy, LISTENER) == one_by_one


@pytest.mark.parametrize("code", sorted(bundled()))
def test_every_topic_has_words_for_people(code: str) -> None:
    triage = bundled()[code].triage
    topics = set(LISTENER.model.topics)
    assert topics <= {name.partition(".")[2] for name in triage if name.startswith("topic.")}


@given(st.text(max_size=200))
@settings(deadline=None)
def test_it_answers_whatever_is_written(text: str) -> None:
    need = assess_for("us-bank", text)
    assert need is None or need.surface in Surface
