"""Telephone number, ITU-T E.164, judged by the numbering plan of the brand's country first."""

from functools import lru_cache

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label

_LEADS = ("+", "(", "tel:", "(+", "+(")


@lru_cache(maxsize=2048)
def _plausible(digits: str, region: str) -> bool:
    """Whether the plan of ``region`` (or, for ``""``, an international number's own) has this number."""
    import phonenumbers  # noqa: PLC0415  its tables cost 70 ms: only for texts that hold a candidate

    try:
        number = phonenumbers.parse(digits if region else "+" + digits, region or None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def _international(candidate: Candidate) -> str:
    lead = candidate.before.rstrip(" (")
    if lead.endswith("+"):
        return candidate.digits.replace("0", "", 1) if candidate.digits.startswith("0") else candidate.digits
    for prefix in ("00", "011"):
        if candidate.digits.startswith(prefix) and len(candidate.digits) > 10:
            return candidate.digits[len(prefix) :]
    return ""


def validate(candidate: Candidate) -> Verdict:
    """A number its country could issue; one written without any grouping needs more to go on."""
    digits = candidate.digits
    if repeated(digits[-7:]) or len(candidate.groups) > 7 != len(digits):
        return REJECTED
    abroad = _international(candidate)
    if abroad and _plausible(abroad, ""):
        return (pro("international format", 3.0),)
    if candidate.region and _plausible(digits, candidate.region):
        unbroken = len(candidate.groups) == 1
        weight = 1.2 if unbroken else 2.5
        found = [pro(f"numbering plan of {candidate.region}", weight)]
        if len(digits) < 9:
            found.append(contra("short", 1.5))
        return tuple(found)
    if len(digits) >= 10 and _plausible(digits, ""):
        return (contra("international number without its plus", 0.9),)
    grouped = 2 <= len(candidate.groups) <= 5
    if abroad or len(digits) >= 9 or grouped:
        return (contra("not in the numbering plan", 0.6 if grouped or abroad else 1.2),)
    return REJECTED


IDENTIFIER = Identifier(
    kind=Kind("contact.phone", Label.CONTACT, "phone"),
    numbers=(Number(7, 15),),
    validate=validate,
    sources=("ITU-T E.164", "https://github.com/google/libphonenumber"),
    unlike=("order", "price", "url", "hashtag", "version", "ip", "bank.account", "identity.us.ssn", "bank.routing"),
    examples=("+44 20 7946 0958", "call me on +1 202 555 0123", "+12025550123"),
    counter_examples=("tracking 1234567890", "my order 2025550123 is late", "in 2019 2020 2021"),
    base=-0.6,
    tail=4,
)
