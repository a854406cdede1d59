"""A make-believe Instagram: Meta's Graph API as Instagram speaks it.

A hidden comment cannot be answered; comments are told of once, when they are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import ClassVar

from ringback.sandbox.serve import serving
from tests.peers.facebook import Facebook, FacebookFake, Graph, Item


@dataclass
class Instagram(Facebook):
    """What Instagram knows, and the people on it."""

    kind: ClassVar[str] = "instagram"
    longest: ClassVar[int] = 2200
    hidden: ClassVar[tuple[str, str]] = ("hide", "hidden")
    answered_when_hidden: ClassVar[bool] = False

    def told(self, verb: str, item: Item) -> None:
        """Tell of a new comment."""
        if verb == "add":
            author = {"id": item.author, "username": self.names[item.author]}
            more = {"parent_id": item.parent} if item.parent else {}
            value = {"id": item.id, "from": author, "text": item.text, "media": {"id": "1"}, **more}
            self.tell({"changes": [{"field": "comments", "value": value}]})


@contextmanager
def start() -> Iterator[FacebookFake]:
    """An Instagram with one account, served while the block runs."""
    instagram = Instagram()
    with serving(Graph(instagram)) as served:
        yield FacebookFake(instagram, served)
