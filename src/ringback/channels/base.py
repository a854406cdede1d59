"""What a network is to Ringback: capabilities as data, and a connector that speaks its protocol.

A network is a package beside this module that defines ``CHANNEL``. Nothing outside it ever asks for
a network's name: everything that differs is in its ``Capabilities``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from ringback.cases import ItemState as ItemState
from ringback.flow import LengthRule, Surface
from ringback.text import RawText, SafeText
from ringback.wire.inbound import Delivery


class Scope(StrEnum):
    """On whose items an action works: nobody's, those in our own threads, or any on our page."""

    NONE = "none"
    OWN_THREADS = "own_threads"
    OWN_SPACE = "own_space"


class Access(StrEnum):
    """How a thing can be done: not at all, by hand in the network's own app, or through its API."""

    NONE = "none"
    MANUAL = "manual"
    API = "api"


@dataclass(frozen=True, slots=True)
class Place:
    """One surface of a network, as people there know it.

    ``words`` is the network's own name for it ("Public comment"); ``readers`` says in words who can
    read it; ``window_hours`` is how long after the customer's last message we may write (0: always).
    """

    surface: Surface
    words: str
    readers: str
    length: LengthRule
    window_hours: int = 0


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a network allows; the plan to contain an item is computed from this and the policy.

    ``private_reply``: a public item can be answered privately. ``reply_after_hide``: a hidden item
    can still be answered in public. ``hidden_is`` is what ``hide`` achieves there.
    """

    network: str
    title: str
    places: Mapping[Surface, Place]
    hide: Scope = Scope.NONE
    delete: Scope = Scope.NONE
    hidden_is: ItemState = ItemState.HIDDEN
    reply_after_hide: bool = True
    private_reply: bool = False
    starts_direct: bool = False
    pin: Access = Access.NONE
    pin_readback: bool = False
    events: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PageConfig:
    """What a connector needs to speak for one page. ``secrets`` are tried in order (rotation)."""

    account: str
    base_url: str
    token: str = field(repr=False)
    secrets: tuple[bytes, ...] = field(repr=False)


class InboundType(StrEnum):
    """What happened to an item."""

    CREATED = "created"
    EDITED = "edited"
    DELETED = "deleted"
    HIDDEN = "hidden"
    UNHIDDEN = "unhidden"


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture or a file that hangs on an item. ``media`` is what the network says it is, or ``""``."""

    ref: str
    media: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing that happened on a network. ``item`` + ``version`` is its idempotency key.

    ``author`` is the network's opaque id; ``parent`` the item it answers; ``thread`` the private
    thread, where there is one. ``ours``: the brand's own account wrote it. ``text`` is empty for
    deletions and the like.
    """

    type: InboundType
    item: str
    version: int
    author: str
    author_name: str
    surface: Surface
    text: RawText
    at: datetime
    parent: str = ""
    thread: str = ""
    ours: bool = False
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """The readable part of a webhook, and how many events in it are of no type we know."""

    events: tuple[Inbound, ...]
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the network answered to an action. ``item`` is the id of what was created, if anything."""

    item: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """The pinned disclaimer as the network shows it now."""

    pinned: bool
    text: str = ""


class Connector(Protocol):
    """One page's line to its network.

    Actions take an idempotency ``key``, may be called twice with it, and raise ``ChannelError``
    (``permanent`` where trying again cannot help). Texts that leave are ``SafeText``.
    """

    @property
    def caps(self) -> Capabilities:
        """What this network allows."""
        ...

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check the signature on the raw bytes, in constant time. Raises ``BadSignature``."""
        ...

    def challenge(self, query: Mapping[str, str]) -> bytes | None:
        """The answer to the network's own check of our address, or ``None`` for any other request."""
        ...

    def parse(self, body: bytes) -> Parsed:
        """The events in a verified body. Raises ``BadPayload``, never with a piece of the body."""
        ...

    def fetch(self, item: str, ref: str) -> bytes:
        """What hangs on an item, whole, in memory only. Raises ``ChannelError``, permanent once it is gone."""
        ...

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item in public."""
        ...

    def private_reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item by a private message to its author."""
        ...

    def message(self, author: str, text: SafeText, key: str) -> Receipt:
        """Write to the author's private thread."""
        ...

    def hide(self, item: str, key: str) -> Receipt:
        """Take an item from others' view; its author may still see it."""
        ...

    def unhide(self, item: str, key: str) -> Receipt:
        """Undo ``hide`` (a false alarm)."""
        ...

    def delete(self, item: str, key: str) -> Receipt:
        """Remove an item for everybody."""
        ...

    def observe(self, item: str) -> ItemState:
        """What others see of the item now."""
        ...

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """Pin the disclaimer to the page."""
        ...

    def read_notice(self) -> Notice:
        """The disclaimer as the page shows it now."""
        ...


class Connect(Protocol):
    """Opens a connector for a page."""

    def __call__(self, page: PageConfig) -> Connector:
        """The connector; nothing is asked of the network yet."""
        ...


@dataclass(frozen=True, slots=True)
class Channel:
    """What a network's package defines as ``CHANNEL``.

    ``addressed`` names the pages whose events a body holds, for networks that send those of all an app's
    pages to one address. Nothing in it is verified yet. Raises ``BadPayload``. ``steps`` says in sentences what
    a person still has to do at the network for a page.
    """

    caps: Capabilities
    connect: Connect
    addressed: Callable[[bytes], tuple[str, ...]] | None = None
    steps: Callable[[PageConfig], tuple[str, ...]] | None = None


class Trouble(StrEnum):
    """How a fake's API can be made to fail, for every request until told otherwise."""

    NONE = "none"
    UNAVAILABLE = "unavailable"
    RATE_LIMITED = "rate_limited"
    ANSWER_LOST = "answer_lost"


class Fake(Protocol):
    """A make-believe network with one page, and the people on it.

    A network's package ships one: ``fake.start()`` is a context manager that gives it. The contract
    tests run over every network that does, so a fake refuses what the real network refuses.
    """

    @property
    def page(self) -> PageConfig:
        """The page, for ``Channel.connect``."""
        ...

    def person(self, name: str) -> str:
        """A new customer's account; its id as connectors see it."""
        ...

    def post(self, author: str, text: str) -> str:
        """A customer writes on the page in public; the item's id."""
        ...

    def direct(self, author: str, text: str) -> str:
        """A customer writes to the page in private; the item's id."""
        ...

    def edit(self, author: str, item: str, text: str) -> None:
        """A customer changes what they wrote."""
        ...

    def withdraw(self, author: str, item: str) -> None:
        """A customer deletes what they wrote."""
        ...

    def seen(self, item: str, viewer: str = "") -> bool:
        """Whether a person sees a public item (``""``: a stranger)."""
        ...

    def answers(self, item: str) -> list[str]:
        """The public answers to an item, as its author sees them, oldest first."""
        ...

    def thread(self, author: str) -> list[str]:
        """The texts of the author's private thread with the page, both sides, oldest first."""
        ...

    def deliveries(self) -> list[Delivery]:
        """Every webhook sent until now, none still under way."""
        ...

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers the network would send a body with."""
        ...

    def unknown(self) -> bytes:
        """A body with one event of a type nobody knows, as the network may one day send."""
        ...

    def trouble(self, kind: Trouble) -> None:
        """Make the API fail in a way, or work again."""
        ...
