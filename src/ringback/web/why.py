"""*Why?*: the clause behind a decision and what it was taken on, for exposures, callbacks and refused calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse

from ringback.desk import callback as desk_callback
from ringback.errors import BadInput, DialRefused, DriverError, Refused
from ringback.flow import Act, Clause, Policy, Surface, contained_automatically, decide
from ringback.flow.finding import Finding
from ringback.policies.words import noun
from ringback.policies.words import span as spelled
from ringback.store.models import Callback, Exposure, Message
from ringback.store.queries.case import done_about, exposed_in
from ringback.web import words
from ringback.web.access import WORK, DeskRequest, callback_or_404, desk, exposure_or_404
from ringback.web.answers import done, refused
from ringback.web.correct import because
from ringback.web.engines import engine_of
from ringback.web.pages import fragment
from ringback.web.side import Line, line


@dataclass(frozen=True)
class Ground:
    """One kind that was exposed: what spoke for it, and the rule that does not clear it there."""

    noun: str
    evidence: tuple[str, ...]
    likelihood: float
    by: str
    reason: str
    clause_id: str
    clause: Clause | None
    automatic: bool
    policy: str


@desk("GET")
def exposure(request: DeskRequest, pk: int) -> HttpResponse:
    """Why something counts as exposed, and why it was contained as it was."""
    row = exposure_or_404(request, pk)
    policy = engine_of(row.case.brand).policy
    rule = policy.containment
    context = {
        "exposure": row,
        "brand": row.case.brand,
        "grounds": list(_grounds(row, policy)),
        "rule": policy.clauses.get(rule.clause),
        "rule_id": rule.clause,
        "target": spelled(rule.target),
        "bound": spelled(rule.bound),
        "undone": spelled(rule.quarantine),
        "lines": list(_told(line(entry, policy) for entry in done_about(row, quiet=words.QUIET))),
        "reached": words.reached(row, None),
    }
    return fragment(request, "web/_why_exposure.html", context)


def _grounds(row: Exposure, policy: Policy) -> Iterator[Ground]:
    message = exposed_in(row)
    found: dict[str, dict[str, Any]] = {}
    for one in [*(message.findings if message else ()), *_in_pictures(message)]:
        found.setdefault(str(one.get("kind")), one)
    for kind in row.kinds:
        facts = found.get(kind, {})
        decision = decide(policy, kind, Surface(row.surface), Act.RECEIVE)
        clause = str(facts.get("clause") or decision.clause)
        yield Ground(
            noun=words.capital(noun(policy, kind)),
            evidence=tuple(because(code) for sign, code in facts.get("evidence", ()) if sign == "for"),
            likelihood=float(facts.get("likelihood", 0)),
            by=str(facts.get("by", "")),
            reason=str(facts.get("reason") or decision.reason),
            clause_id=clause,
            clause=policy.clauses.get(clause),
            automatic=contained_automatically(policy, Finding(kind, policy.label(kind), 0, 0, 1.0)),
            policy=str(facts.get("policy") or f"{policy.name} {policy.version}"),
        )


def _told(lines: Iterable[Line]) -> Iterator[Line]:
    """Each step once: what was asked or looked at again says nothing new."""
    said: set[str] = set()
    for one in lines:
        if one.said not in said:
            said.add(one.said)
            yield one


def _in_pictures(message: Message | None) -> Iterator[dict[str, Any]]:
    for one in message.attached if message else ():
        yield from one.get("findings", ())


@desk("GET")
def callback(request: DeskRequest, pk: int) -> HttpResponse:
    """What a promised callback stands on: the customer's wish and consent, the hours, the limits."""
    row = callback_or_404(request, pk)
    policy = engine_of(row.brand).policy
    context = {
        "callback": row,
        "brand": row.brand,
        "policy": policy,
        "calling": policy.calling,
        "consent": row.case.consents.order_by("-pk").first(),
        "zones": [row.zone] if row.zone else list(row.zones) or [row.brand.zone],
        "stated": bool(row.zone),
        "rules": list(_rules(policy, policy.calling.clause, policy.bridge.clause)),
    }
    return fragment(request, "web/_why_callback.html", context)


def _rules(policy: Policy, *names: str) -> Iterator[tuple[str, Clause]]:
    for name in dict.fromkeys(names):
        if name in policy.clauses:
            yield name, policy.clauses[name]


@desk("POST", roles=WORK)
def dial(request: DeskRequest, pk: int) -> HttpResponse:
    """Ring the agent, then the customer; or say why not, with the rule and the facts."""
    row = callback_or_404(request, pk, WORK)
    try:
        desk_callback.dial(row, request.person)
    except DialRefused as error:
        answer = fragment(request, "web/_why_dial.html", _refusal(row, error))
        answer["HX-Retarget"], answer["HX-Reswap"] = "#dialog-body", "innerHTML"
        return answer
    except (BadInput, Refused, DriverError) as error:
        return refused(error)
    return done(case=row.case_id)


def _refusal(row: Callback, error: DialRefused) -> dict[str, Any]:
    policy = engine_of(row.brand).policy
    return {
        "callback": row,
        "brand": row.brand,
        "said": str(error),
        "code": error.code,
        "clause": policy.clauses.get(error.clause),
        "policy": policy,
        "calling": policy.calling,
        "zones": [row.zone] if row.zone else list(row.zones) or [row.brand.zone],
    }
