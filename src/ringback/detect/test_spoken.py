from __future__ import annotations

import re

import pytest

from ringback.detect.fold import folded
from ringback.detect.spoken import Spoken
from ringback.detect.view import rewrite
from ringback.detect.words import WORD
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


# A few words each of languages that share some: tests hold whatever is bundled.
TABLES = (
    {"1": ("one",), "2": ("two",), "3": ("three",), "5": ("five",), "10": ("ten",), "40": ("forty",),
     "x2": ("double",)},
    {"1": ("bir",), "2": ("iki",), "5": ("beş",), "10": ("on",), "15": ("on beş",), "x2": ("çift",)},
    {"1": ("un",), "4": ("quatre",), "11": ("onze",), "12": ("douze",), "60": ("soixante",), "80": ("quatre-vingts",),
     "92": ("quatre-vingt-douze",), "x3": ("trois fois",)},
    {"2": ("do",), "3": ("teen",), "4": ("char",), "5": ("paanch",), "1": ("ek",)},
    {"1": ("uno",), "3": ("três",), "20": ("vinte",), "30": ("treinta",)},
    {"1": ("一", "いち", "幺"), "2": ("二", "に", "两"), "3": ("三", "さん"), "4": ("四", "よん"),
     "0": ("〇", "零", "ゼロ")},
    {"5": ("خمسة",), "20": ("عشرين",), "3": ("ثلاثة",)},
    {"4": ("vier",), "21": ("einundzwanzig",), "23": ("ventitré",)},
)  # fmt: skip
CONTEXTS = ({"plain": ("on", "do", "un")}, {}, {}, {}, {}, {}, {}, {})
SMALL = Spoken(TABLES, CONTEXTS)


def small(text: str, spoken: Spoken = SMALL) -> str:
    plain = folded(text)
    return rewrite(plain, spoken.edits(plain, WORD.findall(plain), len(re.findall(r"\d", plain)))).text


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("on beş bir iki", "15 1 2"), ("bir on iki", "1 10 2"), ("quatre-vingt-douze 92 11", "92 92 11"),
        ("soixante et onze douze", "71 12"), ("vinte e três uno", "23 1"), ("treinta y uno 555", "31 555"),
        ("خمسة وعشرين ثلاثة", "25 3"), ("vinteuno três 5", "21 3 5"),
        ("einundzwanzig vier vier", "21 4 4"), ("ek do teen char", "1 2 3 4"), ("paanch do 44", "5 2 44"),
        ("fourty quatreunonze 1", "fourty 4111 1"), ("onetwothree 4111", "123 4111"),
        ("çift beş bir iki", "55 1 2"),
        ("密码是四三二一", "密码是4321"), ("四 三 二 一", "4 3 2 1"), ("四、三、二、一", "4,3,2,1"),
        ("幺零零一", "1001"),
        ("番号はよんさんにいちです", "番号は4321てす"), ("よん さん に いち", "4 3 2 1"), ("41一1", "4111"),
        ("二〇二四", "2024"), ("4g11 1111 1111 1111", "4611 1111 1111 1111"),
        ("call me on five five one", "call me on 5 5 1"),
        ("4111 on one one one", "4111 on 1 1 1"),
    ],
)  # fmt: skip
def test_each_language_is_read_by_itself(told: str, meant: str) -> None:
    assert small(told) == folded(meant)


@pytest.mark.parametrize(
    "text",
    [
        "call me on 555 0123", "do 555 0123", "un 4111", "on one", "ten on 20", "do on un", "do 4 u 2",
        "第一次二百三十",
        "カードに4111", "一个人", "十二月", "二三", "我有一张4111", "on on", "with two on 45", "250g 300g",
        "5g 4g 12 34",
        "undone undoing 123", "charcha 4 5 6",
    ],
)  # fmt: skip
def test_words_of_one_language_are_no_numbers_of_another(text: str) -> None:
    assert small(text) == folded(text)
    assert small(text, Spoken(TABLES)) == folded(text)


def test_without_languages_only_digits_are_digits() -> None:
    assert Spoken([]).edits("one two three", ["one", "two", "three"], 0) == []
