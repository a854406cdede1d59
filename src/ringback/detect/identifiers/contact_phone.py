"""Telephone number, ITU-T E.164, judged by the numbering plan of the brand's country first."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.flow import Kind, Label

# North America's, with and without the country code or an extension.
_USUAL = {(3, 3, 4), (1, 3, 3, 4), (3, 3, 3, 4)}
_SEPARATED = re.compile(r"[0-9]{1,3}[-. )(]{1,3}[0-9]{3}[-. )]")
# Coordinates and dates.
_NOT_PHONE = re.compile(
    r"[0-9]{1,3}\.[0-9]{5}|(?:19|20)[0-9]{2}[-/. ][01]?[0-9][-/. ][0-3]?[0-9]\b"
    r"|[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19|20)[0-9]{2}"
)


def _plausible(digits: str, region: str) -> bool:
    """Whether the plan of ``region`` (or, for ``""``, an international number's own) has this number.

    Nothing is remembered: a cache would keep customers' numbers.
    """
    import phonenumbers  # its tables cost 70 ms: only for texts that hold a candidate

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
    """A number its country could issue; one it could not must look like one, or be announced."""
    digits, groups = candidate.digits, candidate.groups
    told = len(groups) > 5 and max(groups) <= 3
    one_by_one = len(groups) > 5 and (not told or not candidate.whole)
    if repeated(digits[-7:]) or one_by_one or _NOT_PHONE.match(candidate.value):
        return REJECTED
    abroad = _international(candidate)
    if abroad and _plausible(abroad, ""):
        return (pro("international format", 3.0),)
    if candidate.region and _plausible(digits, candidate.region):
        plan = pro(f"numbering plan of {candidate.region}", 1.2 if len(groups) == 1 else 2.5)
        return (plan,) if len(digits) >= 9 else (plan, contra("short", 1.5))
    if len(digits) < 7:
        return REJECTED
    usual = groups in _USUAL and candidate.whole and _SEPARATED.match(candidate.value)
    if usual or (abroad and len(groups) > 1):
        return (pro("written like one", 1.6), contra("not in the numbering plan", 0.6))
    if len(digits) >= 9 or 2 <= len(groups) <= 5 or told:
        return (contra("not in the numbering plan", 0.6 if len(groups) > 1 else 1.2),)
    return REJECTED


IDENTIFIER = Identifier(
    kind=Kind("contact.phone", Label.CONTACT, "phone"),
    numbers=(Number(7, 15, lead="+("), Number(4, 6, needs_context=True)),
    validate=validate,
    sources=("ITU-T E.164", "https://github.com/google/libphonenumber"),
    unlike=(
        "order",
        "reference.case",
        "price",
        "money",
        "url",
        "hashtag",
        "version",
        "ip",
        "bank.account",
        "identity.us.ssn",
        "bank.routing",
        "permit",
    ),
    examples=("+44 20 7946 0958", "call me on +1 202 555 0123", "+12025550123"),
    counter_examples=("tracking 1234567890", "my order 2025550123 is late", "in 2019 2020 2021"),
    base=-0.6,
    tail=4,
)
