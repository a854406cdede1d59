"""Supervising: stop what leaves, say how much pages do by themselves, take note of what is still exposed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from ringback.cases import Level
from ringback.channels import channels
from ringback.channels.base import Access
from ringback.desk import notices, pause
from ringback.errors import RingbackError
from ringback.store.models import Page
from ringback.store.queries import oversight, review
from ringback.web.access import OVERSEE, DeskRequest, brand_or_404, desk, page_or_404
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment, page

LEVELS = (
    (Level.SHADOW, "Shadow", "looks on, does nothing"),
    (Level.SUGGEST, "Suggest", "a person sends and hides"),
    (Level.AUTOMATIC, "Automatic", "answers and contains by itself"),
)
STATES = {
    "standing": ("good", "Stands as written"),
    "changed": ("bad", "Pinned, but the words were changed"),
    "missing": ("bad", "Not pinned"),
    "unknown": ("warn", "The network did not say"),
    "": ("warn", "Not looked at yet"),
}


@desk("GET", roles=OVERSEE)
def supervise(request: DeskRequest) -> HttpResponse:
    """Everything a supervisor watches, brand by brand."""
    return page(request, "web/supervise.html", {"here": "supervise", **_watched(request)})


@desk("GET", roles=OVERSEE)
def supervise_live(request: DeskRequest) -> HttpResponse:
    """The same without the shell, asked for when something changed."""
    return fragment(request, "web/_supervise.html", _watched(request))


@desk("POST", roles=OVERSEE)
def pause_brand(request: DeskRequest, slug: str) -> HttpResponse:
    """Stop everything outbound of a brand, or let it go on."""
    brand = brand_or_404(request, slug, OVERSEE)
    on = request.POST.get("on") == "1"
    pause.pause(brand, request.person, on)
    return done(f"{brand.name}: {'everything outbound is paused' if on else 'outbound goes on'}.")


@desk("POST", roles=OVERSEE)
def pause_page(request: DeskRequest, pk: int) -> HttpResponse:
    """The same for one page."""
    found = page_or_404(request, pk, OVERSEE)
    on = request.POST.get("on") == "1"
    pause.pause_page(found, request.person, on)
    return done(f"{found.name}: {'everything outbound is paused' if on else 'outbound goes on'}.")


@desk("POST", roles=OVERSEE)
def set_level(request: DeskRequest, pk: int) -> HttpResponse:
    """How much a page does by itself."""
    found = page_or_404(request, pk, OVERSEE)
    level = request.POST.get("level", "")
    if level not in set(Level):
        return refused("choose one of the levels")
    pause.set_level(found, level, request.person)
    return done(f"{found.name}: {_title(level)}.")


@desk("GET")
def notices_page(request: DeskRequest) -> HttpResponse:
    """The notice on every page: what it should say, and when it was last seen to stand there."""
    rows = [_notice(found) for found in oversight.pages(request.seats.brands)]
    return page(request, "web/notices.html", {"here": "notices", "rows": rows})


@desk("POST", roles=OVERSEE)
def notice_check(request: DeskRequest, pk: int) -> HttpResponse:
    """Look at once whether it stands; ``pin`` puts it up first."""
    found = page_or_404(request, pk, OVERSEE)
    try:
        if request.POST.get("do") == "pin":
            notices.publish(found)
        else:
            notices.verify(found)
    except RingbackError as error:
        return refused(error)
    found.refresh_from_db(fields=["notice"])
    return fragment(request, "web/_notice.html", {"row": _notice(found), "may_oversee": True})


def _title(level: str) -> str:
    return next(title for name, title, _ in LEVELS if name == level).lower()


def _notice(found: Page) -> dict[str, Any]:
    tone, said = STATES[str(found.notice.get("state", ""))]
    known = channels().get(found.network)
    return {
        "page": found,
        "words": notices.words(found),
        "tone": tone,
        "said": said,
        "checked": parse_datetime(str(found.notice.get("checked", ""))) if found.notice.get("checked") else None,
        "network": known.caps.title if known else found.network,
        "by_hand": bool(known and known.caps.pin is not Access.API),
    }


def _watched(request: DeskRequest) -> dict[str, Any]:
    since = timezone.now() - timedelta(days=1)
    rows = oversight.watches(request.seats.holding(OVERSEE), since)
    kinds = {row.brand.pk: engine_of(row.brand).policy.kinds for row in rows}
    waiting = review.waiting(request.seats.holding(OVERSEE), timezone.now())
    return {"watches": rows, "levels": LEVELS, "kinds": kinds, "waiting": waiting}
