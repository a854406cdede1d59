"""The time zone a text states: a place (*I'm in Dubai*), an abbreviation (*3pm EST*) or an offset (*UTC+4*)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ringback.calls.availability.place_names import ABBREVIATIONS, PLACES, SURE
from ringback.calls.availability.vocabulary import Token

_OFFSET: Final = re.compile(r"\b(?:utc|gmt)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)")
_HALF_HOURS: Final = {
    (3, 30): "Asia/Tehran",
    (4, 30): "Asia/Kabul",
    (5, 30): "Asia/Kolkata",
    (5, 45): "Asia/Kathmandu",
    (6, 30): "Asia/Yangon",
    (9, 30): "Australia/Darwin",
}
_CUES: Final = r"in|from|near|at|en|desde|hora de"
_NAMES: Final = "|".join(re.escape(name) for name in sorted(PLACES, key=len, reverse=True))
_PLACE: Final = re.compile(rf"\b(?:{_CUES})\s+(?:the\s+|la\s+|el\s+)?(?P<name>{_NAMES})\b(?:\s+time\b)?")
_PLACE_TIME: Final = re.compile(rf"\b(?P<name>{_NAMES})\s+time\b")
_SHORT: Final = "|".join(sorted((name for name in ABBREVIATIONS if " " not in name), key=len, reverse=True))
_AFTER_TIME: Final = re.compile(rf"(?:\d|[ap]\.?m\.?|noon|o'?clock)\s?\(?(?P<zone>{_SHORT})\b(?!-)(?:\s+time\b)?")
_NAMED_TIME: Final = re.compile(rf"\b(?P<zone>{_SHORT})\s+time\b")
_UPPER: Final = re.compile(rf"\b(?:{'|'.join(name.upper() for name in SURE)})\b")

Stated = tuple[list[str], str]
"""The zones stated, in order, and the text without the words that did."""


def find(text: str, original: str, tokens: Sequence[Token], region: str) -> Stated:
    """The zones a folded text states. ``original`` is the text as it came, for capitals; ``tokens`` are the text's."""
    found: list[tuple[int, str]] = []
    spans: list[tuple[int, int]] = []
    for start, end, zone in [
        *_offsets(text),
        *_places(text),
        *_own(tokens),
        *_abbreviated(text, original, region),
    ]:
        if all(end <= one or start >= other for one, other in spans):
            spans.append((start, end))
            found.append((start, zone))
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return list(dict.fromkeys(zone for _, zone in sorted(found))), text


def _offsets(text: str) -> list[tuple[int, int, str]]:
    rows = []
    for found in _OFFSET.finditer(text):
        sign, hours, minutes = found[1], int(found[2]), int(found[3] or 0)
        zone = _HALF_HOURS.get((hours, minutes)) if minutes and sign == "+" else None
        if zone is None and not minutes and hours <= (14 if sign == "+" else 12):
            # The names of the tz database count the other way round.
            zone = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "Etc/UTC"
        if zone:
            rows.append((found.start(), found.end(), zone))
    return rows


def _places(text: str) -> list[tuple[int, int, str]]:
    patterns = (_PLACE, _PLACE_TIME) if "time" in text else (_PLACE,)
    return [(found.start(), found.end(), PLACES[found["name"]]) for one in patterns for found in one.finditer(text)]


def _own(tokens: Sequence[Token]) -> list[tuple[int, int, str]]:
    """The language's own names: ``"zone Europe/London" = ["en Londres", …]``."""
    named = (token for token in tokens if token.role.startswith("zone "))
    return [(token.start, token.end, token.role.removeprefix("zone ")) for token in named]


def _abbreviated(text: str, original: str, region: str) -> list[tuple[int, int, str]]:
    rows = [(found.start("zone"), found.end(), found["zone"]) for found in _AFTER_TIME.finditer(text)]
    if "time" in text:
        rows += [(found.start(), found.end(), found["zone"]) for found in _NAMED_TIME.finditer(text)]
    if not rows:
        capitals = {found.group().lower() for found in _UPPER.finditer(original)}
        rows = [(found.start(), found.end(), name) for name in capitals for found in re.finditer(rf"\b{name}\b", text)]
    return [(start, end, _for_region(name, region)) for start, end, name in rows]


def _for_region(name: str, region: str) -> str:
    """Some letters mean another zone in another country."""
    return ABBREVIATIONS.get(f"{name} {region}", ABBREVIATIONS[name])


def abroad(e164: str, region: str) -> str | None:
    """The one zone of a number that is not of ``region``; ``None`` when it may be in several."""
    import phonenumbers
    from phonenumbers import timezone

    number = phonenumbers.parse(e164)
    if phonenumbers.region_code_for_number(number) == region:
        return None
    zones = timezone.time_zones_for_number(number)
    return zones[0] if len(zones) == 1 and zones[0] != timezone.UNKNOWN_TIMEZONE else None
