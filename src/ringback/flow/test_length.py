"""How networks count, against what they say themselves where that is at hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ringback.flow import LengthRule
from ringback.flow.length import Unit

X = LengthRule(280, "weighted", url_cost=23)


@pytest.mark.parametrize(
    ("unit", "text", "expected"),
    [
        ("codepoint", "naïve 🐱", 7),
        ("codepoint", "e\u0301", 2),
        ("utf16", "naïve 🐱", 8),
        ("utf8", "naïve 🐱", 11),
        ("grapheme", "naïve 🐱", 7),
        ("grapheme", "e\u0301", 1),
        ("grapheme", "👨‍👩‍👧‍👦🇺🇸🇩🇪1️⃣🙋🏽", 5),
        ("grapheme", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1),
        ("grapheme", "नि", 1),
        ("grapheme", "ก็", 1),
        ("grapheme", "\u1112\u1161\u11ab한", 2),
        ("grapheme", "a\r\nb", 3),
        ("grapheme", "a\u200bb", 3),
        ("weighted", "naïve", 5),
        ("weighted", "e\u0301", 1),
        ("weighted", "のの", 4),
        ("weighted", "👨‍👩‍👧‍👦🇺🇸1️⃣🙋🏽☺️©️", 12),
        ("weighted", "it’s “so” – ok…", 16),
    ],
)
def test_each_unit(unit: Unit, text: str, expected: int) -> None:
    assert LengthRule(300, unit).measure(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://example.com/a/very/long/path/of/words?with=a&query=too", 27),
        ("see https://example.com/help.", 28),
        ("(https://example.com/help)", 25),
        ("see example.com", 27),
        ("see EXAMPLE.COM/help, please", 35),
        ("a@example.com", 13),
        ("@example.com", 12),
        ("no link: here3.v3", 17),
        ("3.50 is not a link, nor is 192.168.0.1", 38),
        ("http://example.comです", 27),
        ("です例.comでした", 16),
        ("語t.co", 25),
        ("http://test.co http://test.co", 47),
    ],
)
def test_x_counts_a_link_as_23(text: str, expected: int) -> None:
    assert X.measure(text) == expected


def test_what_may_not_be_a_link_to_x_counts_as_the_longer() -> None:
    """No network list of top-level domains is kept here: in doubt a text is rather too long."""
    assert X.measure("https://harborbank.example/help") == len("https://harborbank.example/help")
    assert X.measure("end.Then") == 23


def test_elsewhere_only_a_link_with_a_scheme_has_a_price() -> None:
    mastodon = LengthRule(500, "codepoint", url_cost=23)
    assert mastodon.measure("see https://example.com/a/very/long/path/of/words") == 27
    assert mastodon.measure("see example.com/a/very/long/path/of/words") == 41


def test_a_link_has_no_price_where_none_is_set() -> None:
    assert LengthRule(500).measure("https://example.com/a/very/long/path") == 36


def test_fits_to_the_last_unit() -> None:
    assert LengthRule(4).fits("four")
    assert not LengthRule(4).fits("fives")
    assert LengthRule(0).fits("")


def test_a_second_limit_in_bytes() -> None:
    bluesky = LengthRule(300, "grapheme", maximum_bytes=3000)
    family = "👨‍👩‍👧‍👦"
    assert bluesky.fits(family * 120)
    assert not bluesky.fits(family * 121), "121 graphemes, but 3,025 bytes"


@pytest.mark.parametrize("unit", ["codepoint", "utf16", "utf8", "grapheme", "weighted"])
def test_half_a_character_pair_is_counted_not_fatal(unit: Unit) -> None:
    rule = LengthRule(300, unit, url_cost=23, maximum_bytes=300)
    assert rule.measure("\ud83d http://\ud83d.com") > 0
    assert rule.fits("\ud83d")


@pytest.mark.parametrize("unit", ["weighted", "grapheme"])
@pytest.mark.parametrize("part", ["a.", "http://", "x?", "-", "http://a-", "\u200d", "🇺", "a.com/", "%"])
def test_a_text_made_to_be_slow_is_not(unit: Unit, part: str) -> None:
    assert LengthRule(300, unit, url_cost=23).measure(part * 20_000) > 0


CONFORMANCE = Path(__file__).parents[4] / "shared" / "specs" / "twitter_text" / "validate.yml"
WITHOUT_EMOJI = {  # cases of the configuration before emoji sequences counted as one
    "Count a mix of single byte single word, and double word unicode characters",
    "Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers",
}


def conformance(section: str) -> list[dict[str, Any]]:
    if not CONFORMANCE.is_file():
        pytest.skip("twitter-text's conformance cases are not beside this checkout")
    yaml = pytest.importorskip("yaml")
    cases: list[dict[str, Any]] = yaml.safe_load(CONFORMANCE.read_text("utf-8"))["tests"][section]
    assert cases
    return cases


@pytest.mark.parametrize(
    "section", ["WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"]
)
def test_every_case_of_the_present_configuration_of_x(section: str) -> None:
    wrong = [
        (case["description"], measured, case["expected"]["weightedLength"])
        for case in conformance(section)
        if (measured := X.measure(case["text"])) != case["expected"]["weightedLength"]
    ]
    assert wrong == []


def test_every_case_of_the_one_before_but_those_about_emoji() -> None:
    wrong = {
        case["description"]
        for case in conformance("WeightedTweetsCounterTest")
        if X.measure(case["text"]) != case["expected"]["weightedLength"]
    }
    assert wrong == WITHOUT_EMOJI
