"""Agents' corrections, kept redacted for review: capped per author, judged by a supervisor, never training anything."""

from __future__ import annotations

from datetime import timedelta

from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import current
from ringback.errors import BadInput
from ringback.store import models
from ringback.store.outbox import write

A_DAY = 30
"""So many of one author's count in a day: one person's habit must not outweigh everybody's."""


def keep(
    work: Progress,
    case: Open,
    person: models.Person,
    what: str,
    was: str,
    now: str,
    message: models.Message | None,
    *,
    model: str = "",
) -> None:
    """Put a correction before the supervisors, in the caller's transaction; beyond the cap it only corrects."""
    row, policy = case.row, case.engine.policy
    since = work.now - timedelta(days=1)
    theirs = models.Correction.objects.filter(brand_id=row.brand_id, author=person, at__gt=since)
    if theirs.count() >= A_DAY:
        return
    models.Correction.objects.create(
        brand_id=row.brand_id,
        case=row,
        author=person,
        what=what,
        was=was,
        now=now,
        message=message,
        model=model,
        policy=f"{policy.name} {policy.version}",
        at=work.now,
    )


def review(row: models.Correction, agreed: bool, person: models.Person) -> None:
    """A supervisor agrees, or does not. Raises ``BadInput`` for one's own, or when it was decided already."""
    if row.author_id == person.pk:
        raise BadInput("this is your own correction: somebody else looks at it")
    now = current().clock()
    with write():
        open_ones = models.Correction.objects.filter(pk=row.pk, verdict="")
        if not open_ones.update(verdict="agreed" if agreed else "declined", reviewed_by=person, reviewed=now):
            raise BadInput("somebody has looked at this already")
        models.Audit.objects.create(
            brand_id=row.brand_id, case=row.case_id, at=now, actor=person.email, action="correction.reviewed",
            facts={"correction": row.pk, "agreed": agreed},
        )  # fmt: skip
