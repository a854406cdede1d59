"""Everything durable. ``brand`` leads every key; no table holds a raw value."""

from ringback.store.models.calls import Attempt, Callback, Consent, NumberLock, Suppression
from ringback.store.models.organisation import AccessToken, Brand, Membership, Organisation, Page, Person
from ringback.store.models.records import Audit, Event, PolicyVersion, Sealed
from ringback.store.models.talk import Case, Conversation, Exposure, Message
from ringback.store.models.work import Effect, Lane, Timer

__all__ = [
    "AccessToken", "Attempt", "Audit", "Brand", "Callback", "Case", "Consent", "Conversation", "Effect",
    "Event", "Exposure", "Lane", "Membership", "Message", "NumberLock", "Organisation", "Page", "Person",
    "PolicyVersion", "Sealed", "Suppression", "Timer",
]  # fmt: skip
