"""Card expiry date: month and year beside a card or the words that announce it."""

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """A month and a year a card could bear."""
    if candidate.digits and (candidate.after[:1].isdigit() or candidate.before[-1:].isdigit()):
        return REJECTED
    return (pro("format", 0.4),)


IDENTIFIER = Identifier(
    kind=Kind("card.expiry", Label.CARD, "card expiry date"),
    patterns=(
        Pattern(
            r"(?P<value>(?:0[1-9]|1[0-2]|[1-9])[ ]{0,2}[-/.|\\][ ]{0,2}(?:20)?[23][0-9])",
            trigger=r"[01]?[0-9][ ]{0,2}[-/.|\\][ ]{0,2}(?:20)?[23][0-9]",
            digits=3,
            needs_context=True,
        ),
        Pattern(
            r"(?P<value>(?:0[1-9]|1[0-2]) ?[23][0-9])", trigger=r"[01][0-9] ?[23][0-9]", digits=4, needs_context=True
        ),
        Pattern(r"\b(?P<value>{month}[ .,]{1,2}(?:of |de )?(?:20)?[23][0-9])", digits=2, needs_context=True),
    ),
    validate=validate,
    sources=("ISO/IEC 7813:2006",),
    unlike=("order", "reference.case", "price", "url", "version"),
    beside=("card.number", "card.security_code"),
    examples=("expiry 12/27", "exp 04-2029", "my card expires 11/28", "vence 09/29"),
    counter_examples=("my card expired", "see you on 12/27", "valid in 24/7 stores"),
    base=-2.2,
)
