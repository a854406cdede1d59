"""Which texts can hold anything at all, and what: asked of thousands of texts at once.

A *clue* is a word, a cheap pattern or a row of digits without which some identifier need not look
closer. Clues are numbered; a text's clues are a set of numbers. ``Scanner`` finds them with hyperscan, in
one pass over many texts; ``PlainGate`` with ``re``, one by one, where there is no hyperscan. Either may
find a clue too many, never one too few.
"""

from __future__ import annotations

import re
import threading
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from typing import Any, Protocol

from ringback.detect.dialect import END, GONE, LEAD, SEVERAL, SIGN, Alphabet
from ringback.detect.fold import folded

hyperscan: Any
try:
    import hyperscan
except ImportError:  # no wheel for this machine
    hyperscan = None

ANYTHING = 0
"""The clue of a character that reads as several: only a closer look can tell."""
FIRST = 1
"""The first number of a clue of somebody's own."""
_MOST = 20
_AT_LEAST = tuple(frozenset(range(-digits, 0)) for digits in range(_MOST + 1))
"""Digits are counted in clues below nought: a text of three holds -1, -2 and -3."""
_DIGITS = frozenset(b"0123456789")
_NO_DIGIT = bytes(b for b in range(256) if b not in _DIGITS)


@dataclass(frozen=True, slots=True)
class Clue:
    """What to look for: ``regex`` over bytes (see ``dialect``).

    ``digits``: only a text with a digit can hold it.
    """

    number: int
    regex: str
    digits: bool = False


def counted(digits: int) -> int:
    """The clue of a text with at least so many digits."""
    return -min(digits, _MOST)


class Cache(Protocol):
    """Keeps compiled databases between runs. ``get`` gives back what ``put`` was given, or nothing."""

    def get(self, key: str) -> bytes | None:
        """What was kept under ``key``."""

    def put(self, key: str, value: bytes) -> None:
        """Keep ``value``."""

    def making(self, key: str) -> AbstractContextManager[None]:
        """While what is kept under ``key`` is made: one at a time."""


class Gate(Protocol):
    """Finds the clues of texts."""

    def clues(self, text: str) -> set[int]:
        """The clues of one folded text."""

    def clues_of(self, texts: Sequence[str]) -> Mapping[int, set[int]]:
        """The clues of texts as they were written, by index; a text that has none is not there."""


class Wanted(Protocol):
    """What a gate is made of: the clues all brands share, known by a fingerprint, and those one declared."""

    declared: list[Clue]

    @property
    def alphabet(self) -> Alphabet:
        """How texts become bytes."""

    @property
    def fingerprint(self) -> str:
        """The same for the same ``shared``; cheap."""

    @property
    def shared(self) -> frozenset[Clue]:
        """The clues all share; made when first asked for."""


def gate_for(wanted: Wanted, cache: Cache | None) -> Gate:
    """The fastest gate there is on this machine; warns where that is the slow one."""
    if hyperscan is None:
        warnings.warn("hyperscan is not installed: detection will be slow", RuntimeWarning, stacklevel=4)
        return PlainGate([*wanted.shared, *wanted.declared], wanted.alphabet)
    return Scanner(wanted, cache)


class PlainGate:
    """The clues by ``re``: slow, and in need of nothing."""

    def __init__(self, clues: Iterable[Clue], alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        each: dict[int, list[str]] = {}
        for clue in clues:
            each.setdefault(clue.number, []).append(clue.regex)
        self._regexes = [
            (number, re.compile("|".join(sorted(regexes)).encode(), re.DOTALL)) for number, regexes in each.items()
        ]

    def clues(self, text: str) -> set[int]:
        """The clues of one folded text."""
        line = b"\0" + self._alphabet.encode(text.replace("\0", " ")) + b"\0"
        return {number for number, regex in self._regexes if regex.search(line)} | _digits(line)

    def clues_of(self, texts: Sequence[str]) -> Mapping[int, set[int]]:
        """The clues of texts as they were written."""
        rows = ((n, self.clues(folded(text))) for n, text in enumerate(texts))
        return {n: found for n, found in rows if found}


class Scanner:
    """The clues by hyperscan: first those that need no digit, then the others in texts that hold one."""

    def __init__(self, wanted: Wanted, cache: Cache | None = None) -> None:
        several = Clue(ANYTHING, rf"\x{SEVERAL:02x}")

        def part(digits: bool) -> list[Clue]:
            return [clue for clue in (several, *wanted.shared) if clue.digits is digits]

        known = wanted.fingerprint
        with ThreadPoolExecutor() as pool:  # hyperscan compiles without holding the interpreter up
            first = pool.submit(_Databases, f"{known} first", lambda: part(False), cache)
            second = pool.submit(_Databases, f"{known} second", lambda: part(True), cache)
            self._third = _Databases(repr(wanted.declared), lambda: wanted.declared, cache)
            self._first, self._second = first.result(), second.result()
        self._alphabet = wanted.alphabet
        self._table = _Table(wanted.alphabet)

    def clues(self, text: str) -> set[int]:
        """The clues of one folded text."""
        line = b"\0" + self._alphabet.encode(text) + b"\0"
        found = {number for number, _ in self._first.scan(line)}
        if digits := _digits(line):
            found |= digits
            found.update(number for number, _ in self._second.scan(line))
        found.update(number for number, _ in self._third.scan(line))
        return found

    def clues_of(self, texts: Sequence[str]) -> Mapping[int, set[int]]:
        """The clues of texts as they were written."""
        plain = [n for n, text in enumerate(texts) if text.isascii()]
        found: dict[int, set[int]] = {}
        if len(plain) == len(texts):
            self._scan(_ascii_line(texts), range(len(texts)), found)
        else:
            chosen = set(plain)
            other = [n for n in range(len(texts)) if n not in chosen]
            if plain:
                self._scan(_ascii_line([texts[n] for n in plain]), plain, found)
            self._scan(self._table.line([texts[n] for n in other]), other, found)
        return found

    def _scan(self, line: bytes, indexes: Sequence[int], found: dict[int, set[int]]) -> None:
        """The clues of the texts of a line, added to ``found`` under their indexes."""
        import numpy as np

        signs = np.frombuffer(line, np.uint8)
        ends = np.flatnonzero(signs == END)
        events = self._first.scan(line)
        events += self._third.scan(line)
        _add(events, ends, indexes, found)
        digits = np.add.reduceat(signs - 48 < 10, ends[:-1], dtype=np.intc)
        rows = np.flatnonzero(digits).tolist()
        if rows:
            bounds = ends.tolist()
            pieces = [line[bounds[row] : bounds[row + 1]] for row in rows]
            starts = np.cumsum(np.fromiter(map(len, pieces), np.int64, len(pieces)))
            events = self._second.scan(b"".join(pieces) + b"\0")
            _add(events, np.concatenate((starts[:1] * 0, starts)), [indexes[row] for row in rows], found)
            for row, count in zip(rows, digits[rows].tolist(), strict=True):
                if indexes[row] in found:
                    found[indexes[row]] |= _AT_LEAST[min(count, _MOST)]


def _digits(line: bytes) -> frozenset[int]:
    return _AT_LEAST[min(len(line.translate(None, _NO_DIGIT)), _MOST)]


def _add(events: list[tuple[int, int]], ends: Any, indexes: Sequence[int], found: dict[int, set[int]]) -> None:
    """The clues of some events, each to the text it ends in. ``ends`` are the places of every ``END``."""
    import numpy as np

    if not events:
        return
    numbers, places = zip(*events, strict=True)
    # A clue may end on the END after its text: that byte still belongs to it.
    rows = np.searchsorted(ends, np.array(places) - 1) - 1
    for number, row in zip(numbers, rows.tolist(), strict=True):
        found.setdefault(indexes[row], set()).add(number)


class _Databases:
    """Words and patterns, each by themselves: together they are slower to compile, and to scan with."""

    def __init__(self, name: str, make: Callable[[], Iterable[Clue]], cache: Cache | None) -> None:
        words = _Database(f"{name} words", lambda: [clue for clue in make() if "{" not in clue.regex], cache)
        patterns = _Database(f"{name} patterns", lambda: [clue for clue in make() if "{" in clue.regex], cache)
        self._each = [database for database in (words, patterns) if database]

    def scan(self, line: bytes) -> list[tuple[int, int]]:
        """``(number, end)`` of every clue in a line."""
        return [event for database in self._each for event in database.scan(line)]


class _Database:
    """Patterns compiled by hyperscan, or read back from the cache. Safe to share between threads."""

    def __init__(self, name: str, make: Callable[[], Iterable[Clue]], cache: Cache | None) -> None:
        key = f"{name} hyperscan {hyperscan.__version__}"
        with _LOCK:
            lock = _LOCKS.setdefault(key, threading.Lock())
        with lock:
            if key not in _MADE:
                _MADE[key] = _made(key, make, cache)
            self._database = _MADE[key]
        self._local = threading.local()

    def __bool__(self) -> bool:
        return self._database is not None

    def scan(self, line: bytes) -> list[tuple[int, int]]:
        """``(number, end)`` of every clue in a line."""
        events: list[tuple[int, int]] = []

        def seen(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
            events.append((number, end))

        try:
            scratch = self._local.scratch
        except AttributeError:
            scratch = self._local.scratch = hyperscan.Scratch(self._database)
        self._database.scan(line, match_event_handler=seen, scratch=scratch)
        return events


_EMPTY = b"nothing"
_MISSING = object()


def _made(key: str, make: Callable[[], Iterable[Clue]], cache: Cache | None) -> Any:
    """The database of a key, from the cache or compiled; ``None`` where there is nothing to look for."""
    database = _kept(key, cache)
    if database is not _MISSING:
        return database
    with cache.making(key) if cache else nullcontext():  # another process may be at it: its work is waited for
        database = _kept(key, cache)
        if database is not _MISSING:
            return database
        clues = sorted(set(make()), key=lambda clue: (clue.number, clue.regex))
        database = _compiled(clues) if clues else None
        if cache is not None:
            cache.put(key, _EMPTY if database is None else hyperscan.dumpb(database))
        return database


def _kept(key: str, cache: Cache | None) -> Any:
    """The database the cache keeps under a key, or ``_MISSING``."""
    kept = cache.get(key) if cache is not None else None
    if kept == _EMPTY:
        return None
    if kept:
        with suppress(hyperscan.HyperscanError, ValueError):
            return hyperscan.loadb(kept, hyperscan.HS_MODE_BLOCK)
    return _MISSING


def _compiled(clues: Sequence[Clue]) -> Any:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[clue.regex.encode() for clue in clues],
        ids=[clue.number for clue in clues],
        flags=[hyperscan.HS_FLAG_DOTALL] * len(clues),
    )
    return database


_MADE: dict[str, Any] = {}
"""The databases of this process by key: matchers that differ in region or brand share them."""
_LOCK, _LOCKS = threading.Lock(), dict[str, threading.Lock]()


class _Table:
    """Every code point as one byte, worked out when first met."""

    _UNKNOWN = 3

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._bytes: Any = None
        self._seconds: dict[int, int] = {}

    def line(self, texts: Sequence[str]) -> bytes:
        """The texts folded, each after an ``END``."""
        import numpy as np

        if self._bytes is None:
            self._bytes = np.full(0x110000, self._UNKNOWN, np.uint8)
            self._bytes[:0x80] = np.frombuffer(_ASCII, np.uint8)
        joined = f"\0{_SEPARATOR.join(texts)}\0"
        points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), "<u4")
        folded_line = self._bytes[points]
        new = folded_line == self._UNKNOWN
        if new.any():
            for point in np.unique(points[new]).tolist():
                self._bytes[point] = self._byte(chr(point))
            folded_line = self._bytes[points]
        signs = np.flatnonzero((folded_line >= LEAD) & (folded_line < SIGN))
        if signs.size:
            second = [self._seconds[point] for point in points[signs].tolist()]
            folded_line = np.insert(folded_line, signs + 1, np.array(second, np.uint8))
        line: bytes = folded_line.tobytes().translate(None, _GONE)
        if line.count(0) == len(texts) + 1:
            return line
        return self.line([text.replace("\0", " ") for text in texts])

    def _byte(self, character: str) -> int:
        reading = folded(character)
        if len(reading) != 1:
            return SEVERAL if reading else GONE
        code = self._alphabet.encode(reading)
        self._seconds[ord(character)] = code[-1]
        return code[0]


_SEPARATOR = "\0"
_GONE = bytes([GONE])
_ASCII = bytes(ord(folded(chr(point))) if point else END for point in range(0x80))


def _ascii_line(texts: Sequence[str]) -> bytes:
    """ASCII texts folded, each after an ``END``."""
    line = f"\0{_SEPARATOR.join(texts)}\0".encode().translate(_LOWER)
    if line.count(0) == len(texts) + 1:
        return line
    return _ascii_line([text.replace("\0", " ") for text in texts])


_LOWER = _ASCII + bytes(range(0x80, 0x100))
