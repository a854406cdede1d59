"""A text as words: folded so that spelling tricks do not matter, each with its place in the original."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

LOOSE, HARD, ASKED = 1, 2, 3
"""What stands before a word: a comma or the like, the end of a sentence, a question mark."""

# Linear in any text: a run of signs is tried from its first one alone, and an address has an end (RFC 5321: 64).
_MARK = r"\u0900-\u0903\u093a-\u094d\u0962\u0963"  # vowel signs of Devanagari, which are no letters to Unicode
_TOKEN = re.compile(
    r"(?P<link>https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<handle>@\w+)"
    r"|(?P<sign>[\u3040-\u30ff\u3400-\u9fff])"
    rf"|(?P<word>(?:[^\W_\u3040-\u30ff\u3400-\u9fff]|[{_MARK}])+(?:'[^\W_]+)?)"
    r"|(?P<asked>(?<![.!])[.!]*[?؟]+)"
    r"|(?P<hard>(?<![.!;…])[.!;…]+(?=[\s)\"”»'」』\u3040-\u30ff\u3400-\u9fff]|$)|[¿¡。।]|\n[\s\-*•]*)"
    r"|(?P<loose>:\s*|[,،、()\"“”«»–—]|(?<=\s)[-~>]+(?=\s))"
    r"|(?P<number>\#(?!\w))"
)
_PART = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\u3040-\u30ff\u3400-\u9fff]+")
_GAP = {"asked": ASKED, "hard": HARD, "loose": LOOSE}
# Letters of other alphabets that look like Latin ones; no language of ours is written in those alphabets.
_LOOKALIKE = dict(zip("авекмнорстухіѕјԁαβεηικμνορτυχ", "abekmhopctyxisjdabehikmvoptux", strict=True))
_SMALL = dict(zip("ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrtuvwyz", strict=True))  # small capitals
_BLACK = (0x1F150, 0x1F170)  # where white letters on black discs and squares begin
# Letters of one alphabet that people write for each other.
_SAME = str.maketrans("ىیکةەۃँ", "ييكههه\u0902")
# Accents, and the points of Arabic: they help to pronounce, or make أ of ا. Marks of other alphabets are letters.
_POINT = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c]")
_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "＇": "'"}
_LONG = 5
_LONGEST = 64  # letters: nothing longer is a word somebody mistyped, and it would take the square of its length
# A word of letters and signs, a sign inside it or before it; an address is none.
_DISGUISED = re.compile(r"(?<![\w@.])[a-z0-9]{0,20}(?:[$!*|€]|\(\)|@(?![\w-]+\.))[a-z0-9$!*|€@()]{0,20}[a-z](?![\w@])")
_SIGNS = str.maketrans("@$!|€", "asiie", "*()")
_LEET = str.maketrans("0134578", "oieastb")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text. All lists have one entry a word; places are code points of the text."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[int]
    last: int = 0
    """What stands after the last word, as in ``gaps``."""

    def __len__(self) -> int:
        return len(self.words)

    def walls(self) -> list[int]:
        """The words that begin a sentence."""
        return [index for index, gap in enumerate(self.gaps) if gap >= HARD]

    def sentences(self) -> Iterator[tuple[int, int, bool]]:
        """``(first, after, question)`` of each sentence, as indexes of words."""
        first = 0
        for index in range(1, len(self.words) + 1):
            gap = self.gaps[index] if index < len(self.words) else max(self.last, HARD)
            if gap >= HARD:
                yield first, index, gap == ASKED
                first = index


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language's words are recovered from the way people type them.

    ``rewrite`` spells out short forms (``dob`` → ``date of birth``); ``known`` are words worth
    recovering from letter-by-letter (``p i n``) or disguised (``passw0rd``) spelling; ``near`` gives
    the long ones of them by every way to leave out a letter.
    """

    rewrite: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: Collection[str] = ()
    near: Mapping[str, str] = field(default_factory=dict)

    def read(self, word: str) -> tuple[str, ...]:
        """The words meant by a folded word."""
        if word in self.rewrite:
            return self.rewrite[word]
        if word in self.known or word.isdecimal():
            return (word,)
        plain = word if word.isalpha() else word.translate(_LEET)
        if plain not in self.known and len(plain) >= _LONG:
            plain = self._nearest(plain)
        return self.rewrite.get(plain, (plain if plain in self.known else word,))

    def _nearest(self, word: str) -> str:
        """The known long word that one slip of the finger away would give this one."""
        if len(word) > _LONGEST:
            return word
        if word in self.near:
            return self.near[word]
        for at in range(1, len(word)):
            shorter = word[:at] + word[at + 1 :]
            if shorter in self.near or (shorter in self.known and len(shorter) > _LONG):
                return self.near.get(shorter, shorter)
        return word


PLAIN: Final = Spelling()
"""Words as they stand."""


def misspelled(words: Iterable[str]) -> dict[str, str]:
    """Every long word by each of its forms without one letter (the first one stays)."""
    return {word[:at] + word[at + 1 :]: word for word in words if len(word) > _LONG for at in range(1, len(word))}


@dataclass
class _Build:
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    gap: int = HARD

    def add(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)
        self.gaps.append(self.gap)
        self.gap = 0


def fold(text: str) -> tuple[str, list[int] | None]:
    """Lower case, without accents, width, hidden characters and look-alikes.

    With the index in ``text`` of every character that is left, or ``None`` where nothing moved.
    """
    if text.isascii():
        return text.lower(), None
    pieces: list[str] = []
    places: list[int] = []
    for index, character in enumerate(text):
        folded = character.lower() if character < "\x80" else _fold_one(character)
        pieces.append(folded)
        places += [index] * len(folded)
    return "".join(pieces), places


def _fold_one(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    if unicodedata.category(character) in ("Cf", "Cc"):
        return ""
    for begin in _BLACK:
        if begin <= ord(character) < begin + 26:
            return chr(ord("a") + ord(character) - begin)
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    low = _POINT.sub("", unicodedata.normalize("NFKD", character.casefold()).lower().translate(_SAME))
    return "".join(_LOOKALIKE.get(c) or _SMALL.get(c, c) for c in low)


def parts(folded: str) -> list[str]:
    """The words that ``split`` makes of a folded word: each sign of a language without blanks is one."""
    return [folded] if folded.isascii() else _PART.findall(folded)


def read_rewrites(rows: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """``"dob = date of birth"`` rows as a table."""
    pairs = (fold(row)[0].split("=", 1) for row in rows)
    return {short.strip(): tuple(full.split()) for short, full in pairs}


def split(text: str, spelling: Spelling = PLAIN) -> Words:
    """The words of ``text``, spelled as ``spelling`` knows them."""
    folded, places = fold(text)
    if _DISGUISED.search(folded):
        folded, places = _undisguise(folded, places, spelling)
    build = _Build()
    letters: list[tuple[str, int, int]] = []
    for match in _TOKEN.finditer(folded):
        group = match.lastgroup or ""
        if group in _GAP:
            if letters and match.group() == ".":
                continue
            _add_letters(build, letters, spelling)
            build.gap = max(build.gap, _GAP[group])
            continue
        start, end = match.span()
        word = folded[start:end] if group in ("word", "sign") else f"<{group}>"
        if places:
            start, end = places[start], places[end - 1] + 1
        if len(word) == 1 and group == "word" and word.isalpha():
            letters.append((word, start, end))
            continue
        if letters:
            _add_letters(build, letters, spelling)
        for one in spelling.read(word):
            build.add(one, start, end)
    _add_letters(build, letters, spelling)
    return Words(build.words, build.starts, build.ends, build.gaps, build.gap)


def _undisguise(folded: str, places: list[int] | None, spelling: Spelling) -> tuple[str, list[int]]:
    """The text with signs in the place of letters (``p@ssw*rd``) read, where a known word comes of it."""
    pieces: list[str] = []
    kept: list[int] = []
    at = 0
    for match in _DISGUISED.finditer(folded):
        word = match.group().replace("()", "o").translate(_SIGNS)
        meant = spelling.read(word)
        if meant == (word,) and word not in spelling.known:
            continue
        pieces += [folded[at : match.start()], word]
        kept += [*range(at, match.start()), *(min(match.start() + n, match.end() - 1) for n in range(len(word)))]
        at = match.end()
    pieces.append(folded[at:])
    kept += range(at, len(folded))
    return "".join(pieces), [places[n] for n in kept] if places else kept


def _segment(word: str, known: Collection[str]) -> list[str]:
    """Known words that make up one (``yourcvv``); the word itself where none do."""
    best: list[list[str] | None] = [[], *([None] * len(word))]
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 20), end):
            parts, piece = best[start], word[start:end]
            longer = parts is not None and (best[end] is None or len(parts) + 1 < len(best[end] or ()))
            if parts is not None and longer and len(piece) > 1 and piece in known:
                best[end] = [*parts, piece]
    return best[-1] or [word]


def _add_letters(build: _Build, letters: list[tuple[str, int, int]], spelling: Spelling) -> None:
    """Single letters in a row: one word where there are three or more, else themselves."""
    if len(letters) >= 3:
        joined, start, end = "".join(letter for letter, _, _ in letters), letters[0][1], letters[-1][2]
        known = joined in spelling.rewrite or len(joined) > _LONGEST
        letters[:] = [(part, start, end) for part in ([joined] if known else _segment(joined, spelling.known))]
    for word, start, end in letters:
        for one in spelling.read(word):
            build.add(one, start, end)
    letters.clear()
