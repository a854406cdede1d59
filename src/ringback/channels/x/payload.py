"""A verified webhook of X's Activity API, read: posts about the brand, and legacy direct messages.

X writes field names in two spellings (``tweet``, ``post``); both are read. A post that mentions us and answers us comes
twice with one id, which makes it one item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from ringback.channels.base import Attached, Inbound, InboundType, Parsed
from ringback.errors import BadPayload
from ringback.flow import Surface
from ringback.text import RawText
from ringback.wire import inbound

_POSTS = frozenset({"post.create", "post.mention.create", "post.reply.create", "post.quote.create"})
_MESSAGES = frozenset({"dm.received", "dm.sent"})
_LET_GO = (
    "like.", "follow.", "profile.", "post.repost.", "news.", "spaces.", "broadcast.", "oauth.", "dm.read", "dm.typing",
    "chat.sent",
)  # fmt: skip
"""Knowingly let go. ``chat.received`` is not among them: it is encrypted, so it is counted as not read."""
FILE = "file"
MESSAGE = "dm"
"""What the item of a direct message begins with: posts and messages are numbers alike."""


def parse(body: bytes, account: str) -> Parsed:
    """The events in it, in order; those of types nobody reads are counted. Raises ``BadPayload``."""
    data = inbound.read_object(body)
    rows = inbound.members(data, "data") if isinstance(data.get("data"), list) else [inbound.member(data, "data")]
    events: list[Inbound] = []
    unknown = 0
    for row in rows:
        kind = inbound.text(row, "event_type", longest=100)
        whose = inbound.member(row, "filter") if "filter" in row else {}
        if whose.get("user_id", account) != account:
            raise BadPayload("the events are of another account")
        if kind in _POSTS:
            events.append(_post(inbound.member(row, "payload"), _names(row.get("includes")), account))
        elif kind == "post.delete":
            events.append(_deleted(inbound.member(row, "payload"), account))
        elif kind in _MESSAGES:
            events += _messages(inbound.member(row, "payload"), account)
        elif not kind.startswith(_LET_GO):
            unknown += 1
    return Parsed(tuple(events), unknown)


def _post(post: Mapping[str, Any], names: Mapping[str, str], account: str) -> Inbound:
    own = inbound.identifier(post, "id")
    history = _history(post, own)
    author = inbound.identifier(post, "author_id")
    whole = post.get("note_tweet", post.get("note_post"))
    text = inbound.text(whole if isinstance(whole, dict) and "text" in whole else post, "text", default="")
    return Inbound(
        type=InboundType.EDITED if len(history) > 1 else InboundType.CREATED,
        item=history[0],
        version=len(history),
        author=author,
        author_name=names.get(author, ""),
        surface=Surface.PUBLIC,
        text=RawText(text),
        at=inbound.moment(post, "created_at"),
        parent=_parent(post, account),
        ours=author == account,
        attached=(Attached(FILE),) if isinstance(post.get("attachments"), dict) and author != account else (),
    )


def _history(post: Mapping[str, Any], own: str) -> list[str]:
    """The ids an edited post has had, the first one first: it stays one item."""
    rows = post.get("edit_history_tweet_ids", post.get("edit_history_post_ids"))
    known = [inbound.identifier({"id": one}, "id") for one in rows] if isinstance(rows, list) else []
    return known or [own]


def _parent(post: Mapping[str, Any], account: str) -> str:
    """What it answers; our own post that began the conversation is where it happens, not what is answered."""
    rows = post.get("referenced_tweets", post.get("referenced_posts"))
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and row.get("type") == "replied_to":
            found = inbound.identifier(row, "id")
            begun = found == post.get("conversation_id") and post.get("in_reply_to_user_id") == account
            return "" if begun else found
    return ""


def _names(includes: object) -> dict[str, str]:
    """The names of the people of an event, by id."""
    users = includes.get("users") if isinstance(includes, dict) else None
    rows = users if isinstance(users, list) else list(users.values()) if isinstance(users, dict) else []
    found = {}
    for row in rows:
        user = row.get("data", row) if isinstance(row, dict) else None
        if isinstance(user, dict) and isinstance(user.get("id"), str):
            found[user["id"]] = inbound.text(user, "name", default="", longest=500)
    return found


def _deleted(post: Mapping[str, Any], account: str) -> Inbound:
    """X tells only of posts of our own; what customers delete is seen by looking."""
    author = inbound.identifier(post, "author_id", optional=True)
    return Inbound(
        type=InboundType.DELETED,
        item=inbound.identifier(post, "id"),
        version=2**31,
        author=author,
        author_name="",
        surface=Surface.PUBLIC,
        text=RawText(""),
        at=datetime.now(UTC),
        ours=author == account,
    )


def _messages(payload: Mapping[str, Any], account: str) -> Iterator[Inbound]:
    names = _names(payload)
    for row in inbound.members(payload, "direct_message_events"):
        said = inbound.member(row, "message_create")
        data = inbound.member(said, "message_data")
        author = inbound.identifier(said, "sender_id")
        other = inbound.identifier(inbound.member(said, "target"), "recipient_id")
        ours = author == account
        yield Inbound(
            type=InboundType.CREATED,
            item=f"{MESSAGE}{inbound.identifier(row, 'id')}",
            version=1,
            author=author,
            author_name=names.get(author, ""),
            surface=Surface.DIRECT,
            text=RawText(inbound.text(data, "text", default="")),
            at=_moment(row),
            thread=other if ours else author,
            ours=ours,
            attached=(Attached(FILE),) if isinstance(data.get("attachment"), dict) and not ours else (),
        )


def _moment(row: Mapping[str, Any]) -> datetime:
    """Milliseconds since 1970, written as text."""
    value = row.get("created_timestamp")
    if not isinstance(value, str) or not value.isascii() or not value.isdecimal() or len(value) > 14:
        raise BadPayload("created_timestamp is not a moment")
    return datetime.fromtimestamp(int(value) / 1000, UTC)
