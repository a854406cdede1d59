"""Lengths: never below what a network may count, and never out of step with the parts of a text."""

from __future__ import annotations

import unicodedata
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.flow import LengthRule
from ringback.flow.length import Unit

UNITS: tuple[Unit, ...] = get_args(Unit)
texts = st.text(st.characters()) | st.lists(
    st.sampled_from(
        ("https://example.com/a", "example.com", "👨‍👩‍👧", "🇺🇸", "e\u0301", "。", " ", "4", "のび", "\r\n", "-", "@")
    )
).map("".join)


@given(texts)
def test_plain_units_count_what_they_say(text: str) -> None:
    assert LengthRule(1).measure(text) == len(text)
    assert LengthRule(1, "utf8").measure(text) == len(text.encode("utf-8", "surrogatepass"))
    assert LengthRule(1, "utf16").measure(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_graphemes_are_as_many_as_characters_at_most(text: str) -> None:
    count = LengthRule(1, "grapheme").measure(text)
    assert count <= len(text)
    assert (count > 0) == bool(text)


@given(texts)
def test_a_weighted_text_is_between_its_graphemes_and_twice_its_characters(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    weighted = LengthRule(1, "weighted").measure(text)
    assert LengthRule(1, "grapheme").measure(composed) <= weighted <= 2 * len(composed)


@pytest.mark.parametrize("unit", UNITS)
@given(texts, texts)
def test_two_texts_a_space_apart_add_up(unit: Unit, one: str, two: str) -> None:
    """What is added to a text after a space (the reminder) never changes how the rest counts."""
    rule = LengthRule(1, unit, url_cost=23)
    joined = f"{one} {two}"
    assert rule.measure(joined) <= rule.measure(one) + 1 + rule.measure(two)
    if unicodedata.normalize("NFC", joined) == joined and (not two or unicodedata.combining(two[0]) == 0):
        assert rule.measure(joined) >= rule.measure(one)


@pytest.mark.parametrize("unit", UNITS)
@given(texts, st.integers(0, 60), st.integers(0, 200))
def test_fits_is_measure_and_bytes(unit: Unit, text: str, maximum: int, most: int) -> None:
    rule = LengthRule(maximum, unit, url_cost=23, maximum_bytes=most)
    size = len(text.encode("utf-8", "surrogatepass"))
    assert rule.fits(text) == (rule.measure(text) <= maximum and (most == 0 or size <= most))
