"""The telephone number in a text: national for a region or international, in figures or in words.

``phonenumbers`` (Google's libphonenumber data) validates candidates only, and is imported on first
use. Whether a valid number may be dialled is ``calls.dial``'s question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ringback.calls.availability.vocabulary import Token

SIGN: Final = "☎"
"""What stands for a number that was taken out of a text."""
UNREAD: Final = "☏"
"""What stands for a run of figures that is long enough to be a number and is none."""

_RUN: Final = re.compile(r"(?<![\w@#])(?:\+|\(\+?)?\d[\d\s().\-/+]*\d(?![\d@])")
_GROUP: Final = re.compile(r"\+?\d+")
_TIMED: Final = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}(?!\d)"
    r"|(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/])"
    r"|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?![\d.])"
    r"|(?<!\d)\d{1,2}:\d{2}(?!\d)"
    r"|(?<![\d])\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b|h\b|u\b|uur\b|uhr\b|hrs?\b)"
)
_HOURS: Final = re.compile(r"(?:[01]?\d|2[0-4])\.?[0-5]\d\s?-\s?(?:[01]?\d|2[0-4])\.?[0-5]\d")
_EXTENSION: Final = re.compile(r"\s*,?\s*(?:;?\s?ext(?:ension)?[.=:]?|x|#|int(?:erno)?\.?|anexo)\s?\d{1,6}\b")
_FEWEST, _MOST = 7, 15


@dataclass(frozen=True, slots=True)
class Number:
    """A number found: E.164, and where it stands in the text."""

    e164: str
    start: int
    end: int


def find(text: str, region: str) -> list[Number]:
    """The valid numbers written in figures in a folded text, in order."""
    search = _TIMED.sub(lambda found: "\x01" * len(found.group()), text)
    return [number for run in _RUN.finditer(search) for number in _in_run(text, run.start(), run.end(), region)]


def unread(text: str) -> str:
    """The text with every long run of figures that is left in it as ``UNREAD``."""
    search = _TIMED.sub(lambda found: "\x01" * len(found.group()), text)
    for run in reversed(list(_RUN.finditer(search))):
        if sum(c.isdigit() for c in run.group()) >= _FEWEST and not _HOURS.fullmatch(run.group()):
            text = f"{text[: run.start()]} {UNREAD} {text[run.end() :]}"
    return text


def masked(text: str, numbers: Sequence[Number]) -> str:
    """The text with each number, and an extension after it, as ``SIGN``."""
    for number in sorted(numbers, key=lambda one: one.start, reverse=True):
        extension = _EXTENSION.match(text, number.end)
        sign = SIGN if number.e164 else UNREAD
        text = f"{text[: number.start]} {sign} {text[extension.end() if extension else number.end :]}"
    return text


def _in_run(text: str, start: int, end: int, region: str) -> list[Number]:
    """The numbers in one run of figures: all of it, or a stretch of groups with only small ones left over."""
    groups = [(found.start(), found.end()) for found in _GROUP.finditer(text, start, end)]
    digits = re.sub(r"\D", "", text[start:end])
    if len(groups) > 24 or len(digits) < _FEWEST or _is_card(digits):
        return []
    found: list[Number] = []
    at = 0
    while at < len(groups):
        stretch = next(_stretches(text, groups, at, region), None)
        if stretch is None:
            if groups[at][1] - groups[at][0] > 4:
                return found
            at += 1
            continue
        number, at = stretch
        found.append(number)
    return found


def _stretches(text: str, groups: Sequence[tuple[int, int]], at: int, region: str) -> Iterator[tuple[Number, int]]:
    """The valid numbers that begin at a group, the longest first."""
    for last in range(len(groups), at, -1):
        start, end = groups[at][0], groups[last - 1][1]
        if at and text[groups[at - 1][1] : start].strip(" ") == "" and text[start - 1 : start] == "(":
            start -= 1
        e164 = valid(text[start:end], region)
        if e164:
            yield Number(e164, start, end), last


def spelled(tokens: Sequence[Token], region: str) -> list[Number]:
    """The numbers written as words: ``oh two oh seven nine double four …``; ``e164`` is ``""`` for an invalid one."""
    found: list[Number] = []
    run: list[Token] = []
    for token in [*tokens, Token("end", 0, 0)]:
        if token.role in ("number", "x2", "x3", "plus") or (run and token.role in ("dash", "break", "and")):
            run.append(token)
            continue
        if sum(one.spelled for one in run) >= 3:
            found += _from_words(run, region)
        run = []
    return found


def _from_words(run: Sequence[Token], region: str) -> list[Number]:
    digits, times, tens = "", 1, False
    for token in run:
        if token.role in ("x2", "x3"):
            times = int(token.role[1])
        elif token.role == "plus":
            digits += "+" if not digits else ""
        elif token.role == "number":
            small = tens and token.spelled and len(token.digits) == 1 and token.digits != "0"
            digits = digits[:-1] + token.digits if small else digits + token.digits * times
            tens = token.spelled and len(token.digits) == 2 and token.digits[1] == "0" and token.digits != "10"
            times = 1
    if len(digits) < _FEWEST:
        return []
    last = next(token for token in reversed(run) if token.role == "number")
    return [Number(valid(digits, region) or "", run[0].start, last.end)]


def valid(written: str, region: str) -> str | None:
    """E.164 of a number as it is written, read for ``region`` (ISO 3166 alpha-2); ``None`` if it is none."""
    import phonenumbers

    digits = re.sub(r"\D", "", written)
    if not _FEWEST <= len(digits) <= _MOST + 2 or written.count("+") > 1:
        return None
    forms = [written]
    if "+" not in written:
        forms += [f"+{digits[2:]}" if digits.startswith("00") else f"+{digits}"] if len(digits) > 10 else []
    for form in forms:
        try:
            number = phonenumbers.parse(form, region or None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


def _is_card(digits: str) -> bool:
    """Whether a long run is a payment card's (ISO/IEC 7812, Luhn's check) and so no number to call."""
    if not 14 <= len(digits) <= 19:
        return False
    doubled = [int(d) * (1 + n % 2) for n, d in enumerate(reversed(digits))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0
