"""Overrides: where the policy permits one, a second person lets one text through, once, for some minutes.

Never a secret, an echo, or what could not be checked; never an ask or a confirmation in public; never a
confirmation under a healthcare policy; never against a binding clause. What is let through leaves by the
one door like everything else, its reminder included.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import QuerySet

from ringback.desk import refusals
from ringback.desk.runtime import Runtime, current
from ringback.engine import Engine, length_rule
from ringback.errors import BadInput, ChannelError, Refused
from ringback.flow import Label, Policy, Relationship, Surface, plain
from ringback.flow.policy import OVERRIDABLE
from ringback.guard import Draft, Verdict, compile_guard
from ringback.guard.mood import read
from ringback.guard.reminder import has_reminder, with_reminder
from ringback.store import models
from ringback.store.outbox import write
from ringback.text import RawText, SafeText

WAITS = timedelta(minutes=30)
"""How long a second person has to answer."""
_IN_PUBLIC = frozenset({"ask", "confirm"})
_LONGEST = 200


def barred(policy: Policy, surface: Surface, codes: Collection[str], clauses: Collection[str]) -> str:
    """Why nobody may let this through, in a sentence; ``""`` where the policy permits an override."""
    if not codes or not set(codes) <= set(OVERRIDABLE):
        return "Nobody may let this through: it carries or asks for what passes nowhere."
    if surface is Surface.PUBLIC and _IN_PUBLIC & set(codes):
        return "Nobody may let this through: in public nothing private is asked for or confirmed."
    if "confirm" in codes and policy.relationship == Relationship.PATIENT:
        return "Nobody may let this through: it would confirm that somebody is a patient."
    if any(clause in policy.clauses and policy.clauses[clause].binding for clause in clauses):
        return "Nobody may let this through: the rule behind it binds."
    if not set(codes) <= policy.override.codes:
        return "This policy lets nobody override it."
    return ""


def ask(
    case: models.Case, draft: tuple[str, Surface], reason: str, person: models.Person, verdict: Verdict,
    judge: refusals.Judge,
) -> models.Override:  # fmt: skip
    """Put a refused draft before a second person. Asking again for the same text changes nothing.

    Raises ``BadInput`` for a reason that is missing or holds private information, ``Refused`` where
    there is no override.
    """
    text, surface = draft
    runtime, engine = current(), _engine(case)
    now, said = runtime.clock(), _reason(engine, reason)
    if verdict.allowed:
        raise BadInput("this may be sent as it is")
    codes, clauses = _why(verdict)
    no = barred(engine.policy, surface, codes, clauses) or _carries(engine, text, surface)
    if no:
        raise Refused(no, code="override", clause=verdict.reasons[0].clause)
    mark = digest(runtime, case.brand_id, text)
    with write():
        known = (
            _of(case, mark, surface, person)
            .filter(used=None, expires__gt=now)
            .exclude(decided__isnull=False, granted=False)
        )
        if found := known.first():
            return found
        kept = refusals.keep(case, engine, draft, verdict, person, judge, now)
        row = models.Override.objects.create(
            brand_id=case.brand_id, case=case, refusal=kept, asked_by=person, reason=said, surface=surface,
            digest=mark, codes=codes, clauses=clauses, policy=engine.policy.name, version=engine.policy.version,
            asked=now, expires=now + WAITS,
        )  # fmt: skip
        _note(row, person, "override.asked", now)
    return row


def grant(override: models.Override, person: models.Person) -> None:
    """Let it through: this text, in this case, once. Raises ``Refused`` for who may not, ``BadInput`` when late."""
    runtime = current()
    now = runtime.clock()
    with write():
        row = _open(override, person, now)
        policy = _engine(row.case).policy
        no = barred(policy, Surface(row.surface), row.codes, row.clauses)
        if no:
            raise Refused(no, code="override")
        row.granted, row.decided_by, row.decided = True, person, now
        row.expires = now + timedelta(minutes=policy.override.minutes)
        row.save()
        _note(row, person, "override.granted", now)


def decline(override: models.Override, person: models.Person) -> None:
    """Leave it refused. Raises as ``grant``."""
    now = current().clock()
    with write():
        row = _open(override, person, now)
        row.decided_by, row.decided = person, now
        row.save()
        _note(row, person, "override.declined", now)


def standing(case: models.Case, draft: tuple[str, Surface], person: models.Person) -> models.Override | None:
    """What became of this person's last request for this very text, while it still counts."""
    runtime = current()
    rows = _of(case, digest(runtime, case.brand_id, draft[0]), draft[1], person)
    return rows.filter(used=None, expires__gt=runtime.clock()).select_related("decided_by").order_by("-pk").first()


def take(
    case: models.Case, draft: tuple[str, Surface], person: models.Person, verdict: Verdict, first: bool
) -> tuple[models.Override, SafeText] | None:
    """Use up the override for this draft, in the caller's transaction: it, and the words that leave.

    ``None`` where there is none; then the draft stays refused.
    """
    text, surface = draft
    runtime, engine = current(), _engine(case)
    now = runtime.clock()
    codes, clauses = _why(verdict)
    found = _of(case, digest(runtime, case.brand_id, text), surface, person)
    row = found.filter(granted=True, used=None, expires__gt=now).select_for_update().first()
    if row is None or not set(codes) <= set(row.codes) or barred(engine.policy, surface, codes, clauses):
        return None
    if _carries(engine, text, surface):
        return None
    words = _reminded(engine, case, draft, first)
    if words is None:
        return None
    row.used, row.leaves = now, digest(runtime, case.brand_id, words)
    if not models.Override.objects.filter(pk=row.pk, used=None).update(used=row.used, leaves=row.leaves):
        return None
    _note(row, person, "override.used", now)
    return row, plain(words)


def at_door(runtime: Runtime, brand: models.Brand, effect: models.Effect, surface: Surface, verdict: Verdict) -> None:
    """The door's second look. Raises ``ChannelError`` unless an override covers exactly these words."""
    refused = ChannelError("the guard refused it at the door", permanent=True)
    row = models.Override.objects.filter(
        pk=effect.action.get("override", 0), brand=brand, case=effect.case_id, granted=True, used__isnull=False
    ).first()
    text = effect.text
    if row is None or text is None or text.tokens or row.surface != surface:
        raise refused
    codes, clauses = _why(verdict)
    policy = runtime.engine(brand).policy
    if not set(codes) <= set(row.codes) or barred(policy, surface, codes, clauses):
        raise refused
    if row.leaves != digest(runtime, brand.pk, str(text)):
        raise refused


def digest(runtime: Runtime, brand: int, text: str) -> str:
    """A keyed hash of a draft: without the brand's key nobody can try texts against it."""
    return runtime.vault.fingerprint(RawText(text), kind="draft", label=Label.PUBLIC, brand=brand)


def _reminded(engine: Engine, case: models.Case, draft: tuple[str, Surface], first: bool) -> str | None:
    """The words with their reminder, unless they say it themselves; ``None`` where the network takes no such length."""
    text, surface = draft
    language = engine.language(str(case.state.get("language", "")))
    network = case.conversation.page.network
    length = length_rule(network, surface)
    if has_reminder(read(compile_guard(language).hear(text))):
        return text.strip() if length.fits(text.strip()) else None
    made = Draft(text, surface, language, length, engine.policy, engine.brand, first=first)
    return next(with_reminder(made), None)


def _carries(engine: Engine, text: str, surface: Surface) -> str:
    """A draft that holds a value cannot be let through: the outbox holds nothing raw."""
    found = engine.inspect(text, surface).everything
    return "Nobody may let this through: it holds private information." if found else ""


def _reason(engine: Engine, reason: str) -> str:
    said = reason.strip()[:_LONGEST]
    if len(said) < 3:
        raise BadInput("say why it should leave as it is")
    if engine.inspect(said, Surface.DIRECT).everything:
        raise BadInput("the reason holds private information; say it without")
    return said


def _why(verdict: Verdict) -> tuple[list[str], list[str]]:
    codes = dict.fromkeys(reason.code for reason in verdict.reasons)
    return list(codes), list(dict.fromkeys(reason.clause for reason in verdict.reasons))


def _of(case: models.Case, mark: str, surface: Surface, person: models.Person) -> QuerySet[models.Override]:
    return models.Override.objects.filter(brand=case.brand_id, case=case, digest=mark, surface=surface, asked_by=person)


def _open(override: models.Override, person: models.Person, now: datetime) -> models.Override:
    row = models.Override.objects.select_for_update(of=("self",)).select_related("case__brand").get(pk=override.pk)
    supervises = models.Membership.objects.filter(brand=row.brand_id, person=person, role="supervisor").exists()
    if not supervises or not person.is_active:
        raise Refused("only a supervisor of the brand lets something through", code="role")
    if row.asked_by_id == person.pk:
        raise Refused("a second person has to agree: you asked for it", code="four_eyes")
    if row.decided is not None or row.expires <= now:
        raise BadInput("this was decided already, or waited too long")
    return row


def _engine(case: models.Case) -> Engine:
    return current().engine(case.brand)


def _note(row: models.Override, person: models.Person, action: str, now: datetime) -> None:
    """Both people, the reason, the digest and the rule: whatever the step, the line stands by itself."""
    facts = {
        "override": row.pk, "asked_by": row.asked_by.email, "reason": row.reason, "digest": row.digest,
        "decided_by": row.decided_by.email if row.decided_by else "", "codes": row.codes, "clauses": row.clauses,
        "policy": row.policy, "version": row.version, "surface": row.surface,
    }  # fmt: skip
    models.Audit.objects.create(
        brand_id=row.brand_id, case=row.case_id, at=now, actor=person.email, action=action, facts=facts
    )
    models.Event.objects.create(brand_id=row.brand_id, case=row.case_id, name=action, at=now)
