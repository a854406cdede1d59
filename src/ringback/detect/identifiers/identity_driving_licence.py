"""Driving licence number: of its own shape in the United Kingdom, elsewhere known by context."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label

# Surname, decade, month (women's from 51), day, year, initials, a digit and two check letters.
_BRITISH = r"[a-z9]{5} ?[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9] ?[a-z9]{2}[0-9] ?[a-z]{2}"
# A letter and the digits of a coded name and birth date (Florida, Illinois, Wisconsin and others).
_CODED = r"[a-z][0-9]{3}-[0-9]{3,4}-[0-9]{2,4}(?:-[0-9]{2,4})?(?:-[0-9])?"


def validate(candidate: Candidate) -> Verdict:
    """A British number is sure; any other is what somebody announces as one."""
    if re.fullmatch(_BRITISH, candidate.value):
        return (pro("format", 4.0),)
    if candidate.groups:
        many = len(candidate.groups) > 4 and len(candidate.groups) != len(candidate.digits)
        return REJECTED if many or repeated(candidate.digits) else (contra("digits alone", 0.2),)
    characters = "".join(c for c in candidate.value if c.isalnum())
    if sum(c.isdigit() for c in characters) < 4 or characters.isdigit():
        return REJECTED
    return (pro("letters and digits", 1.0),)


IDENTIFIER = Identifier(
    kind=Kind("identity.driving_licence", Label.IDENTITY, "driving licence number"),
    patterns=(
        Pattern(rf"\b{_BRITISH}\b", digits=7),
        Pattern(rf"\b{_CODED}\b", digits=8, needs_context=True),
        Pattern(r"\b[0-9]{0,3}[a-z]{1,4}[0-9]{4,14}[a-z]{0,3}\b", digits=4, needs_context=True),
    ),
    numbers=(Number(7, 12, needs_context=True),),
    validate=validate,
    sources=(
        "https://www.gov.uk/view-driving-licence",
        "https://www.aamva.org/identity/identity-management-and-credential-standards",
        "Directive 2006/126/EC, annex I",
    ),
    unlike=("order", "reference.case", "price", "money", "quantity", "url", "hashtag", "contact.phone"),
    examples=(
        "my driving licence is MORGA657054SM9IJ",
        "driver's license number D1234567",
        "driving licence number: 12345678",
        "mi carnet de conducir es 12345678",
    ),
    counter_examples=(
        "how do I renew my driving licence",
        "order number 12345678",
        "a driving licence costs 43 pounds",
        "licence key 12345678",
    ),
    base=-2.4,
)
