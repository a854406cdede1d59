"""Ways a person writes a value so that machines miss it and people still read it.

    >>> by_name = {disguise.name: disguise for disguise in disguises()}
    >>> by_name["number words"].apply("4111", [0])
    'four one one one'

For tests and benches: canaries are sent through them, and detection must see through every one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PALABRAS = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_MOTS = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_WORTE = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_PAROLE = ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_PALAVRAS = ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
_DIGIT = re.compile(r"[0-9]")
_GROUP = re.compile(r"[0-9A-Za-z]+")
_LONG = 13
_TIMES = {2: "double", 3: "triple"}


@dataclass(frozen=True, slots=True)
class Disguise:
    """One transform. ``apply(value, random_ints)``: the same integers give the same text.

    ``of`` says what it suits: ``digits`` (values made of digits), ``mixed`` (letters too), ``email`` or ``long``
    (as many digits as a card has).
    """

    name: str
    apply: Callable[[str, Sequence[int]], str]
    of: frozenset[str] = frozenset({"digits"})

    def suits(self, value: str) -> bool:
        """Whether the transform makes sense for this value."""
        if "@" in value:
            return "email" in self.of
        if "long" in self.of:
            return len(_DIGIT.findall(value)) >= _LONG and not any(c.isalpha() for c in value)
        return ("mixed" if any(c.isalpha() for c in value) else "digits") in self.of


_ALL = frozenset({"digits", "mixed", "email"})
_NUMBERS = frozenset({"digits", "mixed"})
_MAIL = frozenset({"email"})


def disguises() -> tuple[Disguise, ...]:
    """Every transform, in a fixed order."""
    return (*_SEPARATED, *_DRESSED, *_TOLD, *_MAILED)


def _groups(value: str) -> list[str]:
    """The value's own groups; fours where it has none."""
    groups = _GROUP.findall(value)
    if len(groups) > 1:
        return groups
    whole = "".join(groups)
    return [whole[n : n + 4] for n in range(0, len(whole), 4)] if len(whole) > 6 else [whole]


def _joined(name: str, *separators: str) -> Disguise:
    def apply(value: str, random_ints: Sequence[int]) -> str:
        return separators[_pick(random_ints, 0) % len(separators)].join(_groups(value))

    return Disguise(name, apply, _NUMBERS)


def _each(name: str, change: Callable[[str, int], str], of: frozenset[str] = _NUMBERS) -> Disguise:
    """Every character changed on its own, with an integer of its own."""

    def apply(value: str, random_ints: Sequence[int]) -> str:
        return "".join(change(character, _pick(random_ints, n)) for n, character in enumerate(value))

    return Disguise(name, apply, of)


def _digits(name: str, zero: int) -> Disguise:
    return _each(name, lambda c, _: chr(zero + int(c)) if _DIGIT.match(c) else c, _ALL)


def _pick(random_ints: Sequence[int], n: int) -> int:
    return random_ints[n % len(random_ints)] if random_ints else n


def _compact(value: str) -> str:
    return "".join(_GROUP.findall(value))


def _spaced(value: str, random_ints: Sequence[int]) -> str:
    return " ".join(_compact(value))


def _pairs(value: str, random_ints: Sequence[int]) -> str:
    whole = _compact(value)
    return " ".join(whole[n : n + 2] for n in range(0, len(whole), 2))


def _bracketed(value: str, random_ints: Sequence[int]) -> str:
    left, right = (("(", ")"), ("[", "]"), ("{", "}"))[_pick(random_ints, 0) % 3]
    return " ".join(f"{left}{group}{right}" for group in _groups(value))


def _bold(value: str, random_ints: Sequence[int]) -> str:
    return " ".join(f"**{group}**" for group in _groups(value))


def _quoted(value: str, random_ints: Sequence[int]) -> str:
    return f"“{value}”"


_SEPARATED = (
    _joined("unbroken", ""),
    _joined("dots", ".", " . "),
    _joined("dashes", "-", " - ", "–", "—"),
    _joined("slashes", "/", " / "),
    _joined("underscores", "_"),
    _joined("commas", ", ", ","),
    _joined("line breaks", "\n", "\r\n"),
    _joined("double spaces", "  ", "   "),
    _joined("no-break spaces", "\u00a0", "\u202f", "\u2009"),
    _joined("bars", "|", " | "),
    _joined("stars", " * ", "*"),
    _joined("bullets", "•", " · "),
    _joined("emoji between", " 😀 ", "➡️"),
    _joined("tabs", "\t"),
    _joined("ideographic spaces", "\u3000"),
    _joined("tildes", "~", " ~ "),
    _joined("plus signs", "+", " + "),
    _joined("arrows", "→", " -> "),
    _joined("ellipses", "...", "…"),
    _joined("blank lines", "\n\n"),
    _joined("colons", ":", " : "),
    _joined("semicolons", "; "),
    Disguise("each dashed", lambda value, _: "-".join(_compact(value)), _NUMBERS),
    Disguise("each dotted", lambda value, _: ".".join(_compact(value)), _NUMBERS),
    Disguise("code marks", lambda value, _: f"`{value}`", _ALL),
    Disguise("each spaced", _spaced, _NUMBERS),
    Disguise("pairs", _pairs, _NUMBERS),
    Disguise("brackets", _bracketed, _NUMBERS),
    Disguise("bold", _bold, _NUMBERS),
    Disguise("quotes", _quoted, _ALL),
)

_LETTERS = {"0": "Oo", "1": "lI"}
_MORE_LETTERS = {"0": "O", "1": "I", "8": "B"}


def _one_letter(value: str, random_ints: Sequence[int]) -> str:
    """The first digit within a group that has a letter like it."""
    return re.sub(r"([0-9]+?)([018])([0-9]*)", lambda m: m[1] + _MORE_LETTERS[m[2]] + m[3], value, count=1)


_HOMOGLYPHS = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "A": "А", "E": "Е", "T": "Т", "B": "В"}
_INVISIBLE = ("\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad")

_DRESSED = (
    _digits("full-width digits", 0xFF10),
    _digits("Arabic-Indic digits", 0x0660),
    _digits("Persian digits", 0x06F0),
    _digits("Devanagari digits", 0x0966),
    _digits("Bengali digits", 0x09E6),
    _digits("Thai digits", 0x0E50),
    _digits("mathematical digits", 0x1D7CE),
    _digits("double-struck digits", 0x1D7D8),
    _digits("monospace digits", 0x1D7F6),
    _each("subscript digits", lambda c, _: "₀₁₂₃₄₅₆₇₈₉"[int(c)] if _DIGIT.match(c) else c),
    _each("circled digits", lambda c, _: "⓪①②③④⑤⑥⑦⑧⑨"[int(c)] if _DIGIT.match(c) else c),
    _each("keycap emoji", lambda c, _: c + "\ufe0f\u20e3" if _DIGIT.match(c) else c),
    _each("superscript digits", lambda c, _: "⁰¹²³⁴⁵⁶⁷⁸⁹"[int(c)] if _DIGIT.match(c) else c),
    _each("zero-width characters", lambda c, n: c + _INVISIBLE[n % len(_INVISIBLE)], _ALL),
    _each("bidirectional marks", lambda c, n: ("\u200e", "\u202d", "\u2066")[n % 3] + c, _ALL),
    _each("combining marks", lambda c, n: c + ("\u0332", "\u0336", "\u0304")[n % 3] if c.isalnum() else c),
    _each("full-width characters", lambda c, _: chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c, _ALL),
    _each("look-alike letters", lambda c, n: _HOMOGLYPHS.get(c, c) if n % 2 else c, frozenset({"mixed", "email"})),
    _each("letters for digits", lambda c, n: _LETTERS[c][n % 2] if c in _LETTERS else c, frozenset({"digits"})),
    Disguise("one letter", _one_letter, frozenset({"long"})),
)


def _in_words(words: Sequence[str], joint: str = " ") -> Callable[[str, Sequence[int]], str]:
    def apply(value: str, random_ints: Sequence[int]) -> str:
        return joint.join(words[int(c)] if _DIGIT.match(c) else c for c in _compact(value))

    return apply


def _capital_words(value: str, random_ints: Sequence[int]) -> str:
    return _in_words(_WORDS)(value, random_ints).title()


def _oh(value: str, random_ints: Sequence[int]) -> str:
    return _in_words(("oh", *_WORDS[1:]))(value, random_ints)


def _doubled(value: str, random_ints: Sequence[int]) -> str:
    told: list[str] = []
    for digit, same in groupby(_compact(value)):
        word, count = (_WORDS[int(digit)] if _DIGIT.match(digit) else digit), len(list(same))
        while count:
            step = 3 if count == 3 else min(count, 2)
            told.append(f"{_TIMES[step]} {word}" if step > 1 else word)
            count -= step
    return " ".join(told)


def _half_words(value: str, random_ints: Sequence[int]) -> str:
    groups = _groups(value)
    n = _pick(random_ints, 0) % len(groups)
    return " ".join(_in_words(_WORDS)(group, random_ints) if k == n else group for k, group in enumerate(groups))


def _mixed_words(value: str, random_ints: Sequence[int]) -> str:
    whole = _compact(value)
    return " ".join(_WORDS[int(c)] if _DIGIT.match(c) and _pick(random_ints, n) % 2 else c for n, c in enumerate(whole))


def _fillers(value: str, random_ints: Sequence[int]) -> str:
    words = (" then ", " and then ", ", followed by ", " and ")
    groups = _groups(value)
    told = groups[0]
    for n, group in enumerate(groups[1:]):
        told += words[_pick(random_ints, n) % len(words)] + group
    return told


def _last_first(value: str, random_ints: Sequence[int]) -> str:
    *first, last = _groups(value)
    return f"ends with {last}, starts with {' '.join(first)}" if first else last


def _glued(value: str, random_ints: Sequence[int]) -> str:
    left, right = (("no", "thx"), ("xx", "xx"), ("#", "!"), ("it", "ok"))[_pick(random_ints, 0) % 4]
    return f"{left}{_compact(value)}{right}"


_ONLY = frozenset({"digits"})
_TOLD = (
    Disguise("number words", _in_words(_WORDS), _NUMBERS),
    Disguise("capital number words", _capital_words, _ONLY),
    Disguise("number words with dashes", _in_words(_WORDS, "-"), _ONLY),
    Disguise("Spanish number words", _in_words(_PALABRAS), _NUMBERS),
    Disguise("French number words", _in_words(_MOTS), _NUMBERS),
    Disguise("German number words", _in_words(_WORTE), _NUMBERS),
    Disguise("Italian number words", _in_words(_PAROLE), _NUMBERS),
    Disguise("Portuguese number words", _in_words(_PALAVRAS), _NUMBERS),
    Disguise("number words with commas", _in_words(_WORDS, ", "), _ONLY),
    Disguise("last group first", _last_first, frozenset({"long"})),
    Disguise("oh for zero", _oh, _ONLY),
    Disguise("double and triple", _doubled, _ONLY),
    Disguise("one group in words", _half_words, _ONLY),
    Disguise("half words half digits", _mixed_words, _ONLY),
    Disguise("words between groups", _fillers, _ONLY),
    Disguise("glued to words", _glued, _ONLY),
)


def _replaced(name: str, at: str, dot: str) -> Disguise:
    def apply(value: str, random_ints: Sequence[int]) -> str:
        local, _, host = value.partition("@")
        return f"{local}{at}{host.replace('.', dot)}"

    return Disguise(name, apply, _MAIL)


_MAILED = (
    _replaced("(at) and (dot)", "(at)", "(dot)"),
    _replaced("[at] and [dot]", " [at] ", " [dot] "),
    _replaced("at and dot in words", " at ", " dot "),
    _replaced("arroba and punto", " arroba ", " punto "),
    _replaced("blanks around the sign", " @ ", "."),
    _replaced("blanks around both", " @ ", " . "),
    _replaced("(at) alone", "(at)", "."),
    _replaced("AT and DOT", " AT ", " DOT "),
    _replaced("{at} and {dot}", "{at}", "{dot}"),
    _replaced("<at> and <dot>", " <at> ", " <dot> "),
    _replaced("a full-width sign", "＠", "."),
    Disguise("spaced address", lambda value, _: " ".join(value), _MAIL),
)
