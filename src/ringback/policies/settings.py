"""What a policy decides beside its table, in sentences: containment, the phone, lanes, topics, clocks. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from ringback.flow import PASSING, Act, Outcome, Policy, Surface, cell
from ringback.flow.clocks import EVENTS, Clock
from ringback.flow.policy import OWN_LINE, Lane, Topic
from ringback.policies import words

_OFFERS: Final[Mapping[str, str]] = {
    "callback": "a callback",
    "number": "the published number with a case number",
    "both": "a callback, or the published number with a case number",
}
_VOICEMAIL: Final[Mapping[str, str]] = {
    "brand": "the brand's name and a number to call back",
    "neutral": "a first name and a number to call back, nothing that tells the trade",
    "nothing": "nothing",
}
_SOLVED: Final[Mapping[Surface, str]] = {**words.PLACE, Surface.PUBLIC: "where it was asked"}
LEVELS: Final[Mapping[str, str]] = {
    "none": "what anybody may answer",
    "account": "what needs the customer's records",
    "health": "what is about somebody's health",
    "urgent": "what cannot wait",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, and the clause it rests on."""

    text: str
    clause: str


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under a title."""

    title: str
    said: tuple[Said, ...]


def sections(policy: Policy) -> tuple[Section, ...]:
    """Everything beside the table, in the order people ask for it; sections without a sentence are left out."""
    every = (
        Section("On a condition (small letters)", tuple(_conditions(policy))),
        Section("What is taken from view", tuple(_containment(policy))),
        Section("How it goes on by phone", tuple(_phone(policy))),
        Section("What must not wait", tuple(_lane(policy, lane) for lane in policy.lanes)),
        Section("Where matters are solved", tuple(_topics(policy))),
        Section("What must be done by when, from the post on", tuple(_clock(policy, one) for one in policy.clocks)),
    )
    return tuple(section for section in every if section.said)


def _conditions(policy: Policy) -> Iterator[Said]:
    """What needs something to be true, surface by surface; what is alike is one sentence."""
    kinds: dict[tuple[Surface, Act, frozenset[str], str], list[str]] = {}
    for surface, act, kind in product(Surface, PASSING, policy.labels):
        found = cell(policy, kind, surface, act)
        if found.outcome is Outcome.NEEDS:
            kinds.setdefault((surface, act, found.conditions, found.clause), []).append(kind)
    acts: dict[tuple[Surface, bool, frozenset[str], str, tuple[str, ...]], list[Act]] = {}
    for (surface, act, needs, clause), found_kinds in kinds.items():
        acts.setdefault((surface, act is Act.RECEIVE, needs, clause, tuple(found_kinds)), []).append(act)
    for (surface, received, needs, clause, every), done in acts.items():
        nouns = words.gathered(policy, every)
        what = f"{words.anything(nouns)} may be received" if received else f"agents may {words.doing(done, nouns)}"
        place = words.PLACE[surface]
        yield Said(f"{place[:1].upper()}{place[1:]}, {what} when {words.when(needs)}.", clause)


def _containment(policy: Policy) -> Iterator[Said]:
    rule = policy.containment
    automatic = [words.named(policy, what) for what in _ranked(policy, rule.automatic)]
    yield Said(f"At once: {words.listed(automatic) if automatic else 'nothing'}.", rule.clause)
    asked = words.gathered(policy, _asked_about(policy))
    if asked:
        yield Said(f"Only after a person was asked: {words.anything(asked)}.", rule.clause)
    times = f"Most within {words.span(rule.target)}; a person is called after {words.span(rule.bound)}"
    yield Said(f"{times}; a false alarm can be undone for {words.span(rule.quarantine)}.", rule.clause)


def _asked_about(policy: Policy) -> list[str]:
    """What is an exposure in public and yet not contained at once."""
    exposed = [k for k in policy.labels if cell(policy, k, Surface.PUBLIC, Act.RECEIVE).outcome is not Outcome.ALLOW]
    automatic = policy.containment.automatic
    return _ranked(policy, [kind for kind in exposed if not {kind, policy.label(kind).value} & automatic])


def _ranked(policy: Policy, what: frozenset[str] | list[str]) -> list[str]:
    return sorted(what, key=lambda one: (-policy.label(one).rank, one))


def _phone(policy: Policy) -> Iterator[Said]:
    bridge, calling = policy.bridge, policy.calling
    yield Said(f"The customer is offered {_OFFERS[bridge.offer]}.", bridge.clause)
    asked = cell(policy, "contact.phone", Surface.DIRECT, Act.ASK)
    if "recorded_warning" in asked.conditions:
        first = "A number is asked for in a direct message only after a recorded warning (the words of"
        yield Said(f"{first} {bridge.warning}), from who still prefers to write.", asked.clause)
    if bridge.consent:
        yield Said(f"The words of consent: {bridge.consent}.", bridge.clause)
    if bridge.close_out == "private":
        yield Said("A solved matter is closed in private only; in public nothing more is said.", bridge.clause)
    checks = [words.noun(policy, kind) for kind in policy.checklist]
    asked_for = words.listed(checks) if checks else "nothing"
    yield Said(f"Callers are verified by {asked_for}; what was exposed in the conversation proves nothing.", "")
    hours = f"Calls are made from {calling.legal_from} to {calling.legal_to} where the customer is"
    business = "; ".join(f"{days.replace('_', ' ')} {', '.join(spans)}" for days, spans in calling.business.items())
    yield Said(f"{hours}{f', within business hours ({business}) unless the brand says others' if business else ''}.",
               calling.clause)  # fmt: skip
    tries = f"At most {_count(calling.attempts, 'attempt')} in {_count(calling.within_days, 'day')}"
    limits = f"{_count(calling.per_number_a_day, 'call')} a day to one number; a wish lasts"
    yield Said(f"{tries}, {limits} {_count(calling.expires_hours, 'hour')}.", calling.clause)
    recorded = "only when everybody agreed at the start" if calling.recording == "announced" else "never"
    yield Said(f"Calls are recorded {recorded}; a machine hears {_VOICEMAIL[calling.voicemail]}.", calling.clause)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _lane(policy: Policy, lane: Lane) -> Said:
    what = [topic.replace("_", " ") for topic in sorted(lane.topics)]
    what += [f"{words.named(policy, kind)} in public" for kind in sorted(lane.kinds)]
    lines = ["the brand's own line" if line == OWN_LINE else line for line in lane.call]
    told = f"the customer is told at once to call {words.listed(lines, 'or')}" if lines else "answered at once"
    name = words.listed(what, "or")
    return Said(f"{name[:1].upper()}{name[1:]}: {told} (template {lane.template}).", lane.clause)


def _topics(policy: Policy) -> Iterator[Said]:
    """Topics solved alike are one sentence."""
    alike: dict[tuple[str, Surface, bool, str], list[Topic]] = {}
    for topic in policy.topics.values():
        alike.setdefault((topic.level, topic.surface, topic.writing, topic.clause), []).append(topic)
    for (level, surface, writing, clause), topics in alike.items():
        names = words.listed([topic.name.replace("_", " ") for topic in sorted(topics, key=lambda one: one.name)])
        also = ", and the customer is told where to write" if writing else ""
        what = LEVELS[level]
        yield Said(f"{what[:1].upper()}{what[1:]}, {_SOLVED[surface]}{also}: {names}.", clause)


def _clock(policy: Policy, clock: Clock) -> Said:
    about = [topic.replace("_", " ") for topic in sorted(clock.topics)]
    about += [LEVELS[level] for level in sorted(clock.levels)]
    events = [f"{words.named(policy, kind)} exposed" for kind in sorted(clock.kinds)]
    events += [EVENTS[event] for event in sorted(clock.events)]
    does = clock.does[:1].lower() + clock.does[1:].rstrip(".")
    unknown = f" Provisional until somebody knows {clock.unknown}." if clock.unknown else ""
    if clock.count:
        where = f" in a case about {words.listed(about, 'or')}" if about else ""
        most = f"At most {clock.count} in {span(clock)}, counting when {words.listed(events, 'or')}{where}"
        return Said(f"{most}: {does}.{unknown}", clock.clause)
    who = "The customer has" if clock.whose == "customer" else "There are"
    starts = words.listed([*about, *events], "or")
    return Said(f"{who} {span(clock)} to {does}. It starts with {starts}.{unknown}", clock.clause)


def span(clock: Clock) -> str:
    """``10 business days``."""
    return _count(clock.within, clock.unit.value.replace("_", " ").removesuffix("s"))
