"""Sealed values' rows: without its key a row is noise, and when its time is over it goes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from ringback.store.models import Sealed
from ringback.store.transaction import write


def drop(brand: int, refs: Collection[str]) -> int:
    """Remove the rows of values whose keys were destroyed; how many there were."""
    with write():
        return Sealed.objects.filter(brand=brand, ref__in=refs).delete()[0]


def sweep(now: datetime) -> int:
    """Remove the rows whose time is over; how many there were. Call it after the vault's own sweep."""
    over = Sealed.objects.filter(expires__lte=now)
    if not over.exists():
        return 0
    with write():
        return over.delete()[0]
