"""Regulatory clocks as one reads them: what must be done, how long is left, and what is not known yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.utils import timezone

from ringback.desk import clocks
from ringback.errors import BadInput
from ringback.flow import Clause
from ringback.flow.clocks import Calendar, Running, Unit
from ringback.store.models import Attempt, Brand, Case, CaseClock
from ringback.store.queries import review
from ringback.web import words
from ringback.web.access import WORK, DeskRequest, case_or_404, desk
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment

SOON = timedelta(days=3)
"""A clock that ends within this is told in the inbox."""


@dataclass(frozen=True)
class ClockView:
    """One clock on a case. ``tone`` is ``late``, ``soon`` or ``""``; ``clause`` the rule behind it."""

    name: str
    does: str
    left: str
    tone: str
    due: datetime
    started: datetime
    provisional: bool
    unknown: str
    theirs: bool
    clause_id: str
    clause: Clause | None
    counts: bool


def views(case: Case, now: datetime, rows: Sequence[CaseClock], attempts: Sequence[Attempt] = ()) -> list[ClockView]:
    """The clocks that run on a case, the one that ends first at the head. No query is made."""
    policy = engine_of(case.brand).policy
    here = clocks.calendar(case.brand)
    found = clocks.on(case, case.brand, policy, rows, now, attempts)
    return [
        ClockView(
            name=one.clock.name,
            does=one.clock.does,
            left=left(one, here, now),
            tone="late" if one.due < now else "soon" if one.due - now < SOON else "",
            due=one.due,
            started=one.started,
            provisional=one.provisional,
            unknown=one.clock.unknown,
            theirs=one.clock.whose == "customer",
            clause_id=one.clock.clause,
            clause=policy.clauses.get(one.clock.clause),
            counts=bool(one.clock.count),
        )
        for one in found
    ]


def pressing(cases: Sequence[Case], now: datetime) -> dict[int, ClockView]:
    """The clock of each case that is past or ends soon and is the brand's to keep. One query."""
    rows = review.clocks([case.pk for case in cases])
    found: dict[int, ClockView] = {}
    for case in cases:
        for view in views(case, now, rows.get(case.pk, ())) if case.pk in rows else ():
            if view.tone and not view.theirs:
                found.setdefault(case.pk, view)
    return found


def left(one: Running, here: Calendar, now: datetime) -> str:
    """``5 business days left``, ``due today``, ``2 days past``; hours where the rule counts hours."""
    if one.clock.unit is Unit.HOURS:
        return f"{_hours(abs(one.due - now))} {'left' if one.due > now else 'past'}"
    zone = ZoneInfo(here.zone)
    today, last = now.astimezone(zone).date(), one.due.astimezone(zone).date()
    days = (last - today).days
    if one.clock.unit is Unit.BUSINESS_DAYS and days > 0:
        opened = sum(here.open(today + timedelta(days=ahead)) for ahead in range(1, days + 1))
        return f"{opened} business day{'' if opened == 1 else 's'} left"
    if days == 0:
        return "due today"
    return f"{abs(days)} day{'' if abs(days) == 1 else 's'} {'left' if days > 0 else 'past'}"


def _hours(length: timedelta) -> str:
    """Days would round away what a rule in hours is about."""
    hours = int(length.total_seconds() // 3600)
    return f"{hours} hours" if hours > 1 else words.span(length)


@desk("GET", "POST", roles=WORK)
def settle(request: DeskRequest, pk: int, name: str) -> HttpResponse:
    """Say what was found out of a clock: that it applies, and since when, or that it does not."""
    case = case_or_404(request, pk, WORK)
    policy = engine_of(case.brand).policy
    if request.method == "POST":
        applies, day = request.POST.get("applies") == "yes", request.POST.get("day", "")
        try:
            clocks.settle(case, name, applies, day, request.person, policy)
        except BadInput as error:
            return refused(error)
        return done("Settled: it runs." if applies else "Settled: it does not apply here.", case=case.pk)
    rows = review.clocks([pk]).get(pk, [])
    view = next((one for one in views(case, timezone.now(), rows) if one.name == name), None)
    if view is None:
        raise Http404
    context = {
        "case": case,
        "clock": view,
        "day": _day(view.started, case.brand),
        "policy": policy,
        "clause": view.clause,
    }
    return fragment(request, "web/_clock.html", context)


def _day(at: datetime, brand: Brand) -> str:
    return at.astimezone(ZoneInfo(brand.zone)).date().isoformat()
