"""Health insurance number: the US Medicare identifier by its own shape, any other by context."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label

_A = "[ac-hj-km-np-rt-y]"
_AN = "[0-9ac-hj-km-np-rt-y]"
# Characters 2, 5, 8 and 9 are letters, without S, L, O, I, B and Z.
_MEDICARE = rf"[1-9]{_A}{_AN}[0-9][- ]?{_A}{_AN}[0-9][- ]?{_A}{{2}}[0-9]{{2}}"


def validate(candidate: Candidate) -> Verdict:
    """A Medicare identifier is sure; every other insurer has its own form."""
    if re.fullmatch(_MEDICARE, candidate.value):
        return (pro("format", 4.0),)
    if not candidate.groups:
        return (pro("letters before digits", 0.8),)
    if repeated(candidate.digits) or len(candidate.groups) > 5:
        return REJECTED
    return (pro("format", 0.8),) if len(candidate.digits) >= 8 else (contra("rarer length", 0.3),)


IDENTIFIER = Identifier(
    kind=Kind("health.insurance_id", Label.HEALTH, "health insurance number"),
    patterns=(
        Pattern(rf"\b{_MEDICARE}\b", digits=5),
        Pattern(r"\b[a-z]{1,4}-?[0-9]{6,12}(?:-[0-9]{1,3})?\b", digits=6, needs_context=True),
    ),
    numbers=(Number(7, 14, needs_context=True),),
    validate=validate,
    sources=(
        "https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf",
        "45 CFR 164.514(b)(2)(i)(I)",
    ),
    unlike=("order", "price", "money", "quantity", "url", "hashtag"),
    examples=(
        "my Medicare number is 1EG4-TE5-MK73",
        "health insurance number A123456780",
        "insurance member id: XYZ123456789",
        "mi número de seguro médico es 1234567890",
    ),
    counter_examples=(
        "what is a health insurance number?",
        "order number 1234567890",
        "my health insurance costs 1200 dollars",
        "1EG4-TE5-MK7",
    ),
    base=-2.4,
)
