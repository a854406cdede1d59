"""One attempt: permitted, written down, placed, and added up from what the phone system reports."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ringback import cases
from ringback.calls import Attempt, CallEvent, Cause, EventType, Leg, State, give_up, reduce, retry
from ringback.desk import bridge, permits, promise
from ringback.desk.progress import Open, Progress, locked, open_case
from ringback.desk.runtime import Runtime, caller_id, current
from ringback.desk.stepping import step
from ringback.errors import DialRefused, DriverError, VaultError
from ringback.store import models
from ringback.store.outbox import FAILED, Result, hold
from ringback.telephony.base import CallRequest

PLACE, HANGUP, RECONCILE = "place", "hangup", "reconcile"
CALLS = frozenset({PLACE, HANGUP, RECONCILE})
WATCHDOG = "call-watchdog"
_LONGEST = timedelta(hours=2)
_RECONCILE = timedelta(seconds=90)
_NEXT = timedelta(hours=12)
_FRESH = timedelta(seconds=60)


def begin(work: Progress, case: Open, row: models.Callback, person: models.Person) -> models.Attempt:
    """Write the intent down before anything rings. Raises ``DialRefused``."""
    decision = permits.check(work, case, row, person)
    if not decision.allowed:
        raise DialRefused(decision.reason, code=decision.code, clause=decision.clause)
    key = secrets.token_hex(16)
    _fence(work, row, key)
    attempt = models.Attempt.objects.create(
        brand_id=row.brand_id,
        callback=row,
        key=key,
        agent=person,
        driver=case.row.conversation.page.brand.driver,
        state=State.CREATED,
        decision={"code": decision.code, "clause": decision.clause, "policy": case.engine.policy.version},
        created=work.now,
    )
    row.state, row.attempts = "attempting", row.attempts + 1
    row.save()
    work.send(case.row, {"do": PLACE, "attempt": key, "item": ""}, f"place.{key}")
    work.place(case, cases.SetTimer(WATCHDOG, work.now + _RECONCILE), "")
    work.note(case.row, person.email, "call.started", attempt=attempt.pk)
    return attempt


def _fence(work: Progress, row: models.Callback, key: str) -> None:
    """Nobody in the organisation rings this number twice at once; a refusal says nothing of who does."""
    organisation = models.Brand.objects.values_list("organisation_id", flat=True).get(pk=row.brand_id)
    locks = models.NumberLock.objects.filter(organisation_id=organisation, fingerprint=row.fingerprint)
    locks.filter(until__lte=work.now).delete()
    lock = models.NumberLock(
        organisation_id=organisation, fingerprint=row.fingerprint, attempt=key, until=work.now + _LONGEST
    )
    models.NumberLock.objects.bulk_create([lock], ignore_conflicts=True)
    if not locks.filter(attempt=key).exists():
        raise DialRefused("This number cannot be called right now; try again later.", code="later")


def act(runtime: Runtime, brand: models.Brand, effect: models.Effect) -> Result:
    """Talk to the phone system, outside any transaction. Raises ``DriverError``."""
    driver = runtime.driver(brand)
    key = effect.action["attempt"]
    if effect.action["do"] == HANGUP:
        driver.hangup(key)
        return Result("done")
    if effect.action["do"] == RECONCILE:
        known = driver.reconcile(key)
        return Result("reconciled", {"facts": [_fact(event) for event in known.facts] if known else None})
    attempt = models.Attempt.objects.select_related("callback", "agent").get(brand_id=brand.pk, key=key)
    _still_wanted(runtime, effect, attempt)
    try:
        number = promise.sealed_value(runtime, brand.pk, attempt.callback.number_ref)
    except VaultError:
        raise DriverError("the number is not kept any more", permanent=True) from None
    placed = driver.place(
        CallRequest(
            attempt_id=key,
            brand=brand.slug,
            agent_endpoint=f"agent-{attempt.agent_id}",
            customer_number=number.reveal(),
            caller_id=caller_id(brand),
            permit=permits.signed(runtime, brand, key),
        )
    )
    return Result("placed", {"provider": placed[:80]})


def _still_wanted(runtime: Runtime, effect: models.Effect, attempt: models.Attempt) -> None:
    """What was permitted a moment ago is dialled; what waited longer, or was called off, is not.

    After a pause or an outage nobody expects the phone to ring: the agent presses the button again.
    """
    called_off = models.Effect.objects.filter(
        brand_id=effect.brand_id, conversation_id=effect.conversation_id, action__do=HANGUP, action__attempt=attempt.key
    )
    if attempt.ended is not None or called_off.exists():
        raise DriverError("the call was called off", permanent=True)
    if runtime.clock() - attempt.created > _FRESH:
        raise DriverError("the permission to dial is too old", permanent=True)


def settled(work: Progress, case: Open, effect: models.Effect, result: Result) -> None:
    """The phone system took the call, or did not; or it said what it knows of one."""
    key = effect.action["attempt"]
    row = models.Attempt.objects.select_for_update().get(brand_id=effect.brand_id, key=key)
    if effect.action["do"] == PLACE and result.outcome == FAILED:
        _add(work, case, row, [_ended(row, Cause.NETWORK_ERROR, work)])
    elif effect.action["do"] == RECONCILE and result.data.get("facts"):
        _add(work, case, row, [_event(key, fact) for fact in result.data["facts"]])


def end(work: Progress, case: Open, attempt: models.Attempt) -> None:
    """Ask the phone system to end the call."""
    work.send(case.row, {"do": HANGUP, "attempt": attempt.key, "item": ""}, f"hangup.{attempt.key}", priority=1)


def reported(work: Progress, case: Open, attempt: models.Attempt, cause: Cause) -> None:
    """An agent who dialled by hand says how it went."""
    row = models.Attempt.objects.select_for_update().get(pk=attempt.pk)
    facts = [_ended(row, cause, work)]
    if cause is Cause.COMPLETED:
        facts.insert(0, CallEvent(row.key, Leg.CALL, EventType.BRIDGED, work.now))
    _add(work, case, row, facts)


# What the phone system reports ---------------------------------------------------------------------


@dataclass(frozen=True)
class Report:
    """One report, on its way into the store."""

    brand: int
    event: CallEvent


def take_events(items: Sequence[Report], runtime: Runtime | None = None) -> None:
    """Add reports to their attempts, in the caller's transaction. A report of no known attempt is dropped."""
    runtime = runtime or current()
    keys = {item.event.attempt_id for item in items}
    found = models.Attempt.objects.filter(key__in=keys, brand_id__in={item.brand for item in items})
    talks = dict(found.values_list("callback__case_id", "callback__case__conversation_id"))
    hold(sorted(set(talks.values())))
    work = Progress(runtime, runtime.clock())
    opened = {row.pk: open_case(work, row) for row in locked(talks)}
    for row in found.select_for_update(of=("self",)).select_related("callback").order_by("pk"):
        events = [item.event for item in items if item.event.attempt_id == row.key and item.brand == row.brand_id]
        _add(work, opened[row.callback.case_id], row, events)
    work.write()


def attempt_of(row: models.Attempt) -> Attempt:
    """The attempt as its reports add up."""
    attempt = Attempt(row.key, row.created)
    for fact in row.events:
        attempt = reduce(attempt, _event(row.key, fact))
    return attempt


def _add(work: Progress, case: Open, row: models.Attempt, events: Sequence[CallEvent]) -> None:
    before = attempt_of(row)
    after = before
    for event in events:
        after = reduce(after, event)
    if after == before:
        return
    row.events = [_fact(event) for event in after.facts]
    row.state, row.cause = after.state, after.cause or ""
    row.answered = row.answered or (work.now if _answered(after) else None)
    over = after.state is State.ENDED and row.ended is None
    if over:
        row.ended = after.ended_at or work.now
    row.save()
    work.note(case.row, "telephone", f"call.{after.state}", attempt=row.pk, cause=row.cause)
    if after.quiet:
        # Not before: when an agent leaves, the customer's phone may still ring.
        models.NumberLock.objects.filter(attempt=row.key).delete()
    if over:
        _ended_call(work, case, row, after)


def _answered(attempt: Attempt) -> bool:
    return any(fact.leg is Leg.CUSTOMER and fact.type is EventType.ANSWERED for fact in attempt.facts)


def _ended_call(work: Progress, case: Open, row: models.Attempt, attempt: Attempt) -> None:
    work.place(case, cases.StopTimer(WATCHDOG), "")
    callback = models.Callback.objects.select_for_update().get(pk=row.callback_id)
    if callback.finished is not None:
        return
    cause = attempt.cause or Cause.UNKNOWN
    if cause in (Cause.COMPLETED, Cause.MAX_DURATION, Cause.VOICEMAIL) or attempt.bridged_at is not None:
        callback.state = "wrap_up"
        callback.save()
        return
    again(work, case, callback, cause, f"attempt.{row.key}")


def again(work: Progress, case: Open, row: models.Callback, cause: Cause, key: str) -> None:
    """Not reached: try again when the table of causes says so, or stop and tell the customer."""
    tries = row.tries.order_by("pk")
    first = tries.first()
    plan = retry.next_attempt(
        cause,
        row.attempts,
        work.now,
        case.engine.policy.calling,
        first=first.created if first else None,
        zone=promise.zones(row, case)[0],
        hours=promise.opening(case),
        failures=tries.count() - row.attempts,
        spread=secrets.randbelow(1000) / 1000,
    )
    row.claimed_by, row.claimed_until = None, None
    window = None
    if isinstance(plan, retry.Retry):
        row.attempts -= not plan.counted
        window = promise.planned(work, case, row, [(plan.at, plan.at + _NEXT)])
    if isinstance(plan, retry.Stop) or window is None:
        _give_up(work, case, row, plan if isinstance(plan, retry.Stop) else retry.Stop("hours", human=True), key)
        return
    row.state = "retry_wait"
    bridge.promise(work, case, row, window)
    if plan.counted:
        step(work, case, cases.CallbackChanged(work.now, "retry"), cause=key)


def _give_up(work: Progress, case: Open, row: models.Callback, stop: retry.Stop, key: str) -> None:
    """No further attempt: the customer hears how to reach us, and a human of what only they can mend."""
    if stop.suppress:
        bridge.forbid(row.brand_id, row.fingerprint, "declined", work.now)
    if stop.human:
        work.note(case.row, "ringback", "human.paged", reason=f"the callback stopped: {stop.reason}")
    bridge.finish(work, case, row, "exhausted", cause=stop.reason)
    state = "invalid" if stop.ask_again else "exhausted"
    step(work, case, cases.CallbackChanged(work.now, state), cause=key)


def watchdog(work: Progress, case: Open, row: models.Callback) -> None:
    """Reports are missing: ask the phone system; an outcome nobody knows is never redialled blindly."""
    attempt = models.Attempt.objects.select_for_update().filter(callback=row, ended=None).first()
    if attempt is None:
        return
    late = work.now - attempt.created > _LONGEST
    if late:
        _add(work, case, attempt, give_up(attempt_of(attempt), work.now).facts)
        work.note(case.row, "ringback", "human.paged", reason="nobody knows how a call ended")
        return
    work.send(
        case.row,
        {"do": RECONCILE, "attempt": attempt.key, "item": ""},
        f"reconcile.{attempt.key}.{int(work.now.timestamp())}",
    )
    work.place(case, cases.SetTimer(WATCHDOG, work.now + _RECONCILE), "")


def _ended(row: models.Attempt, cause: Cause, work: Progress) -> CallEvent:
    return CallEvent(row.key, Leg.CALL, EventType.ENDED, work.now, cause=cause)


def _fact(event: CallEvent) -> dict[str, Any]:
    return {
        "leg": event.leg.value,
        "type": event.type.value,
        "at": event.at.isoformat(),
        "seq": event.seq,
        "cause": event.cause.value if event.cause else "",
        "code": event.raw_code[:40],
    }


def _event(key: str, fact: Mapping[str, Any]) -> CallEvent:
    cause = Cause(fact["cause"]) if fact["cause"] else None
    at = datetime.fromisoformat(fact["at"])
    return CallEvent(key, Leg(fact["leg"]), EventType(fact["type"]), at, fact["seq"], cause, fact["code"])
