"""A human takes note of an exposure, or agrees to what was proposed."""

from __future__ import annotations

from ringback import cases
from ringback.desk.progress import CONTAIN, SPEAK, Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.errors import BadInput
from ringback.store import models
from ringback.store.outbox import hold, write


def acknowledge(exposure: models.Exposure, person: models.Person) -> None:
    """The clock runs on; the paging stops. Doing it twice changes nothing."""
    runtime = current()
    with write():
        hold([exposure.case.conversation_id])
        work = Progress(runtime, runtime.clock())
        case = open_case(work, locked([exposure.case_id])[0])
        step(work, case, cases.Acknowledged(work.now, exposure.item), cause=f"acknowledged.{exposure.pk}")
        work.note(case.row, person.email, "exposure.acknowledged", item=exposure.item)
        work.write()
        models.Exposure.objects.filter(pk=exposure.pk).update(acknowledged_by=person.name)


def approve(effect: models.Effect, person: models.Person) -> None:
    """Do what was proposed. Raises ``BadInput`` when it was decided already."""
    _decide(effect, person, "approved")


def dismiss(effect: models.Effect, person: models.Person) -> None:
    """Do not do what was proposed. Raises ``BadInput`` when it was decided already."""
    _decide(effect, person, "dismissed")


def _decide(effect: models.Effect, person: models.Person, outcome: str) -> None:
    runtime = current()
    with write():
        hold([effect.conversation_id])
        proposed = models.Effect.objects.filter(pk=effect.pk, outcome="proposed")
        if not proposed.update(outcome=outcome):
            raise BadInput("this was decided already")
        work = Progress(runtime, runtime.clock())
        case = open_case(work, locked([effect.case_id or 0])[0])
        if outcome == "approved":
            _still_stands(case.state, effect)
            priority = SPEAK if effect.text is not None else CONTAIN
            action = {**effect.action, "by": person.name}
            work.send(case.row, action, f"approved.{effect.pk}", text=effect.text, priority=priority)
        work.note(case.row, person.email, f"proposal.{outcome}", do=effect.action["do"])
        work.write()


def _still_stands(state: cases.Case, effect: models.Effect) -> None:
    """An item is touched only while it is an exposure."""
    if effect.text is None:
        exposure = state.exposure(effect.action.get("item", ""))
        if exposure is None or not exposure.running:
            raise BadInput("this item is not exposed any more; nothing has to be done to it")
