"""The page of kinds: complete, and no example on it can be read."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.detect.disguise import disguises
from ringback.engine import identifiers, load
from scripts.kinds import _disguises, kinds_page, masked

KNOWN = {one.kind.name: one for one in identifiers()}
MATCHER = load("generic", region="US").matcher


@pytest.fixture(scope="module")
def page() -> str:
    return kinds_page()


def test_every_kind_is_told_once_in_the_table_and_once_below(page: str) -> None:
    for name in KNOWN:
        assert page.count(f"| `{name}` |") == 1
        assert page.count(f"- `{name}`: ") == 1
    assert all(f"- {one.name} (" in page for one in disguises())


def test_no_value_of_an_example_can_be_read(page: str) -> None:
    told = " ".join(line for line in page.splitlines() if line.startswith("- `"))
    for one in KNOWN.values():
        for text in one.examples:
            shown = masked(one, text, MATCHER)
            assert not re.search(r"\d", shown)
            spans = [(f.start, f.end) for f in MATCHER.find(text) if f.kind == one.kind.name]
            assert spans, one.kind.name
            for start, end in spans:
                assert not set(shown[start:end].lower()) & set("abcdefghijklmnopqrstuvwyz")
                value = text[start:end]
                assert len(value) < 6 or value.isspace() or value not in told


@given(st.text(max_size=60))
def test_masked_text_has_no_digit_and_its_own_length(text: str) -> None:
    shown = masked(KNOWN["card.number"], text, MATCHER)
    assert len(shown) == len(text)
    assert not any(character.isnumeric() for character in shown)


def test_a_kind_without_a_value_to_disguise_claims_none() -> None:
    assert len(_disguises("card.number")) > 30
    assert _disguises("card.expiry") == []
