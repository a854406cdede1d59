"""Text as a person reads it: plain lower-case characters, with the way back to the original.

Zero-width, bidirectional and combining characters go; full-width, Arabic-Indic, Devanagari,
mathematical and circled digits become ``0``-``9``; letters that look Latin become Latin; accents go.
Arabic letters that are typed for one another become one; vowel signs of the scripts of India become
letters, so that a word is letters alone. Kana keep their shape but lose their voicing marks.
Sources: Unicode categories and NFKD; look-alikes after Unicode's confusables.
"""

from __future__ import annotations

import re
import unicodedata

from ringback.detect.view import Edit, View, rewrite

# What stands for "nothing" and for "several characters" in the first, one-to-one pass.
_GONE, _MANY = "\x01", "\x02"
_ODD = re.compile("[\x01\x02]")
_CACHE = 8192

_LOOKALIKES = {
    pair[0]: pair[1:]
    for pair in (  # noqa: SIM905  a table read by eye
        "аa вb еe іi кk мm нh оo рp сc тt уy хx ѕs јj һh ԁd ԛq ԝw ӏl үy ѵv "
        "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ζz ıi łl øo đd ðd ħh ɑa ɡg ɩi ʟl օo սu ոn հh ցg յj զq ⲟo ⵔo ⵏl "
        "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ᴍm ɴn ᴏo ᴘp ǫq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ꓐb ꓑp ꓒd ꓓd ꓔt ꓖg ꓗk ꓙj ꓚc "
        "ꓜz ꓝf ꓟm ꓠn ꓡl ꓢs ꓣr ꓦv ꓧh ꓪw ꓫx ꓬy ꓮa ꓰe ꓲi ꓳo ꓴu "
        "ꭰd ꭱr ꭲt ꭵi ꮑn ꭹy ꭺa ꭻj ꭼe ꮃw ꮇm ꮋh ꮍy ꮐg ꮒh ꮓz ꮞ4 ꮟb ꮢr ꮤw ꮥs ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ꮷd ꮾ6 ᏻg ᏼb "
        "ةه ىي یي ےي کك ھه ہه ەه ٱا ؟? ،, ؛; ۔. ٫. ٬, ।. ॥. "
        "〇0 ſs ßs æa œo ʼ' ’' ‘' ´' ‚' “\" ”\" „\" «\" »\" ‹' ›' 、, 。. ・. ·. •. ∙. ⋅. ⁄/ ∕/ −- ➖- ＿_ ¦| ∣| ⎪|"
    ).split()
}
# Capitals that look like another letter than their small form does.
_CAPITALS = {"Ν": "n", "Η": "h", "Υ": "y"}
# Where the alphabets of enclosed letters without a decomposition begin.
_ENCLOSED = (0x1F150, 0x1F170, 0x1F1E6, 0x249C, 0x1F110)
_PROLONGED = re.compile("(?<=[0-9])ー(?=[0-9])")
_IGNORED = frozenset("\u115f\u1160\u3164\uffa0\u034f\u0640\uff9e\uff9f")
"""Fillers, joiners, the stroke that stretches Arabic words, voicing marks of half-width kana."""
_INDIA, _SIGNS = range(0x0900, 0x0D80), range(0x3E, 0x4D)
_TO_LETTER = 0x38
"""The blocks of nine scripts share one plan: signs of vowels stand this far behind the letters."""


def fold(text: str) -> View:
    """The text folded. Every code point is read once; ASCII text costs one ``lower``."""
    if text.isascii() and (text.isprintable() or text.replace("\n", "").isprintable()):
        return View(text.lower())
    plain = text.translate(_TABLE)
    if "ー" in plain:  # a dash between digits, a letter elsewhere
        plain = _PROLONGED.sub("-", plain)
    if _ODD.search(plain) is None:
        return View(plain)
    return rewrite(plain, [Edit(m.start(), m.end(), _READINGS.get(text[m.start()], "")) for m in _ODD.finditer(plain)])


def folded(text: str) -> str:
    """The folded text alone, for words that are looked for in folded texts."""
    return fold(text).text


def beyond_ignored(text: str, end: int) -> int:
    """The first offset from ``end`` on whose character is read: marks after a digit belong to it."""
    while end < len(text) and not text[end].isascii() and _read(text[end]) == "":
        end += 1
    return end


class _Table(dict[int, str]):
    """Code point to one character, worked out when first met; never grows without bound."""

    def __missing__(self, point: int) -> str:
        if len(self) >= _CACHE:
            self.clear()
            _READINGS.clear()
        reading = _read(chr(point))
        if len(reading) > 1:
            _READINGS[chr(point)] = reading
        self[point] = one = reading if len(reading) == 1 else _MANY if reading else _GONE
        return one


_READINGS: dict[str, str] = {}
_TABLE = _Table()


def _read(character: str) -> str:
    """What a person reads in one character: ``""``, one character, or a few (``⑫``, ``ﬁ``)."""
    if character.isascii():
        return character.lower() if character.isprintable() or character == "\n" else " "
    point, category = ord(character), unicodedata.category(character)
    if point in _INDIA and point % 0x80 in _SIGNS:
        return chr(point - _TO_LETTER)
    if category in ("Mn", "Me", "Cf") or character in _IGNORED or (category == "Mc" and point in _INDIA):
        return ""
    number = unicodedata.numeric(character, -1) if category in ("Nd", "No", "So") else -1
    if number >= 0 and number == int(number) and number < 100:
        return str(int(number))
    if category[0] == "Z":
        return "\n" if category in ("Zl", "Zp") else " "
    return _read_letter(_CAPITALS.get(character) or character.lower()[0], category)


def _read_letter(character: str, category: str) -> str:
    if character in _LOOKALIKES:
        return _LOOKALIKES[character]
    if category in ("Pd", "Sc"):
        return "-" if category == "Pd" else "$"
    if "\uac00" <= character <= "\ud7a3":  # a syllable, not its parts
        return character
    for first in _ENCLOSED:
        if first <= ord(character) < first + 26:
            return chr(ord("a") + ord(character) - first)
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if unicodedata.category(c) != "Mn").lower()
    base = "".join(_LOOKALIKES.get(c, c) for c in base[:8])
    if base.isascii() and base:
        return base if base.isprintable() else " "
    if base.isalpha():
        return base
    return "\ufffd" if category[0] in "SC" else base[:1] or character
