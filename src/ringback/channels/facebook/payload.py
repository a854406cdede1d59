"""A verified webhook of a Facebook Page, read: its feed (comments, posts), its reviews and Messenger.

Ids are texts or, in older shapes, numbers; the author stands in ``from`` or, in older shapes, in ``sender_id``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ringback.channels.base import Attached, Inbound, InboundType, Parsed
from ringback.channels.meta.events import FILE, identifier, message, moment, parsed, version
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


def parse(body: bytes, account: str) -> Parsed:
    """The events of one page in it, in order; those of types nobody knows are counted. Raises ``BadPayload``."""
    return parsed(body, "page", account, _events)


def _events(entry: Mapping[str, Any], account: str) -> Iterator[Inbound | int]:
    """Each event, or 1 for one of a type nobody knows and 0 for one that is knowingly let go."""
    at = moment(entry, "time")
    for change in inbound.members(entry, "changes") if "changes" in entry else ():
        field, value = inbound.text(change, "field", longest=100), change.get("value")
        if field in ("feed", "ratings") and isinstance(value, dict):
            yield _review(value, account, at) if field == "ratings" else _change(value, account, at)
        else:  # a change of the page's own settings carries no value
            yield 0 if field == "mention" or value is None else 1
    for row in inbound.members(entry, "messaging") if "messaging" in entry else ():
        yield message(row, account)


def _change(value: Mapping[str, Any], account: str, at: datetime) -> Inbound | int:
    item, verb = inbound.text(value, "item", longest=100), inbound.text(value, "verb", longest=100)
    if item in _WORDLESS or verb in _IGNORED_VERBS:
        return 0
    kind = _VERBS.get(verb)
    if item not in _WRITTEN or kind is None:
        return 1
    name = identifier(value, "comment_id" if item == "comment" else "post_id")
    parent = identifier(value, "parent_id", optional=True) if item == "comment" else ""
    author, author_name = _author(value)
    text = "" if kind is InboundType.DELETED else inbound.text(value, "message", default="")
    return Inbound(
        type=kind,
        item=name,
        version=version(at, kind, text),
        author=author,
        author_name=author_name,
        surface=Surface.PUBLIC,
        text=RawText(text),
        at=at,
        # What a customer's comment stands under is the page's own post: where it happens, not what is answered.
        parent=parent if author == account or parent != identifier(value, "post_id", optional=True) else "",
        ours=author == account,
        attached=(Attached(FILE),) if kind is not InboundType.DELETED and _has_file(value) else (),
    )


def _has_file(value: Mapping[str, Any]) -> bool:
    return isinstance(value.get("photo"), str) or isinstance(value.get("photos"), list) or value.get("item") == "photo"


def _author(value: Mapping[str, Any]) -> tuple[str, str]:
    """The author's id and name. Facebook leaves them out where the app may not know: then nobody is meant."""
    sender = value.get("from")
    if isinstance(sender, dict):
        return identifier(sender, "id"), inbound.text(sender, "name", default="", longest=500)
    return identifier(value, "sender_id", optional=True), inbound.text(value, "sender_name", default="", longest=500)


def _review(value: Mapping[str, Any], account: str, at: datetime) -> Inbound | int:
    kind = _VERBS.get(inbound.text(value, "verb", default="add", longest=100))
    if kind is None:
        return 1
    if value.get("item") == "comment":
        return _change({**value, "item": "comment"}, account, at)
    text = "" if kind is InboundType.DELETED else inbound.text(value, "review_text", default="")
    author = identifier(value, "reviewer_id", optional=True)
    return Inbound(
        type=kind,
        item=identifier(value, "open_graph_story_id"),
        version=version(at, kind, text),
        author=author,
        author_name=inbound.text(value, "reviewer_name", default="", longest=500),
        surface=Surface.PUBLIC,
        text=RawText(text),
        at=at,
        ours=author == account,
    )
