"""A brand's policy: what is in force, what is proposed instead, and who agreed. Four eyes for every change.

A policy is kept word for word when it is first used, and what was kept is what holds: editing the file, or
a newer release of Ringback, changes nothing until one person proposes it and another one agrees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ringback.detect import kinds
from ringback.engine import identifiers
from ringback.errors import BadInput, PolicyError, Refused
from ringback.flow import BUILTIN, Layer, Policy, compose
from ringback.policies import clauses, layers
from ringback.policies.check import check
from ringback.policies.diff import diff
from ringback.policies.versions import content, digest, restore
from ringback.store import models
from ringback.store.models.records import PolicyChange
from ringback.store.outbox import write

ROLES = (models.Membership.Role.SUPERVISOR, models.Membership.Role.COMPLIANCE)
"""Who may propose a policy and who may agree to it; never the same person."""

_LONGEST_REF = 200


@dataclass(frozen=True)
class Entry:
    """One line of a brand's policy history. ``state``: ``in force``, ``earlier``, ``proposed`` or ``refused``."""

    id: int
    state: str
    name: str
    version: str
    why: str
    proposed_by: str
    proposed_at: datetime
    decided_by: str
    decided_at: datetime | None
    answer: str


def in_force(brand: models.Brand, now: datetime) -> Policy:
    """What holds for the brand: as it was kept, or, the first time, as it stands in the files now.

    Raises ``PolicyError`` naming file, line and key, or that a version in use was changed.
    """
    if brand.in_force is not None:
        return restore(brand.in_force.content, _kinds())
    files = layers(brand.policy)
    policy = compose(files, _kinds(), clauses())
    if brand.pk is None:
        return policy
    with write():
        brand.in_force = used(files, now)
        models.Brand.objects.filter(pk=brand.pk).update(in_force=brand.in_force)
    return policy


def used(files: Sequence[Layer], now: datetime) -> models.PolicyVersion:
    """The version those files are, kept from now on. Raises ``PolicyError`` when it once said something else."""
    return _keep(files[-1].data["name"], files[-1].data["version"], digest(files), content(files), now)


def _keep(name: str, version: str, mark: str, kept: dict[str, Any], now: datetime) -> models.PolicyVersion:
    row, _ = models.PolicyVersion.objects.get_or_create(
        name=name, version=version, defaults={"digest": mark, "content": kept, "first_used": now}
    )
    if row.digest != mark:
        file = kept["layers"][-1]["file"]
        raise PolicyError(_changed(name, version), file=file, line=1, key="version")
    return row


def _changed(name: str, version: str) -> str:
    return (
        f"{name} {version} has decided cases already and said something else then; a version means one thing for "
        "ever: write a new version, and propose it"
    )


def propose(brand: models.Brand, ref: str, why: str, person: models.Person, now: datetime) -> PolicyChange:
    """Put a policy, by name or path, before a second person. Nothing changes yet.

    Raises ``PolicyError`` for a policy that is wrong or reuses a version, ``BadInput`` when nothing would
    change, no reason is given or another proposal is open, ``Refused`` for who may not.
    """
    _may(brand, person)
    if len(ref) > _LONGEST_REF:
        raise BadInput(f"the path of a policy takes {_LONGEST_REF} characters at most")
    files = layers(ref)
    policy = compose(files, _kinds(), clauses())
    found = [problem for problem in check(policy) if not problem.note]
    if found:
        raise BadInput(f"{policy.name} is not well: {found[0].message}; see ringback policy check {ref}")
    mark, said = digest(files), _safe(why)
    old = models.PolicyVersion.objects.filter(name=policy.name, version=policy.version).first()
    if old and old.digest != mark:
        raise PolicyError(_changed(policy.name, policy.version), file=policy.file, line=1, key="version")
    if brand.in_force and (brand.in_force.name, brand.in_force.digest) == (policy.name, mark):
        raise BadInput(f"{policy.name} {policy.version} is in force already")
    with write():
        models.Brand.objects.select_for_update().get(pk=brand.pk)
        if PolicyChange.objects.filter(brand=brand, state=PolicyChange.State.PROPOSED).exists():
            raise BadInput("another change is proposed for this brand: agree to it or refuse it first")
        change = PolicyChange.objects.create(
            brand=brand, ref=ref, name=policy.name, version=policy.version, digest=mark, content=content(files),
            why=said, proposed_by=person.email, proposed_at=now,
        )  # fmt: skip
        _note(change, person, "policy.proposed", now, why=said)
    return change


def approve(change: PolicyChange, person: models.Person, now: datetime) -> PolicyChange:
    """Agree to a change: from now on it holds. Raises ``Refused`` for who proposed it, or may not."""
    with write():
        change = _open(change, person)
        brand = models.Brand.objects.select_for_update().get(pk=change.brand_id)
        brand.in_force = _keep(change.name, change.version, change.digest, change.content, now)
        brand.policy = change.ref
        brand.save(update_fields=["in_force", "policy"])
        _decide(change, person, PolicyChange.State.ACTIVE, "", now)
        _note(change, person, "policy.approved", now, proposed_by=change.proposed_by)
    return change


def refuse(change: PolicyChange, answer: str, person: models.Person, now: datetime) -> PolicyChange:
    """Say no to a change, or take back one's own. Raises ``BadInput`` without a reason."""
    said = _safe(answer)
    with write():
        change = _open(change, person, own=True)
        _decide(change, person, PolicyChange.State.REFUSED, said, now)
        _note(change, person, "policy.refused", now, proposed_by=change.proposed_by, why=said)
    return change


def proposed(brand: models.Brand) -> PolicyChange | None:
    """The change that waits for a second person."""
    return PolicyChange.objects.filter(brand=brand, state=PolicyChange.State.PROPOSED).first()


def changes(change: PolicyChange, now: datetime) -> tuple[str, ...]:
    """What a proposed policy would change for whom, in sentences."""
    return diff(in_force(change.brand, now), restore(change.content, _kinds()))


def history(brand: models.Brand) -> tuple[Entry, ...]:
    """Every change of a brand's policy, the newest first."""
    rows = list(PolicyChange.objects.filter(brand=brand).order_by("-proposed_at", "-pk"))
    active = [row for row in rows if row.state == PolicyChange.State.ACTIVE]
    newest = max(active, key=lambda row: (row.decided_at or row.proposed_at, row.pk), default=None)
    names = {PolicyChange.State.ACTIVE: "earlier", PolicyChange.State.PROPOSED: "proposed"}
    return tuple(
        Entry(
            row.pk, "in force" if row is newest else names.get(PolicyChange.State(row.state), "refused"), row.name,
            row.version, row.why, row.proposed_by, row.proposed_at, row.decided_by, row.decided_at, row.answer,
        )
        for row in rows
    )  # fmt: skip


def stale(brand: models.Brand) -> str:
    """Why the brand's policy files are not what is in force, in a sentence; ``""`` when they are."""
    if brand.in_force is None:
        return ""
    try:
        files = layers(brand.policy)
    except PolicyError as error:
        return f"{brand.in_force} is in force as it was kept; its file cannot be used any more: {error}"
    if digest(files) == brand.in_force.digest:
        return ""
    return f"{brand.in_force} is in force as it was kept; its files say something else now: propose them"


def _open(change: PolicyChange, person: models.Person, *, own: bool = False) -> PolicyChange:
    row = PolicyChange.objects.select_for_update().get(pk=change.pk)
    _may(row.brand, person)
    if row.state != PolicyChange.State.PROPOSED:
        raise BadInput("this change was decided on already")
    if row.proposed_by == person.email and not own:
        raise Refused("a second person has to agree to it: you proposed it", code="four_eyes")
    return row


def _may(brand: models.Brand, person: models.Person) -> None:
    held = models.Membership.objects.filter(brand=brand, person=person, role__in=ROLES)
    if not person.is_active or not held.exists():
        raise Refused("only supervisors and compliance officers of the brand decide on its policy", code="role")


def _decide(change: PolicyChange, person: models.Person, state: PolicyChange.State, answer: str, now: datetime) -> None:
    change.state, change.decided_by, change.decided_at, change.answer = state, person.email, now, answer
    change.save(update_fields=["state", "decided_by", "decided_at", "answer"])


def _safe(why: str) -> str:
    """A reason, without what it may hold of a customer: the audit trail forgets nothing."""
    from ringback.engine import load

    if len(why.strip()) < 3:
        raise BadInput("say why")
    return str(load("generic", languages=("en",)).inspect(why.strip()[:400]).safe_text)[:400]


def _note(change: PolicyChange, person: models.Person, action: str, now: datetime, **facts: Any) -> None:
    said = {"change": change.pk, "policy": change.name, "version": change.version, "digest": change.digest, **facts}
    models.Audit.objects.create(brand_id=change.brand_id, at=now, actor=person.email, action=action, facts=said)
    models.Event.objects.create(brand_id=change.brand_id, case=None, name=action, at=now)


def _kinds() -> tuple[Any, ...]:
    return (*kinds(identifiers()), *BUILTIN)
