"""What the desk calls things: plain, short, and what was reached rather than what was hoped."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from ringback.cases import Action, Queue, Step
from ringback.cases.model import ItemState
from ringback.flow import Kind, Surface
from ringback.guard import Reason
from ringback.store.models import Exposure

QUEUES: Mapping[str, tuple[str, str]] = {
    Queue.EXPOSURES: ("Exposed in public", "Nothing is exposed."),
    Queue.ATTENTION: ("Needs a person", "Nothing needs a decision."),
    Queue.NUMBER: ("Waiting for a number", "Nobody has been asked."),
    Queue.CALLBACKS: ("Callbacks", "No callback is booked."),
    Queue.SOCIAL: ("Stays on social", "Nothing to answer."),
    Queue.DONE: ("Closed", ""),
}
"""A queue's heading, and what stands there when it is empty."""

ATTENTION = {
    "no number": "No number could be read. The customer may not want to phone.",
    "could not be reached": "We could not reach the customer by phone.",
    "could not be sent": "A message could not be sent.",
}
PAGED = {
    "contain": "Asked a person to contain it",
    "no private way to ask": "No private way to ask its author: a person must",
    "the network refused to contain it": "The network refused to contain it",
    "still public": "Still public: a person was called",
    "visible again": "Visible again: a person was called",
    "no number": "No number could be read: a person should look",
    "could not be reached": "Could not be reached by phone",
    "could not be sent": "A message could not be sent",
}
FATES = {
    "shredded": "Destroyed at once. Nobody can read it any more.",
    "truncated": "Destroyed but for what is shown here.",
    "sealed": "Sealed. It can be shown on reason, for a while, to those the policy names.",
    "masked": "Digits nothing explains yet. They are kept sealed for 15 minutes, in case the rest arrives.",
}
FATE_SHORT = {
    "shredded": "destroyed",
    "truncated": "only what is shown was kept",
    "sealed": "sealed, can be shown on reason",
    "masked": "masked, may be part of something",
}
DOING = {
    Action.HIDE: "hide the item",
    Action.UNHIDE: "show the item again",
    Action.DELETE: "delete the item",
    Action.OBSERVE: "look whether others still see the item",
    "reply": "reply in public",
    "private_reply": "send a private reply",
    "message": "send a direct message",
    "notice": "pin the notice",
}
ROUTES: Mapping[str, Surface] = {
    "reply": Surface.PUBLIC,
    "private_reply": Surface.DIRECT,
    "message": Surface.DIRECT,
}
"""Where the words of an effect go."""

HISTORY: Mapping[str, str] = {
    "message.created": "Customer wrote",
    "message.edited": "Customer edited a message",
    "message.deleted": "Customer deleted a message",
    "message.hidden": "Hidden on the network",
    "message.unhidden": "Shown again on the network",
    "message.done": "Direct message sent",
    "message.failed": "Direct message not sent",
    "reply.done": "Public reply sent",
    "reply.failed": "Public reply not sent",
    "private_reply.done": "Private reply sent",
    "private_reply.failed": "Private reply not sent",
    "hide.done": "The network took the order to hide it",
    "hide.failed": "The network refused to hide it",
    "unhide.done": "Shown again on the network",
    "unhide.failed": "Could not be shown again",
    "delete.done": "The network took the order to delete it",
    "delete.failed": "The network refused to delete it",
    "observe.done": "Looked at what others see",
    "observe.failed": "Could not see what others see",
    "case.closed": "Case closed",
    "case.ended": "Closed by an agent",
    "case.claimed": "Taken",
    "case.released": "Given back",
    "human.paged": "A person was called",
    "reply.written": "Reply written",
    "reply.blocked": "A reply was kept back",
    "reply.refused": "An automatic reply was kept back",
    "override.asked": "Asked to let a reply through",
    "override.granted": "A reply was let through once",
    "override.declined": "A reply was left refused",
    "override.used": "A reply that was let through was sent",
    "clock.settled": "A clock was settled",
    "correction.reviewed": "A correction was reviewed",
    "message.redacted": "Something missed was taken out",
    "message.not_sensitive": "A false alarm was put back",
    "need.heard": "Read what solving it needs",
    "need.corrected": "What solving it needs was corrected",
    "proposal.approved": "Suggestion approved",
    "proposal.dismissed": "Suggestion dismissed",
    "exposure.found": "Found in public",
    "exposure.hiding": "Asked the network to hide it",
    "exposure.asked": "Asked its author to delete it",
    "exposure.contained": "Contained, confirmed by looking",
    "exposure.gone": "Gone: it no longer exists",
    "exposure.cleared": "Marked as not sensitive",
    "exposure.acknowledged": "A person took note",
    "value.shown": "A sealed value was shown",
    "value.refused": "A sealed value was not shown",
}
"""What the audit trail's actions read like."""

CODES: Mapping[str, str] = {
    "ask": "Asks for something private",
    "echo": "Repeats a value",
    "confirm": "Confirms a relationship",
    "phone-in-public": "A number in public",
    "callback-in-public": "Offers a call in public",
    "secret-in-any": "A secret, anywhere",
    "link": "A link we do not list",
    "promise": "Promises an outcome",
    "impersonation": "Leads to an account or number that is not ours",
    "length": "Too long",
    "unchecked": "Could not be checked",
}
"""What each reason code is called on the desk."""


QUIET: Collection[str] = frozenset({"observe.done", "need.heard"})
"""What happens too often to be read."""


def kind_names(kinds: Collection[str], known: Mapping[str, Kind]) -> str:
    """``card number and date of birth``; the policy's own nouns."""
    return listed([known[kind].noun if kind in known else "private information" for kind in kinds])


def listed(words: Collection[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; each once."""
    unique = list(dict.fromkeys(words))
    return " and ".join(filter(None, [", ".join(unique[:-1]), *unique[-1:]]))


def because(reasons: Collection[Reason], surface: Surface, nouns: Mapping[str, str]) -> list[tuple[str, str]]:
    """Why a reply may not leave, as few sentences as it takes, each with the clause behind it."""
    asked = [reason for reason in reasons if reason.code == "ask"]
    said = [(reason.message, reason.clause) for reason in reasons if reason.code != "ask"]
    if asked:
        kinds = listed([a(nouns.get(reason.kind, "private information")) for reason in asked])
        may = MAY_ASK.get(surface, "")
        said.insert(0, (f"It asks for {kinds}. {may}".strip(), asked[0].clause))
    return list(dict.fromkeys(said))


MAY_ASK = {
    Surface.DIRECT: "In a direct message you may ask only for a phone number and a good time.",
    Surface.PUBLIC: "In public nothing private may be asked for; ask for a direct message.",
}


def topic(name: str) -> str:
    """What a case is about: ``card_charge`` as ``Card charge``."""
    return capital(name.replace("_", " ").replace(".", ": ")) or "No topic yet"


def a(noun: str) -> str:
    """With its article: ``a card number``, ``an account number``, ``health information``."""
    if noun.endswith("information") or noun in ("medication",):
        return noun
    return f"{'an' if noun[:1].lower() in 'aeio' else 'a'} {noun}"


def capital(words: str) -> str:
    """With a capital first letter, the rest as it is (``PIN`` stays)."""
    return words[:1].upper() + words[1:]


def span(length: timedelta) -> str:
    """How long, as one reads it: ``0.8 s``, ``42 s``, ``6 min``, ``1 h 20 min``, ``3 days``."""
    seconds = max(length.total_seconds(), 0.0)
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    days = round(seconds / 86_400)
    return f"{days} days" if days > 1 else "1 day"


def reached(exposure: Exposure, posted: datetime | None) -> str:
    """One sentence: what others see of it now, and how long they saw it."""
    since = min(exposure.found, posted) if posted else exposure.found
    if exposure.surface != Surface.PUBLIC:
        return "Taken out of this message here. The network's copy stays until its author deletes it."
    if exposure.state == Step.CLEARED:
        return "Marked as not sensitive."
    if exposure.contained is None:
        return _still(exposure)
    after = span(exposure.contained - since)
    if exposure.reached == ItemState.HIDDEN:
        return f"Hidden from the public after {after}. Its author still sees it."
    if exposure.gone and exposure.gone > exposure.contained:
        return f"Hidden from the public after {after}, and gone since. Nobody sees it any more."
    return f"Gone after {after}. Nobody sees it any more."


def _still(exposure: Exposure) -> str:
    if exposure.reached == ItemState.BEHIND_CLICK:
        return "Behind a click only: anyone who clicks still sees it."
    if exposure.reached == ItemState.UNKNOWN:
        return "The network does not say whether others see it. It counts as public until it does."
    if exposure.state == Step.ASKED:
        return "Others still see it. Its author was asked in private to delete it."
    if exposure.state == Step.HIDING:
        return "Others may still see it: the network was asked to hide it, and has not confirmed it."
    return "Others still see it. Nothing has been done about it yet."
