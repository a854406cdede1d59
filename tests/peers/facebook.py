"""A make-believe Facebook, and Instagram: one page's part of the Graph API, its limits, webhooks signed as Meta does.

Kept as strict as the documents are: a comment's length, one private reply within seven days, Messenger's 24 hours
and its threads that only customers open, refusals as numbers within a 400. No idempotency keys: Graph has none.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any, ClassVar

from ringback.channels.base import PageConfig, Trouble
from ringback.channels.meta.graph import HEADER
from ringback.sandbox.asgi import Answer, App, Request
from ringback.sandbox.serve import Served, serving
from ringback.wire.inbound import Delivery, signature

SECRET, TOKEN, PAGE = b"the app's secret", "the page's token", "102938475610293"
POST = f"{PAGE}_1"
"""The page's own post that everybody comments on."""
DAY, WEEK = 86_400, 7 * 86_400


class Refusal(Exception):
    """A Graph error: status, code, subcode."""

    def __init__(self, code: int, subcode: int = 0, status: int = 400) -> None:
        self.code, self.subcode, self.status = code, subcode, status
        super().__init__(str(code))


@dataclass
class Item:
    """A comment or a message."""

    id: str
    author: str
    text: str
    at: float
    parent: str = ""
    customer: str = ""
    hidden: bool = False
    gone: bool = False
    replied: bool = False


@dataclass
class Facebook:
    """What Facebook knows, and the people on it."""

    kind: ClassVar[str] = "page"
    longest: ClassVar[int] = 8000
    hidden: ClassVar[tuple[str, str]] = ("is_hidden", "is_hidden")
    """How to hide a comment, and how it is read whether one is hidden."""
    answered_when_hidden: ClassVar[bool] = True

    names: dict[str, str] = field(default_factory=lambda: {PAGE: "Harbor Bank"})
    items: dict[str, Item] = field(default_factory=dict)
    sent: list[Delivery] = field(default_factory=list)
    trouble: Trouble = Trouble.NONE
    later: float = 0.0
    """Seconds that have passed beyond the clock's: each thing that happens takes one."""
    ids: Iterator[int] = field(default_factory=lambda: count(1001))

    def now(self) -> float:
        """The time; no two things happen in the same second."""
        self.later += 1
        return time.time() + self.later

    def tell(self, entry: Mapping[str, Any]) -> None:
        """Send a webhook."""
        row = {"id": PAGE, "time": int(time.time() + self.later), **entry}
        body = json.dumps({"object": self.kind, "entry": [row]}).encode()
        self.sent.append(Delivery(body, {HEADER: signature(SECRET, body)}))

    def told(self, verb: str, item: Item) -> None:
        """Tell of a comment."""
        value: dict[str, Any] = {
            "item": "comment", "verb": verb, "comment_id": item.id, "post_id": POST, "parent_id": item.parent or POST,
            "from": {"id": item.author, "name": self.names[item.author]}, "created_time": int(item.at),
        }  # fmt: skip
        if verb != "remove":
            value["message"] = item.text
        self.tell({"changes": [{"field": "feed", "value": value}]})

    def told_privately(self, item: Item, **message: Any) -> None:
        """Tell of a message; of our own as an echo."""
        ours = item.author == PAGE
        people = (PAGE, item.customer) if ours else (item.customer, PAGE)
        said = {"mid": item.id, **({"is_echo": True} if ours else {}), **(message or {"text": item.text})}
        row = {
            "sender": {"id": people[0]}, "recipient": {"id": people[1]},
            "timestamp": int(1000 * (time.time() + self.later)), "message": said,
        }  # fmt: skip
        self.tell({"messaging": [row]})

    def comment(self, author: str, text: str, parent: str = "") -> Item:
        """Somebody writes under the page's post, or under a comment there."""
        item = Item(f"1_{next(self.ids)}", author, text, self.now(), parent)
        self.items[item.id] = item
        self.told("add", item)
        return item

    def say(self, author: str, customer: str, text: str) -> Item:
        """Somebody writes in a customer's thread with the page."""
        item = Item(f"m_{next(self.ids)}", author, text, self.now(), customer=customer)
        self.items[item.id] = item
        self.told_privately(item)
        return item

    def thread(self, customer: str) -> list[Item]:
        """What stands in it, oldest first."""
        return [item for item in self.items.values() if item.customer == customer and not item.gone]


class Graph(App):
    """The Graph API."""

    def __init__(self, facebook: Facebook) -> None:
        self.facebook = facebook
        super().__init__([
            ("GET", f"/{PAGE}/conversations", self._guarded(self._conversations)),
            ("POST", f"/{PAGE}/messages", self._guarded(self._messages)),
            ("GET", "/{item}/comments", self._guarded(self._comments)),
            ("POST", "/{item}/comments", self._guarded(self._reply)),
            ("GET", "/{item}/replies", self._guarded(self._comments)),
            ("POST", "/{item}/replies", self._guarded(self._reply)),
            ("GET", "/{item}", self._guarded(self._get)),
            ("POST", "/{item}", self._guarded(self._change)),
            ("DELETE", "/{item}", self._guarded(self._delete)),
        ])  # fmt: skip

    def _guarded(self, act: Callable[..., Mapping[str, Any]]) -> Callable[..., Answer]:
        def handle(request: Request, **names: str) -> Answer:
            try:
                if request.bearer() != TOKEN:
                    raise Refusal(190, status=401)
                if self.facebook.trouble is Trouble.UNAVAILABLE:
                    raise Refusal(2, status=500)
                if self.facebook.trouble is Trouble.RATE_LIMITED:
                    raise Refusal(32)
                done = act(request, **names)
                if self.facebook.trouble is Trouble.ANSWER_LOST:
                    raise Refusal(1, status=503)
            except Refusal as refusal:
                error = {"message": "(#1) …", "type": "OAuthException", "code": refusal.code, "fbtrace_id": "x"}
                more = {"error_subcode": refusal.subcode} if refusal.subcode else {}
                return Answer({"error": {**error, **more}}, status=refusal.status)
            return Answer(done)

        return handle

    def _known(self, name: str) -> Item:
        found = self.facebook.items.get(name)
        if found is None or found.gone:
            raise Refusal(100, 33)
        return found

    def _reply(self, request: Request, item: str) -> Mapping[str, Any]:
        text = request.text("message")
        if item != POST and self._known(item).hidden and not self.facebook.answered_when_hidden:
            raise Refusal(100)
        if len(text) > self.facebook.longest:
            raise Refusal(100)
        return {"id": self.facebook.comment(PAGE, text, parent="" if item == POST else item).id}

    def _comments(self, request: Request, item: str) -> Mapping[str, Any]:
        self._known(item)
        rows = [one for one in self.facebook.items.values() if one.parent == item and not one.gone]
        return {"data": [self._row(one) for one in reversed(rows)]}

    def _messages(self, request: Request) -> Mapping[str, Any]:
        data, facebook = request.json(), self.facebook
        text, whom = data["message"]["text"], data["recipient"]
        if len(text) > 2000:
            raise Refusal(100)
        if "id" in whom:
            theirs = [item.at for item in facebook.thread(whom["id"]) if item.author != PAGE]
            if not theirs:
                raise Refusal(100, 2018001)
            if facebook.now() - theirs[-1] > DAY:
                raise Refusal(10, 2018278)
            return {"recipient_id": whom["id"], "message_id": facebook.say(PAGE, whom["id"], text).id}
        item = self._known(whom.get("comment_id", ""))
        if item.author == PAGE:
            raise Refusal(100)
        if item.replied:
            raise Refusal(10900)
        if facebook.now() - item.at > WEEK:
            raise Refusal(10, 2018278)
        item.replied = True
        return {"recipient_id": item.author, "message_id": facebook.say(PAGE, item.author, text).id}

    def _conversations(self, request: Request) -> Mapping[str, Any]:
        rows = self.facebook.thread(request.query.get("user_id", ""))
        return {"data": [{"messages": {"data": [self._row(row) for row in reversed(rows)]}}] if rows else []}

    def _get(self, request: Request, item: str) -> Mapping[str, Any]:
        found = self._known(item)
        if found.customer:
            return {"id": found.id}
        data: dict[str, Any] = {"id": found.id, self.facebook.hidden[1]: found.hidden}
        if "private_reply_conversation" in request.query.get("fields", "") and found.replied:
            rows = [self._row(row) for row in reversed(self.facebook.thread(found.author))]
            data["private_reply_conversation"] = {"messages": {"data": rows}}
        return data

    def _change(self, request: Request, item: str) -> Mapping[str, Any]:
        found, hidden = self._known(item), request.json().get(self.facebook.hidden[0])
        if found.author == PAGE or found.customer or not isinstance(hidden, bool):
            raise Refusal(200)
        if found.hidden is not hidden:
            found.hidden = hidden
            self.facebook.now()
            self.facebook.told("hide" if hidden else "unhide", found)
        return {"success": True}

    def _delete(self, request: Request, item: str) -> Mapping[str, Any]:
        found = self._known(item)
        if found.customer:
            raise Refusal(200)
        found.gone = True
        self.facebook.now()
        self.facebook.told("remove", found)
        return {"success": True}

    def _row(self, item: Item) -> Mapping[str, Any]:
        made = datetime.fromtimestamp(item.at, UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")
        return {"id": item.id, "message": item.text, "from": {"id": item.author}, "created_time": made}


@contextmanager
def start() -> Iterator[FacebookFake]:
    """A Facebook with one page, served while the block runs."""
    facebook = Facebook()
    with serving(Graph(facebook)) as served:
        yield FacebookFake(facebook, served)


class FacebookFake:
    """Implements ``channels.base.Fake``."""

    def __init__(self, facebook: Facebook, served: Served) -> None:
        self._facebook, self._served = facebook, served
        self._page = PageConfig(PAGE, served.address, TOKEN, (SECRET,))

    @property
    def page(self) -> PageConfig:
        """The page, for ``Channel.connect``."""
        return self._page

    def person(self, name: str) -> str:
        """A new customer's account; its id."""
        name_id = str(9_000_000_000 + next(self._facebook.ids))
        self._facebook.names[name_id] = name
        return name_id

    def post(self, author: str, text: str) -> str:
        """A customer comments on the page's post; the item's id."""
        return self._served.do(lambda: self._facebook.comment(author, text).id)

    def direct(self, author: str, text: str) -> str:
        """A customer writes to the page in Messenger; the item's id."""
        return self._served.do(lambda: self._facebook.say(author, author, text).id)

    def edit(self, author: str, item: str, text: str) -> None:
        """A customer changes what they wrote."""

        def act() -> None:
            found = self._facebook.items[item]
            found.text = text
            self._facebook.now()
            self._facebook.told("edited", found)

        self._served.do(act)

    def withdraw(self, author: str, item: str) -> None:
        """A customer deletes what they wrote."""

        def act() -> None:
            found = self._facebook.items[item]
            found.gone = True
            self._facebook.now()
            if found.customer:
                self._facebook.told_privately(found, is_deleted=True)
            else:
                self._facebook.told("remove", found)

        self._served.do(act)

    def seen(self, item: str, viewer: str = "") -> bool:
        """Whether a person sees a public item (``""``: a stranger)."""
        found = self._facebook.items[item]
        return not found.gone and (not found.hidden or viewer == found.author)

    def answers(self, item: str) -> list[str]:
        """The public answers to an item, oldest first."""
        return [one.text for one in self._facebook.items.values() if one.parent == item and not one.gone]

    def thread(self, author: str) -> list[str]:
        """The texts of the author's private thread with the page, oldest first."""
        return [item.text for item in self._facebook.thread(author)]

    def deliveries(self) -> list[Delivery]:
        """Every webhook sent until now."""
        return self._served.do(lambda: list(self._facebook.sent))

    def sign(self, body: bytes) -> Mapping[str, str]:
        """The headers Facebook would send a body with."""
        return {HEADER: signature(SECRET, body)}

    def unknown(self) -> bytes:
        """A body with one event of a type nobody knows."""
        entry = {"id": PAGE, "time": 1, "changes": [{"field": "levitation", "value": {}}]}
        return json.dumps({"object": self._facebook.kind, "entry": [entry]}).encode()

    def pass_time(self, seconds: float) -> None:
        """Let time go by."""
        self._facebook.later += seconds

    def trouble(self, kind: Trouble) -> None:
        """Make the API fail in a way, or work again."""
        self._served.do(lambda: setattr(self._facebook, "trouble", kind))
