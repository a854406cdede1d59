"""Numbers told from those that look like them."""

from __future__ import annotations

from functools import cache

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.flow import FRAGMENT
from ringback.languages.bundled import heard


@cache
def matcher(region: str) -> Matcher:
    return compile_matcher(discover(), heard().values(), region=region)


def kinds(text: str, region: str = "US") -> set[str]:
    return {finding.kind for finding in matcher(region).find(text) if finding.kind != FRAGMENT}


@pytest.mark.parametrize(
    "text",
    [
        "the voucher is valid until 12/25?",
        "le bon est valable jusqu'au 12/25",
        "der Gutschein ist gültig bis 12/25",
        "my gift card expires 12/27",
    ],
)
def test_a_voucher_has_no_expiry_of_a_card(text: str) -> None:
    assert "card.expiry" not in kinds(text)


@pytest.mark.parametrize("text", ["bon, ma carte expire 12/27", "no voucher, my card expires 12/27", "exp 12/27"])
def test_a_card_has_one(text: str) -> None:
    assert kinds(text) == {"card.expiry"}


@pytest.mark.parametrize(
    "text",
    [
        "isbn 978-3-16-148410-0",
        "the book 3-161-48410-0 is great",
        "Windows 10.0.2262.12345 bluescreen",
        "the winning numbers were 04, 11, 17, 23, 31, 44",
        "guid 1f3a4111-1111-4111-8111-1e11a2b4c6d8",
        "meu CEP 12345-678",
        "love it #promo2025550123",
    ],
)
def test_what_is_no_number_of_anybody(text: str) -> None:
    assert kinds(text) == set()


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("978-555-0123 call me", "US"),
        ("cep telefonum 0532 123 45 67", "TR"),
        ("il mio numero è 02.12345678", "IT"),
        ("call me on 2025550123", "US"),
    ],
)
def test_a_phone_is_one(text: str, region: str) -> None:
    assert kinds(text, region) == {"contact.phone"}


@pytest.mark.parametrize("text", ["4111111111111111", "4111 1111 1111 1111 please", "abc4111111111111111def"])
def test_a_card_needs_no_word(text: str) -> None:
    assert kinds(text) == {"card.number"}
