"""One-time code sent to prove a log-in or payment: four to eight digits, known by context."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def validate(candidate: Candidate) -> Verdict:
    """Six digits are the rule."""
    if candidate.groups and len(candidate.groups) not in (1, 2, len(candidate.digits)):
        return REJECTED
    if _YEAR.fullmatch(candidate.digits) and (
        candidate.preceded("year") or candidate.followed("year_after", "changed")
    ):
        return REJECTED
    if not candidate.groups and candidate.preceded("code", "is"):
        return (pro("told as the code", 3.5),)
    return (pro("format", 0.6),) if len(candidate.digits) == 6 else (contra("rarer length", 0.2),)


_CODE = r"{code}(?: *[:=]+ *| +{is} +)(?P<value>[0-9]{3}[ -]?[0-9]{3})\b"
IDENTIFIER = Identifier(
    kind=Kind("credential.otp", Label.SECRET, "one-time code"),
    numbers=(Number(4, 8, needs_context=True),),
    patterns=(
        Pattern(r"\b(?P<value>[a-z]-[0-9]{6})\b", r"[a-z]-[0-9]{6}", digits=6, needs_context=True),
        Pattern(rf"(?:^|[.!?,;:\n]) *{_CODE}", digits=6),
        Pattern(rf"\b{{own}} +{_CODE}", digits=6),
    ),
    validate=validate,
    sources=("RFC 4226", "RFC 6238"),
    unlike=(
        "promo",
        "order",
        "reference.case",
        "price",
        "money",
        "quantity",
        "url",
        "postal",
        "time",
        "flight",
        "version",
    ),
    examples=(
        "the code you sent is 482913",
        "OTP 739204",
        "verification code: 5512",
        "el código de verificación es 482913",
    ),
    counter_examples=("I never got the verification code", "send me an OTP", "the code has 6 digits"),
    base=-2.3,
)
