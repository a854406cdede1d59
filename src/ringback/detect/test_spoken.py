from __future__ import annotations

import re

import pytest

from ringback.detect.spoken import Spoken
from ringback.detect.view import rewrite
from ringback.languages.bundled import heard

SPOKEN = Spoken(language.numbers for language in heard().values())


def read(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text)
    return rewrite(text, SPOKEN.edits(text, words, len(re.findall(r"\d", text)))).text


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("my pin is four three two one", "my pin is 4 3 2 1"),
        ("double five triple seven oh", "55 777 0"),
        ("forty one eleven twelve", "41 11 12"),
        ("cuatro tres dos uno", "4 3 2 1"),
        ("4ll1 oooo 1111", "4111 0000 1111"),
        ("4 l l 1 1 l 2", "4 1 1 1 1 1 2"),
        ("fouroneoneone 1111", "4111 1111"),
        ("4111 one one one one", "4111 1 1 1 1"),
    ],
)
def test_told_digits_are_read(told: str, meant: str) -> None:
    assert read(told) == meant


@pytest.mark.parametrize(
    "text",
    ["no one knows", "you two are great", "one of 2 people", "in 1990s and 500l", "is so lo los si i o",
    "4111 bill 1111",
     "solo 4 you", "double trouble", "the 2nd one"],
)  # fmt: skip
def test_words_that_are_words_stay(text: str) -> None:
    assert read(text) == text


def test_without_languages_only_digits_are_digits() -> None:
    assert Spoken([]).edits("one two three", ["one", "two", "three"], 0) == []
