"""Folded text and patterns as bytes: what the scanner reads.

ASCII stands as it is. A letter some pattern names has a code of one byte, a kana or Chinese sign one of
two, any other letter is ``OTHER``, any other sign ``SIGN``. A pattern written so matches
wherever the original does, and sometimes where it does not: it decides where to look, never what is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# The standard library's own reading of a regex: ours cannot disagree with it. Not in its type stubs.
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

END = 0
"""Stands between texts."""
GONE, SEVERAL = 1, 2
"""A character that is not read at all; one that reads as several."""
SIGN, OTHER = 0xFD, 0xFE
_FIRST, LEAD = 0x80, 0xF2
"""The first code of a letter, and the first of those that a second byte follows."""
_TRAILS = LEAD - _FIRST
_LEADS = SIGN - LEAD
LETTER = r"[a-z\x80-\xfc\xfe]"
NO_LETTER = r"[^a-z\x80-\xfc\xfe]"
_HIGH = frozenset(range(_FIRST, 0x100))
_LEAD_BYTES = frozenset(range(LEAD, SIGN))
_LETTERS = frozenset({*range(_FIRST, SIGN), OTHER})
_WORD = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789_") | _LETTERS
_SPACE = frozenset(b" \t\n\r\f\v")
_DIGIT = frozenset(b"0123456789")
_EVERY = frozenset(range(1, 0x100))
_MOST = 1000
"""No longer repeat is counted: beyond it a repeat is as good as endless."""


class Alphabet(dict[int, str]):
    """Code point of a folded text to its bytes, as characters.

    The letters of ``texts`` get codes of their own, shared where there are more letters than codes.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        letters = sorted({c for text in texts for c in text if not c.isascii() and c.isalpha()})
        letters, signs = [c for c in letters if c < "\u3000"], [c for c in letters if c >= "\u3000"]
        super().__init__({ord(c): chr(_FIRST + n % _TRAILS) for n, c in enumerate(letters)})
        self.update(
            {ord(c): chr(LEAD + n // _TRAILS % _LEADS) + chr(_FIRST + n % _TRAILS) for n, c in enumerate(signs)}
        )

    def __missing__(self, point: int) -> str:
        if point < _FIRST:
            return chr(point)
        return chr(OTHER if chr(point).isalnum() else SIGN)

    def encode(self, text: str) -> bytes:
        """A folded text as bytes."""
        return text.encode() if text.isascii() else text.translate(self).encode("latin-1")

    def literal(self, text: str) -> str:
        """A folded text as a pattern over bytes."""
        return "".join(chr(b) if chr(b).isalnum() and b < _FIRST else f"\\x{b:02x}" for b in self.encode(text))

    def pattern(self, regex: str) -> str:
        """A regex over folded text as one over bytes that matches wherever it does. Raises ``re.error``."""
        return self._sequence(parser.parse(regex))

    def _sequence(self, nodes: Iterable[tuple[Any, Any]]) -> str:
        return "".join(self._node(op, value) for op, value in nodes)

    def _node(self, op: object, value: Any) -> str:
        if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            return ""
        if op is sre.SUBPATTERN:
            return f"(?:{self._sequence(value[-1])})"
        if op is sre.BRANCH:
            return "(?:" + "|".join(self._sequence(branch) for branch in value[1]) + ")"
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            least, most, inner = value
            top = "" if most is sre.MAXREPEAT or most > _MOST else str(most)
            return f"(?:{self._sequence(inner)}){{{least},{top}}}"
        if op is sre.LITERAL and value >= _FIRST:
            return self.literal(chr(value))
        members = self._bytes(op, value)
        return _class(members) if members.isdisjoint(_LEAD_BYTES) else f"{_class(members)}{{1,2}}"

    def _bytes(self, op: object, value: Any) -> frozenset[int]:
        """The bytes of the characters one item of a pattern may match."""
        if op is sre.LITERAL:
            return frozenset({value}) if value < _FIRST else frozenset(map(ord, self[value]))
        if op is sre.NOT_LITERAL:
            return _EVERY - {value} if value < _FIRST else _EVERY
        if op is sre.ANY:
            return _EVERY - {10}
        if op is sre.IN:
            return self._set(value)
        if op is sre.RANGE:
            low, high = value
            return frozenset(range(low, min(high, 0x7F) + 1)) | (_HIGH if high >= _FIRST else frozenset())
        if op is sre.CATEGORY:
            return _CATEGORIES[value]
        raise re.error(f"a pattern may not hold {op}")

    def _set(self, items: Sequence[tuple[Any, Any]]) -> frozenset[int]:
        negated = items[0][0] is sre.NEGATE
        union = frozenset().union(*(self._bytes(op, value) for op, value in items[negated:]))
        return (_EVERY - union) | _HIGH if negated else union


def required(regex: str) -> list[frozenset[str]]:
    """The private-use characters of a regex, in groups: every match holds one of each group."""
    return _required(parser.parse(regex))


def _required(nodes: Iterable[tuple[Any, Any]]) -> list[frozenset[str]]:
    groups: list[frozenset[str]] = []
    for op, value in nodes:
        if op is sre.LITERAL and chr(value) in _PRIVATE:
            groups.append(frozenset({chr(value)}))
        elif op is sre.IN and all(inner is sre.LITERAL and chr(one) in _PRIVATE for inner, one in value):
            groups.append(frozenset(chr(one) for _, one in value))
        elif op is sre.SUBPATTERN:
            groups += _required(value[-1])
        elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and value[0] > 0:
            groups += _required(value[2])
        elif op is sre.BRANCH:
            branches = [_required(branch) for branch in value[1]]
            if all(branches):
                groups.append(frozenset().union(*(branch[0] for branch in branches)))
    return groups


def opening(regex: str) -> tuple[str, int]:
    """The private-use character a match begins with, and how many others may stand before it; or ``""``."""
    return _opening(parser.parse(regex), 0)


def _opening(nodes: Iterable[tuple[Any, Any]], before: int) -> tuple[str, int]:
    for op, value in nodes:
        if op is sre.LITERAL and chr(value) in _PRIVATE:
            return chr(value), before
        if op is sre.SUBPATTERN and (found := _opening(value[-1], before))[0]:
            return found
        before += _widest(op, value)
        if before > _NEAR:
            break
    return "", before


def _widest(op: object, value: Any) -> int:
    """How many characters one item of a pattern takes at most; more than ``_NEAR`` where that is hard to say."""
    if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
        return 0
    if op in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
        return 1 if op is not sre.LITERAL or chr(value) not in _PRIVATE else _NEAR + 1
    if op is sre.SUBPATTERN:
        return sum(_widest(*inner) for inner in value[-1])
    if op is sre.BRANCH:
        return max(sum(_widest(*inner) for inner in branch) for branch in value[1])
    return int(value[1]) * sum(_widest(*inner) for inner in value[2]) if value[1] is not sre.MAXREPEAT else _NEAR + 1


_NEAR = 3
_PRIVATE = frozenset(map(chr, range(0xE000, 0xF8FF)))
_CATEGORIES = {
    sre.CATEGORY_DIGIT: _DIGIT,
    sre.CATEGORY_NOT_DIGIT: _EVERY - _DIGIT,
    sre.CATEGORY_SPACE: _SPACE,
    sre.CATEGORY_NOT_SPACE: _EVERY - _SPACE,
    sre.CATEGORY_WORD: _WORD,
    sre.CATEGORY_NOT_WORD: (_EVERY - _WORD) | _HIGH,
}


def _class(members: frozenset[int]) -> str:
    if len(members) == 1:
        (byte,) = members
        return chr(byte) if byte < _FIRST and chr(byte).isalnum() else f"\\x{byte:02x}"
    parts = []
    ordered = sorted(members)
    start = previous = ordered[0]
    for byte in (*ordered[1:], 0x1000):
        if byte != previous + 1:
            parts.append(f"\\x{start:02x}" if start == previous else f"\\x{start:02x}-\\x{previous:02x}")
            start = byte
        previous = byte
    return "[" + "".join(parts) + "]"
