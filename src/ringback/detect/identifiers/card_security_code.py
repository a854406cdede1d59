"""Card security code (CVV, CVC, CSC, CID): three or four digits, known by their context alone."""

from ringback.detect.base import Candidate, Identifier, Number, Verdict, contra, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """Three digits are the rule; four (American Express) the exception. A price is not one."""
    if len(candidate.digits) == 3:
        return (pro("format", 0.4),)
    return (contra("rare length", 0.4),)


IDENTIFIER = Identifier(
    kind=Kind("card.security_code", Label.SECRET, "card security code"),
    numbers=(Number(3, 4, needs_context=True),),
    validate=validate,
    sources=("https://docs-prv.pcisecuritystandards.org/PCI%20DSS/Standard/PCI-DSS-v4_0_1.pdf",),
    unlike=("price", "money", "quantity", "time", "year", "flight"),
    beside=("card.number", "card.expiry"),
    examples=("CVV 123", "the security code is 4321", "card security code: one two three", "cvc=999"),
    counter_examples=("what is a CVV?", "never share your CVV", "the cvv is 3 digits on the back"),
    base=-2.0,
)
