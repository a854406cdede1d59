"""What Instagram allows. A hidden comment cannot be answered in public: what is to be said publicly is said before.

Sources: developers.facebook.com, Instagram Platform (comment moderation, replies, private replies), read November
2026; the longest comment is recollected, the longest message second-hand.
"""

from __future__ import annotations

from ringback.channels.base import Access, Capabilities, InboundType, ItemState, Place, Scope
from ringback.flow import LengthRule, Surface

PUBLIC = Place(Surface.PUBLIC, "Comment", "anyone on the Internet", LengthRule(2200))
DIRECT = Place(
    Surface.DIRECT, "Message", "the customer, the brand and the network", LengthRule(1000, "utf8"), window_hours=24
)

CAPS = Capabilities(
    network="instagram",
    title="Instagram",
    places={Surface.PUBLIC: PUBLIC, Surface.DIRECT: DIRECT},
    hide=Scope.OWN_SPACE,
    delete=Scope.OWN_SPACE,
    hidden_is=ItemState.HIDDEN,
    reply_after_hide=False,
    private_reply=True,
    starts_direct=False,
    pin=Access.MANUAL,
    events=frozenset({InboundType.CREATED.value}),
)
