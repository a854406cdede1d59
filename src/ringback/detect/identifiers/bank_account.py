"""Bank account number: six to seventeen digits, known by context alone (no checksum is common to all)."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """Eight to twelve digits are usual; many small groups are not, and a plus makes it a phone."""
    digits = candidate.digits
    if candidate.before.rstrip(" (").endswith("+"):
        return REJECTED
    if repeated(digits) or (len(candidate.groups) > 5 and len(candidate.groups) != len(digits)):
        return REJECTED
    return (pro("format", 0.6),) if 8 <= len(digits) <= 14 else (contra("rarer length", 0.3),)


IDENTIFIER = Identifier(
    kind=Kind("bank.account", Label.FINANCIAL, "account"),
    numbers=(Number(6, 18, needs_context=True),),
    validate=validate,
    sources=("https://www.nacha.org/content/nacha-operating-rules", "ISO 13616-1:2020"),
    unlike=(
        "order",
        "reference.case",
        "price",
        "money",
        "quantity",
        "url",
        "hashtag",
        "time",
        "version",
        "contact.phone",
        "flight",
    ),
    examples=("my account number is 12345678", "acct 000123456789", "cuenta 1234567890"),
    counter_examples=("how do I open an account", "account holders since 1998", "a $25000 account"),
    base=-2.6,
    tail=4,
)
