"""One JSON object a line in, one result line each out, in order, as the lines come."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TextIO, cast

from ringback.errors import BadInput, RingbackError

Row = Mapping[str, Any]
Answers = Sequence["Row | RingbackError"]

LONGEST = 64 * 1024 * 1024
"""Bytes of a line; what is longer is read over."""
_AT_ONCE = 1024 * 1024
_MOST = 1000
"""Lines of a batch."""


class Source(Protocol):
    """Bytes as they come: ``read1`` waits for some, not for all."""

    def read1(self, size: int, /) -> bytes:
        """Up to ``size`` bytes, ``b""`` at the end."""


def run(answer: Callable[[Row], Row], source: Source | None = None, target: TextIO | None = None) -> int:
    """``run_batches`` for what is answered row by row."""

    def each(rows: Sequence[Row]) -> Answers:
        return [_attempt(answer, row) for row in rows]

    return run_batches(each, source, target)


def run_batches(
    answer: Callable[[Sequence[Row]], Answers], source: Source | None = None, target: TextIO | None = None
) -> int:
    """Answer every line; 2 at the end if one could not be read, else 0.

    Lines that are there together are answered together, and written before more are waited for.
    A line that cannot be read becomes ``{"id"?, "error"}`` in its place. No line is ever echoed.
    """
    status, number = 0, 0
    out = target or sys.stdout
    for batch in batches(source or cast("Source", sys.stdin.buffer)):
        given = [(at, _attempt(_read, line)) for at, line in enumerate(batch, start=number + 1) if line.strip()]
        number += len(batch)
        good = [row for _, row in given if not isinstance(row, RingbackError)]
        answers = iter(answer(good) if good else ())
        for at, row in given:
            result = _result(at, row, row if isinstance(row, RingbackError) else next(answers))
            status = 2 if "error" in result else status
            out.write(json.dumps(result, ensure_ascii=True, separators=(",", ":")) + "\n")
        out.flush()
    return status


def batches(source: Source) -> Iterator[list[bytes]]:
    """The lines that are there already, never more than a thousand at once; the last one may lack its end."""
    pieces: list[bytes] = []
    held = 0
    while chunk := source.read1(_AT_ONCE):
        head, end, rest = chunk.rpartition(b"\n")
        if end:
            lines = b"".join((*pieces, head)).split(b"\n")
            yield from (lines[at : at + _MOST] for at in range(0, len(lines), _MOST))
            pieces, held = [rest], len(rest)
        elif held <= LONGEST:
            # Of a line too long enough is kept to know that it is.
            pieces.append(rest)
            held += len(rest)
    if held:
        yield [b"".join(pieces)]


def _result(number: int, row: Row | RingbackError, answer: Row | RingbackError) -> Row:
    known = {"id": row["id"]} if isinstance(row, Mapping) and isinstance(row.get("id"), str | int) else {}
    if isinstance(answer, RingbackError):
        return {**known, "error": f"line {number}: {answer}"}
    return {**known, **answer}


def _attempt(act: Callable[[Any], Row], given: Row | bytes) -> Row | RingbackError:
    try:
        return act(given)
    except RingbackError as error:
        return error


def _read(line: bytes) -> Row:
    if len(line) > LONGEST:
        raise BadInput(f"it is longer than {LONGEST // 1024**2} MiB")
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
