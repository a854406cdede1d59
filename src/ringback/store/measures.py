"""How the durable machinery stands, in numbers: for metrics, ``ringback check`` and tests."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Min, Q

from ringback.store.agenda import strays
from ringback.store.models import Audit, Effect, Lane
from ringback.store.transaction import now


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts, and ``overdue``: seconds the oldest lane nobody has taken has been due."""

    lanes: int
    due: int
    leased: int
    overdue: float
    effects: int
    strays: int
    unsealed: int


def standing() -> Standing:
    """The numbers now: five counting queries."""
    at = now()
    free = Q(due__lte=at, lease_until__lt=at)
    lanes = Lane.objects.aggregate(
        there=Count("pk"),
        waiting=Count("pk", filter=free),
        taken=Count("pk", filter=Q(lease_until__gte=at)),
        oldest=Min("due", filter=free),
    )
    oldest = lanes["oldest"]
    return Standing(
        lanes=lanes["there"],
        due=lanes["waiting"],
        leased=lanes["taken"],
        overdue=0.0 if oldest is None else max(0.0, at - oldest),
        effects=Effect.objects.filter(done=None).count(),
        strays=len({one.conversation for one in strays()}),
        unsealed=Audit.objects.filter(number=None).count(),
    )
