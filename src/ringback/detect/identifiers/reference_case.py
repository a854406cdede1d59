"""Order, case, booking, tracking or customer number: by the words that announce it, or as the brand declares."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, pro
from ringback.detect.checksums import s10, ups
from ringback.flow import Kind, Label

_PARCEL = r"1z[0-9a-z]{16}"
_POSTAL = r"[a-z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[a-z]{2}"
_BOOKED_WORD = (
    r"\b(?:booking (?:reference|ref|code|number)|pnr|record locator|reservation (?:code|number)|confirmation code"
    r"|localizador|codigo de reserva|buchungscode|buchungsnummer|code de reservation|codice prenotazione)\b"
)
_BOOKED = rf"{_BOOKED_WORD}(?: +{{link}}\b){{0,3}}(?: *{{is}}\b)? *[:=]? *"
_JUST_BEFORE = re.compile(rf"{_BOOKED_WORD}\W+(?:\w+\W+){{0,3}}$")
# Six characters, one of them a digit: every place it may stand written out, so that digits can be counted on.
_SIX = r"\b(?:" + "|".join(rf"[a-z]{{{n}}}[0-9][0-9a-z]{{{5 - n}}}" for n in range(6)) + r")\b"
_LOCATOR = re.compile(r"[0-9a-z]{6}")


def validate(candidate: Candidate) -> Verdict:
    """Nothing but its context tells it from any other number; parcels have check digits of their own."""
    value = candidate.value.replace(" ", "")
    if not candidate.groups and (re.fullmatch(_PARCEL, value) or re.fullmatch(_POSTAL, value)):
        parcel = value.startswith("1z")
        return (pro("checksum", 4.0),) if (ups(value) if parcel else s10(value)) else REJECTED
    if _LOCATOR.fullmatch(value) and not candidate.groups:
        return _locator(candidate)
    if not any(c.isdigit() for c in value):
        return REJECTED
    return (pro("format", 0.3),)


def _locator(candidate: Candidate) -> Verdict:
    """Six characters: mostly digits, or a booking's capitals; letters alone must be announced right before."""
    if len(candidate.digits) >= 4:
        return (pro("format", 0.3),)
    if not candidate.written.isupper():
        return REJECTED
    if candidate.digits:
        return (pro("format", 0.3),)
    return (pro("announced", 3.0),) if _JUST_BEFORE.search(candidate.before) else REJECTED


IDENTIFIER = Identifier(
    kind=Kind("reference.case", Label.PUBLIC, "reference"),
    numbers=(Number(4, 22, needs_context=True),),
    patterns=(
        Pattern(
            r"\b(?P<value>[a-z]{1,4}[-_]?[0-9]{4,14}(?:-[0-9a-z]{1,8}){0,2}|[0-9]{2,6}-[0-9]{4,8}-[0-9]{3,8})\b",
            r"[a-z]{1,4}[-_]?[0-9]|[0-9]{2,6}-",
            digits=4,
            needs_context=True,
        ),
        Pattern(_SIX, digits=1, needs_context=True),
        Pattern(rf"{_BOOKED}(?P<value>[a-z]{{6}})\b", trigger=_BOOKED_WORD),
        Pattern(rf"\b{_PARCEL}\b", trigger=r"\b1z[0-9a-z]{6}"),
        Pattern(rf"\b{_POSTAL}\b", digits=9),
    ),
    validate=validate,
    sources=(
        "https://www.gs1.org/standards/gs1-logistic-label-guideline",
        "UPU S10-12",
        "IATA Resolution 830d",
    ),
    unlike=("price", "money", "quantity", "url"),
    examples=(
        "order number 4829131",
        "case AB-482913",
        "tracking 1234567890",
        "pedido 4829131",
        "booking reference X7K2QP",
        "my PNR is XKQPRT",
        "RR123456785GB",
        "parcel 1Z999AA10123456784",
    ),
    counter_examples=(
        "in order to pay 2000 dollars",
        "just in case",
        "WHERE IS MY ORDER PLEASE 24",
        "my booking please",
        "the order status",
        "a reservation at 7pm for 4",
    ),
    base=-2.3,
)
