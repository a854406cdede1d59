"""What stands beside a case: what solving it needs, where that may be said, the callback, the history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from ringback.cases import Stage
from ringback.cases.lanes import NO_NUMBER, NO_WAY
from ringback.flow import Policy, Surface
from ringback.policies.words import noun
from ringback.store.models import Attempt, Audit, Callback
from ringback.store.queries.case import Talk
from ringback.store.queries.inbox import RUNNING
from ringback.web import words

LEVELS: Mapping[str, str] = {
    "account": "This customer's records, after verifying",
    "health": "Health information, after verifying",
    "urgent": "Acting now: money, identity or life is at risk",
    "": "Nothing private: it can be solved here",
}


@dataclass(frozen=True)
class About:
    """The facts of a case in words. ``surface`` is where it may be solved."""

    topic: str
    needs: str
    surface: Surface | None
    now: tuple[str, ...]
    callback: Callback | None
    attempts: tuple[Attempt, ...]
    exposed: tuple[str, ...]


def about(talk: Talk, policy: Policy) -> About:
    """What the side panel says."""
    exposed = [kind for e in talk.exposures if e.state != "cleared" for kind in e.kinds]
    nouns = tuple(dict.fromkeys(noun(policy, kind) for kind in exposed))
    return About(
        topic=_topic(talk.case.topic, nouns),
        needs=LEVELS.get(talk.case.level, words.capital(talk.case.level)),
        surface=Surface.VOICE if talk.case.level else None,
        now=tuple(_now(talk, policy)),
        callback=talk.callback,
        attempts=talk.attempts,
        exposed=nouns,
    )


def _topic(topic: str, exposed: Sequence[str]) -> str:
    if topic:
        return words.topic(topic)
    return f"{words.capital(words.listed(exposed))} exposed" if exposed else "Not known yet"


def _now(talk: Talk, policy: Policy) -> list[str]:
    """What was done about what was exposed, and what we wait for."""
    state = talk.state
    said: list[str] = []
    for exposure in talk.exposures:
        if exposure.state == "cleared" or exposure.surface != Surface.PUBLIC:
            continue
        what = words.capital(words.listed([noun(policy, kind) for kind in exposure.kinds]))
        if exposure.state in RUNNING:
            said.append(f"{what} public since {timezone.localtime(exposure.found):%H:%M}")
        elif exposure.contained:
            said.append(f"{what} was public for {words.span(exposure.contained - exposure.found)}")
    if set(state.told) - {NO_NUMBER, NO_WAY}:
        said.append("Told at once what to do, with a number to call")
    waits = {"number": "Waiting for a phone number", "time": "Waiting for a good time"}.get(state.wanted)
    if waits and talk.case.stage != Stage.CLOSED:
        said.append(waits)
    if state.opted_out:
        said.append("The customer does not want to be called")
    if state.attention:
        said.append(words.ATTENTION.get(state.attention, words.capital(state.attention)))
    return said


@dataclass(frozen=True)
class Line:
    """One line of the history."""

    at: datetime
    said: str
    actor: str


def line(entry: Audit, policy: Policy) -> Line:
    """An audit row as a sentence. Facts hold names and codes, never values."""
    facts = entry.facts
    said = words.HISTORY.get(entry.action, words.capital(entry.action.replace(".", ": ").replace("_", " ")))
    if entry.action == "human.paged":
        said = words.PAGED.get(str(facts.get("reason", "")), said)
    kinds = facts.get("kinds")
    if isinstance(kinds, list) and kinds:
        said = f"{said} · {words.kind_names(kinds, policy.kinds)}"
    codes = facts.get("codes")
    if isinstance(codes, list) and codes:
        said = f"{said} · {words.listed([str(code) for code in codes])}"
    actor = "" if entry.actor in ("", "ringback") else entry.actor
    return Line(entry.at, said, actor)
