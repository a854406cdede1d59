"""What supervisors see: what is paused, what is still exposed, what the guard refused, which notices stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from ringback.store.models import Brand, Exposure, Page, Refusal
from ringback.store.queries.inbox import RUNNING


@dataclass(frozen=True)
class Watch:
    """One brand under supervision."""

    brand: Brand
    pages: tuple[Page, ...]
    exposures: tuple[Exposure, ...]
    refused: int


def watches(brands: Collection[int], since: datetime) -> tuple[Watch, ...]:
    """These brands in the order of their names, refused replies counted from ``since``. Four queries."""
    pages: dict[int, list[Page]] = {}
    for page in Page.objects.filter(brand__in=brands).order_by("name", "pk"):
        pages.setdefault(page.brand_id, []).append(page)
    running: dict[int, list[Exposure]] = {}
    for exposure in exposed(brands):
        running.setdefault(exposure.brand_id, []).append(exposure)
    kept_back = Refusal.objects.filter(brand__in=brands, at__gte=since)
    refused = dict(kept_back.values_list("brand").annotate(Count("pk")))
    return tuple(
        Watch(brand, tuple(pages.get(brand.pk, ())), tuple(running.get(brand.pk, ())), refused.get(brand.pk, 0))
        for brand in Brand.objects.filter(pk__in=brands).order_by("name", "pk")
    )


def exposed(brands: Collection[int]) -> tuple[Exposure, ...]:
    """Every exposure of these brands whose clock runs, oldest first."""
    rows = Exposure.objects.filter(brand__in=brands, state__in=RUNNING)
    return tuple(rows.select_related("case__conversation__page").order_by("found", "pk"))


def pages(brands: Collection[int]) -> tuple[Page, ...]:
    """Every page of these brands, with its brand."""
    return tuple(Page.objects.filter(brand__in=brands).select_related("brand").order_by("brand__name", "name", "pk"))


def page_of(brands: Collection[int], pk: int) -> Page | None:
    """The page, if it is one of these brands'."""
    return Page.objects.filter(brand__in=brands, pk=pk).select_related("brand").first()


def paused(brands: Collection[int]) -> tuple[Brand, ...]:
    """The brands whose outbound is paused now."""
    return tuple(Brand.objects.filter(pk__in=brands).exclude(paused_at=None).order_by("name"))
