"""A verified webhook of Instagram, read: comments and messages.

Comments are told of when they are written, and never again: not when they are edited, hidden or deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ringback.channels.base import Inbound, InboundType, Parsed
from ringback.channels.meta.events import identifier, message, moment, parsed
from ringback.flow import Surface
from ringback.text import RawText
from ringback.wire import inbound

_COMMENTS = frozenset({"comments", "live_comments"})
_LET_GO = frozenset({"mentions", "story_insights", "message_reactions", "messaging_seen", "messaging_postbacks"})
"""Knowingly let go. A mention elsewhere comes without its words, and nothing there is ours to hide."""


def parse(body: bytes, account: str) -> Parsed:
    """The events of one account in it, in order; those of types nobody knows are counted. Raises ``BadPayload``."""
    return parsed(body, "instagram", account, _events)


def _events(entry: Mapping[str, Any], account: str) -> Iterator[Inbound | int]:
    """Each event, or 1 for one of a type nobody knows and 0 for one that is knowingly let go."""
    at = moment(entry, "time")
    for change in inbound.members(entry, "changes") if "changes" in entry else ():
        field, value = inbound.text(change, "field", longest=100), change.get("value")
        if field in _COMMENTS and isinstance(value, dict):
            yield _comment(value, account, at)
        else:
            yield 0 if field in _LET_GO else 1
    for row in inbound.members(entry, "messaging") if "messaging" in entry else ():
        yield message(row, account)


def _comment(value: Mapping[str, Any], account: str, at: datetime) -> Inbound:
    author = inbound.member(value, "from")
    return Inbound(
        type=InboundType.CREATED,
        item=identifier(value, "id"),
        version=1,
        author=identifier(author, "id"),
        author_name=inbound.text(author, "username", default="", longest=500),
        surface=Surface.PUBLIC,
        text=RawText(inbound.text(value, "text", default="")),
        at=at,
        parent=identifier(value, "parent_id", optional=True),
        ours=identifier(author, "id") == account,
    )
