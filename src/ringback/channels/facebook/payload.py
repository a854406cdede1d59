"""A verified webhook of a Facebook Page, read: its feed (comments, posts), its reviews and Messenger.

Ids are texts or, in older shapes, numbers; the author stands in ``from`` or, in older shapes, in ``sender_id``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ringback.channels.base import Attached, Inbound, InboundType, Parsed
from ringback.errors import BadPayload
from ringback.flow import Surface
from ringback.text import RawText
from ringback.wire import inbound

_VERBS = {
    "add": InboundType.CREATED,
    "edit": InboundType.EDITED,
    "edited": InboundType.EDITED,
    "update": InboundType.EDITED,
    "hide": InboundType.HIDDEN,
    "unhide": InboundType.UNHIDDEN,
    "remove": InboundType.DELETED,
    "delete": InboundType.DELETED,
}
_WRITTEN = frozenset({"comment", "post", "status", "photo", "video", "share", "note", "link"})
"""Items of a feed that carry somebody's words."""
_WORDLESS = frozenset({"like", "reaction", "album", "event", "milestone", "connection", "cta", "rating_like", "page"})
"""Items of a feed that carry none: knowingly let go."""
_IGNORED_VERBS = frozenset({"block", "unblock", "mute", "unmute", "follow", "match", "inactive"})
"""Verbs about the page's own videos and their rights."""
_RANKS = {kind: rank for rank, kind in enumerate(InboundType)}
_SILENT = (
    "delivery",
    "read",
    "reaction",
    "postback",
    "optin",
    "referral",
    "pass_thread_control",
    "take_thread_control",
)
"""What happens in Messenger beside messages; ``postback`` is a press of one of our own buttons."""
FILE = "file"
"""The one thing that can hang on a comment, and each that hangs on a message, is asked for by the item."""
MOST_FILES = 10


def accounts(body: bytes) -> tuple[str, ...]:
    """The pages whose events a body holds, in order. Raises ``BadPayload``."""
    return tuple(dict.fromkeys(_id(entry, "id") for entry in _entries(body)))


def parse(body: bytes, account: str) -> Parsed:
    """The events of one page in it, in order; those of types nobody knows are counted. Raises ``BadPayload``."""
    events: list[Inbound] = []
    unknown = 0
    for entry in _entries(body):
        if _id(entry, "id") != account:
            continue
        for event in _events(entry, account):
            if isinstance(event, Inbound):
                events.append(event)
            else:
                unknown += event
    return Parsed(tuple(events), unknown)


def _entries(body: bytes) -> list[Mapping[str, Any]]:
    data = inbound.read_object(body)
    if data.get("object") != "page":
        raise BadPayload("the events are not of a page")
    return inbound.members(data, "entry")


def _events(entry: Mapping[str, Any], account: str) -> Iterator[Inbound | int]:
    """Each event, or 1 for one of a type nobody knows and 0 for one that is knowingly let go."""
    at = _moment(entry, "time")
    for change in inbound.members(entry, "changes") if "changes" in entry else ():
        field, value = inbound.text(change, "field", longest=100), change.get("value")
        if field in ("feed", "ratings") and isinstance(value, dict):
            yield _review(value, account, at) if field == "ratings" else _change(value, account, at)
        else:  # a change of the page's own settings carries no value
            yield 0 if field == "mention" or value is None else 1
    for row in inbound.members(entry, "messaging") if "messaging" in entry else ():
        yield _message(row, account)


def _change(value: Mapping[str, Any], account: str, at: datetime) -> Inbound | int:
    item, verb = inbound.text(value, "item", longest=100), inbound.text(value, "verb", longest=100)
    if item in _WORDLESS or verb in _IGNORED_VERBS:
        return 0
    kind = _VERBS.get(verb)
    if item not in _WRITTEN or kind is None:
        return 1
    name = _id(value, "comment_id" if item == "comment" else "post_id")
    parent = _id(value, "parent_id", optional=True) if item == "comment" else ""
    author, author_name = _author(value)
    text = "" if kind is InboundType.DELETED else inbound.text(value, "message", default="")
    return Inbound(
        type=kind,
        item=name,
        version=_version(at, kind, text),
        author=author,
        author_name=author_name,
        surface=Surface.PUBLIC,
        text=RawText(text),
        at=at,
        # What a customer's comment stands under is the page's own post: where it happens, not what is answered.
        parent=parent if author == account or parent != _id(value, "post_id", optional=True) else "",
        ours=author == account,
        attached=(Attached(FILE),) if kind is not InboundType.DELETED and _has_file(value) else (),
    )


def _has_file(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("photo"), str) or isinstance(value.get("photos"), list) or value.get("item") == "photo"


def _author(value: Mapping[str, Any]) -> tuple[str, str]:
    """The author's id and name. Facebook leaves them out where the app may not know: then nobody is meant."""
    sender = value.get("from")
    if isinstance(sender, dict):
        return _id(sender, "id"), inbound.text(sender, "name", default="", longest=500)
    return _id(value, "sender_id", optional=True), inbound.text(value, "sender_name", default="", longest=500)


def _review(value: Mapping[str, Any], account: str, at: datetime) -> Inbound | int:
    kind = _VERBS.get(inbound.text(value, "verb", default="add", longest=100))
    if kind is None:
        return 1
    if value.get("item") == "comment":
        return _change({**value, "item": "comment"}, account, at)
    text = "" if kind is InboundType.DELETED else inbound.text(value, "review_text", default="")
    author = _id(value, "reviewer_id", optional=True)
    return Inbound(
        type=kind,
        item=_id(value, "open_graph_story_id"),
        version=_version(at, kind, text),
        author=author,
        author_name=inbound.text(value, "reviewer_name", default="", longest=500),
        surface=Surface.PUBLIC,
        text=RawText(text),
        at=at,
        ours=author == account,
    )


def _message(row: Mapping[str, Any], account: str) -> Inbound | int:
    edit = row.get("message_edit")
    message = edit if isinstance(edit, dict) else row.get("message")
    if not isinstance(message, dict):
        return 0 if any(key in row for key in _SILENT) else 1
    sender, recipient = _id(inbound.member(row, "sender"), "id"), _id(inbound.member(row, "recipient"), "id")
    ours = message.get("is_echo") is True or sender == account
    customer = recipient if ours else sender
    kind = InboundType.EDITED if message is edit else InboundType.CREATED
    if message.get("is_deleted") is True:
        kind = InboundType.DELETED
    at = _moment(row, "timestamp")
    text = "" if kind is InboundType.DELETED else inbound.text(message, "text", default="")
    return Inbound(
        type=kind,
        item=_id(message, "mid"),
        version=_version(at, kind, text),
        author=account if ours else customer,
        author_name="",
        surface=Surface.DIRECT,
        text=RawText(text),
        at=at,
        thread=customer,
        ours=ours,
        attached=() if ours else _files(message),
    )


def _files(message: Mapping[str, Any]) -> tuple[Attached, ...]:
    rows = message.get("attachments")
    if not isinstance(rows, list):
        return ()
    kinds = [row.get("type") for row in rows if isinstance(row, dict)]
    return tuple(
        Attached(f"{FILE}.{number}") for number, kind in enumerate(kinds[:MOST_FILES]) if kind in ("image", "file")
    )


def _version(at: datetime, kind: InboundType, text: str) -> int:
    """Grows with time, and tells apart what happens within one second; the same for the same event told again.

    Facebook numbers nothing. 31 bits of seconds, 3 of what happened, 17 of the text: below 2**53.
    """
    return int(at.timestamp()) << 20 | _RANKS[kind] << 17 | zlib.crc32(text.encode()) & 0x1FFFF


def _id(data: Mapping[str, Any], key: str, *, optional: bool = False) -> str:
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**63:
        return str(value)
    return inbound.identifier({key: "" if value is None and optional else value}, key, optional=optional)


def _moment(data: Mapping[str, Any], key: str) -> datetime:
    """The moment at ``key``: seconds since 1970 in feeds, milliseconds in Messenger."""
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**53:
        raise BadPayload(f"{key} is not a moment")
    seconds = value / 1000 if value >= 2**33 else float(value)
    if seconds >= 2**33:
        raise BadPayload(f"{key} is not a moment")
    return datetime.fromtimestamp(seconds, UTC)
