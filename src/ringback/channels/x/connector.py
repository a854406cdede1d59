"""One account's line to X: API v2 over plain HTTP.

X has no idempotency keys. What was written with a key is remembered; a key that was tried before without an answer is
first looked for among what we wrote.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator, Mapping
from typing import Any
from urllib.parse import quote

import httpx

from ringback.channels.base import Capabilities, ItemState, Notice, PageConfig, Parsed, Receipt
from ringback.channels.x import payload
from ringback.channels.x.capabilities import CAPS
from ringback.channels.x.trouble import read_trouble
from ringback.errors import ChannelError
from ringback.text import SafeText
from ringback.wire import inbound
from ringback.wire.outbound import Service, download

HEADER = "x-twitter-webhooks-signature"
API = "https://api.x.com"
_FILES = (".twimg.com", ".x.com", ".twitter.com")
_MEMORY = 10_000


class XConnector:
    """Implements ``channels.base.Connector``. ``transport`` is for tests."""

    def __init__(self, page: PageConfig, transport: httpx.BaseTransport | None = None) -> None:
        self._page, self._transport = page, transport
        address = page.base_url or API
        auth = Signed(page) if page.token.count(":") == 2 else None
        self._service = Service(
            "X", address, page.token, ChannelError, read_trouble=read_trouble, auth=auth, transport=transport
        )
        self._own_host = httpx.URL(address).host
        self._written: OrderedDict[str, Receipt] = OrderedDict()
        self._tried: OrderedDict[str, None] = OrderedDict()
        self._hidden: OrderedDict[str, None] = OrderedDict()
        self._one = threading.Lock()

    @property
    def caps(self) -> Capabilities:
        """What this network allows."""
        return CAPS

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check the signature on the raw bytes, in constant time. Raises ``BadSignature``."""
        given = inbound.header(headers, HEADER)
        inbound.check_signature(body, given, self._page.secrets, inbound.signature64)

    def challenge(self, query: Mapping[str, str]) -> bytes | None:
        """X's hourly check of our address: its token, signed."""
        token = query.get("crc_token", "")
        if not token or not self._page.secrets:
            return None
        signed = inbound.signature64(self._page.secrets[0], token.encode("utf-8", "surrogatepass"))
        return b'{"response_token":"' + signed.encode() + b'"}'

    def parse(self, body: bytes) -> Parsed:
        """The events in a verified body. Raises ``BadPayload``, never with a piece of the body."""
        return payload.parse(body, self._page.account)

    def fetch(self, item: str, ref: str) -> bytes:
        """The first picture on a post, whole, in memory only. Pictures in direct messages cannot be had this way."""
        asked = "expansions=attachments.media_keys&media.fields=url"
        answer = self._service.ask("GET", f"/2/tweets/{_id(item)}?{asked}").data
        includes = answer.get("includes")
        rows = includes.get("media") if isinstance(includes, dict) else None
        for row in rows if isinstance(rows, list) else ():
            address = row.get("url") if isinstance(row, dict) else None
            if isinstance(address, str) and self._is_file(address):
                return download("X", address, ChannelError, transport=self._transport)
        raise ChannelError("X did not say where the picture is", permanent=True)

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a post in public: where its author called us into it, by a mention or a quotation."""

        def earlier() -> Iterator[Receipt]:
            asked = "max_results=20&tweet.fields=referenced_tweets"
            for row in _rows(self._service.ask("GET", f"/2/users/{_id(self._page.account)}/tweets?{asked}").data):
                answers = [one.get("id") for one in row.get("referenced_tweets", ()) if isinstance(one, dict)]
                if row.get("text") == str(text) and item in answers:
                    yield Receipt(str(row.get("id")))

        def write() -> Receipt:
            body = {"text": str(text), "reply": {"in_reply_to_tweet_id": _known(item)}}
            return self._made("/2/tweets", body, "id")

        return self._once(key, earlier, write)

    def private_reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """X has none."""
        raise ChannelError("X has no private replies to a post", permanent=True)

    def message(self, author: str, text: SafeText, key: str) -> Receipt:
        """Write to the author's private thread."""
        thread = f"/2/dm_conversations/with/{_id(author)}"

        def earlier() -> Iterator[Receipt]:
            for row in _rows(self._service.ask("GET", f"{thread}/dm_events?dm_event.fields=text,sender_id").data):
                if row.get("text") == str(text) and row.get("sender_id") == self._page.account:
                    yield Receipt(f"{payload.MESSAGE}{row.get('id')}")

        def write() -> Receipt:
            made = self._made(f"{thread}/messages", {"text": str(text)}, "dm_event_id")
            return Receipt(f"{payload.MESSAGE}{made.item}")

        return self._once(key, earlier, write)

    def hide(self, item: str, key: str) -> Receipt:
        """Put a reply in one of our threads behind a click; anyone may still click."""
        self._set_hidden(item, True)
        self._hidden[item] = None
        if len(self._hidden) > _MEMORY:
            self._hidden.popitem(last=False)
        return Receipt(detail="behind a click")

    def unhide(self, item: str, key: str) -> Receipt:
        """Undo ``hide``."""
        self._set_hidden(item, False)
        self._hidden.pop(item, None)
        return Receipt(detail="visible")

    def delete(self, item: str, key: str) -> Receipt:
        """X lets nobody delete another's post."""
        raise ChannelError("X lets nobody delete another's post", permanent=True)

    def observe(self, item: str) -> ItemState:
        """What others see of the post. X does not say whether one is hidden: what we hid ourselves is remembered."""
        path = f"/2/dm_events/{_id(item[2:])}" if item.startswith(payload.MESSAGE) else f"/2/tweets/{_id(item)}"
        if self._service.ask("GET", path, missing="not_found").missing:
            return ItemState.GONE
        return ItemState.BEHIND_CLICK if item in self._hidden else ItemState.VISIBLE

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """X lets no app pin a post: a person does it."""
        raise ChannelError("on X the notice is pinned by hand", permanent=True)

    def read_notice(self) -> Notice:
        """The post pinned to the profile."""
        asked = "expansions=pinned_tweet_id&user.fields=pinned_tweet_id"
        data = self._service.ask("GET", f"/2/users/{_id(self._page.account)}?{asked}").data
        includes = data.get("includes")
        posts = includes.get("tweets", includes.get("posts")) if isinstance(includes, dict) else None
        found = next((row for row in posts or () if isinstance(row, dict)), None) if isinstance(posts, list) else None
        return Notice(found is not None, str(found.get("text", "")) if found else "")

    def _set_hidden(self, item: str, hidden: bool) -> None:
        self._service.ask("PUT", f"/2/tweets/{_id(item)}/hidden", {"hidden": hidden})

    def _made(self, path: str, body: Mapping[str, Any], key: str) -> Receipt:
        data = self._service.ask("POST", path, body).data.get("data")
        made = data.get(key) if isinstance(data, dict) else None
        if not isinstance(made, str):
            raise ChannelError("X did not say what it made", permanent=True)
        return Receipt(made)

    def _once(self, key: str, earlier: Callable[[], Iterator[Receipt]], write: Callable[[], Receipt]) -> Receipt:
        """What was written with this key, or stands there since an earlier try, or what is written now.

        To look costs money on X, so only a key that was tried before is looked for.
        """
        with self._one:
            if key not in self._written:
                found = next(earlier(), None) if key in self._tried else None
                self._tried[key] = None
                self._written[key] = found or write()
                for memory in (self._written, self._tried):
                    if len(memory) > _MEMORY:
                        memory.popitem(last=False)
            return self._written[key]

    def _is_file(self, address: str) -> bool:
        url = httpx.URL(address)
        return (url.scheme == "https" and url.host.endswith(_FILES)) or url.host == self._own_host


class Signed(httpx.Auth):
    """Signs requests by OAuth 1.0a (RFC 5849), whose tokens do not end. The token is ``KEY:TOKEN:TOKEN_SECRET``."""

    def __init__(self, page: PageConfig) -> None:
        from oauthlib.oauth1 import Client  # slow to import

        key, token, secret = page.token.split(":")
        consumer = page.secrets[0].decode("utf-8", "replace") if page.secrets else ""
        self._signer = Client(key, client_secret=consumer, resource_owner_key=token, resource_owner_secret=secret)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the signature of method, address and query; a JSON body is not signed."""
        _, headers, _ = self._signer.sign(str(request.url), request.method)
        request.headers["Authorization"] = headers["Authorization"]
        yield request


def _id(value: str) -> str:
    """An id as one segment of a path, whatever is in it."""
    return quote(_known(value), safe="")


def _known(value: str) -> str:
    if not value.isascii() or not value.isalnum():
        raise ChannelError("that is no id of X", permanent=True)
    return value


def _rows(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rows = data.get("data")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
