"""Reading what a service sends us: the signature on the raw bytes, then JSON, with no echo of either.

An error raised here never holds a piece of the body, and leaves no exception behind it that does
(``JSONDecodeError.doc`` and ``UnicodeDecodeError.object`` would).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NoReturn

from ringback.errors import BadPayload, BadSignature

LARGEST = 1_048_576
"""The longest body anybody reads, in bytes."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A webhook as it came."""

    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)


def header(headers: Mapping[str, str], name: str) -> str:
    """The header of that name in any case of letters, ``""`` without one."""
    wanted = name.lower()
    return next((value for key, value in headers.items() if key.lower() == wanted), "")


def signature(secret: bytes, body: bytes) -> str:
    """``sha256=`` and the HMAC-SHA256 of the raw body in hex, as most networks sign."""
    return "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


def signature64(secret: bytes, body: bytes) -> str:
    """``sha256=`` and the HMAC-SHA256 in base64, as X signs."""
    return "sha256=" + base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()


def check_signature(
    body: bytes, given: str, secrets: Iterable[bytes], sign: Callable[[bytes, bytes], str] = signature
) -> None:
    """Raises ``BadSignature`` unless one of the secrets made ``given``. Constant time on bytes."""
    sent = given.encode("utf-8", "surrogatepass")
    good = False
    for secret in secrets:
        good |= hmac.compare_digest(sign(secret, body).encode(), sent)
    if not good:
        raise BadSignature("the signature is missing or wrong")


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a body. Raises ``BadPayload`` for anything else."""
    if len(body) > LARGEST:
        raise BadPayload(f"the body is longer than {LARGEST} bytes")
    try:
        data = json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):  # bad UTF-8, bad JSON, a number too long, nesting too deep
        data = None
    if not isinstance(data, dict):
        raise BadPayload("the body is not a JSON object")
    return data


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("not JSON")


def text(data: Mapping[str, Any], key: str, *, default: str | None = None, longest: int = 100_000) -> str:
    """The string at ``key``, fit for any store: no NUL, no lone surrogate. Raises ``BadPayload``.

    A NUL shows as nothing, so it goes; half a surrogate pair becomes U+FFFD, as on the networks.
    """
    value = data.get(key, default)
    if not isinstance(value, str) or len(value) > longest:
        raise BadPayload(f"{key} is not a text of at most {longest} characters")
    whole = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "")


def identifier(data: Mapping[str, Any], key: str, *, optional: bool = False) -> str:
    """The opaque id at ``key``: 1 to 200 visible ASCII characters. Raises ``BadPayload``."""
    value = data.get(key, "" if optional else None)
    if optional and value == "":
        return ""
    if not isinstance(value, str) or not 0 < len(value) <= 200 or not value.isascii() or not value.isprintable():
        raise BadPayload(f"{key} is not an id")
    if " " in value:
        raise BadPayload(f"{key} is not an id")
    return value


def count(data: Mapping[str, Any], key: str) -> int:
    """The whole number from 0 to 2**31 - 1 at ``key``. Raises ``BadPayload``."""
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**31:
        raise BadPayload(f"{key} is not a count")
    return value


def moment(data: Mapping[str, Any], key: str) -> datetime:
    """The ISO 8601 moment with a zone at ``key``, in UTC. Raises ``BadPayload``."""
    value = data.get(key)
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) and len(value) <= 40 else None
        at = at.astimezone(UTC) if at and at.tzinfo else None
    except (ValueError, OverflowError):
        at = None
    if at is None:
        raise BadPayload(f"{key} is not a moment with a zone")
    return at


def member(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The object at ``key``. Raises ``BadPayload``."""
    value = data.get(key)
    if not isinstance(value, dict):
        raise BadPayload(f"{key} is not an object")
    return value


def members(data: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The list of objects at ``key``. Raises ``BadPayload``."""
    value = data.get(key)
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise BadPayload(f"{key} is not a list of objects")
    return value
