"""The callback board: take a promise, keep it, and say how it went."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from ringback import cases
from ringback.calls import Cause, State
from ringback.desk import bridge, dialling, promise
from ringback.desk.progress import Open, Progress, locked, open_case
from ringback.desk.runtime import current
from ringback.desk.stepping import step
from ringback.errors import BadInput
from ringback.flow import redact
from ringback.store import models
from ringback.store.outbox import hold, write
from ringback.telephony.base import Linking
from ringback.text import RawText

take_events = dialling.take_events
LEASE = timedelta(minutes=15)

DISPOSITIONS = {
    "solved": "Solved",
    "call_again": "Call again",
    "not_needed": "No longer needed",
    "voicemail": "Left a voicemail",
    "not_me": "Not the person who asked",
}
"""How a call can have gone, as an agent says it."""


def claim(callback: models.Callback, person: models.Person) -> None:
    """Make it this agent's for a quarter of an hour. Raises ``BadInput`` when another has it or it is over."""
    with _working(callback) as (work, case, row):
        if row.state not in ("due", "scheduled", "retry_wait", "claimed"):
            raise BadInput("this callback is not waiting to be made")
        if row.state == "claimed" and row.claimed_by_id != person.pk and _leased(row, work):
            raise BadInput("another agent has this callback")
        row.state, row.claimed_by, row.claimed_until = "claimed", person, work.now + LEASE
        row.save()
        work.note(case.row, person.email, "callback.claimed")


def release(callback: models.Callback, person: models.Person) -> None:
    """Give it back to the board."""
    with _working(callback) as (work, case, row):
        if row.state != "claimed" or row.claimed_by_id != person.pk:
            raise BadInput("you do not have this callback")
        row.state, row.claimed_by, row.claimed_until = "due", None, None
        row.save()
        work.note(case.row, person.email, "callback.released")


def dial(callback: models.Callback, person: models.Person) -> models.Attempt:
    """Ring the agent, then the customer. Raises ``DialRefused`` with the reason when the policy says no."""
    with _working(callback) as (work, case, row):
        if row.state != "claimed" or row.claimed_by_id != person.pk:
            raise BadInput("take the callback first")
        return dialling.begin(work, case, row, person)


def hangup(attempt: models.Attempt, person: models.Person) -> None:
    """End the call."""
    with _working(attempt.callback) as (work, case, _):
        if attempt.agent_id != person.pk and not _supervises(person, attempt.brand_id):
            raise BadInput("this is another agent's call")
        dialling.end(work, case, attempt)
        work.note(case.row, person.email, "call.hung_up", attempt=attempt.pk)


def report(attempt: models.Attempt, cause: str, person: models.Person) -> None:
    """An agent who dialled by hand says how it went."""
    if cause not in set(Cause):
        raise BadInput("choose how the call went")
    # A phone system that reports knows better: an agent's word must not free a number that still rings.
    if attempt.driver != "manual":
        raise BadInput("the phone system says how this call goes")
    if attempt.agent_id != person.pk:
        raise BadInput("this is another agent's call")
    with _working(attempt.callback) as (work, case, _):
        dialling.reported(work, case, attempt, Cause(cause))


def link(attempt: models.Attempt, person: models.Person) -> str:
    """The link that dials, where calls are made by hand; ``""`` where the phone system dials by itself.

    The one place where an agent is handed a customer's number; each time it is, the audit trail says so.
    """
    driver = current().driver(attempt.brand)
    if attempt.agent_id != person.pk or attempt.ended is not None or not isinstance(driver, Linking):
        return ""
    number = promise.sealed_value(current(), attempt.brand_id, attempt.callback.number_ref)
    with _working(attempt.callback) as (work, case, _):
        work.note(case.row, person.email, "number.linked", attempt=attempt.pk)
    return driver.link(number.reveal())


def phrase(attempt: models.Attempt, person: models.Person) -> str:
    """The two words to say first. Raises ``BadInput`` until the customer has answered this agent's call."""
    if attempt.agent_id != person.pk:
        raise BadInput("only the agent on the call sees its phrase")
    if State(attempt.state) not in (State.CUSTOMER_UP, State.BRIDGED) and attempt.driver != "manual":
        raise BadInput("the phrase is shown when the customer answers")
    return promise.sealed_value(current(), attempt.brand_id, attempt.callback.phrase_ref).reveal()


def dispose(callback: models.Callback, person: models.Person, disposition: str, note: str = "") -> None:
    """Say how it went. ``solved`` closes the loop on the social side; ``not_me`` never dials the number again."""
    if disposition not in DISPOSITIONS:
        raise BadInput(f"choose one of {', '.join(DISPOSITIONS)}")
    with _working(callback) as (work, case, row):
        if row.state not in ("wrap_up", "claimed", "attempting"):
            raise BadInput("this callback is not yours to finish")
        if row.claimed_by_id not in (None, person.pk) and _leased(row, work):
            raise BadInput("another agent has this callback")
        if models.Attempt.objects.filter(callback=row, ended=None).exists():
            raise BadInput("the call is still going on; hang up first")
        row.disposition = disposition
        _note_text(work, case, note, person)
        work.note(case.row, person.email, "callback.disposed", disposition=disposition)
        _finish(work, case, row, disposition)


def _finish(work: Progress, case: Open, row: models.Callback, disposition: str) -> None:
    cause = f"disposed.{row.pk}.{row.attempts}.{disposition}"
    if disposition == "solved":
        bridge.finish(work, case, row, "resolved")
        step(work, case, cases.CallbackChanged(work.now, "resolved"), cause=cause)
    elif disposition in ("call_again", "voicemail"):
        ended = Cause.VOICEMAIL if disposition == "voicemail" else Cause.NO_ANSWER
        dialling.again(work, case, row, ended, cause)
    elif disposition == "not_me":
        bridge.forbid(row.brand_id, row.fingerprint, "not_me", work.now)
        bridge.finish(work, case, row, "suppressed")
        step(work, case, cases.CallbackChanged(work.now, "invalid"), cause=cause)
    else:
        bridge.finish(work, case, row, "cancelled")
        step(work, case, cases.CallbackChanged(work.now, "resolved"), cause=cause)


def _note_text(work: Progress, case: Open, note: str, person: models.Person) -> None:
    """After-contact notes pass through the same inspection as everything else that is kept."""
    if not note.strip():
        return
    raw = RawText(note.strip()[:2000])
    safe = redact(raw, case.engine.matcher.find(raw.reveal()), case.engine.policy)
    work.note(case.row, person.email, "callback.note", text=str(safe))


def fired(work: Progress, case: Open, name: str) -> None:
    """A callback's time has come, or has passed."""
    row = promise.live(case.row)
    if row is None:
        return
    if name == promise.DUE and row.state in ("scheduled", "retry_wait"):
        row.state = "due"
        row.save()
        work.note(case.row, "ringback", "callback.due")
    elif name == promise.OVERDUE and row.state in ("due", "scheduled", "claimed", "retry_wait"):
        work.note(case.row, "ringback", "human.paged", reason="a callback was not made in its time")
    elif name == dialling.WATCHDOG:
        dialling.watchdog(work, case, row)


TIMERS = frozenset({promise.DUE, promise.OVERDUE, dialling.WATCHDOG})


def _supervises(person: models.Person, brand: int) -> bool:
    return models.Membership.objects.filter(person=person, brand=brand, role="supervisor").exists()


def _leased(row: models.Callback, work: Progress) -> bool:
    return row.claimed_until is not None and row.claimed_until > work.now


@contextmanager
def _working(callback: models.Callback) -> Iterator[tuple[Progress, Open, models.Callback]]:
    """A transaction in which the callback, its case and its conversation are ours."""
    runtime = current()
    with write():
        hold([models.Case.objects.values_list("conversation_id", flat=True).get(pk=callback.case_id)])
        work = Progress(runtime, runtime.clock())
        case = open_case(work, locked([callback.case_id])[0])
        yield work, case, models.Callback.objects.select_for_update().get(pk=callback.pk)
        work.write()
