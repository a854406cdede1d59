"""Drafts that were kept back, and overrides: for coaching, in the order they happened, without a ranking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.utils import timezone

from ringback.desk import overrides
from ringback.errors import BadInput, Refused
from ringback.flow import Clause, Policy
from ringback.policies.words import noun
from ringback.store.models import Brand, Override, Person, Refusal
from ringback.store.queries import review
from ringback.web import words
from ringback.web.access import OVERSEE, DeskRequest, brand_or_404, desk
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment, page
from ringback.web.places import seen


@dataclass(frozen=True)
class KeptBack:
    """One draft: its reasons in words, each with the clause behind it."""

    row: Refusal
    reasons: tuple[tuple[str, str, Clause | None], ...]
    kinds: str

    @property
    def place(self) -> str:
        """Where it would have been seen."""
        return seen(self.row.case.conversation.page.network, self.row.surface).reply


@desk("GET", roles=OVERSEE)
def kept_back(request: DeskRequest, slug: str) -> HttpResponse:
    """The drafts of one brand that were kept back, by reason and by agent."""
    brand = brand_or_404(request, slug, OVERSEE)
    return page(request, "web/kept_back.html", {"here": "supervise", "brand": brand, **_listed(request, brand)})


@desk("GET", roles=OVERSEE)
def kept_back_live(request: DeskRequest, slug: str) -> HttpResponse:
    """The overrides that wait, asked for when something changed."""
    brand = brand_or_404(request, slug, OVERSEE)
    return fragment(request, "web/_overrides.html", {"brand": brand, **_waiting(request, brand)})


@desk("POST", roles=OVERSEE)
def override_decide(request: DeskRequest, pk: int) -> HttpResponse:
    """Let it through once, or leave it refused."""
    row = review.override_of(request.seats.brands, pk)
    if row is None:
        raise Http404
    brand_or_404(request, row.case.brand.slug, OVERSEE)
    if request.POST.get("answer") == "grant":
        return _decide(overrides.grant, row, request.person, "Let through once. Its author can send it now.")
    return _decide(overrides.decline, row, request.person, "Left as it is: it stays refused.")


def _decide(act: Callable[[Override, Person], None], row: Override, person: Person, said: str) -> HttpResponse:
    try:
        act(row, person)
    except (BadInput, Refused) as error:
        return refused(error)
    return done(said, case=row.case_id)


def _listed(request: DeskRequest, brand: Brand) -> dict[str, Any]:
    code, author = request.GET.get("reason", ""), request.GET.get("agent", "")
    code = code if code in words.CODES else ""
    people = review.authors(brand)
    chosen = next((one for one in people if str(one.pk) == author), None)
    rows, count = review.refusals(brand, code=code, author=chosen.pk if chosen else None)
    policy = engine_of(brand).policy
    weekly = review.weekly(brand, timezone.now())
    return {
        "rows": [_row(row, policy) for row in rows],
        "count": count,
        "code": code,
        "codes": words.CODES.items(),
        "chosen": chosen,
        "people": people,
        "weeks": weekly.weeks,
        "weekly": [(words.CODES.get(name, name), counts) for name, counts in weekly.counts.items()],
        "kept_days": brand.settings.get("drafts_kept_days", review.REFUSALS_KEPT),
        **_waiting(request, brand),
    }


def _waiting(request: DeskRequest, brand: Brand) -> dict[str, Any]:
    policy = engine_of(brand).policy
    waiting, decided = review.overrides(brand, timezone.now())
    return {
        "waiting": [(row, _row(row.refusal, policy) if row.refusal else None) for row in waiting],
        "decided": decided,
        "permits": [words.CODES[code] for code in sorted(policy.override.codes)],
        "may_grant": request.seats.role(brand.pk) == "supervisor",
    }


def _row(row: Refusal, policy: Policy) -> KeptBack:
    reasons = dict.fromkeys((str(one["code"]), str(one["kind"]), str(one["clause"])) for one in row.reasons)
    known, said = policy.clauses, words.CODES
    why = dict.fromkeys((said.get(code, code), clause, known.get(clause)) for code, _, clause in reasons)
    kinds = [noun(policy, kind) for _, kind, _ in reasons if kind]
    return KeptBack(row, tuple(why), words.listed(list(dict.fromkeys(kinds))))
