"""The policy of a brand as people read it: the table, the clauses, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from ringback.flow import Act, Decision, Label, Policy, Surface, decide
from ringback.flow.kinds import FRAGMENT
from ringback.web.access import DeskRequest, brand_or_404, desk
from ringback.web.engines import engine_of
from ringback.web.pages import fragment, page

COLUMNS: tuple[tuple[Surface, str], ...] = (
    (Surface.PUBLIC, "Public"),
    (Surface.DIRECT, "Direct message"),
    (Surface.FORM_LINK, "One-time form"),
    (Surface.FORM_SIGNED_IN, "Signed in"),
    (Surface.VOICE, "Phone"),
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
    """One kind over every surface, and how it is kept."""

    kind: str
    noun: str
    cells: tuple[tuple[Surface, str, Decision], ...]
    keep: Decision


@dataclass(frozen=True)
class LabelRows:
    """The kinds of one label."""

    title: str
    rows: tuple[KindRow, ...]


def groups(policy: Policy, act: Act) -> tuple[LabelRows, ...]:
    """Every kind by its label, the most sensitive first."""
    kinds = [name for name in policy.kinds if name != FRAGMENT]
    kinds.sort(key=lambda name: (-policy.label(name).rank, policy.label(name), policy.noun(name).lower()))
    return tuple(
        LabelRows(TITLES[label], tuple(_row(policy, kind, act) for kind in group))
        for label, group in groupby(kinds, key=policy.label)
    )


def _row(policy: Policy, kind: str, act: Act) -> KindRow:
    cells = tuple((where, title, decide(policy, kind, where, act)) for where, title in COLUMNS)
    return KindRow(kind, policy.noun(kind), cells, decide(policy, kind, None, Act.KEEP))


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
    act = next((one for one, _ in ACTS if one == request.GET.get("act")), Act.ASK)
    context = {
        "here": "policy",
        "brand": brand,
        "policy": policy,
        "groups": groups(policy, act),
        "columns": COLUMNS,
        "acts": ACTS,
        "act": act,
        "clauses": _cited(policy),
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


def _cited(policy: Policy) -> list[tuple[str, str, str]]:
    """The clauses that decide something here: id, citation and what it decides."""
    used = {cell.clause for cell in policy.cells.values()}
    rows = [(key, row.citation, row.decides) for key, row in policy.clauses.items() if key in used]
    return sorted(rows, key=lambda row: row[1].lower())
