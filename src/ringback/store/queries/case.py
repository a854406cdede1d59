"""One case with everything its page shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from ringback.cases import case_from_json
from ringback.cases.model import Case as State
from ringback.cases.model import Step
from ringback.store.models import Attempt, Audit, Callback, Case, Effect, Exposure, Message

_SHOWN = 200


@dataclass(frozen=True)
class Talk:
    """What was said in a conversation and what was done about it, oldest first.

    ``earlier`` is how many older messages are left out; ``edited`` are the items that have older versions.
    """

    case: Case
    messages: tuple[Message, ...]
    earlier: int
    exposures: tuple[Exposure, ...]
    effects: tuple[Effect, ...]
    callbacks: tuple[Callback, ...]
    attempts: tuple[Attempt, ...]
    edited: frozenset[str] = frozenset()

    @cached_property
    def state(self) -> State:
        """The state of the case, as the pure machine knows it."""
        return case_from_json(self.case.state)

    @property
    def callback(self) -> Callback | None:
        """The callback that is still to be kept, else the last one."""
        live = [callback for callback in self.callbacks if callback.finished is None]
        return next(reversed(live or self.callbacks), None)

    def exposure(self, item: str) -> Exposure | None:
        """The exposure of an item, unless it was a false alarm."""
        return next((e for e in self.exposures if e.item == item and e.state != Step.CLEARED), None)


def case_of(brands: Collection[int], pk: int) -> Case | None:
    """The case, if it is one of these brands'."""
    return (
        Case.objects.filter(brand__in=brands, pk=pk).select_related("brand", "conversation__page", "claimed_by").first()
    )


def talk(case: Case, *, every: bool = False) -> Talk:
    """The whole conversation around a case; seven queries, whatever its length."""
    said = Message.objects.filter(brand=case.brand_id, conversation=case.conversation_id, current=True)
    count = said.count()
    newest = list(said.order_by("-at", "-pk")[: None if every else _SHOWN])
    of_case = {"brand": case.brand_id, "case": case.pk}
    return Talk(
        case,
        tuple(reversed(newest)),
        count - len(newest),
        tuple(Exposure.objects.filter(**of_case).order_by("found", "pk")),
        tuple(Effect.objects.filter(**of_case).order_by("pk")),
        tuple(Callback.objects.filter(**of_case).select_related("claimed_by").order_by("pk")),
        tuple(Attempt.objects.filter(brand=case.brand_id, callback__case=case.pk).order_by("pk")),
        _edited(case, newest),
    )


def _edited(case: Case, messages: Sequence[Message]) -> frozenset[str]:
    older = Message.objects.filter(
        brand=case.brand_id, conversation=case.conversation_id, current=False, item__in=[row.item for row in messages]
    )
    return frozenset(older.exclude(text=None).values_list("item", flat=True))


def history(case: Case, *, quiet: Collection[str] = (), limit: int = 60) -> Sequence[Audit]:
    """What happened in this case, newest first, without the actions in ``quiet``."""
    rows = Audit.objects.filter(brand=case.brand_id, case=case.pk).exclude(action__in=quiet)
    return list(rows.order_by("-pk")[:limit])


def heard(case: Case) -> Sequence[Audit]:
    """What triage read in this case and what people corrected of it, newest first."""
    rows = Audit.objects.filter(brand=case.brand_id, case=case.pk, action__in=("need.heard", "need.corrected"))
    return list(rows.order_by("-pk")[:5])


def done_about(exposure: Exposure, *, quiet: Collection[str] = ()) -> Sequence[Audit]:
    """What was done about an exposure, oldest first, without the actions in ``quiet``."""
    rows = Audit.objects.filter(brand=exposure.brand_id, case=exposure.case_id, facts__item=exposure.item)
    return list(rows.exclude(action__in=quiet).exclude(action__startswith="message.").order_by("pk")[:20])


def exposed_in(exposure: Exposure) -> Message | None:
    """The message something was exposed in, as it stands now, else as it stood last."""
    rows = Message.objects.filter(brand=exposure.brand_id, item=exposure.item, case=exposure.case_id)
    return rows.exclude(text=None).order_by("-current", "-pk").first()


def message_of(brands: Collection[int], pk: int) -> Message | None:
    """The message with its case, if it is one of these brands'."""
    rows = Message.objects.filter(brand__in=brands, pk=pk, case__isnull=False)
    return rows.select_related("case__brand", "case__conversation__page", "page").first()


def exposure_of(brands: Collection[int], pk: int) -> Exposure | None:
    """The exposure with its case, if it is one of these brands'."""
    return Exposure.objects.filter(brand__in=brands, pk=pk).select_related("case__brand").first()


def effect_of(brands: Collection[int], pk: int) -> Effect | None:
    """The effect, if it is one of these brands'."""
    return Effect.objects.filter(brand__in=brands, pk=pk).first()
