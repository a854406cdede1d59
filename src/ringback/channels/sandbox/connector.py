"""One page's line to the sandbox network."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from urllib.parse import quote

import httpx

from ringback.channels.base import Capabilities, ItemState, Notice, PageConfig, Parsed, Receipt
from ringback.channels.sandbox import payload
from ringback.channels.sandbox.capabilities import CAPS
from ringback.errors import ChannelError
from ringback.text import SafeText
from ringback.wire import inbound
from ringback.wire.outbound import Service

HEADER = "X-Sandbox-Signature-256"

_CODES = (
    "already_replied", "cannot_hide", "key_reused", "no_private_surface", "not_found", "not_your_page", "own_item",
    "private_item", "slow_down", "text_invalid", "text_missing", "thread_closed", "too_late", "too_long",
    "unavailable", "wrong_token",
)  # fmt: skip
_STATES = {"visible": ItemState.VISIBLE, "hidden": ItemState.HIDDEN}


class SandboxConnector:
    """Implements ``channels.base.Connector``. ``transport`` is for tests."""

    def __init__(self, page: PageConfig, transport: httpx.BaseTransport | None = None) -> None:
        self._page = page
        self._service = Service(
            "the sandbox network", page.base_url, page.token, ChannelError, codes=_CODES, transport=transport
        )

    @property
    def caps(self) -> Capabilities:
        """What this network allows."""
        return CAPS

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Check the signature on the raw bytes, in constant time. Raises ``BadSignature``."""
        inbound.check_signature(body, inbound.header(headers, HEADER), self._page.secrets)

    def challenge(self, query: Mapping[str, str]) -> bytes | None:
        """Nothing: this network does not check our address."""
        return None

    def parse(self, body: bytes) -> Parsed:
        """The events in a verified body. Raises ``BadPayload``, never with a piece of the body."""
        return payload.parse(body, self._page.account)

    def fetch(self, item: str, ref: str) -> bytes:
        """What hangs on an item, whole, in memory only."""
        data = self._service.ask("GET", f"/v1/items/{_id(item)}/file?id={_id(ref)}").data.get("data")
        try:
            return base64.b64decode(data if isinstance(data, str) else "?", validate=True)
        except (ValueError, binascii.Error):
            raise ChannelError("the sandbox network did not send the file", permanent=True) from None

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item in public."""
        return self._post(f"/v1/items/{_id(item)}/replies", text, key)

    def private_reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item by a private message to its author: once, within seven days."""
        return self._post(f"/v1/items/{_id(item)}/private_replies", text, key)

    def message(self, author: str, text: SafeText, key: str) -> Receipt:
        """Write to the author's private thread, which they must have opened."""
        return self._post(f"/v1/threads/{_id(author)}/messages", text, key)

    def hide(self, item: str, key: str) -> Receipt:
        """Take an item from others' view; its author still sees it."""
        self._service.ask("POST", f"/v1/items/{_id(item)}/hide", {}, key=key)
        return Receipt(detail="hidden")

    def unhide(self, item: str, key: str) -> Receipt:
        """Undo ``hide``."""
        self._service.ask("POST", f"/v1/items/{_id(item)}/unhide", {}, key=key)
        return Receipt(detail="visible")

    def delete(self, item: str, key: str) -> Receipt:
        """Remove an item for everybody. One that is gone already is as good."""
        self._service.ask("DELETE", f"/v1/items/{_id(item)}", key=key, missing="not_found")
        return Receipt(detail="gone")

    def observe(self, item: str) -> ItemState:
        """What others see of the item now."""
        reply = self._service.ask("GET", f"/v1/items/{_id(item)}", missing="not_found")
        if reply.missing:
            return ItemState.GONE
        return _STATES.get(str(reply.data.get("state")), ItemState.UNKNOWN)

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """Pin the disclaimer to the page."""
        self._service.ask("PUT", self._notice, {"text": str(text)}, key=key)
        return Receipt(detail="pinned")

    def read_notice(self) -> Notice:
        """The disclaimer as the page shows it now."""
        data = self._service.ask("GET", self._notice).data
        return Notice(data.get("pinned") is True, str(data.get("text", "")))

    @property
    def _notice(self) -> str:
        return f"/v1/pages/{_id(self._page.account)}/notice"

    def _post(self, path: str, text: SafeText, key: str) -> Receipt:
        data = self._service.ask("POST", path, {"text": str(text)}, key=key).data
        item = data.get("id")
        if not isinstance(item, str):
            raise ChannelError("the sandbox network did not say what it made", permanent=True)
        return Receipt(item)


def _id(value: str) -> str:
    """An id as one segment of a path, whatever is in it."""
    if value in ("", ".", ".."):
        raise ChannelError("that is no id of the sandbox network", permanent=True)
    return quote(value, safe="")
