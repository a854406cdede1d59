"""How the model reads words, what it refuses to load, and that its sums are what it says they are."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.errors import ConfigError
from ringback.triage.bundled import bundled, read_model
from ringback.triage.model import LEVELS
from ringback.triage.read import NUMBER, START, UNKNOWN, fold, number, spell

FOLDER = files("ringback.triage").joinpath("weights")
DATA = FOLDER.joinpath("model.npz").read_bytes()
CARD = json.loads(FOLDER.joinpath("model.json").read_text("utf-8"))


def test_the_weights_are_small_and_the_ones_of_their_card() -> None:
    assert len(DATA) <= 5_000_000
    assert hashlib.sha256(DATA).hexdigest() == CARD["sha256"]
    assert bundled().version == CARD["version"]


def test_other_weights_are_refused() -> None:
    with pytest.raises(ConfigError, match="not the one"):
        read_model(CARD, DATA[:-1])
    with pytest.raises(ConfigError, match="not the one"):
        read_model({"version": "1"}, DATA)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no weights"])
def test_weights_that_cannot_be_read_are_refused(data: bytes) -> None:
    with pytest.raises(ConfigError):
        read_model({"version": "1", "sha256": hashlib.sha256(data).hexdigest()}, data)


def test_words_are_read_in_every_script() -> None:
    known = {word: index for index, word in enumerate(["carte", "volee", "कार्ड", "卡", "银行", "بطاقه", "kart"], 6)}
    assert number("Carte volée", known) == [START, 6, 7]
    assert number("कार्ड 4111", known) == [START, 8, NUMBER]
    assert number("银行卡", known) == [START, 10, 9]
    assert number("بِطاقه", known) == [START, 11]
    assert number("kartım", known) == [START, 12]
    assert number("xyz", known) == [START, UNKNOWN]


@given(st.text(max_size=300))
def test_each_number_has_its_word(text: str) -> None:
    known = bundled().known
    assert len(number(text, known)) == len(spell(text, known))


@given(st.text(max_size=300))
def test_no_number_and_no_unknown_word_is_told(text: str) -> None:
    known = bundled().known
    assert all(word == "" or (word in known and not word.isdecimal()) for word in spell(text, known))


@given(st.text(max_size=100))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.lists(st.text(max_size=80), max_size=12))
@settings(deadline=None)
def test_a_batch_judges_each_message_as_if_it_were_alone(texts: list[str]) -> None:
    model = bundled()
    together = model.judge(texts)
    assert together.levels.shape == (len(texts), len(LEVELS))
    assert together.topics.shape == (len(texts), len(model.topics))
    for index, text in enumerate(texts):
        assert np.allclose(model.judge([text]).levels[0], together.levels[index], atol=1e-4)


def test_shares_add_up() -> None:
    judged = bundled().judge(["my card was declined", "thanks", ""])
    assert np.allclose(judged.levels.sum(axis=1), 1, atol=1e-5)
    assert np.allclose(judged.topics.sum(axis=1), 1, atol=1e-5)


def test_evidence_is_words_of_the_message_in_their_order() -> None:
    told = bundled().evidence("hello there, my card was declined twice at 4111 1111", LEVELS.index("account"))
    assert told
    places = ["hello there my card was declined twice at".find(words) for words in told]
    assert places == sorted(places)
    assert min(places) >= 0
