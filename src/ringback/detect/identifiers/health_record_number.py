"""Medical record or patient number: known by context alone."""

from ringback.detect.base import Candidate, Identifier, Number, Pattern, Verdict, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """Every provider has its own form."""
    return (pro("letters before digits", 0.8) if not candidate.groups else pro("format", 0.4),)


IDENTIFIER = Identifier(
    kind=Kind("health.record_number", Label.HEALTH, "medical record number"),
    numbers=(Number(5, 12, needs_context=True),),
    patterns=(Pattern(r"\b(?P<value>[a-z]{1,3}-?[0-9]{5,10})\b", r"[a-z]{1,3}-?[0-9]", digits=5, needs_context=True),),
    validate=validate,
    sources=("45 CFR 164.514(b)(2)(i)(H)",),
    unlike=("order", "reference.case", "price", "money", "quantity", "url", "contact.phone", "time"),
    examples=("MRN 00482913", "my patient number is 5520193", "medical record number: H4829131"),
    counter_examples=(
        "how do I get my medical record",
        "the chart shows 120 over 80",
        "order 5520193 of the medical shop",
    ),
    base=-2.2,
)
