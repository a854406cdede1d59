"""The policy of a brand as people read it: the table, the clauses, and why."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from ringback.flow import Act, Label, Policy, Surface
from ringback.flow.kinds import FRAGMENT
from ringback.policies.table import Sign, TableRow, rows
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
