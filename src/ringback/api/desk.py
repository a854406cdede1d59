"""The desk's use cases over HTTP: the same doors, the same guard, the same roles as its pages."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status
from ninja.errors import HttpError

from ringback.api import access
from ringback.api.shapes import (
    AttemptOut,
    CallbackOut,
    CaseDetail,
    CaseOut,
    DisposeIn,
    ExposureOut,
    PauseIn,
    Problem,
    RedactIn,
    ReplyIn,
)
from ringback.desk import callback as calls
from ringback.desk import case as cases
from ringback.desk import containment, correct, pause, reply
from ringback.errors import BadInput
from ringback.flow import Surface
from ringback.results import guard_result
from ringback.store.models import Attempt, Callback, Case, Exposure, Message

router = Router(tags=["Desk"])
REFUSED = {401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem}


@router.get("/cases", response={200: list[CaseOut], **REFUSED}, summary="List open cases, newest change first")
def list_cases(request: HttpRequest, queue: str = "", limit: int = 50) -> Any:
    """Those of the caller's brands; ``queue``: exposures attention number callbacks social."""
    mine = Case.objects.filter(brand__in=access.seats(request).brands, closed=None).select_related("brand")
    rows = mine.filter(queue=queue) if queue else mine
    return [_case(row) for row in rows.order_by("-changed")[: max(1, min(limit, 200))]]


@router.get("/cases/{pk}", response={200: CaseDetail, **REFUSED}, summary="Show a case")
def show_case(request: HttpRequest, pk: int) -> Any:
    """Messages are redacted; nothing else exists."""
    row = access.case_of(request, pk)
    messages = row.messages.filter(current=True, text__isnull=False).order_by("pk")
    exposures = row.exposures.order_by("pk")
    return {**_case(row), "messages": [_message(m) for m in messages], "exposures": [_exposure(e) for e in exposures]}


@router.post("/cases/{pk}/check", response={200: Any, **REFUSED}, summary="Check a draft reply")
def check_reply(request: HttpRequest, pk: int, body: ReplyIn) -> Any:
    """The guard's answer for this case."""
    row = access.case_of(request, pk, access.WORK)
    return guard_result(reply.check(row, body.text, Surface(body.surface), access.caller(request)))


@router.post("/cases/{pk}/replies", response={202: None, **REFUSED}, summary="Send a reply")
def send_reply(request: HttpRequest, pk: int, body: ReplyIn) -> Any:
    """202 when it is on its way; 409 with the reason when the guard refuses it."""
    row = access.case_of(request, pk, access.WORK)
    reply.send(row, body.text, Surface(body.surface), access.caller(request))
    return Status(202, None)


@router.post("/cases/{pk}/close", response={204: None, **REFUSED}, summary="Close a case")
def close_case(request: HttpRequest, pk: int) -> Any:
    """Refused while something is still public or a callback is promised."""
    cases.close(access.case_of(request, pk, access.WORK), access.caller(request))
    return Status(204, None)


@router.post("/messages/{pk}/redact", response={204: None, **REFUSED}, summary="Redact what was missed")
def redact(request: HttpRequest, pk: int, body: RedactIn) -> Any:
    """It is an exposure wherever it stands."""
    row = access.message_of(request, pk, access.WORK)
    correct.redact_this(row, body.start, body.end, body.kind, access.caller(request))
    return Status(204, None)


@router.post("/messages/{pk}/tokens/{number}/restore", response={204: None, **REFUSED}, summary="Undo a false alarm")
def restore(request: HttpRequest, pk: int, number: int) -> Any:
    """As long as the value's quarantine lasts; never for secrets and cards."""
    correct.not_sensitive(access.message_of(request, pk, access.WORK), number, access.caller(request))
    return Status(204, None)


@router.post("/exposures/{pk}/acknowledge", response={204: None, **REFUSED}, summary="Take note of an exposure")
def acknowledge(request: HttpRequest, pk: int) -> Any:
    """Its clock runs on; the paging stops."""
    containment.acknowledge(access.exposure_of(request, pk, access.ANYONE), access.caller(request))
    return Status(204, None)


@router.get("/callbacks", response={200: list[CallbackOut], **REFUSED}, summary="List promised callbacks")
def list_callbacks(request: HttpRequest) -> Any:
    """Those of the caller's brands, the next one first."""
    mine = Callback.objects.filter(brand__in=access.seats(request).brands, finished=None)
    return [_callback(row) for row in mine.order_by("opens", "pk")[:200]]


@router.post("/callbacks/{pk}/claim", response={200: CallbackOut, **REFUSED}, summary="Take a callback")
def claim(request: HttpRequest, pk: int) -> Any:
    """Yours for a quarter of an hour."""
    row = access.callback_of(request, pk, access.WORK)
    calls.claim(row, access.caller(request))
    row.refresh_from_db()
    return _callback(row)


@router.post("/callbacks/{pk}/release", response={204: None, **REFUSED}, summary="Give a callback back")
def release(request: HttpRequest, pk: int) -> Any:
    """To the board."""
    calls.release(access.callback_of(request, pk, access.WORK), access.caller(request))
    return Status(204, None)


@router.post("/callbacks/{pk}/dial", response={202: AttemptOut, **REFUSED}, summary="Ring the agent, then the customer")
def dial(request: HttpRequest, pk: int) -> Any:
    """409 with the reason when the dial policy says no."""
    attempt = calls.dial(access.callback_of(request, pk, access.WORK), access.caller(request))
    return Status(202, _attempt(attempt))


@router.get("/attempts/{pk}", response={200: AttemptOut, **REFUSED}, summary="Show an attempt")
def show_attempt(request: HttpRequest, pk: int) -> Any:
    """How far it has come."""
    return _attempt(access.attempt_of(request, pk))


@router.get("/attempts/{pk}/phrase", response={200: Any, **REFUSED}, summary="The two words to say first")
def show_phrase(request: HttpRequest, pk: int) -> Any:
    """Refused until the customer has answered this agent's call."""
    return {"phrase": calls.phrase(access.attempt_of(request, pk, access.WORK), access.caller(request))}


@router.post("/attempts/{pk}/hangup", response={202: None, **REFUSED}, summary="Hang up")
def hangup(request: HttpRequest, pk: int) -> Any:
    """Ends the call, whatever state it is in."""
    calls.hangup(access.attempt_of(request, pk, access.WORK), access.caller(request))
    return Status(202, None)


@router.post("/callbacks/{pk}/dispose", response={204: None, **REFUSED}, summary="Say how the call went")
def dispose(request: HttpRequest, pk: int, body: DisposeIn) -> Any:
    """``solved`` closes the loop on the social side."""
    row = access.callback_of(request, pk, access.WORK)
    calls.dispose(row, access.caller(request), body.disposition, body.note)
    return Status(204, None)


@router.post("/brands/{slug}/pause", response={204: None, **REFUSED}, summary="Stop everything outbound of a brand")
def pause_brand(request: HttpRequest, slug: str, body: PauseIn) -> Any:
    """Supervisors and compliance officers only."""
    seat = next((s for s in access.seats(request) if s.brand.slug == slug), None)
    if seat is None:
        raise HttpError(404, "there is no such brand, or it is not yours to see")
    if seat.role not in access.OVERSEE:
        raise HttpError(403, "your role may not do this")
    pause.pause(seat.brand, access.caller(request), body.on)
    return Status(204, None)


def _case(row: Case) -> dict[str, Any]:
    return {
        "id": row.pk,
        "brand": row.brand.slug,
        "queue": row.queue,
        "stage": row.stage,
        "level": row.level,
        "topic": row.topic,
        "opened": row.opened,
        "changed": row.changed,
        "closed": row.closed,
    }


def _message(row: Message) -> dict[str, Any]:
    if row.text is None:
        raise BadInput("this message holds no text")
    tokens = [[t.start, t.end, t.kind, t.fate] for t in row.text.tokens]
    shown = {"text": str(row.text), "tokens": tokens}
    return {
        "id": row.pk, "surface": row.surface, "ours": row.ours, "by": row.by,
        "visibility": row.visibility, "at": row.at, **shown,
    }  # fmt: skip


def _exposure(row: Exposure) -> ExposureOut:
    return ExposureOut.from_orm(row)


def _callback(row: Callback) -> dict[str, Any]:
    return {
        "id": row.pk, "case": row.case_id, "state": row.state, "tail": row.number_tail,
        "opens": row.opens, "closes": row.closes, "attempts": row.attempts,
    }  # fmt: skip


def _attempt(row: Attempt) -> dict[str, Any]:
    return {"id": row.pk, "callback": row.callback_id, "state": row.state, "cause": row.cause}
