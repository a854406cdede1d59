"""The writing in a PDF: its text, what was filled in, and the pictures in its pages. Runs in the child only."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image
from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError

from ringback.attachments.base import MOST_PAGES, MOST_PICTURES, Box, Line, Problem
from ringback.attachments.ocr import Eyes
from ringback.attachments.pictures import Unreadable, check_size, flat

_LEAST_SIDE = 24
"""Pixels: a smaller picture (a bullet, a logo's corner) holds no writing."""


def read(data: bytes, eyes: Eyes) -> tuple[list[Line], int]:
    """The lines of a PDF, and how many pages it has. Raises ``Unreadable``."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable(Problem.ENCRYPTED)
        pages = len(reader.pages)
        if pages > MOST_PAGES:
            raise Unreadable(Problem.TOO_LONG)
        return _Parts(eyes).read(reader), pages
    except Unreadable:
        raise
    except (LimitReachedError, Image.DecompressionBombError):
        raise Unreadable(Problem.TOO_LONG) from None
    except MemoryError:
        raise
    except Exception:  # a hostile file breaks a parser in any way
        raise Unreadable(Problem.DAMAGED) from None


class _Parts:
    """Numbers the parts of a PDF as they are read."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes, self._part, self._pictures = eyes, 0, 0

    def read(self, reader: PdfReader) -> list[Line]:
        lines = self._written(_filled_in(reader), 0)
        for number, page in enumerate(reader.pages):
            lines += self._written(page.extract_text().splitlines(), number)
            lines += self._written(_notes(page), number)
            for picture in self._embedded(page):
                lines += self._eyes.read(picture, number, self._part)
                self._part += 1
        return lines

    def _written(self, texts: list[str], page: int) -> list[Line]:
        """Text has no place we know of: it is anywhere on its page."""
        whole, part = Box(0, 0, 1, 1, page), self._part
        self._part += 1
        return [Line(text, whole, 0, 1, row, row + 0.9, part) for row, text in enumerate(texts) if text.strip()]

    def _embedded(self, page: PageObject) -> Iterator[Image.Image]:
        for file in page.images:
            self._pictures += 1
            if self._pictures > MOST_PICTURES:
                raise Unreadable(Problem.TOO_LONG)
            picture = file.image
            if picture is None:
                raise Unreadable(Problem.DAMAGED)
            check_size(picture)
            if min(picture.size) >= _LEAST_SIDE:
                yield flat(picture)


def _filled_in(reader: PdfReader) -> list[str]:
    """The fields of a form and what the file says of itself, each as ``name: value``."""
    fields = (reader.get_form_text_fields() or {}).items()
    about = (reader.metadata or {}).items()
    return [f"{str(name).lstrip('/')}: {value}" for name, value in (*fields, *about) if value]


def _notes(page: PageObject) -> list[str]:
    found = (note.get_object() for note in page.annotations or ())
    return [str(note["/Contents"]) for note in found if note.get("/Contents")]
