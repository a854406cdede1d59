from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from ringback.detect.alternation import either

WORDS = st.lists(st.text("abs '.-é", min_size=1, max_size=8).filter(lambda word: word.strip() == word), min_size=1)


def test_common_beginnings_are_written_once() -> None:
    assert either(["my son", "my sister", "our"]) == "(?:my +s(?:ister|on)|our)"
    assert either(["pin", "pins"]) == "pin(?:s)?"
    assert either(["o'neill"]) == "o'?neill"


@given(WORDS)
def test_every_word_matches_whole(words: list[str]) -> None:
    pattern = re.compile(either(words))
    assert all(pattern.fullmatch(word) and pattern.fullmatch(word.replace(" ", "  ")) for word in words)


@given(WORDS, st.text("abs '.-é", max_size=20))
def test_it_finds_what_a_plain_alternation_finds(words: list[str], text: str) -> None:
    each = sorted(set(words), key=len, reverse=True)
    plain = "|".join(re.escape(word).replace("\\ ", " +").replace("'", "'?") for word in each)
    assert (re.search(either(words), text) is None) == (re.search(plain, text) is None)
