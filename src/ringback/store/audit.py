"""The audit trail: rows written with what they tell of, then sealed into one hash chain a brand.

A row is written without number or hash, so that no two transactions wait for each other's end of the
chain. The sealer, one at a time, gives every committed row its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from django.db import connection

from ringback.store import bulk, chain
from ringback.store.chain import JSON, Broken, Entry, Head
from ringback.store.models import Audit
from ringback.store.transaction import write

AT_ONCE: Final = 500
_LOCK: Final = 7_214_002  # an arbitrary number of ours, beside the brand: one sealer a brand


def record(
    brand: int,
    actor: str,
    action: str,
    case: int | None = None,
    facts: Mapping[str, JSON] | None = None,
    *,
    at: datetime | None = None,
) -> None:
    """Write down that something was done, in the transaction that does it. ``facts``: ids and names, no values."""
    Audit.objects.create(
        brand_id=brand, at=at or datetime.now(UTC), actor=actor, action=action, case=case, facts=dict(facts or {})
    )


def seal(brand: int) -> int:
    """Give the brand's unsealed rows their place in its chain; how many there were."""
    count = 0
    while sealed := _seal_some(brand):
        count += sealed
    return count


def seal_all() -> int:
    """``seal`` for every brand that has unsealed rows. A worker calls it about once a second."""
    brands = Audit.objects.filter(number=None).order_by().values_list("brand", flat=True).distinct()
    return sum(seal(brand) for brand in list(brands))


def verify(brand: int, heads: Sequence[Head] = ()) -> Broken | None:
    """The first place where the brand's chain is broken, or ``None``. ``heads``: earlier exports."""
    return chain.verify(_entries(brand), brand=brand, heads=heads)


def export_head(brand: int) -> Head | None:
    """The end of the brand's chain, to be kept where the database's owner cannot write."""
    last = _last(brand)
    return Head(brand, last.number, bytes.fromhex(last.hash)) if last and last.number else None


def _seal_some(brand: int) -> int:
    if not Audit.objects.filter(brand=brand, number=None).exists():
        return 0
    with write():
        _alone(brand)
        last = _last(brand)
        number = last.number if last and last.number else 0
        previous = bytes.fromhex(last.hash) if last else chain.genesis(brand)
        rows = list(Audit.objects.filter(brand=brand, number=None).order_by("pk")[:AT_ONCE])
        for row in rows:
            number, previous = number + 1, chain.link(previous, _record(row))
            row.number, row.hash = number, previous.hex()
        bulk.update(rows, ["number", "hash"])
    return len(rows)


def _alone(brand: int) -> None:
    """Until the transaction ends nobody else seals this brand. SQLite has one writer anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_LOCK, brand % 2**31])


def _last(brand: int) -> Audit | None:
    return Audit.objects.filter(brand=brand, number__isnull=False).order_by("-number").first()


def _entries(brand: int) -> Iterator[Entry]:
    rows = Audit.objects.filter(brand=brand, number__isnull=False).order_by("number")
    for row in rows.iterator(2000):
        yield Entry(row.number or 0, _record(row), bytes.fromhex(row.hash))


def _record(row: Audit) -> dict[str, JSON]:
    return chain.record(at=row.at, actor=row.actor, action=row.action, case=row.case, facts=_exact(row.facts))


def _exact(value: Any) -> Any:
    """Numbers with a fraction as text: the chain holds none, and a row that did must not stop it."""
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, dict):
        return {key: _exact(inner) for key, inner in value.items()}
    return [_exact(inner) for inner in value] if isinstance(value, list) else value
