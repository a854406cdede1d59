"""Reading writing in a picture with PP-OCR through RapidOCR. Runs in the child only: it takes most of 1 GB."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rapidocr
from numpy.typing import NDArray
from PIL import Image

from ringback.attachments.base import Box, Line

_MODELS = Path(rapidocr.__file__).parent / "models"
_SIDE = 2000
"""Pixels of the longer side of what is looked at at once."""
_LAP = 160
_TILES = 8
_SURE = 0.5
_TALL = 1.5
"""A box this much higher than wide is writing that runs up or down; the recogniser turns it by the same rule."""

Pixels = NDArray[np.uint8]


class Eyes:
    """The models, loaded once. ``threads`` is how many cores they may use."""

    def __init__(self, threads: int = 2) -> None:
        self._ocr = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_preprocess_img": False,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                # Named one by one, or a missing model would be fetched.
                "Det.model_path": str(_MODELS / "PP-OCRv6_det_small.onnx"),
                "Cls.model_path": str(_MODELS / "ch_ppocr_mobile_v2.0_cls_mobile.onnx"),
                "Rec.model_path": str(_MODELS / "PP-OCRv6_rec_small.onnx"),
            }
        )

    def read(self, picture: Image.Image, page: int = 0, part: int = 0) -> list[Line]:
        """The lines of a picture in RGB, from two looks at it: as it is, and with its contrast drawn out.

        Each look is a part of its own, from ``part`` on.
        """
        pixels: Pixels = np.asarray(picture)[:, :, ::-1]
        lines: list[Line] = []
        for number, look in enumerate((pixels, _contrasted(pixels))):
            seen = [one for tile, left, top in _tiles(look) for one in self._look(tile, left, top)]
            lines += _placed(seen, picture.size, page, part + number)
        return lines

    def _look(self, tile: Pixels, left: int, top: int) -> list[_Seen]:
        scale = max(1.0, max(tile.shape[:2]) / _SIDE)
        if scale > 1:
            size = (round(tile.shape[1] / scale), round(tile.shape[0] / scale))
            tile = cv2.resize(tile, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        record: dict[str, Any] = {"preprocess": {"ratio_h": 1.0, "ratio_w": 1.0}}
        detected, turned, recognised, _ = self._ocr.run_ocr_steps(np.ascontiguousarray(tile), record)
        if detected.boxes is None or turned.cls_res is None or recognised.txts is None:
            return []
        pad = record["padding_1"]
        corner = np.array([left, top]) - np.array([pad["left"], pad["top"]]) * scale
        found = zip(detected.boxes, turned.cls_res, recognised.txts, recognised.scores, strict=True)
        return [
            _Seen(text, np.asarray(quad) * scale + corner, label == "180")
            for quad, (label, _), text, score in found
            if text.strip() and score >= _SURE
        ]


class _Seen:
    """A line as it was seen: its text, its corners in pixels, and where its writing runs."""

    def __init__(self, text: str, corners: NDArray[np.float64], upside_down: bool) -> None:
        self.text, self.corners = text, corners
        across, down = corners[1] - corners[0], corners[3] - corners[0]
        tall = np.linalg.norm(down) >= _TALL * np.linalg.norm(across)
        self.run: NDArray[np.float64] = (down if tall else across) * (-1 if upside_down else 1)


def _placed(seen: list[_Seen], size: tuple[int, int], page: int, part: int) -> list[Line]:
    """The lines with their boxes, and where they stand when most of the writing is turned upright."""
    run = sum((one.run for one in seen), np.zeros(2))
    length = float(np.linalg.norm(run))
    along = run / length if length else np.array([1.0, 0.0])
    down = np.array([-along[1], along[0]])
    lines = []
    for one in seen:
        (x0, y0), (x1, y1) = one.corners.min(axis=0) / size, one.corners.max(axis=0) / size
        box = Box(_share(x0), _share(y0), _share(x1) - _share(x0), _share(y1) - _share(y0), page)
        us, vs = one.corners @ along, one.corners @ down
        middle, half = float(vs.mean()), _height(one.corners) / 2
        lines.append(Line(one.text, box, float(us.min()), float(us.max()), middle - half, middle + half, part))
    return lines


def _height(corners: NDArray[np.float64]) -> float:
    """How high the writing is: the shorter side of its box."""
    return float(min(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[3] - corners[0])))


def _share(value: float) -> float:
    return round(float(min(1.0, max(0.0, value))), 5)


def _contrasted(pixels: Pixels) -> Pixels:
    """Grey, with the contrast drawn out place by place: embossed and faint writing shows."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    drawn = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(8, 8)).apply(grey)
    return np.asarray(cv2.cvtColor(drawn, cv2.COLOR_GRAY2BGR), dtype=np.uint8)


def _tiles(pixels: Pixels) -> Iterator[tuple[Pixels, int, int]]:
    """The picture, or pieces of a long one (a screenshot of a whole talk) that overlap, with their corners."""
    high, wide = pixels.shape[:2]
    long, short = max(high, wide), min(high, wide)
    if long <= max(_SIDE, 2 * short):
        yield pixels, 0, 0
        return
    count = min(_TILES, -(-long // max(2 * short, _SIDE)))
    step = -(-long // count)
    for start in range(0, long, step):
        low, up = max(0, start - _LAP), min(long, start + step + _LAP)
        if high >= wide:
            yield pixels[low:up], 0, low
        else:
            yield pixels[:, low:up], low, 0
