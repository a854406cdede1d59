"""The callback board, and one call."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F

from ringback.calls.attempts import State
from ringback.store.models import Attempt, Callback

_SHOWN = 200


@dataclass(frozen=True)
class Board:
    """Callbacks by what they wait for: somebody to call now, a call that runs, their time, nothing."""

    due: tuple[Callback, ...]
    now: tuple[Callback, ...]
    later: tuple[Callback, ...]
    done: tuple[Callback, ...]


def board(brands: Collection[int], now: datetime) -> Board:
    """The board of these brands: what is open, and what was done in the last day. Two queries."""
    every = Callback.objects.filter(brand__in=brands).select_related("brand", "case__conversation__page", "claimed_by")
    live = list(every.filter(finished=None).order_by(F("opens").asc(nulls_last=True), "pk")[:_SHOWN])
    done = every.filter(finished__gte=now - timedelta(days=1)).order_by("-finished")[:_SHOWN]
    held = [row for row in live if claimed(row, now)]
    free = [row for row in live if not claimed(row, now)]
    return Board(
        due=tuple(row for row in free if row.opens and row.opens <= now),
        now=tuple(held),
        later=tuple(row for row in free if not row.opens or row.opens > now),
        done=tuple(done),
    )


def claimed(callback: Callback, now: datetime) -> bool:
    """Whether somebody has it now; a claim that ran out is nobody's."""
    return callback.claimed_by_id is not None and (callback.claimed_until is None or callback.claimed_until > now)


def callback_of(brands: Collection[int], pk: int) -> Callback | None:
    """The callback with its case, if it is one of these brands'."""
    return (
        Callback.objects.filter(brand__in=brands, pk=pk)
        .select_related("brand", "case__brand", "case__conversation__page", "claimed_by")
        .first()
    )


def attempt_of(brands: Collection[int], pk: int) -> Attempt | None:
    """The attempt with its callback and case, if it is one of these brands'."""
    return (
        Attempt.objects.filter(brand__in=brands, pk=pk)
        .select_related("brand", "agent", "callback__case__brand", "callback__case__conversation__page")
        .first()
    )


def attempts(callback: Callback) -> Sequence[Attempt]:
    """Every try of a callback, oldest first."""
    return list(Attempt.objects.filter(brand=callback.brand_id, callback=callback).order_by("pk"))


def live_attempt(callback: Callback) -> Attempt | None:
    """The try that is in the air now."""
    rows = Attempt.objects.filter(brand=callback.brand_id, callback=callback)
    return rows.exclude(state=State.ENDED).order_by("-pk").first()
