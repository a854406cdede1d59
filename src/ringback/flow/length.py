"""How a network counts the length of a message.

Sources: Unicode Standard Annex 29 (grapheme clusters) and Unicode Technical Standard 51 (emoji
sequences); for ``weighted`` the counting rules and weights of twitter-text, configuration 3.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Unit = Literal["codepoint", "utf16", "utf8", "grapheme", "weighted"]

# X: these ranges weigh 1, everything else 2.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))

_BASE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f004-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_ONE = rf"{_BASE}\ufe0f?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
_EMOJI = re.compile(rf"[0-9#*]\ufe0f?\u20e3|[\U0001f1e6-\U0001f1ff]{{2}}|{_ONE}(?:\u200d{_ONE})*")
_STAND_IN = "\ue000"  # a private character in place of an emoji: it weighs 2 and is one grapheme

# A link ends where X ends it or earlier, never later: what is left over counts in full.
_HOST = r"[^\x00-,./:-@[-^`{-\xbf\u2000-\u206f\u3000-\u3020\uff00-\uff0f]+\."
_TAIL = r"a-z0-9_\u00c0-\u024f\u0400-\u04ff"
_PATH = rf"(?:/(?:[{_TAIL}!*';:=+,.$/%#~@|&-]*[{_TAIL}=#/+-])?)?(?:\?[{_TAIL}!*';:=+,.$/%#~@|&?-]*[{_TAIL}=#/&-])?"
_LINK = re.compile(
    rf"(?<![a-z0-9@＠$#＃])https?://((?:{_HOST})+(?:[a-z]{{2,24}}(?![a-z0-9@+-])|[^\x00-\u024f]{{2,}}))(?::\d+)?{_PATH}"
    rf"|(?<![a-z0-9@＠$#＃_./-])((?:[a-z0-9-]+\.)+[a-z]{{2,24}}(?![a-z0-9@+_-])){_PATH}",
    re.IGNORECASE,
)
_TOP_LEVEL = re.compile(r"[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|app|dev|online|shop|store|bank|health|me")


@dataclass(frozen=True, slots=True)
class LengthRule:
    """At most ``maximum`` ``unit``s; a link counts ``url_cost`` of them where that is set.

    ``maximum_bytes`` is a second cap in UTF-8 bytes (Bluesky has both). ``weighted`` counts as X
    does: in composed form, an emoji sequence 2, a host name without scheme as a link.
    """

    maximum: int
    unit: Unit = "codepoint"
    url_cost: int = 0
    maximum_bytes: int = 0

    def measure(self, text: str) -> int:
        """The length of the text in this rule's units; where in doubt, rather too long."""
        count = _COUNT[self.unit]
        if self.unit == "weighted":
            text = unicodedata.normalize("NFC", text)
        total = at = 0
        for start, end, sure in _links(text, bare=self.unit == "weighted") if self.url_cost else ():
            own = self.url_cost if sure else max(self.url_cost, count(text[start:end]))
            total += count(text[at:start]) + own
            at = end
        return total + count(text[at:])

    def fits(self, text: str) -> bool:
        """Whether the network takes a message of this length."""
        if self.maximum_bytes and _COUNT["utf8"](text) > self.maximum_bytes:
            return False
        return self.measure(text) <= self.maximum


def _links(text: str, *, bare: bool) -> Iterator[tuple[int, int, bool]]:
    """Where the links are, and whether it is sure that a network sees them as links."""
    for found in _LINK.finditer(text):
        host = found[1] or found[2]
        labels = host.split(".")
        if (found[2] and not bare) or any(_encoded(label) > 63 for label in labels):
            continue
        plausible = "_" not in host and not any(label.startswith("-") or label.endswith("-") for label in labels)
        yield *found.span(), plausible and bool(_TOP_LEVEL.fullmatch(labels[-1].lower()))


def _encoded(label: str) -> int:
    """The length of a label in the domain name system, which takes at most 63."""
    return len(label) if label.isascii() else len(label.encode("punycode", "replace")) + len("xn--")


def _graphemes(text: str) -> int:
    """User-perceived characters, close to the Unicode rule and never fewer in ordinary text."""
    text = _EMOJI.sub(_STAND_IN, text.replace("\r\n", "\n"))
    return sum(1 for at, character in enumerate(text) if at == 0 or not _extends(character))


def _extends(character: str) -> bool:
    if character in "\u200c\u200d" or "🏻" <= character <= "🏿" or "\u1160" <= character <= "\u11ff":
        return True
    return character > "\u02ff" and unicodedata.category(character) in ("Mn", "Me", "Mc")


def _weighted(text: str) -> int:
    """Units of 1 or 2 as X counts them."""
    text = _EMOJI.sub(_STAND_IN, text)
    return sum(1 if any(low <= ord(c) <= high for low, high in _LIGHT) else 2 for c in text)


_COUNT: Mapping[Unit, Callable[[str], int]] = {
    "codepoint": len,
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "grapheme": _graphemes,
    "weighted": _weighted,
}
