"""What a Facebook Page and its Messenger allow.

Sources: developers.facebook.com, Messenger Platform (private replies, send API) and Pages API, read November 2026;
the longest comment is recollected, the longest message second-hand.
"""

from __future__ import annotations

from ringback.channels.base import Access, Capabilities, InboundType, ItemState, Place, Scope
from ringback.flow import LengthRule, Surface

PUBLIC = Place(Surface.PUBLIC, "Comment", "anyone on the Internet", LengthRule(8000))
DIRECT = Place(
    Surface.DIRECT, "Messenger", "the customer, the brand and the network", LengthRule(2000), window_hours=24
)

CAPS = Capabilities(
    network="facebook",
    title="Facebook",
    places={Surface.PUBLIC: PUBLIC, Surface.DIRECT: DIRECT},
    hide=Scope.OWN_SPACE,
    delete=Scope.OWN_SPACE,
    hidden_is=ItemState.HIDDEN,
    reply_after_hide=True,
    private_reply=True,
    starts_direct=False,
    pin=Access.MANUAL,
    events=frozenset(kind.value for kind in InboundType),
)
