"""US social security number (and ITIN): nine digits, area, group and serial."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.flow import Kind, Label

_TAXPAYER_GROUPS = {*range(50, 66), *range(70, 89), *range(90, 93), *range(94, 100)}

_GROUPED = ("ungrouped", "other grouping")


def validate(candidate: Candidate) -> Verdict:
    """Areas 000 and 666, group 00 and serial 0000 were never issued; areas from 900 are ITINs."""
    area, group, serial = candidate.digits[:3], candidate.digits[3:5], candidate.digits[5:]
    if area in ("000", "666") or group == "00" or serial == "0000" or len(set(candidate.digits)) == 1:
        return REJECTED
    if area >= "900" and int(group) not in _TAXPAYER_GROUPS:
        return REJECTED
    found = [pro("format", 3.2) if candidate.groups == (3, 2, 4) else contra(_GROUPED[len(candidate.groups) > 1], 0.5)]
    if area >= "900":
        found.append(contra("area of taxpayer numbers", 1.6))
    if candidate.region == "US":
        found.append(pro("region", 0.6))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("identity.us.ssn", Label.IDENTITY, "social security number"),
    numbers=(Number(9, 9),),
    validate=validate,
    sources=("https://www.ssa.gov/employer/randomization.html", "https://www.irs.gov/pub/irs-pdf/p1915.pdf"),
    unlike=(
        "order",
        "reference.case",
        "price",
        "money",
        "url",
        "hashtag",
        "contact.phone",
        "bank.routing",
        "version",
        "postal",
        "bank.account",
    ),
    examples=("078-05-1120", "SSN 987 65 4320", "my social is 078051120"),
    counter_examples=("000-12-3456", "order 078051120", "what is an SSN?"),
    base=-1.5,
)
