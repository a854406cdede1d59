"""Reading writing in a picture with PP-OCR through RapidOCR. Runs in the child only: it takes most of 1 GB."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import rapidocr
from numpy.typing import NDArray
from PIL import Image
from rapidocr.main import RapidOCRError

from ringback.attachments.base import Box, Line

_MODELS = Path(rapidocr.__file__).parent / "models"
_SIDE = 1600
"""Pixels of the longer side in which writing is looked for."""
_SECOND_SIDE = 960
"""The same for the second look, at the contrast: what is faint is large, or nobody could read it."""
_SHARP = 4000
"""Pixels of the longer side from which writing is read."""
_LAP = 160
_TILES = 8
_SURE = 0.5
_DOUBTFUL = 0.85
"""A line read with less certainty is read once more, with its contrast drawn out."""
_KNOWN = 0.6
"""A line of the second look is new unless the first one covered so much of it."""
_TALL = 1.5
"""A box this much higher than wide is writing that runs up or down; the recogniser turns it by the same rule."""

Pixels = NDArray[np.uint8]
Corners = NDArray[np.float64]


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
        """The lines of a picture in RGB."""
        pixels: Pixels = np.asarray(picture)[:, :, ::-1]
        seen = [one for tile, corner in _tiles(pixels) for one in self._look(tile, corner)]
        return _placed(seen, picture.size, page, part)

    def _look(self, tile: Pixels, corner: NDArray[np.float64]) -> list[_Seen]:
        """The lines of a tile: looked for as it is, and once more where only its contrast shows them."""
        sharp, scale = _shrunk(tile, _SHARP)
        drawn = _contrasted(sharp)
        first = self._find(sharp, _SIDE)
        fresh = [quad for quad in self._find(drawn, _SECOND_SIDE) if not _known(quad, first)]
        lines = self._recognise(sharp, first)
        doubtful = [i for i, (_, score, _) in enumerate(lines) if score < _DOUBTFUL]
        again = self._recognise(drawn, [*(first[i] for i in doubtful), *fresh])
        for i, line in zip(doubtful, again, strict=False):
            lines[i] = max(lines[i], line, key=lambda one: one[1])
        lines += again[len(doubtful) :]
        return [
            _Seen(text, quad * scale + corner, turned)
            for quad, (text, score, turned) in zip([*first, *fresh], lines, strict=True)
            if text.strip() and score >= _SURE
        ]

    def _find(self, pixels: Pixels, side: int) -> list[Corners]:
        """The corners of every stretch of writing, looked for at ``side`` pixels."""
        small, scale = _shrunk(pixels, side)
        record: dict[str, Any] = {"preprocess": {"ratio_h": 1.0, "ratio_w": 1.0}}
        try:
            _, found = self._ocr.detect_and_crop(np.ascontiguousarray(small), record)
        except RapidOCRError:  # there is none
            return []
        if found.boxes is None:
            return []
        pad = np.array([record["padding_1"]["left"], record["padding_1"]["top"]])
        return [(np.asarray(quad, dtype=np.float64) - pad) * scale for quad in found.boxes]

    def _recognise(self, pixels: Pixels, quads: Sequence[Corners]) -> list[tuple[str, float, bool]]:
        """What each stretch reads, how sure that is, and whether it stands on its head."""
        if not quads:
            return []
        crops = self._ocr.crop_text_regions(pixels, np.array(quads, dtype=np.float32))
        upright, turned = self._ocr.cls_and_rotate(crops)
        read = self._ocr.recognize_txt(upright)
        found = zip(read.txts or (), read.scores or (), turned.cls_res or (), strict=True)
        return [(text, float(score), label == "180") for text, score, (label, _) in found]


class _Seen:
    """A line as it was seen: its text, its corners in pixels, and where its writing runs."""

    def __init__(self, text: str, corners: Corners, upside_down: bool) -> None:
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


def _height(corners: Corners) -> float:
    """How high the writing is: the shorter side of its box."""
    return float(min(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[3] - corners[0])))


def _share(value: float) -> float:
    return round(float(min(1.0, max(0.0, value))), 5)


def _contrasted(pixels: Pixels) -> Pixels:
    """Grey, with the contrast drawn out place by place: embossed and faint writing shows."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    drawn = cv2.createCLAHE(clipLimit=4.0, tileGridSize=(8, 8)).apply(grey)
    return np.asarray(cv2.cvtColor(drawn, cv2.COLOR_GRAY2BGR), dtype=np.uint8)


def _shrunk(pixels: Pixels, side: int) -> tuple[Pixels, float]:
    """The picture with its longer side at most ``side``, and how much larger it was."""
    scale = max(pixels.shape[:2]) / side
    if scale <= 1:
        return pixels, 1.0
    size = (max(1, round(pixels.shape[1] / scale)), max(1, round(pixels.shape[0] / scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8), scale


def _known(quad: Corners, others: Sequence[Corners]) -> bool:
    """Whether the others cover most of it."""
    low, high = quad.min(axis=0), quad.max(axis=0)
    shared = 0.0
    for other in others:
        sides = np.minimum(high, other.max(axis=0)) - np.maximum(low, other.min(axis=0))
        shared += float(np.prod(np.maximum(sides, 0.0)))
    return shared >= _KNOWN * float(np.prod(high - low))


def _tiles(pixels: Pixels) -> Iterator[tuple[Pixels, NDArray[np.float64]]]:
    """The picture, or pieces of a long one (a screenshot of a whole talk) that overlap, with their corners."""
    high, wide = pixels.shape[:2]
    long, short = max(high, wide), min(high, wide)
    if long <= max(_SIDE, 2.5 * short):
        yield pixels, np.zeros(2)
        return
    count = min(_TILES, -(-long // max(2 * short, _SIDE)))
    step = -(-long // count)
    for start in range(0, long, step):
        low, up = max(0, start - _LAP), min(long, start + step + _LAP)
        if high >= wide:
            yield pixels[low:up], np.array([0.0, low])
        else:
            yield pixels[:, low:up], np.array([low, 0.0])
