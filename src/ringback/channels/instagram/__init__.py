"""Instagram: comments under the brand's posts, and messages."""

from __future__ import annotations

from ringback.channels.base import Channel, Connector, PageConfig
from ringback.channels.instagram.capabilities import CAPS


def connect(page: PageConfig) -> Connector:
    """A connector for one account. httpx is imported here, not when capabilities are read."""
    from ringback.channels.instagram.connector import InstagramConnector

    return InstagramConnector(page)


def addressed(body: bytes) -> tuple[str, ...]:
    """The accounts whose events a webhook holds. Raises ``BadPayload``."""
    from ringback.channels.meta.events import accounts

    return accounts(body, "instagram")


def steps(page: PageConfig) -> tuple[str, ...]:
    """What is set in the dashboard of the brand's Meta app."""
    from ringback.channels.meta.graph import verify_token

    words = verify_token(page.secrets[0]) if page.secrets else "made of the app's secret"
    needed = "instagram_basic, instagram_manage_comments, instagram_manage_messages and pages_manage_metadata"
    return (
        f"In the Meta app's dashboard, under Webhooks, Instagram, enter that address with the verify token {words}.",
        "Subscribe to comments, live_comments and messages, and subscribe the account's page to the app.",
        f"The token needs {needed}.",
        "Put the notice into the account's bio or a pinned post by hand: Instagram lets no app do it.",
    )


CHANNEL = Channel(CAPS, connect, addressed, steps)
