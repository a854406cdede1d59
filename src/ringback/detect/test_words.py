from __future__ import annotations

import pytest

from ringback.detect.fold import folded
from ringback.detect.words import WORD, Lexicon, Surroundings

TABLES = (
    {"own": ("my", "the"), "pin": ("pin", "pin number"), "bank.account": ("account",),
     "credential.pin": ("pin", "pin number"),
     "link": ("is", "the"), "is": ("is",)},
    {"own": ("mi",), "credential.pin": ("clave",), "link": ("es",), "is": ("es",)},
    {"own": ("我的",), "credential.password": ("密码", "银行卡密码"), "card.number": ("卡号", "银行卡"),
     "link": ("是", "我的"),
     "is": ("是",), "order": ("订单",)},
    {"credential.pin": ("暗証番号",), "link": ("は",), "is": ("は",)},
    {"own": (), "credential.pin": ("الرقم السري", "رقم سري"), "card.number": ("بطاقة",), "is": ("هو",)},
    {"own": ("मेरा",), "credential.pin": ("पिन",), "credential.password": ("पासवर्ड",), "is": ("है",)},
)  # fmt: skip
LEXICON = Lexicon(TABLES, {"credential.pin", "credential.password", "card.number", "bank.account", "order"})


def hits(text: str) -> list[tuple[str, str]]:
    plain = folded(text)
    return [(plain[hit.start : hit.end], hit.tag) for hit in LEXICON.hits(plain)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my pin is", [("pin", "credential.pin")]),
        ("mypin", [("mypin", "credential.pin")]),
        ("PINs and mypinnumber", [("pins", "credential.pin"), ("mypinnumber", "credential.pin")]),
        ("the PIN-number", [("pin-number", "credential.pin")]),
        ("我的密码是4321", [("密码", "credential.password")]),
        ("我的银行卡密码是4321", [("银行卡密码", "credential.password")]),
        ("请看卡号4111", [("卡号", "card.number")]),
        ("暗証番号は4321です", [("暗証番号", "credential.pin")]),
        ("رقم البطاقة 4111", [("البطاقه", "card.number")]),
        ("وبطاقة", [("وبطاقه", "card.number")]),
        ("الرّقم السـري", [("الرقم السري", "credential.pin")]),
        ("मेरा पिन 4321 है", [("पइन", "credential.pin")]),
        ("mein spinning pinned", []),
        ("pin 4321 number", [("pin", "credential.pin")]),
        ("密 and 码x", []),
    ],
)
def test_terms_are_found_in_every_script(text: str, expected: list[tuple[str, str]]) -> None:
    assert hits(text) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("my pin is 4321", "credential.pin"), ("我的密码是 4321", "credential.password"),
        ("暗証番号は4321", "credential.pin"),
        ("الرقم السري هو 4321", "credential.pin"), ("my pin for something is 4321", "credential.pin"),
    ],
)  # fmt: skip
def test_a_word_right_before_its_value_is_bound_closely(text: str, tag: str) -> None:
    plain = folded(text)
    bond = Surroundings(plain, LEXICON).strongest(plain.index("4321"), plain.index("4321") + 4, frozenset({tag}))
    assert bond is not None
    assert bond.weight >= 3.8


def test_a_full_stop_parts_sentences_without_blanks() -> None:
    plain = folded("我的密码。4321")
    bond = Surroundings(plain, LEXICON).strongest(5, 9, frozenset({"credential.password"}))
    assert bond is not None
    assert bond.weight < 2


def test_words_and_signs() -> None:
    assert WORD.findall(folded("año 密码pin x_y 4カード")) == ["ano", "密", "码", "pin", "x", "y", "カ", "ー", "ト"]
