"""What the sandbox network allows: everything a network can, within limits like the big ones'."""

from __future__ import annotations

from ringback.channels.base import Access, Capabilities, InboundType, ItemState, Place, Scope
from ringback.flow import LengthRule, Surface

PUBLIC = Place(Surface.PUBLIC, "Public comment", "anyone on the Internet", LengthRule(500))
DIRECT = Place(Surface.DIRECT, "Direct message", "the customer, the brand and the network", LengthRule(1000))
NOTICE = LengthRule(1500)
"""What is pinned to a page; it may stand there in several languages."""

CAPS = Capabilities(
    network="sandbox",
    title="Sandbox",
    places={Surface.PUBLIC: PUBLIC, Surface.DIRECT: DIRECT},
    hide=Scope.OWN_SPACE,
    delete=Scope.OWN_SPACE,
    hidden_is=ItemState.HIDDEN,
    reply_after_hide=True,
    private_reply=True,
    starts_direct=False,
    pin=Access.API,
    pin_readback=True,
    events=frozenset(kind.value for kind in InboundType),
)
