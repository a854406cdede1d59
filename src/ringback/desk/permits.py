"""May this number be called, for this callback, by this person, now? Facts from here; ``calls.dial`` decides."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Count, Q

from ringback.calls.dial import DialDecision, DialFacts, DialPolicy, DialRequest
from ringback.desk import promise
from ringback.desk.progress import Open, Progress
from ringback.desk.runtime import Runtime, caller_id, published
from ringback.errors import VaultError
from ringback.flow import Label
from ringback.store import models
from ringback.text import RawText

_LIMITS = ("by_brand_a_day", "by_agent_an_hour", "calls_up")
_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)


def acceptable(work: Progress, case: Open, row: models.Callback) -> str:
    """Why this number may never be called, as a code; ``""`` when it may."""
    if models.Suppression.objects.filter(brand_id=row.brand_id, fingerprint=row.fingerprint).exists():
        return "suppressed"
    try:
        number = promise.sealed_value(work.runtime, row.brand_id, row.number_ref).reveal()
    except VaultError:
        return "gone"
    decision = dial_policy(case).accepts(number)
    return "" if decision.allowed else decision.code


def check(work: Progress, case: Open, row: models.Callback, person: models.Person) -> DialDecision:
    """The whole checklist, at the moment of dialling."""
    try:
        number = promise.sealed_value(work.runtime, row.brand_id, row.number_ref).reveal()
    except VaultError:
        return DialDecision(False, "gone", "The number is not kept any more; ask the customer again.", "retention")
    request = DialRequest(number, agent=str(person.pk), caller_id=caller_id(case.row.conversation.page.brand))
    return dial_policy(case).check(request, _facts(work, case, row, person))


def dial_policy(case: Open) -> DialPolicy:
    """What the brand's policy and its operator allow."""
    brand = case.row.conversation.page.brand
    declared = brand.settings.get("dial") or {}
    calling = case.engine.policy.calling
    regions = declared.get("regions") or calling.regions_default or (brand.region,)
    return DialPolicy(
        calling=calling,
        regions=frozenset(regions),
        caller_ids=frozenset(published(brand).phones),
        own=frozenset({published(brand).emergency, *declared.get("own", ())} - {""}),
        prefixes=tuple(declared.get("prefixes", ())),
        voip=bool(declared.get("voip", True)),
        spend_a_day=declared.get("spend_a_day"),
        **{name: int(declared[name]) for name in _LIMITS if name in declared},
    )


def _facts(work: Progress, case: Open, row: models.Callback, person: models.Person) -> DialFacts:
    brand, page = case.row.conversation.page.brand, case.row.conversation.page
    consent = case.row.consents.filter(revoked=None).order_by("-pk").first()
    mine, others = Q(brand=brand), Q(brand__organisation=brand.organisation_id) & ~Q(brand=brand)
    same = Q(fingerprint=row.fingerprint)
    live = models.NumberLock.objects.filter(same, organisation=brand.organisation_id, until__gt=work.now)
    ours = models.Attempt.objects.filter(mine, key__in=live.values("attempt")).count()
    barred = models.Suppression.objects.filter(same)
    return DialFacts(
        now=work.now,
        hours=promise.opening(case),
        zones=tuple(promise.zones(row, case)),
        claimed_by=str(row.claimed_by_id or ""),
        private=bool(consent and consent.surface in ("direct", "form_link", "form_signed_in")),
        consent_until=consent.expires if consent else None,
        opens=row.opens,
        live=ours,
        live_elsewhere=live.count() - ours,
        suppressed=barred.filter(mine).exists(),
        suppressed_elsewhere=barred.filter(others, reason="not_me").exists(),
        paused=bool(brand.paused_at or page.paused_at),
        attempts=row.attempts,
        **_counts(work, case, row, person, mine, others),
    )


def _counts(
    work: Progress, case: Open, row: models.Callback, person: models.Person, mine: Q, others: Q
) -> dict[str, int]:
    """Attempts of the last day and hour, in one query."""
    to_number = Q(callback__fingerprint=row.fingerprint)
    recent = models.Attempt.objects.filter(created__gt=work.now - _DAY)
    counted: dict[str, int] = recent.aggregate(
        to_number=Count("pk", filter=mine & to_number),
        elsewhere=Count("pk", filter=others & to_number),
        by_author=Count("pk", filter=mine & Q(callback__case__conversation=case.row.conversation_id)),
        by_brand=Count("pk", filter=mine),
        by_agent=Count("pk", filter=Q(agent=person, created__gt=work.now - _HOUR)),
        calls_up=Count("pk", filter=mine & Q(ended=None)),
    )
    return counted


def signed(runtime: Runtime, brand: models.Brand, attempt: str) -> str:
    """The dial policy's permit for one attempt, as a keyed hash: a driver refuses a call without it."""
    return runtime.vault.fingerprint(RawText(attempt), kind="dial.permit", label=Label.PUBLIC, brand=brand.pk)
