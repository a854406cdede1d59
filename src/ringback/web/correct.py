"""People correct the detector; and look, on reason, at what is sealed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import Http404, HttpResponse

from ringback.desk import case as desk_case
from ringback.desk import correct
from ringback.errors import BadInput, Refused, VaultError
from ringback.flow import Act, Keep, Label, Policy, decide
from ringback.flow.kinds import FRAGMENT
from ringback.policies.words import noun
from ringback.store.models import Message
from ringback.text import Token
from ringback.web import words
from ringback.web.access import WORK, DeskRequest, desk, message_or_404
from ringback.web.answers import done, refused
from ringback.web.engines import engine_of
from ringback.web.pages import fragment

LABELS = {
    Label.SECRET: "Secrets: destroyed at once",
    Label.CARD: "Card",
    Label.HEALTH: "Health",
    Label.FINANCIAL: "Financial",
    Label.IDENTITY: "Identity",
    Label.CONTACT: "Contact",
}


@dataclass(frozen=True)
class Choice:
    """One label and the kinds under it, to choose from."""

    title: str
    kinds: tuple[tuple[str, str], ...]


def choices(policy: Policy) -> tuple[Choice, ...]:
    """Every kind one can point at, the most sensitive first."""
    rows = [
        (policy.label(name), noun(policy, name), name)
        for name in policy.kinds
        if policy.label(name) in LABELS and name != FRAGMENT and not name.startswith("relationship.")
    ]
    rows.sort(key=lambda row: (-row[0].rank, row[0], row[1].lower()))
    return tuple(
        Choice(LABELS[label], tuple((name, words.capital(said)) for _, said, name in group))
        for label, group in groupby(rows, key=lambda row: row[0])
    )


@desk("GET", "POST", roles=WORK)
def redact(request: DeskRequest, pk: int) -> HttpResponse:
    """*Redact this*: ask what kind it is, then take it out everywhere."""
    message = message_or_404(request, pk, WORK)
    asked = request.POST if request.method == "POST" else request.GET
    try:
        start, end = int(asked.get("start", "")), int(asked.get("end", ""))
    except ValueError:
        return refused("select a part of the message first")
    if request.method == "POST":
        return _redact(request, message, start, end)
    if message.text is None or not 0 <= start < end <= len(message.text):
        return refused("select a part of the message first")
    policy = engine_of(message.case.brand).policy if message.case else None
    context = {
        "message": message,
        "start": start,
        "end": end,
        "selected": str(message.text)[start:end],
        "choices": choices(policy) if policy else (),
    }
    return fragment(request, "web/_redact.html", context)


def _redact(request: DeskRequest, message: Message, start: int, end: int) -> HttpResponse:
    try:
        correct.redact_this(message, start, end, request.POST.get("kind", ""), request.person)
    except (BadInput, VaultError) as error:
        return refused(error)
    return done("Taken out here and everywhere it was kept.", case=message.case_id)


@desk("GET")
def token(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """What stood in a message: what it was, why we think so, what became of it."""
    message = message_or_404(request, pk)
    return fragment(request, "web/_about_token.html", _token_context(request, message, number))


@desk("POST", roles=WORK)
def not_sensitive(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """A false alarm: put it back."""
    message = message_or_404(request, pk, WORK)
    _token(message, number)
    try:
        correct.not_sensitive(message, number, request.person)
    except (BadInput, VaultError) as error:
        return refused(error)
    return done("Put back. If we had hidden it, it is shown again.", case=message.case_id)


@desk("POST")
def reveal(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """Show what is sealed: for a reason, for a moment, on record."""
    message = message_or_404(request, pk)
    mark = _token(message, number)
    if message.case is None:
        raise Http404
    try:
        value = desk_case.reveal(message.case, mark.ref, request.POST.get("reason", ""), request.person)
    except (BadInput, Refused, VaultError) as error:
        return refused(error)
    # The one place where a page shows a raw value; the page takes it away again by itself.
    context = {"message": message, "number": number, "value": value.reveal(), "seconds": 20}
    answer = fragment(request, "web/_revealed.html", context)
    del answer["X-Version"]
    return answer


def _token(message: Message, number: int) -> Token:
    tokens = message.text.tokens if message.text is not None else ()
    if not 0 <= number < len(tokens):
        raise Http404
    return tokens[number]


def _token_context(request: DeskRequest, message: Message, number: int) -> dict[str, Any]:
    mark = _token(message, number)
    if message.case is None:
        raise Http404
    policy = engine_of(message.case.brand).policy
    facts: dict[str, Any] = next((row for row in message.findings if row.get("kind") == mark.kind), {})
    role = request.seats.role(message.brand_id)
    show = decide(policy, mark.kind, None, Act.SHOW).given({f"audience:{role}"})
    keep = decide(policy, mark.kind, None, Act.KEEP)
    label = policy.label(mark.kind)
    sealed = mark.fate == f"{Keep.SEAL}ed"
    return {
        "message": message,
        "number": number,
        "noun": words.capital(noun(policy, mark.kind)),
        "fate": words.FATES.get(mark.fate, ""),
        "evidence": [because(code) for sign, code in facts.get("evidence", ()) if sign == "for"],
        "by": facts.get("by", ""),
        "facts": facts,
        "clause": policy.clauses.get(str(facts.get("clause", "")) or keep.clause),
        "clause_id": str(facts.get("clause", "")) or keep.clause,
        "reason": facts.get("reason") or keep.reason,
        "may_show": sealed and show.allowed,
        "show": show,
        "sealed": sealed,
        "may_clear": sealed and label not in (Label.SECRET, Label.CARD) and role in WORK,
        "brand": message.case.brand,
    }


def because(code: str) -> str:
    """What the detector goes by, as one reads it."""
    return EVIDENCE.get(code, code.replace("_", " "))


EVIDENCE = {
    "checksum": "its checksum is right",
    "context": "the words around it say so",
    "issuer range": "it begins like a known issuer's",
    "declared by the brand": "the brand says what its own look like",
    "format": "it is written like one",
    "length": "its length is right",
}
"""What the detector's reasons read like."""
