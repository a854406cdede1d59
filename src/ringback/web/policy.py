"""The policy of a brand as people read it: the table, the clauses, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django_htmx.http import HttpResponseClientRefresh

from ringback.desk import agreeing
from ringback.desk.policies import Entry, history, proposed, stale
from ringback.errors import BadInput, PolicyError, Refused
from ringback.flow import Act, Label, Policy, Surface
from ringback.flow.kinds import FRAGMENT
from ringback.policies import names
from ringback.policies.settings import sections
from ringback.policies.table import Sign, TableRow, rows
from ringback.store.models import Brand
from ringback.store.queries import review
from ringback.web.access import OVERSEE, DeskRequest, brand_or_404, desk
from ringback.web.answers import refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment, page

COLUMNS: tuple[tuple[Surface, str], ...] = (
    (Surface.PUBLIC, "Public"),
    (Surface.DIRECT, "Direct message"),
    (Surface.FORM_LINK, "One-time form"),
    (Surface.FORM_SIGNED_IN, "Signed in"),
    (Surface.VOICE, "Phone"),
    (Surface.VOICE_RECORDED, "Recorded call"),
    (Surface.VOICEMAIL, "Voicemail"),
    (Surface.KEYPAD, "Keypad"),
    (Surface.EMAIL, "E-mail"),
)
ACTS = ((Act.ASK, "Ask for it"), (Act.SEND, "Send it"), (Act.RECEIVE, "Receive it"), (Act.CONFIRM, "Confirm it"))
TITLES = {
    Label.SECRET: "Secret",
    Label.CARD: "Card",
    Label.HEALTH: "Health",
    Label.FINANCIAL: "Financial",
    Label.IDENTITY: "Identity",
    Label.CONTACT: "Contact",
    Label.RELATIONSHIP: "Being a customer",
    Label.PUBLIC: "Not sensitive",
}


@dataclass(frozen=True)
class KindRow:
    """One kind over every surface by one act; how it is kept, and who may be shown it."""

    noun: str
    cells: tuple[tuple[str, Sign], ...]
    keep: Sign
    show: Sign


@dataclass(frozen=True)
class LabelRows:
    """The kinds of one label."""

    title: str
    rows: tuple[KindRow, ...]


def groups(policy: Policy, act: Act) -> tuple[LabelRows, ...]:
    """Every kind by its label, the most sensitive first."""
    known = [row for row in rows(policy) if row.kind != FRAGMENT]
    return tuple(
        LabelRows(TITLES[label], tuple(_row(row, act) for row in group))
        for label, group in groupby(known, key=lambda row: row.label)
    )


def _row(row: TableRow, act: Act) -> KindRow:
    cells = [(title, sign) for where, title in COLUMNS for sign in row.surfaces[where] if sign.act is act]
    return KindRow(row.noun, tuple(cells), row.keep, row.show)


@desk("GET")
def policies(request: DeskRequest) -> HttpResponse:
    """To the policy of the brand that is looked at, or of the first one."""
    slugs = [seat.brand.slug for seat in request.seats]
    asked = request.GET.get("brand", "")
    return redirect("policy", slug=asked if asked in slugs else slugs[0])


@desk("GET")
def policy_page(request: DeskRequest, slug: str) -> HttpResponse:
    """What may pass where under this brand's policy."""
    brand = brand_or_404(request, slug)
    policy = engine_of(brand).policy
    found = proposed(brand)
    act = next((one for one, _ in ACTS if one == request.GET.get("act")), Act.ASK)
    shown = groups(policy, act)
    numbers = _numbers(policy, shown)
    context = {
        "here": "policy",
        "brand": brand,
        "policy": policy,
        "groups": shown,
        "columns": COLUMNS,
        "acts": ACTS,
        "act": act,
        "act_title": dict(ACTS)[act],
        "numbers": numbers,
        "clauses": [(number, key, policy.clauses[key]) for key, number in numbers.items() if key in policy.clauses],
        # The table on paper marks a condition by a small letter; here it is a star.
        "sections": [replace(part, title=part.title.replace("small letters", "✓*")) for part in sections(policy)],
        "overridable": sorted(policy.override.codes),
        "proposed": found,
        "changes": agreeing.changes(found) if found else (),
        "history": _history(brand),
        "choices": sorted({*names(), brand.policy}),
        "may_decide": request.seats.role(brand.pk) in OVERSEE,
        "stale": stale(brand) if request.seats.role(brand.pk) in OVERSEE else "",
    }
    return page(request, "web/policy.html", context)


@desk("GET")
def clause(request: DeskRequest, slug: str, clause_id: str) -> HttpResponse:
    """One clause: what it says, where it stands. A dialog, or a page for those who open it in a tab."""
    brand = brand_or_404(request, slug)
    policy = engine_of(brand).policy
    found = policy.clauses.get(clause_id)
    if found is None:
        raise Http404
    context = {"here": "policy", "brand": brand, "policy": policy, "clause": found}
    if request.htmx:
        return fragment(request, "web/_clause.html", context)
    return page(request, "web/clause.html", context)


@desk("POST", roles=OVERSEE)
def propose(request: DeskRequest, slug: str) -> HttpResponse:
    """Put another policy, or a newer version, before a second person."""
    brand = brand_or_404(request, slug, OVERSEE)
    ref = request.POST.get("ref", "")
    # A path is the operator's to give, on the machine; here there are only names, and the file in use.
    if ref not in {*names(), brand.policy}:
        return refused("choose one of the policies")
    return _try(agreeing.propose, brand, ref, request.POST.get("why", ""), request.person)


@desk("POST", roles=OVERSEE)
def decide_change(request: DeskRequest, slug: str, pk: int) -> HttpResponse:
    """Agree to a proposed policy, or say no."""
    brand = brand_or_404(request, slug, OVERSEE)
    change = review.policy_change(brand, pk)
    if change is None:
        raise Http404
    if request.POST.get("answer") == "approve":
        return _try(agreeing.approve, change, request.person)
    return _try(agreeing.refuse, change, request.POST.get("why", ""), request.person)


def _try(act: Callable[..., object], *args: object) -> HttpResponse:
    try:
        act(*args)
    except (BadInput, Refused, PolicyError) as error:
        return refused(error)
    return HttpResponseClientRefresh()


def _history(brand: Brand) -> list[tuple[Entry, list[str]]]:
    said = review.policy_changes(brand)
    return [(entry, said.get(entry.id, [])) for entry in history(brand) if entry.state != "proposed"]


def _numbers(policy: Policy, shown: Sequence[LabelRows]) -> dict[str, int]:
    """The clauses in the order they stand in the table, then beside it: the numbers under the signs."""
    signs = [sign for group in shown for row in group.rows for sign in (*(s for _, s in row.cells), row.keep, row.show)]
    cited = [sign.clause for sign in signs] + [one.clause for part in sections(policy) for one in part.said]
    return {clause: number for number, clause in enumerate(dict.fromkeys(filter(None, cited)), 1)}
