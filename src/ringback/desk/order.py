"""Which events are new, and which of them still say how an item is: networks deliver twice and in any order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ringback.channels.base import InboundType
from ringback.desk.item import Item
from ringback.store import models
from ringback.text import SafeText

WRITTEN = (InboundType.CREATED, InboundType.EDITED)
_Key = tuple[int, str]


@dataclass
class Order:
    """The new events of a batch, in the order they came.

    What an item reads and who sees it are told apart: an item that was hidden after it was written
    still reads as it was written. ``words`` and ``sight`` hold the newest version of each that is known.
    """

    fresh: list[Item]
    words: dict[_Key, int] = field(default_factory=dict)
    sight: dict[_Key, tuple[int, str]] = field(default_factory=dict)

    def stands(self, item: Item) -> bool:
        """Whether nothing newer is known of what this event says."""
        key, version = item.key[:2], item.inbound.version
        if item.inbound.type in WRITTEN:
            return version >= self.words.get(key, 0)
        return version >= self.sight.get(key, (0, ""))[0]

    def visibility(self, item: Item) -> str:
        """Who sees the item, as far as events have said so; ``""`` when none has."""
        return self.sight.get(item.key[:2], (0, ""))[1]

    def note(self, key: _Key, version: int, written: bool, visibility: str) -> None:
        """One event that is known. Being gone says both that it reads as nothing and that nobody sees it."""
        if written or visibility == "gone":
            self.words[key] = max(version, self.words.get(key, 0))
        if not written:
            self.sight[key] = max((version, visibility), self.sight.get(key, (0, "")))


def ordered(items: Sequence[Item], talks: Mapping[tuple[int, str], models.Conversation]) -> Order:
    """What is not stored yet, each event once. What we sent ourselves is known from sending it."""
    keys = {item.key: item for item in reversed(items)}
    rows = _known(items)
    seen = {(page, name, version) for page, name, version, _, _ in rows}
    sent = {key[:2] for key in seen}
    fresh = [keys[key] for key in dict.fromkeys(item.key for item in items) if key not in seen]
    leaving = _leaving(fresh, talks)
    order = Order([one for one in fresh if not (one.inbound.ours and (one.key[:2] in sent or _echo(one, leaving)))])
    for page, name, version, text, visibility in rows:
        order.note((page, name), version, text is not None, visibility)
    for item in order.fresh:
        kind = item.inbound.type
        order.note(item.key[:2], item.inbound.version, kind in WRITTEN, VISIBILITY.get(kind, "visible"))
    return order


VISIBILITY = {InboundType.DELETED: "gone", InboundType.HIDDEN: "hidden"}


def _known(items: Iterable[Item]) -> list[tuple[Any, ...]]:
    wanted = {(item.page.brand, *item.key[:2]) for item in items}
    rows = models.Message.objects.filter(
        brand_id__in={brand for brand, _, _ in wanted},
        page_id__in={page for _, page, _ in wanted},
        item__in={name for _, _, name in wanted},
    )
    return list(rows.values_list("page_id", "item", "version", "text", "visibility"))


def _leaving(items: Iterable[Item], talks: Mapping[tuple[int, str], models.Conversation]) -> list[SafeText]:
    """The words now on their way out in the conversations in which the network tells us of words of ours."""
    ours = {talks[item.author].pk for item in items if item.inbound.ours}
    if not ours:
        return []
    rows = models.Effect.objects.filter(conversation_id__in=ours, done=None, text__isnull=False)
    return [text for text in rows.values_list("text", flat=True) if text is not None]


def _echo(item: Item, leaving: Iterable[SafeText]) -> bool:
    """Whether these are words of ours whose sending has not returned yet.

    Whoever sends them keeps them, with a token where a call phrase stood; the network's copy shows it.
    """
    text = item.raw.reveal()
    return any(_pattern(words).fullmatch(text) for words in leaving)


def _pattern(words: SafeText) -> re.Pattern[str]:
    parts = [re.escape(shown) if token is None else ".{1,80}?" for shown, token in words.segments()]
    return re.compile("".join(parts), re.DOTALL)
