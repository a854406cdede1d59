"""The circuit breaker: too many replies of a page in a minute, and people decide about the next."""

from __future__ import annotations

from datetime import datetime, timedelta

from ringback.desk.runtime import PageRuntime, Runtime
from ringback.store import models

_SPAN = timedelta(minutes=1)


def flooded(runtime: Runtime, page: PageRuntime, now: datetime) -> bool:
    """Whether the page has sent more than its brand allows in the last minute."""
    sent = models.Effect.objects.filter(
        brand_id=page.brand, conversation__page_id=page.id, created__gte=now - _SPAN, text__isnull=False
    ).exclude(outcome="proposed")
    return sent.filter(pk__gt=_floor(runtime, page.id, now))[: page.flood + 1].count() > page.flood


def _floor(runtime: Runtime, page: int, now: datetime) -> int:
    """An effect older than the last minute: whatever came before it need not be looked at."""
    since, floor, mark = runtime.marks.get(page, (now, 0, -1))
    if mark < 0 or now - since > _SPAN:
        newest = models.Effect.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        floor = max(mark, 0)
        runtime.marks[page] = (now, floor, newest)
    return floor
