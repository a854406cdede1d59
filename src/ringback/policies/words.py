"""A policy's answers in words: surfaces, acts, ways of keeping, and kinds as people say them. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from ringback.flow import CONDITIONS, Act, Keep, Label, Policy, Surface
from ringback.flow.decision import AUDIENCE

PLACE: Final[Mapping[Surface, str]] = {
    Surface.PUBLIC: "in public",
    Surface.DIRECT: "in a direct message",
    Surface.FORM_LINK: "on the one-time page",
    Surface.FORM_SIGNED_IN: "behind the brand's log-in",
    Surface.VOICE: "on the phone",
    Surface.VOICE_RECORDED: "on a recorded call",
    Surface.KEYPAD: "by keypad",
    Surface.VOICEMAIL: "on an answering machine",
    Surface.EMAIL: "by e-mail",
}
"""Where something passes, as a sentence begins or ends."""

_BEING = "being "
_NUMBERED = frozenset({"account", "card", "phone"})  # nouns that in a token stand for their number
_ROLES: Final[Mapping[str, str]] = {"agent": "agents", "supervisor": "supervisors", "compliance": "compliance officers"}
_OF_THINGS: Final[Mapping[Act, str]] = {Act.ASK: "ask for", Act.SEND: "send", Act.CONFIRM: "confirm"}
_OF_PEOPLE: Final[Mapping[Act, str]] = {Act.ASK: "ask whether", Act.SEND: "say", Act.CONFIRM: "confirm"}


def listed(words: Sequence[str], last: str = "and") -> str:
    """``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def noun(policy: Policy, kind: str) -> str:
    """What a person calls the kind: ``card number``, where the token in a text says ``card``."""
    said = policy.noun(kind)
    return f"{said} number" if said in _NUMBERED else said


_MANY = 8
_PLURAL = frozenset({"coordinates", "digits"})


def nouns(policy: Policy, kinds: Sequence[str]) -> list[str]:
    """The nouns of several kinds; where they are many, the numbers of single countries are only counted."""
    national = [kind for kind in kinds if kind.count(".") > 1]
    if len(national) < _MANY:
        return [noun(policy, kind) for kind in kinds]
    countries = {kind.split(".")[1] for kind in national}
    rest = [noun(policy, kind) for kind in kinds if kind.count(".") < 2]
    return [*rest, f"{len(national)} national numbers of {len(countries)} countries"]


def gathered(policy: Policy, kinds: Sequence[str]) -> list[str]:
    """The nouns of several kinds, where a label's kinds are all among them only its name: ``financial information``."""
    given, found = set(kinds), dict.fromkeys(policy.label(kind) for kind in kinds)
    said = []
    for label in sorted(found, key=lambda one: -one.rank):
        every = [kind for kind, own in policy.labels.items() if own is label]
        if given.issuperset(every) and len(every) > 1 and label is not Label.RELATIONSHIP:
            said.append(f"{label} information")
        else:
            said += nouns(policy, [kind for kind in kinds if policy.label(kind) is label])
    return said


def named(policy: Policy, what: str) -> str:
    """A kind with its article, or a label: ``a card number``, ``contact information``."""
    return a(noun(policy, what)) if what in policy.kinds else f"{what} information"


def a(words: str) -> str:
    """The noun with its article: ``an e-mail address``, ``a one-time code``, ``an SSN``, ``a PIN``."""
    if words.startswith(_BEING) or words.endswith("information") or words in _PLURAL or words[0].isdigit():
        return words
    first = words.split()[0]
    if first.isupper() and not set(first) & set("AEIOU"):
        vowel = first[0] in "FHLMNRSX"  # said letter by letter
    else:
        vowel = first[0].lower() in "aeiou" and not first.lower().startswith(("one", "uni", "us", "uk", "eu"))
    return f"{'an' if vowel else 'a'} {words}"


def anything(nouns: Sequence[str]) -> str:
    """Any of them: ``a condition, a medication or word of being a patient``."""
    things, people = _apart(nouns)
    return listed([*things, *([f"word of being {people}"] if people else [])], "or")


def doing(acts: Sequence[Act], nouns: Sequence[str]) -> str:
    """What an agent does: ``ask for a date of birth, or ask whether somebody is a customer``."""
    things, people = _apart(nouns)
    parts = [f"{listed([_OF_THINGS[act] for act in acts], 'or')} {listed(things, 'or')}"] if things else []
    if people:
        that = "" if list(acts) == [Act.ASK] else " that"
        parts.append(f"{listed([_OF_PEOPLE[act] for act in acts], 'or')}{that} somebody is {people}")
    return ", or ".join(parts)


def _apart(nouns: Sequence[str]) -> tuple[list[str], str]:
    """Things with their articles, and what people may be: ``["an IBAN"], "a customer or a patient"``."""
    people = [said.removeprefix(_BEING) for said in nouns if said.startswith(_BEING)]
    return [a(said) for said in nouns if not said.startswith(_BEING)], listed(people, "or") if people else ""


def when(conditions: Collection[str]) -> str:
    """Conditions as a clause: ``the caller has been verified and …``."""
    return listed([CONDITIONS.get(name, name) for name in sorted(conditions)])


def audience(conditions: Collection[str]) -> str:
    """To whom: ``agents and supervisors``; ``nobody`` where there are none."""
    roles = {name.removeprefix(AUDIENCE) for name in conditions if name.startswith(AUDIENCE)}
    known = [words for role, words in _ROLES.items() if role in roles]
    return listed([*known, *sorted(roles - _ROLES.keys())]) if roles else "nobody"


def keeping(keep: Keep | None, seconds: int) -> str:
    """How a value is kept: ``sealed for 72 hours``."""
    if keep is Keep.SEAL:
        return f"sealed for {span(seconds)}"
    words = {Keep.TRUNCATE: "kept by its last four at most", Keep.KEEP: "kept readable"}
    return words.get(keep, "destroyed at once") if keep else "destroyed at once"


def span(seconds: int) -> str:
    """A stretch of time in the largest unit that divides it: ``72 hours``, ``1 minute``."""
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds % size == 0 and (seconds > size * 3 or unit != "day"):
            return f"{seconds // size} {unit}{'' if seconds == size else 's'}"
    return f"{seconds} second{'' if seconds == 1 else 's'}"
