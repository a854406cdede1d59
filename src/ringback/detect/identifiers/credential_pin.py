"""PIN: four to twelve digits (ISO 9564-1), known by their context alone.

``year``, ``year_after`` and ``changed`` (verbs of change) tell a year from a PIN; ``into`` says that it is one.
"""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_YEAR = re.compile(r"(?:19|20)\d\d")


def validate(candidate: Candidate) -> Verdict:
    """The usual four to six digits; not the year in ``I changed my PIN in 2021``."""
    digits = candidate.digits
    if candidate.before.endswith("'") and not candidate.written[:1].isdigit():  # my pin's 4321
        return REJECTED
    if candidate.groups and len(candidate.groups) not in (1, 2, len(digits)):
        return REJECTED
    if not candidate.groups:
        return (pro("told after another", 3.5),)
    found = [pro("format", 0.5)] if len(digits) in (4, 6) else [contra("rare length", 0.7)]
    if _YEAR.fullmatch(digits) and _dated(candidate):
        found.append(contra("year", 4.0))
    return tuple(found)


def _dated(candidate: Candidate) -> bool:
    """Whether words make it a year: those before or after one, or a verb of change that has no other object."""
    if candidate.preceded("year") or candidate.followed("year_after"):
        return True
    return candidate.followed("changed") and not candidate.preceded("into")


IDENTIFIER = Identifier(
    kind=Kind("credential.pin", Label.SECRET, "PIN"),
    numbers=(Number(4, 8, needs_context=True),),
    patterns=(
        Pattern(
            r"{credential.pin}[^0-9\n]{0,16}[0-9]{4,8}(?: +{into}| +{also}| *(?:,|/|->))(?: +{link}){0,2} +"
            r"(?P<value>[0-9]{4,8})\b",
            digits=8,
        ),
    ),
    validate=validate,
    sources=("ISO 9564-1:2017",),
    unlike=("order", "reference.case", "price", "money", "quantity", "url", "postal", "time", "flight", "version"),
    examples=("my PIN is 4321", "PIN: 8642", "4321 is my pin", "mi pin es 4321", "pin four three two one"),
    counter_examples=("how do I change my PIN", "never share your PIN", "I changed my PIN in 2021"),
    base=-2.8,
)
