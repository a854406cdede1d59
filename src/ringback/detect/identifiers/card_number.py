"""Card number (PAN): 13 to 19 digits, ISO/IEC 7812, with the issuer's range and the Luhn digit."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Number, Verdict, contra, pro
from ringback.detect.checksums import luhn, repeated
from ringback.flow import Kind, Label

# First and last prefix, and the lengths its numbers have.
_ISSUERS = (
    ("4", "4", (13, 16, 19)),  # Visa
    ("51", "55", (16,)),  # Mastercard
    ("2221", "2720", (16,)),  # Mastercard, 2-series
    ("34", "34", (15,)),  # American Express
    ("37", "37", (15,)),
    ("6011", "6011", (16, 19)),  # Discover
    ("644", "659", (16, 19)),
    ("62", "62", (16, 17, 18, 19)),  # UnionPay
    ("81", "81", (16, 17, 18, 19)),
    ("3528", "3589", (16, 17, 18, 19)),  # JCB
    ("300", "305", (14, 16)),  # Diners Club
    ("36", "36", (14, 16)),
    ("38", "39", (14, 16)),
    ("50", "50", (13, 14, 15, 16, 17, 18, 19)),  # Maestro
    ("56", "58", (13, 14, 15, 16, 17, 18, 19)),
    ("60", "61", (16,)),  # RuPay and others
    ("63", "63", (13, 14, 15, 16, 17, 18, 19)),
    ("67", "69", (13, 14, 15, 16, 17, 18, 19)),
    ("2200", "2204", (16, 17, 18, 19)),  # Mir
    ("9792", "9792", (16,)),  # Troy
)
_USUAL = {(4, 4, 4, 4), (16,), (4, 6, 5), (15,), (4, 4, 4, 4, 3), (19,), (4, 6, 4), (14,), (6, 13), (13,)}
_SUM = re.compile(r"[0-9] ?[x*+] ?[0-9]+ ?= ?[0-9]")
_RARE = frozenset({"50", "56", "57", "58", "60", "61", "63", "67", "68", "69", "81"})


def _issued(digits: str) -> bool:
    return any(first <= digits[: len(first)] <= last and len(digits) in lengths for first, last, lengths in _ISSUERS)


def _valid(digits: str) -> bool:
    return luhn(digits) and _issued(digits) and not repeated(digits)


def validate(candidate: Candidate) -> Verdict:
    """Luhn and an issuer's range are demanded; how it is grouped speaks for or against."""
    digits = candidate.digits
    if not _valid(digits) or _SUM.search(candidate.value):
        return REJECTED
    found = [pro("checksum", 1.5), pro("issuer range", 1.0)]
    if candidate.groups in _USUAL:
        found.append(pro("format", 0.6 if len(candidate.groups) == 1 else 1.2))
    if len(candidate.groups) == 1 and not candidate.whole:
        found.append(contra("inside a longer number", 0.8))
    if digits[:2] in _RARE or len(digits) not in (15, 16):
        found.append(contra("rare range or length", 1.2))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("card.number", Label.CARD, "card"),
    numbers=(Number(13, 19, inside=True, scattered=True, check=_valid),),
    validate=validate,
    sources=("ISO/IEC 7812-1:2017", "https://www.mastercard.us/en-us/business/issuers/get-support/2-series-bin.html"),
    unlike=("order", "reference.case", "url", "price", "version"),
    examples=("4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005"),
    counter_examples=(
        "4111 1111 1111 1112",
        "0000 0000 0000 0000",
        "my order number is 4111111111111111",
        "sha1 2fd4111111111111111e1c67a2d",
    ),
    tail=4,
)
