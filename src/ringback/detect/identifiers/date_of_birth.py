"""Date of birth: a full date announced as one."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_SEP = r"[ ]{0,2}[-/.,_ ][ ]{0,2}"
_DAY, _MONTH = r"(?:3[01]|[12][0-9]|0?[1-9])", r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:(?:19|20)[0-9]{2}|'?[0-9]{2})"
_TO = r"(?:[a-z]{2}|[ao])?[ .,-]{0,3}"  # 1st, 1er, 1º
_FILL = r"(?:[ .,-]{0,3}|[ .,-]{1,3}(?:[a-z]{1,3} ){1,2})"
_LATE = re.compile(r"20(?:2[4-9]|[3-9]\d)")


def validate(candidate: Candidate) -> Verdict:
    """A date that can be somebody's birth; one stuck to more digits is something else."""
    if candidate.before[-1:].isdigit() or candidate.after[:1].isdigit():
        return REJECTED
    found = [pro("format", 0.5)] if not candidate.value.isdigit() or len(candidate.value) > 6 else [contra("bare", 0.4)]
    if _LATE.search(candidate.value):
        found.append(contra("too late for a birth", 1.5))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("identity.date_of_birth", Label.IDENTITY, "date of birth"),
    patterns=(
        Pattern(
            rf"(?P<value>{_DAY}{_SEP}{_DAY}{_SEP}{_YEAR})",
            r"[0-9]{1,2}[ ]{0,2}[-/.,_ ][ ]{0,2}[0-9]",
            digits=4,
            needs_context=True,
        ),
        Pattern(
            rf"(?P<value>(?:19|20)[0-9]{{2}}{_SEP}{_MONTH}{_SEP}{_DAY})",
            r"(?:19|20)[0-9]{2}[-/.,_ ]",
            digits=6,
            needs_context=True,
        ),
        Pattern(
            r"(?P<value>(?:[0-3][0-9][01][0-9]|[01][0-9][0-3][0-9])(?:19|20)[0-9]{2})",
            r"[0-3][0-9]{7}",
            digits=8,
            needs_context=True,
        ),
        Pattern(
            r"\b(?P<value>[0-3][0-9][01][0-9][0-9]{2})\b",
            r"[0-3][0-9]{5}",
            digits=6,
            needs_context=True,
        ),
        Pattern(
            rf"\b(?P<value>{_DAY}{_TO}(?:[a-z]{{2,3}} )?{{month}}{_FILL}{_YEAR})\b",
            digits=3,
            needs_context=True,
        ),
        Pattern(
            rf"\b(?P<value>{{month}}[ .,-]{{0,3}}(?:the )?{_DAY}(?:[a-z]{{2}}|[ao])?{_FILL}{_YEAR})\b",
            digits=3,
            needs_context=True,
        ),
        Pattern(
            rf"\b(?P<value>(?:19|20)[0-9]{{2}}{_FILL}"
            rf"(?:{_DAY}{_TO}(?:[a-z]{{2,3}} )?{{month}}\b|{{month}}[ .,-]{{0,3}}{_DAY}\b))",
            digits=5,
            needs_context=True,
        ),
        Pattern(
            rf"(?P<value>(?:19|20)?[0-9]{{2}} ?\u5e74 ?{_MONTH} ?\u6708 ?{_DAY} ?[\u65e5\u53f7]?)",  # year, month, day
            r"[0-9]{2,4} ?\u5e74",
            digits=4,
            needs_context=True,
        ),
    ),
    validate=validate,
    sources=("ISO 8601-1:2019",),
    unlike=("order", "reference.case", "url", "version", "flight", "card.expiry"),
    examples=("DOB 04/07/1985", "born on 4 July 1985", "date of birth: 1985-07-04", "nací el 4 de julio de 1985"),
    counter_examples=("the branch opened 04/07/1985", "happy birthday!", "what is your date of birth?"),
    base=-2.5,
)
