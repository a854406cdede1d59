"""Facebook Pages: comments, visitors' posts, reviews, and Messenger."""

from __future__ import annotations

from ringback.channels.base import Channel, Connector, PageConfig
from ringback.channels.facebook.capabilities import CAPS


def connect(page: PageConfig) -> Connector:
    """A connector for one page. httpx is imported here, not when capabilities are read."""
    from ringback.channels.facebook.connector import FacebookConnector

    return FacebookConnector(page)


def addressed(body: bytes) -> tuple[str, ...]:
    """The pages whose events a webhook holds. Raises ``BadPayload``."""
    from ringback.channels.meta.events import accounts

    return accounts(body, "page")


def steps(page: PageConfig) -> tuple[str, ...]:
    """What is set in the dashboard of the brand's Meta app."""
    from ringback.channels.meta.graph import verify_token

    words = verify_token(page.secrets[0]) if page.secrets else "made of the app's secret"
    needed = "pages_read_user_content, pages_manage_engagement, pages_manage_metadata and pages_messaging"
    return (
        f"In the Meta app's dashboard, under Webhooks, Page, enter that address with the verify token {words}.",
        "Subscribe to feed, ratings, messages, message_echoes and message_edits, and subscribe the page to the app.",
        f"The page's token needs {needed}.",
        "Pin the notice to the page by hand: Facebook lets no app do it.",
    )


CHANNEL = Channel(CAPS, connect, addressed, steps)
