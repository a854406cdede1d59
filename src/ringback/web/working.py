"""Working on a case: take it, give it back, close it; agree to what is suggested; say why a surface was chosen."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpResponse

from ringback.desk import case as desk_case
from ringback.desk import containment
from ringback.errors import BadInput
from ringback.flow import Act, Surface, decide
from ringback.policies.words import noun
from ringback.store.models import Case, Effect, Person
from ringback.store.queries.case import effect_of, heard, talk
from ringback.web.access import OVERSEE, WORK, DeskRequest, case_or_404, desk, exposure_or_404
from ringback.web.answers import done, refused
from ringback.web.asked import kinds
from ringback.web.engines import engine_of
from ringback.web.pages import fragment
from ringback.web.side import about


@desk("POST", roles=WORK)
def claim(request: DeskRequest, pk: int) -> HttpResponse:
    """Take the case."""
    return _try(desk_case.claim, case_or_404(request, pk, WORK), request.person)


@desk("POST", roles=WORK)
def release(request: DeskRequest, pk: int) -> HttpResponse:
    """Give the case back."""
    return _try(desk_case.release, case_or_404(request, pk, WORK), request.person)


@desk("GET", "POST", roles=WORK)
def close(request: DeskRequest, pk: int) -> HttpResponse:
    """Ask once, then close."""
    case = case_or_404(request, pk, WORK)
    if request.method == "POST":
        return _try(desk_case.close, case, request.person, "Closed.")
    return fragment(request, "web/_close.html", {"case": case})


def _try(act: Callable[[Case, Person], None], case: Case, person: Person, said: str = "") -> HttpResponse:
    try:
        act(case, person)
    except BadInput as error:
        return refused(error)
    return done(said, case=case.pk)


@desk("POST", roles=WORK)
def decide_proposal(request: DeskRequest, pk: int) -> HttpResponse:
    """Do what was suggested, or let it be."""
    effect = effect_of(request.seats.brands, pk)
    if effect is None or effect.case_id is None:
        raise Http404
    case_or_404(request, effect.case_id, WORK)
    act = containment.approve if request.POST.get("answer") == "approve" else containment.dismiss
    return _decide(act, effect, request.person)


def _decide(act: Callable[[Effect, Person], None], effect: Effect, person: Person) -> HttpResponse:
    try:
        act(effect, person)
    except BadInput as error:
        return refused(error)
    return done(case=effect.case_id)


@desk("POST")
def acknowledge(request: DeskRequest, pk: int) -> HttpResponse:
    """Take note of an exposure; its clock runs on."""
    exposure = exposure_or_404(request, pk, WORK | OVERSEE)
    containment.acknowledge(exposure, request.person)
    return done("Noted. Its clock runs on until others no longer see it.", case=exposure.case_id)


@desk("GET")
def why(request: DeskRequest, pk: int) -> HttpResponse:
    """Why the case is carried to where it is: the decisions for what solving it takes."""
    case = case_or_404(request, pk)
    policy = engine_of(case.brand).policy
    rows = [
        (
            noun(policy, kind),
            decide(policy, kind, Surface.DIRECT, Act.ASK),
            decide(policy, kind, Surface.VOICE, Act.ASK),
        )
        for kind in kinds(policy)
    ]
    context = {"case": case, "about": about(talk(case), policy), "rows": rows, "policy": policy, "heard": heard(case)}
    return fragment(request, "web/_why.html", context)
