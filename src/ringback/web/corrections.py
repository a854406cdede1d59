"""Agents' corrections, for a supervisor to look at; and an agent's word on what solving a case needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse

from ringback.desk import corrections, needs
from ringback.errors import BadInput
from ringback.flow import Policy
from ringback.policies.words import noun
from ringback.store.models import Brand, Correction
from ringback.store.queries import review
from ringback.web import words
from ringback.web.access import OVERSEE, WORK, DeskRequest, brand_or_404, case_or_404, desk
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment, page
from ringback.web.side import LEVELS

WHAT = {"missed": "Missed by the detector", "false_alarm": "False alarm", "need": "What solving it needs"}
CHOICES = (
    ("none", "Nothing private: it can be solved here"),
    *((level, said) for level, said in LEVELS.items() if level),
)


@dataclass(frozen=True)
class Corrected:
    """One correction in words. ``words`` is shown only where nothing was put back into it."""

    row: Correction
    what: str
    said: str

    @property
    def shows(self) -> bool:
        """Whether the message may stand here: one with a value put back may not."""
        return self.row.what != "false_alarm" and self.row.message is not None and self.row.message.text is not None


@desk("GET", roles=OVERSEE)
def corrections_page(request: DeskRequest, slug: str) -> HttpResponse:
    """The corrections of one brand's agents."""
    brand = brand_or_404(request, slug, OVERSEE)
    return page(request, "web/corrections.html", {"here": "supervise", "brand": brand, **_listed(request, brand)})


@desk("POST", roles=OVERSEE)
def correction_review(request: DeskRequest, pk: int) -> HttpResponse:
    """Agree with a correction, or do not."""
    row = review.correction_of(request.seats.brands, pk)
    if row is None:
        raise Http404
    brand_or_404(request, row.brand.slug, OVERSEE)
    agreed = request.POST.get("answer") == "agree"
    try:
        corrections.review(row, agreed, request.person)
    except BadInput as error:
        return refused(error)
    row.refresh_from_db()
    context = {"brand": row.brand, "one": _corrected(row, engine_of(row.brand).policy)}
    return fragment(request, "web/_correction.html", context)


@desk("GET", "POST", roles=WORK)
def need(request: DeskRequest, pk: int) -> HttpResponse:
    """Say what solving the case needs, where triage read something else."""
    case = case_or_404(request, pk, WORK)
    if request.method == "POST":
        try:
            needs.correct(case, request.POST.get("level", ""), request.person)
        except BadInput as error:
            return refused(error)
        return done("Corrected for this case.", case=case.pk)
    return fragment(request, "web/_need.html", {"case": case, "choices": CHOICES, "level": case.level or "none"})


def _listed(request: DeskRequest, brand: Brand) -> dict[str, Any]:
    what = request.GET.get("what", "")
    what = what if what in WHAT else ""
    every = request.GET.get("every") == "1"
    policy = engine_of(brand).policy
    rows = review.corrections(brand, what=what, every=every)
    return {
        "rows": [_corrected(row, policy) for row in rows],
        "what": what,
        "kinds_of": WHAT.items(),
        "every": every,
        "cap": corrections.A_DAY,
        "kept_days": brand.settings.get("corrections_kept_days", review.CORRECTIONS_KEPT),
    }


def _corrected(row: Correction, policy: Policy) -> Corrected:
    said = {
        "missed": f"Marked as {words.a(noun(policy, row.now))}" if row.now else "",
        "false_alarm": f"Read as {words.a(noun(policy, row.was))}, marked as not sensitive" if row.was else "",
        "need": f"Read as “{_level(row.was)}”, corrected to “{_level(row.now)}”",
    }
    return Corrected(row, WHAT.get(row.what, row.what), said.get(row.what, ""))


def _level(name: str) -> str:
    return dict(CHOICES).get(name, name)
