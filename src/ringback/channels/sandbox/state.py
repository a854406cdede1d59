"""What the sandbox network knows: pages, people, and what they wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ringback.text import RawText


@dataclass(slots=True)
class Page:
    """A brand's account. ``private`` is whether customers can write to it directly."""

    account: str
    name: str
    handle: str
    token: str = field(repr=False)
    hook_url: str = field(default="", repr=False)
    hook_secret: bytes = field(default=b"", repr=False)
    about: str = ""
    notice: str | None = None
    private: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """A customer's account."""

    id: str
    name: str
    handle: str


@dataclass(frozen=True, slots=True)
class File:
    """A picture or PDF on the network. ``media`` is what its sender says it is."""

    id: str
    media: str
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Item:
    """One thing somebody wrote: a post, a comment (``parent``), or a direct message (``thread``).

    ``version`` counts everything that happens to it. ``author`` is a person's id, or the page's
    account. ``thread`` is the id of the customer whose private thread it is in; ``file`` that of what
    hangs on it.
    """

    id: str
    page: str
    author: str
    text: RawText
    at: datetime
    parent: str = ""
    thread: str = ""
    version: int = 1
    edited: bool = False
    hidden: bool = False
    deleted: bool = False
    answered_privately: bool = False
    file: str = ""

    @property
    def ours(self) -> bool:
        """Whether the brand wrote it."""
        return self.author == self.page
