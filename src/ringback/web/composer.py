"""Writing to a customer: checked while typing, checked again as it is sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse

from ringback.desk import reply
from ringback.errors import BadInput, ReplyRefused
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
    try:
        reply.send(case, text, surface, request.person)
    except ReplyRefused:
        return _verdict(request, case, text, surface)
    except BadInput as error:
        return refused(error)
    answer = fragment(request, "web/_verdict.html", {"case": case, "sent": True, "swap_send": True, "meter": None})
    answer["HX-Trigger-After-Swap"] = f'{{"sent": true, "look-again": {case.pk}, "toast": {{"text": "On its way."}}}}'
    return answer


@desk("GET", roles=WORK)
def ask(request: DeskRequest, pk: int) -> HttpResponse:
    """The question for a phone number, in the customer's language, ready to be put into the draft."""
    case = case_or_404(request, pk, WORK)
    engine = engine_of(case.brand)
    question = engine.language(str(case.state.get("language", ""))).say("direct.ask_number")
    verdict = reply.check(case, question, Surface.DIRECT, request.person)
    context = {**_judged(case, question, Surface.DIRECT, verdict), "draft": question}
    return fragment(request, "web/_draft.html", context)


def _verdict(request: DeskRequest, case: Case, text: str, surface: Surface) -> HttpResponse:
    if not text.strip():
        return fragment(request, "web/_verdict.html", {"case": case, "swap_send": True})
    verdict = reply.check(case, text, surface, request.person)
    return fragment(request, "web/_verdict.html", _judged(case, text, surface, verdict))


def _judged(case: Case, text: str, surface: Surface, verdict: Verdict) -> dict[str, Any]:
    policy = engine_of(case.brand).policy
    nouns = {reason.kind: noun(policy, reason.kind) for reason in verdict.reasons}
    return {
        "case": case,
        "verdict": verdict,
        "because": words.because(verdict.reasons, surface, nouns),
        "meter": _meter(case, text, surface, verdict),
    }


def _meter(case: Case, text: str, surface: Surface, verdict: Verdict) -> Meter:
    rule = seen(case.conversation.page.network, surface).length
    whole = str(verdict.text) if verdict.text is not None else text
    return Meter(rule.measure(whole), rule.maximum, verdict.text is not None)


def _text(request: DeskRequest) -> str:
    return request.POST.get("text", "")[:_LONGEST]


def _surface(request: DeskRequest, case: Case) -> Surface:
    """Where it is to be seen: one of the network's places, the private one when in doubt."""
    named = request.POST.get("surface", "")
    places = speaking(case.conversation.page.network)
    return next((place.surface for place in places if place.surface == named), places[0].surface)
