"""Writing to a customer: checked while typing, checked again as it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse

from ringback.desk import overrides, reply
from ringback.errors import BadInput, Refused, ReplyRefused
from ringback.flow import Surface
from ringback.guard import Verdict
from ringback.policies.words import noun
from ringback.store.models import Case
from ringback.web import words
from ringback.web.access import WORK, DeskRequest, case_or_404, desk
from ringback.web.answers import refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment
from ringback.web.places import seen, speaking

_LONGEST = 4000


@dataclass(frozen=True)
class Meter:
    """How much of the network's limit a message takes; ``reminder``: with what the guard adds."""

    used: int
    limit: int
    reminder: bool

    @property
    def over(self) -> bool:
        """Whether it does not fit."""
        return self.used > self.limit


@desk("POST", roles=WORK)
def check(request: DeskRequest, pk: int) -> HttpResponse:
    """The guard's word on a draft. Nothing of it is kept."""
    case = case_or_404(request, pk, WORK)
    return _verdict(request, case, _text(request), _surface(request, case))


@desk("POST", roles=WORK)
def send(request: DeskRequest, pk: int) -> HttpResponse:
    """Send the draft, or say why it may not leave."""
    case = case_or_404(request, pk, WORK)
    text, surface = _text(request), _surface(request, case)
    before = request.POST.get("refused", "")[:_LONGEST]
    instead_of = (before, _surface(request, case, "refused_surface")) if before.strip() else None
    try:
        reply.send(case, text, surface, request.person, instead_of=instead_of)
    except ReplyRefused:
        return _verdict(request, case, text, surface)
    except BadInput as error:
        return refused(error)
    answer = fragment(request, "web/_verdict.html", {"case": case, "sent": True, "swap_send": True, "meter": None})
    answer["HX-Trigger-After-Swap"] = f'{{"sent": true, "look-again": {case.pk}, "toast": {{"text": "On its way."}}}}'
    return answer


@desk("POST", roles=WORK)
def override(request: DeskRequest, pk: int) -> HttpResponse:
    """Ask a second person to let the draft through as it is."""
    case = case_or_404(request, pk, WORK)
    text, surface = _text(request), _surface(request, case)
    try:
        reply.ask_override(case, (text, surface), request.POST.get("why", ""), request.person)
    except (BadInput, Refused) as error:
        return refused(error)
    return _verdict(request, case, text, surface)


@desk("GET", roles=WORK)
def ask(request: DeskRequest, pk: int) -> HttpResponse:
    """The question for a phone number, in the customer's language, ready to be put into the draft."""
    case = case_or_404(request, pk, WORK)
    engine = engine_of(case.brand)
    question = engine.language(str(case.state.get("language", ""))).say("direct.ask_number")
    verdict = reply.check(case, question, Surface.DIRECT, request.person)
    context = {**_judged(request, case, question, Surface.DIRECT, verdict), "draft": question}
    return fragment(request, "web/_draft.html", context)


def _verdict(request: DeskRequest, case: Case, text: str, surface: Surface) -> HttpResponse:
    if not text.strip():
        return fragment(request, "web/_verdict.html", {"case": case, "swap_send": True})
    verdict = reply.check(case, text, surface, request.person)
    return fragment(request, "web/_verdict.html", _judged(request, case, text, surface, verdict))


def _judged(request: DeskRequest, case: Case, text: str, surface: Surface, verdict: Verdict) -> dict[str, Any]:
    policy = engine_of(case.brand).policy
    nouns = {reason.kind: noun(policy, reason.kind) for reason in verdict.reasons}
    codes, clauses = {one.code for one in verdict.reasons}, {one.clause for one in verdict.reasons}
    may = not verdict.allowed and not overrides.barred(policy, surface, codes, clauses)
    return {
        "case": case,
        "evidence": _evidence(text, verdict),
        "surface": surface,
        "may_ask": may,
        "override": overrides.standing(case, (text, surface), request.person) if may else None,
        "verdict": verdict,
        "because": words.because(verdict.reasons, surface, nouns),
        "meter": _meter(case, text, surface, verdict),
    }


def _evidence(text: str, verdict: Verdict) -> list[str]:
    """The words of the draft that the reasons are about, without those inside others; none that are all of it."""
    spans = {(one.start, one.end) for one in verdict.reasons if one.end - one.start < len(text.strip())}
    outer = [(a, b) for a, b in spans if not any((c, d) != (a, b) and c <= a and b <= d for c, d in spans)]
    return list(dict.fromkeys(text[start:end].strip() for start, end in sorted(outer)))


def _meter(case: Case, text: str, surface: Surface, verdict: Verdict) -> Meter:
    rule = seen(case.conversation.page.network, surface).length
    whole = str(verdict.text) if verdict.text is not None else text
    return Meter(rule.measure(whole), rule.maximum, verdict.text is not None)


def _text(request: DeskRequest) -> str:
    return request.POST.get("text", "")[:_LONGEST]


def _surface(request: DeskRequest, case: Case, field: str = "surface") -> Surface:
    """Where it is to be seen: one of the network's places, the private one when in doubt."""
    named = request.POST.get(field, "")
    places = speaking(case.conversation.page.network)
    return next((place.surface for place in places if place.surface == named), places[0].surface)
