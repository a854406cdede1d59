"""Networks: one package each, found by discovery; ``base`` is the protocol."""

from __future__ import annotations

from functools import cache

from ringback.channels.base import Channel
from ringback.discover import members, plugins
from ringback.errors import ConfigError


@cache
def channels() -> dict[str, Channel]:
    """Every network, by name: those in this package and those third parties offer."""
    import ringback.channels as here

    found: list[Channel] = [*members(here, "CHANNEL"), *plugins("ringback.channels")]
    return {channel.caps.network: channel for channel in found}


def channel(network: str) -> Channel:
    """The network of that name. Raises ``ConfigError`` naming those there are."""
    try:
        return channels()[network]
    except KeyError:
        known = ", ".join(sorted(channels()))
        raise ConfigError(f"there is no network {network!r}; known: {known}") from None
