"""What X allows, with its restriction on replies since February 2026.

Sources: docs.x.com (changelog, pricing, Activity API, hide replies), read November 2026; the longest direct message is
recollected.
"""

from __future__ import annotations

from ringback.channels.base import Access, Capabilities, InboundType, ItemState, Place, Scope
from ringback.flow import LengthRule, Surface

PUBLIC = Place(Surface.PUBLIC, "Post", "anyone on the Internet", LengthRule(280, "weighted", url_cost=23))
DIRECT = Place(Surface.DIRECT, "Direct message", "the customer, the brand and the network", LengthRule(10_000))

CAPS = Capabilities(
    network="x",
    title="X",
    places={Surface.PUBLIC: PUBLIC, Surface.DIRECT: DIRECT},
    hide=Scope.OWN_THREADS,
    delete=Scope.NONE,
    hidden_is=ItemState.BEHIND_CLICK,
    reply_after_hide=True,
    private_reply=False,
    starts_direct=False,
    pin=Access.MANUAL,
    events=frozenset({InboundType.CREATED.value, InboundType.EDITED.value}),
)
