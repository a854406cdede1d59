"""From a text to tokens: the words a language's ``[availability]`` table names, times, dates and numbers.

Keys of the table are roles (``tomorrow``, ``after``, ``morning`` …): ``languages/en.toml`` has them all but
``zone <name>``, which ``es.toml`` shows. Keys of digits are number words. Everything is compared folded:
lower case, no accents, ASCII digits.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from ringback.calls.availability import clock
from ringback.calls.availability.clock import Clock
from ringback.languages import Language

# Small words before a time of day in languages that may have no table yet; harmless anywhere else.
_ANYWHERE: Final = {
    "after": ("na", "nach", "ab", "vanaf", "apres", "a partir de", "dopo le", "dopo", "depois das", "po", "efter"),
    "before": ("voor", "vor", "avant", "prima delle", "antes das", "przed", "innan"),
    "until": ("bis", "tot", "jusqu'a", "fino alle", "ate as", "ate"),
    "at": ("um", "om", "alle", "as", "kl", "kl.", "vers", "gegen", "rond"),
    "from": ("von", "van", "dalle", "das", "entre"),
    "to": ("alle", "as"),
}
_SPACED: Final = re.compile(r"[^\W\d_]")
_UNSPACED: Final = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ALIKE: Final = str.maketrans(dict.fromkeys("’‘´`ʼ", "'") | dict.fromkeys("–—−～〜‑", "-"))


def fold(text: str) -> str:
    """``text`` as it is compared: compatibility forms, lower case, no accents, ASCII digits."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).translate(_ALIKE).casefold())
    kept = (_digit(c) for c in plain if unicodedata.category(c) not in ("Mn", "Cf"))
    return unicodedata.normalize("NFC", "".join(kept))


def _digit(character: str) -> str:
    value = unicodedata.digit(character, None) if not character.isascii() else None
    return character if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a text. ``role`` is a key of the table, or ``clock date number break or and dash word``.

    ``digits`` holds the figures of a number and, with ``/`` between them, those of a date.
    ``start`` and ``end`` are places in the folded text; ``spelled`` numbers were words.
    """

    role: str
    start: int
    end: int
    digits: str = ""
    clock: Clock | None = None
    spelled: bool = False


_SCAN: Final = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)"
    r"|(?P<date>\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?)(?![\d.]*\d)"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th|er|[\u00ba\u00aa]))(?![^\W_])"
    r"|(?P<number>\d+)"
    r"|(?P<dash>-+)"
    r"|(?P<or>/)"
    r"|(?P<and>[&+])"
    r"|(?P<break>[.,;:!?()\n。、，！？；।؟،]+)"
    r"|(?P<word>[^\W\d_]+|\S)"
)


class Vocabulary:
    """A language's words, ready to scan with."""

    def __init__(self, language: Language) -> None:
        self.code = language.code
        self._roles: dict[str, str] = {}
        for role, phrases in language.availability.items():
            for phrase in phrases:
                self._roles.setdefault(_bare(phrase), role)
        for digit, words in language.numbers.items():
            for word in words:
                self._roles.setdefault(_bare(word), digit)
        self._own = frozenset(self._roles)
        for role, phrases in _ANYWHERE.items():
            for phrase in phrases:
                self._roles.setdefault(_bare(phrase), role)
        self._regexes = _by_beginning(list(self._roles))

    def phrases(self, role: str) -> tuple[str, ...]:
        """The folded phrases of a role."""
        return tuple(phrase for phrase, own in self._roles.items() if own == role)

    def scan(self, text: str) -> list[Token]:
        """The tokens of a folded text, in order."""
        tokens: list[Token] = []
        at = 0
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            token = self._next(text, at)
            tokens.append(token)
            at = token.end
        return tokens

    def known(self, text: str, token: Token) -> bool:
        """Whether a token is a word this language has, and not a figure that any language has."""
        return bool(token.digits or token.role) and _bare(text[token.start : token.end]) in self._own

    def _phrase(self, text: str, at: int) -> re.Match[str] | None:
        """The longest phrase that stands at a place."""
        beginning = (
            _bare(text[at : at + 4])[:2] if text[at + 1 : at + 2] == "'" else text[at : at + 2].replace("\n", " ")
        )
        for key in (beginning, beginning[:1]):
            found = self._regexes[key].match(text, at) if key in self._regexes else None
            if found:
                return found
        return None

    def _next(self, text: str, at: int) -> Token:
        phrase = self._phrase(text, at)
        if phrase:
            role = self._roles[_bare(phrase.group())]
            if role.isdigit():
                return Token("number", at, phrase.end(), role, spelled=True)
            return Token(role, at, phrase.end())
        found = _SCAN.match(text, at)
        assert found is not None and found.lastgroup  # noqa: PT018 — "\S" takes whatever else there is
        time = None if found.lastgroup in ("iso", "date") and not _time_like(found.group()) else clock.match(text, at)
        if time:
            return Token("clock", at, time[1], clock=time[0])
        return Token(*_named(found.lastgroup, found.group(), at, found.end()))


def _named(group: str, piece: str, start: int, end: int) -> tuple[str, int, int, str]:
    if group == "iso":
        return "iso", start, end, piece.replace("-", "/")
    if group == "date":
        return "date", start, end, piece.strip(".").replace(".", "/")
    return group, start, end, re.sub(r"\D", "", piece) if group in ("number", "ordinal") else ""


def _time_like(piece: str) -> bool:
    """``10.30.`` at the end of a sentence is a time, ``10.3.`` a date."""
    return bool(re.fullmatch(r"\d{1,2}\.[0-5]\d\.", piece)) and int(piece.split(".")[1]) > 12


def _bare(phrase: str) -> str:
    return " ".join(fold(phrase).replace("'", "").split())


def _by_beginning(phrases: list[str]) -> dict[str, re.Pattern[str]]:
    """A pattern for the phrases that begin alike, the longest first; apostrophes may be left out."""
    alike: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        alike.setdefault(phrase[:2], []).append(_pattern(phrase))
    return {beginning: re.compile("|".join(patterns)) for beginning, patterns in alike.items()}


def _pattern(phrase: str) -> str:
    body = r"\s+".join("'?".join(re.escape(c) for c in word) for word in phrase.split(" "))
    before = (r"(?<![^\W_])" if phrase[0].isdigit() else r"(?<![^\W\d_])") if _is_spaced(phrase[0]) else ""
    after = r"(?![^\W_])" if _is_spaced(phrase[-1]) else ""
    return before + body + after


def _is_spaced(character: str) -> bool:
    return bool(_SPACED.match(character) or character.isdigit()) and not _UNSPACED.match(character)


_KEPT: dict[int, tuple[Language, Vocabulary]] = {}


def vocabulary(language: Language) -> Vocabulary:
    """The vocabulary of a loaded language, made once."""
    kept = _KEPT.get(id(language))
    if kept is None or kept[0] is not language:
        if len(_KEPT) > 64:
            _KEPT.clear()
        kept = _KEPT[id(language)] = (language, Vocabulary(language))
    return kept[1]
