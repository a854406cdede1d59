"""The callback board, and a call from claim to disposition. Only buttons dial; no key does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from ringback.calls.attempts import State
from ringback.cases import case_from_json
from ringback.desk import callback as desk_callback
from ringback.errors import BadInput, DriverError, Refused, VaultError
from ringback.flow import Policy
from ringback.policies.words import noun
from ringback.store.models import Attempt, Callback, Person
from ringback.store.queries import callbacks
from ringback.store.queries.case import talk
from ringback.telephony import driver
from ringback.web.access import WORK, DeskRequest, attempt_or_404, callback_or_404, desk
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import chosen, fragment, page
from ringback.web.timeline import timeline

CAUSES = {
    "completed": "You spoke",
    "agent_unreached": "Your phone did not answer",
    "agent_left": "You hung up before they answered",
    "busy": "Busy",
    "no_answer": "No answer",
    "declined": "Declined",
    "invalid_number": "The number does not exist",
    "blocked_by_policy": "The policy did not allow it",
    "network_error": "The line failed",
    "canceled": "Cancelled",
    "max_duration": "It ran into its time limit",
    "voicemail": "Voicemail",
    "unknown": "Nobody knows how it ended; do not dial again before asking",
}
BY_HAND = ("completed", "no_answer", "busy", "voicemail", "declined", "invalid_number")
"""How an agent who dialled by hand can say it went."""

SAYING = {
    State.CREATED: "Starting…",
    State.AGENT_DIALING: "Ringing your phone…",
    State.AGENT_RINGING: "Your phone rings. Answer it.",
    State.AGENT_UP: "You are on the line. Now the customer's phone.",
    State.CUSTOMER_DIALING: "Calling the customer…",
    State.CUSTOMER_RINGING: "The customer's phone rings…",
    State.CUSTOMER_UP: "The customer answered.",
    State.BRIDGED: "You are speaking.",
}


@dataclass(frozen=True)
class Check:
    """One thing a caller may be verified by; ``struck``: it was exposed here, so it proves nothing."""

    noun: str
    struck: bool


@dataclass(frozen=True)
class CallView:
    """One attempt as the panel shows it."""

    attempt: Attempt
    agent: str
    customer: str
    said: str
    phrase: str

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.attempt.state == State.ENDED


@desk("GET")
def board_page(request: DeskRequest) -> HttpResponse:
    """Due, now, later, done."""
    context = {"here": "board", "brand_menu": True, **_board(request)}
    return page(request, "web/board.html", context)


@desk("GET")
def board_list(request: DeskRequest) -> HttpResponse:
    """The board alone, asked for when something changed."""
    return fragment(request, "web/_board.html", _board(request))


@desk("GET")
def callback_page(request: DeskRequest, pk: int) -> HttpResponse:
    """One callback: the call, what was said before, whom to verify by what."""
    row = callback_or_404(request, pk)
    said = talk(row.case)
    policy = engine_of(row.brand).policy
    context = {
        "here": "board",
        "case": row.case,
        "talk": said,
        "timeline": timeline(said, dict(policy.kinds)),
        "may_work_here": False,
        **_call(request, row, policy),
    }
    return page(request, "web/callback.html", context)


@desk("GET")
def callback_live(request: DeskRequest, pk: int) -> HttpResponse:
    """The call panel as it stands now."""
    row = callback_or_404(request, pk)
    return fragment(request, "web/_call.html", _call(request, row, engine_of(row.brand).policy))


@desk("POST", roles=WORK)
def claim(request: DeskRequest, pk: int) -> HttpResponse:
    """Take a callback."""
    return _try(request, pk, desk_callback.claim)


@desk("POST", roles=WORK)
def release(request: DeskRequest, pk: int) -> HttpResponse:
    """Give a callback back."""
    return _try(request, pk, desk_callback.release)


@desk("POST", roles=WORK)
def hangup(request: DeskRequest, pk: int) -> HttpResponse:
    """End a call."""
    attempt = attempt_or_404(request, pk, WORK)
    try:
        desk_callback.hangup(attempt, request.person)
    except (BadInput, Refused, DriverError) as error:
        return refused(error)
    return done(case=attempt.callback.case_id)


@desk("POST", roles=WORK)
def link(request: DeskRequest, pk: int) -> HttpResponse:
    """The link that dials, where calls are made by hand. Asked for by a button, because it is audited."""
    attempt = attempt_or_404(request, pk, WORK)
    try:
        found = desk_callback.link(attempt, request.person)
    except (BadInput, Refused, DriverError, VaultError) as error:
        return refused(error)
    return fragment(request, "web/_link.html", {"link": found})


@desk("POST", roles=WORK)
def report(request: DeskRequest, pk: int) -> HttpResponse:
    """Say how a call went that was dialled by hand."""
    attempt = attempt_or_404(request, pk, WORK)
    try:
        desk_callback.report(attempt, request.POST.get("cause", ""), request.person)
    except (BadInput, Refused, DriverError) as error:
        return refused(error)
    return done(case=attempt.callback.case_id)


@desk("POST", roles=WORK)
def dispose(request: DeskRequest, pk: int) -> HttpResponse:
    """Say how it went."""
    row = callback_or_404(request, pk, WORK)
    disposition, note = request.POST.get("disposition", ""), request.POST.get("note", "")
    try:
        desk_callback.dispose(row, request.person, disposition, note)
    except (BadInput, Refused, DriverError) as error:
        return refused(error)
    return done(f"{desk_callback.DISPOSITIONS[disposition]}.", case=row.case_id)


def _try(request: DeskRequest, pk: int, act: Callable[[Callback, Person], object]) -> HttpResponse:
    row = callback_or_404(request, pk, WORK)
    try:
        act(row, request.person)
    except (BadInput, Refused, DriverError) as error:
        return refused(error)
    return done(case=row.case_id)


def _board(request: DeskRequest) -> dict[str, Any]:
    board = callbacks.board(chosen(request), timezone.now())
    columns = (
        ("due", "Due", board.due, "Nothing is due."),
        ("now", "Now", board.now, "Nobody is calling."),
        ("later", "Later", board.later, "Nothing is booked."),
        ("done", "Done today", board.done, "Nothing yet."),
    )
    return {"columns": columns, "only": request.GET.get("brand", ""), "may_work": bool(request.seats.holding(WORK))}


def _call(request: DeskRequest, row: Callback, policy: Policy) -> dict[str, Any]:
    tries = list(callbacks.attempts(row))
    latest = tries[-1] if tries else None
    mine = row.claimed_by_id == request.person.pk
    live = latest is not None and latest.state != State.ENDED
    held = callbacks.claimed(row, timezone.now())
    return {
        "callback": row,
        "call": _view(latest, request.person) if latest else None,
        "live": live,
        "mine": (mine and held) or (live and latest is not None and latest.agent_id == request.person.pk),
        "held": held,
        "tries": tries,
        "checks": checklist(row, policy),
        "dispositions": desk_callback.DISPOSITIONS,
        "by_hand": not driver(row.brand.driver).caps.events,
        "causes": [(cause, CAUSES[cause]) for cause in BY_HAND],
        "may_call": request.seats.role(row.brand_id) in WORK,
        "claimable": row.state in ("due", "scheduled", "retry_wait", "claimed"),
        "early": bool(row.opens and row.opens > timezone.now()),
    }


def _view(attempt: Attempt, person: Person) -> CallView:
    state = State(attempt.state)
    shown = ""
    with suppress(BadInput, VaultError):
        shown = desk_callback.phrase(attempt, person)
    if state is State.ENDED:
        return CallView(attempt, "", "", CAUSES.get(attempt.cause, "Ended"), "")
    rank = state.rank
    agent = "up" if rank >= State.AGENT_UP.rank else "ringing" if rank >= State.AGENT_DIALING.rank else ""
    customer = "up" if rank >= State.CUSTOMER_UP.rank else "ringing" if rank >= State.CUSTOMER_DIALING.rank else ""
    return CallView(attempt, agent, customer, SAYING[state], shown)


def checklist(row: Callback, policy: Policy) -> tuple[Check, ...]:
    """What the policy verifies a caller by, whatever was exposed in this conversation struck out."""
    exposed = case_from_json(row.case.state).exposed_kinds()
    return tuple(
        Check(noun(policy, kind) if kind in policy.kinds else kind.replace("_", " "), kind in exposed)
        for kind in policy.checklist
    )
