"""An agent takes a case, looks at what is sealed for a reason, and closes it."""

from __future__ import annotations

from ringback import cases
from ringback.desk.progress import Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.errors import BadInput, Refused
from ringback.flow import Act, decide
from ringback.store import models
from ringback.store.outbox import hold, write
from ringback.text import RawText
from ringback.vault import Sealed


def claim(case: models.Case, person: models.Person) -> None:
    """Make it this person's. Raises ``BadInput`` when somebody else has it."""
    with write():
        free = models.Case.objects.filter(pk=case.pk, claimed_by=None)
        mine = models.Case.objects.filter(pk=case.pk, claimed_by=person)
        if not free.update(claimed_by=person) and not mine.exists():
            raise BadInput("somebody else is working on this case")
        _note(case, person, "case.claimed")


def release(case: models.Case, person: models.Person) -> None:
    """Give it back."""
    with write():
        if models.Case.objects.filter(pk=case.pk, claimed_by=person).update(claimed_by=None):
            _note(case, person, "case.released")


def close(case: models.Case, person: models.Person) -> None:
    """Nothing is left to do. Raises ``BadInput`` while something is still public or a callback is promised."""
    runtime = current()
    with write():
        hold([case.conversation_id])
        work = Progress(runtime, runtime.clock())
        opened = open_case(work, locked([case.pk])[0])
        if any(not exposure.private for exposure in opened.state.running):
            raise BadInput("something private is still public here; the case stays open until it is contained")
        if opened.state.callback:
            raise BadInput("a callback is promised; make it or cancel it first")
        step(work, opened, cases.Ended(work.now), cause="ended")
        work.note(opened.row, person.email, "case.ended")
        work.write()


def reveal(case: models.Case, ref: str, reason: str, person: models.Person) -> RawText:
    """A sealed value, shown to this person for this reason; audited before it is opened.

    Raises ``Refused`` when the policy does not show the kind to their role, ``Shredded`` when it is gone.
    """
    if len(reason.strip()) < 3:
        raise BadInput("say why you need to see it")
    row = models.Sealed.objects.filter(brand_id=case.brand_id, ref=ref, case=case.pk).first()
    if row is None:
        raise BadInput("this value is not kept any more")
    brand = models.Brand.objects.select_related("organisation").get(pk=case.brand_id)
    policy = current().engine(brand).policy
    roles = models.Membership.objects.filter(brand=brand, person=person).values_list("role", flat=True)
    decision = decide(policy, row.kind, None, Act.SHOW).given({f"audience:{role}" for role in roles})
    # Even a reason may hold what it is about, and the audit trail forgets nothing.
    said = str(current().engine(brand).inspect(reason.strip()[:200]).safe_text)
    with write():
        action = "value.shown" if decision.allowed else "value.refused"
        _note(case, person, action, kind=row.kind, reason=said)
    if not decision.allowed:
        raise Refused(decision.reason, code="show", clause=decision.clause)
    return current().vault.open(Sealed(ref, bytes(row.ciphertext)), brand=case.brand_id)


def _note(case: models.Case, person: models.Person, action: str, **facts: object) -> None:
    now = current().clock()
    models.Audit.objects.create(
        brand_id=case.brand_id, case=case.pk, at=now, actor=person.email, action=action, facts=facts
    )
    models.Event.objects.create(brand_id=case.brand_id, case=case.pk, name=action, at=now)
