"""Times of day as people write them: ``3pm``, ``18:30``, ``18h``, ``6.30 p.m.``, ``1430``, ``15時``.

A bare ``3`` is a number until the words around it make it a time; see ``wish``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

DAY: Final = 24 * 60
"""Minutes of a day, as the clock on the wall counts them."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. ``half`` is ``am``, ``pm``, ``24`` (written so that it cannot be mistaken) or ``""``."""

    hour: int
    minute: int = 0
    half: str = ""

    def minutes(self, hint: str = "") -> int:
        """Minutes after midnight. ``hint`` (``am``, ``pm``) is what the words around it say.

        Without either, 1 to 7 is in the afternoon, 8 to 11 in the morning, 12 noon.
        """
        half = self.half or (hint if self.hour <= 12 else "24")
        hour = self.hour
        if half == "am":
            hour %= 12
        elif half == "pm":
            hour = hour % 12 + 12 if hour <= 12 else hour
        elif half == "" and 1 <= hour <= 7:
            hour += 12
        return min(hour * 60 + self.minute, DAY)

    def with_half(self, half: str) -> Clock:
        """The same figures in this half of the day; one that is sure already stays."""
        return self if self.half or self.hour > 12 else Clock(self.hour, self.minute, half)

    def add(self, minutes: int) -> Clock:
        """The time so many minutes on, as in *quarter past*."""
        total = (self.hour * 60 + self.minute + minutes) % DAY
        hour = total // 60 or (12 if self.hour in (1, 12) else 0)
        return Clock(hour, total % 60, self.half)


_AM_PM = r"(?P<half>\s*[ap]\.?\s?m\b\.?|[ap]\b)"
_H = r"(?:h(?:rs|s|r)?|u(?:ur|hr)?|uhr|ч)\b\.?|時|点钟|點鐘|点|點|시"
_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![\d:.])(?P<h>\d{1,2})\s?[:.]\s?(?P<m>[0-5]\d)(?![\d:]|\.\d)" + _AM_PM,
        r"(?<![\d:.])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?![\d:])(?:\s?(?P<full>" + _H + "))?",
        r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5]\d)(?![\d:]|\.\d)(?:\s?(?P<full>" + _H + "))?",
        r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])\s?(?P<full>h|u|時|点|點|시)\s?(?P<m>[0-5]\d)(?!\d)",
        r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])(?P<m>[0-5]\d)\s?(?P<full>h(?:rs|s|ours)?)\b",
        r"(?<![\d:.])(?P<h>[01]?\d|2[0-4])\s?(?P<full>" + _H + ")",
        r"(?<![\d:.])(?P<h>[01]?\d)\s*(?P<half>[ap]\.?\s?m\b\.?)",
        r"(?<![\d:.])(?P<h>[01]?\d)(?P<half>[ap])\b",
    )
)


def match(text: str, at: int) -> tuple[Clock, int] | None:
    """The time of day written at ``at`` of a folded text, and where it ends."""
    if not text[at].isdigit():
        return None
    for pattern in _PATTERNS:
        found = pattern.match(text, at)
        if found:
            return _clock(found.groupdict()), found.end()
    return None


def _clock(parts: dict[str, str | None]) -> Clock:
    hour, minute = int(parts["h"] or 0), int(parts.get("m") or 0)
    half = f"{(parts.get('half') or '').strip()[:1]}m" if parts.get("half") else ""
    if not half and (parts.get("full") or hour > 12 or hour == 0 or (parts["h"] or "").startswith("0")):
        half = "24"
    return Clock(hour, minute, half)


def from_number(digits: str) -> Clock | None:
    """A bare number as a time of day: ``3``, ``15``, ``1430``; ``None`` when it can be none."""
    if len(digits) in (3, 4) and int(digits[-2:]) < 60 and int(digits[:-2]) <= 24:
        hour = int(digits[:-2])
        sure = len(digits) == 4 and (digits[0] == "0" or hour > 12)
        return Clock(hour, int(digits[-2:]), "24" if sure else "")
    if len(digits) <= 2 and int(digits) <= 24:
        hour = int(digits)
        return Clock(hour, 0, "24" if hour == 0 or hour > 12 or digits[0] == "0" else "")
    return None
