"""X: posts that mention, answer or quote the brand, and legacy direct messages."""

from __future__ import annotations

from ringback.channels.base import Channel, Connector, PageConfig
from ringback.channels.x.capabilities import CAPS


def connect(page: PageConfig) -> Connector:
    """A connector for one account. httpx is imported here, not when capabilities are read."""
    from ringback.channels.x.connector import XConnector

    return XConnector(page)


def steps(page: PageConfig) -> tuple[str, ...]:
    """What is set in X's developer console."""
    events = "post.mention.create, post.reply.create, post.quote.create, post.create, post.delete"
    return (
        "In X's developer console, register that address as a webhook; X checks it every hour.",
        f"Subscribe the account to {events}, dm.received, dm.sent and chat.received.",
        "Use the app's consumer secret as the webhooks' secret.",
        "Use CONSUMER_KEY:ACCESS_TOKEN:ACCESS_TOKEN_SECRET as the token: an OAuth 2.0 user token ends after two hours.",
        "Pin the notice to the profile by hand: X lets no app do it.",
    )


CHANNEL = Channel(CAPS, connect, steps=steps)
