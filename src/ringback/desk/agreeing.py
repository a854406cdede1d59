"""Changes of a brand's policy with what they change, in the sentences people were shown when they agreed."""

from __future__ import annotations

from ringback.desk import policies
from ringback.desk.runtime import current
from ringback.errors import PolicyError
from ringback.store import models
from ringback.store.models import PolicyChange
from ringback.store.outbox import write

_SENTENCES = 60


def propose(brand: models.Brand, ref: str, why: str, person: models.Person) -> PolicyChange:
    """Put a policy before a second person. Raises as ``policies.propose``."""
    return policies.propose(brand, ref, why, person, current().clock())


def changes(change: PolicyChange) -> tuple[str, ...]:
    """What a proposed policy would change for whom; one sentence that it cannot be said, where it cannot."""
    try:
        return policies.changes(change, current().clock())
    except PolicyError as error:
        return (f"What it changes cannot be said: {error}",)


def approve(change: PolicyChange, person: models.Person) -> None:
    """Agree to it; what it changed, as it was shown, goes on record. Raises as ``policies.approve``."""
    said, now = changes(change), current().clock()
    with write():
        policies.approve(change, person, now)
        models.Audit.objects.create(
            brand_id=change.brand_id, at=now, actor=person.email, action="policy.changed",
            facts={"change": change.pk, "said": list(said[:_SENTENCES]), "more": max(0, len(said) - _SENTENCES)},
        )  # fmt: skip


def refuse(change: PolicyChange, answer: str, person: models.Person) -> None:
    """Say no, or take one's own back. Raises as ``policies.refuse``."""
    policies.refuse(change, answer, person, current().clock())
