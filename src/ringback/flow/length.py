"""How a network counts the length of a message."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Unit = Literal["codepoint", "utf16", "utf8", "grapheme", "weighted"]

_URL = re.compile(r"https?://\S+", re.IGNORECASE)
# twitter-text v3: these ranges weigh 1, everything else 2 (config_v3, Apache-2.0).
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


@dataclass(frozen=True, slots=True)
class LengthRule:
    """At most ``maximum`` ``unit``s; a link counts ``url_cost`` of them where that is set.

    ``maximum_bytes`` is a second cap in UTF-8 bytes (Bluesky has both).
    """

    maximum: int
    unit: Unit = "codepoint"
    url_cost: int = 0
    maximum_bytes: int = 0

    def measure(self, text: str) -> int:
        """The length of the text in this rule's units."""
        total = 0
        if self.url_cost:
            total = self.url_cost * len(_URL.findall(text))
            text = _URL.sub("", text)
        return total + _COUNT[self.unit](unicodedata.normalize("NFC", text))

    def fits(self, text: str) -> bool:
        """Whether the network takes a message of this length."""
        if self.maximum_bytes and len(text.encode()) > self.maximum_bytes:
            return False
        return self.measure(text) <= self.maximum


def _graphemes(text: str) -> int:
    """Close to the Unicode rule: marks, joiners and what follows a joiner add nothing."""
    count, joined = 0, False
    for character in text:
        if character == "\u200d":
            joined = True
            continue
        extends = unicodedata.category(character) in ("Mn", "Me", "Cf") or "🏻" <= character <= "🏿"
        if not extends and not joined:
            count += 1
        joined = False
    return count


def _weighted(text: str) -> int:
    """Units of 1 or 2 as X counts them, without emoji sequences joined."""
    return sum(1 if any(low <= ord(c) <= high for low, high in _LIGHT) else 2 for c in text)


_COUNT = {
    "codepoint": len,
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "grapheme": _graphemes,
    "weighted": _weighted,
}
