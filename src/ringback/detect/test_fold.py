from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.detect.fold import beyond_ignored, fold, folded


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("４１１１", "4111"), ("٤١١١", "4111"), ("४१११", "4111"), ("𝟜𝟙𝟙𝟙", "4111"), ("①②❸⓿", "1230"), ("4️⃣1️⃣", "41"),
        ("⑫", "12"), ("4\u200b1\u00ad1\u20601", "4111"), ("Contraseña", "contrasena"), ("Саrd", "card"), ("ﬁn", "fin"),
        ("4\u00a01\u20281", "4 1\n1"), ("a–b−c", "a-b-c"), ("£5 €6", "$5 $6"), ("İI", "ii"), ("\x00\x01\x02a\t",
        "   a "),
        ("ｃａｒｄ：", "card:"), ("密码", "密码"),
        ("⑷⒈⓵❶", "4111"), ("𝟒𝟏𝟙𝟷⁴₄", "411144"), ("🄿🅿🅟🇵ⓅⒾ⒤", "pppppii"), ("ᴘɪɴ ᴄᴀʀᴅ", "pin card"),
        ("ᏢᎥᏁ", "pin"), ("ΡΙΝ", "pin"), ("ꓑꓲꓠ", "pin"), ("рin", "pin"), ("Ⅳ", "iv"), ("p\U000e0069\U000e0061x", "px"),
        ("4\ufe0f1\ufe0e\U000e0101", "41"), ("4\u3164\u115f1", "41"), ("\u202e4\u20671\u2069", "41"), ("🯴🯱", "41"),
        ("الرقـــم", "الرقم"), ("رَقْمي", "رقمي"), ("بطاقة", "بطاقه"), ("إلى", "الي"), ("ﻻ", "لا"), ("ک", "ك"),
        ("؟،", "?,"),
        ("نمبر ۴۱", "نمبر 41"), ("है हैं", "हऐ हऐ"), ("क़ज़", "कज"), ("পিন", "পইন"), ("ﾊﾟｽﾜｰﾄﾞ", "ハスワート"),
        ("4111ー1111", "4111-1111"), ("한국", "한국"), ("〇", "0"), ("।", "."),
    ],
)  # fmt: skip
def test_text_is_read_as_a_person_reads_it(written: str, read: str) -> None:
    assert folded(written) == read


def test_a_word_of_an_indian_script_is_letters_alone_and_stays_itself() -> None:
    words = ("मेरा", "मरा", "में", "पिन", "पान", "कार्ड", "नंबर", "की", "कि", "का")
    assert all(folded(word).isalpha() for word in words)
    assert len({folded(word) for word in words}) == len(words)


@given(st.text(st.characters(exclude_categories=())))
def test_every_character_leads_back_into_the_text(text: str) -> None:
    view = fold(text)
    last = 0
    for at in range(len(view.text)):
        start, end = view.span(at, at + 1)
        assert last <= start < end <= len(text)
        last = start


@given(st.text(st.characters(exclude_categories=())))
def test_folding_twice_changes_nothing_for_ascii_results(text: str) -> None:
    once = folded(text)
    if once.isascii():
        assert folded(once) == once


def test_ascii_keeps_its_offsets() -> None:
    assert fold("My PIN\nis 4321").span(10, 14) == (10, 14)


def test_marks_after_a_digit_belong_to_it() -> None:
    text = "4️⃣ ok"
    assert beyond_ignored(text, 1) == 3
    assert beyond_ignored("4 ok", 1) == 1


def test_offsets_lead_back_over_what_was_dropped() -> None:
    view = fold("x\u200b\u200b12\u200b3")
    assert view.text == "x123"
    assert view.span(1, 4) == (3, 7)
