"""A promise to call: opened from what the customer wrote, planned into hours, announced with its phrase."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from ringback import cases
from ringback.calls import consent, phrase
from ringback.calls.windows import Window
from ringback.desk import permits
from ringback.desk.hearing import Heard
from ringback.desk.progress import Open, Progress
from ringback.desk.promise import DUE, OVERDUE, live, planned, shred_later
from ringback.errors import Busy, VaultError
from ringback.flow import CALL_PHRASE, Label
from ringback.store import models
from ringback.text import RawText

_GRACE = timedelta(minutes=5)
_RETRIED = 4
"""Days after the wish in which a missed call may still be tried again: two business days and a weekend."""


def carry(work: Progress, case: Open, effect: cases.Effect) -> tuple[cases.Event, ...]:
    """Do what the case asks of its callback; what it must hear of it."""
    match effect:
        case cases.OpenCallback():
            return _open(work, case, case.heard or Heard())
        case cases.ScheduleCallback():
            row = live(case.row)
            return () if row is None else schedule(work, case, row)
        case cases.CancelCallback(suppress=suppress):
            _cancel(work, case, suppress)
    return ()


def _open(work: Progress, case: Open, heard: Heard) -> tuple[cases.Event, ...]:
    """A number we may call: kept sealed for this one purpose, with the receipt of the wish."""
    row = live(case.row)
    if row is not None and row.state in ("attempting", "wrap_up"):
        # What was permitted is being dialled: neither number, time nor phrase changes under the agent's hands.
        work.note(case.row, "ringback", "human.paged", reason="the customer wrote about the call during it")
        return ()
    if heard.number_ref:
        row = _with_number(work, case, heard, row)
    if row is None:
        return ()
    if heard.wish:
        row.wish = [[start.isoformat(), end.isoformat()] for start, end in heard.wish]
    if heard.zone:
        row.zone = heard.zone
    row.save()
    return () if case.state.wanted == "time" else schedule(work, case, row)


def _with_number(work: Progress, case: Open, heard: Heard, row: models.Callback | None) -> models.Callback:
    expires = consent.expiry(work.now, heard.wish, case.engine.policy.calling)
    if row is None:
        row = models.Callback(brand_id=case.row.brand_id, case=case.row, state="requested", created=work.now)
        row.code = _new_code(case.row.brand_id)
    _keep_until(work, case, heard.number_ref, expires + timedelta(days=_RETRIED))
    models.Conversation.objects.filter(pk=case.row.conversation_id).update(opted_out=False)
    row.number_ref, row.number_tail, row.fingerprint = heard.number_ref, heard.tail, heard.fingerprint
    row.zone = heard.zone
    row.zones = list(heard.zones)
    item = case.row.messages.filter(ours=False, surface="direct").order_by("-pk").values_list("item", flat=True).first()
    models.Consent.objects.create(
        brand_id=case.row.brand_id,
        case=case.row,
        shown=case.engine.policy.bridge.consent or "direct.ask_number",
        surface="direct",
        item=item or "",
        purpose="callback",
        at=work.now,
        expires=expires,
    )
    # Only who said stop can say go again: somebody else who types the number changes nothing.
    here = models.Callback.objects.filter(
        case__conversation=case.row.conversation_id, fingerprint=heard.fingerprint, state="cancelled"
    )
    if here.exists():
        models.Suppression.objects.filter(
            brand_id=case.row.brand_id, fingerprint=heard.fingerprint, reason="asked"
        ).delete()
    work.note(case.row, "customer", "consent.given", purpose="callback")
    return row


def _keep_until(work: Progress, case: Open, ref: str, until: datetime) -> None:
    """A promise can be kept only as long as its number is."""
    with suppress(VaultError):  # it is gone; the permit will say so, and another is asked for
        work.runtime.vault.extend(ref, until, brand=case.row.brand_id)
    models.Sealed.objects.filter(brand_id=case.row.brand_id, ref=ref, expires__lt=until).update(expires=until)


def _new_code(brand: int) -> str:
    """A case code that no other callback of the brand has. It grants nothing, so six digits do."""
    for width in range(6, 6 + 40):
        code = phrase.make(secrets.randbelow(10 ** min(width, 7)))
        if not models.Callback.objects.filter(brand_id=brand, code=code).exists():
            return code
    raise Busy("the brand has no free case code; finish old callbacks first")


def schedule(work: Progress, case: Open, row: models.Callback) -> tuple[cases.Event, ...]:
    """Plan the callback into hours and tell the customer; a number we may not call is asked for again."""
    refusal = permits.acceptable(work, case, row)
    if refusal:
        row.state, row.finished = "suppressed", work.now
        row.save()
        work.note(case.row, "ringback", "callback.refused", code=refusal)
        return (cases.CallbackChanged(work.now, "invalid"),)
    window = planned(work, case, row)
    if window is None and row.wish and row.state != "unfit":
        row.wish, row.state = [], "unfit"
        row.save()
        return (cases.CallbackChanged(work.now, "unfit"),)
    window = window or planned(work, case, row, [])
    if window is None:
        work.note(case.row, "ringback", "human.paged", reason="no hours to call in")
        return ()
    row.state = "scheduled"
    promise(work, case, row, window)
    row.phrase_ref = _new_phrase(work, case, row)
    row.save()
    work.note(case.row, "ringback", "callback.scheduled", opens=window.start.isoformat())
    return (cases.CallbackChanged(work.now, "scheduled"),)


def promise(work: Progress, case: Open, row: models.Callback, window: Window) -> None:
    """The call is due in this window, and somebody hears of it when it was not made in it."""
    row.opens, row.closes = window
    row.save()
    work.place(case, cases.SetTimer(DUE, window.start), "")
    work.place(case, cases.SetTimer(OVERDUE, window.end + _GRACE), "")


def _new_phrase(work: Progress, case: Open, row: models.Callback) -> str:
    """Two words, sealed until the customer answers; the earlier ones are destroyed."""
    vault, brand = work.runtime.vault, case.row.brand_id
    if row.phrase_ref:
        shred_later(work.runtime, brand, row.phrase_ref)
        models.Sealed.objects.filter(brand_id=brand, ref=row.phrase_ref).delete()
    words = RawText(phrase.phrase(os.urandom(8), case.state.language or "en"))
    expires = (row.closes or work.now) + timedelta(days=1)
    sealed = vault.seal(words, brand=brand, kind=CALL_PHRASE, label=Label.CONTACT, expires=expires, case=case.row.pk)
    models.Sealed.objects.create(
        brand_id=brand,
        ref=sealed.ref,
        case=case.row.pk,
        kind=CALL_PHRASE,
        ciphertext=sealed.ciphertext,
        expires=expires,
    )
    return sealed.ref


def _cancel(work: Progress, case: Open, suppress: bool) -> None:
    row = live(case.row)
    fingerprint = row.fingerprint if row else case.heard.fingerprint if case.heard else ""
    if row is not None:
        finish(work, case, row, "cancelled")
    if suppress and fingerprint:
        forbid(case.row.brand_id, fingerprint, "asked", work.now)
    models.Consent.objects.filter(case=case.row, revoked=None).update(revoked=work.now)
    models.Conversation.objects.filter(pk=case.row.conversation_id).update(opted_out=True)
    work.note(case.row, "customer", "consent.revoked")


def finish(work: Progress, case: Open, row: models.Callback, state: str, **facts: Any) -> None:
    """The promise is over, kept or not: its number and phrase are shredded."""
    row.state, row.finished = state, work.now
    row.save()
    for ref in filter(None, (row.number_ref, row.phrase_ref)):
        models.Sealed.objects.filter(brand_id=row.brand_id, ref=ref).delete()
        shred_later(work.runtime, row.brand_id, ref)
    for timer in (DUE, OVERDUE):
        work.place(case, cases.StopTimer(timer), "")
    work.note(case.row, "ringback", f"callback.{state}", **facts)


def forbid(brand: int, fingerprint: str, reason: str, at: datetime) -> None:
    """Never dial this number for this brand: its owner said so. What was said first is not weakened later."""
    row, new = models.Suppression.objects.get_or_create(
        brand_id=brand, fingerprint=fingerprint, defaults={"reason": reason, "at": at}
    )
    if not new and row.reason == "asked":
        models.Suppression.objects.filter(pk=row.pk).update(reason=reason, at=at)
