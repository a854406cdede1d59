"""Phrases over languages without blanks: each sign is a word, and phrases need not say so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.languages.phrases import Phrases
from ringback.languages.words import HARD, fold, parts, split

SIGNS = st.text(alphabet="卡号账密码カードがパスワﾊﾟ", min_size=1, max_size=6)


def found(phrases: list[str], text: str) -> list[str]:
    words = split(text)
    matches = Phrases({"it": phrases}, ("it",)).find(words.words, words.walls())
    return [text[words.starts[match.first] : words.ends[match.after - 1]] for match in matches]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("卡号", "请提供卡号", ["卡号"]),
        ("卡号|账号|pin", "账号和PIN", ["账号", "PIN"]),
        ("麻烦 您? 提供|发送", "麻烦您发送一下", ["麻烦您发送"]),
        ("pin码", "您的ＰＩＮ码", ["ＰＩＮ码"]),
        ("カード|口座 ~2 番号", "カードの番号、口座番号", ["カードの番号", "口座番号"]),
        ("パスワード", "ﾊﾟｽﾜｰﾄﾞを", ["ﾊﾟｽﾜｰﾄﾞ"]),
        ("卡号", "卡的号", []),
    ],
)
def test_a_slot_of_signs_is_as_many_words(phrase: str, text: str, expected: list[str]) -> None:
    assert found([phrase], text) == expected


@given(SIGNS, SIGNS, SIGNS)
def test_signs_are_found_wherever_they_stand(before: str, wanted: str, after: str) -> None:
    words = split(before + wanted + after).words
    matches = Phrases({"it": [f"{wanted}|xyz"]}, ("it",)).find(words)
    first = len(split(before).words)
    assert any((match.first, match.after) == (first, first + len(split(wanted).words)) for match in matches)


@given(SIGNS)
def test_parts_are_the_words_of_a_text(signs: str) -> None:
    assert parts(fold(signs)[0]) == split(signs).words


def test_a_full_width_mark_ends_a_sentence_without_a_blank() -> None:
    assert split("谢谢！请提供").gaps == [HARD, 0, HARD, 0, 0]
