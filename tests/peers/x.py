"""A make-believe X: one account's part of API v2, its limits, and webhooks signed as X signs them.

Replies only where the author called the account into it (a mention, or a post in a thread of ours that mentions it),
a post of 280 by X's own weights, 15 direct messages in 15 minutes, hiding only in conversations we began, no deletion
told but our own. With ``specification`` every request is held against X's OpenAPI document.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from ringback.channels.base import PageConfig, Trouble
from ringback.channels.x.connector import HEADER
from ringback.flow import LengthRule
from ringback.sandbox.asgi import Answer, App, Request
from ringback.sandbox.serve import Served, serving
from ringback.wire.inbound import Delivery, signature64

SECRET, TOKEN, ACCOUNT, HANDLE = b"the consumer secret", "a user token", "1111111111", "harborbank"
OURS = "5000000000"
"""Our own post, under which people answer."""
LENGTH = LengthRule(280, "weighted", url_cost=23)
MESSAGES, WINDOW = 15, 900
"""Direct messages in so many seconds."""


class Refusal(Exception):
    """A problem document: status and type."""

    def __init__(self, status: int, kind: str = "about:blank") -> None:
        self.status, self.kind = status, kind
        super().__init__(kind)


@dataclass
class Item:
    """A post or a message."""

    id: str
    author: str
    text: str
    at: float
    parent: str = ""
    customer: str = ""
    hidden: bool = False
    gone: bool = False
    history: list[str] = field(default_factory=list)


@dataclass
class X:
    """What X knows, and the people on it."""

    names: dict[str, str] = field(default_factory=lambda: {ACCOUNT: "Harbor Bank"})
    items: dict[str, Item] = field(default_factory=dict)
    sent: list[Delivery] = field(default_factory=list)
    messages: list[float] = field(default_factory=list)
    trouble: Trouble = Trouble.NONE
    later: float = 0.0
    ids: Iterator[int] = field(default_factory=lambda: count(2_080_000_001))

    def now(self) -> float:
        """The time."""
        return time.time() + self.later

    def tell(self, kind: str, payload: Mapping[str, Any], **more: Any) -> None:
        """Send a webhook."""
        row = {"event_uuid": str(next(self.ids)), "filter": {"user_id": ACCOUNT}, "event_type": kind, "tag": "t"}
        body = json.dumps({"data": {**row, "payload": payload, **more}}).encode()
        self.sent.append(Delivery(body, {HEADER: signature64(SECRET, body)}))

    def told(self, item: Item) -> None:
        """Tell of a post."""
        ours = item.author == ACCOUNT
        payload: dict[str, Any] = {
            "id": (item.history or [item.id])[-1], "edit_history_tweet_ids": item.history or [item.id],
            "author_id": item.author, "conversation_id": OURS, "text": item.text, "created_at": stamp(item.at),
        }  # fmt: skip
        if item.parent:
            payload["referenced_tweets"] = [{"type": "replied_to", "id": item.parent}]
            payload["in_reply_to_user_id"] = ACCOUNT if item.parent == OURS else self.items[item.parent].author
        users = [{"data": {"id": item.author, "name": self.names[item.author]}}]
        self.tell("post.create" if ours else "post.mention.create", payload, includes={"users": users})

    def post(self, author: str, text: str, parent: str = "") -> Item:
        """Somebody posts."""
        item = Item(str(next(self.ids)), author, text, self.now(), parent)
        self.items[item.id] = item
        self.told(item)
        return item

    def say(self, author: str, customer: str, text: str) -> Item:
        """Somebody writes in a customer's thread with us."""
        item = Item(str(next(self.ids)), author, text, self.now(), customer=customer)
        self.items[item.id] = item
        ours = author == ACCOUNT
        said = {"target": {"recipient_id": customer if ours else ACCOUNT}, "sender_id": author}
        row = {"type": "message_create", "id": item.id, "created_timestamp": str(int(item.at * 1000))}
        events = [{**row, "message_create": {**said, "message_data": {"text": text}}}]
        users = {author: {"data": {"id": author, "name": self.names[author]}}}
        self.tell("dm.sent" if ours else "dm.received", {"direct_message_events": events, "users": users})
        return item

    def thread(self, customer: str) -> list[Item]:
        """What stands in it, oldest first."""
        return [item for item in self.items.values() if item.customer == customer and not item.gone]


def stamp(at: float) -> str:
    """A moment as X writes it."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


class Api(App):
    """API v2."""

    def __init__(self, x: X, held: Callable[[str, str, Mapping[str, Any]], None] | None = None) -> None:
        self.x, self._held = x, held
        super().__init__([
            ("POST", "/2/tweets", self._guarded(self._post)),
            ("GET", "/2/tweets/{item}", self._guarded(self._get)),
            ("GET", "/2/dm_events/{item}", self._guarded(self._get)),
            ("PUT", "/2/tweets/{item}/hidden", self._guarded(self._hide)),
            ("GET", "/2/users/{user}", self._guarded(self._user)),
            ("GET", "/2/users/{user}/tweets", self._guarded(self._timeline)),
            ("POST", "/2/dm_conversations/with/{user}/messages", self._guarded(self._message)),
            ("GET", "/2/dm_conversations/with/{user}/dm_events", self._guarded(self._events)),
        ])  # fmt: skip

    def _guarded(self, act: Callable[..., Mapping[str, Any]]) -> Callable[..., Answer]:
        def handle(request: Request, **names: str) -> Answer:
            try:
                signed = request.headers.get("authorization", "").startswith("OAuth ")
                if request.bearer() != TOKEN and not signed:
                    raise Refusal(401)
                if self.x.trouble is Trouble.UNAVAILABLE:
                    raise Refusal(503)
                if self.x.trouble is Trouble.RATE_LIMITED:
                    raise Refusal(429)
                if self._held and request.body:
                    self._held(request.method, request.path, request.json())
                done = act(request, **names)
                if self.x.trouble is Trouble.ANSWER_LOST:
                    raise Refusal(503)
            except Refusal as refusal:
                base = "https://api.twitter.com/2/problems/"
                problem = {"title": "…", "type": base + refusal.kind, "status": refusal.status, "detail": "…"}
                missing = refusal.kind == "resource-not-found"
                return Answer({"errors": [problem]} if missing else problem, status=200 if missing else refusal.status)
            return Answer(done)

        return handle

    def _known(self, name: str) -> Item:
        found = self.x.items.get(name)
        if found is None or found.gone:
            raise Refusal(200, "resource-not-found")
        return found

    def _post(self, request: Request) -> Mapping[str, Any]:
        text = request.text("text")
        if not LENGTH.fits(text):
            raise Refusal(400, "invalid-request")
        item = self._known(request.json().get("reply", {}).get("in_reply_to_tweet_id", ""))
        if f"@{HANDLE}" not in item.text and item.parent != OURS:
            raise Refusal(403, "client-forbidden")
        made = self.x.post(ACCOUNT, text, item.id)
        return {"data": {"id": made.id, "text": text}}

    def _get(self, request: Request, item: str) -> Mapping[str, Any]:
        return {"data": {"id": self._known(item).id}}

    def _hide(self, request: Request, item: str) -> Mapping[str, Any]:
        found = self._known(item)
        if found.parent != OURS:
            raise Refusal(403, "client-forbidden")
        found.hidden = request.json()["hidden"] is True
        return {"data": {"hidden": found.hidden}}

    def _user(self, request: Request, user: str) -> Mapping[str, Any]:
        return {"data": {"id": user}, "includes": {"tweets": [{"id": OURS, "text": "Our notice"}]}}

    def _timeline(self, request: Request, user: str) -> Mapping[str, Any]:
        mine = [item for item in self.x.items.values() if item.author == user and not item.customer]
        rows = [
            {"id": one.id, "text": one.text, "referenced_tweets": [{"type": "replied_to", "id": one.parent}]}
            for one in reversed(mine)
        ]
        return {"data": rows}

    def _message(self, request: Request, user: str) -> Mapping[str, Any]:
        text, now = request.text("text"), self.x.now()
        if not any(item.author == user for item in self.x.thread(user)):
            raise Refusal(403, "client-forbidden")
        if len(text) > 10_000:
            raise Refusal(400, "invalid-request")
        recent = [at for at in self.x.messages if now - at < WINDOW]
        if len(recent) >= MESSAGES:
            raise Refusal(429)
        self.x.messages = [*recent, now]
        return {"data": {"dm_conversation_id": f"{ACCOUNT}-{user}", "dm_event_id": self.x.say(ACCOUNT, user, text).id}}

    def _events(self, request: Request, user: str) -> Mapping[str, Any]:
        rows = [{"id": one.id, "text": one.text, "sender_id": one.author} for one in reversed(self.x.thread(user))]
        return {"data": rows}


@contextmanager
def start(held: Callable[[str, str, Mapping[str, Any]], None] | None = None) -> Iterator[XFake]:
    """An X with one account, served while the block runs. ``held`` looks at every request with a body."""
    x = X()
    with serving(Api(x, held)) as served:
        yield XFake(x, served)


class XFake:
    """Implements ``channels.base.Fake``. What people post answers a post of ours and mentions us."""

    def __init__(self, x: X, served: Served) -> None:
        self.x, self._served = x, served
        self._page = PageConfig(ACCOUNT, served.address, TOKEN, (SECRET,))

    @property
    def page(self) -> PageConfig:
        """The account, for ``Channel.connect``."""
        return self._page

    def person(self, name: str) -> str:
        """A new customer's account; its id."""
        made = str(next(self.x.ids))
        self.x.names[made] = name
        return made

    def post(self, author: str, text: str) -> str:
        """A customer answers our post; the item's id."""
        return self._served.do(lambda: self.x.post(author, text, OURS).id)

    def stray(self, author: str, text: str) -> str:
        """A customer posts in a thread of their own; the item's id."""
        return self._served.do(lambda: self.x.post(author, text).id)

    def direct(self, author: str, text: str) -> str:
        """A customer writes to us in private; the item's id."""
        return "dm" + self._served.do(lambda: self.x.say(author, author, text).id)

    def edit(self, author: str, item: str, text: str) -> None:
        """A customer edits a post, which gives it another id."""

        def act() -> None:
            found = self.x.items[item]
            found.text = text
            found.history = [*(found.history or [item]), str(next(self.x.ids))]
            self.x.told(found)

        self._served.do(act)

    def withdraw(self, author: str, item: str) -> None:
        """A customer deletes what they wrote; X tells nobody."""
        self._served.do(lambda: setattr(self.x.items[item.removeprefix("dm")], "gone", True))

    def seen(self, item: str, viewer: str = "") -> bool:
        """Whether a person can see a post: a hidden one too, behind a click."""
        return not self.x.items[item].gone

    def answers(self, item: str) -> list[str]:
        """The public answers to an item, oldest first."""
        return [one.text for one in self.x.items.values() if one.parent == item and not one.gone]

    def thread(self, author: str) -> list[str]:
        """The texts of the author's private thread with us, oldest first."""
        return [item.text for item in self.x.thread(author)]

    def deliveries(self) -> list[Delivery]:
        """Every webhook sent until now."""
        return self._served.do(lambda: list(self.x.sent))

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers X would send a body with."""
        return {HEADER: signature64(SECRET, body)}

    def unknown(self) -> bytes:
        """A body with one event of a type nobody reads."""
        return json.dumps(
            {"data": {"filter": {"user_id": ACCOUNT}, "event_type": "chat.received", "payload": {}}}
        ).encode()

    def pass_time(self, seconds: float) -> None:
        """Let time go by."""
        self.x.later += seconds

    def trouble(self, kind: Trouble) -> None:
        """Make the API fail in a way, or work again."""
        self._served.do(lambda: setattr(self.x, "trouble", kind))
