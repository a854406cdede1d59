"""What Meta's webhooks share: entries of pages, ids that may be numbers, moments of two kinds, and messages."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ringback.channels.base import Attached, Inbound, InboundType, Parsed
from ringback.errors import BadPayload
from ringback.flow import Surface
from ringback.text import RawText
from ringback.wire import inbound

_RANKS = {kind: rank for rank, kind in enumerate(InboundType)}
_SILENT = (
    "delivery", "read", "reaction", "postback", "optin", "referral", "pass_thread_control", "take_thread_control",
)  # fmt: skip
"""What happens in Messenger beside messages; ``postback`` is a press of one of our own buttons."""
FILE = "file"
"""The one thing that can hang on a comment, and each that hangs on a message, is asked for by the item."""
MOST_FILES = 10


def entries(body: bytes, kind: str) -> list[Mapping[str, Any]]:
    """The entries of a body of that ``object``. Raises ``BadPayload``."""
    data = inbound.read_object(body)
    if data.get("object") != kind:
        raise BadPayload(f"the events are not of a {kind}")
    return inbound.members(data, "entry")


def accounts(body: bytes, kind: str) -> tuple[str, ...]:
    """The accounts whose events a body holds, in order. Raises ``BadPayload``."""
    return tuple(dict.fromkeys(identifier(entry, "id") for entry in entries(body, kind)))


def parsed(
    body: bytes, kind: str, account: str, read: Callable[[Mapping[str, Any], str], Iterator[Inbound | int]]
) -> Parsed:
    """The events ``read`` finds in the entries of one account; those of types nobody knows (1) are counted."""
    found = [
        event for entry in entries(body, kind) if identifier(entry, "id") == account for event in read(entry, account)
    ]
    events = tuple(event for event in found if isinstance(event, Inbound))
    return Parsed(events, sum(event for event in found if not isinstance(event, Inbound)))


def message(row: Mapping[str, Any], account: str) -> Inbound | int:
    """A private message, 1 for what nobody knows, 0 for what is knowingly let go."""
    edit = row.get("message_edit")
    said = edit if isinstance(edit, dict) else row.get("message")
    if not isinstance(said, dict):
        return 0 if any(key in row for key in _SILENT) else 1
    sender = identifier(inbound.member(row, "sender"), "id")
    recipient = identifier(inbound.member(row, "recipient"), "id")
    ours = said.get("is_echo") is True or sender == account
    customer = recipient if ours else sender
    kind = InboundType.EDITED if said is edit else InboundType.CREATED
    if said.get("is_deleted") is True:
        kind = InboundType.DELETED
    at = moment(row, "timestamp")
    text = "" if kind is InboundType.DELETED else inbound.text(said, "text", default="")
    return Inbound(
        type=kind,
        item=identifier(said, "mid"),
        version=version(at, kind, text),
        author=account if ours else customer,
        author_name="",
        surface=Surface.DIRECT,
        text=RawText(text),
        at=at,
        thread=customer,
        ours=ours,
        attached=() if ours else _files(said),
    )


def _files(message: Mapping[str, Any]) -> tuple[Attached, ...]:
    rows = message.get("attachments")
    if not isinstance(rows, list):
        return ()
    kinds = [row.get("type") for row in rows if isinstance(row, dict)]
    return tuple(
        Attached(f"{FILE}.{number}") for number, kind in enumerate(kinds[:MOST_FILES]) if kind in ("image", "file")
    )


def version(at: datetime, kind: InboundType, text: str) -> int:
    """Grows with time, and tells apart what happens within one second; the same for the same event told again.

    Meta numbers nothing. 31 bits of seconds, 3 of what happened, 17 of the text: below 2**53.
    """
    return int(at.timestamp()) << 20 | _RANKS[kind] << 17 | zlib.crc32(text.encode()) & 0x1FFFF


def identifier(data: Mapping[str, Any], key: str, *, optional: bool = False) -> str:
    """The id at ``key``, a text or a number. Raises ``BadPayload``."""
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return str(value)
    return inbound.identifier({key: "" if value is None and optional else value}, key, optional=optional)


def moment(data: Mapping[str, Any], key: str) -> datetime:
    """The moment at ``key``: seconds since 1970 in feeds, milliseconds in Messenger."""
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**53:
        raise BadPayload(f"{key} is not a moment")
    seconds = value / 1000 if value >= 2**33 else float(value)
    if seconds >= 2**33:
        raise BadPayload(f"{key} is not a moment")
    return datetime.fromtimestamp(seconds, UTC)
