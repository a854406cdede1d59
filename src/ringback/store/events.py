"""The live stream's source: that something changed, and where; ids and names only.

A row is written in the transaction that changed the thing. Whoever follows keeps a *position* and asks
for what is ``after`` it. On PostgreSQL ids are taken before the commit, so a lower one may show up
later; positions there follow the transactions, and rows are read only once every earlier transaction
has ended: none is skipped.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from django.db import connection

from ringback.store.models import Event

AT_ONCE: Final = 500
_OVERLAP: Final = 200

_XMIN = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
_AFTER = f"""
    SELECT xact, id, brand_id, "case", name FROM store_event
    WHERE (xact, id) > (%s, %s) AND xact < {_XMIN} ORDER BY xact, id LIMIT %s
"""  # noqa: S608 - made of constants
_SINCE_ID = f"SELECT coalesce(min(xact), {_XMIN}) FROM store_event WHERE id > %s"  # noqa: S608 - as above


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed. ``position``: give it to ``after`` to go on from here."""

    position: str
    brand: int
    case: int | None
    name: str


def tell(brand: int, name: str, case: int | None = None, *, at: datetime | None = None) -> None:
    """Say that something changed, in the transaction that changes it."""
    Event.objects.create(brand_id=brand, case=case, name=name, at=at or datetime.now(UTC))


def position() -> str:
    """Where the stream stands: what is read after this call shows everything up to here."""
    if connection.vendor != "postgresql":
        return str(Event.objects.order_by("-pk").values_list("pk", flat=True).first() or 0)
    return f"{_number(f'SELECT {_XMIN}')}.0"


def after(position: str, limit: int = AT_ONCE) -> list[Change]:
    """The changes after a position, in order, at most ``limit``. Raises ``ValueError`` for no position."""
    first, second = _read(position)
    if connection.vendor != "postgresql":
        rows = Event.objects.filter(pk__gt=first).order_by("pk")[:limit]
        return [Change(str(row.pk), row.brand_id, row.case, row.name) for row in rows]
    with connection.cursor() as cursor:
        cursor.execute(_AFTER, [first, second, limit])
        return [Change(f"{xact}.{pk}", brand, case, name) for xact, pk, brand, case, name in cursor.fetchall()]


def resume(*given: str) -> str | None:
    """The latest of the positions a reader names, in full; ``None`` when none of them is one."""
    found = []
    for position in given:
        with suppress(ValueError):
            first, second = _read(position)
            found.append((first, second))
    if not found:
        return None
    return f"{max(found)[0]}.{max(found)[1]}" if connection.vendor == "postgresql" else str(max(found)[0])


def later(one: str, other: str) -> str:
    """The later of two positions."""
    return max(one, other, key=_order)


def is_after(one: str, other: str) -> bool:
    """Whether ``one`` comes after ``other``."""
    return _order(one) > _order(other)


def prune(before: datetime) -> int:
    """Forget what is older: nobody resumes from that far back."""
    return Event.objects.filter(at__lt=before).delete()[0]


def _order(position: str) -> tuple[int, ...]:
    """``x.y`` or ``x``. Raises ``ValueError`` for anything else."""
    if len(position) > 40 or not position.isascii():
        raise ValueError("not a position")
    return tuple(int(part) for part in position.split(".", 1))


def _read(position: str) -> tuple[int, int]:
    """A position as two numbers. A bare id works on PostgreSQL too, with some repetition."""
    first, *rest = _order(position)
    if rest or connection.vendor != "postgresql":
        return first, rest[0] if rest else 0
    return _number(_SINCE_ID, max(0, first - _OVERLAP)), 0


def _number(sql: str, *values: int) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return int(cursor.fetchone()[0])
