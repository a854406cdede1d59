"""A verified webhook of the sandbox network, read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ringback.channels.base import Attached, Inbound, InboundType, Parsed
from ringback.errors import BadPayload
from ringback.flow import Surface
from ringback.text import RawText
from ringback.wire import inbound

_SURFACES = {"item": Surface.PUBLIC, "direct": Surface.DIRECT}
MOST_FILES = 10
"""How many files of one item are looked at; the network allows one."""
_KINDS = {kind.value: kind for kind in InboundType}


def parse(body: bytes, account: str) -> Parsed:
    """The events in it, in order; those of other types are counted. Raises ``BadPayload``."""
    data = inbound.read_object(body)
    if inbound.identifier(data, "account") != account:
        raise BadPayload("the events are of another page")
    events = [_event(row, account) for row in inbound.members(data, "events")]
    known = tuple(event for event in events if event)
    return Parsed(known, len(events) - len(known))


def _event(row: Mapping[str, Any], account: str) -> Inbound | None:
    what, _, kind = inbound.text(row, "type", longest=100).partition(".")
    if what not in _SURFACES or kind not in _KINDS:
        return None
    author = inbound.member(row, "author")
    return Inbound(
        type=_KINDS[kind],
        item=inbound.identifier(row, "id"),
        version=inbound.count(row, "version"),
        author=inbound.identifier(author, "id"),
        author_name=inbound.text(author, "name", default="", longest=200),
        surface=_SURFACES[what],
        text=RawText(inbound.text(row, "text", default="")),
        at=inbound.moment(row, "at"),
        parent=inbound.identifier(row, "parent", optional=True),
        thread=inbound.identifier(row, "thread", optional=True),
        ours=author["id"] == account,
        attached=_attached(row) if "files" in row else (),
    )


def _attached(row: Mapping[str, Any]) -> tuple[Attached, ...]:
    files = inbound.members(row, "files")[:MOST_FILES]
    return tuple(
        Attached(inbound.identifier(file, "id"), inbound.text(file, "media", default="", longest=200)) for file in files
    )
