"""Magnetic stripe of a card, ISO/IEC 7813: track 1 (``%B…^…^…?``) or track 2 (``;…=…?``)."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.detect.checksums import luhn
from ringback.flow import Kind, Label

_NUMBER = re.compile(r"[0-9]{13,19}")


def validate(candidate: Candidate) -> Verdict:
    """Its card number has the Luhn digit; nothing else looks like a track."""
    number = _NUMBER.search(candidate.value.replace(" ", ""))
    if number is None or not luhn(number[0]):
        return REJECTED
    return (pro("checksum", 1.5), pro("format", 8.0))


IDENTIFIER = Identifier(
    kind=Kind("card.track", Label.SECRET, "card stripe data"),
    patterns=(
        Pattern(
            r"%b[0-9]{4}[0-9 ]{9,19}\^[^\^\n?]{2,26}\^[0-9]{4}[^?\n]{0,64}\??", trigger=r"%b[0-9]{4}[0-9 ]{9}", digits=8
        ),
        Pattern(r";[0-9]{13,19}=[0-9]{4}[0-9=]{0,30}\??", trigger=r";[0-9]{13}", digits=17),
    ),
    validate=validate,
    sources=("ISO/IEC 7813:2006", "PCI DSS v4.0.1, requirement 3.3.1.1"),
    examples=(
        "%B4111111111111111^LEE/ANN^29121010000000000000?",
        ";4111111111111111=29121010000000000?",
        "swiped: ;5555555555554444=2912101?",
    ),
    counter_examples=(";4111111111111112=29121010000000000?", "100% be careful", "a = b; c = d?"),
)
