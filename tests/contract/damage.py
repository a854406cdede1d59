"""What arrives broken: strategies that damage real webhooks, and the check that nothing of them is echoed."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from ringback.errors import BadPayload

CANARY = "canary-4111111111111111"

_ODD = st.sampled_from([
    None, True, -1, 0, 1.5, 10**400, "", CANARY, f"{CANARY}\0", f"{CANARY}\ud800", "\udfff", [], {}, [CANARY],
    {"text": CANARY}, "9" * 5000, "2026-13-45T99:99:99Z", "0001-01-01T00:00:00+23:59", "x" * 120_000,
])  # fmt: skip

WHOLE = (
    b"", b"null", b"[]", b"{}", b'"' + CANARY.encode() + b'"', b"\xff\xfe" + CANARY.encode(), CANARY.encode(),
    b"[" * 100_000, b'{"events":' * 50_000, b'{"a":' + b"9" * 10_000 + b"}", b"NaN", b'{"a":NaN}',
    b'{"text":"' + CANARY.encode() + b'"' + b" " * 1_048_576 + b"}", b"\0" * 100,
)  # fmt: skip
"""Bodies broken as a whole: nothing, nesting too deep, numbers too long, 1 MB, invalid UTF-8, NUL."""


def damaged(bodies: list[bytes]) -> st.SearchStrategy[bytes]:
    """One of the bodies with a value exchanged, a key gone, a byte changed, or its end missing."""
    return st.sampled_from(bodies).flatmap(_damage)


def _damage(body: bytes) -> st.SearchStrategy[bytes]:
    data = json.loads(body)
    places = list(_places(data))
    exchanged = st.tuples(st.sampled_from(places), _ODD).map(lambda row: _exchanged(body, *row))
    dropped = st.sampled_from([place for place in places if place]).map(lambda place: _dropped(body, place))
    cut = st.integers(0, len(body)).map(lambda end: body[:end])
    flipped = st.tuples(st.integers(0, len(body) - 1), st.integers(1, 255)).map(lambda row: flip(body, *row))
    return st.one_of(exchanged, dropped, cut, flipped, st.sampled_from(WHOLE), st.binary(max_size=200))


def flip(body: bytes, at: int, mask: int = 1) -> bytes:
    """The body with the bits of the mask changed in one byte."""
    return body[:at] + bytes([body[at] ^ mask]) + body[at + 1 :]


def survives(read: Callable[[bytes], Any], body: bytes) -> Any:
    """What is read from the body, or ``None`` for ``BadPayload``; and that says nothing of the body."""
    try:
        return read(body)
    except BadPayload as error:
        found = error
    assert CANARY not in "".join(traceback.format_exception(found))
    below: BaseException | None = found
    while below is not None:
        assert CANARY not in repr([below.args, getattr(below, "doc", ""), getattr(below, "object", "")])
        below = below.__cause__ or below.__context__
    return None


def _places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    rows = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in rows:
        yield from _places(value, (*path, key))


def _exchanged(body: bytes, path: tuple[Any, ...], value: Any) -> bytes:
    data = json.loads(body)
    if not path:
        return json.dumps(value).encode()
    _at(data, path[:-1])[path[-1]] = value
    return json.dumps(data).encode()


def _dropped(body: bytes, path: tuple[Any, ...]) -> bytes:
    data = json.loads(body)
    del _at(data, path[:-1])[path[-1]]
    return json.dumps(data).encode()


def _at(data: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        data = data[key]
    return data
