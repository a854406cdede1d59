"""Turning a template into an answer: the shell around every page, in the reader's own time zone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone

from ringback.store import events
from ringback.store.models import Brand
from ringback.store.queries import inbox, oversight
from ringback.web.access import OVERSEE, WORK, DeskRequest

_TICKING = re.compile(r"(data-(?:age|until)[^>]*>)[^<]*")


def page(
    request: DeskRequest, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """A whole page with the bar on top. The live stream goes on from before anything here was read."""
    after = events.position()
    seats = request.seats
    brands = chosen(request)
    shell = {
        "seats": seats,
        "only": request.GET.get("brand", "") if len(seats.all) > 1 else "",
        "after": after,
        "work": inbox.work(brands),
        "paused": oversight.paused(seats.brands),
        "may_work": bool(seats.holding(WORK)),
        "may_oversee": bool(seats.holding(OVERSEE)),
        "sandbox": settings.CONFIG.sandbox,
    }
    return HttpResponse(render(request, template, {**shell, **(context or {})}), status=status)


def fragment(
    request: DeskRequest, template: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """A piece of a page; ``204`` when the browser says that it shows this very piece already."""
    html = render(request, template, {"seats": request.seats, **(context or {})})
    # Spans of time go on by themselves in the page: they make no new version.
    version = hashlib.sha256(_TICKING.sub(r"\1", html).encode()).hexdigest()[:16]
    if request.method == "GET" and request.headers.get("X-Shown") == version:
        return HttpResponse(status=204)
    answer = HttpResponse(html, status=status)
    answer["X-Version"] = version
    return answer


def render(request: DeskRequest, template: str, context: Mapping[str, Any]) -> str:
    """The text of a template, times in the reader's zone."""
    with timezone.override(zone_of(request)):
        return render_to_string(template, dict(context), request=request)


def zone_of(request: DeskRequest) -> ZoneInfo:
    """The reader's zone, else that of their first brand."""
    first: Brand | None = next((seat.brand for seat in request.seats), None)
    return ZoneInfo(request.person.zone or (first.zone if first else "UTC"))


def chosen(request: DeskRequest) -> tuple[int, ...]:
    """The brands this page is about: the one asked for, else all of the person's."""
    slug = request.GET.get("brand", "")
    named = tuple(seat.brand.pk for seat in request.seats if seat.brand.slug == slug)
    return named or request.seats.brands
