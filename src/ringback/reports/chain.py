"""The audit's hash chain: who changes, drops, inserts or reorders a record is found out.

Pure. One chain a brand, numbered from 1 without gaps; every hash covers all records before it. Whoever
can rewrite the whole chain is found out by a head that was exported before (``Head``), and so is a
chain cut short. SHA-256 over canonical JSON, after RFC 6962's idea of separated domains.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

JSON = None | bool | int | str | Sequence["JSON"] | Mapping[str, "JSON"]
"""What a record may hold: no floats, which databases write back differently than they read them."""

_GENESIS = b"ringback/audit/1/genesis\x00"
_LINK = b"ringback/audit/1/link\x00"


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as the store holds it: its number, from 1, and the hash it was given (32 bytes)."""

    number: int
    record: Mapping[str, JSON]
    hash: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a brand's chain at some time. Exported daily, kept where the database's owner cannot write."""

    brand: int
    number: int
    hash: bytes

    def to_json(self) -> dict[str, str | int]:
        """For the export."""
        return {"brand": self.brand, "number": self.number, "hash": self.hash.hex()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Head:
        """Back from the export."""
        return cls(int(data["brand"]), int(data["number"]), bytes.fromhex(data["hash"]))


@dataclass(frozen=True, slots=True)
class Broken:
    """The first number at which the chain does not hold, and how.

    ``changed``: the record is not the one that was sealed, or one before it was put in or taken out and
    renumbered. ``missing``: its number is skipped. ``order``: a number came twice or too late.
    ``truncated``: an exported head knows of more. ``rewritten``: it fits its own hashes but not that head.
    """

    number: int
    how: Literal["changed", "missing", "order", "truncated", "rewritten"]


def record(
    *, at: datetime, actor: str, action: str, case: int | None = None, facts: Mapping[str, JSON] | None = None
) -> dict[str, JSON]:
    """What is hashed of an audit row, the same when it is sealed and when it is verified.

    ``at`` must be aware; it is written in UTC to the microsecond.
    """
    if at.tzinfo is None:
        raise ValueError("give an aware datetime")
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    return {"at": moment, "actor": actor, "action": action, "case": case, "facts": facts or {}}


def genesis(brand: int) -> bytes:
    """What stands before a brand's first record: no brand's chain passes for another's."""
    return hashlib.sha256(_GENESIS + str(brand).encode()).digest()


def link(previous_hash: bytes, record: Mapping[str, JSON]) -> bytes:
    """The hash (32 bytes) of a record that follows ``previous_hash``. Raises TypeError for what is not JSON."""
    if len(previous_hash) != hashlib.sha256().digest_size:
        raise ValueError("a hash has 32 bytes")
    return hashlib.sha256(_LINK + previous_hash + canonical(record)).digest()


def canonical(value: JSON) -> bytes:
    """The one way to write a value: keys sorted, no spaces, ASCII. Equal values, equal bytes."""
    _check(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=_plain).encode("ascii")


def verify(
    entries: Iterable[Entry], *, brand: int, heads: Sequence[Head] = (), after: Head | None = None
) -> Broken | None:
    """The first place where the brand's chain is broken, or ``None``. Reads ``entries`` once, in order.

    ``heads`` are earlier exports: each must lie on the chain. ``after`` starts from a head already
    verified instead of from the beginning.
    """
    known = {head.number: head.hash for head in heads if head.brand == brand}
    number, previous = (after.number, after.hash) if after else (0, genesis(brand))
    for entry in entries:
        if entry.number != number + 1:
            return _misplaced(entry.number, number + 1)
        number += 1
        if not hmac.compare_digest(link(previous, entry.record), entry.hash):
            return Broken(number, "changed")
        if not hmac.compare_digest(known.get(number, entry.hash), entry.hash):
            return Broken(number, "rewritten")
        previous = entry.hash
    if max(known, default=0) > number:
        return Broken(number + 1, "truncated")
    return None


def _misplaced(found: int, expected: int) -> Broken:
    return Broken(expected, "missing") if found > expected else Broken(found, "order")


def _check(value: JSON) -> None:
    """Refuse what two databases, or two runs, would write differently. Names types, never values."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise TypeError(f"a record's keys are strings, not {type(key).__name__}")
            _check(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _check(inner)
    elif value is not None and not isinstance(value, bool | int | str):
        raise TypeError(f"a record holds no {type(value).__name__}")


def _plain(value: object) -> dict[str, JSON]:
    """For mappings that are no ``dict``; ``_check`` has let nothing else through."""
    return dict(value)  # type: ignore[call-overload, no-any-return]  # a Mapping, see above
