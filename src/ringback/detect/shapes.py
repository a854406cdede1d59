"""Patterns made from the shape of a value: so many letters, so many digits, with or without signs between them.

A shape lists its characters: ``n`` a digit, ``a`` a letter, ``c`` either, ``[xyz]`` one of these, each
with how often (``[xyz]n7a``).

    >>> spaced("[xyz]n2a", between=" ?")
    '[xyz](?: ?[0-9]){2}(?: ?[a-z]){1}'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

BETWEEN = r"[^a-z0-9]{0,4}"
"""What may stand between two characters of a value: blanks, dashes, dots, line breaks, an emoji."""
_CLASSES = {"n": "[0-9]", "a": "[a-z]", "c": "[a-z0-9]"}
_PART = re.compile(r"(\[[^\]]+\]|[nac])(\d*)")


def spaced(shape: str, between: str = BETWEEN) -> str:
    """The shape with ``between`` anywhere in it: letter by letter, in pairs, dashed."""
    (first, count), *others = _parts(shape)
    rest = [(first, count - 1), *others] if count > 1 else others
    return first + "".join(f"(?:{between}{one}){{{many}}}" for one, many in rest)


def digits(shape: str) -> int:
    """How many of its characters are digits, at least."""
    return sum(count for one, count in _parts(shape) if not any(c.isalpha() for c in one))


def _parts(shape: str) -> Iterator[tuple[str, int]]:
    for letter, count in _PART.findall(shape):
        yield _CLASSES.get(letter, letter), int(count or 1)
