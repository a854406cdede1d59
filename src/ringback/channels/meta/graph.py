"""One line to Meta's Graph API over plain HTTP: what every connector of theirs does alike.

Graph has no idempotency keys. What was written with a key is remembered; where it is not (another process, an answer
that was lost), the connector first looks whether the same words of ours stand there already.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import httpx

from ringback.channels.base import ItemState, PageConfig, Receipt
from ringback.channels.meta.events import FILE
from ringback.channels.meta.trouble import read_trouble
from ringback.errors import ChannelError
from ringback.text import SafeText
from ringback.wire import inbound
from ringback.wire.outbound import Reply, Service, download

HEADER = "X-Hub-Signature-256"
API = "https://graph.facebook.com/v25.0"
_FILES = (".fbcdn.net", ".facebook.com", ".fbsbx.com", ".cdninstagram.com")
"""Hosts Meta keeps pictures and files on."""
_LATELY = timedelta(minutes=10)
"""The same words of ours to the same person within this time are the same answer, told twice."""
_MEMORY, _DOORS = 10_000, 64


class GraphConnector:
    """The part of a connector that all of Meta's networks share."""

    title: str
    """What people call the network."""
    platform: str
    """What Graph calls it where it lists conversations."""
    _SAID = "id,message,from,created_time"

    def __init__(self, page: PageConfig, transport: httpx.BaseTransport | None = None) -> None:
        self._page, self._transport = page, transport
        address = page.base_url or API
        self._service = Service(
            self.title, address, page.token, ChannelError, read_trouble=read_trouble, transport=transport
        )
        self._own_host = httpx.URL(address).host
        self._written: OrderedDict[str, Receipt] = OrderedDict()
        self._doors = [threading.Lock() for _ in range(_DOORS)]

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check the signature on the raw bytes, in constant time. Raises ``BadSignature``."""
        inbound.check_signature(body, inbound.header(headers, HEADER), self._page.secrets)

    def challenge(self, query: Mapping[str, str]) -> bytes | None:
        """Meta's check of our address: its challenge back, where it knows our word (see ``verify_token``)."""
        if query.get("hub.mode") != "subscribe":
            return None
        given = query.get("hub.verify_token", "").encode("utf-8", "surrogatepass")
        good = False
        for secret in self._page.secrets:
            good |= hmac.compare_digest(verify_token(secret).encode(), given)
        answer = query.get("hub.challenge", "")
        return answer.encode() if good and answer.isascii() and answer.isalnum() else None

    def private_reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item by a private message to its author: once, within seven days."""

        def earlier() -> Receipt | None:
            data = self._get(item, fields=f"private_reply_conversation{{messages.limit(5){{{self._SAID}}}}}")
            return self._ours(rows(at(data, "private_reply_conversation", "messages")), text)

        whose = "post_id" if item.startswith(f"{self._page.account}_") else "comment_id"
        return self._once(item, key, earlier, lambda: self._send({whose: known(item)}, text))

    def message(self, author: str, text: SafeText, key: str) -> Receipt:
        """Write to the author's private thread: within 24 hours of what they last wrote there."""

        def earlier() -> Receipt | None:
            fields = f"messages.limit(10){{{self._SAID}}}"
            query = urlencode({"platform": self.platform, "user_id": known(author), "fields": fields})
            data = self._service.ask("GET", f"/{segment(self._page.account)}/conversations?{query}").data
            return self._ours([said for row in rows(data) for said in rows(at(row, "messages"))], text)

        return self._once(author, key, earlier, lambda: self._send({"id": known(author)}, text))

    def fetch(self, item: str, ref: str) -> bytes:
        """What hangs on an item, whole, in memory only."""
        address = self._attached(item) if ref == FILE else self._sent(item, ref.partition(".")[2])
        if not isinstance(address, str) or not self._is_file(address):
            raise ChannelError(f"{self.title} did not say where the file is", permanent=True)
        return download(self.title, address, ChannelError, transport=self._transport)

    def _attached(self, item: str) -> object:
        """The address of the picture on a public item."""
        raise NotImplementedError

    def _sent(self, item: str, number: str) -> object:
        """The address of one of the files on a message."""
        found = rows(self._get(item, fields="attachments{image_data,file_url}").get("attachments"))
        row = found[int(number)] if number.isdigit() and int(number) < len(found) else {}
        return at(row, "image_data", "url") or at(row, "file_url")

    def delete(self, item: str, key: str) -> Receipt:
        """Remove an item for everybody. One that is gone already is as good."""
        self._service.ask("DELETE", f"/{segment(item)}", missing="not_found")
        return Receipt(detail="gone")

    def _observed(self, item: str, hidden: str) -> ItemState:
        """What others see of an item; ``hidden`` is the field that says whether it is hidden."""
        private = item.startswith(("m_", "mid."))
        fields = "id" if private else hidden
        reply = self._service.ask("GET", f"/{segment(item)}?fields={fields}", missing="not_found")
        if reply.missing:
            return ItemState.GONE
        return ItemState.HIDDEN if reply.data.get(hidden) is True else ItemState.VISIBLE

    def _get(self, item: str, edge: str = "", **query: str) -> Mapping[str, Any]:
        return self._service.ask("GET", f"/{segment(item)}{edge}?{urlencode(query)}").data

    def _send(self, recipient: Mapping[str, str], text: SafeText) -> Receipt:
        body = {"recipient": recipient, "messaging_type": "RESPONSE", "message": {"text": str(text)}}
        return self._made(self._service.ask("POST", f"/{segment(self._page.account)}/messages", body), "message_id")

    def _once(
        self, whom: str, key: str, earlier: Callable[[], Receipt | None], write: Callable[[], Receipt]
    ) -> Receipt:
        """What was written with this key, or what stands there in the same words, or what is written now."""
        with self._doors[hash(whom) % _DOORS]:
            if key not in self._written:
                self._written[key] = earlier() or write()
                if len(self._written) > _MEMORY:
                    self._written.popitem(last=False)
            return self._written[key]

    def _ours(self, said: Iterable[Mapping[str, Any]], text: SafeText) -> Receipt | None:
        """The newest of some rows that we wrote lately in these words."""
        since = datetime.now(UTC) - _LATELY
        for row in said:
            same = row.get("message", row.get("text")) == str(text) and at(row, "from", "id") == self._page.account
            if (
                same
                and isinstance(row.get("id"), str)
                and _when(row.get("created_time", row.get("timestamp"))) >= since
            ):
                return Receipt(row["id"])
        return None

    def _made(self, reply: Reply, key: str) -> Receipt:
        item = reply.data.get(key)
        if not isinstance(item, str):
            raise ChannelError(f"{self.title} did not say what it made", permanent=True)
        return Receipt(item)

    def _is_file(self, address: str) -> bool:
        url = httpx.URL(address)
        return (url.scheme == "https" and url.host.endswith(_FILES)) or url.host == self._own_host


def verify_token(secret: bytes) -> str:
    """The word Meta must know to connect our address: made of the app's secret, which it does not give away."""
    return hmac.new(secret, b"ringback verify token", hashlib.sha256).hexdigest()[:32]


def segment(value: str) -> str:
    """An id as one segment of a path, whatever is in it."""
    return quote(known(value), safe="")


def known(value: str) -> str:
    """An id that can be one. Raises ``ChannelError``."""
    if value in ("", ".", "..") or not value.isascii() or not value.isprintable():
        raise ChannelError("that is no id", permanent=True)
    return value


def rows(data: object) -> list[Mapping[str, Any]]:
    """The objects of one of Graph's lists."""
    found = data.get("data") if isinstance(data, dict) else None
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def at(data: object, *path: str) -> Any:
    """What stands at a path of keys, ``None`` where there is nothing."""
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _when(value: object) -> datetime:
    """A moment as Graph writes it (``2026-11-24T10:00:00+0000``), long ago where it is none."""
    with suppress(TypeError, ValueError):
        return datetime.strptime(str(value), "%Y-%m-%dT%H:%M:%S%z")
    return datetime.min.replace(tzinfo=UTC)
