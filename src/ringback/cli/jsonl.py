"""One JSON object a line in, one result line each out, in order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO, TextIO

from ringback.errors import BadInput, RingbackError

Row = Mapping[str, Any]


def run(answer: Callable[[Row], Row], source: BinaryIO | None = None, target: TextIO | None = None) -> int:
    """Answer every line; 2 at the end if one could not be read, else 0.

    A line that cannot be read becomes ``{"id"?, "error"}`` in its place. No line is ever echoed.
    """
    status = 0
    out = target or sys.stdout
    for number, line in enumerate(source or sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        result = _line(answer, line, number)
        status = 2 if "error" in result else status
        out.write(json.dumps(result, ensure_ascii=True, separators=(",", ":")) + "\n")
    out.flush()
    return status


def _line(answer: Callable[[Row], Row], line: bytes, number: int) -> Row:
    known: dict[str, Any] = {}
    try:
        row = _read(line, number)
        if isinstance(row.get("id"), str | int):
            known["id"] = row["id"]
        return {**known, **answer(row)}
    except RingbackError as error:
        return {**known, "error": f"line {number}: {error}"}


def _read(line: bytes, number: int) -> Row:
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadInput("it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadInput("it is not JSON") from None
    if not isinstance(row, dict):
        raise BadInput("it must be a JSON object")
    return row


def text_of(row: Row, key: str, *, default: str | None = None) -> str:
    """A text of the row. Raises ``BadInput`` when it is missing or of another type."""
    value = row.get(key, default)
    if not isinstance(value, str):
        raise BadInput(f"{key} must be a text")
    return value


def texts_of(row: Row, key: str) -> list[str]:
    """A list of texts of the row, empty when it is not there. Raises ``BadInput``."""
    value = row.get(key) or []
    if not isinstance(value, list) or any(not isinstance(one, str) for one in value):
        raise BadInput(f"{key} must be a list of texts")
    return value
