"""What a brand has published about itself: never a finding, not even a fragment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ringback.detect.digits import Group, parts
from ringback.detect.evidence import Scored
from ringback.detect.fold import folded
from ringback.detect.reading import Reading
from ringback.flow import Kind, Label

_DIGITS = re.compile(r"\D+")
_NAME = re.compile(r"[a-z0-9][a-z0-9._%+-]*(?:@[a-z0-9.-]+)?")
_MOST = 15
_CERTAIN = 20.0

PUBLISHED = Kind("published", Label.PUBLIC, "published by the brand")
"""Marks a stretch as spoken for; never comes out of the matcher."""


class Published:
    """Phones (any writing), host names and e-mail addresses. ``+18005550199`` covers ``800-555-0199``."""

    def __init__(self, entries: Iterable[str] = ()) -> None:
        self._phones: set[str] = set()
        self._names: set[str] = set()
        for entry in map(folded, entries):
            digits = _DIGITS.sub("", entry)
            if len(digits) >= 3 and not any(c.isalpha() for c in entry):
                self._phones.add(digits)
            elif entry:
                self._names.add(entry.removeprefix("www."))

    def __bool__(self) -> bool:
        return bool(self._phones or self._names)

    def spans(self, reading: Reading, runs: Iterable[Sequence[Group]]) -> list[Scored]:
        """Where one of the numbers stands."""
        if not self._phones:
            return []
        return [
            Scored(PUBLISHED, *reading.span(run[first].start, run[last].end), _CERTAIN + len(digits))
            for run in runs
            for first, last, digits in parts(run, _MOST)
            if any(_same_number(digits, phone) for phone in self._phones)
        ]

    def names(self, reading: Reading) -> list[Scored]:
        """Where one of the host names or addresses stands, or an address at one of the hosts."""
        if not self._names:
            return []
        return [
            Scored(PUBLISHED, *reading.span(match.start(), match.end()), _CERTAIN)
            for match in _NAME.finditer(reading.text)
            if self._knows(match[0].strip("."))
        ]

    def _knows(self, name: str) -> bool:
        host = name.rpartition("@")[2]
        return name in self._names or any(host == own or host.endswith("." + own) for own in self._names)


def _same_number(digits: str, phone: str) -> bool:
    """The same but for the country code or a leading zero: at least seven digits in common."""
    national = digits.lstrip("0")
    if digits == phone or national == phone:
        return True
    return len(national) >= 7 and phone.endswith(national) and len(phone) - len(national) <= 3
