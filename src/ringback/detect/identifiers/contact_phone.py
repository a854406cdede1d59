"""Telephone number, ITU-T E.164, judged by the numbering plan of the brand's country first."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.detect.checksums import repeated
from ringback.detect.numbering import valid_anywhere, valid_in
from ringback.flow import Kind, Label

# North America's, with and without the country code or an extension.
_USUAL = {(3, 3, 4), (1, 3, 3, 4), (3, 3, 3, 4)}
_SEPARATED = re.compile(r"[0-9]{1,3}[-. )(]{1,3}[0-9]{3}[-. )]")
_DATE = re.compile(
    r"(?:19|20)[0-9]{2}[-/. ][01]?[0-9][-/. ][0-3]?[0-9]\b|[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19|20)[0-9]{2}"
)
_COORDINATE = re.compile(r"[0-9]{1,3}\.[0-9]{5}")
_BOOK = re.compile(r"(?:97[89][- ])?[0-9]{1,5}[- ][0-9]{1,7}[- ][0-9]{1,7}[- ][0-9]$")
_CEP = re.compile(r"[0-9]{5}-?[0-9]{3}$")


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
    if repeated(digits[-7:]) or one_by_one or _something_else(candidate):
        return REJECTED
    abroad = _international(candidate)
    if abroad and valid_anywhere(abroad):
        return (pro("international format", 3.0),)
    if candidate.region and valid_in(candidate.region, digits):
        return _at_home(candidate)
    if len(digits) < 7 or _COORDINATE.match(candidate.value):
        return REJECTED
    usual = groups in _USUAL and candidate.whole and _SEPARATED.match(candidate.value)
    if usual or (abroad and len(groups) > 1):
        return (pro("written like one", 1.6), contra("not in the numbering plan", 0.6))
    if len(digits) >= 9 or 2 <= len(groups) <= 5 or told:
        return (contra("not in the numbering plan", 0.6 if len(groups) > 1 else 1.2),)
    return REJECTED


def _something_else(candidate: Candidate) -> bool:
    """A date, a book, a code, or a Brazilian postal code (``CEP``: elsewhere a word for a phone)."""
    value = candidate.value
    if len(candidate.digits) < 7 and candidate.preceded("code", "credential.otp", "credential.pin"):
        return True
    if _DATE.match(value) or (len(candidate.digits) in (10, 13) and _BOOK.match(value)):
        return True
    return _CEP.match(value) is not None and candidate.preceded("postal")


def _at_home(candidate: Candidate) -> Verdict:
    """What speaks for and against a number of the region's own plan, by how it is written."""
    digits, groups, region = candidate.digits, candidate.groups, candidate.region
    found = [pro(f"numbering plan of {region}", 1.2 if len(groups) == 1 else 2.5)]
    if len(digits) < 9:
        found.append(contra("short", 1.5))
    if len(groups) > 1 and not candidate.whole and groups not in _USUAL:
        found.append(contra("grouped otherwise", 1.5))
    if _COORDINATE.match(candidate.value):
        found.append(contra("may be a coordinate", 2.5))
    return tuple(found)


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
    counter_examples=(
        "tracking 1234567890",
        "my order 2025550123 is late",
        "in 2019 2020 2021",
        "isbn 978-3-16-148410-0",
        "driver 12.3.4567.89012",
        "I always play 04 11 17 23 31 44",
        "love it #win2025550123",
        "CEP 12345-678",
    ),
    base=-0.6,
    tail=4,
)
