"""From tokens to clauses: which words and figures say when, and what each says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from ringback.calls.availability import calendar, durations, times
from ringback.calls.availability.clauses import HALF_OF, Clause, Time
from ringback.calls.availability.clock import Clock
from ringback.calls.availability.days import MONTHS, WEEKDAYS, Day
from ringback.calls.availability.vocabulary import Token

_BREAKS: Final = ("break", "or", "and", "but")
_RELATIONS: Final = ("after", "before", "until", "from", "of", "between", "at", "around", "in", "within", "next")
_WEAK: Final = ("at", "of", "from", "around", "in", "next")
_STRONG: Final = ("after", "before", "until", "between", "within")
_DAY_PARTS: Final = {"tonight": "evening", "this_morning": "morning", "this_afternoon": "afternoon"}
_PLURALS: Final = {"mornings": "morning", "afternoons": "afternoon", "evenings": "evening", "lunchtimes": "lunch"}
_WORK: Final = {
    "after_work": Time("after", Clock(17, 0, "24")),
    "before_work": Time("before", Clock(9, 0, "24")),
}
_OPPOSITE: Final = {"after": "until", "from": "before", "before": "from", "until": "from"}
_HOUR: Final = timedelta(hours=1)
_REACH: Final = 2
"""How many words that say nothing may stand between *after* and its time."""


class Reader:
    """Reads one text's tokens. ``now`` is the time on the customer's wall; ``bare``: any number may be a time."""

    def __init__(self, tokens: Sequence[Token], now: Clock, *, month_first: bool = False, bare: bool = False) -> None:
        self._tokens = [token for token in tokens if token.role != "filler"]
        self._now = now
        self._month_first = month_first
        self._bare = bare
        self._at = 0
        self._relation, self._gap = "", 0
        self._clause, self._told = Clause(), False
        self._clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        """The clauses of the text, in order; those that say nothing about when are left out."""
        steps = (self._duration, self._day, self._time, self._break, self._flag, self._relate, self._part)
        while self._at < len(self._tokens):
            if not any(step() for step in steps):
                self._at += 1
                self._gap += 1
                if self._gap > _REACH:
                    self._relation = ""
        self._close("", keep=False)
        return self._clauses

    @property
    def _role(self) -> str:
        return calendar.role(self._tokens, self._at)

    def _took(self, end: int) -> bool:
        self._at = end
        self._relation, self._gap = "", 0
        return True

    # Where clauses end, and what turns them round.

    def _break(self) -> bool:
        role = self._role
        if role not in _BREAKS:
            return False
        before, after = (calendar.role(self._tokens, self._at + step) for step in (-1, 1))
        self._close(role, keep=role in ("or", "and"))
        # *Any day but Friday* leaves Friday out; *any day but after 5* does not.
        if (
            role == "but"
            and before in ("any_time", "every_day")
            and after in (*WEEKDAYS, *HALF_OF, "today", "tomorrow")
        ):
            self._clause.never = True
        return self._took(self._at + 1)

    def _close(self, joiner: str, *, keep: bool) -> None:
        """End the clause. Of two joiners in a row (*, but*) the one that is no comma counts."""
        never = self._clause.never and keep
        if not self._clause.empty and not self._told:
            self._clauses.append(self._clause)
        elif joiner == "break" and self._clause.joiner:
            joiner = self._clause.joiner
        self._clause, self._told = Clause(joiner, never=never), False

    def _flag(self) -> bool:
        role = self._role
        if role in ("not", "no_call") and self._is_asking():
            pass
        elif role in ("not", "busy", "no_call", "stop"):
            if self._clause.has_time and not self._clause.never:
                self._close("but", keep=False)
            self._clause.never = True
        elif role == "call" and self._clause.never and not self._clause.empty:
            self._close("break", keep=False)
        elif role == "free":
            self._clause.never = False
        elif role == "told":
            self._told = True
        elif role != "call":
            return False
        self._at += 1
        return True

    def _is_asking(self) -> bool:
        """*Why not call me at 5*, *can't you call at 5*: no refusal."""
        before, after = (calendar.role(self._tokens, self._at + step) for step in (-1, 1))
        return before == "why" or after == "asks"

    def _relate(self) -> bool:
        role = "after" if self._role == "past" else self._role
        if role not in _RELATIONS:
            return False
        weaker = (*_WEAK, "after") if self._relation == "until" else _WEAK
        if not (role in weaker and self._relation in _STRONG and self._gap == 0):
            self._relation = role
        self._gap = 0
        self._at += 1
        return True

    # What says when.

    def _duration(self) -> bool:
        found = durations.read(self._tokens, self._at, bare=self._relation in ("next", "within"))
        if found is None:
            return False
        first, last, end = found
        from_now = calendar.role(self._tokens, end) == "from_now"
        if not from_now and self._relation not in ("in", "within", "after", "next"):
            return False
        if self._relation in ("within", "next") and not from_now:
            self._clause.offsets.append((timedelta(0), min(last, timedelta(hours=12))))
        elif first >= timedelta(days=1):
            self._clause.days.append(Day("offset", first.days))
        else:
            self._clause.offsets.append((first, max(last - first, _HOUR)))
        return self._took(end + from_now)

    def _day(self) -> bool:
        if self._role in _DAY_PARTS:
            self._clause.days.append(Day("offset", 0))
            self._clause.times.append(Time("part", part=_DAY_PARTS[self._role]))
            return self._took(self._at + 1)
        relation = self._relation if self._gap == 0 else ""
        found = calendar.read(self._tokens, self._at, relation=relation, month_first=self._month_first)
        if found is None:
            return False
        day = found[0]
        if day.bound and self._clause.never:
            day, self._clause.never = replace(day, bound=_OPPOSITE[day.bound]), False
        self._clause.time_first = self._clause.time_first or bool(self._clause.times and not self._clause.days)
        self._clause.days.append(day)
        return self._took(found[1])

    def _time(self) -> bool:
        if self._role == "now" and self._relation not in ("between", "from"):
            self._clause.offsets.append((timedelta(0), _HOUR))
            return self._took(self._at + 1)
        bare = (bool(self._relation) and self._relation not in ("in", "within", "next")) and self._gap == 0
        bare = bare or self._bare or self._after_day()
        found = times.read(self._tokens, self._at, relation=self._relation, bare=bare, now=self._now)
        if found is None:
            return False
        self._clause.times += found[0]
        return self._took(found[1])

    def _after_day(self) -> bool:
        """Whether a day stands right before: *tomorrow 5*, and nothing but a break comes after."""
        before = calendar.role(self._tokens, self._at - 1)
        after = calendar.role(self._tokens, self._at + 1)
        is_day = before in (*WEEKDAYS, "today", "tomorrow", "tonight", "after_tomorrow")
        return is_day and after not in (*MONTHS, "word", "of", "minutes", "hours", "days", "weeks")

    def _part(self) -> bool:
        role, relation = self._role, self._relation
        if role in _WORK:
            self._clause.times.append(_WORK[role])
        elif role == "any_time":
            self._clause.any_time = True
        elif role in _PLURALS:
            self._clause.times.append(Time("part", part=_PLURALS[role]))
            self._clause.plural = True
        elif role in HALF_OF:
            bound = {"after": "after", "from": "after", "before": "before", "until": "before"}
            edge = bound.get(relation, "part") if self._gap == 0 else "part"
            part = f"{role}.end" if relation == "after" and edge == "after" else role
            self._clause.times.append(Time(edge, part=part))
        else:
            return False
        return self._took(self._at + 1)
