"""The sandbox network: a make-believe social network for the demo, for training and for tests."""

from __future__ import annotations

from ringback.channels.base import Channel, Connector, PageConfig
from ringback.channels.sandbox.capabilities import CAPS


def connect(page: PageConfig) -> Connector:
    """A connector for one page. httpx is imported here, not when capabilities are read."""
    from ringback.channels.sandbox.connector import SandboxConnector

    return SandboxConnector(page)


CHANNEL = Channel(CAPS, connect)
