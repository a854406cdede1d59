"""Decoding a picture within bounds, and drawing it again without what was found. Runs in the child only."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable

import numpy as np
from PIL import Image, ImageOps

from ringback.attachments.base import MOST_PIXELS, Box, Media, Problem

_FORMATS = {Media.JPEG: "JPEG", Media.PNG: "PNG", Media.GIF: "GIF", Media.WEBP: "WEBP", Media.BMP: "BMP"}
_GPS = 0x8825
_LATITUDE, _LONGITUDE = 2, 4
_SHOWN = 1280
"""Pixels of the longer side of a picture as the desk shows it."""
_CELLS = 4
"""A blurred box keeps so many colours side by side, and one row of them."""

Image.MAX_IMAGE_PIXELS = MOST_PIXELS


class Unreadable(Exception):
    """A file cannot be read whole."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.value)


def decode(data: bytes, media: Media) -> tuple[Image.Image, bool]:
    """The picture upright in RGB, and whether it says where it was taken. Raises ``Unreadable``."""
    try:
        picture = Image.open(io.BytesIO(data), formats=[_FORMATS[media]])
        check_size(picture)
        # A telephone's JPEG may carry a second picture (depth, HDR); what anybody shows of it is the first.
        if media is not Media.JPEG and getattr(picture, "n_frames", 1) > 1:
            raise Unreadable(Problem.ANIMATED)
        picture.load()
        located = _located(picture)
        return flat(ImageOps.exif_transpose(picture)), located
    except Unreadable:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unreadable(Problem.TOO_LARGE) from None
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error):
        raise Unreadable(Problem.DAMAGED) from None


def check_size(picture: Image.Image) -> None:
    """Raises ``Unreadable`` before a bomb is decoded: the header says how large it is."""
    if picture.width * picture.height > MOST_PIXELS:
        raise Unreadable(Problem.TOO_LARGE)


def flat(picture: Image.Image) -> Image.Image:
    """The picture in RGB; what shines through it is white, as most programs show it."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layers = picture.convert("RGBA")
        ground = Image.new("RGBA", layers.size, "white")
        ground.alpha_composite(layers)
        return ground.convert("RGB")
    return picture.convert("RGB")


def blurred(picture: Image.Image, boxes: Iterable[Box]) -> bytes:
    """The picture as PNG, at most 1280 pixels long, with the boxes pixelated beyond recovery.

    A box keeps four colours of eight shades: too little to tell one digit from another. Nothing of
    the file but its pixels is kept.
    """
    shown = picture.copy()
    shown.thumbnail((_SHOWN, _SHOWN))
    for box in boxes:
        left, top, right, bottom = _frame(box, shown.size)
        if right > left and bottom > top:
            cells = shown.crop((left, top, right, bottom)).resize((_CELLS, 1), Image.Resampling.BOX)
            coarse = Image.fromarray(np.asarray(cells) & 0xE0)
            shown.paste(coarse.resize((right - left, bottom - top), Image.Resampling.NEAREST), (left, top))
    out = io.BytesIO()
    Image.fromarray(np.asarray(shown)).save(out, "PNG")
    return out.getvalue()


def _frame(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box in pixels, a fifth of its shorter side wider all around, and two pixels."""
    wide, high = size
    edge = 0.2 * min(box.w * wide, box.h * high) + 2
    return (
        max(0, int(box.x * wide - edge)),
        max(0, int(box.y * high - edge)),
        min(wide, int((box.x + box.w) * wide + edge) + 1),
        min(high, int((box.y + box.h) * high + edge) + 1),
    )


def _located(picture: Image.Image) -> bool:
    place = picture.getexif().get_ifd(_GPS)
    return _LATITUDE in place and _LONGITUDE in place
