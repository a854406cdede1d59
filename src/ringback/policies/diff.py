"""What changes from one policy to another, in sentences a person can be asked to agree to. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from ringback.flow import PASSING, Act, Cell, Outcome, Policy, Surface, cell
from ringback.flow.clocks import Clock
from ringback.flow.policy import OWN_LINE
from ringback.policies import words
from ringback.policies.settings import LEVELS, span

_SETTINGS: Final[Mapping[str, str]] = {
    "containment.target": "seconds until most exposures are contained",
    "containment.bound": "seconds until a person is called",
    "containment.quarantine": "seconds a false alarm can be undone",
    "bridge.offer": "what carries a case to the phone",
    "bridge.consent": "the words of consent",
    "bridge.warning": "the template that warns before a number is asked for",
    "bridge.close_out": "where a solved matter may be closed",
    "calling.legal_from": "the earliest time of a call",
    "calling.legal_to": "the latest time of a call",
    "calling.attempts": "attempts at a callback",
    "calling.within_days": "days for the attempts",
    "calling.expires_hours": "hours until a callback expires",
    "calling.per_number_a_day": "calls to one number a day",
    "calling.per_author_a_day": "calls for one author a day",
    "calling.business": "the hours of business unless the brand says others",
    "calling.voicemail": "who speaks on an answering machine",
    "calling.recording": "whether calls are recorded",
    "calling.regions_default": "the countries called unless the brand says others",
    "override.codes": "what a second person may let through once",
    "override.minutes": "minutes for which it may be let through",
}


@dataclass(frozen=True, slots=True)
class _Change:
    """What an answer was and is, as far as anybody can tell the two apart."""

    old: Outcome
    new: Outcome
    before: frozenset[str]
    after: frozenset[str]


def diff(a: Policy, b: Policy) -> tuple[str, ...]:
    """What somebody may do under ``b`` that they might not under ``a``, and the other way round.

    Sentences, the most public surface first; ``()`` when both answer alike. Reasons, clauses and
    versions are not compared; nor are kinds that only one of the two knows.
    """
    parts = (
        _labels(a, b),
        _passing(a, b),
        _keeping(a, b),
        _showing(a, b),
        _settings(a, b),
        _lanes(a, b),
        _topics(a, b),
        _clocks(a, b),
    )
    return tuple(said[:1].upper() + said[1:] for part in parts for said in part)


def _labels(a: Policy, b: Policy) -> Iterator[str]:
    for kind in _shared(a, b):
        if a.label(kind) is not b.label(kind):
            yield f"{words.named(b, kind)} counts as {b.label(kind)}, no longer as {a.label(kind)}."


def _passing(a: Policy, b: Policy) -> Iterator[str]:
    """Changes that are alike are one sentence: kinds first, then acts, then surfaces."""
    kinds: dict[tuple[Surface, Act, _Change], list[str]] = defaultdict(list)
    for surface in Surface:
        for act in PASSING:
            for kind in _shared(a, b):
                change = _change(cell(a, kind, surface, act), cell(b, kind, surface, act))
                if change is not None:
                    kinds[surface, act, change].append(kind)
    acts: dict[tuple[Surface, bool, _Change, tuple[str, ...]], list[Act]] = defaultdict(list)
    for (surface, act, change), known in kinds.items():
        nouns = words.gathered(b, known)
        acts[surface, act is Act.RECEIVE, change, tuple(nouns)].append(act)
    surfaces: dict[tuple[tuple[Act, ...], _Change, tuple[str, ...]], list[str]] = defaultdict(list)
    for (surface, _, change, all_nouns), done in acts.items():
        surfaces[tuple(done), change, all_nouns].append(words.PLACE[surface])
    for (all_acts, change, all_nouns), where in surfaces.items():
        say = _received if all_acts == (Act.RECEIVE,) else _done
        yield f"{words.listed(where)}, {say(all_acts, all_nouns, change)}"


def _change(old: Cell, new: Cell) -> _Change | None:
    same = (old.outcome, old.conditions) == (new.outcome, new.conditions)
    return None if same else _Change(old.outcome, new.outcome, old.conditions, new.conditions)


def _received(acts: Sequence[Act], nouns: Sequence[str], change: _Change) -> str:
    things = f"{words.anything(nouns)} from a customer"
    if change.new is Outcome.REFUSE:
        return f"{things} is now an exposure."
    if change.new is Outcome.NEEDS:
        return f"{things} is an exposure unless {words.when(change.after)}."
    before = f", whether or not {words.when(change.before)}" if change.old is Outcome.NEEDS else ""
    return f"{things} is no longer an exposure{before}."


def _done(acts: Sequence[Act], nouns: Sequence[str], change: _Change) -> str:
    what = words.doing(acts, nouns)
    before = words.when(change.before) if change.old is Outcome.NEEDS else ""
    if change.new is Outcome.REFUSE:
        return f"agents may no longer {what}."
    if change.new is Outcome.ALLOW:
        return f"agents may now {what}{f', whether or not {before}' if before else ''}."
    if change.old is Outcome.REFUSE:
        return f"agents may now {what} when {words.when(change.after)}."
    also = f", no longer when {before}" if before else ""
    return f"agents may {what} only when {words.when(change.after)}{also}."


def _keeping(a: Policy, b: Policy) -> Iterator[str]:
    changed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for kind in _shared(a, b):
        old, new = (_kept(cell(policy, kind, None, Act.KEEP)) for policy in (a, b))
        if old != new:
            changed[old, new].append(kind)
    for (old, new), kinds in changed.items():
        yield f"{words.anything(words.gathered(b, kinds))} is {new}, no longer {old}."


def _kept(found: Cell) -> str:
    return words.keeping(found.keep, found.seconds) + (", its last four shown" if found.tail else "")


def _showing(a: Policy, b: Policy) -> Iterator[str]:
    changed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for kind in _shared(a, b):
        old, new = (_audience(cell(policy, kind, None, Act.SHOW)) for policy in (a, b))
        if old != new:
            changed[old, new].append(kind)
    for (old, new), kinds in changed.items():
        yield f"{words.anything(words.gathered(b, kinds))} may be shown to {new}, no longer to {old}."


def _audience(found: Cell) -> str:
    return "everybody" if found.outcome is Outcome.ALLOW else words.audience(found.conditions)


def _settings(a: Policy, b: Policy) -> Iterator[str]:
    yield from _lists("contained at once", a, a.containment.automatic, b, b.containment.automatic)
    yield from _lists("used to verify callers", a, a.checklist, b, b.checklist)
    if a.relationship != b.relationship:
        yield f"what a reply must not reveal is {b.noun(b.relationship)}, no longer {a.noun(a.relationship)}."
    for name in ("containment", "bridge", "calling", "override"):
        old, new = getattr(a, name), getattr(b, name)
        for field in fields(old):
            said = _SETTINGS.get(f"{name}.{field.name}")
            before, after = getattr(old, field.name), getattr(new, field.name)
            if said and before != after:
                yield f"{said}: {_value(after)}, no longer {_value(before)}."


def _lists(what: str, a: Policy, old: Collection[str], b: Policy, new: Collection[str]) -> Iterator[str]:
    come = [words.named(b, one) for one in sorted(set(new) - set(old))]
    gone = [words.named(a, one) for one in sorted(set(old) - set(new))]
    if come:
        yield f"{words.listed(come)} {'is' if len(come) == 1 else 'are'} now {what}."
    if gone:
        yield f"{words.listed(gone)} {'is' if len(gone) == 1 else 'are'} no longer {what}."


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        value = tuple(f"{days.replace('_', ' ')} {' and '.join(spans)}" for days, spans in value.items())
    if isinstance(value, frozenset):
        value = tuple(sorted(value))
    return (", ".join(map(str, value)) if isinstance(value, tuple) else str(value)) or "none"


def _lanes(a: Policy, b: Policy) -> Iterator[str]:
    old, new = ({one.name: (one.kinds, one.topics, one.template) for one in policy.lanes} for policy in (a, b))
    call = [{one.name: one.call for one in policy.lanes} for policy in (a, b)]
    for name in sorted({*old, *new}):
        said = name.replace("_", " ")
        if name not in new:
            yield f"{said} has no lane of its own any more."
        elif name not in old:
            yield f"{said} has a lane of its own now."
        elif old[name] != new[name]:
            yield f"the lane for {said} is entered or answered in another way."
        elif call[0][name] != call[1][name]:
            yield f"for {said} the customer is told to call {_call(call[1][name])}, no longer {_call(call[0][name])}."


def _call(lines: Sequence[str]) -> str:
    return words.listed(["the brand's own line" if line == OWN_LINE else line for line in lines] or ["nobody"], "or")


def _topics(a: Policy, b: Policy) -> Iterator[str]:
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in sorted({*a.topics, *b.topics}):
        old, new = (_solved(policy, name) for policy in (a, b))
        if old != new:
            places[old, new].append(name.replace("_", " "))
    for (old, new), topics in places.items():
        yield f"{words.listed(topics)}: {new}, no longer {old}."


def _solved(policy: Policy, name: str) -> str:
    topic = policy.topics.get(name)
    if topic is None:
        return "named by no row"
    return f"{LEVELS[topic.level]}, {words.PLACE[topic.surface]}{' and in writing' if topic.writing else ''}"


def _clocks(a: Policy, b: Policy) -> Iterator[str]:
    old, new = ({clock.name: clock for clock in policy.clocks} for policy in (a, b))
    for name in sorted({*old, *new}):
        if name not in new:
            yield f"there is no clock any more to {_does(old[name])}."
        elif name not in old:
            yield f"there is a clock now: {span(new[name])} to {_does(new[name])}."
        elif span(old[name]) != span(new[name]):
            yield f"there are {span(new[name])} to {_does(new[name])}, no longer {span(old[name])}."
        elif replace(old[name], clause="") != replace(new[name], clause=""):
            yield f"the clock to {_does(new[name])} is started or described in another way."


def _does(clock: Clock) -> str:
    return clock.does[:1].lower() + clock.does[1:].rstrip(".")


def _shared(a: Policy, b: Policy) -> list[str]:
    return [kind for kind in b.labels if kind in a.labels]
