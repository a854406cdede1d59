"""May this number be dialled, for this callback, by this agent, now? The fraud and safety checklist.

Asked when a number is accepted (``accepts``) and again at the moment of dialling (``check``). Every
item can refuse on its own, and nothing a later item says can undo it. Where another brand is
involved the answer is only *later*: brands never learn of each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from ringback.calls import numbers
from ringback.calls.hours import BusinessHours, refusal
from ringback.flow.policy import Calling

LATER: Final = "This number cannot be called right now; try again later."
_CHECKLIST: Final = "dial-checklist"


@dataclass(frozen=True, slots=True)
class DialDecision:
    """Whether to dial. ``code`` is stable, ``reason`` one sentence for the agent, ``clause`` the rule behind it."""

    allowed: bool
    code: str = "allowed"
    reason: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True)
class DialRequest:
    """The call somebody wants to place. Numbers are E.164 and never shown by ``repr``."""

    number: str = field(repr=False)
    agent: str
    caller_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DialFacts:
    """What is true at ``now``, looked up by the caller in the transaction that writes the attempt.

    ``zones``: those the number may be in, or the stated one alone. ``claimed_by``: the agent who holds
    the callback. ``private``: the number came by direct message or form, in this case's own thread.
    ``consent_until``: when the customer's wish expires. ``opens``: the start of the promised window.
    ``live`` and ``live_elsewhere``: attempts now ringing this number, of this brand and of others.
    ``suppressed``, ``suppressed_elsewhere``: its owner asked this brand (any other brand) not to call,
    or said it is not theirs. Counts of attempts: ``to_number`` and ``elsewhere`` (this brand, others)
    and ``by_author`` in the last day, ``by_brand`` today, ``by_agent`` in the last hour; ``calls_up``
    those of the brand now in progress; ``attempts`` those of this callback. ``spent``: today, in the
    units of ``DialPolicy.spend_a_day``. ``paused``: the kill switch is on.
    """

    now: datetime
    hours: BusinessHours
    zones: tuple[str, ...] = ()
    claimed_by: str = ""
    private: bool = False
    consent_until: datetime | None = None
    opens: datetime | None = None
    live: int = 0
    live_elsewhere: int = 0
    suppressed: bool = False
    suppressed_elsewhere: bool = False
    to_number: int = 0
    elsewhere: int = 0
    by_author: int = 0
    by_brand: int = 0
    by_agent: int = 0
    calls_up: int = 0
    attempts: int = 0
    spent: float = 0.0
    paused: bool = False


@dataclass(frozen=True, slots=True)
class DialPolicy:
    """What a brand's policy and its operator allow.

    ``regions``: ISO 3166 alpha-2; GB does not include GG, JE or IM. ``own``: the brand's and its agents'
    numbers, never called (loops). ``caller_ids``: the brand's verified numbers. ``prefixes``: the
    operator's deny list, E.164 prefixes. ``voip``: whether internet numbers may be called.
    """

    calling: Calling
    regions: frozenset[str]
    caller_ids: frozenset[str]
    own: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    voip: bool = True
    by_brand_a_day: int = 500
    by_agent_an_hour: int = 20
    calls_up: int = 20
    spend_a_day: float | None = None

    def accepts(self, number: str) -> DialDecision:
        """Whether a number may ever be dialled, before anybody promises to."""
        return _first(self._number(number))

    def check(self, request: DialRequest, facts: DialFacts) -> DialDecision:
        """The whole checklist. The first item that refuses gives the reason."""
        return _first(
            self._switches(facts),
            self._number(request.number),
            self._request(request, facts),
            self._people(facts),
            self._limits(facts),
            self._time(facts),
        )

    def _switches(self, facts: DialFacts) -> Iterator[DialDecision]:
        if facts.paused:
            yield _no("paused", "All outbound calls are paused.")
        if self.spend_a_day is not None and facts.spent >= self.spend_a_day:
            yield _no("spend", "Today's budget for calls is spent.")

    def _number(self, number: str) -> Iterator[DialDecision]:
        kind = numbers.kind(number)
        if kind.emergency:
            yield _no("emergency", "Emergency and short numbers are never called.")
        if not kind.valid:
            yield _no("invalid", "This is not a valid telephone number.")
        if kind.type in numbers.DENIED or (kind.type == "voip" and not self.voip):
            yield _no("type", f"Numbers of this type are not called: {kind.type.replace('_', ' ')}.")
        if kind.region not in self.regions:
            yield _no("region", f"Numbers in {kind.region or 'no country'} are not called.")
        if number in self.own or number in self.caller_ids:
            yield _no("loop", "This is one of our own numbers.")
        if any(number.startswith(prefix) for prefix in self.prefixes):
            yield _no("prefix", "The operator has barred this range of numbers.")

    def _request(self, request: DialRequest, facts: DialFacts) -> Iterator[DialDecision]:
        if not request.agent or facts.claimed_by != request.agent:
            yield _no("claim", "Take the callback before calling.")
        if request.caller_id not in self.caller_ids:
            yield _no("caller_id", "The caller's number is not one of the brand's verified numbers.")
        if not facts.private:
            yield _no("public", "A number someone posted in public is never called.")

    def _people(self, facts: DialFacts) -> Iterator[DialDecision]:
        """Whoever answers this number, and what they wished."""
        if facts.suppressed:
            yield _no("suppressed", "The owner of this number does not want to be called.")
        if facts.suppressed_elsewhere or facts.live_elsewhere:
            yield _no("later", LATER)
        if facts.live:
            yield _no("live", "A call to this number is already in progress.")
        if facts.consent_until is None or facts.now >= facts.consent_until:
            yield _no("consent", "The customer's wish to be called has expired; ask again.", self.calling.clause)

    def _limits(self, facts: DialFacts) -> Iterator[DialDecision]:
        if facts.attempts >= self.calling.attempts:
            yield _no("attempts", "This callback has been tried as often as the policy allows.")
        if facts.to_number >= self.calling.per_number_a_day:
            yield _no("number_limit", "This number has been called often enough today.")
        if facts.to_number + facts.elsewhere >= self.calling.per_number_a_day:
            yield _no("later", LATER)
        if facts.by_author >= self.calling.per_author_a_day:
            yield _no("author_limit", "This customer has been called often enough today.")
        if facts.by_brand >= self.by_brand_a_day:
            yield _no("brand_limit", "The brand has made as many calls today as it may.")
        if facts.by_agent >= self.by_agent_an_hour:
            yield _no("agent_limit", "You have made as many calls in the last hour as you may.")
        if facts.calls_up >= self.calls_up:
            yield _no("concurrent", "Too many calls are in progress; try again in a moment.")

    def _time(self, facts: DialFacts) -> Iterator[DialDecision]:
        if facts.opens is not None and facts.now < facts.opens:
            yield _no("early", "We never call before the time we gave the customer.", self.calling.clause)
        why = refusal(facts.hours, self.calling, facts.zones, facts.now)
        if why:
            yield _no(f"hours_{why}", _HOURS[why], self.calling.clause)


_HOURS: Final = {
    "zone": "Where this number is cannot be told; ask the customer.",
    "closed": "It is outside business hours.",
    "unlawful": "It is too early or too late where this number may be.",
}


def _no(code: str, reason: str, clause: str = _CHECKLIST) -> DialDecision:
    return DialDecision(False, code, reason, clause)


def _first(*items: Iterable[DialDecision]) -> DialDecision:
    refusals = (refused for item in items for refused in item)
    return next(refusals, DialDecision(True))
