"""What a policy file holds beside its rows: settings, lanes, topics and clocks, read strictly."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

from ringback.flow.cells import DEFAULT
from ringback.flow.clocks import EVENTS, Clock, Unit
from ringback.flow.policy import OVERRIDABLE, OWN_LINE, Lane, Topic
from ringback.flow.rows import Names
from ringback.flow.source import Entry, Layer, one_of
from ringback.flow.surfaces import Surface

LEVELS: Final = ("none", "account", "health", "urgent")
"""What solving a matter may take."""

_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "weekdays", "weekend", "every_day")
_LANE = {"name", "kinds", "topics", "template", "call", "clause"}
_TOPIC = {"name", "level", "solved", "says", "writing", "clause", "reason"}
_CLOCK = {"name", "does", "within", "topics", "levels", "kinds", "events", "whose", "unknown", "count", "clause"}
_HOUR: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_TIME_OF_DAY = re.compile(rf"{_HOUR}|24:00")
_SPAN_OF_DAY = re.compile(rf"({_HOUR})-({_HOUR}|24:00)")
_WITHIN = re.compile(r"([1-9][0-9]{0,3}) (hour|day|week|business day)s?")
_LONGEST_OVERRIDE: Final = 60
_LINE = re.compile(r"\+?[0-9]{3,15}")


def _containment(entry: Entry, names: Names) -> dict[str, Any]:
    entry.only({"automatic", "target", "bound", "quarantine", "clause"})
    found: dict[str, Any] = {key: entry.seconds(key) for key in ("target", "bound", "quarantine") if key in entry.data}
    if "automatic" in entry.data:
        found["automatic"] = frozenset(names.known(entry, "automatic"))
    return found


def _bridge(entry: Entry, names: Names) -> dict[str, Any]:
    entry.only({"offer", "consent", "warning", "close_out", "clause"})
    found: dict[str, Any] = {key: entry.text(key) for key in ("consent", "warning") if key in entry.data}
    if "offer" in entry.data:
        found["offer"] = entry.choice("offer", ("callback", "number", "both"))
    if "close_out" in entry.data:
        found["close_out"] = entry.choice("close_out", ("anywhere", "private"))
    return found


def _calling(entry: Entry, names: Names) -> dict[str, Any]:
    counts = {"attempts", "within_days", "expires_hours", "per_number_a_day", "per_author_a_day"}
    hours = {"legal_from", "legal_to"}
    chosen = {"voicemail": ("brand", "neutral", "nothing"), "recording": ("announced", "never")}
    entry.only({*counts, *hours, *chosen, "regions_default", "business", "clause"})
    found: dict[str, Any] = {key: entry.count(key) for key in sorted(counts & entry.data.keys())}
    found |= {key: entry.choice(key, allowed) for key, allowed in chosen.items() if key in entry.data}
    for key in sorted(hours & entry.data.keys()):
        found[key] = entry.text(key)
        if not _TIME_OF_DAY.fullmatch(found[key]):
            entry.fail(key, 'write a time of day such as "08:00" here')
    if "regions_default" in entry.data:
        found["regions_default"] = entry.texts("regions_default")
        if not all(re.fullmatch(r"[A-Z]{2}", region) for region in found["regions_default"]):
            entry.fail("regions_default", 'write countries as two capital letters, such as "US"')
    if "business" in entry.data:
        found["business"] = _business(entry)
    return found


def _business(entry: Entry) -> dict[str, tuple[str, ...]]:
    table = entry.data["business"]
    if not isinstance(table, dict):
        entry.fail("business", 'write days and hours here, such as { weekdays = "09:00-17:00" }')
    found = {}
    for days, given in table.items():
        if days not in _DAYS:
            entry.fail("business", f"{days!r} is no day; {one_of(days, _DAYS)}")
        spans = (given,) if isinstance(given, str) else tuple(given) if isinstance(given, list) else ()
        for span in spans or ("",):
            hours = _SPAN_OF_DAY.fullmatch(span) if isinstance(span, str) else None
            if hours is None or hours[1] >= hours[2]:
                entry.fail("business", f'{days}: write hours such as "09:00-17:00", from earlier to later')
        found[days] = spans
    return found


def _override(entry: Entry, names: Names) -> dict[str, Any]:
    entry.only({"codes", "minutes", "clause"})
    found: dict[str, Any] = {"minutes": entry.count("minutes")} if "minutes" in entry.data else {}
    if found.get("minutes", 1) > _LONGEST_OVERRIDE:
        entry.fail("minutes", f"an override lasts {_LONGEST_OVERRIDE} minutes at most")
    for code in entry.texts("codes"):
        if code not in OVERRIDABLE:
            entry.fail("codes", f"nobody may override {code!r}; {one_of(code, OVERRIDABLE)}")
    return found | ({"codes": frozenset(entry.texts("codes"))} if "codes" in entry.data else {})


SECTIONS: Final[Mapping[str, Callable[[Entry, Names], dict[str, Any]]]] = {
    "containment": _containment,
    "bridge": _bridge,
    "calling": _calling,
    "override": _override,
}
"""The tables of settings: what each changes in the one of the policy below."""


def read_lanes(layer: Layer, names: Names) -> dict[str, Lane]:
    """The lanes of a file, by name."""
    lanes: dict[str, Lane] = {}
    for entry in layer.tables("lane"):
        entry.only(_LANE, ("name", "template"))
        kinds, topics = names.known(entry, "kinds"), entry.texts("topics")
        if not kinds and not topics:
            entry.fail("name", "a lane needs kinds or topics, or nothing ever enters it")
        call = entry.texts("call") if "call" in entry.data else (OWN_LINE,)
        for line in call:
            if line != OWN_LINE and not _LINE.fullmatch(line):
                entry.fail("call", f'write "{OWN_LINE}" for the brand\'s own line, or a public number such as "988"')
        clause, name = names.clause(entry, DEFAULT), _name(entry, lanes)
        lanes[name] = Lane(name, frozenset(kinds), frozenset(topics), entry.text("template"), clause, call)
    return lanes


def read_topics(layer: Layer, names: Names) -> dict[str, Topic]:
    """The topics of a file, by name."""
    topics: dict[str, Topic] = {}
    for entry in layer.tables("topic"):
        entry.only(_TOPIC, ("name", "level", "solved", "clause", "reason"))
        surface = Surface(entry.choice("solved", list(Surface)))
        level, words = entry.choice("level", LEVELS), (entry.flag("writing"), names.clause(entry), entry.text("reason"))
        if level != "none" and surface is Surface.PUBLIC:
            entry.fail("solved", f"what needs {level} is not solved in public")
        for name in entry.texts("name"):
            if name in topics:
                entry.fail("name", f"{name} stands here twice")
            topics[name] = Topic(name, level, surface, entry.texts("says"), *words)
    return topics


def read_clocks(layer: Layer, names: Names) -> dict[str, Clock]:
    """The clocks of a file, by name."""
    clocks: dict[str, Clock] = {}
    for entry in layer.tables("clock"):
        entry.only(_CLOCK, ("name", "does", "within", "clause"))
        span = _WITHIN.fullmatch(entry.text("within"))
        if span is None:
            entry.fail("within", 'write a span such as "72 hours", "10 business days", "45 days" or "8 weeks"')
        topics, levels, kinds, events = (frozenset(entry.texts(key)) for key in ("topics", "levels", "kinds", "events"))
        if not (topics or levels or kinds or events):
            entry.fail("name", "a clock needs topics, levels, kinds or events, or nothing ever starts it")
        _known(entry, "levels", LEVELS)
        _known(entry, "events", EVENTS)
        names.known(entry, "kinds")
        count, unit = entry.count("count") if "count" in entry.data else 0, Unit(f"{span[2].replace(' ', '_')}s")
        if count and unit is Unit.BUSINESS_DAYS:
            entry.fail("within", "a clock that counts calls takes hours, days or weeks")
        name = _name(entry, clocks)
        clocks[name] = Clock(
            name,
            entry.text("does"),
            int(span[1]),
            unit,
            topics,
            levels,
            kinds,
            events,
            entry.choice("whose", ("brand", "customer"), "brand"),
            entry.text("unknown"),
            count,
            names.clause(entry),
        )
    return clocks


def _known(entry: Entry, key: str, allowed: Collection[str]) -> None:
    for one in entry.texts(key):
        if one not in allowed:
            entry.fail(key, f"{one!r} is not one of them; {one_of(one, allowed)}")


def _name(entry: Entry, taken: Collection[str]) -> str:
    name = entry.text("name")
    if name in taken:
        entry.fail("name", f"{name} stands here twice")
    return name
