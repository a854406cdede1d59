"""Lanes: which conversations have work, when, and which worker has it.

A lane's row exists exactly while its conversation has an undone effect or a timer. ``due`` is when
there is next something to do. Whoever adds work wakes the lane in the same transaction.

Locks are always taken in this order: conversations (by id), then lanes (by id).
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Final

from django.db import connection
from django.db.models import FloatField, QuerySet, Value
from django.db.models.functions import Cast

from ringback.store.models import Conversation, Lane
from ringback.store.transaction import moment, write

LEASE: Final = 5.0
"""Seconds a worker has a lane to itself before another may take it."""

USUAL: Final = 5
"""The priority of replies; containment has 0, the most urgent."""

_AT_ONCE: Final = 500


class Lost(Exception):
    """The lane is no longer ours: whatever we were about to write is not written."""


@dataclass(frozen=True, slots=True)
class Wake:
    """A conversation that has work. ``due``: seconds since the epoch, ``None`` for now."""

    conversation: int
    brand: int
    due: float | None = None
    priority: int = USUAL


@dataclass(slots=True)
class Lease:
    """A lane that is ours until ``LEASE`` seconds after ``since`` (monotonic)."""

    conversation: int
    brand: int
    owner: str
    since: float = field(default_factory=time.monotonic)

    @property
    def age(self) -> float:
        """Seconds since it was last renewed; goes on while the process is stopped."""
        return time.monotonic() - self.since


def wake(wakes: Iterable[Wake]) -> None:
    """Make sure each conversation has a lane, due no later than asked. Call it in the transaction that adds work.

    An existing lane's row is locked, never skipped, and its lease left alone: either its worker sees
    the new work before closing the lane, or this makes a new lane.
    """
    rows = sorted(_merged(wakes), key=lambda w: w.conversation)
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        values = [v for w in part for v in (w.conversation, w.brand, w.due, w.priority)]
        with connection.cursor() as cursor:
            cursor.execute(_upsert(len(part)), values)


def hold(conversations: Collection[int]) -> None:
    """Lock the conversations until the transaction ends: whoever steps their cases does so alone, in one order."""
    rows = Conversation.objects.filter(pk__in=conversations).order_by("pk").select_for_update(no_key=True)
    list(rows.values_list("pk"))


def claim(limit: int) -> list[Lease]:
    """Take up to ``limit`` lanes that are due and nobody's, most pressing first."""
    due = Lane.objects.filter(due__lte=moment(), lease_until__lt=moment())
    if not due.exists():  # no write lock is taken just to find nothing
        return []
    owner = secrets.token_hex(16)
    with write():
        rows = due.order_by("priority", "due").select_for_update(skip_locked=True)[:limit]
        ours = list(rows.values_list("conversation_id", "brand_id"))
        since = time.monotonic()
        Lane.objects.filter(pk__in=[c for c, _ in ours]).update(owner=owner, lease_until=_lease_end())
    return [Lease(conversation, brand, owner, since) for conversation, brand in ours]


def renew(lease: Lease) -> None:
    """Have the lane for another ``LEASE`` seconds. Raises ``Lost``."""
    since = time.monotonic()
    with write():
        if not _ours(lease).update(lease_until=_lease_end()):
            raise Lost
    lease.since = since


@contextmanager
def fenced(lease: Lease) -> Iterator[None]:
    """A transaction in which the lane is certainly ours, and its conversation locked. Raises ``Lost``."""
    with write():
        hold([lease.conversation])
        if not list(_ours(lease).select_for_update().values_list("pk")):
            raise Lost
        yield


def keep(lease: Lease) -> None:
    """Go on with the lane (within ``fenced``): renews it."""
    since = time.monotonic()
    _ours(lease).update(lease_until=_lease_end())
    lease.since = since


def close(lease: Lease, due: float | None, priority: int) -> None:
    """Let go of the lane (within ``fenced``): it is next due at ``due``, or has nothing left."""
    if due is None:
        _ours(lease).delete()
    else:
        _ours(lease).update(due=due, priority=priority, owner="", lease_until=0)


def _ours(lease: Lease) -> QuerySet[Lane]:
    return Lane.objects.filter(pk=lease.conversation, owner=lease.owner)


def _lease_end() -> Cast:
    return Cast(moment() + Value(LEASE), FloatField())


def _merged(wakes: Iterable[Wake]) -> Iterable[Wake]:
    """One a conversation: a statement may not touch a row twice."""
    merged: dict[int, Wake] = {}
    for one in wakes:
        known = merged.setdefault(one.conversation, one)
        due = None if known.due is None or one.due is None else min(known.due, one.due)
        merged[one.conversation] = replace(known, due=due, priority=min(known.priority, one.priority))
    return merged.values()


def _upsert(count: int) -> str:
    """Insert ``count`` lanes, or bring those there are forward; never ``DO NOTHING``, which takes no lock."""
    if connection.vendor == "postgresql":
        least, instant = "LEAST", "EXTRACT(EPOCH FROM clock_timestamp())::float8"
    else:
        least, instant = "MIN", "((julianday('now') - 2440587.5) * 86400.0)"
    rows = ", ".join([f"(%s, %s, COALESCE(%s, {instant}), %s, 0, '')"] * count)
    return f"""
        INSERT INTO store_lane (conversation_id, brand_id, due, priority, lease_until, owner) VALUES {rows}
        ON CONFLICT (conversation_id) DO UPDATE SET
            due = {least}(store_lane.due, excluded.due), priority = {least}(store_lane.priority, excluded.priority)
    """  # noqa: S608 - made of constants
