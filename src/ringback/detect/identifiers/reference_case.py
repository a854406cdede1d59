"""Order, case, booking or tracking number: by the words that announce it, or as the brand declares."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """Nothing but its context tells it from any other number."""
    if not any(c.isdigit() for c in candidate.value):
        return REJECTED
    return (pro("format", 0.3),)


IDENTIFIER = Identifier(
    kind=Kind("reference.case", Label.PUBLIC, "reference"),
    numbers=(Number(4, 19, needs_context=True),),
    patterns=(
        Pattern(
            r"\b(?P<value>[a-z]{1,4}[-_]?[0-9]{4,14}(?:-[0-9a-z]{1,8}){0,2}|[0-9]{2,6}-[0-9]{4,8}-[0-9]{3,8})\b",
            r"[a-z]{1,4}[-_]?[0-9]|[0-9]{2,6}-",
            digits=4,
            needs_context=True,
        ),
    ),
    validate=validate,
    sources=("https://www.gs1.org/standards/gs1-logistic-label-guideline",),
    unlike=("price", "money", "quantity", "url"),
    examples=("order number 4829131", "case AB-482913", "tracking 1234567890", "pedido 4829131"),
    counter_examples=("in order to pay 2000 dollars", "just in case"),
    base=-2.3,
)
