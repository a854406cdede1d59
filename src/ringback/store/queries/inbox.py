"""The inbox: what to do next, worst first, and how much of it there is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F, Min, OuterRef, QuerySet, Subquery

from ringback.cases import Queue
from ringback.cases.model import Step
from ringback.store.models import Callback, Case, Exposure, Message

QUEUES: tuple[Queue, ...] = (Queue.EXPOSURES, Queue.ATTENTION, Queue.NUMBER, Queue.CALLBACKS, Queue.SOCIAL)
"""The queues somebody works through, worst first."""

RUNNING: tuple[str, ...] = (Step.FOUND, Step.HIDING, Step.ASKED)
"""The states of an exposure whose clock runs."""

WAITING: tuple[Queue, ...] = (Queue.EXPOSURES, Queue.ATTENTION)
"""The queues that wait for a human now; the others wait for the customer or for their time."""


@dataclass(frozen=True)
class Row:
    """One case in the list. ``since`` is when it came into its queue, or its clock began to run."""

    case: Case
    said: Message | None
    exposures: tuple[Exposure, ...]
    callback: Callback | None
    since: datetime

    @property
    def running(self) -> Exposure | None:
        """The exposure whose clock has run longest, if one runs."""
        return min((e for e in self.exposures if e.state in RUNNING), key=lambda e: e.found, default=None)


@dataclass(frozen=True)
class Group:
    """One queue: how many wait in it, and the first of them."""

    queue: Queue
    count: int
    rows: tuple[Row, ...]

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.count - len(self.rows)


@dataclass(frozen=True)
class Work:
    """How much waits for a human now, and since when the oldest of it."""

    waiting: int
    oldest: datetime | None


def groups(brands: Collection[int], *, only: str = "", limit: int = 40) -> tuple[Group, ...]:
    """Every queue of these brands with its first ``limit`` cases; ``only`` names one queue."""
    counted = dict(_open(brands).values_list("queue").annotate(Count("pk")))
    wanted = [queue for queue in QUEUES if only in ("", queue)]
    found = {queue: _first(brands, queue, limit) for queue in wanted if counted.get(queue)}
    rows = _rows(brands, [case for cases in found.values() for case in cases])
    return tuple(
        Group(queue, counted.get(queue, 0), tuple(rows[case.pk] for case in found.get(queue, ()))) for queue in wanted
    )


def work(brands: Collection[int]) -> Work:
    """What waits for a human now. One query."""
    row = _open(brands).filter(queue__in=WAITING).aggregate(n=Count("pk"), oldest=Min("changed"))
    return Work(row["n"], row["oldest"])


def _open(brands: Collection[int]) -> QuerySet[Case]:
    return Case.objects.filter(brand__in=brands, closed=None, queue__in=QUEUES)


def _first(brands: Collection[int], queue: Queue, limit: int) -> Sequence[Case]:
    clock = Exposure.objects.filter(case=OuterRef("pk"), state__in=RUNNING).order_by("found").values("found")[:1]
    due = Callback.objects.filter(case=OuterRef("pk"), finished=None).values("opens")[:1]
    theirs = Message.objects.filter(case=OuterRef("pk"), ours=False, current=True)
    last = theirs.order_by("-at", "-pk").values("pk")[:1]
    order = {Queue.EXPOSURES: "clock", Queue.CALLBACKS: "due"}.get(queue, "changed")
    return list(
        _open(brands)
        .filter(queue=queue)
        .annotate(clock=Subquery(clock), due=Subquery(due), last=Subquery(last))
        .select_related("brand", "conversation__page", "claimed_by")
        .order_by(F(order).asc(nulls_last=True), "pk")[:limit]
    )


def _rows(brands: Collection[int], cases: Sequence[Case]) -> dict[int, Row]:
    ids = [case.pk for case in cases]
    last = [pk for case in cases if (pk := getattr(case, "last", None))]
    said = {row.case_id: row for row in Message.objects.filter(brand__in=brands, pk__in=last)}
    exposures: dict[int, list[Exposure]] = {}
    for exposure in Exposure.objects.filter(brand__in=brands, case__in=ids).exclude(state=Step.CLEARED):
        exposures.setdefault(exposure.case_id, []).append(exposure)
    live = Callback.objects.filter(brand__in=brands, case__in=ids, finished=None).select_related("claimed_by")
    callbacks = {callback.case_id: callback for callback in live}
    return {
        case.pk: Row(
            case,
            said.get(case.pk),
            tuple(exposures.get(case.pk, ())),
            callbacks.get(case.pk),
            getattr(case, "clock", None) or case.changed,
        )
        for case in cases
    }
