"""What parent and child say to each other over the pipe: a JSON header and bytes, both with their length."""

from __future__ import annotations

import json
import struct
from dataclasses import astuple
from typing import Any, BinaryIO

from ringback.attachments.base import Box, Line, Media, Problem, Reading

_LENGTHS = struct.Struct(">II")


def send(pipe: BinaryIO, header: dict[str, Any], body: bytes = b"") -> None:
    """Write one message. Raises ``OSError`` when nobody reads it any more."""
    head = json.dumps(header).encode()
    pipe.write(_LENGTHS.pack(len(head), len(body)))
    pipe.write(head)
    pipe.write(body)
    pipe.flush()


def receive(pipe: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """The next message; ``None`` when the other side is gone."""
    lengths = pipe.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head, body = _LENGTHS.unpack(lengths)
    read = pipe.read(head), pipe.read(body)
    if len(read[0]) < head or len(read[1]) < body:
        return None
    return json.loads(read[0]), read[1]


def packed(reading: Reading) -> dict[str, Any]:
    """A reading as a header."""
    lines = [
        [line.text, astuple(line.box), line.left, line.right, line.top, line.bottom, line.part]
        for line in reading.lines
    ]
    return {
        "media": reading.media,
        "problem": reading.problem or "",
        "lines": lines,
        "pages": reading.pages,
        "located": reading.located,
    }


def unpacked(header: dict[str, Any]) -> Reading:
    """The reading in a header."""
    problem = header["problem"]
    return Reading(
        media=Media(header["media"]),
        problem=Problem(problem) if problem else None,
        lines=tuple(Line(text, Box(*box), *rest) for text, box, *rest in header["lines"]),
        pages=header["pages"],
        located=header["located"],
    )
