"""What can be attached, why a file could not be read, and what was read in one."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Media(StrEnum):
    """What a file is, by its first bytes."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    GIF = "image/gif"
    WEBP = "image/webp"
    BMP = "image/bmp"
    PDF = "application/pdf"
    UNKNOWN = ""


class Problem(StrEnum):
    """Why a file could not be read whole. It stays hidden then: nobody knows what it shows."""

    TOO_BIG = "too_big"
    NO_PICTURE = "no_picture"
    DAMAGED = "damaged"
    ANIMATED = "animated"
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    TOO_LONG = "too_long"
    TOO_SLOW = "too_slow"
    BROKE = "broke"

    @property
    def words(self) -> str:
        """The reason as a sentence for an agent."""
        return _WORDS[self]


MOST_BYTES = 20_000_000
"""The longest file that is read."""
MOST_PIXELS = 64_000_000
"""Width times height of the largest picture that is decoded; telephones take up to 50 million."""
MOST_PAGES = 20
"""The longest PDF that is read."""
MOST_PICTURES = 20
"""The most pictures inside one PDF that are read."""

_WORDS = {
    Problem.TOO_BIG: f"This file is longer than {MOST_BYTES // 1_000_000} MB and was not opened.",
    Problem.NO_PICTURE: "This file is neither a picture nor a PDF that we can read.",
    Problem.DAMAGED: "This file is damaged or cut off.",
    Problem.ANIMATED: "This picture moves, and not every frame of it can be read.",
    Problem.TOO_LARGE: f"This picture has more than {MOST_PIXELS // 1_000_000} million pixels and was not decoded.",
    Problem.ENCRYPTED: "This PDF is protected by a password.",
    Problem.TOO_LONG: f"This PDF has more than {MOST_PAGES} pages or {MOST_PICTURES} pictures, or unpacks to too much.",
    Problem.TOO_SLOW: "Reading this file took too long and was given up.",
    Problem.BROKE: "Reading this file failed.",
}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a page (0 is the first; a picture has one), as shares of its width and height.

    ``x`` and ``y`` are the upper left corner of the picture as a person sees it. Text of a PDF has no
    place: its box is the whole page.
    """

    x: float
    y: float
    w: float
    h: float
    page: int = 0

    def overlap(self, other: Box) -> float:
        """How much of the smaller one the two share, 0..1."""
        if self.page != other.page:
            return 0.0
        wide = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        high = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        least = min(self.w * self.h, other.w * other.h)
        return wide * high / least if wide > 0 and high > 0 and least > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of writing as it was read; lives in memory only.

    ``part`` counts what is read by itself (a page's text, each picture in it). ``left right top bottom``
    say where the line is when the writing is turned upright, in any unit that is the same within the part.
    """

    text: str = field(repr=False)
    box: Box
    left: float
    right: float
    top: float
    bottom: float
    part: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the child read in a file. ``located``: the file says where it was taken."""

    media: Media
    problem: Problem | None = None
    lines: tuple[Line, ...] = field(default=(), repr=False)
    pages: int = 0
    located: bool = False


def sniff(data: bytes) -> Media:
    """What the bytes are. What a network or a name says they are counts for nothing."""
    for media, starts in _STARTS.items():
        if data.startswith(starts):
            return media
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Media.WEBP
    # A PDF may have something before its header, as every reader of PDFs allows.
    return Media.PDF if b"%PDF-" in data[:1024] else Media.UNKNOWN


_STARTS = {
    Media.JPEG: (b"\xff\xd8\xff",),
    Media.PNG: (b"\x89PNG\r\n\x1a\n",),
    Media.GIF: (b"GIF87a", b"GIF89a"),
    Media.BMP: (b"BM",),
}
