"""The digits of a text, however they are written: ``020 7946``, ``(020)-7946`` or ``oh two oh …``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ringback.languages.words import Words, fold

_BETWEEN = re.compile(r"[\s().\-/+_•·–—*]{0,4}")


@dataclass(frozen=True, slots=True)
class Run:
    """Digits that stand together. Places are code points of the text; ``spelled``: in words."""

    digits: str
    start: int
    end: int
    spelled: bool = False


def read_numbers(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """A language's ``[numbers]`` as word → digit, or ``x2`` … for *double*."""
    return {
        fold(word)[0]: digit
        for digit, words in table.items()
        for word in words
        if " " not in word and (len(digit) == 1 or digit[0] == "x")
    }


def runs(text: str, words: Words, numbers: Mapping[str, str]) -> list[Run]:
    """Every run of digits, joined over blanks and the signs people put between groups."""
    found: list[Run] = []
    times = 1
    for word, start, end in zip(words.words, words.starts, words.ends, strict=True):
        spelled = numbers.get(word, "")
        if not spelled and word.isalpha():
            times = 1
            continue
        if spelled[:1] == "x":
            times = int(spelled[1:])
            continue
        digits = word if word.isdecimal() else spelled if word.isalpha() else _within(word)
        if digits:
            _join(found, Run(digits * times, start, end, bool(spelled)), text)
        times = 1
    return found


def _within(word: str) -> str:
    """The digits of a word that is mostly digits (``4111x1111``)."""
    digits = "".join(c for c in word if c.isdecimal())
    return digits if len(digits) >= 4 and not word.startswith("<") else ""


def _join(found: list[Run], run: Run, text: str) -> None:
    last = found[-1] if found else None
    between = text[last.end : run.start] if last else ""
    near = _BETWEEN.fullmatch(between) or (run.spelled and len(between) < 10)
    if last and last.end <= run.start and near and "\n" not in between:
        found[-1] = Run(last.digits + run.digits, last.start, run.end, last.spelled or run.spelled)
    else:
        found.append(run)
