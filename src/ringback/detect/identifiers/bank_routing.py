"""Routing number of a US bank (ABA, nine digits with a check digit) or a UK sort code (six digits)."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, pro
from ringback.detect.checksums import aba
from ringback.flow import Kind, Label

_DISTRICTS = {*range(13), *range(21, 33), *range(61, 73), 80}


def validate(candidate: Candidate) -> Verdict:
    """Nine digits: a Federal Reserve district and the check digit. Six: in pairs, or as announced."""
    digits = candidate.digits
    if len(digits) == 6:
        return (pro("format", 1.0),) if candidate.groups == (2, 2, 2) else (pro("length", 0.2),)
    if int(digits[:2]) not in _DISTRICTS or not aba(digits) or not digits.strip("0"):
        return REJECTED
    return (pro("checksum", 1.5),)


IDENTIFIER = Identifier(
    kind=Kind("bank.routing", Label.FINANCIAL, "routing number"),
    numbers=(Number(9, 9, needs_context=True), Number(6, 6, needs_context=True)),
    validate=validate,
    sources=("https://www.aba.com/about-us/routing-number", "https://www.wearepay.uk/what-we-do/payment-systems/"),
    unlike=(
        "order",
        "reference.case",
        "price",
        "money",
        "url",
        "hashtag",
        "contact.phone",
        "version",
        "postal",
        "flight",
    ),
    examples=("routing number 021000021", "ABA: 011401533", "sort code 20-00-00"),
    counter_examples=("routing number 123456789", "the sort of code 123", "a routing question"),
    base=-2.3,
)
