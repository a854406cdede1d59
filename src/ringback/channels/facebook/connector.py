"""One page's line to Facebook."""

from __future__ import annotations

from ringback.channels.base import Capabilities, ItemState, Notice, Parsed, Receipt
from ringback.channels.facebook import payload
from ringback.channels.facebook.capabilities import CAPS
from ringback.channels.meta.graph import GraphConnector, at, rows, segment
from ringback.errors import ChannelError
from ringback.text import SafeText


class FacebookConnector(GraphConnector):
    """Implements ``channels.base.Connector``."""

    title, platform = "Facebook", "messenger"

    @property
    def caps(self) -> Capabilities:
        """What this network allows."""
        return CAPS

    def parse(self, body: bytes) -> Parsed:
        """The page's events in a verified body. Raises ``BadPayload``, never with a piece of the body."""
        return payload.parse(body, self._page.account)

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a public item in public."""

        def earlier() -> Receipt | None:
            data = self._get(item, "/comments", fields=self._SAID, order="reverse_chronological", limit="50")
            return self._ours(rows(data), text)

        def write() -> Receipt:
            return self._made(self._service.ask("POST", f"/{segment(item)}/comments", {"message": str(text)}), "id")

        return self._once(item, key, earlier, write)

    def hide(self, item: str, key: str) -> Receipt:
        """Take an item from others' view; its author, and perhaps their friends, still see it."""
        self._service.ask("POST", f"/{segment(item)}", {"is_hidden": True})
        return Receipt(detail="hidden")

    def unhide(self, item: str, key: str) -> Receipt:
        """Undo ``hide``."""
        self._service.ask("POST", f"/{segment(item)}", {"is_hidden": False})
        return Receipt(detail="visible")

    def observe(self, item: str) -> ItemState:
        """What others see of the item now."""
        return self._observed(item, "is_hidden")

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """Facebook lets nobody pin a post from outside: a person does it."""
        raise ChannelError("on Facebook the notice is pinned by hand", permanent=True)

    def read_notice(self) -> Notice:
        """Whether a post is pinned cannot be read either."""
        return Notice(pinned=False)

    def _attached(self, item: str) -> object:
        return at(self._get(item, fields="attachment{media}"), "attachment", "media", "image", "src")
