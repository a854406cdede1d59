"""What the agent says first, and what the customer keys in.

The **call phrase** is two words for one callback: it shows the customer that the caller is the
brand, and it proves nothing about the customer. The **case code** is what a customer who calls
gives: six to eight digits, the last one a check digit by Damm's method (H. M. Damm, *Total
anti-symmetrische Quasigruppen*, 2004), which catches every single wrong digit and every swap of
neighbours. It opens a case and grants nothing.
"""

from __future__ import annotations

from typing import Final

from ringback.calls.phrase_words import WORDS

BYTES: Final = 2
"""How many random bytes a phrase takes: one a word, 16 bits in all."""

# Damm's quasigroup of order 10; zeros on the diagonal make the check digit the row itself.
_DAMM: Final = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
_SHORTEST, _LONGEST = 6, 8


def phrase(random: bytes, language: str = "en") -> str:
    """Two words such as ``"amber lantern"`` from ``random``, of which ``BYTES`` are used.

    A language without lists gets the English ones. Raises ``ValueError`` for too few bytes.
    """
    if len(random) < BYTES:
        raise ValueError(f"a call phrase needs {BYTES} random bytes")
    first, second = WORDS.get(language.partition("-")[0].lower(), WORDS["en"])
    return f"{first[random[0]]} {second[random[1]]}"


def make(number: int) -> str:
    """The case code of ``number`` (0 to 9 999 999): its digits and a check digit.

    Raises ``ValueError`` for another number.
    """
    if not 0 <= number < 10 ** (_LONGEST - 1):
        raise ValueError("a case code takes a number of at most seven digits")
    digits = str(number).zfill(_SHORTEST - 1)
    return digits + str(_check(digits))


def valid(code: str) -> bool:
    """Whether ``code`` is a case code: six to eight ASCII digits that check."""
    return _SHORTEST <= len(code) <= _LONGEST and code.isascii() and code.isdigit() and _check(code) == 0


def number_of(code: str) -> int | None:
    """The number a case code was made from; ``None`` when it does not check."""
    return int(code[:-1]) if valid(code) else None


def _check(digits: str) -> int:
    row = 0
    for digit in digits:
        row = int(_DAMM[row][int(digit)])
    return row
