"""Everything durable. ``brand`` leads every key; no table holds a raw value."""

from ringback.store.models.calls import Attempt, Callback, Consent, NumberLock, Suppression
from ringback.store.models.organisation import AccessToken, Brand, Membership, Organisation, Page, Person
from ringback.store.models.records import Audit, Event, PolicyChange, PolicyVersion, Sealed
from ringback.store.models.review import CaseClock, Correction, Override, Refusal
from ringback.store.models.talk import Case, Conversation, Exposure, Message
from ringback.store.models.work import Effect, Lane, Timer

__all__ = [
    "AccessToken", "Attempt", "Audit", "Brand", "Callback", "Case", "CaseClock", "Consent", "Conversation",
    "Correction", "Effect", "Event", "Exposure", "Lane", "Membership", "Message", "NumberLock", "Organisation",
    "Override", "Page", "Person", "PolicyChange", "PolicyVersion", "Refusal", "Sealed", "Suppression", "Timer",
]  # fmt: skip
