"""Call phrases are easy to tell apart; case codes catch slips of the finger."""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ringback.calls.phrase import BYTES, make, number_of, phrase, valid
from ringback.calls.phrase_words import WORDS

NUMBERS = st.integers(0, 9_999_999)


@settings(deadline=None)
@given(NUMBERS)
def test_a_code_gives_its_number_back(number: int) -> None:
    code = make(number)
    assert 6 <= len(code) <= 8
    assert valid(code)
    assert number_of(code) == number


@settings(deadline=None)
@given(NUMBERS, st.data())
def test_every_single_wrong_digit_is_caught(number: int, data: st.DataObject) -> None:
    code = make(number)
    at = data.draw(st.integers(0, len(code) - 1))
    for digit in set("0123456789") - {code[at]}:
        assert not valid(code[:at] + digit + code[at + 1 :])


@settings(deadline=None)
@given(NUMBERS)
def test_every_swap_of_neighbours_is_caught(number: int) -> None:
    code = make(number)
    for at in range(len(code) - 1):
        swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
        assert swapped == code or not valid(swapped)


@settings(deadline=None)
@given(st.text(max_size=9))
def test_anything_else_is_no_code(text: str) -> None:
    assume(not re.fullmatch("[0-9]{6,8}", text))
    assert not valid(text)
    assert number_of(text) is None


@pytest.mark.parametrize("number", [-1, 10_000_000])
def test_a_number_that_does_not_fit_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="seven digits"):
        make(number)


@settings(deadline=None)
@given(st.binary(min_size=BYTES, max_size=8), st.sampled_from(["en", "es", "es-MX", "xx"]))
def test_a_phrase_is_two_words_of_its_language(random: bytes, language: str) -> None:
    first, second = WORDS.get(language[:2], WORDS["en"])
    one, two = phrase(random, language).split(" ")
    assert one in first
    assert two in second


def test_every_byte_is_another_word() -> None:
    for language in WORDS:
        assert len({phrase(bytes([n, n]), language) for n in range(256)}) == 256
    with pytest.raises(ValueError, match="random bytes"):
        phrase(b"x")


def _sound(word: str, language: str) -> str:
    """A rough phonetic key: letters that sound alike become one."""
    word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    rules = {
        "es": [("^h", ""), ("(?<!c)h", ""), ("v", "b"), ("ll", "y"), ("z", "s"), ("c(?=[ei])", "s"), ("qu", "k"),
               ("c", "k"), ("g(?=[ei])", "j"), ("x", "s")],
        "en": [("ph", "f"), ("wh", "w"), ("ck", "k"), ("kn", "n"), ("wr", "r"), ("gh", "g"), ("qu", "kw"),
               ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"), ("g(?=[ei])", "j"), ("y", "i"), ("ee|ea", "i")],
    }  # fmt: skip
    for pattern, by in rules[language]:
        word = re.sub(pattern, by, word)
    return re.sub(r"(.)\1", r"\1", word)


def _near(one: str, two: str) -> bool:
    """Whether one edit at most turns one into the other, or one begins the other."""
    if one.startswith(two) or two.startswith(one):
        return True
    if abs(len(one) - len(two)) > 1:
        return False
    same = next(n for n in range(len(two) + 1) if one[n : n + 1] != two[n : n + 1])
    rests = {(one[same + 1 :], two[same + 1 :]), (one[same:], two[same + 1 :]), (one[same + 1 :], two[same:])}
    return any(left == right for left, right in rests)


@pytest.mark.parametrize("language", sorted(WORDS))
def test_no_two_words_of_a_language_sound_alike(language: str) -> None:
    first, second = WORDS[language]
    words = [*first, *second]
    assert len(first) == len(second) == 256
    assert len(set(words)) == 512
    assert all(4 <= len(word) <= 11 and word.isalpha() and word.islower() for word in words)
    sounds = [_sound(word, language) for word in words]
    assert [pair for pair in combinations(sounds, 2) if _near(*pair)] == []
