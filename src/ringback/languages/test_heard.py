"""Every vocabulary, whatever is there: complete, and without a word that says two things."""

from __future__ import annotations

from collections import Counter

import pytest

from ringback.detect.fold import folded
from ringback.languages import Vocabulary
from ringback.languages.bundled import heard

EACH = pytest.mark.parametrize("vocabulary", heard().values(), ids=lambda one: one.code)
# What every language has words for; how streets are written differs, and national schemes bring their own.
LISTENED = {
    "idiom", "link", "is", "denied", "like", "others", "asks", "own", "told", "order", "money", "quantity",
    "flight", "dot", "ill", "degree", "plain",
    "card.number", "card.security_code", "card.expiry", "credential.pin", "credential.password", "credential.otp",
    "bank.account", "identity.date_of_birth", "contact.phone", "contact.email", "contact.address",
    "health.record_number", "health.condition", "health.medication", "reference.case",
}  # fmt: skip


@EACH
def test_it_has_words_for_what_is_listened_for(vocabulary: Vocabulary) -> None:
    assert LISTENED - vocabulary.context.keys() == set()
    assert vocabulary.name


@EACH
def test_it_tells_every_digit(vocabulary: Vocabulary) -> None:
    assert {str(digit) for digit in range(10)} <= vocabulary.numbers.keys()
    assert all(key in ("x2", "x3") or 0 <= int(key) < 100 for key in vocabulary.numbers)


@EACH
def test_a_number_word_tells_one_number(vocabulary: Vocabulary) -> None:
    told = Counter(word for words in vocabulary.numbers.values() for word in set(map(folded, words)))
    assert [word for word, count in told.items() if count > 1] == []


@EACH
def test_no_word_or_row_is_empty(vocabulary: Vocabulary) -> None:
    words = [word for table in (vocabulary.numbers, vocabulary.context) for row in table.values() for word in row]
    assert [word for word in words if not folded(word).strip()] == []
    assert all(vocabulary.context.values())


@EACH
def test_illness_and_medicine_have_many_names(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.context["health.condition"]) >= 30
    assert len(vocabulary.context["health.medication"]) >= 30
