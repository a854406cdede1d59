"""What the guard learned from replies: its rows, its file, and that it hears wordings no phrase lists."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.errors import ConfigError
from ringback.guard.grams import BITS, CODES, Grams, rows
from ringback.guard.learned import learned, read_grams

WORDS = st.lists(st.text(min_size=1, max_size=12), max_size=150)


@given(WORDS, st.booleans())
def test_any_sentence_has_rows_and_a_bounded_sound(words: list[str], question: bool) -> None:
    numbers = rows(words, question)
    assert ((numbers >= 0) & (numbers < 1 << BITS)).all()
    assert (numbers == rows(words, question)).all()
    heard = learned().hear(words, question)
    assert tuple(heard) == CODES
    assert all(-6 <= value <= 6 for value in heard.values())


@pytest.mark.parametrize(
    ("asking", "not_asking"),
    [
        ("could you tell me the number on your card", "never tell anybody the number on your card"),
        ("wie lautet ihre kontonummer", "ihre kontonummer steht auf dem kontoauszug"),
        ("cual es su numero de cuenta", "no escriba aqui su numero de cuenta"),
    ],
)
def test_it_tells_asking_from_speaking_of(asking: str, not_asking: str) -> None:
    one, other = (learned().hear(text.split(), False)["ask"] for text in (asking, not_asking))
    assert one > other + 0.5


def _file(**change: object) -> bytes:
    parts: dict[str, object] = {
        "table": np.zeros((len(CODES), 1 << BITS), np.int8), "scale": np.ones(len(CODES)), "bias": np.zeros(len(CODES)),
    }  # fmt: skip
    file = io.BytesIO()
    np.savez_compressed(file, **{name: np.asarray(value) for name, value in {**parts, **change}.items()})
    return file.getvalue()


def test_a_file_is_read_or_refused() -> None:
    assert isinstance(read_grams(_file()), Grams)
    broken = (b"", b"no file", _file()[:200], _file(table=np.zeros((4, 9), np.int8)), _file(scale=np.ones(2)))
    for data in broken:
        with pytest.raises(ConfigError, match="install ringback again"):
            read_grams(data)
