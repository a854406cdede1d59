"""Passport number: seven to nine letters and digits (ICAO Doc 9303), known by context alone."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """Nine characters are the rule; every issuer mixes letters and digits in its own way."""
    if candidate.groups:
        if repeated(candidate.digits) or (len(candidate.groups) > 3 and len(candidate.groups) != len(candidate.digits)):
            return REJECTED
        return (pro("format", 0.6),) if len(candidate.digits) in (8, 9) else (contra("rarer length", 0.3),)
    characters = "".join(c for c in candidate.value if c.isalnum())
    if characters.isdigit() or characters.isalpha():
        return REJECTED
    return (pro("letters and digits", 1.2 if len(characters) in (8, 9) else 0.6),)


IDENTIFIER = Identifier(
    kind=Kind("identity.passport", Label.IDENTITY, "passport number"),
    patterns=(
        Pattern(r"\b[a-z]{1,3}-?[0-9]{5,8}[a-z]?\b", digits=5, needs_context=True),
        Pattern(r"\b[a-z] [0-9]{6,8}\b", digits=6, needs_context=True),
        Pattern(r"\b[0-9]{2}[a-z]{2}[0-9]{5}\b", digits=7, needs_context=True),
        Pattern(r"\b[a-z][0-9a-z][0-9][0-9a-z]{2}[0-9a-z]{3}[0-9]\b", digits=2, needs_context=True),
    ),
    numbers=(Number(7, 9, needs_context=True),),
    validate=validate,
    sources=("ICAO Doc 9303, part 4", "https://www.consilium.europa.eu/prado/en/prado-start-page.html"),
    unlike=("order", "reference.case", "price", "money", "quantity", "url", "hashtag", "contact.phone", "flight"),
    examples=("my passport number is 123456789", "passport no. X1234567", "pasaporte AAA123456", "passport C01X00T47"),
    counter_examples=(
        "how do I renew my passport",
        "order number 123456789",
        "the passport office has 200000 visitors",
        "passport holders since 1998",
    ),
    base=-2.4,
    tail=0,
)
