"""Card expiry date: month and year beside a card or the words that announce it."""

import re
from collections.abc import Collection

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, ends_with, pro
from ringback.flow import Kind, Label

_DAY_BEFORE = re.compile(r"(?<![0-9])[0-3]?[0-9][-/.]$")
_YEAR_AFTER = re.compile(r"[-/.](?:19|20)[0-9]{2}(?![0-9])")


def validate(candidate: Candidate) -> Verdict:
    """A month and a year a card could bear; no part of a date, and not a voucher's."""
    before, after = candidate.before, candidate.after
    if candidate.digits and (after[:1].isdigit() or before[-1:].isdigit()):
        return REJECTED
    if _DAY_BEFORE.search(before) or _YEAR_AFTER.match(after):
        return REJECTED
    voucher = _last(before, candidate.words.get("voucher", ()))
    if voucher and voucher >= _last(before, candidate.words.get("card.number", ())):
        return (pro("format", 0.4), contra("a voucher's", 4.0))
    return (pro("format", 0.4),)


def _last(text: str, terms: Collection[str]) -> int:
    """Where the last of these words ends in a folded text; 0 for none."""
    ends = (at + len(term) for term in terms if (at := text.rfind(term)) >= 0)
    return max((end for end in ends if not text[end : end + 1].isalnum() and ends_with(text[:end], terms)), default=0)


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
    counter_examples=(
        "my card expired",
        "see you on 12/27",
        "valid in 24/7 stores",
        "my voucher is valid until 12/25",
        "expires 5/12/2026",
    ),
    base=-2.2,
)
