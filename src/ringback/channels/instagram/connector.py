"""One account's line to Instagram."""

from __future__ import annotations

from ringback.channels.base import Capabilities, ItemState, Notice, Parsed, Receipt
from ringback.channels.instagram import payload
from ringback.channels.instagram.capabilities import CAPS
from ringback.channels.meta.graph import GraphConnector, rows, segment
from ringback.errors import ChannelError
from ringback.text import SafeText


class InstagramConnector(GraphConnector):
    """Implements ``channels.base.Connector``."""

    title, platform = "Instagram", "instagram"

    @property
    def caps(self) -> Capabilities:
        """What this network allows."""
        return CAPS

    def parse(self, body: bytes) -> Parsed:
        """The account's events in a verified body. Raises ``BadPayload``, never with a piece of the body."""
        return payload.parse(body, self._page.account)

    def reply(self, item: str, text: SafeText, key: str) -> Receipt:
        """Answer a comment in public; not a hidden one."""

        def earlier() -> Receipt | None:
            return self._ours(rows(self._get(item, "/replies", fields="id,text,from,timestamp")), text)

        def write() -> Receipt:
            return self._made(self._service.ask("POST", f"/{segment(item)}/replies", {"message": str(text)}), "id")

        return self._once(item, key, earlier, write)

    def hide(self, item: str, key: str) -> Receipt:
        """Take a comment from others' view; its author still sees it."""
        self._service.ask("POST", f"/{segment(item)}", {"hide": True})
        return Receipt(detail="hidden")

    def unhide(self, item: str, key: str) -> Receipt:
        """Undo ``hide``."""
        self._service.ask("POST", f"/{segment(item)}", {"hide": False})
        return Receipt(detail="visible")

    def observe(self, item: str) -> ItemState:
        """What others see of the comment now."""
        return self._observed(item, "hidden")

    def publish_notice(self, text: SafeText, key: str) -> Receipt:
        """Instagram lets no app pin a post or write the bio: a person does it."""
        raise ChannelError("on Instagram the notice is put up by hand", permanent=True)

    def read_notice(self) -> Notice:
        """What is pinned cannot be read."""
        return Notice(pinned=False)

    def _attached(self, item: str) -> object:
        return None  # comments carry no pictures
