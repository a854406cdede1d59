"""Routing number of a bank or branch: US, UK, Australia, Canada, Germany, India, or a business identifier code."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, pro
from ringback.detect.checksums import aba
from ringback.flow import Kind, Label

_DISTRICTS = {*range(13), *range(21, 33), *range(61, 73), 80}
# A bank, a nought for later use, a branch.
_IFSC = r"[a-z]{4}0[0-9a-z]{6}"
_BIC = r"[a-z]{4}[a-z]{2}[0-9a-z]{2}(?:[0-9a-z]{3})?"
_NAMED = r"\b(?:bic|swift)(?:[ /-]?(?:bic|swift))?\b(?: +{link}\b){0,3}(?: *{is}\b)? *[:=]? *"


def validate(candidate: Candidate) -> Verdict:
    """Nine digits: a Federal Reserve district and the check digit, or a Canadian bank. Fewer: as announced."""
    if not candidate.groups:
        return _lettered(candidate)
    digits = candidate.digits
    if len(digits) == 6:
        return (pro("format", 1.0),) if candidate.groups in ((2, 2, 2), (3, 3)) else (pro("length", 0.2),)
    if len(digits) == 8:
        return (pro("format", 0.8),) if candidate.groups in ((5, 3), (3, 3, 2)) else (pro("length", 0.1),)
    if int(digits[:2]) in _DISTRICTS and aba(digits) and digits.strip("0"):
        return (pro("checksum", 1.5),)
    if digits[0] == "0" and candidate.region == "CA":
        return (pro("length", 0.2),)
    return REJECTED


def _lettered(candidate: Candidate) -> Verdict:
    if re.fullmatch(_IFSC, candidate.value):
        return (pro("format", 1.2), pro("region", 1.2)) if candidate.region == "IN" else (pro("format", 1.2),)
    # Any word of eight letters is a BIC by its shape.
    return (pro("announced", 3.0),) if candidate.written.isupper() else REJECTED


IDENTIFIER = Identifier(
    kind=Kind("bank.routing", Label.FINANCIAL, "routing number"),
    numbers=(Number(9, 9, needs_context=True), Number(6, 6, needs_context=True), Number(8, 8, needs_context=True)),
    patterns=(
        Pattern(rf"\b{_IFSC}\b", digits=1),
        Pattern(rf"{_NAMED}(?P<value>{_BIC})\b", trigger=r"\b(?:bic|swift)\b"),
    ),
    validate=validate,
    context={
        "en": (
            "bsb",
            "bsb number",
            "ifsc",
            "ifsc code",
            "bic",
            "bic code",
            "swift code",
            "swift bic",
            "institution number",
            "branch transit",
            "bank code",
            "branch number",
            "wire routing",
            "ach routing",
        ),
        "de": ("blz", "bankleitzahl", "bic", "swift code"),
        "fr": ("code banque", "code guichet", "bic", "code swift", "numéro de transit"),
        "es": ("swift", "código swift", "código bic", "bic"),
        "hi": ("आईएफएससी", "आईएफएससी कोड"),
        "zh": ("联行号",),
    },
    sources=(
        "https://www.aba.com/about-us/routing-number",
        "https://www.wearepay.uk/what-we-do/payment-systems/",
        "https://www.auspaynet.com.au/resources/bsb-and-apca-numbers",
        "https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx",
        "ISO 9362:2022",
    ),
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
    examples=(
        "routing number 021000021",
        "ABA: 011401533",
        "sort code 20-00-00",
        "my BSB is 012-345",
        "IFSC code ABCD0123456",
        "BIC: DEUTDEFF",
    ),
    counter_examples=("routing number 123456789", "the sort of code 123", "a routing question", "what is a swift code"),
    base=-2.3,
)
